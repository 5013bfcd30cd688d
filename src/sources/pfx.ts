/**
 * The private key of a PFX (PKCS 12, RFC 7292). pkijs reads the structure, checks the MAC and decrypts safes; node:crypto
 * decrypts the key itself, because it knows more ciphers. Every refusal is in our own words: errors of both may quote what
 * they read.
 */
import { createPrivateKey } from "node:crypto";
import type {
  ContentInfo,
  CryptoEngineVerifyDataStampedWithPasswordParams as PasswordStamp,
  SafeContents,
} from "pkijs";
import { MissingValue } from "../model/errors.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { decryptPfxWithoutPassword, isPfxStampedWithoutPassword } from "./pfx-without-password.ts";
import type { SourceKind } from "./source-kind.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** `{ pfx: <source>, password: <source> }`: a PFX's private key as PEM. The certificates in it do not count. */
export const pfxSource: SourceKind<Extract<Source, { from: "pfx" }>> = {
  revision: (_, parts) => `pfx:${parts.join("")}`,
  async open({ of, password }, _, part) {
    const value = await part(of);
    return readPfx(value, password && (await part(password)));
  },
  auto: true,
};

/** The bytes of a PFX, as they are or out of base64, in which Key Vault gives certificates; undefined where it is none. */
export function findPfx(value: Sealed): Bytes | undefined {
  const bytes = Uint8Array.from(value.revealBytes());
  if (isPfx(bytes)) return bytes;
  const text = value.isText ? value.reveal().replaceAll(/\s/g, "") : "";
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const decoded = Uint8Array.from(Buffer.from(text, "base64"));
  return isPfx(decoded) ? decoded : undefined;
}

/** Whether bytes begin as a PFX does: a sequence, its length in one or more bytes, and the version 3. */
function isPfx(bytes: Bytes): boolean {
  const [tag, length = 0] = bytes;
  const start = 2 + Math.max(0, length - 0x80);
  return tag === 0x30 && [2, 1, 3].every((byte, i) => bytes[start + i] === byte);
}

/**
 * The one private key of a PFX as PEM, PKCS 8.
 * @param given its password; absent: the empty one, or none at all.
 * @throws MissingValue where the value is no PFX, the password is another, or it does not hold one key that can be read
 */
async function readPfx(value: Sealed, given: Sealed | undefined): Promise<Sealed> {
  const bytes = findPfx(value) ?? refuse("the value is no PFX", "give one, as bytes or in base64");
  if (given && !given.isText) refuse("the password of the PFX is not UTF-8 text", "give it as text");
  const password = Uint8Array.from(given?.revealBytes() ?? []);
  const pki = await openPki(password);
  const safes = await pki.openSafes(bytes);
  if (!safes)
    return given
      ? refuse("the password does not open the PFX, or the PFX was changed", passwordHint)
      : refuse("the PFX has a password", "name the source of it as password beside pfx");

  const opened = await Promise.all(safes.map((safe) => attempt(() => pki.openSafe(safe))));
  const [key, ...more] = opened.flatMap((safe) => (safe ? pki.keysIn(safe) : []));
  if (more.length > 0)
    refuse("the PFX holds several private keys", "export one of them alone, or give it as PEM");
  // What is not read beside a key are certificates: some programs take an older cipher for these.
  if (!key && opened.every((safe) => safe))
    refuse("the PFX holds no private key", "export it together with its private key");
  if (key) await pki.countKey(key);
  const read =
    key &&
    ((await attempt(() => readKey(key, password))) ??
      (await attempt(() => readKey(pki.decryptKey(key), password))));
  return read ?? refuse("the PFX is encrypted by a cipher that is not read", convert);
}

const passwordHint =
  "give its own; a line break at the end of a file counts unless it says file: { path: ..., trim: newline }";

/** With fewer rounds, and a cipher of today: OpenSSL reads older ones by its legacy provider alone, which Node.js does not bring. */
const convert =
  "write it anew: openssl pkcs12 -legacy -in OLD.pfx -noenc -out KEY.pem && openssl pkcs12 -export -in KEY.pem -out NEW.pfx && rm KEY.pem";

/** A private key in the clear, and one that is encrypted by itself. Source: RFC 7292, appendix D. */
const keyBags: ReadonlySet<string> = new Set(["1.2.840.113549.1.12.10.1.1", "1.2.840.113549.1.12.10.1.2"]);

/**
 * How often a PFX may have a hash computed to open it: what takes a second at most. OpenSSL writes 3 x 2,048 rounds, a JDK up
 * to 200,000, and `openssl pkcs12 -iter 100000` so many as this.
 */
const mostRounds = 300_000;

