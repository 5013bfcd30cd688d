import { describe, expect, test } from "vitest";
import { loadTree, meant, planted, secret, wrong } from "./loading.ts";

const sourceOf = async (value: string) => (await meant(secret("", `value: ${value}`))).source;

test.each([
  ["external", { from: "external" }],
  ["{ env: KV_A }", { from: "env", name: "KV_A" }],
  [
    "{ env: KV_A, revision: 2, allowEmpty: true }",
    { from: "env", name: "KV_A", revision: "2", allowEmpty: true },
  ],
  ["{ env: KV_A, verbatim: true }", { from: "env", name: "KV_A", verbatim: true }],
  ["{ file: a.pem }", { from: "file", path: "vaults/a.pem" }],
  ["{ file: ../certs/a.pem, revision: a }", { from: "file", path: "certs/a.pem", revision: "a" }],
  ["{ file: ../../a.pem }", { from: "file", path: "../a.pem" }],
  ["{ file: { path: ../a.pem } }", { from: "file", path: "a.pem" }],
  ["{ file: { path: a, trim: newline } }", { from: "file", path: "vaults/a", trim: ["newline"] }],
  [
    "{ file: { path: a, trim: [newline, bom] }, revision: 2 }",
    { from: "file", path: "vaults/a", trim: ["bom", "newline"], revision: "2" },
  ],
  ["{ literal: text }", { from: "literal", text: "text" }],
  ['{ literal: "" }', { from: "literal", text: "" }],
  [
    "{ generate: {} }",
    { from: "generate", spec: { make: "text", length: 32, characters: ["digits", "lower", "upper"] } },
  ],
  [
    "{ generate: { length: 40, characters: [symbols, lower], epoch: 2 } }",
    { from: "generate", spec: { make: "text", length: 40, characters: ["lower", "symbols"] }, epoch: "2" },
  ],
  [
    "{ generate: { length: 64, characters: '01' } }",
    { from: "generate", spec: { make: "text", length: 64, characters: "01" } },
  ],
  [
    "{ generate: { rsaPem: 3072, epoch: a } }",
    { from: "generate", spec: { make: "rsaPem", bits: 3072 }, epoch: "a" },
  ],
  ["{ generate: { ecPem: P-256 } }", { from: "generate", spec: { make: "ecPem", curve: "P-256" } }],
  ["{ generate: { uuid: true } }", { from: "generate", spec: { make: "uuid" } }],
  ["{ generate: { bytes: 32 } }", { from: "generate", spec: { make: "bytes", count: 32 } }],
  ["{ env: KV_A, create: once }", { from: "external", first: { from: "env", name: "KV_A" } }],
  [
    "{ file: { path: a, trim: newline }, allowEmpty: true, create: once }",
    {
      from: "external",
      first: { from: "file", path: "vaults/a", trim: ["newline"], allowEmpty: true },
    },
  ],
  [
    "{ base64: { file: a.pfx }, create: once }",
    { from: "external", first: { from: "base64", of: { from: "file", path: "vaults/a.pfx" } } },
  ],
  ["{ exec: [op, read] }", { from: "exec", argv: ["op", "read"] }],
  [
    "{ exec: [op], revision: 2, allowEmpty: true }",
    { from: "exec", argv: ["op"], revision: "2", allowEmpty: true },
  ],
  ["{ sealed: a.b.c.d.e }", { from: "sealed", jwe: "a.b.c.d.e" }],
  ["{ base64: { env: KV_A } }", { from: "base64", of: { from: "env", name: "KV_A" } }],
  ["{ sops: { file: a.yaml, key: a.b } }", { from: "sops", file: "vaults/a.yaml", key: ["a", "b"] }],
  [
    '{ sops: { file: ../a.json, key: "a.b[0][12].c" } }',
    { from: "sops", file: "a.json", key: ["a", "b", 0, 12, "c"] },
  ],
  ["{ sops: { file: a.env, key: [a.b, 0] } }", { from: "sops", file: "vaults/a.env", key: ["a.b", 0] }],
])("%s", async (value, expected) => expect(await sourceOf(value)).toEqual(expected));

