// Each hint that names a command, carried out on the key that caused it: afterwards the key is taken, and is the same one.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publicNumbers } from "../../src/model/key.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { parseMaterial } from "../../src/sources/material.ts";
import { tree } from "../files.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1", encryption: object = {}): string =>
  key.export({ type, format: "pem", ...encryption } as { type: "pkcs8"; format: "pem" }).toString();

const encrypted = { cipher: "aes-256-cbc", passphrase: "hunter2" };
const parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
const damages = {
  "in one line": (text: string) => text.replaceAll("\n", " "),
  "in one line without blanks": (text: string) => text.replaceAll("\n", ""),
  "with \\n in place of line breaks": (text: string) => text.replaceAll("\n", "\\n"),
  "with \\r\\n in place of line breaks": (text: string) => text.replaceAll("\n", "\\r\\n"),
  indented: (text: string) => text.replaceAll(/^(?=.)/gm, "    "),
} as const;

const hintOf = (text: string): string => {
  try {
    parseMaterial(Sealed.text(text));
  } catch (error) {
    return (error as { readonly hint: string }).hint;
  }
  throw new Error("the key is taken as it is");
};

/** The command of a hint, which a person runs beside the file KEY; programs that ask for a passphrase get `hunter2`. */
function carryOut(hint: string, text: string): string {
  const [, command = ""] = /(?:: |\()((?:sed|openssl|ssh-keygen) .*?)(?:\), .*)?$/s.exec(hint) ?? [];
  expect(command, hint).not.toBe("");
  const { root } = tree({ KEY: text, COPY: text }, { git: false });
  chmodSync(`${root}/COPY`, 0o600);
  const answering = command
    .replace("openssl pkey -in", "openssl pkey -passin pass:hunter2 -in")
    .replace("ssh-keygen -p", "ssh-keygen -q -p -P hunter2 -N ''");
  execFileSync("sh", ["-euc", answering], { cwd: root, stdio: "ignore" });
  return readFileSync(`${root}/${command.includes("COPY") ? "COPY" : "key.pem"}`, "utf8");
}

const isKey = (text: string, { publicKey }: { readonly publicKey: KeyObject }) =>
  expect(parseMaterial(Sealed.text(text)).numbers).toBe(publicNumbers(publicKey.export({ format: "jwk" })));

test.each([
  ["PKCS 1", pem(rsa.privateKey, "pkcs1", encrypted), rsa],
  ["PKCS 8", pem(rsa.privateKey, "pkcs8", encrypted), rsa],
  ["SEC 1", pem(ec.privateKey, "sec1", encrypted), ec],
])("a passphrase, %s", (_, text, pair) => isKey(carryOut(hintOf(text), text), pair));

const forms: readonly (readonly [string, string, typeof ec])[] = [
  ["PKCS 1", pem(rsa.privateKey, "pkcs1"), rsa],
  ["PKCS 8", pem(ec.privateKey, "pkcs8"), ec],
  ["SEC 1", pem(ec.privateKey, "sec1"), ec],
];

test.each(Object.entries(damages))("a PEM %s", (_, damage) => {
  for (const [form, text, pair] of forms) {
    const damaged = damage(text);
    const hint = hintOf(damaged);
    expect(hint, form).toMatch(/^write it anew: /);
    isKey(carryOut(hint, damaged), pair);
  }
});

test("OpenSSH's form", () => {
  const { root } = tree({}, { git: false });
  const made = ["-q", "-t", "rsa", "-b", "2048", "-N", "hunter2", "-f", `${root}/key`];
  execFileSync("ssh-keygen", made, { stdio: "ignore" });
  const text = readFileSync(`${root}/key`, "utf8");
  const taken = parseMaterial(Sealed.text(carryOut(hintOf(text), text)));
  const published = execFileSync("ssh-keygen", ["-e", "-m", "PKCS8", "-f", `${root}/key.pub`]);
  writeFileSync(`${root}/public.pem`, published);
  const modulus = execFileSync("openssl", [
    "rsa",
    "-pubin",
    "-in",
    `${root}/public.pem`,
    "-noout",
    "-modulus",
  ]);
  const { n } = JSON.parse(taken.jwk.reveal());
  expect(Buffer.from(n, "base64url").toString("hex").toUpperCase()).toBe(
    modulus.toString().trim().replace("Modulus=", ""),
  );
});

test.each(Object.entries(damages))("a key %s that is broken besides is to be exported again", (_, damage) =>
  expect(hintOf(damage("-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n"))).toBe(
    "export it again from where it came",
  ),
);

test.each(Object.entries(damages))("a key %s is to stand alone before it is written anew", (_, damage) => {
  const key = damage(pem(ec.privateKey, "sec1"));
  expect(hintOf(damage(parameters) + key)).toBe("give the private key's block alone");
  expect(hintOf(key)).toMatch(/^write it anew: /);
});
