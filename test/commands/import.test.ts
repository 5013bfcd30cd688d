// From a vault that is in use to manifests: import, a plan that only adopts, apply, and then in sync.
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { KeyClient } from "@azure/keyvault-keys";
import { expect, test } from "vitest";
import { fillVault } from "../../scripts/vault-in-use.ts";
import type { Seed } from "../../src/emulator/seed.ts";
import type { LeftOut } from "../../src/model/document.ts";
import type { Change } from "../../src/model/plan/change.ts";
import type { AdoptSecret } from "../../src/model/plan/effect.ts";
import { type Stage, stage } from "./stage.ts";

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const endOf9999 = 253_402_300_799;
const tags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`tag${i}`, `${i}`]));
const secret = (name: string, more: Partial<Seed> = {}) =>
  ({ name, value: `value of ${name}`, ...more }) as Seed;
/** Made once: a vault that makes its own takes a tenth of a second for each. */
const rsa = (modulusLength: number): Record<string, unknown> => ({
  ...generateKeyPairSync("rsa", { modulusLength }).privateKey.export({ format: "jwk" }),
});
const key = (name: string, more: Partial<Seed> = {}) => ({ kind: "key", name, ...more }) as Seed;

const odd = { yes: "no", "1e3": " x", "a: b": "- c\n# d", "🔑": "👩‍👩‍👧\u202e", "": "empty name" };
const { "": _, ...sayable } = odd;

const held: readonly Seed[] = [
  secret("plain"),
  secret("Mixed-Case", { contentType: "text/plain; charset=utf-8" }),
  secret("disabled", { enabled: false }),
  secret("dated", { exp: 1_800_000_000, nbf: 1_700_000_000 }),
  secret("never", { exp: endOf9999 }),
  secret("past", { exp: 1_600_000_000 }),
  secret("brim", { tags: tags(13) }),
  secret("odd-tags", { tags: sayable }),
  secret("from-cli", { tags: { "file-encoding": "utf-8", app: "shop" } }),
  secret("brim-from-cli", { tags: { ...tags(13), "file-encoding": "utf-8" } }),
  secret("full", { tags: tags(15) }),
  secret("nameless-tag", { tags: odd }),
  secret("certificate", { managed: true }),
  secret("theirs", { tags: { "kvg-owner": "them\n# x" } }),
  secret("db--pending"),
  key("ec"),
  key("ec-384", { curve: "P-384", enabled: false }),
  key("ec-521", { curve: "P-521", keyOps: ["verify"] }),
  key("ec-256k", { curve: "P-256K", exp: endOf9999 }),
  key("rsa", { keyType: "RSA", material: rsa(3072), keyOps: ["wrapKey", "unwrapKey"] }),
  key("rsa-hsm", { keyType: "RSA-HSM", material: rsa(2048) }),
  key("ec-hsm", { keyType: "EC-HSM", tags: { app: "shop" } }),
  key("exporting", { keyType: "RSA", material: rsa(2048), keyOps: ["sign", "export"] }),
  key("certificate", { managed: true }),
  key("theirs", { tags: { "kvg-owner": "them" } }),
];

/** Vault `prod` in use: seeded, and with a key that rotates, one that may be released, and something soft-deleted. */
async function inUse(files: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const set = stage(files);
  set.vaults.configure("prod", { premium: true });
  for (const one of held) set.vaults.seed("prod", one);
  const client = new KeyClient("https://prod.vault.azure.net", credential, {
    httpClient: set.vaults.httpClient,
  });
  await client.createEcKey("rotating");
  await client.updateKeyRotationPolicy("rotating", {
    expiresIn: "P1Y",
    lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P30D" }],
  });
  await client.rotateKey("rotating");
  await client.createEcKey("notifying", { expiresOn: new Date("2030-01-01T00:00:00Z") });
  await client.updateKeyRotationPolicy("notifying", {
    lifetimeActions: [{ action: "Notify", timeBeforeExpiry: "P15D" }],
  });
  const encodedPolicy = Buffer.from(
    '{"version":"1.0.0","anyOf":[{"authority":"https://attest.example.com","allOf":[{"claim":"a","equals":"b"}]}]}',
  );
  await client.createRsaKey("released", { hsm: true, exportable: true, releasePolicy: { encodedPolicy } });
  await client.createEcKey("gone");
  await (await client.beginDeleteKey("gone")).pollUntilDone();
  return set;
}

/** All files below a folder with their texts. */
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => !file.startsWith(".git") && statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );

const json = async ({ on }: Stage, line: string) => {
  const { exit, out, err } = await on(`${line} --format json`);
  expect({ line, exit, err: exit === 1 ? err : "" }).toMatchObject({ err: "" });
  return JSON.parse(out);
};

