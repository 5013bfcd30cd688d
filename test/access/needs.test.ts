// Which verbs a manifest needs, for a plan and for an apply, and no other.
import { expect, test } from "vitest";
import { listNeeds, vaultsOfSet } from "../../src/access/needs.ts";
import type { Run } from "../../src/model/access.ts";
import type { Prune } from "../../src/model/config.ts";
import type { Desired } from "../../src/model/desired.ts";
import type { TargetConfig } from "../../src/model/rotation.ts";
import { absent, secret, vault } from "../plan/build.ts";
import { imported, key } from "../plan/build-key.ts";

const verbs = (desired: readonly Desired[], run: Run = "apply", prune: Prune = "off", whole = true) =>
  listNeeds(
    {
      vaults: [vault],
      desired,
      copiedFrom: [],
      listed: [],
      sealing: [],
      targets: [],
      whole,
      root: "/",
      folder: "/",
      files: 1,
    },
    { ...vault, prune },
    run,
  ).map(({ verb }) => verb);

const external = { source: { from: "external" } } as const;
const absentKey = { ...absent(), id: { vault: "v", kind: "key", name: "k" } } as const;

const lists = ["list secrets", "list deleted secrets"];
const keyReads = ["list keys", "list deleted keys", "get key", "get rotation policy"];

test.each<[string, Desired, string[]]>([
  ["a secret with a source", secret(), ["get secret", "set secret", "update secret", "recover secret"]],
  ["a secret that is somebody else's to set", secret(external), ["update secret", "recover secret"]],
  [
    "one that is created once",
    secret({ source: { from: "external", first: { from: "env", name: "KV_A" } } }),
    ["set secret", "update secret", "recover secret"],
  ],
  [
    "one whose date is cleared, which only a version can",
    secret({ ...external, properties: { expiresOn: null } }),
    ["get secret", "set secret", "update secret", "recover secret"],
  ],
  ["an absent secret", absent(), ["delete secret"]],
  ["one to purge", absent({ purge: true }), ["delete secret", "purge secret"]],
])("apply, secrets: %s", (_, desired, expected) => expect(verbs([desired])).toEqual([...lists, ...expected]));

test.each<[string, Desired, string[]]>([
  ["made by the service", key(), ["create key", "update key", "recover key"]],
  ["imported", key({ origin: imported() }), ["import key", "update key", "recover key"]],
  ["rotated", key({ properties: { rotate: 1 } }), ["create key", "update key", "rotate key", "recover key"]],
  [
    "with a rotation policy, or none",
    key({ properties: { rotationPolicy: null } }),
    ["create key", "update key", "set rotation policy", "recover key"],
  ],
])("apply, keys: %s", (_, desired, expected) => expect(verbs([desired])).toEqual([...keyReads, ...expected]));

test.each<[string, readonly Desired[], string[]]>([
  ["nothing", [], []],
  ["secrets, never their values", [secret(), absent({ name: "b" })], lists],
  ["keys", [key()], keyReads],
  ["absent keys", [absentKey], ["list keys", "list deleted keys"]],
  ["another vault's", [secret({ id: { vault: "w", kind: "secret", name: "a" } } as object)], []],
])("plan: %s", (_, desired, expected) => expect(verbs(desired, "plan")).toEqual(expected));

test.each<[Prune, boolean, string[]]>([
  ["off", true, ["delete secret"]],
  ["disable", true, ["update secret", "delete secret"]],
  ["delete", true, ["update secret", "delete secret"]],
  ["delete", false, ["delete secret"]],
])("prune: %s, the whole set %s", (prune, whole, expected) =>
  expect(verbs([absent()], "apply", prune, whole)).toEqual([...lists, ...expected]),
);

test("prune: delete needs the right to delete where everything is present", () =>
  expect(verbs([secret(external)], "apply", "delete")).toContain("delete secret"));

test("each need names an object that has it", () => {
  const desired = [secret({ name: "theirs", ...external }), secret({ name: "ours" })];
  const set = {
    vaults: [vault],
    desired,
    copiedFrom: [],
    listed: [],
    sealing: [],
    targets: [],
    whole: true,
    root: "/",
    folder: "/",
    files: 1,
  };
  const named = Object.fromEntries(listNeeds(set, vault, "apply").map(({ verb, name }) => [verb, name]));
  expect(named).toMatchObject({ "list secrets": "theirs", "get secret": "ours", "set secret": "ours" });
});

const other = { ...vault, name: "w", url: "https://w.vault.azure.net" };
const sealedSet = (more: object = {}) => ({
  vaults: [vault],
  desired: [secret({ source: { from: "base64", of: { from: "sealed", jwe: "a.b.c.d.e" } } })],
  copiedFrom: [],
  listed: [vault, other],
  targets: [],
  sealing: [{ id: `${other.url}/keys/sealing/${"0".repeat(32)}`, thumbprint: "" }],
  whole: true,
  root: "/",
  folder: "/",
  files: 1,
  ...more,
});

