// Files that the real sops wrote (fixtures/README.md), edited or not, and what opens them.
import { constants, createPrivateKey, privateDecrypt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Sealed } from "../../../src/model/sealed.ts";
import type { SopsKey } from "../../../src/model/source.ts";
import type { Unwrap } from "../../../src/model/world.ts";
import type { KeysAtHand } from "../../../src/sources/sops/data-key.ts";
import { decryptFile } from "../../../src/sources/sops/decrypt.ts";
import { type ParsedSopsFile, parseSopsFile } from "../../../src/sources/sops/parse.ts";

export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

export const file = (path: string, text = fixture(path)): ParsedSopsFile =>
  parseSopsFile({ path, bytes: Buffer.from(text) });

export const identity = (name = "age"): Sealed => Sealed.text(fixture(`keys/${name}.txt`));

const noCall: Unwrap = () => Promise.reject(new Error("a call was made"));

export const withAge: KeysAtHand = { identities: [identity()], allowedKeys: [], unwrap: noCall };

const azureKey = { vaultUrl: "https://kvg-fixtures.vault.azure.net", name: "sops" };

/** Azure's half of it: the test key, and a list of the calls. */
export function withAzure(change: Partial<KeysAtHand> = {}) {
  const calls: string[] = [];
  const key = createPrivateKey({ key: JSON.parse(fixture("keys/vault-key.json")), format: "jwk" });
  const unwrap: Unwrap = async ({ vaultUrl, name, version }, operation, ciphertext) => {
    calls.push(`${operation} ${vaultUrl} ${name} ${version}`);
    return privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" }, ciphertext);
  };
  return { calls, atHand: { identities: [], allowedKeys: [azureKey], unwrap, ...change } };
}

/** The value as text; the file is named as the fixture, so that its extension says the format. */
export async function read(
  name: string,
  path: SopsKey,
  text = fixture(name),
  atHand = withAge,
): Promise<string> {
  return (await decryptFile(file(name, text), atHand))(path).reveal();
}

/** What is said where a value cannot be read. */
export const refusal = (name: string, path: SopsKey, text?: string, atHand?: KeysAtHand): Promise<string> =>
  read(name, path, text, atHand).then(
    () => "read",
    (error: Error) => error.message.replace(`the sops file ${name} `, ""),
  );
