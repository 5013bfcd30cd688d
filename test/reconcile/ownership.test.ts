// Whose is it: adoption, foreign owners, deleting and coming back.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

test("equal values are adopted by tags alone, another value is refused", async () => {
  const { secrets, apply, plan, vaults, client } = scene();
  vaults.seed("vault", { name: "a", value: "one", tags: { app: "shop" } });
  vaults.seed("vault", { name: "b", value: "theirs" });
  secrets({ a: literal("one"), b: literal("one") });
  const { outcomes } = await apply();
  expect(outcomes).toMatchObject([
    { id: { name: "a" }, did: "adopted" },
    { id: { name: "b" }, result: "refused" },
  ]);
  expect(await Array.fromAsync(client().listPropertiesOfSecretVersions("a"))).toHaveLength(1);
  expect((await client().getSecret("a")).properties.tags).toMatchObject({ app: "shop", "kvg-owner": "us" });
  const theirs = await client().getSecret("b");
  expect([theirs.value, theirs.properties.tags]).toEqual(["theirs", undefined]);
  expect(effectsIn(await plan())).toEqual(["adopt b"]);
});

test("adopt: overwrite writes a new version", async () => {
  const { secrets, apply, vaults, client } = scene();
  vaults.seed("vault", { name: "b", value: "theirs" });
  secrets({ b: literal("one", { adopt: "overwrite" }) });
  expect(outcomesIn(await apply())).toEqual(["adopted b"]);
  expect((await client().getSecret("b")).value).toBe("one");
});

test("a foreign owner's and a certificate's objects are refused by name and never touched", async () => {
  const { secrets, apply, vaults } = scene();
  vaults.seed("vault", { name: "a", value: "x", tags: { "kvg-owner": "them" } });
  vaults.seed("vault", { name: "b", value: "x", managed: true });
  secrets({ a: literal("one"), b: literal("one") });
  const { plan, requests } = await apply();
  expect(plan.changes).toMatchObject([
    { verb: "refused", rule: "foreign owner", message: 'it is owned by "them"' },
    { verb: "refused", rule: "managed" },
  ]);
  expect(requests.write).toBe(0);
});

test("prune disables an orphan, deletes it after the grace, and gives back what is wanted again", async () => {
  const { secrets, apply, plan, client, clock } = scene({ prune: "delete", grace: "P7D" });
  secrets({ a: literal("one"), b: literal("one") });
  await apply();
  secrets({ b: literal("one") });
  expect(outcomesIn(await apply())).toEqual(["disabled a"]);
  expect(effectsIn(await plan())).toEqual([]);
  secrets({ a: literal("one"), b: literal("one") });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await client().getSecret("a")).value).toBe("one");
  secrets({ b: literal("one") });
  await apply();
  clock.forward(8 * 86_400_000);
  expect(outcomesIn(await apply())).toEqual(["deleted a"]);
  secrets({ a: literal("one"), b: literal("one") });
  expect(outcomesIn(await apply())).toEqual(["recovered a", "updated a"]);
  expect((await client().getSecret("a")).value).toBe("one");
  expect(effectsIn(await plan())).toEqual([]);
});

test("paths and --select never prune", async () => {
  const { secrets, apply, plan } = scene({ prune: "disable" });
  secrets({ a: literal("one"), b: literal("one") });
  await apply();
  secrets({ b: literal("one") });
  expect(effectsIn(await plan({ paths: ["v.yaml"] }))).toEqual([]);
  expect(effectsIn(await plan({ select: ["b"] }))).toEqual([]);
  expect(effectsIn(await plan())).toEqual(["disable a"]);
});

test("absent and purged, with both locks open, while the service is slow", async () => {
  const { secrets, apply, vaults, client } = scene();
  secrets({ a: literal("one"), b: literal("one") });
  await apply();
  vaults.configure("vault", { deleteSettlesMs: 20_000 });
  secrets({ a: { state: "absent", purge: true }, b: literal("one") });
  expect(effectsIn((await apply()).plan)).toEqual(["refused a: purge"]);
  expect(outcomesIn(await apply({ allowPurge: true }))).toEqual(["deleted a", "purged a"]);
  expect(await Array.fromAsync(client().listDeletedSecrets())).toEqual([]);
});

