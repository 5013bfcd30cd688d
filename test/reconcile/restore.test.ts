// restore: an earlier version's value becomes the newest one, by the plan, the guards and the approval of every apply.
import { createHttpHeaders } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import type { ApplyDocument } from "../../src/model/document.ts";
import { planRestore, type RestoreOptions, restoreVersion } from "../../src/reconcile/objects/restore.ts";
import type { ExecuteOptions } from "../../src/reconcile/run/execute.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const generated = (epoch: number, more: object = {}) => ({
  value: { generate: { length: 30, epoch } },
  ...more,
});

type Change = Parameters<Scene["world"]>[0];

const restore = (
  { world }: Pick<Scene, "world">,
  options: Partial<RestoreOptions & ExecuteOptions> & Pick<RestoreOptions, "version">,
  change?: Change,
): Promise<ApplyDocument> =>
  restoreVersion(
    {
      ...{ name: "a", paths: [], emulator: false, onNewest: () => {} },
      ...{ concurrency: 16, confirm: async () => true },
      ...options,
    },
    world(change),
  );

const planOf = ({ world }: Scene, version: string) =>
  planRestore({ name: "a", paths: [], emulator: false, onNewest: () => {}, version }, world());

/** The versions of secret `a`, the oldest first. */
async function versionsOf({ client }: Pick<Scene, "client">, name = "a", vault?: string) {
  const listed = await Array.fromAsync(client(vault).listPropertiesOfSecretVersions(name));
  return listed.sort((x, y) => Number(x.createdOn) - Number(y.createdOn));
}

const readValue = async ({ client }: Pick<Scene, "client">, version?: string, name = "a", vault?: string) =>
  (await client(vault).getSecret(name, version ? { version } : {})).value;

/** A generated secret, and a bad apply a minute later that made another value of it. */
async function afterBadApply(config: object = {}, more: object = {}) {
  const set = scene(config);
  set.secrets({ a: generated(1, more) });
  await set.apply();
  set.clock.forward(60_000);
  set.secrets({ a: generated(2, more) });
  await set.apply();
  set.clock.forward(60_000);
  const [good, bad] = (await versionsOf(set)).map(({ version = "" }) => version);
  return { ...set, good: good ?? "", bad: bad ?? "", value: await readValue(set, good) };
}