/** pkijs with a password. It is loaded here, because few runs read a PFX. */
async function openPki({ buffer: password }: Bytes) {
  const { CryptoEngine, ContentInfo, EncryptedData, PBKDF2Params, PFX, PKCS8ShroudedKeyBag, SafeContents } = (
    await import("pkijs")
  ).default;
  class Engine extends CryptoEngine {
    override async verifyDataStampedWithPassword(stamp: PasswordStamp) {
      if (await super.verifyDataStampedWithPassword(stamp)) return true;
      return (
        stamp.password.byteLength === 0 &&
        isPfxStampedWithoutPassword({
          hash: stamp.hashAlgorithm.replace("-", ""),
          content: new Uint8Array(stamp.contentToVerify),
          mac: new Uint8Array(stamp.signatureToVerify),
          salt: new Uint8Array(stamp.salt),
          iterations: stamp.iterationCount,
        })
      );
    }
  }
  const engine = new Engine({ name: "node", crypto: globalThis.crypto });

  let rounds = 0;
  /** Adds what is to be computed, before it is. Throws MissingValue where all together is too much. */
  const count = (more: number): void => {
    rounds += more;
    if (!(rounds <= mostRounds)) refuse("the PFX takes too many rounds of hashing to open", convert);
  };

  /** Counts what a key takes that is encrypted by itself. */
  async function countKey(der: Bytes): Promise<void> {
    const bag = await attempt(() => PKCS8ShroudedKeyBag.fromBER(der));
    if (bag) count(roundsIn(bag.encryptionAlgorithm.algorithmParams));
  }

  /** Counts what a safe takes that is encrypted. */
  async function countSafe({ contentType, content }: ContentInfo): Promise<void> {
    if (contentType === ContentInfo.DATA) return;
    const encrypted = await attempt(() => new EncryptedData({ schema: content }));
    if (encrypted) count(roundsIn(encrypted.encryptedContentInfo.contentEncryptionAlgorithm.algorithmParams));
  }

  /** The safes of a PFX; undefined where its MAC does not fit the password. */
  async function openSafes(bytes: Bytes): Promise<readonly ContentInfo[] | undefined> {
    const pfx = (await attempt(() => PFX.fromBER(bytes))) ?? refuse(...damaged);
    if (pfx.authSafe.contentType === ContentInfo.SIGNED_DATA)
      refuse("the PFX is protected by a certificate and by no password", "export it with a password");
    if (!pfx.macData)
      refuse("the PFX has no MAC, so that nobody can tell whether it was changed", "export it with one");
    const { algorithmId } = pfx.macData.mac.digestAlgorithm;
    if (!("name" in engine.getAlgorithmByOID(algorithmId)))
      refuse("the MAC of the PFX is of a kind that is not read", "export it with -macalg sha256");
    const open = (checkIntegrity: boolean) =>
      attempt(async () => {
        await pfx.parseInternalValues({ password, checkIntegrity }, engine);
        return pfx.parsedValue?.authenticatedSafe?.safeContents;
      });
    const safes = (await open(false)) ?? refuse(...damaged);
    count(Math.max(0, pfx.macData.iterations ?? 1));
    for (const safe of safes) await countSafe(safe);
    return open(true);
  }

  /** Throws where the safe is damaged, or in a cipher that pkijs does not know. */
  async function openSafe({ contentType, content }: ContentInfo): Promise<SafeContents> {
    if (contentType === ContentInfo.DATA) return SafeContents.fromBER(content.getValue());
    const encrypted = new EncryptedData({ schema: content });
    return SafeContents.fromBER(await encrypted.decrypt({ password }, engine));
  }

  const keysIn = ({ safeBags }: SafeContents): readonly Bytes[] =>
    safeBags
      .filter(({ bagId }) => keyBags.has(bagId))
      .map(({ bagValue }) => new Uint8Array(bagValue.toSchema().toBER()));

  /** A key that was encrypted under no password at all. Throws where it was not, or by another cipher than triple DES. */
  function decryptKey(der: Bytes): Uint8Array {
    const { encryptionAlgorithm, encryptedData } = PKCS8ShroudedKeyBag.fromBER(der);
    // Salt and iterations stand as in PBKDF2's parameters, whose other members may be absent: RFC 7292, appendix C.
    const { salt, iterationCount } = new PBKDF2Params({ schema: encryptionAlgorithm.algorithmParams });
    return decryptPfxWithoutPassword(new Uint8Array(encryptedData.getValue()), {
      salt: new Uint8Array(salt.getValue()),
      iterations: iterationCount,
    });
  }

  return { openSafes, openSafe, keysIn, countKey, decryptKey };
}

/** A part of ASN.1 as pkijs has it. An object identifier has members, too, which are none. */
type Asn1 = {
  readonly valueBlock?: { readonly value?: unknown };
  readonly toBER: () => ArrayBuffer;
};

/**
 * The rounds that the parameters of an encryption ask for, at whatever depth: the number beside a salt, or the three costs of
 * scrypt multiplied. Sources: RFC 8018, appendix A.2; RFC 7914, section 7
 */
function roundsIn(params: Asn1): number {
  const { value } = params.valueBlock ?? {};
  const members: readonly Asn1[] = Array.isArray(value) ? value.filter((member) => member.idBlock) : [];
  const [rounds = 0, blockSize, parallel] = members.flatMap((member) => wholeNumberIn(member) ?? []);
  const own = blockSize !== undefined && parallel !== undefined ? rounds * blockSize * parallel : rounds;
  return members.reduce((sum, member) => sum + roundsIn(member), own);
}

/** The number of an INTEGER, infinite where it has more than four bytes; undefined of another part. */
function wholeNumberIn(part: Asn1): number | undefined {
  const [tag, length = 0, ...bytes] = new Uint8Array(part.toBER());
  if (tag !== 2) return undefined;
  return length > 4 ? Number.POSITIVE_INFINITY : bytes.reduce((number, byte) => number * 256 + byte, 0);
}

const damaged = ["the PFX cannot be read", "export it again from where it came"] as const;

function readKey(der: Uint8Array, password: Bytes): Sealed {
  const options = { format: "der", type: "pkcs8", passphrase: Buffer.from(password) } as const;
  const key = createPrivateKey({ key: Buffer.from(der), ...options });
  return Sealed.text(key.export({ type: "pkcs8", format: "pem" }).toString());
}

/** What an action gives; undefined where it throws. */
async function attempt<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

function refuse(message: string, hint: string): never {
  throw new MissingValue("key-material-invalid", message, hint);
}
