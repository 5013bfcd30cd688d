// Wanted keys are read side by side while their list goes on, by a number of requests that leaves room for others.

import { setImmediate as turn } from "node:timers/promises";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { keysAtOnce } from "../../src/model/concurrency.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { takeSnapshot } from "../../src/vault/snapshot.ts";
import { movingClock } from "../clock.ts";
import { config, credential, refusal } from "./acme.ts";

const names = (count: number) => Array.from({ length: count }, (_, i) => `k${String(i).padStart(3, "0")}`);

/**
 * A vault with so many keys. Each round answers all requests that are in flight, as a service that is equally far away
 * for each of them.
 */
function rounds(count: number) {
  const clock = movingClock();
  const vaults = emulator({ clock });
  for (const name of names(count))
    vaults.seed("acme", { kind: "key", name, tags: { "kvg-owner": "payments", "kvg-state": "v1.state" } });
  const waiting: (() => void)[] = [];
  const inFlight: string[][] = [];
  const transport: HttpClient = {
    sendRequest: async (request) => {
      const answer = Promise.withResolvers<void>();
      waiting.push(answer.resolve);
      (inFlight.at(-1) ?? []).push(new URL(request.url).pathname);
      await answer.promise;
      return vaults.httpClient.sendRequest(request);
    },
  };
  const { signal } = new AbortController();
  const options = { credential, clock, signal, progress: () => {}, httpClient: transport };
  const writer = connectVault(config("acme"), options);
  const run = async (most?: number) => {
    let isOver = false;
    const wanted = { secret: new Set<string>(), key: new Set(names(count)) };
    const taken = takeSnapshot(writer, "acme", wanted, {
      asked: ["key"],
      ...(most && { keysAtOnce: most }),
    }).finally(() => {
      isOver = true;
    });
    taken.catch(() => {});
    while (!isOver) {
      inFlight.push([]);
      for (const answer of waiting.splice(0)) answer();
      for (let turns = 0; turns < 20; turns++) await turn();
    }
    return taken;
  };
  return { run, inFlight, fault: vaults.fault };
}

const isGet = (path: string) => /^\/keys\/[^/]+(\/|\/rotationpolicy)?$/.test(path);

test("200 keys are read while their 8 pages are listed, in 3 rounds of answers more", async () => {
  const { run, inFlight } = rounds(200);
  const { key } = await run();
  expect(Object.keys(key.live)).toHaveLength(200);
  // A challenge, the pages, and the round that ends it.
  expect(inFlight.filter((paths) => paths.length > 0).length).toBeLessThanOrEqual(1 + 8 + 3);
});

test.each([
  ["one vault", keysAtOnce(1), 64],
  ["two vaults", keysAtOnce(2), 32],
  ["a thousand vaults", keysAtOnce(1000), 16],
])("of %s at once %i keys are read, by at most %i requests in flight", async (_, most, requests) => {
  const { run, inFlight } = rounds(100);
  await run(most);
  const gets = inFlight.map((paths) => paths.filter(isGet).length);
  expect(Math.max(...gets)).toBeLessThanOrEqual(requests);
  expect(Math.max(...gets)).toBeGreaterThan(requests / 2);
});

test("a key that cannot be read ends the list of the others", async () => {
  const { run, inFlight, fault } = rounds(200);
  const does = refusal(403, "Forbidden", "ForbiddenByRbac");
  fault({ path: "^/keys/k000/?$", times: 1000, at: "before", does });
  await expect(run()).rejects.toMatchObject({ fault: "forbidden" });
  expect(inFlight.flat().filter((path) => path === "/keys").length).toBeLessThan(8);
});
