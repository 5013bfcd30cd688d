// `kvg-state` counts the versions that we wrote: the guard against 500 of them rests on it.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { type Scene, scene } from "../scene.ts";

const countOf = (tags: { readonly [name: string]: string } | undefined) =>
  decodeState(tags?.[stateTag])?.versions;
const ofSecret = async (s: Scene) => countOf((await s.client().getSecret("a")).properties.tags);
const ofKey = async (s: Scene) => countOf((await s.keyClient().getKey("a")).properties.tags);

const anHourAhead = (through: HttpClient): HttpClient => ({
  sendRequest: async (request) => {
    const answer = await through.sendRequest(request);
    const date = Date.parse(answer.headers.get("date") ?? "");
    answer.headers.set("date", new Date(date + 3_600_000).toUTCString());
    return answer;
  },
});

test.each([
  ["a clock that we read well", {}],
  ["a clock that we read badly, so that the tag is mended", { transport: anHourAhead }],
])("a secret, with %s", async (_, change) => {
  const s = scene();
  for (const [text, count] of [
    ["one", 1],
    ["two", 2],
  ] as const) {
    s.secrets({ a: { value: { literal: text } } });
    await s.apply({}, change);
    expect(await ofSecret(s)).toBe(count);
    s.clock.forward(60_000);
  }
  s.secrets({ a: { value: { literal: "two" }, tags: { app: "shop" } } });
  await s.apply({}, change);
  expect(await ofSecret(s)).toBe(2);
});

test("a key, and its rotation", async () => {
  const s = scene();
  for (const [rotate, count] of [
    [1, 1],
    [2, 2],
  ] as const) {
    s.keys({ a: { keyType: "EC", rotate } });
    await s.apply();
    expect(await ofKey(s)).toBe(count);
    s.clock.forward(60_000);
  }
});
