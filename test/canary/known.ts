// The values that may never be shown, of every kind that some notation treats in a way of its own.

export type Canary = { readonly name: string; readonly value: string };

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
