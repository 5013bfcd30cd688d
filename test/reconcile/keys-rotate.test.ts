// Keys that get new versions without new material in git: by an epoch, by the service, by somebody.
import type { KeyClient } from "@azure/keyvault-keys";
import { expect, test } from "vitest";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { type Mortal, mortal, type Side } from "../mortal.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const versions = async (client: KeyClient) =>
  (await Array.fromAsync(client.listPropertiesOfKeyVersions("a"))).length;
const rotated = (rotate: number, more: object = {}) => ({ a: { keyType: "EC", rotate, ...more } });

test("an epoch that is raised rotates once, and every property is as before", async () => {
  const { keys, apply, plan, keyClient, clock } = scene();
  const more = { keyOps: ["sign"], expiresIn: "P90D", notBefore: "2025-01-01", tags: { app: "shop" } };
  keys(rotated(1, more));
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  clock.forward(5_000);
  keys(rotated(2, more));
  expect(outcomesIn(await apply())).toEqual(["rotated a"]);
  expect((await apply()).requests.write).toBe(0);
  const { keyOperations, properties } = await keyClient().getKey("a");
  expect(keyOperations).toEqual(["sign"]);
  expect(Number(properties.expiresOn) - Number(properties.createdOn)).toBe(90 * 86_400_000);
  expect(properties).toMatchObject({ notBefore: new Date("2025-01-01T00:00:00Z"), tags: { app: "shop" } });
  expect(await versions(keyClient())).toBe(2);
  expect(decodeState(properties.tags?.[stateTag])?.versions).toBe(2);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a rotation carries over what the manifest does not mention", async () => {
  const { keys, apply, keyClient } = scene();
  keys(rotated(1));
  await apply();
  const { tags } = (await keyClient().getKey("a")).properties;
  const expiresOn = new Date("2030-01-01T00:00:00Z");
  await keyClient().updateKeyProperties("a", { enabled: false, expiresOn, tags: { ...tags, app: "shop" } });
  keys(rotated(2));
  expect(outcomesIn(await apply())).toEqual(["rotated a"]);
  const { properties } = await keyClient().getKey("a");
  expect(properties).toMatchObject({ enabled: false, expiresOn, tags: { app: "shop" } });
});

test("with a policy the new version expires by the policy, one that is changed with the epoch too", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys(rotated(1, { rotationPolicy: { expiresIn: "P90D" } }));
  await apply();
  keys(rotated(2, { rotationPolicy: { expiresIn: "P60D" } }));
  expect(outcomesIn(await apply())).toEqual(["rotated a"]);
  const { createdOn, expiresOn } = (await keyClient().getKey("a")).properties;
  expect(Number(expiresOn) - Number(createdOn)).toBe(60 * 86_400_000);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a date that no version can lose is lost by a rotation", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys(rotated(1, { expiresOn: "2090-01-01" }));
  await apply();
  keys(rotated(2, { expiresOn: null }));
  expect(outcomesIn(await apply())).toEqual(["rotated a"]);
  expect((await keyClient().getKey("a")).properties.expiresOn).toBeUndefined();
  expect(effectsIn(await plan())).toEqual([]);
});

test("a key that had no epoch is rotated when it is given one, and a new or an adopted one is not", async () => {
  const { keys, apply, vaults, keyClient } = scene();
  vaults.seed("vault", { kind: "key", name: "b" });
  keys({ a: { keyType: "EC" } });
  await apply();
  keys({ ...rotated(3), b: { keyType: "EC", rotate: 3 }, c: { keyType: "EC", rotate: 3 } });
  expect(outcomesIn(await apply()).sort()).toEqual(["adopted b", "created c", "rotated a"]);
  expect((await apply()).requests.write).toBe(0);
  expect(await versions(keyClient())).toBe(2);
});

/** The writes of a rotation: the note in the tag, the rotation, the tag of the new version. */
const writes = [1, 2, 3] as const;
const deaths = writes.flatMap((write) =>
  (["before", "after"] as const).map((side) => [side, write] as const),
);

/** Dies at a write: what is read is no point of it. */
function dyingAtWrite(write: number, side: Side): Mortal {
  const process = mortal(side === "before" ? 2 * write - 1 : 2 * write);
  return {
    ...process,
    transport: (through) => {
      const deadly = process.transport(through);
      return {
        sendRequest: (request) =>
          (request.method === "GET" && process.diedAt() === undefined ? through : deadly).sendRequest(
            request,
          ),
      };
    },
  };
}

