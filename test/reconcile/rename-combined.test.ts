// `renamedFrom` beside what else a manifest may say: values of a file, overrides, copies, lists of vaults, and a part of a set.
import { describe, expect, test } from "vitest";
import { ProblemsError } from "../../src/model/errors.ts";
import { objectKey } from "../../src/model/object.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { type Fillable, fillValues } from "../../src/reconcile/objects/fill.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";
import { encode, toAge } from "../sources/sops/encode.ts";
import { sopsScene } from "./sops-scene.ts";

const day = 86_400_000;
const age = await toAge();
const generated = { value: { generate: {} } };
const from = (renamedFrom: string, entry: object = generated) => ({ ...entry, renamedFrom });

/** Vaults where others, whatever they are, keep one rename from being a large share. */
const others = Object.fromEntries(["x", "y", "z"].map((name) => [name, { value: { literal: name } }]));

const manifest = (lab: Scene, vault: string | readonly string[], more: object, file = "v.yaml") =>
  lab.write(file, JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault, ...more }));
const valueIn = async (lab: Scene, name: string, vault?: string) =>
  (await lab.client(vault).getSecret(name)).value;
const versionsIn = async (lab: Scene, name: string, vault?: string) =>
  (await Array.fromAsync(lab.client(vault).listPropertiesOfSecretVersions(name))).length;
/** `verb vault/name` of the effects, sorted. */
const rows = ({ changes }: Awaited<ReturnType<Scene["plan"]>>) =>
  changes
    .flatMap((change) => effectsIn({ changes: [change] }).map((row) => `${change.id.vault}: ${row}`))
    .toSorted();
const problemsOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.catch((thrown) => thrown);
  if (!(error instanceof ProblemsError)) throw error;
  return error.problems.map(({ place, message }) =>
    `${place?.file}:${place?.line} ${message}`.replace(/(?<=\d:)\d+$/, "N"),
  );
};

describe("a value of a file", () => {
  const taking = (plain: Parameters<typeof encode>[0], secrets: object = {}) => {
    const lab = sopsScene({ "prod/db.json": encode(plain, age) });
    const config = { owner: "us", manifests: ["*.yaml"], prune: "delete" };
    lab.write(
      "keyvault-gitops.yaml",
      JSON.stringify({
        ...{ apiVersion: "keyvault-gitops/v1", kind: "Config", ...config },
        vaults: { vault: { sources: { sops: ["prod/*"] } } },
      }),
    );
    const take = (more: object) =>
      lab.manifest({
        secretsFrom: [{ sops: { file: "prod/db.json" }, names: "kebab" }],
        secrets: { ...others, ...more },
      });
    take(secrets);
    return { ...lab, take };
  };

  test("is renamed by its name in the file, and an entry that says the old one", async () => {
    const lab = taking({ PASSWORD: "one", B: "two" }, { password: { contentType: "text/plain" } });
    await lab.apply();
    lab.write("prod/db.json", encode({ DB_PASSWORD: "one", B: "two" }, age));
    lab.take({ "db-password": { renamedFrom: "password", contentType: "text/plain" } });
    const planned = await lab.plan();
    expect(effectsIn(planned)).toEqual(["set b", "create db-password", "update password"]);
    expect(planned.changes.find(({ id }) => id.name === "db-password")).toMatchObject({
      renamedFrom: "password",
      source: { from: "sops" },
    });
    await lab.apply();
    expect(await valueIn(lab, "db-password")).toBe("one");
    expect(effectsIn(await lab.plan())).toEqual([]);
    lab.clock.forward(7 * day + 60_000);
    expect(outcomesIn(await lab.apply())).toEqual(["disabled password"]);
  });

  test("is still in the file: said at the line of the file, and at the entry", async () => {
    const lab = taking({ PASSWORD: "one" }, { "db-password": from("password") });
    expect(await problemsOf(lab.plan())).toEqual([
      "prod/db.json:2 it is still declared, and db-password is renamed from it at v.yaml:1:N",
      "v.yaml:1 it is renamed from password, which is still declared at prod/db.json:2:N",
    ]);
  });

  test("becomes one that git does not have: external keeps it, and generate makes one", async () => {
    const lab = taking({ A: "one", B: "two", C: "three" });
    await lab.apply();
    lab.write("prod/db.json", encode({ C: "three" }, age));
    lab.take({ kept: from("a", { value: "external" }), made: from("b") });
    await lab.apply();
    expect(await valueIn(lab, "kept")).toBe("one");
    expect(await valueIn(lab, "made")).toMatch(/^\w{20,}/);
    expect(effectsIn(await lab.plan())).toEqual([]);
  });
});

