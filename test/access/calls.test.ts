// The calls that `explain` names are those that `apply` makes, and their data actions are enough for it.
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { listCalls } from "../../src/access/calls.ts";
import type { VaultConfig } from "../../src/model/config.ts";
import type { ExplainDocument } from "../../src/model/document.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { type Stage, stage } from "../commands/stage.ts";
import * as b from "../report/build.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const pem = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey;

function clientOf({ vaults, clock }: Stage, vault = "prod"): SecretClient {
  clock.forward(600_000);
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  return new SecretClient(`https://${vault}.vault.azure.net`, credential, { httpClient: vaults.httpClient });
}

type Setup = (set: Stage) => Promise<unknown> | unknown;
type Case = {
  /** Declared and applied before. */
  readonly before?: object;
  /** What happens then. */
  readonly since?: Setup;
  /** Declared when it is explained. */
  readonly now: object;
  /** The verbs of the calls, in their order; those that depend on something end with `?`. */
  readonly calls: readonly string[];
};

const a = (written: object) => ({ secrets: { a: { value: { literal: "hello" }, ...written } } });
const env = { value: { env: "KV_A" } };
const setEnv = (value: string) => (set: Stage) => set.env.set("KV_A", value);
const byHand = (set: Stage) => clientOf(set).setSecret("a", "hello");
const rsa = (more: object = {}) => ({ keys: { a: { keyType: "RSA", ...more } } });
const material = { keys: { a: { material: { file: "a.pem", revision: "1" } } } };

const cases: Record<string, Case> = {
  "a new secret": { now: a({}), calls: ["set secret"] },
  "a tag": { before: a({}), now: a({ tags: { b: "c" } }), calls: ["get secret", "update secret"] },
  "a new text": {
    before: a({}),
    now: a({ value: { literal: "bye" } }),
    calls: ["get secret", "set secret?", "update secret?"],
  },
  "a value that turns out to differ": {
    before: { secrets: { a: env } },
    since: setEnv("hunter3"),
    now: { secrets: { a: env } },
    calls: ["get secret", "set secret?"],
  },
  "a value that turns out to be equal": {
    before: { secrets: { a: env } },
    now: { secrets: { a: env } },
    calls: ["get secret", "set secret?"],
  },
  "a value that is compared, and a tag": {
    before: { secrets: { a: env } },
    now: { secrets: { a: { ...env, tags: { b: "c" } } } },
    calls: ["get secret", "set secret?", "update secret?"],
  },
  "a date that is cleared": {
    before: a({ expiresOn: "2099-01-01" }),
    now: a({ expiresOn: null }),
    calls: ["get secret", "set secret"],
  },
  "a date that is cleared of a disabled secret, which is enabled": {
    before: a({ expiresOn: "2099-01-01", enabled: false }),
    now: a({ expiresOn: null, enabled: true }),
    calls: ["get secret", "update secret?", "get secret?", "set secret"],
  },
  "older versions that are disabled": {
    before: a({}),
    since: async (set) => clientOf(set).setSecret("a", "hello"),
    now: a({ versions: { keepEnabled: 1 } }),
    calls: ["get secret", "set secret?", "update secret?", "list secrets", "update secret?"],
  },
  "an adoption": { since: byHand, now: a({}), calls: ["get secret", "update secret?"] },
  "an adoption that keeps its value": {
    since: byHand,
    now: a({ value: { generate: {} } }),
    calls: ["get secret", "update secret"],
  },
  "an adoption that overwrites": {
    since: byHand,
    now: a({ value: { literal: "bye" }, adopt: "overwrite" }),
    calls: ["get secret", "set secret?", "update secret?"],
  },
  "a soft-deleted secret": {
    before: a({}),
    since: async (set) => (await clientOf(set).beginDeleteSecret("a")).pollUntilDone(),
    now: a({}),
    calls: ["recover secret", "list secrets?"],
  },
  "a secret that shall be absent": {
    before: a({}),
    now: { secrets: { a: { state: "absent" } } },
    calls: ["get secret", "delete secret"],
  },
  "an orphan": {
    before: a({}),
    now: { secrets: { b: { state: "absent" } } },
    calls: ["get secret", "update secret"],
  },
  "a copy of another vault's secret": {
    since: async (set) => clientOf(set, "shared").setSecret("theirs", "x"),
    now: { secrets: { a: { value: { secret: { vault: "shared", name: "theirs" } } } } },
    calls: ["get secret", "set secret"],
  },
  "a new key": { now: rsa(), calls: ["create key"] },
  "a new key with a rotation policy": {
    now: rsa({ rotationPolicy: { expiresIn: "P2Y" } }),
    calls: ["create key", "set rotation policy"],
  },
  "a key's operations": { before: rsa(), now: rsa({ keyOps: ["sign"] }), calls: ["get key", "update key"] },
  "a key's rotation policy": {
    before: rsa(),
    now: rsa({ rotationPolicy: { expiresIn: "P2Y" } }),
    calls: ["get key", "set rotation policy", "update key"],
  },
  "another type of key": {
    before: rsa(),
    now: { keys: { a: { keyType: "EC", allowNewVersion: true } } },
    calls: ["get key", "create key"],
  },
  "a key that is rotated": {
    before: rsa(),
    now: rsa({ rotate: 1 }),
    calls: ["get key", "update key?", "rotate key", "update key?"],
  },
  "an imported key": { now: material, calls: ["import key"] },
  "other material": {
    before: material,
    since: ({ root }) => writeFileSync(`${root}/a.pem`, pem()),
    now: { keys: { a: { material: { file: "a.pem", revision: "2" }, allowNewVersion: true } } },
    calls: ["get key", "import key?", "update key?"],
  },
  "a key that shall be absent": {
    before: rsa(),
    now: { keys: { a: { state: "absent" } } },
    calls: ["get key", "delete key"],
  },
};

