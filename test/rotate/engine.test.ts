// One secret's rotation with a database that lets in whoever has the password that was set last.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importVault } from "../../src/reconcile/authoring/import-vault.ts";
import { effectsIn, rotationsIn } from "../scene.ts";
import { database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";

describe("one user", () => {
  test("a new password is kept, set, tested, published; the pending secret is closed", async () => {
    const [set, db] = [rotating(["app"]), database(["app"])];
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect(db.asked).toEqual(["open", "make", "works", "set", "works", "close"]);
    expect(await works(set, db)).toBe(true);
    expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
    const first = await published(set);
    set.clock.forward(30 * day);
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect(await works(set, db)).toBe(true);
    expect(db.letsIn("app", first.password)).toBe(false);
    expect(await versionsOf(set)).toEqual([2, 2, "closed"]);
  });

  test("not due: the target is not even opened", async () => {
    const [set, db] = [rotating(["app"]), database(["app"])];
    await rotateOn(set, db);
    db.asked.length = 0;
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["not due a"]);
    expect(db.asked).toEqual([]);
  });
});

describe("two users", () => {
  test("they take turns, and what was published before goes on to work", async () => {
    const [set, db] = [rotating(["app_a", "app_b"]), database(["app_a", "app_b"])];
    const seen = [];
    for (const turn of [1, 2, 3]) {
      await rotateOn(set, db);
      expect(await works(set, db)).toBe(true);
      seen.push(await published(set));
      const before = seen.at(-2);
      if (before) expect(db.letsIn(before.user, before.password)).toBe(true);
      expect(await versionsOf(set)).toEqual([turn, turn, "closed"]);
      set.clock.forward(30 * day);
    }
    expect(seen.map(({ user }) => user)).toEqual(["app_a", "app_b", "app_a"]);
    const tags = (await set.client().getSecret("a")).properties.tags;
    expect(tags).toMatchObject({ CredentialId: "app_a", "kvg-owner": "us" });
  });
});

test("every property is carried over, and what the manifest manages is as it says", async () => {
  const set = rotating(["app"], { contentType: "application/json", expiresIn: "P90D" });
  const db = database(["app"]);
  await rotateOn(set, db);
  const somebody = set.client();
  const { properties } = await somebody.getSecret("a");
  const notBefore = new Date(set.clock.now() - day);
  const tags = { ...properties.tags, ProviderAddress: "db.example", ValidityPeriodDays: "90", team: "shop" };
  await somebody.updateSecretProperties("a", properties.version ?? "", { notBefore, tags });
  set.clock.forward(31 * day);
  await rotateOn(set, db);
  const { properties: after } = await somebody.getSecret("a");
  expect(after).toMatchObject({
    contentType: "application/json",
    enabled: true,
    notBefore,
    expiresOn: new Date(Math.floor(set.clock.now() / 1000 + 90 * 86_400) * 1000),
    tags: { CredentialId: "app", ProviderAddress: "db.example", ValidityPeriodDays: "90", team: "shop" },
  });
});

test("plan, drift and apply have nothing to say right after, though tags are managed as a whole", async () => {
  const set = rotating(["app"], { tags: { team: "shop" }, expiresIn: "P90D" });
  const db = database(["app"]);
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  await rotateOn(set, db);
  const plan = await set.plan();
  expect(plan.changes).toMatchObject([{ verb: "unchanged" }]);
  expect(plan.vaults).toMatchObject([{ owned: 1, unmanaged: 0 }]);
  expect((await set.drift()).entries).toEqual([]);
  expect((await set.apply()).outcomes).toEqual([]);
});

test("the pending secret is never pruned, not even when its secret is gone from git", async () => {
  const set = rotating(["app"]);
  await rotateOn(set, database(["app"]));
  const config = JSON.parse(readFileSync(join(set.root, "keyvault-gitops.yaml"), "utf8"));
  set.write("keyvault-gitops.yaml", JSON.stringify({ ...config, prune: "disable" }));
  set.secrets({ other: { value: { literal: "1" } } });
  expect(effectsIn(await set.plan())).toEqual(["create other", "disable a"]);
});

test("the pending secret is not imported", async () => {
  const set = rotating(["app"]);
  await rotateOn(set, database(["app"]));
  const config = JSON.parse(readFileSync(join(set.root, "keyvault-gitops.yaml"), "utf8"));
  set.write("keyvault-gitops.yaml", JSON.stringify({ ...config, manifests: ["**/*.yaml"] }));
  const wish = { vault: "vault", split: false, dates: false, force: false };
  const { summary, left } = await importVault(wish, set.world());
  expect(summary).toMatchObject({ secrets: 0, left: 2 });
  expect(left.map(({ id, why, message }) => [id.name, why, message])).toEqual([
    ["a", "declared", "it is declared at v.yaml:1:78"],
    ["a--pending", "reserved", "names that end with --pending are reserved for rotation"],
  ]);
});

