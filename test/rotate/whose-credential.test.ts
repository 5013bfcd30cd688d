// Of two users a rotation never renews the one whose credential readers have: it finds that out, or is refused.

import { describe, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { rotateDue } from "../../src/reconcile/rotation/rotate.ts";
import { effectsIn, outcomesIn, rotationsIn, type Scene, scene } from "../scene.ts";
import { type Database, database, day, published, rotateOn, rotating, works } from "./build.ts";
import { rooted } from "./publishing.ts";

const two = ["app_a", "app_b"];
const id = { vault: "vault", kind: "secret", name: "a" } as const;

/** Somebody sets a user's password at the target. */
async function setAt({ target }: Database, user: string, password: string): Promise<void> {
  const open = await target.open(id);
  await open.set({ user, password: Sealed.text(password) });
  await open.close();
}

const json = (user: string, password: string) => JSON.stringify({ user, password });

const endsOf = async (run: ReturnType<typeof rotateOn>) =>
  (await run).entries.map((entry) =>
    "message" in entry ? `${entry.result}: ${entry.message}` : entry.result,
  );

/** Two rotations are over, so app_b is published, and the next one is due. */
async function rotatedTwice() {
  const [set, db] = [rotating(two), database(two)];
  const versions = [];
  for (const _ of two) {
    await rotateOn(set, db);
    const { value = "", properties } = await set.client().getSecret("a");
    versions.push({ value, tags: properties.tags ?? {} });
    set.clock.forward(31 * day);
  }
  return { set, db, older: versions[0] ?? { value: "", tags: {} } };
}

describe("rolled back by hand to the version before", () => {
  test.each([
    ["without tags", () => ({})],
    ["with the tags of that version", ({ tags }: { tags: object }) => tags],
    ["with a tag that says the other user", () => ({ "kvg-owner": "us", CredentialId: "app_b" })],
  ])("%s", async (_, tagsOf) => {
    const { set, db, older } = await rotatedTwice();
    await set.client().setSecret("a", older.value, { tags: { ...tagsOf(older) } });
    set.clock.forward(31 * day);
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect((await published(set)).user).toBe("app_b");
    const { user, password } = JSON.parse(older.value);
    expect(db.letsIn(user, password)).toBe(true);
    expect(await works(set, db)).toBe(true);
  });
});

/** A secret that somebody made, adopted by apply, and a database with the passwords of both users. */
async function adopted(value: string): Promise<{ set: Scene; db: Database }> {
  const [set, db] = [rotating(two), database(two)];
  set.vaults.seed("vault", { name: "a", value });
  await set.apply();
  await setAt(db, "app_a", "of a");
  await setAt(db, "app_b", "of b");
  set.clock.forward(31 * day);
  db.asked.length = 0;
  return { set, db };
}

describe("adopted without a tag", () => {
  test.each([
    ["app_a", "of a", "app_b"],
    ["app_b", "of b", "app_a"],
  ])("its value says %s", async (user, password, other) => {
    const { set, db } = await adopted(json(user, password));
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect((await published(set)).user).toBe(other);
    expect(db.letsIn(user, password)).toBe(true);
  });

  test("its value says a user that the target does not have: readers have none of its two", async () => {
    const { set, db } = await adopted(json("old", "of old"));
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect(await works(set, db)).toBe(true);
  });

  test("its value says nobody: refused, and nobody's password is touched", async () => {
    const { set, db } = await adopted("of b");
    const { entries } = await rotateOn(set, db);
    expect(entries).toMatchObject([
      {
        result: "refused",
        message: expect.stringContaining("nothing tells whose credential it publishes"),
        hint: "look which of app_a and app_b its readers sign in as, and set the tag CredentialId of its newest version to that",
        published: { is: "unknown" },
      },
    ]);
    expect(db.asked).toEqual(["open", "close"]);
    const { properties } = await set.client().getSecret("a");
    const tags = { ...properties.tags, CredentialId: "app_b" };
    await set.client().updateSecretProperties("a", properties.version ?? "", { tags });
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect([(await published(set)).user, db.letsIn("app_b", "of b")]).toEqual(["app_a", true]);
  });
});

describe("where the value has no user, as with a service's two keys, the target is asked", () => {
  const keys = ["key1", "key2"];

  async function account(value: string, tags: Record<string, string> = {}) {
    const resource =
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stshop";
    const set = scene({
      ...rooted,
      targets: { db: { azureKeys: { resource } } },
      vaults: { vault: { targets: ["db"] } },
    });
    set.env.set("ROOT", Buffer.alloc(32, 7).toString("base64"));
    set.secrets({ a: { rotation: { every: "P30D", target: "db" } } });
    set.vaults.seed("vault", { name: "a", value, tags });
    await set.apply();
    const db = database(keys, { lock: false, issues: true });
    await setAt(db, "key1", "first");
    await setAt(db, "key2", "second");
    set.clock.forward(31 * day);
    return { set, db };
  }

  test.each<[string, string, Record<string, string>, string]>([
    ["the first", "first", {}, "key2"],
    ["the second", "second", {}, "key1"],
    ["the second, though the tag says the first", "second", { CredentialId: "key1" }, "key1"],
    ["the second, and the tag says a user of before", "second", { CredentialId: "old" }, "key1"],
    ["none any more, and the tag says the first", "gone", { CredentialId: "key1" }, "key2"],
  ])("it is %s", async (_, value, tags, renewed) => {
    const { set, db } = await account(value, tags);
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    const { properties } = await set.client().getSecret("a");
    expect(properties.tags).toMatchObject({ CredentialId: renewed });
    for (const [user, before] of [
      ["key1", "first"],
      ["key2", "second"],
    ] as const)
      expect(db.letsIn(user, before)).toBe(user !== renewed);
  });

  test.each([
    ["none", "gone", "second"],
    ["both", "first", "first"],
  ])("it is %s, and no tag says which: refused", async (_, value, second) => {
    const { set, db } = await account(value);
    await setAt(db, "key2", second);
    expect(await endsOf(rotateOn(set, db))).toEqual([
      "refused: nothing tells whose credential it publishes: no tag says it, and the target does not let in exactly one of its users with it",
    ]);
    expect([db.letsIn("key1", "first"), db.letsIn("key2", second)]).toEqual([true, true]);
  });
});

describe("a secret that is missing, while another one of ours publishes a credential of its users", () => {
  const rotation = {
    every: "P30D",
    target: "db",
    template: '{"user":"{{ user | json }}","password":"{{ password | json }}"}',
  };

  test.each([[["app"]], [two]])("as after a new name in git, it is refused (%j)", async (users) => {
    const [set, db] = [rotating(users), database(users)];
    await rotateOn(set, db);
    const before = await published(set);
    set.secrets({ b: { rotation } });
    const asRefused = [
      {
        result: "refused",
        message: `its target would renew the credential of ${before.user}, which vault/secret/a publishes by its tag CredentialId`,
        hint: expect.stringContaining("where nobody reads a any more, delete it"),
      },
    ];
    const trial = { paths: [], emulator: false, dryRun: true, concurrency: 16 };
    expect((await rotateDue(trial, set.world())).entries).toMatchObject(asRefused);
    expect((await rotateOn(set, db)).entries).toMatchObject(asRefused);
    expect(await works(set, db)).toBe(true);
    // With the value and the tag under its new name the other user is renewed.
    const { value = "", properties } = await set.client().getSecret("a");
    const { CredentialId = "" } = properties.tags ?? {};
    await set.client().setSecret("b", value, { tags: { "kvg-owner": "us", CredentialId } });
    set.clock.forward(31 * day);
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated b"]);
    expect(db.letsIn(before.user, before.password)).toBe(users.length === 2);
  });

  test.each([[["app"]], [two]])(
    "renamedFrom: apply gives it that credential, and the next rotation goes on (%j)",
    async (users) => {
      const [set, db] = [rotating(users), database(users)];
      await rotateOn(set, db);
      const before = await published(set);
      set.secrets({ b: { rotation, renamedFrom: "a" } });
      expect((await rotateOn(set, db)).entries).toMatchObject([
        { result: "refused", message: "what it publishes is still under its old name a" },
      ]);
      expect(outcomesIn(await set.apply())).toEqual(["created b"]);
      const { value = "", properties } = await set.client().getSecret("b");
      expect(JSON.parse(value)).toEqual(before);
      expect(properties.tags).toMatchObject({ CredentialId: before.user });
      expect(rotationsIn(await rotateOn(set, db))).toEqual(["not due b"]);
      expect(db.letsIn(before.user, before.password)).toBe(true);
      set.clock.forward(31 * day);
      expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated b"]);
      expect(db.letsIn(before.user, before.password)).toBe(users.length === 2);
      expect(effectsIn(await set.plan())).toEqual([]);
    },
  );

  test("a secret that git rotates has a target of its own, and does not count, selected or not", async () => {
    const set = scene({
      ...rooted,
      targets: {
        db: { exec: { argv: ["unused"], users: two } },
        other: { exec: { argv: ["unused"], users: two } },
      },
      vaults: { vault: { targets: ["db", "other"] } },
    });
    set.env.set("ROOT", Buffer.alloc(32, 7).toString("base64"));
    set.secrets({ a: { rotation: { ...rotation, target: "other" } } });
    await rotateOn(set, database(two));
    set.secrets({ a: { rotation: { ...rotation, target: "other" } }, b: { rotation } });
    const ended = await rotateOn(set, database(two), {}, { select: ["b"] });
    expect(rotationsIn(ended)).toEqual(["rotated b"]);
  });
});
