// `renamedFrom`: what git does not have is copied to the new name, and the old one goes after the grace, as prune does.
import { describe, expect, test } from "vitest";
import { digestVersion } from "../../src/model/digest.ts";
import { objectKey } from "../../src/model/object.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { type Fillable, fillValues } from "../../src/reconcile/objects/fill.ts";
import { ec, pem } from "../material.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const day = 86_400_000;
const owned = (name: string) => ({ old: { value: name === "external" ? name : { generate: {} } } });
const fresh = (value: unknown = { generate: {} }, more: object = {}) => ({
  new: { value, renamedFrom: "old", ...more },
});

/** A vault where others, whatever they are, keep one rename from being a large share. */
const others = Object.fromEntries(["a", "b", "c"].map((name) => [name, { value: { literal: name } }]));
const pruning = (prune = "delete") => scene({ prune });

/** A vault that has the secret under its old name, with a value that nobody but the vault knows. */
async function begun(prune?: string, old: object = owned("generate")): Promise<Scene> {
  const lab = pruning(prune);
  lab.secrets({ ...old, ...others });
  await lab.apply();
  return lab;
}
const rename = (lab: Scene, secrets: object = fresh()) => lab.secrets({ ...secrets, ...others });
const stateOf = async (lab: Scene, name: string) => {
  for await (const one of lab.client().listPropertiesOfSecrets())
    if (one.name === name) return one.enabled ? "enabled" : "disabled";
  return "gone";
};
const valueIn = async (lab: Scene, name: string) => (await lab.client().getSecret(name)).value;
const rowOf = async (lab: Scene, name: string) =>
  (await lab.plan()).changes.find(({ id }) => id.name === name);