/** A request that was logged, as calls write it. */
const written = ({ method, path }: { readonly method: string; readonly path: string }) =>
  `${method} ${path.replace(/\?.*$/, "").replace(/\/$/, "")}`;
const fits = (request: string, call: string) =>
  new RegExp(`^${call.replaceAll("/", "\\/").replace("VERSION", "[0-9a-f]{32}")}$`).test(request);

test.each(Object.entries(cases))("%s", async (_, { before, since, now, calls }) => {
  const config = {
    ...{ ...head, kind: "Config", owner: "us", manifests: ["v.yaml"] },
    vaults: { prod: { prune: "disable", sources: { copyFrom: ["shared"] } }, shared: {} },
  };
  const set = stage({ "keyvault-gitops.yaml": JSON.stringify(config), "v.yaml": "", "a.pem": pem() });
  const declare = (more: object) =>
    writeFileSync(`${set.root}/v.yaml`, JSON.stringify({ ...head, kind: "Vault", vault: "prod", ...more }));
  set.env.set("KV_A", "hunter2");
  declare(before ?? {});
  if (before) expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  await since?.(set);
  set.clock.forward(600_000);
  declare(now);

  const { out, err } = await set.on("explain prod/a --format json");
  const document: ExplainDocument = JSON.parse(out || "{}");
  const found = document.objects?.flatMap((object) => object.calls) ?? [];
  expect(
    found.map(({ verb, when }) => `${verb}${when === undefined ? "" : "?"}`),
    err,
  ).toEqual(calls);

  const actionsIn = (vault: string) =>
    found
      .filter((call) => call.vault === vault)
      .map(({ action }) => action.replace(/^Microsoft.KeyVault\/vaults\//, ""));
  for (const vault of ["prod", "shared"])
    set.vaults.configure(vault, {
      roles: { writer: ["*/read", "secrets/readMetadata/action", ...actionsIn(vault)] },
    });
  const start = set.vaults.log.length;
  const applied = await set.on("apply --yes --allow-empty");
  expect(applied, applied.out + applied.err).toMatchObject({ exit: 0 });
  const made = set.vaults.log.slice(start).map(written);
  // A plan lists, and reads a declared key with its policy: that is not apply's.
  const isPlans = (request: string) =>
    /^GET \/(deleted)?(secrets|keys)$|^GET \/keys\/a(\/rotationpolicy)?$|^GET \/secrets\/[^/]+\/versions$/.test(
      request,
    );
  for (const request of made.filter((one) => !isPlans(one)))
    expect(
      found.map((call) => call.request).filter((call) => fits(request, call)),
      request,
    ).not.toEqual([]);
  for (const { request, when } of found)
    if (when === undefined)
      expect(
        made.filter((one) => fits(one, request)),
        request,
      ).not.toEqual([]);
});

const version = "0".repeat(32);
const vault = (name: string, sources: object = {}) =>
  ({
    name,
    url: `https://${name}.vault.azure.net`,
    sources: { sopsKeys: [], ...sources },
  }) as unknown as VaultConfig;
const sealing = ["k1", "k2"].map((name) => ({
  id: `https://shared.vault.azure.net/keys/${name}/${version}`,
}));
const sopsKeys = [{ vaultUrl: "https://shared.vault.azure.net/", name: "sops" }];

test("a sealed value and a SOPS file are opened by keys of another vault", () => {
  const here = vault("contoso-prod", { sopsKeys });
  const set = { sealing, vaults: [here], listed: [here, vault("shared")] } as unknown as Parameters<
    typeof listCalls
  >[1];
  const callsOf = (source: ValueSource) =>
    listCalls([b.create("a", { source })], set).map(({ vault: where, request, when, role }) => [
      where,
      request,
      when,
      role,
    ]);
  const crypto = "Key Vault Crypto Service Encryption User";
  const officer = ["contoso-prod", "PUT /secrets/a", undefined, "Key Vault Secrets Officer"];
  expect(callsOf({ from: "base64", of: { from: "sealed", jwe: "***" } })).toEqual([
    ["shared", `POST /keys/k1/${version}/unwrapkey`, "where the value is sealed to this key", crypto],
    ["shared", `POST /keys/k2/${version}/unwrapkey`, "where the value is sealed to this key", crypto],
    officer,
  ]);
  expect(callsOf({ from: "sops", file: "a.yaml", key: ["a"] })).toEqual([
    [
      "shared",
      "POST /keys/sops/VERSION/decrypt",
      "where the file names this key, and no age identity opens it",
      "Key Vault Crypto User",
    ],
    officer,
  ]);
  expect(callsOf(b.env("KV_A"))).toEqual([officer]);
});
