// The private key of a PFX as OpenSSL writes it: what is read, what is refused and in which words, and that the words help.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CryptoEngine, PFX } from "pkijs";
import { afterAll, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { parseMaterial } from "../../src/sources/material.ts";
import { checkSource, openSource, revisionText } from "../../src/sources/source.ts";
import { ec, pem, rsa } from "../material.ts";
import { context } from "./build.ts";
import { safesOf, stampPfx } from "./pfx-stamp.ts";
import { keyWithoutPassword, withoutPassword } from "./pfx-without-password.ts";

const password = "hunter2 ünd ein \\";
const keys = { RSA: pem(rsa()), EC: pem(ec()), "EC of P-256K": pem(ec("secp256k1")) };
const folder = mkdtempSync(join(tmpdir(), "kvg-pfx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const openssl = (...args: readonly string[]) =>
  execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });

/** A PFX of a key and its certificate, made by OpenSSL. */
function pfx(key: string, ...more: readonly string[]): Uint8Array {
  writeFileSync(join(folder, "key.pem"), key);
  openssl("req", "-x509", "-new", "-key", "key.pem", "-subj", "/CN=a", "-out", "certificate.pem");
  const files = ["-inkey", "key.pem", "-in", "certificate.pem", "-out", "out.pfx"];
  openssl("pkcs12", "-export", ...files, "-passout", `pass:${password}`, ...more);
  return readFileSync(join(folder, "out.pfx"));
}

const none = ["-keypbe", "NONE", "-certpbe", "NONE"];
const modern = pfx(keys.RSA);

const source = (secret?: ValueSource): ValueSource => ({
  from: "pfx",
  of: { from: "file", path: "a.pfx" },
  ...(secret && { password: secret }),
});
const env = (name: string): ValueSource => ({ from: "env", name });
const read = (file: string | Uint8Array, secret = password) =>
  openSource(source(env("KV_PFX")), context({ "a.pfx": file }, { KV_PFX: secret }));
const numbersOf = (value: Sealed) => parseMaterial(value).numbers;
const wholeIs = async (opened: Promise<Sealed>, key: string) => {
  const value = await opened;
  expect(value.reveal()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  expect(numbersOf(value)).toBe(numbersOf(Sealed.text(key)));
};

test.each<[string, string, readonly string[]]>([
  ["as OpenSSL writes it: PBES2, AES-256, SHA-256", keys.RSA, []],
  ["of an EC key", keys.EC, []],
  ["of a key of P-256K", keys["EC of P-256K"], []],
  ["without certificates", keys.EC, ["-nocerts"]],
  ["as older programs write it: triple DES, RC2, SHA-1", keys.RSA, ["-legacy"]],
  ["as Windows writes it: triple DES, SHA-1", keys.EC, ["-legacy", "-certpbe", "PBE-SHA1-3DES"]],
  ["with AES-128 and SHA-512", keys.EC, ["-keypbe", "AES-128-CBC", "-macalg", "sha512"]],
  ["with a key in the clear", keys.RSA, none],
])("a PFX %s", (_, key, more) => wholeIs(read(pfx(key, ...more)), key));

test("a PFX in base64, in one line or in many, as Key Vault gives certificates", async () => {
  const text = Buffer.from(modern).toString("base64");
  await wholeIs(read(text), keys.RSA);
  await wholeIs(read(`${text.replaceAll(/.{64}/g, "$&\r\n")}\n`), keys.RSA);
});

test("without a password it is the empty one", async () => {
  const file = pfx(keys.EC, "-passout", "pass:");
  await wholeIs(openSource(source(), context({ "a.pfx": file })), keys.EC);
  await expect(openSource(source(), context({ "a.pfx": modern }))).rejects.toMatchObject({
    message: "the PFX has a password",
    hint: "name the source of it as password beside pfx",
  });
});

/**
 * An EC key and a PFX of it that Windows' and other programs make without any password, which OpenSSL reads with
 * `-passin pass:`. Its command line makes none: these are of its function PKCS12_create with a password of NULL.
 */
test.each(Object.entries(withoutPassword))("made without any password: %s", async (_, file) => {
  await wholeIs(openSource(source(), context({ "a.pfx": file })), keyWithoutPassword);
  const changed = Buffer.from(file, "base64").map((byte, i) => (i === 80 ? byte ^ 1 : byte));
  for (const [bytes, secret] of [[changed], [file, { KV_PFX: "other" }]] as const)
    await expect(
      openSource(source(secret && env("KV_PFX")), context({ "a.pfx": bytes }, secret)),
    ).rejects.toThrow(/^the (PFX has a password|password does not open the PFX)/);
});

/** The bytes with one change: a DER object identifier of PKCS 7 data becomes one of signed data. */
const signed = Uint8Array.from(
  Buffer.from(Buffer.from(modern).toString("hex").replace("2a864886f70d010701", "2a864886f70d010702"), "hex"),
);

/** A PFX with each safe twice, and so with two keys. */
async function doubled(): Promise<Uint8Array> {
  const engine = new CryptoEngine({ name: "node", crypto: globalThis.crypto });
  const file = PFX.fromBER(Uint8Array.from(pfx(keys.EC, ...none)));
  const secret = new TextEncoder().encode(password).buffer;
  await file.parseInternalValues({ password: secret }, engine);
  const safe = file.parsedValue?.authenticatedSafe;
  safe?.safeContents.push(...safe.safeContents);
  const hashes = { pbkdf2HashAlgorithm: { name: "SHA-256" }, hmacHashAlgorithm: "SHA-256" };
  await file.makeInternalValues({ password: secret, iterations: 1, ...hashes }, engine);
  return new Uint8Array(file.toSchema().toBER());
}

/** A PFX of a key that is encrypted by scrypt, whose costs multiply. */
async function scrypted([blockSize, parallel]: readonly [string, string]): Promise<Uint8Array> {
  writeFileSync(join(folder, "key.pem"), keys.EC);
  const costs = ["-scrypt_N", "1024", "-scrypt_r", "1", "-scrypt_p", "1"];
  const key = ["-in", "key.pem", "-passout", `pass:${password}`, "-outform", "DER"];
  const encrypted = openssl("pkcs8", "-topk8", "-scrypt", ...costs, ...key).toString("hex");
  const [cheap, dear] = [`02020400${"020101".repeat(2)}`, `020204000201${blockSize}0201${parallel}`];
  expect(encrypted).toContain(cheap);
  return stampPfx(safesOf(Buffer.from(encrypted.replace(cheap, dear), "hex")), password);
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ["of PBES2", () => pfx(keys.EC, "-iter", "100000")],
  ["of scrypt", () => scrypted(["01", "01"])],
])("as many rounds of hashing as take a second: %s", async (_, make) => wholeIs(read(await make()), keys.EC));

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ["of all together", () => pfx(keys.EC, "-iter", "100001")],
  ["of the MAC", () => pfx(keys.EC, ...none, "-iter", "300001")],
  ["of the certificates", () => pfx(keys.EC, "-keypbe", "NONE", "-iter", "300001", "-nomaciter")],
  ["of the key", () => pfx(keys.EC, "-nocerts", "-iter", "300001", "-nomaciter")],
  [
    "of the key in triple DES",
    () => pfx(keys.EC, "-nocerts", "-keypbe", "PBE-SHA1-3DES", "-iter", "300001", "-nomaciter"),
  ],
  ["of scrypt", () => scrypted(["11", "12"])],
])("too many rounds %s are refused before they are computed", async (_, make) => {
  await expect(read(await make())).rejects.toMatchObject({
    code: "key-material-invalid",
    message: "the PFX takes too many rounds of hashing to open",
    hint: expect.stringContaining("openssl pkcs12 -export"),
  });
});