describe("a generated value", () => {
  test("is copied, and both ends have a row", async () => {
    const lab = await begun();
    const before = await valueIn(lab, "old");
    rename(lab, fresh(undefined, { contentType: "text/plain" }));
    const planned = await lab.plan();
    expect(effectsIn(planned)).toEqual(["create new", "update old"]);
    expect(planned.digestVersion).toBe(digestVersion);
    expect(planned.changes[0]).toMatchObject({
      renamedFrom: "old",
      source: { from: "secret", name: "old" },
      stamp: { source: { from: "generate" } },
    });
    expect(planned.changes[1]).toMatchObject({ edits: [{ property: "renamed", name: "new" }] });
    expect(outcomesIn(await lab.apply({ digest: planned.digest }))).toEqual(["created new", "updated old"]);
    expect(await valueIn(lab, "new")).toBe(before);
    expect((await lab.client().getSecret("new")).properties.contentType).toBe("text/plain");
    expect(await stateOf(lab, "old")).toBe("enabled");
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test("keeps what nobody says in git: dates, content type, tags", async () => {
    const lab = await begun();
    const expiresOn = new Date("2037-01-01");
    const { tags } = (await lab.client().getSecret("old")).properties;
    const byHand = { contentType: "text/plain", expiresOn, tags: { ...tags, team: "shop" } };
    await lab.client().updateSecretProperties("old", "", byHand);
    rename(lab);
    await lab.apply();
    const { properties } = await lab.client().getSecret("new");
    expect(properties).toMatchObject({ contentType: "text/plain", expiresOn, tags: { team: "shop" } });
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test("is made anew where git asks for another one, as under the old name", async () => {
    const lab = await begun();
    const before = await valueIn(lab, "old");
    rename(lab, fresh({ generate: { epoch: 2 } }));
    const planned = await lab.plan();
    expect(planned.changes[0]).toMatchObject({ renamedFrom: "old", source: { from: "generate" } });
    await lab.apply({ digest: planned.digest });
    expect(await valueIn(lab, "new")).not.toBe(before);
    expect(await valueIn(lab, "old")).toBe(before);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test("the old one stays enabled for the grace, is disabled then, and deleted after another one", async () => {
    const lab = await begun();
    rename(lab);
    await lab.apply();
    lab.clock.forward(6 * day);
    expect(effectsIn(await lab.plan())).toEqual([]);
    expect(await rowOf(lab, "old")).toMatchObject({ verb: "left", why: "orphan" });
    lab.clock.forward(day + 60_000);
    expect(outcomesIn(await lab.apply())).toEqual(["disabled old"]);
    lab.clock.forward(6 * day);
    expect(effectsIn(await lab.plan())).toEqual([]);
    lab.clock.forward(day + 60_000);
    expect(outcomesIn(await lab.apply())).toEqual(["deleted old"]);
    const after = await lab.plan();
    expect(effectsIn(after)).toEqual([]);
    expect(after.findings.filter(({ finding }) => finding === "renamed")).toMatchObject([
      { id: { name: "new" }, message: "old is gone: renamedFrom can be taken out of the manifest" },
    ]);
  });

  test("a new name that somebody deleted after the rename comes back with its value", async () => {
    const lab = await begun();
    rename(lab);
    await lab.apply();
    lab.clock.forward(60_000);
    const value = await valueIn(lab, "new");
    await (await lab.client().beginDeleteSecret("new")).pollUntilDone();
    expect(outcomesIn(await lab.apply())).toEqual(["recovered new"]);
    expect(await valueIn(lab, "new")).toBe(value);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test("renamedFrom may leave git early: the mark keeps the old one for the grace", async () => {
    const lab = await begun();
    rename(lab);
    await lab.apply();
    rename(lab, { new: { value: { generate: {} } } });
    expect(effectsIn(await lab.plan())).toEqual([]);
    lab.clock.forward(7 * day + 60_000);
    expect(effectsIn(await lab.plan())).toEqual(["disable old"]);
  });

  test("taken back, the old one is wanted with its value, and loses its mark", async () => {
    const lab = await begun();
    const before = await valueIn(lab, "old");
    rename(lab);
    await lab.apply();
    rename(lab, owned("generate"));
    expect(effectsIn(await lab.plan())).toEqual(["update old", "disable new"]);
    await lab.apply();
    expect(await valueIn(lab, "old")).toBe(before);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test("taken back by a rename that asks for a new value: one apply makes it and marks the other name", async () => {
    const lab = await begun();
    rename(lab);
    lab.clock.forward(60_000);
    await lab.apply();
    rename(lab, { old: { value: { generate: { epoch: 2 } }, renamedFrom: "new" } });
    expect(outcomesIn(await lab.apply())).toEqual(["updated new", "set old"]);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test.each([
    ["epoch", { generate: {} }, { generate: { epoch: 2 } }],
    ["length", { generate: {} }, { generate: { length: 50 } }],
    ["source", { literal: "one" }, { generate: {} }],
    ["first part", { json: { a: { generate: {} } } }, { json: { b: { generate: {} } } }],
  ])("is made anew where git asks for that by the same commit: another %s", async (_, was, is) => {
    const lab = await begun("delete", { old: { value: was } });
    const before = await valueIn(lab, "old");
    rename(lab, fresh(is));
    const planned = await lab.plan();
    expect(planned.changes[0]).toMatchObject({
      verb: "create",
      renamedFrom: "old",
      source: { from: Object.keys(is)[0] },
    });
    expect(outcomesIn(await lab.apply())).toEqual(["created new", "updated old"]);
    expect(await valueIn(lab, "new")).not.toBe(before);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });

  test("a digest covers both ends", async () => {
    const lab = await begun();
    rename(lab);
    const { digest } = await lab.plan();
    rename(lab, { new: { value: { generate: {} } } });
    expect((await lab.apply({ digest })).outcomes).toEqual([]);
  });

  test.each([
    ["off", ["create new"], "enabled"],
    ["disable", ["create new", "update old"], "disabled"],
  ])("with prune: %s", async (prune, effects, last) => {
    const lab = await begun(prune);
    rename(lab);
    expect(effectsIn(await lab.plan())).toEqual(effects);
    for (let i = 0; i < 3; i++) {
      await lab.apply();
      lab.clock.forward(8 * day);
    }
    expect(await stateOf(lab, "old")).toBe(last);
  });

  test("of a part of the set only the new name is made, and the old one by its name is an error", async () => {
    const lab = await begun();
    rename(lab);
    expect(outcomesIn(await lab.apply({ select: ["new"] }))).toEqual(["created new"]);
    expect(await valueIn(lab, "new")).toBe(await valueIn(lab, "old"));
    await expect(lab.plan({ select: ["old"] })).rejects.toMatchObject({
      problems: [{ hint: "it is renamed to new: select that" }],
    });
    expect(outcomesIn(await lab.apply())).toEqual(["updated old"]);
  });

  test("in several vaults the first copies its own old one, and the others copy that", async () => {
    const lab = scene({
      prune: "delete",
      vaults: { vault: null, other: { sources: { copyFrom: ["vault"] } } },
    });
    const manifest = (secrets: object) =>
      lab.write(
        "v.yaml",
        JSON.stringify({
          apiVersion: "keyvault-gitops/v1",
          kind: "Vault",
          vault: ["vault", "other"],
          secrets,
        }),
      );
    manifest({ ...owned("generate"), ...others });
    await lab.apply();
    const before = await valueIn(lab, "old");
    manifest({ ...fresh(), ...others });
    expect(outcomesIn(await lab.apply()).sort()).toEqual([
      "created new",
      "created new",
      "updated old",
      "updated old",
    ]);
    expect((await lab.client("other").getSecret("new")).value).toBe(before);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });
});

describe("an external value", () => {
  const set = async (lab: Scene, name: string, value: string) => {
    lab.clock.forward(60_000);
    await lab.client().setSecret(name, value, { tags: {} });
  };

  test("is copied, also one that somebody set by hand", async () => {
    const lab = pruning();
    await set(lab, "old", "first");
    lab.secrets({ ...owned("external"), ...others });
    await lab.apply();
    await set(lab, "old", "by hand");
    rename(lab, fresh("external"));
    const { outcomes } = await lab.apply();
    expect(outcomes.map(({ result, id }) => `${result} ${id.name}`)).toEqual(["done new"]);
    expect(await valueIn(lab, "new")).toBe("by hand");
    // Its newest version bears no owner, so that nothing of ours may touch it.
    expect(await rowOf(lab, "old")).toMatchObject({ verb: "left", why: "unowned" });
  });

  test("that is set under the old name later keeps the old one until the new one has one, too", async () => {
    const lab = pruning();
    await set(lab, "old", "first");
    lab.secrets({ ...owned("external"), ...others });
    await lab.apply();
    rename(lab, fresh("external"));
    await lab.apply();
    lab.clock.forward(60_000);
    const { properties } = await lab.client().getSecret("old");
    await lab.client().setSecret("old", "late", { tags: properties.tags ?? {} });
    lab.clock.forward(30 * day);
    expect(effectsIn(await lab.plan())).toEqual([]);
    expect(await rowOf(lab, "old")).toMatchObject({
      note: "renamed to new; somebody set it after new was made: set new to the value that is right",
    });
    await lab
      .client()
      .setSecret("new", "late", { tags: (await lab.client().getSecret("new")).properties.tags ?? {} });
    expect(effectsIn(await lab.plan())).toEqual(["update new", "disable old"]);
  });
});

describe("a value of git", () => {
  test("is written from git, whatever the old one is", async () => {
    const lab = await begun("delete", { old: { value: { literal: "one" } } });
    rename(lab, fresh({ literal: "two" }));
    const planned = await lab.plan();
    expect(planned.changes[0]).toMatchObject({
      verb: "create",
      renamedFrom: "old",
      source: { from: "literal" },
    });
    expect(outcomesIn(await lab.apply())).toEqual(["created new", "updated old"]);
    expect(await valueIn(lab, "new")).toBe("two");
  });

  test("needs no old one", async () => {
    const lab = pruning();
    rename(lab, fresh({ literal: "two" }));
    expect(effectsIn(await lab.plan())).toContain("create new");
  });
});

describe("a key", () => {
  const keys = (name: string, more: object = {}) => ({ [name]: { material: { env: "KV_KEY" }, ...more } });

  test("with material is imported, and the old one marked", async () => {
    const lab = pruning();
    lab.env.set("KV_KEY", pem(ec()));
    lab.manifest({ keys: keys("old"), secrets: others });
    await lab.apply();
    lab.manifest({ keys: keys("new", { renamedFrom: "old" }), secrets: others });
    expect(outcomesIn(await lab.apply())).toEqual(["created new", "updated old"]);
    const both = await Promise.all(["old", "new"].map((name) => lab.keyClient().getKey(name)));
    expect(both[0]?.key?.x).toEqual(both[1]?.key?.x);
    lab.clock.forward(7 * day + 60_000);
    expect(outcomesIn(await lab.apply())).toEqual(["unchanged new", "disabled old"]);
  });

  test("that the service made keeps its name", async () => {
    const lab = pruning();
    lab.env.set("KV_KEY", pem(ec()));
    lab.manifest({ keys: { old: { keyType: "EC" } }, secrets: others });
    await lab.apply();
    lab.manifest({ keys: keys("new", { renamedFrom: "old" }), secrets: others });
    expect(effectsIn(await lab.plan())).toEqual(["refused new: rename"]);
  });
});

/** What somebody does with the old or the new name before the rename, and why that is refused. */
const refusals: readonly (readonly [string, (lab: Scene) => Promise<unknown>, string])[] = [
  [
    "purged",
    async (lab) => {
      await (await lab.client().beginDeleteSecret("old")).pollUntilDone();
      await lab.client().purgeDeletedSecret("old");
    },
    "old, which it is renamed from, is not in the vault",
  ],
  [
    "soft-deleted",
    async (lab) => (await lab.client().beginDeleteSecret("old")).pollUntilDone(),
    "old, which it is renamed from, is soft-deleted",
  ],
  [
    "disabled",
    async (lab) =>
      lab
        .client()
        .updateSecretProperties("old", (await lab.client().getSecret("old")).properties.version ?? "", {
          enabled: false,
        }),
    "old, which it is renamed from, is disabled, so that nobody can read its value",
  ],
  [
    "another owner's",
    (lab) => lab.client().setSecret("old", "x", { tags: { "kvg-owner": "them" } }),
    'old, which it is renamed from, is owned by "them"',
  ],
  [
    "taken",
    (lab) => lab.client().setSecret("new", "x"),
    "it is there already, nobody owns it, and its value may be another than that of old",
  ],
  [
    "taken by a soft-deleted one",
    async (lab) => {
      await lab.client().setSecret("new", "x");
      await (await lab.client().beginDeleteSecret("new")).pollUntilDone();
    },
    "its name is soft-deleted, and what it held may be another value than that of old",
  ],
  [
    "in an unfinished rotation",
    async (lab) => {
      const tags = { "kvg-owner": "us" };
      await lab.client().setSecret("old--pending", "x", { tags });
    },
    "a rotation of old is unfinished",
  ],
];

test.each(refusals)(
  "an old or new name that is %s refuses the copy and keeps the old one",
  async (_, meddle, message) => {
    const lab = await begun();
    lab.clock.forward(60_000);
    await meddle(lab);
    lab.clock.forward(60_000);
    rename(lab);
    const planned = await lab.plan();
    expect(effectsIn(planned)).toEqual(["refused new: rename"]);
    expect(planned.changes.find(({ verb }) => verb === "refused")).toMatchObject({ message });
  },
);

test("a version by hand does not hide that the old name is another owner's of the same vault", async () => {
  const lab = scene({ vaults: { vault: { owners: ["us", "them"] } } });
  lab.secrets({ ...owned("external"), ...others });
  await lab.client().setSecret("old", "x", { tags: { "kvg-owner": "them" } });
  lab.clock.forward(60_000);
  await lab.client().setSecret("old", "by hand");
  rename(lab, fresh("external"));
  const planned = await lab.plan();
  expect(planned.changes.find(({ id }) => id.name === "new")).toMatchObject({
    verb: "refused",
    message: 'old, which it is renamed from, is owned by "them"',
  });
});

test("drift calls a rename pending, and heals nothing of it", async () => {
  const lab = await begun();
  rename(lab);
  const { entries, pending } = await lab.drift();
  expect(entries).toEqual([]);
  expect(pending.map(({ id }) => id.name)).toEqual(["new", "old"]);
  expect((await lab.fix()).fix?.outcomes).toEqual([]);
});

test("fill gives no value to a new name that apply copies one to, and does where there is none to copy", async () => {
  const lab = pruning();
  lab.secrets({ ...owned("external"), ...others });
  await lab.client().setSecret("old", "first");
  await lab.apply();
  rename(lab, fresh("external"));
  const asked: (readonly string[])[] = [];
  const fill = async (...names: readonly string[]) => {
    const options = { paths: [], emulator: false, concurrency: 4, confirm: async () => true, names };
    const ask = async (secrets: readonly Fillable[]) => {
      asked.push(secrets.flatMap(({ id, wanted }) => (wanted ? [id.name] : [])));
      return new Map(
        secrets.flatMap(({ id, wanted }) => (wanted ? [[objectKey(id), Sealed.text("typed")]] : [])),
      );
    };
    return effectsIn((await fillValues({ ...options, ask }, lab.world())).plan);
  };
  expect(await fill()).toEqual([]);
  expect(await fill("new")).toEqual(["refused new: rename"]);
  await (await lab.client().beginDeleteSecret("old")).pollUntilDone();
  expect(await fill("new")).toEqual(["create new"]);
  expect(await valueIn(lab, "new")).toBe("typed");
  expect(asked).toEqual([[], ["new"], ["new"]]);
});

test.each<[string, (lab: Scene) => Promise<unknown>, readonly string[], readonly string[]]>([
  ["is there, and nobody's", async () => {}, ["adopt new", "update old"], ["adopted new", "updated old"]],
  [
    "is soft-deleted",
    async ({ client }) => (await client().beginDeleteSecret("new")).pollUntilDone(),
    ["recover new", "adopt new", "update old"],
    ["recovered new", "adopted new", "updated old"],
  ],
])(
  "one apply is enough where the new name %s, and the value is git's",
  async (_, meddle, effects, outcomes) => {
    const lab = await begun("delete", { old: { value: { literal: "one" } } });
    await lab.client().setSecret("new", "one");
    await meddle(lab);
    rename(lab, fresh({ literal: "one" }));
    expect(effectsIn(await lab.plan()).toSorted()).toEqual(effects.toSorted());
    expect(outcomesIn(await lab.apply()).toSorted()).toEqual(outcomes.toSorted());
    expect(effectsIn(await lab.plan())).toEqual([]);
  },
);

test("an adoption that is refused, because the value is another, leaves the old one as it is", async () => {
  const lab = await begun("delete", { old: { value: { literal: "one" } } });
  await lab.client().setSecret("new", "two");
  rename(lab, fresh({ literal: "one" }));
  expect(outcomesIn(await lab.apply())).toEqual(["refused new", "not attempted old"]);
  expect(await stateOf(lab, "old")).toBe("enabled");
});

test("one apply is enough where the old one is disabled, because git says so", async () => {
  const off = { value: { literal: "one" }, enabled: false };
  const lab = await begun("delete", { old: off });
  rename(lab, { new: { ...off, renamedFrom: "old" } });
  expect(effectsIn(await lab.plan())).toEqual(["create new", "disable old"]);
  expect(outcomesIn(await lab.apply())).toEqual(["created new", "disabled old"]);
  expect(effectsIn(await lab.plan())).toEqual([]);
  lab.clock.forward(7 * day + 60_000);
  expect(outcomesIn(await lab.apply())).toEqual(["deleted old"]);
});

test("one apply is enough where the old one is disabled, and nobody can compare the value of the new one", async () => {
  const off = { value: { literal: "one" }, enabled: false };
  const unknown = { value: { env: "KV_ONE" }, enabled: false };
  const lab = pruning();
  lab.env.set("KV_ONE", "one");
  lab.secrets({ old: off, new: unknown, ...others });
  await lab.apply();
  lab.secrets({ old: off, new: { state: "absent" }, ...others });
  await lab.apply();
  rename(lab, { new: { ...unknown, renamedFrom: "old" } });
  expect(outcomesIn(await lab.apply())).toEqual(["recovered new", "not compared new", "disabled old"]);
  expect(outcomesIn(await lab.apply())).toEqual(["not compared new"]);
});
