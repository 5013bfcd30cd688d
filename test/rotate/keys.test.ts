// A key whose rotation is due by its manifest: the service makes the new version, by the steps of apply.
import { expect, test } from "vitest";
import { deadlyPoints } from "../dials.ts";
import { mortal } from "../mortal.ts";
import { effectsIn, rotationsIn, type Scene, scene } from "../scene.ts";
import { day } from "./build.ts";

const key = (more: object = {}) => ({
  k: { keyType: "EC", expiresIn: "P90D", tags: { team: "shop" }, rotation: { every: "P30D" }, ...more },
});
const versionsIn = async ({ keyClient }: Scene) =>
  (await Array.fromAsync(keyClient().listPropertiesOfKeyVersions("k"))).length;

async function due(more: object = {}): Promise<Scene> {
  const set = scene();
  set.keys(key(more));
  await set.apply();
  set.clock.forward(31 * day);
  return set;
}

test("due it gets a new version with all its properties, and is not due any more", async () => {
  const set = await due();
  expect((await set.plan()).findings).toContainEqual(expect.objectContaining({ finding: "rotation due" }));
  expect(effectsIn(await set.plan())).toEqual([]);
  expect(rotationsIn(await set.rotate({ dryRun: true }))).toEqual(["would rotate k"]);
  expect(rotationsIn(await set.rotate())).toEqual(["rotated k"]);
  expect(rotationsIn(await set.rotate())).toEqual(["not due k"]);
  expect(await versionsIn(set)).toBe(2);
  const { properties } = await set.keyClient().getKey("k");
  expect(properties).toMatchObject({
    enabled: true,
    tags: { team: "shop", "kvg-owner": "us" },
    expiresOn: new Date(set.clock.now() + 90 * day),
  });
  expect(effectsIn(await set.plan())).toEqual([]);
  expect((await set.drift()).entries).toEqual([]);
});

test("due before the expiry that every version gets", async () => {
  const set = await due({ rotation: { beforeExpiry: "P14D" } });
  expect(rotationsIn(await set.rotate())).toEqual(["not due k"]);
  set.clock.forward(45 * day);
  expect(rotationsIn(await set.rotate())).toEqual(["rotated k"]);
  expect(rotationsIn(await set.rotate())).toEqual(["not due k"]);
});

test("the policy's expiry counts too", async () => {
  const policy = { rotationPolicy: { expiresIn: "P90D" }, rotation: { beforeExpiry: "P61D" } };
  const set = scene();
  set.keys({ k: { keyType: "EC", ...policy } });
  await set.apply();
  set.clock.forward(31 * day);
  expect(rotationsIn(await set.rotate())).toEqual(["rotated k"]);
  expect(rotationsIn(await set.rotate())).toEqual(["not due k"]);
});

test.each([
  ["missing", async () => {}, "it is not there: let apply make it first"],
  [
    "nobody's",
    async (set: Scene) => void (await set.keyClient().createKey("k", "EC")),
    "nobody owns it: adopt it first: apply does",
  ],
])("%s it is refused", async (_, prepare, expected) => {
  const set = scene();
  set.keys(key());
  await prepare(set);
  set.clock.forward(31 * day);
  const { entries } = await set.rotate();
  expect(
    entries.map((entry) => (entry.result === "refused" ? `${entry.message}: ${entry.hint}` : entry.result)),
  ).toEqual([expected]);
});

test("killed at any point: a rerun finishes it", async () => {
  const whole = mortal();
  await (await due()).rotate({}, whole);
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points)) {
    const point = whole.points[at - 1];
    const set = await due();
    const { transport, outlive } = mortal(at);
    expect(await outlive(set.rotate({}, { transport })), `it survived ${point}`).toBeUndefined();
    const ends = rotationsIn(await set.rotate()).filter((end) => end !== "rotated k" && end !== "not due k");
    const versions = await versionsIn(set);
    const { properties } = await set.keyClient().getKey("k");
    wrong.push(
      ...[...ends, ...effectsIn(await set.plan()), ...rotationsIn(await set.rotate())]
        .filter((what) => what !== "not due k")
        .map((what) => `${point}: ${what}`),
      ...(versions === 2 ? [] : [`${point}: ${versions} versions`]),
      ...(properties.expiresOn?.getTime() === set.clock.now() + 90 * day ? [] : [`${point}: its date`]),
    );
  }
  expect(wrong).toEqual([]);
});
