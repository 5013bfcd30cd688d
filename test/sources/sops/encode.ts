// Writes SOPS files offline, with nothing but the recipients' public keys: for tests, which need values of their own.
import {
  constants,
  createCipheriv,
  createHash,
  createPublicKey,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { armor, Encrypter } from "age-encryption";
import { fixture } from "./build.ts";

type Plain = string | readonly Plain[] | { readonly [name: string]: Plain };

/** A recipient, as the block `sops` lists it. */
export type Recipient = { readonly kind: "age" | "azure_kv"; readonly entry: object };

/** Of every file that is written here: it need not be secret. */
const dataKey = randomBytes(32);
const lastmodified = "2026-11-22T12:00:00Z";

/** An age recipient, `age1...`; by default the one whose identity is in `fixtures/keys`. */
export async function toAge(recipient = testRecipient): Promise<Recipient> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const enc = armor.encode(await encrypter.encrypt(dataKey));
  return { kind: "age", entry: { recipient, enc } };
}

const testRecipient = /public key: (.*)/.exec(fixture("keys/age.txt"))?.[1] ?? "";

/** A Key Vault key by its address and its public half. */
export function toAzure(
  address: { readonly vaultUrl: string; readonly name: string; readonly version: string },
  jwk: { readonly n: Uint8Array; readonly e: Uint8Array },
): Recipient {
  const [n, e] = [Buffer.from(jwk.n).toString("base64url"), Buffer.from(jwk.e).toString("base64url")];
  const key = createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" };
  const { vaultUrl: vault_url, name, version } = address;
  const enc = publicEncrypt({ key, ...padding }, dataKey).toString("base64url");
  return { kind: "azure_kv", entry: { vault_url, name, version, created_at: lastmodified, enc } };
}

/**
 * A file with every value encrypted, as JSON, which is YAML too.
 */
export function encode(
  plain: { readonly [name: string]: Plain },
  ...recipients: readonly Recipient[]
): string {
  const hash = createHash("sha512");
  const encrypted = (value: Plain, names: readonly string[]): unknown => {
    if (typeof value === "string") {
      hash.update(value);
      return value === "" ? "" : sealed(value, names.map((name) => `${name}:`).join(""));
    }
    if (Array.isArray(value)) return value.map((item) => encrypted(item, names));
    return Object.fromEntries(
      Object.entries(value).map(([name, below]) => [name, encrypted(below, [...names, name])]),
    );
  };
  const tree = encrypted(plain, []);
  const mac = sealed(hash.digest("hex").toUpperCase(), lastmodified);
  const of = (kind: Recipient["kind"]) =>
    recipients.flatMap((each) => (each.kind === kind ? [each.entry] : []));
  const sops = { azure_kv: of("azure_kv"), age: of("age"), lastmodified, mac, version: "3.13.3" };
  return JSON.stringify({ ...Object(tree), sops }, null, 1);
}

function sealed(text: string, boundTo: string): string {
  const iv = randomBytes(32);
  const cipher = createCipheriv("aes-256-gcm", dataKey, iv, { authTagLength: 16 }).setAAD(
    Buffer.from(boundTo),
  );
  const data = Buffer.concat([cipher.update(text), cipher.final()]).toString("base64");
  return `ENC[AES256_GCM,data:${data},iv:${iv.toString("base64")},tag:${cipher.getAuthTag().toString("base64")},type:str]`;
}