const flipped = modern.map((byte, i) => (i === 700 ? byte ^ 1 : byte));
test.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string, string?]>([
  ["PEM", () => keys.RSA, "the value is no PFX"],
  ["other bytes", () => Uint8Array.of(0x30, 3, 2, 1, 2), "the value is no PFX"],
  ["base64 of other bytes", () => "aHVudGVyMg==", "the value is no PFX"],
  ["the first bytes alone", () => modern.subarray(0, 900), "the PFX cannot be read"],
  ["its head, and then nothing of one", () => Uint8Array.of(0x30, 3, 2, 1, 3), "the PFX cannot be read"],
  ["a changed byte", () => flipped, "the password does not open the PFX, or the PFX was changed"],
  ["another password", () => modern, "the password does not open the PFX, or the PFX was changed", "other"],
  [
    "no MAC",
    () => pfx(keys.EC, "-nomac"),
    "the PFX has no MAC, so that nobody can tell whether it was changed",
  ],
  ["a MAC by MD5", () => pfx(keys.EC, "-macalg", "md5"), "the MAC of the PFX is of a kind that is not read"],
  ["a certificate's protection", () => signed, "the PFX is protected by a certificate and by no password"],
  ["no key", () => pfx(keys.EC, "-nokeys"), "the PFX holds no private key"],
  ["two keys", doubled, "the PFX holds several private keys"],
  [
    "a key in RC2",
    () => pfx(keys.EC, "-legacy", "-keypbe", "PBE-SHA1-RC2-40"),
    "the PFX is encrypted by a cipher that is not read",
  ],
])("refused, and nothing quoted: %s", async (_, make, message, secret) => {
  const failed = read(await make(), secret);
  await expect(failed).rejects.toMatchObject({ code: "key-material-invalid", message });
  const error = await failed.catch((thrown) => thrown);
  expect(JSON.stringify([error.message, error.hint, error.cause ?? null])).not.toMatch(/hunter2|MII|error:/);
});

