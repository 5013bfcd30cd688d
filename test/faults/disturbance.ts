// A world in which one request, or each one from it on, goes wrong in one way.
import type { HttpClient, PipelineRequest } from "@azure/core-rest-pipeline";
import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Progress } from "../../src/model/plan/outcome.ts";
import type { World } from "../../src/model/world.ts";
import { connectVault } from "../../src/vault/connect.ts";
import type { MovingClock } from "../clock.ts";
import { nameOf } from "../mortal.ts";
import type { FaultKind } from "./kinds.ts";

export type Disturbance = {
  readonly kind?: FaultKind;
  /** The request that is hit, counted from 1 over those with a token; absent: none. */
  readonly at?: number;
  /** By how much the clock of this machine is ahead of the vault's. */
  readonly skewMs?: number;
};

export type Disturbed = {
  readonly world: World;
  /** The requests with a token, in order, as `GET /secrets/a`. */
  readonly sent: readonly string[];
  /** The hosts that were sent a token. */
  readonly hosts: ReadonlySet<string>;
  readonly isHit: () => boolean;
  /** All progress that the run reported. */
  readonly events: readonly Progress[];
};

const list = /^GET \/(?:deleted)?(?:secrets|keys)(?:\/[^/]+\/versions)?$/;

/** Whether a request asks for a page of a list. */
export const isList = (name: string): boolean => list.test(name);

type Ground = { readonly vaults: Emulator; readonly clock: MovingClock };

/** The world with vaults that are reached through a transport that fails. */
export function disturb(
  world: World,
  { vaults, clock: vaultClock }: Ground,
  { kind, at, skewMs = 0 }: Disturbance = {},
): Disturbed {
  const sent: string[] = [];
  const hosts = new Set<string>();
  const events: Progress[] = [];
  const accepted = new Set<string>();
  const old = new Set<string>();
  let given = 0;
  let hit = false;

  const tokenOf = (request: PipelineRequest) => request.headers.get("authorization") ?? "";
  const place = {
    forward: vaultClock.forward,
    isOldToken: (request: PipelineRequest) => old.has(tokenOf(request)),
  };
  const through: HttpClient["sendRequest"] = (request) => {
    accepted.add(tokenOf(request));
    return vaults.httpClient.sendRequest(request);
  };
  const sendRequest: HttpClient["sendRequest"] = async (request) => {
    if (tokenOf(request) === "") return through(request);
    const name = nameOf(request.method, request.url);
    sent.push(name);
    hosts.add(new URL(request.url).host);
    const begins = sent.length === at;
    if (begins) for (const token of accepted) old.add(token);
    const isMet = kind && (begins || (hit && kind.stays)) && (!kind.ofLists || isList(name));
    hit ||= begins;
    return isMet ? kind.hit(request, through, place) : through(request);
  };

  const clock = { ...vaultClock, now: () => vaultClock.now() + skewMs };
  const run = { clock, signal: world.signal, progress: (event: Progress) => void events.push(event) };
  const credential = {
    getToken: async () => {
      const token = `token-${++given}`;
      // The SDK keeps a token until it reads here that it has expired.
      const isOver = () => kind?.expiresTokens === true && old.has(`Bearer ${token}`);
      return {
        token,
        get expiresOnTimestamp() {
          return Date.now() + (isOver() ? -1 : 3_600_000);
        },
      };
    },
  };
  return {
    world: {
      ...world,
      ...run,
      connect: (vault) => connectVault(vault, { ...run, credential, httpClient: { sendRequest } }),
    },
    sent,
    hosts,
    isHit: () => hit,
    events,
  };
}