describe("what is found", () => {
  test("plan and drift tell what is due", async () => {
    const [set, db] = [rotating(["app"]), database(["app"])];
    expect((await set.plan()).findings.map(({ message }) => message)).toEqual([
      "it is not there yet: rotate makes it",
    ]);
    await rotateOn(set, db);
    set.clock.forward(31 * day);
    const says = "its rotation is due since 2026-01-31T00:00:00Z: rotate makes a new version";
    expect((await set.plan()).findings).toContainEqual(
      expect.objectContaining({ finding: "rotation due", severity: "note", message: says }),
    );
    expect((await set.drift()).findings).toContainEqual(expect.objectContaining({ message: says }));
  });

  test("due before an expiry that it does not have, it never is", async () => {
    const set = rotating(["app"]);
    set.vaults.seed("vault", { name: "a", value: "theirs" });
    set.secrets({ a: { value: "external" } });
    await set.apply();
    set.secrets({ a: { rotation: { beforeExpiry: "P1D", target: "db" }, expiresIn: "P9D" } });
    const { entries, findings } = await rotateOn(set, database(["app"]));
    expect(entries).toMatchObject([{ result: "not due", due: { is: "never" } }]);
    expect(findings).toMatchObject([{ finding: "rotation without date" }]);
  });
});

test("a dry run tells what is due, and holds nothing that could write", async () => {
  const set = rotating(["app"]);
  set.env.delete("ROOT");
  const { entries, dryRun, requests } = await set.rotate({ dryRun: true });
  expect({ entries, dryRun, requests }).toMatchObject({
    dryRun: true,
    entries: [
      { result: "would rotate", due: { is: "due", why: "missing" }, target: "db", strategy: "single" },
    ],
    requests: { get: 0, write: 0 },
  });
});

describe("who may not be rotated is refused, and nothing is touched", () => {
  const refused = async (set: ReturnType<typeof rotating>) => {
    const db = database(["app"]);
    const { entries } = await rotateOn(set, db);
    expect(db.asked.filter((deed) => deed === "set" || deed === "make")).toEqual([]);
    return entries.map((entry) =>
      entry.result === "refused" ? `${entry.message}: ${entry.hint}` : entry.result,
    );
  };

  test("nobody's", async () => {
    const set = rotating(["app"]);
    set.vaults.seed("vault", { name: "a", value: "theirs" });
    set.clock.forward(31 * day);
    expect(await refused(set)).toEqual(["nobody owns it: adopt it first: apply does"]);
  });

  test("a foreign owner's", async () => {
    const set = rotating(["app"]);
    set.vaults.seed("vault", { name: "a", value: "theirs", tags: { "kvg-owner": "them" } });
    set.clock.forward(31 * day);
    expect(await refused(set)).toEqual([expect.stringContaining('it is owned by "them": ')]);
  });

  test("a certificate's", async () => {
    const set = rotating(["app"]);
    set.vaults.seed("vault", { name: "a", value: "theirs", managed: true });
    set.clock.forward(31 * day);
    expect(await refused(set)).toEqual([expect.stringContaining("it belongs to a certificate: ")]);
  });

  test("disabled", async () => {
    const set = rotating(["app"]);
    await rotateOn(set, database(["app"]));
    const { properties } = await set.client().getSecret("a");
    await set.client().updateSecretProperties("a", properties.version ?? "", { enabled: false });
    set.clock.forward(31 * day);
    expect(await refused(set)).toEqual([expect.stringContaining("it is disabled")]);
  });

  test("soft-deleted", async () => {
    const set = rotating(["app"]);
    await rotateOn(set, database(["app"]));
    await (await set.client().beginDeleteSecret("a")).pollUntilDone();
    expect(await refused(set)).toEqual(["it is soft-deleted: recover it: apply does"]);
  });

  test("with an expiry that a new version would carry over, and that is past", async () => {
    const set = rotating(["app"], { expiresOn: "2026-01-20" });
    await rotateOn(set, database(["app"]));
    set.clock.forward(31 * day);
    expect(await refused(set)).toEqual([expect.stringContaining("expired since 2026-01-20")]);
  });
});

test("a hand-made version is rotated away when it is due, and its tags are ours again", async () => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  await set.client().setSecret("a", "by hand");
  set.clock.forward(31 * day);
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
  expect(await works(set, db)).toBe(true);
  expect(await versionsOf(set)).toEqual([3, 2, "closed"]);
});

test("a target that lets nobody in: nothing is published, and the next run goes on with the same password", async () => {
  const set = rotating(["app"]);
  const [deaf, db] = [database(["app"], { deaf: true }), database(["app"])];
  const { entries } = await rotateOn(set, deaf);
  expect(entries).toMatchObject([{ result: "failed", message: expect.stringContaining("lets nobody in") }]);
  expect(await versionsOf(set)).toEqual([0, 1, "open"]);
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
  expect(db.asked).not.toContain("make");
  expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
});
