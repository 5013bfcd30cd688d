import type { Curve } from "./key.ts";

/**
 * Where a value comes from, as git holds it: plain data without a value, but for `literal` and the plain texts in
 * `json` and `template`, which are public because they stand in git. One variant a source; `src/sources/` has a file for each.
 */
export type Source =
  | ({
      readonly from: "env";
      readonly name: string;
      /** The text is the value, though it looks like the name of a variable that was never defined. */
      readonly verbatim?: true;
    } & ReadOptions)
  | ({
      readonly from: "file";
      readonly path: string;
      /** What is taken off where the file has it; sorted. */
      readonly trim?: readonly [Trimming, ...Trimming[]];
    } & ReadOptions)
  | ({ readonly from: "exec"; readonly argv: readonly [string, ...string[]] } & ReadOptions)
  | { readonly from: "literal"; readonly text: string }
  | { readonly from: "json"; readonly value: JsonSource }
  | { readonly from: "base64"; readonly of: ValueSource }
  /** The private key in a PFX, as PEM; without `password` of one whose password is empty. Material of keys alone. */
  | { readonly from: "pfx"; readonly of: ValueSource; readonly password?: ValueSource }
  /** Another secret; without `vault` of the same vault, without `version` the newest. */
  | { readonly from: "secret"; readonly vault?: string; readonly name: string; readonly version?: string }
  | { readonly from: "generate"; readonly spec: GeneratorSpec; readonly epoch?: string }
  | {
      readonly from: "template";
      readonly pieces: readonly TemplatePiece[];
      /** Each once, by the name that its placeholders have. */
      readonly parts: readonly (readonly [string, ValueSource])[];
    }
  /** A value encrypted to a vault's key, as a compact JWE. */
  | { readonly from: "sealed"; readonly jwe: string }
  | {
      readonly from: "sops";
      readonly file: string;
      readonly key: SopsKey;
      /** A digest of the ciphertext in git, once the file was read. */
      readonly leaf?: string;
    }
  | {
      /** Somebody else's value. */
      readonly from: "external";
      /** Of `create: once`: what the secret is created with where it is not there. Later values are somebody else's. */
      readonly first?: ValueSource;
    };

/** What of a file is no part of its value: UTF-8's byte order mark at its start, one line break at its end. */
export type Trimming = "bom" | "newline";

/** What git says of a value that it does not hold. */
type ReadOptions = { readonly revision?: string; readonly allowEmpty?: true };

/** One value of a SOPS file. */
export type SopsSource = Extract<Source, { readonly from: "sops" }>;

/** A source that yields a value: `external` does not. */
export type ValueSource = Exclude<Source, { from: "external" }>;

/** A program whose output may be a value: its whole command, and what it is given. */
export type Program = {
  readonly argv: readonly [string, ...string[]];
  /** Names of environment variables that it gets beside PATH. */
  readonly env: readonly string[];
  /** An ISO 8601 duration. */
  readonly timeout: string;
};

/** A JSON document whose leaves are plain data or sources. */
export type JsonSource =
  | { readonly kind: "plain"; readonly value: string | number | boolean | null }
  | {
      readonly kind: "number";
      /** In JSON's grammar: JavaScript would print another number. */
      readonly text: string;
    }
  | { readonly kind: "source"; readonly source: ValueSource }
  | { readonly kind: "list"; readonly items: readonly JsonSource[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, JsonSource])[] };

const hidden = "***";

/**
 * The source as documents show it: its kind and what it names. Documents hold no plain text of git, no argument of a
 * program, no length and no characters of a generated value, and no sealed text: its length gives away the value's.
 */
export function hideTexts<S extends Source>(source: S): S;
export function hideTexts(source: Source): Source {
  switch (source.from) {
    case "literal":
      return { ...source, text: hidden };
    case "json":
      return { ...source, value: withoutPlain(source.value) };
    case "base64":
      return { ...source, of: hideTexts(source.of) };
    case "pfx": {
      const { of, password } = source;
      return { ...source, of: hideTexts(of), ...(password && { password: hideTexts(password) }) };
    }
    case "template":
      return {
        ...source,
        pieces: source.pieces.map((piece) => (piece.kind === "text" ? { ...piece, text: hidden } : piece)),
        parts: source.parts.map(([name, part]) => [name, hideTexts(part)]),
      };
    case "exec": {
      const [name, ...args] = source.argv;
      return { ...source, argv: [name, ...args.map(() => hidden)] };
    }
    case "generate":
      return { ...source, spec: withoutSize(source.spec) };
    case "sealed":
      return { ...source, jwe: hidden };
    case "external":
      return { ...source, ...(source.first && { first: hideTexts(source.first) }) };
    case "env":
    case "file":
    case "secret":
    case "sops":
      return source;
    default:
      return source satisfies never;
  }
}

