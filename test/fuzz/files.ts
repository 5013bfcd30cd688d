// What people write into the repository: manifests, config, policy, `.env`, plan files, and what values are made of.

import { Sealed } from "../../src/model/sealed.ts";
import { decodeState, encodeState } from "../../src/model/state.ts";
import { parseEnvFile } from "../../src/model/syntax/env-file.ts";
import { FileError, type Files } from "../../src/model/world.ts";
import { parseStateFile } from "../../src/reconcile/migration/state-file.ts";
import { readStateObject } from "../../src/reconcile/migration/state-objects.ts";
import type { Fillable } from "../../src/reconcile/objects/fill.ts";
import { matchEnvFile } from "../../src/reconcile/objects/match-env-file.ts";
import { readApprovalFile } from "../../src/reconcile/run/approval-file.ts";
import { validate } from "../../src/reconcile/run/validate.ts";
import { parseMaterial } from "../../src/sources/material.ts";
import { openJwe } from "../../src/sources/sealed/open.ts";
import { decryptFile } from "../../src/sources/sops/decrypt.ts";
import { parseSopsFile } from "../../src/sources/sops/parse.ts";
import { ec, jwk, pem, rsa } from "../material.ts";
import { memoryFiles } from "../simulation/memory-files.ts";
import { binding, forge, vault } from "../sources/sealed/forge.ts";
import { fixture, identity } from "../sources/sops/build.ts";
import { canary, type Target } from "./fuzz.ts";
import { pfxTargets } from "./pfx.ts";

const head = "apiVersion: keyvault-gitops/v1\n";

const policy = `policy:
  namePattern: { pattern: "^[a-z][a-z0-9-]*$", severity: error }
  requireExpiry: warning
  requireContentType: "off"
  maxValidity: { within: P1Y, severity: warning }
  requireTags: { names: [team], severity: error }
`;

const config = `${head}kind: Config
owner: payments
manifests: [v.yaml]
prune: disable
fingerprint: { key: { env: KV_ROOT }, kid: abcdefgh }
${policy}targets:
  db: { exec: { argv: [/usr/bin/rotate, "--user"], users: [app] } }
vaults:
  prod:
    url: https://contoso.vault.azure.net
    owners: [payments]
    grace: P7D
    sources: { env: [KV_*], files: ["secrets/**"], exec: [[/usr/bin/op, read], { argv: [pass], timeout: PT5S }] }
    targets: [db]
`;

const manifest = `${head}kind: Vault
vault: prod
defaults: { tags: { team: shop }, expiresIn: P90D }
secrets:
  literal: { value: { literal: "${canary}", public: true }, contentType: text/plain }
  env: { value: { env: KV_A, revision: 2 }, notBefore: 2026-01-01, enabled: true }
  file: { value: { file: secrets/a }, adopt: overwrite }
  json: { value: { json: { user: sa, password: { literal: '${canary}', public: true } } } }
  template: { value: { template: "u={{ a | raw }};p={{ b | url }}", with: { a: { literal: ${canary}, public: true }, b: { env: KV_B } } } }
  generate: { value: { generate: { length: 32, characters: [lower, digits], epoch: 1 } } }
  base64: { value: { base64: { literal: "${Buffer.from(canary).toString("base64")}", public: true } } }
  block:
    value:
      literal: |
        ${canary}
      public: true
  external: { value: external, tags: { a: "1" } }
  gone: { state: absent, purge: true }
  rotated: { rotation: { every: P30D, target: db } }
keys:
  made: { keyType: RSA, keySize: 2048, keyOps: [sign, verify], rotate: 1 }
  imported: { material: { env: KV_KEY }, expiresIn: P1Y }
  policy: { keyType: EC, curve: P-256, rotationPolicy: { expiresIn: P90D, lifetimeActions: [{ action: Rotate, timeBeforeExpiry: P30D }] } }
`;

/** Files in memory, of which one has these bytes. */
function filesWith(path: string, bytes: Uint8Array): Files {
  const files = memoryFiles(
    new Map([
      ["keyvault-gitops.yaml", config],
      ["v.yaml", manifest],
      [path, ""],
    ]),
  );
  return {
    ...files,
    read: async (asked, limit) => {
      if (!asked.endsWith(`/${path}`)) return files.read(asked, limit);
      if (bytes.length > limit) throw new FileError("too large", asked);
      return bytes;
    },
  };
}

const validating = (path: string) => async (bytes: Uint8Array) => {
  await validate({ paths: [], emulator: false }, { files: filesWith(path, bytes) });
};

/** Names of mappings are shown, and so are anchors: there the canary is no value. */
const namesCanary = (text: string): boolean =>
  pieces.some((piece) =>
    new RegExp(`[^\\s,{}[\\]]*${piece}[^\\n]*:|[&*!%?][^\\n]*${piece}|[{,\\[][^\\n:]*${piece}`).test(text),
  );
const pieces = Array.from({ length: canary.length - 7 }, (_, at) => canary.slice(at, at + 8));

