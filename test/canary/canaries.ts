// The values that may never be shown, of every kind that some notation treats in a way of its own.

import type { KeyObject } from "node:crypto";
import { ec, pem, rsa } from "../material.ts";

export type Canary = {
  readonly name: string;
  readonly value: string;
  /** Its length tells nothing: everybody knows it who knows the kind of key. */
  readonly ofKey?: true;
};

const of = (name: string, value: string): Canary => ({ name, value });

/** Given by us, through every source. */
export const ours: readonly Canary[] = [
  of("quotes", `cnry "Dbl" 'sgl' back\\slash\\n \`tick\`\nnext <line> & $(more) #end`),
  of("percent", "%c%41%%4Ecnry%25%2F%%zz%00%ff+pl us/?&=%"),
  of("unicode", "kanárienvogel-Ω≈ç√-金丝雀-🐤🔑-\u00e9\u0301-ß"),
  of("json", '{"cnry":["v\\u0041l","\\"q\\"",{"deep":"nested/secret"}],\t"n":1729384756}'),
  of("short", "sH0rt#9Zq"),
  of(
    "pem",
    `-----BEGIN PRIVATE KEY-----
MIIcnryVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEAq7BFUpkGp3Lq
XGYOcnryQmC2lVJhp2Yx0P1jcXkm8tR4sWbTq9uHn3eZoAfKd5VwLy7gMi6Nr0Es
-----END PRIVATE KEY-----
`,
  ),
];

/** Set in the vault by somebody else. */
export const theirs: readonly Canary[] = [
  of("live", "hand~made|by=someb0dy;else[Qx7]{Zw}"),
  of("live, quoted", `hand "made" too\\ cnry\n'twice' <b>&amp;`),
];

export const canaries: readonly Canary[] = [...ours, ...theirs];

/** Private keys, made for each run, as everything else here may be said of them but their private part. */
export const privateKeys = { ec: ec(), rsa: rsa() } as const;

/** The private members of a JWK. */
export const members = ["d", "p", "q", "dp", "dq", "qi"] as const;

/** A number in every notation that texts do not have by themselves. */
const numbers = (name: string, base64url: string): readonly Canary[] => {
  const bytes = Buffer.from(base64url, "base64url");
  const after = (before: number) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .slice(4, -4);
  return [
    of(`${name} of a JWK`, base64url),
    of(`${name} in hex`, bytes.toString("hex")),
    of(`${name} in base64`, bytes.toString("base64")),
    ...[1, 2].map((before) => of(`${name} in base64 after ${before} bytes`, after(before))),
  ];
};

/** The body of a PEM, and each private member: headers and public members may be said. */
const partsOf = (name: string, key: KeyObject): readonly Canary[] => {
  const jwk = key.export({ format: "jwk" });
  return [
    of(`${name}'s PEM`, pem(key).replace(/-----.*-----\n/g, "")),
    ...members.flatMap((member) =>
      jwk[member] === undefined ? [] : numbers(`${name}'s ${member}`, String(jwk[member])),
    ),
  ];
};

/** All that may not be shown. */
export const known: readonly Canary[] = [
  ...canaries,
  ...Object.entries(privateKeys)
    .flatMap(([name, key]) => partsOf(name, key))
    .map((canary) => ({ ...canary, ofKey: true }) as const),
];
