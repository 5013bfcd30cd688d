import type { Curve } from "./key.ts";

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
