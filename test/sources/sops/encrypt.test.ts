// The SOPS file that we write: ours reads it back, and so does the sops program where it is installed (3.13.3 did).
import { execFileSync, spawnSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { expect, test } from "vitest";
import { Sealed } from "../../../src/model/sealed.ts";
import { decryptFile } from "../../../src/sources/sops/decrypt.ts";
import { encryptSopsFile } from "../../../src/sources/sops/encrypt.ts";
import { ours } from "../../canary/canaries.ts";
import { tree } from "../../files.ts";
import { file, fixture, read, refusal, withAge, withAzure } from "./build.ts";

const now = "2026-11-22T12:00:00Z";
const age = /public key: (.*)/.exec(fixture("keys/age.txt"))?.[1] ?? "";
const { n = "", e = "" } = createPublicKey({
  key: JSON.parse(fixture("keys/vault-key.json")),
  format: "jwk",
}).export({ format: "jwk" });
const azure = {
  vaultUrl: "https://kvg-fixtures.vault.azure.net",
  name: "sops",
  version: "0123456789abcdef0123456789abcdef",
  jwk: { n, e },
};
const odd = {
  "A.B": "dotted",
  yes: "no",
  "1e3": " blanks ",
  lines: "a\nb\r\n\tc\n",
  last: "é".repeat(12_800),
};
const plain: Record<string, string> = {
  ...odd,
  ...Object.fromEntries(ours.map(({ name, value }) => [name, value])),
};
const values = new Map(Object.entries(plain).map(([name, value]) => [name, Sealed.text(value)]));

test("each value opens by an age identity, and by a Key Vault key with one call", async () => {
  const text = await encryptSopsFile(values, { age: [age], azure: [azure] }, now);
  const { calls, atHand } = withAzure();
  for (const keys of [withAge, atHand]) {
    const valueAt = await decryptFile(file("new.yaml", text), keys);
    for (const [name, value] of Object.entries(plain)) expect(valueAt([name]).reveal()).toBe(value);
  }
  expect(calls).toEqual([`decrypt ${azure.vaultUrl} sops ${azure.version}`]);
});

test("two files of the same values have nothing in common: neither key nor nonce is used twice", async () => {
  const write = () => encryptSopsFile(new Map([["a", Sealed.text("one")]]), { age: [age], azure: [] }, now);
  const parts = (text: string) => [...text.matchAll(/(?:data|iv|tag):([^,\]]+)/g)].map(([, part]) => part);
  const [one, other] = [parts(await write()), parts(await write())];
  expect(one).toHaveLength(6);
  expect(new Set([...one, ...other]).size).toBe(12);
});

test("what YAML 1.1 takes for another type than text stands in quotes, because sops reads YAML 1.1", async () => {
  const text = await encryptSopsFile(values, { age: [age], azure: [azure] }, now);
  for (const line of ['"yes": ENC[', '"1e3": ENC[', `  lastmodified: "${now}"`, `      created_at: "${now}"`])
    expect(`\n${text}`).toContain(`\n${line}`);
  expect(text).not.toContain("!!");
});

test("a name that changes in the file, and a value that is taken out of it, are refused", async () => {
  const text = await encryptSopsFile(values, { age: [age], azure: [] }, now);
  expect(await refusal("new.yaml", ["x"], text.replace(/^lines:/m, "x:"))).toContain(
    "changed outside of sops",
  );
  expect(await refusal("new.yaml", ["lines"], text.replace(/^last:.*\n/m, ""))).toContain(
    "its MAC does not fit",
  );
  expect(await read("new.yaml", ["lines"], text)).toBe(odd.lines);
});

const program = "sops";
const isInstalled = spawnSync(program, ["--version"]).status === 0;

test(`a recipient that is none is refused${isInstalled ? ", and the sops that is installed reads the file" : ""}`, async () => {
  const wrong = encryptSopsFile(values, { age: [`age1${"q".repeat(58)}`], azure: [] }, now);
  await expect(wrong).rejects.toMatchObject({ code: "sops-invalid" });
  if (!isInstalled) return;
  const { root } = tree({ "new.yaml": await encryptSopsFile(values, { age: [age], azure: [azure] }, now) });
  const said = execFileSync(program, ["decrypt", "--output-type", "json", "new.yaml"], {
    cwd: root,
    env: { ...process.env, SOPS_AGE_KEY: fixture("keys/age.txt") },
    encoding: "utf8",
  });
  expect(JSON.parse(said)).toEqual(plain);
});