describe("in a list of vaults", () => {
  const listed = () =>
    scene({ prune: "delete", vaults: { dev: null, prod: { sources: { copyFrom: ["dev"] } } } });
  const both = ["dev", "prod"] as const;
  const bothRows = ["create new", "update old"].flatMap((row) => both.map((vault) => `${vault}: ${row}`));

  test("a value of one vault's own is written there, and the others copy", async () => {
    const lab = listed();
    const overrides = (name: string) => ({ prod: { secrets: { [name]: { value: { literal: "fixed" } } } } });
    manifest(lab, both, { secrets: { old: generated, ...others }, overrides: overrides("old") });
    await lab.apply();
    const made = await valueIn(lab, "old", "dev");
    manifest(lab, both, { secrets: { new: from("old"), ...others }, overrides: overrides("new") });
    expect(rows(await lab.plan())).toEqual(bothRows.toSorted());
    await lab.apply();
    expect([await valueIn(lab, "new", "dev"), await valueIn(lab, "new", "prod")]).toEqual([made, "fixed"]);
    expect(rows(await lab.plan())).toEqual([]);
  });

  test("an override cannot rename in one vault alone, and one of the old name fits nothing", async () => {
    const lab = listed();
    const overridden = (overrides: object) =>
      manifest(lab, both, { secrets: { new: from("old") }, overrides: { prod: { secrets: overrides } } });
    overridden({ new: { renamedFrom: "older" } });
    expect(await problemsOf(lab.plan())).toEqual([
      expect.stringMatching(/^v.yaml:1 overrides.prod.secrets.new.renamedFrom: unknown property/),
    ]);
    overridden({ old: { enabled: true } });
    expect(await problemsOf(lab.plan())).toEqual([
      expect.stringContaining("this manifest declares no such secret"),
    ]);
  });

  test("an entry of its own renames in one vault alone", async () => {
    const lab = listed();
    const external = { value: "external" };
    for (const vault of both) await lab.client(vault).setSecret("old", vault);
    manifest(lab, both, { secrets: { old: external, ...others } });
    await lab.apply();
    manifest(lab, "dev", { secrets: { old: external } });
    manifest(lab, "prod", { secrets: { new: from("old", external) } }, "w.yaml");
    manifest(lab, both, { secrets: others }, "x.yaml");
    expect(rows(await lab.plan())).toEqual(["prod: create new", "prod: update old"]);
    await lab.apply();
    expect(await valueIn(lab, "new", "prod")).toBe("prod");
    expect(rows(await lab.plan())).toEqual([]);
  });

  test("a vault that never had the old name is refused, and fill gives it one", async () => {
    const lab = listed();
    await lab.client("dev").setSecret("old", "dev");
    manifest(lab, "dev", { secrets: { old: { value: "external" }, ...others } });
    await lab.apply();
    manifest(lab, both, { secrets: { new: from("old", { value: "external" }), ...others } });
    await lab.apply();
    expect(rows(await lab.plan())).toEqual(["prod: refused new: rename"]);
    const ask = async (secrets: readonly Fillable[]) =>
      new Map(
        secrets.flatMap(({ id }) => (id.vault === "prod" ? [[objectKey(id), Sealed.text("typed")]] : [])),
      );
    const options = { paths: [], emulator: false, concurrency: 4, confirm: async () => true };
    await fillValues({ ...options, names: ["new"], ask }, lab.world());
    expect(await Promise.all(both.map((vault) => valueIn(lab, "new", vault)))).toEqual(["dev", "typed"]);
    expect(rows(await lab.plan())).toEqual([]);
  });

  test.each([1, 2])("shards of %i make what one run makes", async (of) => {
    const vaults = { kv1: null, kv2: null, kv3: null, kv4: { sources: { copyFrom: ["kv3"] } } };
    const lab = scene({ prune: "delete", vaults });
    const declare = (secrets: object) => {
      for (const vault of ["kv1", "kv2"]) manifest(lab, vault, { secrets }, `${vault}.yaml`);
      manifest(lab, ["kv3", "kv4"], { secrets });
    };
    declare({ old: generated, ...others });
    await lab.apply();
    declare({ new: from("old"), ...others });
    const whole = rows(await lab.plan());
    expect(whole).toHaveLength(8);
    const shards = Array.from({ length: of }, (_, i) => ({ number: i + 1, of }));
    const parts = await Promise.all(shards.map((shard) => lab.plan({ shard })));
    expect(parts.flatMap(rows).toSorted()).toEqual(whole);
    for (const shard of shards) await lab.apply({ shard });
    expect(rows(await lab.plan())).toEqual([]);
    for (const vault of ["kv1", "kv4"])
      expect(await valueIn(lab, "new", vault)).toBe(await valueIn(lab, "old", vault));
  });
});

