// One edit for each property that people can write: what stood there, and what stands there now. What the plan or an
// approval says nothing of has its reason.
import type { Written } from "./edit-property.ts";

export type Case = {
  readonly from: Written;
  readonly to: Written;
  /** Why the plan of an applied set says nothing of it. */
  readonly silent?: string;
  /** Why a plan that was approved before is approved still. */
  readonly same?: string;
  /** The object whose row it is; by default the one that the manifest wants. */
  readonly shows?: string;
};
type Told = Omit<Case, "from" | "to">;

const of =
  (wrap: (entry: object) => Written) =>
  (from: object, to: object, told: Told = {}): Case => ({ from: wrap(from), to: wrap(to), ...told });

const value = { literal: "one" };
const secret = of((entry) => ({ secrets: { subject: { value, ...entry } } }));
const bare = of((entry) => ({ secrets: { subject: entry } }));
const valued = of((source) => ({ secrets: { subject: { value: source } } }));
const key = of((entry) => ({ keys: { subject: { keyType: "EC", allowNewVersion: true, ...entry } } }));
const bareKey = of((entry) => ({ keys: { subject: entry } }));
const rsa = of((entry) => ({ keys: { subject: { keyType: "RSA", allowNewVersion: true, ...entry } } }));
const policed = of((rotationPolicy) => ({ keys: { subject: { keyType: "EC", rotationPolicy } } }));
const released = of((releasePolicy) => ({
  keys: { subject: { keyType: "EC-HSM", exportable: true, releasePolicy } },
}));

const target = (host: string) => ({
  postgres: { host, database: "d", users: ["a", "b"], admin: { user: "root", password: { env: "PG" } } },
});
const targets = { one: target("one.contoso.net"), two: target("two.contoso.net") };
const withTargets = { targets, fingerprint: { key: { env: "KEY" }, kid: "AAAAAAAA" } };
const template = "{{ user | raw }}:{{ password | raw }}";
const rotated = of((rotation) => ({
  config: withTargets,
  vault: { targets: ["one", "two"] },
  secrets: { subject: { expiresIn: "P90D", rotation: { target: "one", template, ...rotation } } },
}));
const vault = of((entry) => ({ secrets: { subject: { value } }, vault: entry }));
const config = of((entry) => ({ secrets: { subject: { value } }, config: entry }));
const overriding = (section: "secrets" | "keys", subject: object) =>
  of((override) => ({
    [section]: { subject },
    manifest: { vault: ["prod"], overrides: { prod: { [section]: { subject: override } } } },
  }));
const manifest = of((entry) => ({ secrets: { subject: { value } }, manifest: entry }));

const fromFile = of((entry) => ({ manifest: { secretsFrom: [{ sops: { file: "a.yaml" }, ...entry }] } }));

const byRotate = { silent: "apply writes nothing of it: the command rotate does, and says what is due" };
const permitted = { silent: "it only says what a later change may do" };
const checked = {
  silent: "it says what may be written, and validate refuses what may not",
  same: "what it lets through is covered itself",
};
const running = { silent: "how a program runs: whether its value is another one, only a comparison tells" };
const notApplied = { silent: "apply does nothing with it", same: "apply does nothing with it" };
const renamed = { silent: "the vault has nothing under the old name" };
const format = { silent: "it has one value", same: "it has one value" };