test.each(["", " --split", " --dates", " --split --dates"])(
  "import%s, then plan only adopts, then apply, then plan is in sync, and a second import changes nothing",
  async (more) => {
    const set = await inUse();
    const before = set.writes().length;
    const imported = await json(set, `import --vault prod${more}`);
    expect(set.writes().length).toBe(before);
    expect(await set.on("validate")).toMatchObject({ exit: 0, err: "" });
    const { changes } = await json(set, "plan");
    const adopted = changes.filter(({ verb }: Change) => verb === "adopt");
    expect(adopted.flatMap(({ edits }: AdoptSecret) => edits)).toEqual([]);
    expect(adopted).toHaveLength(imported.summary.secrets + imported.summary.keys);
    expect(changes.filter(({ verb }: Change) => verb !== "adopt" && verb !== "left")).toEqual([]);
    expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
    expect(set.writes().length - before).toBe(adopted.length);
    expect(await set.on("plan --exit-code")).toMatchObject({ exit: 0 });

    const texts = filesIn(set.root);
    const again = await json(set, `import --vault prod${more} --force`);
    expect(again.summary).toEqual(imported.summary);
    expect(filesIn(set.root)).toEqual(texts);
    expect(await set.on("plan --exit-code")).toMatchObject({ exit: 0 });
  },
);

const always = [
  ["brim-from-cli", "not expressible", "it bears 14 tags: an object has at most 15, and two are ours"],
  ["certificate", "managed", "it belongs to a certificate"],
  ["db--pending", "reserved", "names that end with --pending are reserved for rotation"],
  ["full", "not expressible", "it bears 15 tags: an object has at most 15, and two are ours"],
  [
    "nameless-tag",
    "not expressible",
    'tags."": a tag\'s name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours',
  ],
  ["theirs", "foreign", 'it is owned by "them\\n# x"'],
  ["key certificate", "managed", "it belongs to a certificate"],
  ["key theirs", "foreign", 'it is owned by "them"'],
];
const noDate = 'expiresOn "9999-12-31T23:59:59Z": there is no such date from 1970 to 2106-02-07T06:28:15Z';
const undatable = [
  ["never", "not expressible", noDate],
  ["key ec-256k", "not expressible", noDate],
];

test.each([
  ["", always],
  [" --dates", [...always, ...undatable]],
])(
  "what import%s leaves out, each with its reason, in the document and in a comment",
  async (more, expected) => {
    const set = await inUse();
    const { left, summary } = await json(set, `import --vault prod${more}`);
    const told = (left as readonly LeftOut[]).map(({ id, why, message }) => [
      id.kind === "key" ? `key ${id.name}` : id.name,
      why,
      message,
    ]);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(summary).toMatchObject({ left: expected.length, deleted: 1 });
    const comments = filesIn(set.root)["vaults/prod.yaml"]?.match(/^# {3}.*$/gm);
    expect(comments).toHaveLength(expected.length);
    expect(comments).toContain('#   secret theirs: it is owned by "them\\n# x"');
  },
);

test("nothing is asked of the vault but lists, and two GETs for each key that is no certificate's", async () => {
  const set = await inUse();
  const before = set.vaults.log.length;
  const { requests } = await json(set, "import --vault prod");
  const asked = set.vaults.log.slice(before).filter(({ operation }) => operation !== "challenge");
  const lists = /^\/(secrets|keys|deletedsecrets|deletedkeys)$/;
  const gets = asked.filter(({ path }) => !lists.test(path)).map(({ path }) => path);
  expect(gets.every((path) => /^\/keys\/[\w-]+\/(rotationpolicy)?$/.test(path))).toBe(true);
  const keys = held.filter((one) => one.kind === "key" && !one.managed).length + 3;
  expect(new Set(gets).size).toBe(keys * 2);
  expect(requests).toMatchObject({ get: keys * 2, write: 0 });
});

/** The fenced blocks of the page on adopting a vault. */
const pageBlocks = (language: string) => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/how-to/adopt-a-vault.md"), "utf8");
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, "g"))].map(
    ([, body = ""]) => body,
  );
};

test.each([
  ["on Azure", 0],
  ["on the embedded vault", 1],
])(
  "%s the page's four commands import, preview, adopt and drift-check a vault of 300 objects",
  async (_, block) => {
    const set = stage({}, { git: false });
    fillVault(set.vaults);
    const lines = (pageBlocks("sh")[block] ?? "").trim().split("\n");
    const commands = lines.filter((line) => !line.startsWith("npx node scripts/vault-in-use.ts"));
    const [imports = "", plan = "", apply = "", drift = "", ...more] = commands.map((line) =>
      line.replace(/^keyvault-gitops /, ""),
    );
    expect(more).toEqual([]);

    const imported = await set.on(imports);
    expect(imported).toMatchObject({ exit: 0 });
    const texts = filesIn(set.root);
    const preview = await set.on(plan);
    expect(`${preview.out}${preview.err}`).toContain("Plan: 300 to adopt.");
    expect(set.writes()).toEqual([]);
    expect((await set.on(`${apply} --yes`)).out).toContain("Applied: 300 adopted.");
    // Two tags on each, and no version: nothing else was sent.
    expect(set.writes().filter((write) => write.startsWith("PATCH "))).toHaveLength(300);
    expect(set.writes()).toHaveLength(300);
    const checked = await set.on(drift);
    expect(checked).toMatchObject({ exit: 0, out: expect.stringContaining("No drift. 300 unchanged.") });
    expect(filesIn(set.root)).toMatchObject(texts);
    if (block === 1)
      for (const [i, printed] of pageBlocks("text").entries())
        expect([imported, checked][i]?.out).toContain(printed);
  },
);