test.each(deaths)(
  "a run that dies %s write %i of a rotation is finished by one new version",
  async (side, at) => {
    const { keys, apply, plan, keyClient } = scene();
    keys(rotated(1, { expiresIn: "P90D" }));
    await apply();
    keys(rotated(2, { expiresIn: "P90D" }));
    const { transport, outlive } = dyingAtWrite(at, side);
    expect(await outlive(apply({}, { transport }))).toBeUndefined();
    await apply();
    expect(await versions(keyClient())).toBe(2);
    expect(effectsIn(await plan())).toEqual([]);
  },
);

test.each(deaths)("what it takes over is not lost by a run that dies %s write %i", async (side, at) => {
  const { keys, apply, plan, keyClient } = scene();
  keys(rotated(1));
  await apply();
  const properties = {
    enabled: false,
    expiresOn: new Date("2030-01-01T00:00:00Z"),
    notBefore: new Date("2025-01-01T00:00:00Z"),
  };
  await keyClient().updateKeyProperties("a", properties);
  keys(rotated(2));
  const { transport, outlive } = dyingAtWrite(at, side);
  expect(await outlive(apply({}, { transport }))).toBeUndefined();
  await apply();
  expect((await keyClient().getKey("a")).properties).toMatchObject(properties);
  expect(effectsIn(await plan())).toEqual([]);
});

test.each(deaths)("prune's disabling is taken back, though the run dies %s write %i", async (side, at) => {
  const { keys, apply, plan, keyClient } = scene({ prune: "disable" });
  keys({ ...rotated(1), b: { keyType: "EC" } });
  await apply();
  keys({ b: { keyType: "EC" } });
  expect(outcomesIn(await apply())).toEqual(["disabled a"]);
  keys({ ...rotated(2), b: { keyType: "EC" } });
  const { transport, outlive } = dyingAtWrite(at, side);
  expect(await outlive(apply({}, { transport }))).toBeUndefined();
  await apply();
  expect((await keyClient().getKey("a")).properties.enabled).toBe(true);
  expect(effectsIn(await plan())).toEqual([]);
});

test("an epoch that is taken back before the rotation happened leaves nothing to be finished", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys(rotated(1));
  await apply();
  keys(rotated(2));
  const { transport, outlive } = dyingAtWrite(2, "before");
  expect(await outlive(apply({}, { transport }))).toBeUndefined();
  keys({ a: { keyType: "EC" } });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  await keyClient().rotateKey("a");
  expect(effectsIn(await plan())).toEqual([]);
});

async function rotatedBehindOurBack(declared: object): Promise<Scene> {
  const lab = scene();
  lab.keys({ a: declared });
  await lab.apply();
  lab.clock.forward(5_000);
  await lab.keyClient().rotateKey("a");
  return lab;
}

test.each([
  ["without a policy", { keyType: "EC", tags: { app: "shop" } }],
  ["with one", { keyType: "EC", rotationPolicy: { expiresIn: "P90D" } }],
])("a version that somebody or the service made %s changes nothing", async (_, declared) => {
  const { plan } = await rotatedBehindOurBack(declared);
  expect(effectsIn(await plan())).toEqual([]);
});

test("where that version lost our tags, they and the properties are written again", async () => {
  const { plan, apply, keyClient } = await rotatedBehindOurBack({ keyType: "EC", tags: { app: "shop" } });
  await keyClient().updateKeyProperties("a", { tags: {} });
  expect((await plan()).changes).toMatchObject([
    { verb: "update", edits: [{ property: "tag" }, { property: "kvg-state", cause: "drift" }] },
  ]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await keyClient().getKey("a")).properties.tags).toMatchObject({ app: "shop", "kvg-owner": "us" });
  expect(await versions(keyClient())).toBe(2);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a rotation behind our back does not stand for an epoch", async () => {
  const { keys, apply, keyClient } = await rotatedBehindOurBack({ keyType: "EC", rotate: 1 });
  keys(rotated(2));
  expect(outcomesIn(await apply())).toEqual(["rotated a"]);
  expect(await versions(keyClient())).toBe(3);
});