test("a name deleted by hand and wanted again is recovered, then brought to what is desired", async () => {
  const { secrets, apply, plan, client, vaults } = scene();
  secrets({ a: literal("one") });
  await apply();
  vaults.configure("vault", { recoverSettlesMs: 1000 });
  await (await client().beginDeleteSecret("a")).pollUntilDone();
  secrets({ a: literal("two") });
  expect(effectsIn(await plan())).toEqual(["recover a", "set a"]);
  expect(outcomesIn(await apply())).toEqual(["recovered a", "set a"]);
  expect((await client().getSecret("a")).value).toBe("two");
});

test("a disabled secret is enabled before it is compared", async () => {
  const { secrets, apply, plan, client, env } = scene();
  secrets({ a: { value: { env: "KV_A" }, enabled: true } });
  env.set("KV_A", "one");
  await apply();
  await client().updateSecretProperties("a", "", { enabled: false });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await client().getSecret("a")).value).toBe("one");
  expect(effectsIn(await plan())).toEqual(["settle a"]);
});

test("a disabled secret that stays so is not compared, and nothing is written", async () => {
  const { secrets, apply, client, env } = scene();
  secrets({ a: { value: { env: "KV_A" } } });
  env.set("KV_A", "one");
  await apply();
  await client().updateSecretProperties("a", "", { enabled: false });
  const { outcomes, findings, requests } = await apply();
  expect(outcomes).toMatchObject([{ result: "not compared", evidence: "unknown" }]);
  expect(findings.map(({ finding }) => finding)).toEqual(["never expires", "not compared"]);
  expect(requests.write).toBe(0);
});

test("another owner in git has its row, and waits for apply, also where a version by hand lost our tags", async () => {
  const { manifest, apply, plan, fix, client, clock } = scene({
    vaults: { vault: { owners: ["us", "them"] } },
  });
  const objects = { secrets: { a: { value: "external" }, b: { value: { literal: "one" } } } };
  await client().setSecret("a", "1");
  manifest(objects);
  await apply();
  clock.forward(60_000);
  for (const name of ["a", "b"]) await client().setSecret(name, "one");
  manifest({ ...objects, owner: "them" } as typeof objects);
  const edit = { property: "tag", name: "kvg-owner", before: "us", after: "them", cause: "pending" };
  for (const change of (await plan()).changes)
    expect(change).toMatchObject({ edits: expect.arrayContaining([edit]) });
  await fix();
  for (const name of ["a", "b"])
    expect((await client().getSecret(name)).properties.tags, name).toMatchObject({ "kvg-owner": "us" });
  await apply();
  for (const name of ["a", "b"])
    expect((await client().getSecret(name)).properties.tags, name).toMatchObject({ "kvg-owner": "them" });
  expect(effectsIn(await plan())).toEqual([]);
});

test("another owner of the same vault in git is a change of its own: one PATCH, and then in sync", async () => {
  const config = { vaults: { vault: { owners: ["us", "them"] } } };
  const { manifest, apply, plan, vaults, client } = scene(config);
  const objects = { secrets: { a: { value: { literal: "one" } } }, keys: { k: { keyType: "EC" } } };
  manifest(objects);
  await apply();
  manifest({ ...objects, owner: "them" } as typeof objects);
  const { changes } = await plan();
  const edit = { property: "tag", name: "kvg-owner", before: "us", after: "them", cause: "pending" };
  expect(changes).toMatchObject([
    { verb: "update", id: { name: "k" }, edits: [edit] },
    { verb: "update", id: { name: "a" }, edits: [edit] },
  ]);
  const before = vaults.log.length;
  await apply();
  expect(vaults.log.slice(before).filter(({ operation }) => operation === "write")).toHaveLength(2);
  expect((await client().getSecret("a")).properties.tags).toMatchObject({ "kvg-owner": "them" });
  expect(effectsIn(await plan())).toEqual([]);
});