function withoutSize(spec: GeneratorSpec): GeneratorSpec {
  switch (spec.make) {
    case "text":
      return { make: "text", length: 0, characters: hidden };
    case "bytes":
      return { make: "bytes", count: 0 };
    case "rsaPem":
    case "ecPem":
    case "uuid":
      return spec;
    default:
      return spec satisfies never;
  }
}

function withoutPlain(value: JsonSource): JsonSource {
  switch (value.kind) {
    case "plain":
    case "number":
      return { kind: "plain", value: hidden };
    case "source":
      return { kind: "source", source: hideTexts(value.source) };
    case "list":
      return { kind: "list", items: value.items.map(withoutPlain) };
    case "map":
      return { kind: "map", entries: value.entries.map(([name, entry]) => [name, withoutPlain(entry)]) };
    default:
      return value satisfies never;
  }
}

/** Classes of characters. The symbols are those that a URL leaves as they are: RFC 3986, section 2.3. */
const classes = {
  lower: "abcdefghijklmnopqrstuvwxyz",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  digits: "0123456789",
  symbols: "-._~",
} as const;

export type CharacterClass = keyof typeof classes;

/**
 * What is generated, as git says it: a text of characters out of classes, at least one of each, or out of an alphabet;
 * a private key as PKCS 8 in PEM; a version 4 UUID; or bytes, which are base64 in the value.
 */
export type GeneratorSpec =
  | {
      readonly make: "text";
      readonly length: number;
      /** Sorted, so that their order in git says nothing. */
      readonly characters: readonly CharacterClass[] | string;
    }
  | { readonly make: "rsaPem"; readonly bits: number }
  | { readonly make: "ecPem"; readonly curve: Curve }
  | { readonly make: "uuid" }
  | { readonly make: "bytes"; readonly count: number };

/** The sets of characters of which a generated text holds at least one each. */
export const characterSets = (characters: readonly CharacterClass[] | string): readonly string[] =>
  typeof characters === "string" ? [characters] : characters.map((name) => classes[name]);

/** How a part is written into a template: the encoder fits the text around it. */
export const encoders = ["json", "url", "base64", "pgdsn", "odbc", "raw"] as const;

export type Encoder = (typeof encoders)[number];

/** A stretch of a template: its own text, or the place of a part. */
export type TemplatePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "part"; readonly name: string; readonly encoder: Encoder };

/** Names of mappings and positions in lists, from a SOPS file's top down. Comments have no position. */
export type SopsKey = readonly (string | number)[];

/** A leaf of a SOPS file, as it can be seen without a key of the file: what and where it is. Line and column count from 1. */
export type SopsLeaf = {
  readonly key: SopsKey;
  readonly is: "encrypted" | "clear text" | "empty";
  readonly line: number;
  readonly column: number;
};

/**
 * Lists the leaves of a SOPS file in its order. Throws `MissingValue` for a file that cannot be read as one: such a file
 * holds nobody knows what, and never nothing.
 * @param path as the set holds it: relative to the root
 */
export type ListLeaves = (path: string, root: string) => Promise<readonly SopsLeaf[]>;

/** The key that `a.b[0]` names. This form cannot name a mapping's entry with a dot or a bracket in it. */
export const parseSopsKey = (text: string): SopsKey =>
  text.split(".").flatMap((part) => {
    const [name = "", ...positions] = part.split("[");
    return [name, ...positions.map((position) => Number.parseInt(position, 10))];
  });

export const formatSopsKey = (key: SopsKey): string =>
  key.map((part, i) => (typeof part === "number" ? `[${part}]` : `${i ? "." : ""}${part}`)).join("");