const digest = "d".repeat(43);
const id = { vault: "prod", kind: "secret", name: "a" };
const planFile = JSON.stringify({
  ...{ apiVersion: "keyvault-gitops/v1", kind: "Plan", digestVersion: 2, digest },
  changes: [
    { verb: "set", id, digest, orRecover: true, reason: canary },
    { verb: "unchanged", id: { ...id, name: "b" } },
    { verb: "delete", id: { ...id, kind: "key" }, digest },
  ],
});

const tag = `v1.abcdefgh.t6x2o0.${"s".repeat(22)}.${"m".repeat(43)}.${"r".repeat(43)}.cabcdefeabcdef.3.t6x2o0e.${"t".repeat(43)}`;

/** What was read of a tag can be written, and is read as the same. */
function readTag(bytes: Uint8Array): void {
  const state = decodeState(Buffer.from(bytes).toString());
  if (state === undefined) return;
  const again = decodeState(encodeState(state));
  if (JSON.stringify(again) !== JSON.stringify(state)) throw new Error("a tag is read as another one");
}

const attributes = {
  id: "https://a.vault.azure.net/secrets/a/0",
  name: "a",
  value: canary,
  tags: { a: "b" },
  expiration_date: "2028-01-01T00:00:00Z",
  rotation_policy: [{ expire_after: "P90D", automatic: [{ time_before_expiry: "P30D" }] }],
};
const type = "azurerm_key_vault_secret";
const shownSecret = {
  address: `${type}.a[0]`,
  type,
  mode: "managed",
  values: attributes,
  sensitive_values: { value: true },
};
const storedSecret = {
  mode: "managed",
  type,
  name: "a",
  instances: [{ index_key: "x", attributes, sensitive_attributes: [] }],
};
const state = (more: object) => JSON.stringify({ format_version: "1.0", ...more });

const sops = ([name, leaf]: readonly [string, string]): Target => ({
  name: `SOPS ${name.split(".")[1]}`,
  seeds: [fixture(name)],
  flawed: [fixture(name).replace(/\n/, `\n# ${canary}\n`), fixture(name).replace("ENC[", `${canary}[`)],
  read: async (bytes) => {
    const file = parseSopsFile({ path: name, bytes });
    const noCall = () => Promise.reject(new Error("a call was made"));
    const reveal = await decryptFile(file, { identities: [identity()], allowedKeys: [], unwrap: noCall });
    reveal([leaf]);
  },
});

/** One for each line of the seed. */
const fillable = ["a", "b", "c", "d"].map(
  (name): Fillable => ({
    id: { vault: "prod", kind: "secret", name },
    wanted: true,
  }),
);

const keys = [ec(), rsa()];

/** Whoever reads files and values. */
export const fileTargets: readonly Target[] = [
  {
    name: "manifest",
    seeds: [manifest],
    flawed: [
      manifest.replaceAll(", public: true", ""),
      manifest.replace("{ literal: ", "{ liteal: "),
      manifest.replace("value: external", `value: { sealed: "${canary}.a.b.c.d" }`),
    ],
    read: validating("v.yaml"),
    isNamed: namesCanary,
  },
  { name: "config", seeds: [config], read: validating("keyvault-gitops.yaml") },
  {
    name: "policy",
    seeds: [policy],
    read: (bytes) => {
      const [before = "", after = ""] = config.split(policy);
      return validating("keyvault-gitops.yaml")(
        Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
      );
    },
  },
  {
    name: "plan file",
    seeds: [planFile],
    read: (bytes) => readApprovalFile("plan.json", filesWith("plan.json", bytes)),
  },
  { name: "tag", seeds: [tag, "v1..aa.AAAAAAAAAAAAAAAAAAAAAA..x..1.."], read: readTag },
  ...(
    [
      ["types.yaml", "text"],
      ["types.json", "text"],
      ["types.env", "TEXT"],
    ] as const
  ).map(sops),
  {
    name: "sealed value",
    seeds: [forge({ value: canary })],
    read: async (bytes) => {
      await openJwe(Buffer.from(bytes).toString(), binding, vault().unwrap);
    },
  },
  {
    name: ".env",
    seeds: [`# a\nexport A=${canary}\nB="${canary}\\n\nx" # note\nC='${canary}'\n D = \`x\`\nE\n`],
    read: (bytes) => {
      parseEnvFile(bytes, ".env");
      const { renamed, notes } = matchEnvFile(bytes, "stdin", fillable, () => undefined);
      return { renamed, notes };
    },
  },
  {
    name: "state of Terraform",
    seeds: [
      state({
        values: { root_module: { resources: [shownSecret], child_modules: [{ resources: [shownSecret] }] } },
      }),
      state({ format_version: undefined, version: 4, resources: [storedSecret] }),
    ],
    read: (bytes) => void parseStateFile(bytes, "state.json").map(readStateObject),
  },
  {
    name: "key material",
    seeds: [...keys.flatMap((key) => [pem(key), jwk(key)]), pem(ec(), "sec1")],
    flawed: [
      ...keys.map((key) => JSON.stringify({ ...JSON.parse(jwk(key)), d: canary, kid: canary })),
      `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----\n`,
    ],
    read: (bytes) => void parseMaterial(Sealed.bytes(bytes)),
  },
  ...pfxTargets,
];