describe("json", () => {
  const plain = (value: unknown) => ({ kind: "plain", value });
  const env = { kind: "source", source: { from: "env", name: "KV_A" } };

  test.each([
    [
      "its top is data, whatever its names are",
      "{ env: a }",
      { kind: "map", entries: [["env", plain("a")]] },
    ],
    ["below it one source is a source", "{ a: { env: KV_A } }", { kind: "map", entries: [["a", env]] }],
    [
      "in a list too",
      "[{ env: KV_A }, 1, true, null]",
      { kind: "list", items: [env, plain(1), plain(true), plain(null)] },
    ],
    [
      "with its options",
      "[{ env: KV_A, revision: 3 }]",
      { kind: "list", items: [{ kind: "source", source: { from: "env", name: "KV_A", revision: "3" } }] },
    ],
    [
      "with more beside it it is data",
      "[{ env: a, host: b }]",
      {
        kind: "list",
        items: [
          {
            kind: "map",
            entries: [
              ["env", plain("a")],
              ["host", plain("b")],
            ],
          },
        ],
      },
    ],
    [
      "two sources are data",
      "[{ env: a, file: b }]",
      {
        kind: "list",
        items: [
          {
            kind: "map",
            entries: [
              ["env", plain("a")],
              ["file", plain("b")],
            ],
          },
        ],
      },
    ],
    [
      "a source within a source",
      "[{ base64: { json: [{ env: KV_A }] } }]",
      {
        kind: "list",
        items: [
          {
            kind: "source",
            source: { from: "base64", of: { from: "json", value: { kind: "list", items: [env] } } },
          },
        ],
      },
    ],
    ["a date is a text", "[2027-01-01]", { kind: "list", items: [plain("2027-01-01")] }],
    [
      "its members keep their order, and those of a member too",
      '{ z: 1, "10": { b: 2, "3": 3 }, "2": 4, a: 5, "1": 6 }',
      {
        kind: "map",
        entries: [
          ["z", plain(1)],
          [
            "10",
            {
              kind: "map",
              entries: [
                ["b", plain(2)],
                ["3", plain(3)],
              ],
            },
          ],
          ["2", plain(4)],
          ["a", plain(5)],
          ["1", plain(6)],
        ],
      },
    ],
  ])("%s", async (_, text, value) =>
    expect(await sourceOf(`{ json: ${text} }`)).toEqual({ from: "json", value }),
  );
});

test.each([
  ["9007199254740991", 9007199254740991],
  ["100000000000000000000", 1e20],
  ["0.1", 0.1],
  ["1.10", 1.1],
  ["3.0", 3],
  ["+7", 7],
  ["-0", -0],
  ["1.5e3", 1500],
  ["0.0000000000000001e16", 1],
  ["0x1F", 31],
  ["0o17", 15],
  ["12345678901234567890", "12345678901234567890"],
  ["-9007199254740993", "-9007199254740993"],
  ["+12345678901234567890", "12345678901234567890"],
  ["0012345678901234567890.", "12345678901234567890"],
  [".12345678901234567890", "0.12345678901234567890"],
  ["0.12345678901234567890", "0.12345678901234567890"],
  ["100000000000000000000.5", "100000000000000000000.5"],
  ["1e400", "1e400"],
  ["-1E-400", "-1e-400"],
  ["0xFFFFFFFFFFFFFFFF", "18446744073709551615"],
])("the number %s of a document", async (written, meaning) => {
  const item =
    typeof meaning === "string" ? { kind: "number", text: meaning } : { kind: "plain", value: meaning };
  const value = { kind: "list", items: [item] };
  expect(await sourceOf(`{ json: [${written}] }`)).toEqual({ from: "json", value });
});

const oneOf =
  "a value must name its source → write exactly one source: env, file, literal, generate, sops, sealed, secret, json, base64, template or exec";
const guessed =
  "the value could be guessed: it has less than 64 bits → make it longer, or of more characters";
const alone = "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch";

