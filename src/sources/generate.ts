import { generateKeyPair, type KeyObject } from "node:crypto";
import { canonicalJson } from "../model/digest.ts";
import type { Curve } from "../model/key.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { characterSets, type GeneratorSpec } from "../model/source.ts";
import type { SourceKind } from "./source-kind.ts";

type Random = (bytes: number) => Uint8Array;

/** `{ generate: {...} }`: made once, when a version is written, and kept until what git says of it changes. */
export const generateSource: SourceKind<Extract<Source, { from: "generate" }>> = {
  revision: ({ spec, epoch = "" }) => `generate:${canonicalJson(spec)}:${epoch}`,
  open: ({ spec }, { random }) => generateValue(spec, random),
  auto: false,
};

/** Another value each time. */
export const generateValue = async (spec: GeneratorSpec, random: Random): Promise<Sealed> =>
  Sealed.text(await made(spec, random));

async function made(spec: GeneratorSpec, random: Random): Promise<string> {
  switch (spec.make) {
    case "text":
      return text(spec.length, characterSets(spec.characters), random);
    case "bytes":
      return Buffer.from(random(spec.count)).toString("base64");
    case "uuid":
      return uuid(random(16));
    case "rsaPem":
      return pem((done) => generateKeyPair("rsa", { modulusLength: spec.bits }, done));
    case "ecPem":
      return pem((done) => generateKeyPair("ec", { namedCurve: opensslCurve(spec.curve) }, done));
    default:
      return spec satisfies never;
  }
}

/** Drawn anew as a whole until every set appears: what is mended afterwards is no longer even. */
function text(length: number, sets: readonly string[], random: Random): string {
  const characters = drawn(sets.join(""), random);
  for (;;) {
    const candidate = Array.from({ length }, () => characters.next().value).join("");
    if (sets.every((set) => [...set].some((character) => candidate.includes(character)))) return candidate;
  }
}

/** Characters that are all equally likely: bytes beyond the last whole round of the alphabet are thrown away. */
function* drawn(alphabet: string, random: Random): Generator<string, never> {
  const fair = 256 - (256 % alphabet.length);
  for (;;) for (const byte of random(64)) if (byte < fair) yield alphabet.charAt(byte % alphabet.length);
}

/** A version 4 UUID. Source: RFC 9562, section 5.4. */
function uuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, i) =>
    i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte,
  );
  return Buffer.from(marked)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const opensslCurve = (curve: Curve): string => (curve === "P-256K" ? "secp256k1" : curve);

type Done = (error: Error | null, publicKey: KeyObject, privateKey: KeyObject) => void;

/** The randomness is node:crypto's own, which takes none from outside. */
const pem = (start: (done: Done) => void): Promise<string> =>
  new Promise((resolve, reject) =>
    start((error, _, key) =>
      error ? reject(error) : resolve(key.export({ type: "pkcs8", format: "pem" }).toString()),
    ),
  );
