// What doctor finds out about identities and vaults, and that it changes nothing in finding out.
import { expect, test } from "vitest";
import type { EmulatorRole } from "../../src/emulator/emulator.ts";
import type { AccessVerb } from "../../src/model/access.ts";
import { clinic, examined, secrets, verdicts } from "./world.ts";

const lists = ["list secrets", "list deleted secrets"];
const keyReads = ["list keys", "list deleted keys", "get key", "get rotation policy"];
const secretWrites = ["update secret", "recover secret", "delete secret", "purge secret"];
const keyWrites = ["update key", "recover key", "delete key", "purge key"];
const untried = ["set secret", "create key", "import key", "rotate key", "set rotation policy"];

test.each<[string, EmulatorRole | undefined, string[], string[]]>([
  ["everything", "administrator", [...lists, "get secret", ...secretWrites, ...keyReads, ...keyWrites], []],
  ["Key Vault Reader", "reader", [...lists, ...keyReads], ["get secret", ...secretWrites, ...keyWrites]],
  ["Key Vault Secrets User", "user", [...lists, "get secret"], [...secretWrites, ...keyReads, ...keyWrites]],
  [
    "Key Vault Secrets Officer",
    "officer",
    [...lists, "get secret", ...secretWrites],
    [...keyReads, ...keyWrites],
  ],
  [
    "Key Vault Crypto Officer",
    "cryptoOfficer",
    [...keyReads, ...keyWrites],
    [...lists, "get secret", ...secretWrites],
  ],
  ["no role", undefined, [], [...lists, "get secret", ...secretWrites, ...keyReads, ...keyWrites]],
])("an identity with %s", async (_, role, allowed, denied) => {
  const set = clinic();
  set.vaults.configure("prod", { roles: role ? { writer: role } : {} });
  const { exit, document } = await examined(set);
  const found = verdicts(document);
  expect(found.allowed ?? []).toEqual(allowed);
  expect(found.denied ?? []).toEqual(denied);
  expect(found["not tried"]).toEqual(untried);
  expect(exit).toBe(denied.length > 0 ? 1 : 0);
  expect(set.writes()).toEqual([]);
});

test("a reader's identity asks for plan alone, and needs nothing else", async () => {
  const set = clinic();
  set.vaults.configure("prod", { roles: { writer: "reader" } });
  const { exit, document } = await examined(set, "doctor --for plan");
  expect(verdicts(document)).toEqual({ allowed: [...lists, ...keyReads] });
  expect(exit).toBe(0);
});

test("what is asked to write is asked of a name that nobody has, another one each time", async () => {
  const set = clinic();
  const names = [(await examined(set)).document.absent, (await examined(set)).document.absent];
  for (const name of names) expect(name).toMatch(/^keyvault-gitops-doctor-[0-9a-f]{32}$/);
  expect(new Set(names).size).toBe(2);
  const tried = set.vaults.log.filter(({ operation }) => operation === "write");
  expect(tried).toHaveLength(16);
  for (const { path, status } of tried)
    expect([path.split("/")[2], status]).toEqual([expect.toBeOneOf(names), 404]);
});

test("an object that is there is read; a disabled secret is allowed to be", async () => {
  const set = clinic({ secrets: { a: secrets.a } });
  const get = async () => {
    const { document } = await examined(set);
    const [vault] = document.vaults;
    return vault?.way === "open" ? vault.verbs.find(({ verb }) => verb === "get secret") : undefined;
  };
  expect(await get()).toMatchObject({ result: "allowed", by: "absent name" });
  set.vaults.seed("prod", { name: "a", value: "one" });
  expect(await get()).toMatchObject({ result: "allowed", by: "call" });
  set.vaults.seed("prod", { name: "a", value: "two", enabled: false });
  expect(await get()).toMatchObject({ result: "allowed", by: "call" });
});

const answers = (status: number) => ({ at: "before", times: 99, does: { kind: "answer", status } }) as const;