describe("after a bad apply", () => {
  test("restore writes the earlier value with one look and one write, and nothing is left to plan", async () => {
    const set = await afterBadApply(
      {},
      { contentType: "text/plain", tags: { app: "shop" }, expiresIn: "P90D" },
    );
    const { length: before } = set.vaults.log;
    const document = await restore(set, { version: set.good });
    expect(outcomesIn(document)).toEqual(["set a"]);
    const sent = set.vaults.log
      .slice(before)
      .filter(({ status }) => status !== 401)
      .map(({ method, path }) => `${method} ${path}`);
    expect(sent).toEqual([
      ...["GET /secrets", "GET /deletedsecrets", "GET /secrets/a/versions"],
      ...[`GET /secrets/a/${set.good}`, "GET /secrets/a/", "PUT /secrets/a"],
    ]);
    const { value, properties } = await set.client().getSecret("a");
    expect(value).toBe(set.value);
    expect(properties).toMatchObject({ contentType: "text/plain", tags: { app: "shop" }, enabled: true });
    expect(Number(properties.expiresOn) - Number(properties.createdOn)).toBe(90 * 86_400_000);
    expect((await set.plan()).changes.map(({ verb }) => verb)).toEqual(["unchanged"]);
    expect((await set.drift()).entries).toEqual([]);
  });

  test("the plan says from which version, and its digest approves it and nothing else", async () => {
    const set = await afterBadApply();
    const plan = await planOf(set, set.good);
    expect(effectsIn(plan)).toEqual(["set a"]);
    expect(plan.changes).toMatchObject([
      { because: "given", value: { source: { from: "secret", name: "a", version: set.good } } },
    ]);
    const other = await restore(set, { version: set.good, digest: "A".repeat(43) });
    expect(other).toMatchObject({ started: false, unapproved: { effects: [{ verb: "set" }] } });
    const effects = plan.changes.flatMap((change) => ("digest" in change ? [{ digest: change.digest }] : []));
    const approval = { digest: plan.digest, effects };
    expect((await set.apply({ approval })).outcomes, "apply has no such effect").toEqual([]);
    expect(await versionsOf(set)).toHaveLength(2);
    expect(outcomesIn(await restore(set, { version: set.good, approval }))).toEqual(["set a"]);
    set.clock.forward(60_000);
    const again = await restore(set, { version: set.bad, approval });
    expect(again.started, "an approval is of one version and of what it overwrites").toBe(false);
    expect(await versionsOf(set)).toHaveLength(3);
  });

  test("without an answer of yes it writes nothing", async () => {
    const set = await afterBadApply();
    expect((await restore(set, { version: set.good, confirm: async () => false })).started).toBe(false);
    expect(await versionsOf(set)).toHaveLength(2);
  });

  test("a value that equals the newest one makes no version", async () => {
    const set = await afterBadApply();
    await restore(set, { version: set.good });
    set.clock.forward(60_000);
    expect(await restore(set, { version: set.good })).toMatchObject({ outcomes: [{ did: "updated" }] });
    expect(await versionsOf(set)).toHaveLength(3);
  });

  test("the newest version is told, and nothing is written", async () => {
    const set = await afterBadApply();
    const messages: string[] = [];
    const onNewest = (message: string) => messages.push(message);
    expect(await restore(set, { version: set.bad, onNewest })).toMatchObject({ started: true, outcomes: [] });
    expect(messages).toEqual([
      `vault/secret/a: version ${set.bad} is the newest one already. There is nothing to do.`,
    ]);
  });

  test("who set another value since the plan is not overwritten", async () => {
    const set = await afterBadApply();
    const confirm = async () => {
      set.clock.forward(5_000);
      await set.client().setSecret("a", "theirs");
      return true;
    };
    expect(await restore(set, { version: set.good, confirm })).toMatchObject({
      outcomes: [{ result: "skipped", message: "it moved since the plan: make a new plan" }],
    });
    expect(await readValue(set)).toBe("theirs");
  });

  test("a write whose answer is lost happens once", async () => {
    const set = await afterBadApply();
    let lost = 0;
    const transport: NonNullable<Change>["transport"] = (through) => ({
      sendRequest: async (request) => {
        const answer = await through.sendRequest(request);
        if (request.method !== "PUT" || answer.status >= 300 || lost++ > 0) return answer;
        return { request, status: 502, headers: createHttpHeaders(), bodyAsText: "" };
      },
    });
    expect(outcomesIn(await restore(set, { version: set.good }, { transport }))).toEqual(["set a"]);
    expect([lost, (await versionsOf(set)).length, await readValue(set)]).toEqual([1, 3, set.value]);
  });
});

test("a hand-made value of an external secret goes back to the one before, and counts as ours again", async () => {
  const set = scene();
  set.secrets({ a: { value: "external", contentType: "text/plain" } });
  await set.client().setSecret("a", "first");
  set.clock.forward(60_000);
  await set.apply();
  await set.client().setSecret("a", "by hand");
  set.clock.forward(60_000);
  const [good] = await versionsOf(set);
  const document = await restore(set, { version: good?.version ?? "" });
  expect(document.plan.changes).toMatchObject([
    { verb: "set", edits: [{ property: "contentType" }, { property: "kvg-state", cause: "drift" }] },
  ]);
  expect([await readValue(set), (await set.plan()).summary.unchanged]).toEqual(["first", 1]);
});

test("secrets that copy it follow, also in vaults that nobody selected", async () => {
  const config = { vaults: { vault: null, other: { sources: { copyFrom: ["vault"] } } } };
  const set = scene(config);
  const declare = (epoch: number) =>
    set.write(
      "v.yaml",
      JSON.stringify({
        ...{ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: ["vault", "other"] },
        secrets: { a: generated(epoch), b: generated(epoch) },
      }),
    );
  declare(1);
  await set.apply();
  const value = await readValue(set);
  const [good] = await versionsOf(set);
  set.clock.forward(60_000);
  declare(2);
  await set.apply();
  set.clock.forward(60_000);
  const document = await restore(set, { version: good?.version ?? "", vault: ["vault"] });
  expect(outcomesIn(document)).toEqual(["set a", "set a"]);
  expect(await readValue(set, undefined, "a", "other")).toBe(value);
  expect((await set.plan()).summary).toMatchObject({ unchanged: 4 });
});

