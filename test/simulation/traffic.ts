// Who read and who changed which object, in the order in which the vault was asked: what a run could know when it wrote.

import { isDeepStrictEqual } from "node:util";
import type { HttpClient, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";
import { stateTag } from "../../src/model/state.ts";
import { type Holdings, newest } from "./holdings.ts";

/** A write that changed an object, by the number of the writer and of the request. */
type Move = {
  readonly by: number;
  readonly at: number;
  readonly request: string;
  /** Its newest version is another one now, or looks otherwise: an older one may be patched, too. */
  readonly isOfNewest: boolean;
};

/** What one run was shown of an object, or of all of a kind, as the number of the request. */
type Read = { readonly by: number; readonly at: number; readonly path: string };

export type Traffic = {
  /** Puts itself between one run and the vault. */
  readonly of: (writer: number) => (through: HttpClient) => HttpClient;
  /** By `vault/kind/name`, in order. */
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  /** Says that a run has made its plan: what it reads of an object from now on is a look before a write. */
  readonly plan: (writer: number) => void;
  /** Who wrote a `kvg-state` of that text first. */
  readonly stampedBy: ReadonlyMap<string, number>;
  /** Writes that went over what the run, by a read of its own, could have known to be another than it had planned for. */
  readonly wrong: readonly string[];
};

/** @param look at what the vault holds. */
export function watchTraffic(look: () => Holdings): Traffic {
  const moves = new Map<string, Move[]>();
  const reads = new Map<string, Read[]>();
  const planned = new Map<number, number>();
  const stampedBy = new Map<string, number>();
  const failed: { readonly by: number; readonly at: number; readonly request: string }[] = [];
  const wrong: string[] = [];
  let before = look();
  let sent = 0;

  const noteRead = (by: number, at: number, { vault, path }: Asked, answer: PipelineResponse | undefined) => {
    if (answer?.status !== 200 && answer?.status !== 404) return;
    const [section = "", name, part] = path.slice(1).split("/");
    const kind = section === "keys" ? "key" : "secret";
    if (section.startsWith("deleted")) return;
    if (name !== undefined)
      return add(
        reads,
        `${vault}/${kind}/${name.toLowerCase()}${part === "rotationpolicy" ? "/policy" : ""}`,
        { by, at, path },
      );
    add(reads, `${vault}/${kind}`, { by, at, path });
    for (const { id, kid } of JSON.parse(answer.bodyAsText ?? "{}").value ?? [])
      add(reads, `${vault}/${kind}/${nameIn(id ?? kid)}`, { by, at, path });
  };

  /** What others did to an object since the plan, though the run has looked since then, or should have before it tried again. */
  const judge = (by: number, key: string, request: string): void => {
    const plan = planned.get(by);
    if (plan === undefined) return;
    const all = [...(reads.get(key) ?? []), ...(reads.get(kindOf(key)) ?? [])].filter(
      (read) => read.by === by,
    );
    const base = Math.max(...all.filter((read) => read.at < plan).map((read) => read.at));
    const last = Math.max(base, ...all.filter((read) => read.at > plan).map((read) => read.at));
    // A patch of an older version shows nowhere and is gone over by nothing.
    const others = (moves.get(key) ?? []).filter((move) => move.by !== by && move.isOfNewest);
    // A patch of its own may have gone over theirs before the look, which then shows nothing of it.
    const own = (moves.get(key) ?? []).filter((move) => move.by === by).map(({ at }) => at);
    const isErased = (move: Move) =>
      move.request.startsWith("PATCH") && own.some((at) => at > move.at && at < last);
    const seen = others.find((move) => move.at > base && move.at < last && !isErased(move));
    if (seen) {
      wrong.push(
        `writer ${by}: ${request} went over ${seen.request} of writer ${seen.by}, which it had read by GET ${all.find(({ at }) => at === last)?.path}`,
      );
      return;
    }
    const tried = failed.filter((one) => one.by === by && one.request === request && one.at > last);
    const unseen = others.find((move) => move.at > last);
    if (unseen && tried.length > 0)
      wrong.push(
        `writer ${by}: ${request} was tried again over ${unseen.request} of writer ${unseen.by}, without a look`,
      );
  };

  /** What others did to an object that is gone for ever now, and the run had not seen when it planned that. */
  const judgePurge = (by: number, at: number, key: string, request: string): void => {
    const plan = planned.get(by) ?? at;
    const unseen = (moves.get(key) ?? []).find(
      (move) => move.by !== by && move.at > plan && !isRemoval(move),
    );
    if (unseen) wrong.push(`writer ${by}: ${request} destroyed ${unseen.request} of writer ${unseen.by}`);
  };

  const noteWrite = (
    by: number,
    at: number,
    asked: Asked,
    body: string,
    answer: PipelineResponse | undefined,
  ) => {
    const request = `${asked.method} ${asked.path}`;
    const after = look();
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(key), after.get(key)];
      if (isDeepStrictEqual(was, is)) continue;
      const isOfNewest = was?.phase !== is?.phase || !isDeepStrictEqual(was && newest(was), is && newest(is));
      const isOfPolicy = !isDeepStrictEqual(was?.policy ?? null, is?.policy ?? null);
      if (!is) judgePurge(by, at, key, request);
      if (isOfPolicy) judge(by, `${key}/policy`, request);
      else judge(by, key, request);
      add(moves, isOfPolicy ? `${key}/policy` : key, {
        by,
        at,
        request,
        isOfNewest: isOfNewest || isOfPolicy,
      });
    }
    before = after;
    const state: unknown = JSON.parse(body || "{}").tags?.[stateTag];
    if (typeof state === "string" && !stampedBy.has(state)) stampedBy.set(state, by);
    if (!answer || answer.status >= 400) failed.push({ by, at, request });
  };

  const of =
    (writer: number) =>
    (through: HttpClient): HttpClient => ({
      sendRequest: async (request: PipelineRequest) => {
        const at = sent++;
        const asked = askedIn(request);
        const note = (answer?: PipelineResponse) => {
          if (!request.headers.has("authorization")) return;
          if (request.method === "GET") noteRead(writer, at, asked, answer);
          else noteWrite(writer, at, asked, String(request.body ?? ""), answer);
        };
        try {
          const answer = await through.sendRequest(request);
          note(answer);
          return answer;
        } catch (error) {
          note();
          throw error;
        }
      },
    });
  return { of, plan: (writer) => void planned.set(writer, sent - 0.5), moves, stampedBy, wrong };
}

type Asked = { readonly method: string; readonly vault: string; readonly path: string };

function askedIn({ method, url }: PipelineRequest): Asked {
  const { hostname, pathname } = new URL(url);
  return { method, vault: hostname.split(".")[0] ?? "", path: pathname.replace(/\/(?:[0-9a-f]{32})?$/, "") };
}

const isRemoval = ({ request }: Move): boolean =>
  request.startsWith("DELETE") || request.endsWith("/recover");

const kindOf = (key: string): string => key.split("/").slice(0, 2).join("/");

const nameIn = (id: string): string => (new URL(id).pathname.split("/")[2] ?? "").toLowerCase();

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  map.set(key, [...(map.get(key) ?? []), item]);
}