test.each<[string, (set: ReturnType<typeof clinic>) => void, string, string]>([
  ["a closed firewall", ({ vaults }) => vaults.configure("prod", { firewall: true }), "blocked", "firewall"],
  [
    "no such vault",
    ({ vaults }) => vaults.configure("prod", { missing: true }),
    "vault not found",
    "no host",
  ],
  [
    "a token of another tenant",
    ({ vaults }) => vaults.fault(answers(401)),
    "unauthenticated",
    "Sign in again",
  ],
  ["a service that fails", ({ vaults }) => vaults.fault(answers(503)), "failed", "the service failed"],
])("%s: said once, and no verb is guessed", async (_, make, way, why) => {
  const set = clinic();
  make(set);
  const { exit, document } = await examined(set);
  expect(document.vaults).toEqual([
    { vault: "prod", url: "https://prod.vault.azure.net", way, message: expect.stringContaining(why) },
  ]);
  expect(exit).toBe(1);
});

test("nobody is signed in", async () => {
  const credential = { getToken: () => Promise.reject(new Error("hunter2")) };
  const { exit, document } = await examined(clinic(), "doctor", { credential });
  expect({ exit, vaults: document.vaults }).toMatchObject({ exit: 1, vaults: [{ way: "unauthenticated" }] });
});

test("one vault in the way of none other", async () => {
  const set = clinic({ secrets }, { prod: null, test: null });
  set.vaults.configure("prod", { firewall: true });
  const { exit, document } = await examined(set);
  expect(document.vaults.map(({ vault, way }) => [vault, way])).toEqual([
    ["prod", "blocked"],
    ["test", "open"],
  ]);
  expect(exit).toBe(1);
});

test.each<[string, string, AccessVerb, EmulatorRole]>([
  ["DELETE", "^/secrets/", "delete secret", "administrator"],
  ["DELETE", "^/deletedkeys/", "purge key", "administrator"],
  ["PATCH", "^/keys/", "update key", "administrator"],
  ["DELETE", "^/secrets/", "delete secret", ["secrets/delete"]],
])("a lost answer to %s of %s proves nothing", async (method, path, verb, role) => {
  const set = clinic();
  set.vaults.configure("prod", { roles: { writer: role } });
  set.vaults.fault({ method, path, at: "before", does: { kind: "reset" } });
  const { exit, document } = await examined(set);
  expect(verdicts(document).unclear).toEqual([verb]);
  expect(exit).toBe(1);
});

test("a vault that nothing is declared for is not asked", async () => {
  const set = clinic({});
  const { exit, document } = await examined(set);
  expect({ exit, vaults: document.vaults }).toMatchObject({ exit: 0, vaults: [{ way: "not asked" }] });
  expect(set.vaults.log).toEqual([]);
});

test("as people read it", async () => {
  const set = clinic({ secrets: { a: secrets.a } });
  set.vaults.configure("prod", {
    roles: { writer: ["secrets/readMetadata/action", "secrets/update/action"] },
  });
  const { exit, out } = await set.on("doctor");
  expect(out.replace(/[0-9a-f]{32}/, "RANDOM")).toBe(`prod  https://prod.vault.azure.net
  ✓ list secrets          plan: allowed
  ✓ list deleted secrets  plan: allowed
  ✗ get secret            apply: denied: the data action Microsoft.KeyVault/vaults/secrets/getSecret/action is missing, which the role Key Vault Secrets User has
  · set secret            apply: not tried, for that would write. The role Key Vault Secrets Officer has Microsoft.KeyVault/vaults/secrets/setSecret/action
  ✓ update secret         apply: allowed *
  ✗ recover secret        apply: denied: the data action Microsoft.KeyVault/vaults/secrets/recover/action is missing, which the role Key Vault Secrets Officer has

1 vault: 3 allowed, 2 denied, 1 not tried.
* Asked of a name that is not there, which is no proof on Azure: see docs/how-to/access.md.
Nothing was written: rights to write were asked of keyvault-gitops-doctor-RANDOM.
doctor --emit roles prints the role assignments; doctor --wait asks until a new one works, which takes some minutes.
`);
  expect(exit).toBe(1);
});

test.each(["markdown", "html"])("a firewall, in %s", async (format) => {
  const set = clinic({ secrets });
  set.vaults.configure("prod", { firewall: true });
  const { out } = await set.on(`doctor --format ${format}`);
  expect(out).toContain("1 vault: 1 vault not reached.");
  expect(out).toContain("blocked by a firewall");
  expect(out).toContain("Add this runner");
});