test("sealed values need the right to unwrap in the vault of the key, which no plan has", () => {
  const set = sealedSet();
  expect(vaultsOfSet(set, "apply").map(({ name }) => name)).toEqual(["v", "w"]);
  expect(listNeeds(set, other, "apply")).toEqual([{ verb: "unwrap key", run: "apply", name: "sealing" }]);
  expect(listNeeds(set, other, "plan")).toEqual([]);
  expect(listNeeds(set, vault, "apply").map(({ verb }) => verb)).not.toContain("unwrap key");
});

test("where nothing is sealed, no vault is asked for its keys", () => {
  const set = sealedSet({ desired: [secret()] });
  expect(vaultsOfSet(set, "apply")).toEqual([vault]);
  expect(listNeeds(set, other, "apply")).toEqual([]);
});

const rest = { sealing: [], targets: [], whole: true, root: "/", folder: "/", files: 1 };

test("a vault that secrets are copied from is listed and read, and nothing more", () => {
  const shared = { ...vault, name: "shared", url: "https://shared.vault.azure.net" };
  const copy = secret({ source: { from: "base64", of: { from: "secret", vault: "shared", name: "a" } } });
  const set = {
    ...{ vaults: [vault], listed: [vault, shared], copiedFrom: [shared], desired: [copy] },
    ...rest,
  };
  expect(vaultsOfSet(set, "apply").map(({ name }) => name)).toEqual([vault.name, "shared"]);
  expect(listNeeds(set, shared, "apply")).toEqual([
    { verb: "list secrets", run: "plan", name: "a" },
    { verb: "get secret", run: "apply", name: "a" },
  ]);
  expect(listNeeds(set, shared, "plan").map(({ verb }) => verb)).toEqual(["list secrets"]);
});

test("a key that opens SOPS files decrypts, where an object comes from such a file", () => {
  const ops = { ...vault, name: "ops", url: "https://ops.vault.azure.net" };
  const sopsKeys = [{ vaultUrl: ops.url, name: "sops" }];
  const here = { ...vault, sources: { ...vault.sources, sopsKeys } };
  const from = (desired: readonly Desired[]) => ({
    ...{ vaults: [here], listed: [here, ops], copiedFrom: [], desired },
    ...rest,
  });
  const sops = secret({ source: { from: "sops", file: "a.yaml", key: ["a"] } });
  expect(listNeeds(from([sops]), ops, "apply")).toEqual([
    { verb: "decrypt by key", run: "apply", name: "sops" },
  ]);
  expect(listNeeds(from([sops]), ops, "plan")).toEqual([]);
  expect(listNeeds(from([secret()]), ops, "apply")).toEqual([]);
});

test("a rotation reads and writes its secret, and reads the password of its target's administrator", () => {
  const rotation = { due: { every: "P30D" }, strategy: "single", target: "db" } as const;
  const rotated = secret({ ...external, rotation });
  expect(verbs([rotated], "apply")).toEqual(
    expect.arrayContaining(["get secret", "set secret", "update secret"]),
  );
  const ops = { ...vault, name: "ops", url: "https://ops.vault.azure.net" };
  const of = { name: "db", place: { file: "c.yaml", line: 1, column: 1 }, database: "d", users: ["a"] };
  const password = { make: "text", length: 32, characters: ["lower", "upper", "digits"] } as const;
  const admin = { user: "admin", password: { from: "secret", vault: "ops", name: "admin" } } as const;
  const sql = { ...of, is: "sqlServer", host: "db", port: 1433, servers: [], kind: "login" } as const;
  const mysql = { ...of, is: "mysql", server: { socket: "/s" }, accountHost: "%", retain: false } as const;
  const needsOf = (target: TargetConfig, run: "apply" | "plan") =>
    listNeeds(
      {
        ...{ vaults: [vault], listed: [vault, ops], copiedFrom: [], desired: [rotated] },
        ...{ ...rest, targets: [target] },
      },
      ops,
      run,
    );
  for (const target of [
    { ...of, is: "postgres", host: "db", port: 5432, tls: { mode: "verify-full" }, admin, password },
    { ...sql, admin, encrypt: true, password },
    { ...mysql, admin, verifier: true, password },
  ] as const) {
    expect(needsOf(target, "apply")).toEqual([{ verb: "get secret", run: "apply", name: "admin" }]);
    expect(needsOf(target, "plan")).toEqual([]);
  }
  expect(needsOf({ ...sql, admin: { entra: true }, encrypt: true, password }, "apply")).toEqual([]);
});