describe("refused, with nothing written", () => {
  const config = {
    vaults: { vault: { targets: ["t"] }, other: null },
    targets: { t: { generate: {} } },
  };
  const zeros = "0".repeat(32);

  test.each<[string, object, string, string]>([
    ["a source in git", { value: { literal: "1" } }, "has its value from git (literal)", "Revert the commit"],
    [
      "a source that is generated in part",
      { value: { json: { host: "h", password: { generate: { length: 30 } } } } },
      "is generated, and the others are from git (json)",
      "a secret of its own",
    ],
    ["a copy", { value: { secret: { name: "b" } } }, "is a copy", "Restore vault/b"],
    [
      "a rotation",
      { rotation: { every: "P30D", target: "t" } },
      "has a rotation",
      "rotate vault/secret/a --now",
    ],
    ["absent", { state: "absent" }, "is declared absent", "Declare it again"],
    ["external and not there", { value: "external" }, "is not in the vault", "fill gives it a value"],
    ["generated and not there", generated(1), "is not in the vault", "apply makes it"],
  ])("%s", async (_, declared, message, hint) => {
    const set = scene(config);
    set.secrets({ a: declared, ...("value" in declared && { b: { value: "external" } }) });
    await expect(restore(set, { version: zeros })).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  test("what may be soft-deleted, because nobody could list the deleted secrets", async () => {
    const set = scene();
    set.secrets({ a: { value: "external" } });
    const forbidden = { kind: "answer", status: 403 } as const;
    set.vaults.fault({ method: "GET", path: "^/deletedsecrets$", at: "before", times: 9, does: forbidden });
    await expect(restore(set, { version: zeros })).rejects.toMatchObject({
      message: "vault/secret/a is not in the vault, or soft-deleted: nobody could list the deleted secrets.",
    });
  });

  test("a key, a name that nobody declares, and one of several vaults", async () => {
    const set = scene(config);
    set.manifest({ secrets: { abc: { value: "external" } }, keys: { a: { keyType: "EC" } } });
    await expect(restore(set, { version: zeros })).rejects.toMatchObject({ message: "a is a key." });
    await expect(restore(set, { version: zeros, name: "abd" })).rejects.toMatchObject({
      message: "No manifest here declares a secret abd.",
      hint: "Did you mean abc?",
    });
    const both = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: ["vault", "other"] };
    set.write("v.yaml", JSON.stringify({ ...both, secrets: { a: { value: "external" } } }));
    await expect(restore(set, { version: zeros })).rejects.toMatchObject({
      message: "a is declared in several vaults: other, vault.",
    });
  });

  test.each<[string, (set: Awaited<ReturnType<typeof afterBadApply>>) => Promise<unknown>, string]>([
    ["unknown", async () => {}, "has no version"],
    [
      "disabled",
      async ({ client, good }) => client().updateSecretProperties("a", good, { enabled: false }),
      "is disabled",
    ],
    [
      "expired",
      async ({ client, good, clock }) =>
        client().updateSecretProperties("a", good, { expiresOn: new Date(clock.now() - 5000) }),
      "expired on",
    ],
    [
      "of a deleted secret",
      async ({ client }) => (await client().beginDeleteSecret("a")).pollUntilDone(),
      "is soft-deleted",
    ],
    [
      "while git asks for a new value",
      async ({ secrets }) => secrets({ a: generated(3) }),
      "Git asks for a new value",
    ],
  ])("a version that is %s", async (what, meddle, message) => {
    const set = await afterBadApply();
    await meddle(set);
    const version = what === "unknown" ? zeros : set.good;
    await expect(restore(set, { version })).rejects.toMatchObject({
      message: expect.stringContaining(message),
    });
  });

  test("of a secret that nobody owns, or another owner", async () => {
    const set = scene();
    set.secrets({ a: { value: "external" } });
    await set.client().setSecret("a", "1");
    set.clock.forward(60_000);
    await set.client().setSecret("a", "2");
    const [first] = await versionsOf(set);
    const version = first?.version ?? "";
    expect((await restore(set, { version })).plan.changes).toMatchObject([
      { verb: "refused", wanted: "set", rule: "not owned" },
    ]);
    await set.client().updateSecretProperties("a", "", { tags: { "kvg-owner": "them" } });
    expect((await restore(set, { version })).plan.changes).toMatchObject([{ rule: "foreign owner" }]);
    expect(await versionsOf(set)).toHaveLength(2);
  });
});