test("a line break at the end of a password's file: the hint helps", async () => {
  const where = context({ "a.pfx": modern, password: `${password}\n` });
  const secret = { from: "file", path: "password" } as const;
  await expect(openSource(source(secret), where)).rejects.toMatchObject({
    hint: expect.stringContaining("trim: newline"),
  });
  await wholeIs(openSource(source({ ...secret, trim: ["newline"] }), where), keys.RSA);
});

test("an older cipher: the hint's command, carried out", async () => {
  const old = pfx(keys.RSA, "-legacy", "-keypbe", "PBE-SHA1-RC2-128");
  const { hint } = await read(old).catch((thrown) => thrown);
  const [, command = ""] = /^write it anew: (.*)$/.exec(hint) ?? [];
  writeFileSync(join(folder, "OLD.pfx"), old);
  const answered = command
    .replace("-legacy -in", '-passin "pass:$PASSWORD" -legacy -in')
    .replace("-export -in", '-passout "pass:$PASSWORD" -export -in');
  const how = { cwd: folder, stdio: "ignore", env: { ...process.env, PASSWORD: password } } as const;
  execFileSync("sh", ["-euc", answered], how);
  await wholeIs(read(readFileSync(join(folder, "NEW.pfx"))), keys.RSA);
});

test("the password is checked as any source, and has no part in the revision", async () => {
  const where = context({ "a.pfx": modern });
  expect((await checkSource(source(env("HOME")), where)).map(({ message }) => message)).toEqual([
    "the environment variable HOME may not go into v",
  ]);
  const about = { id: { vault: "v", kind: "key", name: "a" }, createdOf: () => undefined } as const;
  const noted = (secret: ValueSource, revision?: string): ValueSource => ({
    from: "pfx",
    of: { from: "file", path: "a.pfx", ...(revision && { revision }) },
    password: secret,
  });
  expect(revisionText(noted(env("KV_A")), about)).toBeUndefined();
  expect(revisionText(noted(env("KV_A"), "2"), about)).toBe("pfx:file:a.pfx:2");
  expect(revisionText(noted(env("KV_B"), "2"), about)).toBe("pfx:file:a.pfx:2");
});

test.each([
  ["bytes", modern],
  ["base64", Buffer.from(modern).toString("base64")],
])("a PFX in place of a PEM, as %s: the words say how it is written", (_, value) =>
  expect(() => parseMaterial(typeof value === "string" ? Sealed.text(value) : Sealed.bytes(value))).toThrow(
    expect.objectContaining({
      message: "the key material is a PFX",
      hint: "say material: { pfx: <source>, password: <source> }",
    }),
  ),
);