const sources: { readonly [path: string]: readonly [object, object, Told?] } = {
  env: [{ env: "KV_A" }, { env: "KV_B" }],
  "file.path": [{ file: "a" }, { file: { path: "b" } }],
  "file.trim": [{ file: { path: "a" } }, { file: { path: "a", trim: "newline" } }],
  literal: [{ literal: "one" }, { literal: "two" }],
  json: [{ json: { a: 1 } }, { json: { a: 2 } }],
  base64: [{ base64: { literal: "one" } }, { base64: { literal: "two" } }],
  "secret.vault": [{ secret: { name: "o" } }, { secret: { vault: "test", name: "o" } }],
  "secret.name": [{ secret: { name: "o" } }, { secret: { name: "p" } }],
  "secret.version": [
    { secret: { name: "o", version: "0".repeat(32) } },
    { secret: { name: "o", version: "1".repeat(32) } },
  ],
  "sops.file": [{ sops: { file: "a.yaml", key: "a" } }, { sops: { file: "b.yaml", key: "a" } }],
  "sops.key": [{ sops: { file: "a.yaml", key: "a" } }, { sops: { file: "a.yaml", key: "b" } }],
  sealed: [{ sealed: "a.b.c.d.e" }, { sealed: "a.b.c.d.f" }],
  "generate.length": [{ generate: { length: 20 } }, { generate: { length: 21 } }],
  "generate.characters": [{ generate: {} }, { generate: { characters: ["lower"] } }],
  "generate.rsaPem": [{ generate: { rsaPem: 2048 } }, { generate: { rsaPem: 3072 } }],
  "generate.ecPem": [{ generate: { ecPem: "P-256" } }, { generate: { ecPem: "P-384" } }],
  "generate.uuid": [{ generate: {} }, { generate: { uuid: true } }],
  "generate.bytes": [{ generate: { bytes: 16 } }, { generate: { bytes: 17 } }],
  "generate.epoch": [{ generate: { epoch: 1 } }, { generate: { epoch: 2 } }],
  template: [
    { template: "a {{ p | raw }}", with: { p: value } },
    { template: "b {{ p | raw }}", with: { p: value } },
  ],
  with: [
    { template: "a {{ p | raw }}", with: { p: value } },
    { template: "a {{ p | raw }}", with: { p: { literal: "two" } } },
  ],
  exec: [{ exec: ["op", "a"] }, { exec: ["op", "b"] }],
  revision: [
    { env: "KV_A", revision: 1 },
    { env: "KV_A", revision: 2 },
  ],
  allowEmpty: [{ env: "KV_A" }, { env: "KV_A", allowEmpty: true }],
  verbatim: [{ env: "KV_A" }, { env: "KV_A", verbatim: true }],
  create: [{ env: "KV_A" }, { env: "KV_A", create: "once" }],
  public: [
    { literal: "one" },
    { literal: "one", public: true },
    { silent: "it is for the check that no secret is a literal", same: "the literal is covered itself" },
  ],
};

const [soon, late] = ["2030-01-01", "2031-01-01"];
/** What a secret, a key and defaults have in common. */
const properties: { readonly [name: string]: readonly [object, object, Told?] } = {
  enabled: [{ enabled: true }, { enabled: false }],
  expiresOn: [{ expiresOn: soon }, { expiresOn: late }],
  expiresIn: [{ expiresIn: "P90D" }, { expiresIn: "P91D" }],
  notBefore: [{ notBefore: "2020-01-01" }, { notBefore: "2021-01-01" }],
  tags: [{ tags: { app: "a" } }, { tags: { app: "b" } }],
  protect: [{ protect: false }, { protect: true }],
  adopt: [{}, { adopt: "overwrite" }, permitted],
  "versions.max": [{ versions: { max: 400 } }, { versions: { max: 300 } }, permitted],
};
const ofSecrets: typeof properties = {
  ...properties,
  contentType: [{ contentType: "a" }, { contentType: "b" }],
  "versions.keepEnabled": [{ versions: { keepEnabled: 2 } }, { versions: { keepEnabled: 1 } }],
};

/** What an override says, of a secret and of a key alike. */
const ofOverrides: typeof properties = Object.fromEntries(
  Object.entries(properties).filter(([name]) => /^(enabled|expires|notBefore|tags)/.test(name)),
);

/** The same cases under the paths of another place. */
const under = (path: string, cases: typeof properties, make: typeof secret) =>
  Object.fromEntries(Object.entries(cases).map(([name, told]) => [`${path}.${name}`, make(...told)]));

const rotate = (timeAfterCreate: string) => ({
  expiresIn: "P1Y",
  lifetimeActions: [{ action: "Rotate", timeAfterCreate }],
});
const before = (action: string, timeBeforeExpiry: string) => ({
  expiresIn: "P1Y",
  lifetimeActions: [{ action, timeBeforeExpiry }],
});

