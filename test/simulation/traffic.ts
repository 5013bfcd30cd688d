// Who read and who changed which object, in the order in which the vault was asked: what a run could know when it wrote.
import type { HttpClient, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";
import { isDeepStrictEqual } from "node:util";
import { stateTag } from "../../src/model/state.ts";
import type { Held, Holdings } from "./holdings.ts";

/** A write that changed an object, by the number of the writer and of the request. */
type Move = { readonly by: number; readonly at: number; readonly request: string };

/** What one run was shown of an object, or of all of a kind, as the number of the request. */
type Read = { readonly by: number; readonly at: number };

export type Traffic = {
  /** Puts itself between one run and the vault. */
  readonly of: (writer: number) => (through: HttpClient) => HttpClient;
  /** By `vault/kind/name`, in order. */
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  /** What every version of an object looked like, after each request that changed it and at first. */
  readonly states: ReadonlyMap<string, readonly (Held | undefined)[]>;
  /** Who wrote a `kvg-state` of that text first. */
  readonly stampedBy: ReadonlyMap<string, number>;
  /** Writes that went over what the run, by a read of its own, could have known to be another than it had planned for. */
  readonly wrong: readonly string[];
};

/** @param look at what the vault holds. */
export function watchTraffic(look: () => Holdings): Traffic {
  const moves = new Map<string, Move[]>();
  const reads = new Map<string, Read[]>();
  const states = new Map<string, (Held | undefined)[]>();
  const stampedBy = new Map<string, number>();
  const failed: { readonly by: number; readonly at: number; readonly request: string }[] = [];
  const wrong: string[] = [];
  let before = look();
  for (const [key, held] of before) states.set(key, [held]);
  let sent = 0;

  const noteRead = (by: number, at: number, { vault, path }: Asked, answer: PipelineResponse | undefined) => {
    const body = answer?.status === 200 ? JSON.parse(answer.bodyAsText ?? "{}") : {};
    const [section = "", name] = path.slice(1).split("/");
    const isList = name === undefined;
    const kind = section.endsWith("keys") ? "key" : "secret";
    if (isList) add(reads, `${vault}/${kind}`, { by, at });
    else add(reads, `${vault}/${kind}/${name.toLowerCase()}`, { by, at });
    if (isList)
      for (const { id, kid } of body.value ?? [])
        add(reads, `${vault}/${kind}/${nameIn(id ?? kid)}`, { by, at });
  };

  /** What of the others changed after the run's first read of an object, and was there to see in its last. */
  const judge = (by: number, at: number, key: string, request: string): void => {
    const kindKey = key.slice(0, key.lastIndexOf("/"));
    const mine = (reads.get(key) ?? []).filter((read) => read.by === by && read.at < at);
    const lists = (reads.get(kindKey) ?? []).filter((read) => read.by === by && read.at < at);
    const first = (mine[0] ?? lists[0])?.at;
    const last = (mine.at(-1) ?? lists.at(-1))?.at;
    const others = (moves.get(key) ?? []).filter((move) => move.by !== by);
    if (first === undefined || last === undefined) return;
    const unheeded = others.find((move) => move.at > first && move.at < last);
    if (unheeded) wrong.push(`writer ${by}: ${request} went over ${unheeded.request} of writer ${unheeded.by}, which it had read`);
    const tried = failed.filter((one) => one.by === by && one.request === request && one.at > last);
    const unseen = others.find((move) => move.at > last && tried.some((one) => one.at > move.at || one.at < move.at));
    if (!unheeded && unseen && tried.length > 0)
      wrong.push(`writer ${by}: ${request} was tried again over ${unseen.request} of writer ${unseen.by}, without a look`);
  };

  const noteWrite = (by: number, at: number, asked: Asked, body: string, answer: PipelineResponse | undefined) => {
    const request = `${asked.method} ${asked.path}`;
    const after = look();
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => !isDeepStrictEqual(before.get(key), after.get(key)),
    );
    for (const key of changed) {
      judge(by, at, key, request);
      add(moves, key, { by, at, request });
      add(states, key, after.get(key));
    }
    before = after;
    const state: unknown = JSON.parse(body || "{}").tags?.[stateTag];
    if (typeof state === "string" && !stampedBy.has(state)) stampedBy.set(state, by);
    if (!answer || answer.status >= 400) failed.push({ by, at, request });
  };

  const of = (writer: number) => (through: HttpClient): HttpClient => ({
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
  return { of, moves, states, stampedBy, wrong };
}

type Asked = { readonly method: string; readonly vault: string; readonly path: string };

function askedIn({ method, url }: PipelineRequest): Asked {
  const { hostname, pathname } = new URL(url);
  return { method, vault: hostname.split(".")[0] ?? "", path: pathname.replace(/\/(?:[0-9a-f]{32})?$/, "") };
}

const nameIn = (id: string): string => (new URL(id).pathname.split("/")[2] ?? "").toLowerCase();

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  map.set(key, [...(map.get(key) ?? []), item]);
}