test.each([
  ["no source", "{}", `12 secrets.a.value: ${oneOf}`],
  ["only options", "{ revision: 1 }", `12 secrets.a.value: ${oneOf}`],
  ["two sources", `{ env: A, literal: ${planted} }`, `12 secrets.a.value: ${oneOf}`],
  [
    "an unknown option",
    `{ env: A, revison: ${planted} }`,
    "22 secrets.a.value.revison: unknown property → did you mean revision?",
  ],
  [
    "options of a literal",
    `{ literal: ${planted}, allowEmpty: true }`,
    "40 secrets.a.value.allowEmpty: allowEmpty may stand only beside env, file or exec",
  ],
  [
    "verbatim beside a file",
    "{ file: a, verbatim: true }",
    "23 secrets.a.value.verbatim: verbatim may stand only beside env",
  ],
  [
    "a revision of a sealed value, which has its own",
    `{ sealed: ${planted}, revision: 1 }`,
    "39 secrets.a.value.revision: revision may stand only beside env, file or exec",
  ],
  [
    "a sealed value of nothing",
    '{ sealed: "" }',
    "22 secrets.a.value.sealed: must be a sealed value as seal writes it",
  ],
  ["create: always", "{ env: A, create: always }", "30 secrets.a.value.create: must be once"],
  ...[
    "{ literal: text, create: once }",
    "{ exec: [op], create: once }",
    "{ generate: {}, create: once }",
    "{ secret: { name: b }, create: once }",
    "{ json: { a: 1 }, create: once }",
    "{ template: '{{ a | raw }}', with: { a: { sealed: a.b.c.d.e } }, create: once }",
    "{ json: { a: { env: A }, b: { secret: { name: b } } }, create: once }",
    "{ json: { a: { file: ../README.md }, b: { generate: {} } }, create: once }",
  ].map((value): [string, string, string] => [
    value,
    value,
    `${value.indexOf("create") + 12} secrets.a.value.create: create: once is for values from env and file → write base64, json or template around these, and nothing but literal beside them`,
  ]),
  [
    "a revision of a first value",
    "{ base64: { env: A, revision: 1 }, create: once }",
    "47 secrets.a.value.create: with create: once nothing is written after the first value → take out revision",
  ],
  [
    "a part that is created once",
    "{ base64: { env: A, create: once } }",
    "32 secrets.a.value.base64.create: create: once is for the whole value of a secret → write it beside the outermost source of value",
  ],
  [
    "a part of json that is created once",
    "{ json: { a: { env: A, create: once } } }",
    "35 secrets.a.value.json.a.create: create: once is for the whole value of a secret → write it beside the outermost source of value",
  ],
  ["allowEmpty: false", "{ env: A, allowEmpty: false }", "34 secrets.a.value.allowEmpty: must be true"],
  [
    "a name that no variable has",
    `{ env: ${planted} }`,
    "19 secrets.a.value.env: must be the name of an environment variable",
  ],
  ["a short generated text", "{ generate: { length: 10 } }", `24 secrets.a.value.generate: ${guessed}`],
  [
    "few characters",
    "{ generate: { length: 63, characters: '01' } }",
    `24 secrets.a.value.generate: ${guessed}`,
  ],
  [
    "a character twice",
    `{ generate: { length: 200, characters: ${planted} } }`,
    "24 secrets.a.value.generate: a character stands twice among the characters → write each once: a second one would come up more often",
  ],
  [
    "an unknown class",
    "{ generate: { characters: [letters] } }",
    "39 secrets.a.value.generate.characters[0]: must be lower or upper or digits or symbols",
  ],
  [
    "few bytes",
    "{ generate: { bytes: 7 } }",
    "33 secrets.a.value.generate.bytes: must be a whole number from 8 to 1024",
  ],
  ["two generated", "{ generate: { uuid: true, bytes: 9 } }", `24 secrets.a.value.generate: ${alone}`],
  [
    "a length of an RSA key",
    "{ generate: { rsaPem: 3072, length: 9 } }",
    `24 secrets.a.value.generate: ${alone}`,
  ],
  [
    "a revision of what is generated",
    "{ generate: {}, revision: 1 }",
    "28 secrets.a.value.revision: revision may stand only beside env, file or exec",
  ],
  [
    "with beside no template",
    "{ env: A, with: { a: { env: A } } }",
    "22 secrets.a.value.with: with may stand only beside template",
  ],
  [
    "a command line",
    `{ exec: op ${planted} }`,
    "20 secrets.a.value.exec: must be a list: the program and its arguments",
  ],
  ["no command", "{ exec: [] }", "20 secrets.a.value.exec: must be a list: the program and its arguments"],
  [
    "an argument that is no text",
    "{ exec: [op, 1] }",
    "25 secrets.a.value.exec[1]: must be a text → put it in quotes",
  ],
  [
    "a path of nothing",
    '{ file: "" }',
    "20 secrets.a.value.file: must be the path of a file, or a mapping of path and trim",
  ],
  [
    "a mapping with a path of nothing",
    '{ file: { path: "" } }',
    "28 secrets.a.value.file.path: must be the path of a file",
  ],
  ["a mapping without a path", "{ file: { trim: bom } }", "14 secrets.a.value.file: path is missing"],
  [
    "an unknown member of file",
    `{ file: { path: a, trm: ${planted} } }`,
    "31 secrets.a.value.file.trm: unknown property → did you mean trim?",
  ],
  ...[planted, "[]", "[bom, bom]", "true"].map((trim): [string, string, string] => [
    `trim: ${trim}`,
    `{ file: { path: a, trim: ${trim} } }`,
    "37 secrets.a.value.file.trim: must be newline, bom, or a list of both",
  ]),
  ["a literal number", "{ literal: 12345 }", "23 secrets.a.value.literal: must be a text → put it in quotes"],
  [
    "a literal above 25 KB",
    `{ literal: ${planted.repeat(2000)} }`,
    "23 secrets.a.value.literal: a value has at most 25 KB (25,600 bytes)",
  ],
  [
    "a literal of letters with two bytes",
    `{ literal: ${"ü".repeat(12_801)} }`,
    "23 secrets.a.value.literal: a value has at most 25 KB (25,600 bytes)",
  ],
  [
    "a revision with a fraction",
    "{ env: A, revision: 1.5 }",
    "32 secrets.a.value.revision: must be a text or a whole number → put it in quotes",
  ],
  ["sops without a key", "{ sops: { file: a.yaml } }", "14 secrets.a.value.sops: key is missing"],
  ...["a..b", "[0]", "a[b]", "a.", "a[0]b", "a[-1]", ""].map((key): [string, string, string] => [
    `sops with the key "${key}"`,
    `{ sops: { file: a.yaml, key: "${key}" } }`,
    "41 secrets.a.value.sops.key: must be names with dots between them such as db.users[0].password, or a list of names and positions",
  ]),
  [
    "sops with a key of nothing",
    "{ sops: { file: a.yaml, key: [] } }",
    "41 secrets.a.value.sops.key: must be names with dots between them such as db.users[0].password, or a list of names and positions",
  ],
  [
    "options of sops",
    "{ sops: { file: a.yaml, key: a }, revision: 1 }",
    "46 secrets.a.value.revision: revision may stand only beside env, file or exec",
  ],
  ["json of a text", `{ json: ${planted} }`, "20 secrets.a.value.json: must be a mapping or a list"],
  ["base64 of a text", `{ base64: ${planted} }`, `22 secrets.a.value.base64: ${oneOf}`],
  ["base64 of external", "{ base64: external }", `22 secrets.a.value.base64: ${oneOf}`],
  [
    "a bad source deep in json",
    `{ json: { a: [{ base64: { env: ${planted} } }] } }`,
    "43 secrets.a.value.json.a[0].base64.env: must be the name of an environment variable",
  ],
])("%s is refused", async (_, value, expected) =>
  expect(await wrong(secret("", `value: ${value}`))).toEqual([`6:${expected}`]),
);

test("25,600 bytes are a value", async () =>
  expect(await sourceOf(`{ literal: ${"ü".repeat(12_800)} }`)).toMatchObject({ from: "literal" }));

test("places: of the secret and of its value", async () => {
  const { set } = await loadTree({ "vaults/a.yaml": secret("enabled: true", "value: { env: A }") });
  expect(set.desired).toMatchObject([
    { place: { file: "vaults/a.yaml", line: 5, column: 3 }, valuePlace: { line: 6, column: 12 } },
  ]);
});