describe("a copy of the renamed one", () => {
  const copying = (name: string) => ({ copy: { value: { secret: { vault: "vault", name } } } });
  const begun = async () => {
    const lab = scene({
      prune: "delete",
      vaults: { vault: null, ops: { sources: { copyFrom: ["vault"] } } },
    });
    manifest(lab, "vault", { secrets: { old: generated, ...others } });
    manifest(lab, "ops", { secrets: copying("old") }, "w.yaml");
    await lab.apply();
    manifest(lab, "vault", { secrets: { new: from("old"), ...others } });
    return lab;
  };

  test("in another vault copies the new name, by no version of its own", async () => {
    const lab = await begun();
    expect(await problemsOf(lab.plan())).toEqual([
      "w.yaml:1 it copies vault/secret/old, which is renamed to new at v.yaml:1:N",
    ]);
    manifest(lab, "ops", { secrets: copying("new") }, "w.yaml");
    await lab.apply();
    expect(await valueIn(lab, "copy", "ops")).toBe(await valueIn(lab, "old"));
    expect(await versionsIn(lab, "copy", "ops")).toBe(1);
    expect(rows(await lab.plan())).toEqual([]);
  });

  test("is no reason for a wrong value where only the copy is selected", async () => {
    const lab = await begun();
    manifest(lab, "ops", { secrets: copying("new") }, "w.yaml");
    const before = await valueIn(lab, "copy", "ops");
    await lab.apply({ select: ["copy"] }).catch((error: unknown) => {
      if (!(error instanceof ProblemsError)) throw error;
    });
    expect(await valueIn(lab, "copy", "ops")).toBe(before);
    await lab.apply({ select: ["copy", "new"] });
    expect(await valueIn(lab, "new")).toBe(before);
    expect(await versionsIn(lab, "copy", "ops")).toBe(1);
  });
});

describe("a part of the set", () => {
  const begun = async () => {
    const lab = scene({ prune: "delete" });
    manifest(lab, "vault", { secrets: { old: generated } });
    manifest(lab, "vault", { secrets: others }, "w.yaml");
    await lab.apply();
    return lab;
  };

  test("by the path of the new name's file makes it, and leaves the old one to a run of the whole set", async () => {
    const lab = await begun();
    manifest(lab, "vault", { secrets: {} });
    manifest(lab, "vault", { secrets: { new: from("old"), ...others } }, "w.yaml");
    expect(rows(await lab.plan({ paths: [`${lab.root}/w.yaml`] }))).toEqual(["vault: create new"]);
    await lab.apply({ paths: [`${lab.root}/w.yaml`] });
    expect(await valueIn(lab, "new")).toBe(await valueIn(lab, "old"));
    expect(rows(await lab.plan())).toEqual(["vault: update old"]);
  });

  test("by a path does not see that another file still declares the old name, and takes nothing from it", async () => {
    const lab = await begun();
    manifest(lab, "vault", { secrets: { new: from("old"), ...others } }, "w.yaml");
    expect(await problemsOf(lab.plan())).toHaveLength(2);
    await lab.apply({ paths: [`${lab.root}/w.yaml`] });
    expect(await versionsIn(lab, "old")).toBe(1);
    expect(await valueIn(lab, "new")).toBe(await valueIn(lab, "old"));
  });

  test("by a pattern that fits old and new names", async () => {
    const lab = await begun();
    manifest(lab, "vault", { secrets: { "old-new": from("old") } });
    expect(rows(await lab.plan({ select: ["old*"] }))).toEqual(["vault: create old-new"]);
  });
});