export const cases: { readonly [path: string]: Case } = {
  ...under("secret.value", sources, valued),
  ...under("secret", ofSecrets, secret),
  "secret.perVault": of((entry) => ({
    manifest: { vault: ["prod", "test"] },
    secrets: { subject: { value: { generate: {} }, ...entry } },
  }))({}, { perVault: true }),
  "secret.renamedFrom": secret({}, { renamedFrom: "b" }, renamed),
  "secret.rotation.every": rotated({ every: "P30D" }, { every: "P31D" }, byRotate),
  "secret.rotation.beforeExpiry": rotated({ beforeExpiry: "P30D" }, { beforeExpiry: "P31D" }, byRotate),
  "secret.rotation.strategy": rotated(
    { every: "P30D" },
    { every: "P30D", strategy: "dual" },
    { silent: "the number of a target's users leaves one value", same: "it is the same word" },
  ),
  "secret.rotation.target": rotated({ every: "P30D" }, { every: "P30D", target: "two" }, byRotate),
  "secret.rotation.template": rotated(
    { every: "P30D", template: `a ${template}` },
    { every: "P30D", template: `b ${template}` },
    byRotate,
  ),
  "secret.state": bare({ value }, { state: "absent" }),
  "secret.purge": bare({ state: "absent" }, { state: "absent", purge: true }),

  ...under(
    "key.material",
    Object.fromEntries(Object.entries(sources).filter(([name]) => !/^(generate\.|create$)/.test(name))),
    of((material) => ({ keys: { subject: { material, allowNewVersion: true } } })),
  ),
  ...under("key", properties, key),
  "key.renamedFrom": of((entry) => ({
    keys: { subject: { material: { env: "KV_A" }, allowNewVersion: true, ...entry } },
  }))({}, { renamedFrom: "b" }, renamed),
  "key.keyType": bareKey({ keyType: "EC", allowNewVersion: true }, { keyType: "RSA", allowNewVersion: true }),
  "key.keySize": rsa({ keySize: 2048 }, { keySize: 3072 }),
  "key.curve": key({ curve: "P-256" }, { curve: "P-384" }),
  "key.keyOps": key({ keyOps: ["sign"] }, { keyOps: ["verify"] }),
  "key.exportable": bareKey(
    { keyType: "EC-HSM", allowNewVersion: true },
    { keyType: "EC-HSM", allowNewVersion: true, exportable: true, releasePolicy: { policy: {} } },
  ),
  "key.releasePolicy.policy": released({ policy: { a: 1 } }, { policy: { a: 2 } }),
  "key.releasePolicy.immutable": released({ policy: {} }, { policy: {}, immutable: true }),
  "key.rotationPolicy.expiresIn": policed({ expiresIn: "P90D" }, { expiresIn: "P91D" }),
  "key.rotationPolicy.lifetimeActions.action": policed(before("Rotate", "P40D"), before("Notify", "P40D")),
  "key.rotationPolicy.lifetimeActions.timeAfterCreate": policed(rotate("P40D"), rotate("P41D")),
  "key.rotationPolicy.lifetimeActions.timeBeforeExpiry": policed(
    before("Notify", "P40D"),
    before("Notify", "P41D"),
  ),
  "key.rotate": key({ rotate: 1 }, { rotate: 2 }),
  "key.rotation.every": key({ rotation: { every: "P30D" } }, { rotation: { every: "P31D" } }, byRotate),
  "key.rotation.beforeExpiry": key(
    { expiresIn: "P90D", rotation: { beforeExpiry: "P30D" } },
    { expiresIn: "P90D", rotation: { beforeExpiry: "P31D" } },
    byRotate,
  ),
  "key.allowNewVersion": key({ allowNewVersion: false }, { allowNewVersion: true }, permitted),
  "key.state": bareKey({ keyType: "EC" }, { state: "absent" }),
  "key.purge": bareKey({ state: "absent" }, { state: "absent", purge: true }),

  "manifest.apiVersion": manifest({}, {}, format),
  "manifest.kind": manifest({}, {}, format),
  "manifest.vault": manifest({ vault: "prod" }, { vault: "test" }),
  "manifest.owner": manifest({ owner: "us" }, { owner: "them" }),
  ...under(
    "manifest.defaults",
    ofSecrets,
    of((defaults) => ({ secrets: { subject: { value } }, manifest: { defaults } })),
  ),

  "manifest.secretsFrom.sops.file": fromFile({ sops: { file: "a.yaml" } }, { sops: { file: "b.yaml" } }),
  "manifest.secretsFrom.prefix": fromFile({}, { prefix: "my-" }, { shows: "my-subject" }),
  "manifest.secretsFrom.names": fromFile({}, { names: "kebab" }, { shows: "subject-two" }),
  "manifest.secretsFrom.only": fromFile({ only: ["*t"] }, { only: ["*"] }, { shows: "subjectTwo" }),
  "manifest.secretsFrom.contentType": fromFile({ contentType: "a" }, { contentType: "b" }),

  "vault.url": vault(
    { url: "https://one.vault.azure.net" },
    { url: "https://two.vault.azure.net" },
    {
      silent: "what is in another vault decides what is planned there",
    },
  ),
  "vault.owners": vault(
    { prune: "disable", owners: ["us"] },
    { prune: "disable", owners: ["us", "them"] },
    { shows: "orphan-of-them" },
  ),
  "vault.prune": vault({ prune: "off" }, { prune: "disable" }, { shows: "orphan-of-us" }),
  "vault.grace": vault(
    { grace: "P7D" },
    { grace: "P8D" },
    {
      silent: "it says when something is deleted, and a plan of that time does",
      same: "a delete that is due is an effect of its own",
    },
  ),
  "vault.waitAtMost": vault({ waitAtMost: "PT1M" }, { waitAtMost: "PT2M" }, notApplied),
  "vault.sku": vault({ sku: "standard" }, { sku: "premium" }, checked),
  "vault.serviceVersion": vault({ serviceVersion: "7.5" }, { serviceVersion: "7.6" }, notApplied),
  "vault.sources.env": vault({ sources: { env: ["KV_A"] } }, { sources: { env: ["KV_B"] } }, checked),
  "vault.sources.files": vault({ sources: { files: ["a"] } }, { sources: { files: ["b"] } }, checked),
  "vault.sources.copyFrom": vault({}, { sources: { copyFrom: ["test"] } }, checked),
  "vault.sources.sops": vault({}, { sources: { sops: ["a.yaml"] } }, checked),
  ...Object.fromEntries(
    ["argv", "env", "timeout"].map((name) => [
      `vault.sources.exec.${name}`,
      of((entry) => ({
        secrets: { subject: { value: { exec: ["op", "a"] } } },
        vault: { sources: { exec: [{ argv: ["op", "a"], ...entry }] } },
      }))(
        {},
        { argv: { argv: ["op", "b"] }, env: { env: ["A"] }, timeout: { timeout: "PT1M" } }[name] ?? {},
        running,
      ),
    ]),
  ),
  ...Object.fromEntries(
    ["vault", "key"].map((name) => [
      `vault.sources.sopsKeys.${name}`,
      vault(
        { sources: { sopsKeys: [{ vault: "prod", key: "a" }] } },
        { sources: { sopsKeys: [{ vault: "prod", key: "a", [name]: "test" }] } },
        checked,
      ),
    ]),
  ),
  "vault.targets": of((entry) => ({ config: withTargets, vault: { targets: entry } }))(
    [],
    ["one"],
    notApplied,
  ),
  "vault.verifyChallengeResource": vault(
    { url: "https://localhost:8443" },
    { url: "https://localhost:8443", verifyChallengeResource: false },
    { silent: "it is for an emulator on this machine", same: "it is for an emulator on this machine" },
  ),

  ...under("manifest.overrides.secrets", ofOverrides, overriding("secrets", { value })),
  ...under("manifest.overrides.keys", ofOverrides, overriding("keys", { keyType: "EC" })),

  "config.apiVersion": config({}, {}, format),
  "config.kind": config({}, {}, format),
  "config.owner": config({ owner: "us" }, { owner: "them" }),
  "config.manifests": config({ manifests: ["v.yaml"] }, { manifests: ["w.yaml"] }),
  ...under(
    "config.defaults",
    ofSecrets,
    of((defaults) => ({ secrets: { subject: { value } }, config: { defaults } })),
  ),
  "config.ignoreTags": of((ignoreTags) => ({
    config: { ignoreTags },
    secrets: { subject: { value, tags: { app: "a" } } },
  }))(["note"], ["other"]),
  "config.prune": config({ prune: "off" }, { prune: "disable" }, { shows: "orphan-of-us" }),
  "config.fingerprint.kid": of((kid) => ({
    config: { fingerprint: { key: { env: "KEY" }, ...kid } },
    secrets: { subject: { value } },
  }))(
    { kid: "AAAAAAAA" },
    { kid: "BBBBBBBB" },
    {
      same: "macs are never covered; the tag that is written anew is an effect of its own",
    },
  ),
};

/** Whole branches of which apply does nothing, or that repeat a branch above. */
export const branches: { readonly [path: string]: string } = {
  "vault.policy": "it demands, and writes nothing: what breaks it is a finding",
  "config.policy": "it demands, and writes nothing: what breaks it is a finding",
  "key.material.generate": "a key's material may not be generated",
  "key.material.create": "a key's material is no value that is created once",
  "key.material.pfx": "as key.material",
  "key.material.password": "as key.material",
  "config.grace": "as vault.grace",
  "config.waitAtMost": "as vault.waitAtMost",
  "config.serviceVersion": "as vault.serviceVersion",
  "config.vaults": "as vault",
  "config.events": "it says whose events the webhook takes",
  "config.sealing": "it says to which keys values are sealed: those that are stand in the manifests",
  "config.targets": "it says where rotate sets credentials",
  "config.fingerprint.key": "where the key of the macs comes from; which key it is kid says",
  "config.fingerprint.previous": "where the key of the macs before comes from",
  "manifest.overrides.secrets.value": "as secret.value",
  "manifest.secrets": "as secret",
  "manifest.keys": "as key",
};
