import { generateKeyPair, type KeyObject } from "node:crypto";
import { canonicalJson } from "../model/digest.ts";
import type { Curve } from "../model/key.ts";
import { Sealed } from "../model/sealed.ts";
import { characterSets, type GeneratorSpec, type Source } from "../model/source.ts";
import type { SourceKind } from "./source-kind.ts";

type Random = (bytes: number) => Uint8Array;

/** `{ generate: {...} }`: apply makes the value once, when it writes a version. It stays until git says something else. */
export const generateSource: SourceKind<Extract<Source, { from: "generate" }>> = {
  revision: ({ spec, epoch = "" }) => `generate:${canonicalJson(spec)}:${epoch}`,
  open: ({ spec }, { random }) => generateValue(spec, random),
  auto: false,
};

/** A new value by the spec: another one each time. */
export const generateValue = async (spec: GeneratorSpec, random: Random): Promise<Sealed> =>
  Sealed.text(await generateText(spec, random));

async function generateText(spec: GeneratorSpec, random: Random): Promise<string> {
  switch (spec.make) {
    case "text":
      return drawText(spec.length, characterSets(spec.characters), random);
    case "bytes":
      return Buffer.from(random(spec.count)).toString("base64");
    case "uuid":
      return formatUuid(random(16));
    case "rsaPem":
      return makePem((done) => generateKeyPair("rsa", { modulusLength: spec.bits }, done));
    case "ecPem":
      return makePem((done) => generateKeyPair("ec", { namedCurve: opensslCurve(spec.curve) }, done));
    default:
      return spec satisfies never;
  }
}

/** Draws the whole text anew until every set appears: a text that is mended afterwards is no longer even. */
function drawText(length: number, sets: readonly string[], random: Random): string {
  const characters = drawCharacters(sets.join(""), random);
  for (;;) {
    const candidate = Array.from({ length }, () => characters.next().value).join("");
    if (sets.every((set) => [...set].some((character) => candidate.includes(character)))) return candidate;
  }
}

/** Characters that are all equally likely: it throws away bytes beyond the last whole round of the alphabet. */
function* drawCharacters(alphabet: string, random: Random): Generator<string, never> {
  const fair = 256 - (256 % alphabet.length);
  for (;;) for (const byte of random(64)) if (byte < fair) yield alphabet.charAt(byte % alphabet.length);
}

/** A version 4 UUID. Source: RFC 9562, section 5.4. */
function formatUuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, i) =>
    i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte,
  );
  return Buffer.from(marked)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const opensslCurve = (curve: Curve): string => (curve === "P-256K" ? "secp256k1" : curve);

type Done = (error: Error | null, publicKey: KeyObject, privateKey: KeyObject) => void;

/** A new private key. node:crypto takes no randomness from outside. */
const makePem = (start: (done: Done) => void): Promise<string> =>
  new Promise((resolve, reject) =>
    start((error, _, key) =>
      error ? reject(error) : resolve(key.export({ type: "pkcs8", format: "pem" }).toString()),
    ),
  );
