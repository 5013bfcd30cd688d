// The vault's clock is read from the answer before: where a new version's own time differs from it by more than a minute,
// one PATCH puts that time into its tag, in either direction.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

/** A proxy that answers with a Date of its own. */
const dated =
  (seconds: number) =>
  (through: HttpClient): HttpClient => ({
    sendRequest: async (request) => {
      const answer = await through.sendRequest(request);
      const date = Date.parse(answer.headers.get("date") ?? "");
      answer.headers.set("date", new Date(date + seconds * 1000).toUTCString());
      return answer;
    },
  });

test.each([
  ["as the vault's", 0, 1],
  ["60 s ahead", 60, 1],
  ["61 s ahead", 61, 2],
  ["an hour ahead", 3600, 2],
  ["60 s behind", -60, 1],
  ["61 s behind", -61, 2],
  ["an hour behind", -3600, 2],
])("our reading of the clock is %s", async (_, off, writes) => {
  const s = scene();
  s.env.set("KV_B", "two");
  s.secrets({ a: { value: { literal: "one" } } });
  const change = { transport: dated(off) };
  const { outcomes, requests } = await s.apply({}, change);
  expect(outcomes).toMatchObject([{ did: "created" }]);
  expect(requests.write).toBe(writes);
  const { properties } = await s.client().getSecret("a");
  const created = Number(properties.createdOn) / 1000;
  const told = decodeState(properties.tags?.[stateTag])?.created ?? 0;
  expect(told - created).toBe(writes === 1 ? off : 0);
  expect(effectsIn(await s.plan())).toEqual([]);
  expect(outcomesIn(await s.apply())).toEqual([]);
});
