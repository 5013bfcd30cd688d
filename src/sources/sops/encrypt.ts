import {
  constants,
  createCipheriv,
  createHash,
  createPublicKey,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { stringify } from "yaml";
import { MissingValue } from "../../model/errors.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { KeyAddress } from "../../model/world.ts";
import { boundNames } from "./ciphertext.ts";

/** Who can open a file: age recipients, and keys in vaults with their public half. */
export type SopsRecipients = {
  readonly age: readonly string[];
  readonly azure: readonly (KeyAddress & { readonly jwk: { readonly n: string; readonly e: string } })[];
};

/**
 * A SOPS file in YAML, as sops itself writes one: each value under its name, all of them encrypted. Offline, and no plain
 * value leaves the memory. Randomness is no parameter, as for `sealJwe`: a nonce that is used twice opens both values.
 * Source: https://getsops.io/docs/#encryption-protocol, stores/stores.go
 * @param values by name, in the file's order; none of them empty, because sops leaves an empty value in clear text
 * @param now the time, RFC 3339 in whole seconds
 * @throws MissingValue for an age recipient that is none
 */
export async function encryptSopsFile(
  values: ReadonlyMap<string, Sealed>,
  recipients: SopsRecipients,
  now: string,
): Promise<string> {
  const key = randomBytes(32);
  const hash = createHash("sha512");
  const leaves = [...values].map(([name, value]) => {
    const bytes = value.revealBytes();
    hash.update(bytes);
    return [name, encipher(bytes, key, boundNames([name]))] as const;
  });
  const mac = encipher(Buffer.from(hash.digest("hex").toUpperCase()), key, now);
  const sops = {
    azure_kv: recipients.azure.map(({ vaultUrl, name, version, jwk }) => ({
      vault_url: vaultUrl,
      name,
      version,
      created_at: now,
      enc: wrapKey(key, jwk),
    })),
    age: await Promise.all(recipients.age.map((recipient) => encryptToAge(recipient, key))),
    lastmodified: now,
    mac,
    unencrypted_suffix: "_unencrypted",
    version: "3.9.0",
  };
  return stringify(new Map<string, unknown>([...leaves, ["sops", sops]]), {
    lineWidth: 0,
    // sops reads YAML 1.1, where a date without quotes, or a name such as 1e3, is no text. Our maps are maps there, too.
    version: "1.1",
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || !tag.tag.endsWith(":omap")),
  });
}

/** AES-256-GCM with an IV of 32 bytes. Source: aes/cipher.go */
function encipher(bytes: Uint8Array, key: Uint8Array, boundTo: string): string {
  const iv = randomBytes(32);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: 16 }).setAAD(Buffer.from(boundTo));
  const data = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const [text, nonce, tag] = [data, iv, cipher.getAuthTag()].map((part) => part.toString("base64"));
  return `ENC[AES256_GCM,data:${text},iv:${nonce},tag:${tag},type:str]`;
}

/** RSA-OAEP-256, in base64url without padding. Source: azkv/keysource.go */
function wrapKey(key: Uint8Array, { n, e }: { readonly n: string; readonly e: string }): string {
  const to = createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" };
  return publicEncrypt({ key: to, ...padding }, key).toString("base64url");
}

async function encryptToAge(recipient: string, key: Uint8Array) {
  // Slow to load (about 0.2 s), and few runs need it.
  const { armor, Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new MissingValue(
      "sops-invalid",
      `${recipient} is no age recipient`,
      "copy it from age-keygen's output",
    );
  }
  return { recipient, enc: armor.encode(await encrypter.encrypt(key)) };
}
