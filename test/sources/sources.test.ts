// Each source: what may reach a vault, what git tells of it, and what it opens to.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Encoder, JsonSource, ValueSource } from "../../src/model/source.ts";
import { checkSource, openSource, revisionText } from "../../src/sources/source.ts";
import type { RevisionContext } from "../../src/sources/source-kind.ts";
import { gitThatSays } from "../world/git.ts";
import { context } from "./build.ts";

const env = (name: string, more: object = {}): ValueSource => ({ from: "env", name, ...more });
const file = (path: string, more: object = {}): ValueSource => ({ from: "file", path, ...more });
const literal = (text: string): ValueSource => ({ from: "literal", text });
const base64 = (of: ValueSource): ValueSource => ({ from: "base64", of });
const template = (part: ValueSource, encoder: Encoder): ValueSource => ({
  from: "template",
  pieces: [
    { kind: "text", text: "<" },
    { kind: "part", name: "a", encoder },
    { kind: "text", text: ">" },
    { kind: "part", name: "a", encoder: "base64" },
  ],
  parts: [["a", part]],
});
const generate = (more: object = {}): ValueSource => ({ from: "generate", spec: { make: "uuid" }, ...more });
const exec = (argv: readonly [string, ...string[]], more: object = {}): ValueSource => ({
  from: "exec",
  argv,
  ...more,
});
const leaf = (source: ValueSource): JsonSource => ({ kind: "source", source });
const json = (...entries: [string, JsonSource][]): ValueSource => ({
  from: "json",
  value: { kind: "map", entries },
});

const sops = (file: string, more: object = {}): ValueSource => ({ from: "sops", file, key: ["a"], ...more });
const secret = (name: string, more: object = {}): ValueSource => ({ from: "secret", name, ...more });

/** Of the vault `v`, where a secret `a` is. */
const about: RevisionContext = {
  id: { vault: "v", kind: "secret", name: "copy" },
  createdOf: ({ name }) => (name.toLowerCase() === "a" ? 1_767_225_600 : undefined),
};

test.each<[string, ValueSource, string | undefined]>([
  ["an allowed name", env("KV_A"), undefined],
  ["a name outside of the patterns", env("HOME"), "the environment variable HOME may not go into v"],
  [
    "the runner's own",
    env("GITHUB_TOKEN"),
    "the environment variable GITHUB_TOKEN may never go into a vault",
  ],
  [
    "a credential's",
    env("AZURE_CLIENT_SECRET"),
    "the environment variable AZURE_CLIENT_SECRET may never go into a vault",
  ],
  ["inside of base64", base64(env("HOME")), "the environment variable HOME may not go into v"],
  ["inside of json", json(["a", leaf(env("HOME"))]), "the environment variable HOME may not go into v"],
  ["a secret of the same vault", secret("a"), undefined],
  ["the same vault, named", secret("a", { vault: "V" }), undefined],
  ["a vault of copyFrom", secret("a", { vault: "Shared" }), undefined],
  ["another vault", secret("a", { vault: "other" }), "the values of vault other may not be copied into v"],
  ["a tracked file", file("a.yaml"), undefined],
  ["a file that is not there", file("b.pem"), "the file b.pem does not exist"],
  ["a named file that is not there yet", file("out/b.pem"), undefined],
  ["a file above the repository", file("../b.pem"), "the file ../b.pem lies outside of the repository"],
  ["an absolute path", file("/etc/passwd"), "the file /etc/passwd lies outside of the repository"],
  ["a file of .git", file(".git/config"), "a file of .git may never go into a vault"],
  [
    "a file of .git, as other systems spell it",
    file("in/.GIT/config"),
    "a file of .git may never go into a vault",
  ],
  ["a name that begins with two dots", file("..x"), "the file ..x does not exist"],
  ["a path of Windows", file("C:/secret"), "the file C:/secret lies outside of the repository"],
  ["a folder", file("out"), "out is not a file"],
  ["generated, beside what git tells", json(["a", leaf(generate())], ["b", leaf(literal("b"))]), undefined],
  ["a listed command", exec(["op", "read", "a"]), undefined],
  ["a command with one word less", exec(["op", "read"]), "what the program op writes may not go into v"],
  ["a command with another word", exec(["op", "read", "b"]), "what the program op writes may not go into v"],
  [
    "a command with one word more",
    exec(["op", "read", "a", "b"]),
    "what the program op writes may not go into v",
  ],
  ["a relative path", exec(["./op"]), "the program ./op is named by a relative path"],
  [
    "a command with the runner's own",
    exec(["gh"]),
    "the environment variable GITHUB_TOKEN may not be given to the program gh",
  ],
  [
    "a command inside of a template",
    template(exec(["op"]), "raw"),
    "what the program op writes may not go into v",
  ],
  [
    "generated, beside what git does not tell",
    json(["a", leaf(base64(generate()))], ["b", leaf(env("KV_A"))]),
    "a generated value stands beside a part that git does not tell the changes of",
  ],
  ["a sops file that no pattern names", sops("a.yaml"), "the sops file a.yaml may not go into v"],
  ["a sops file that is not there", sops("sops/b.yaml"), "the sops file sops/b.yaml does not exist"],
])("check: %s", async (_, source, message) => {
  const where = context({ "out/": "" });
  expect((await checkSource(source, where)).map((flaw) => flaw.message)).toEqual(
    message === undefined ? [] : [message],
  );
});

test("where git refuses, the file is not said to be untracked, and one that is named needs no git", async () => {
  const where = context({ "a.pem": "inside" });
  gitThatSays(where.root, "fatal: detected dubious ownership in repository");
  expect(await checkSource(file("a.pem"), where)).toMatchObject([
    {
      message: expect.stringMatching(
        /^whether the file a\.pem is tracked cannot be said: git refuses .*dubious/,
      ),
      hint: expect.stringContaining("safe.directory"),
    },
  ]);
  await expect(openSource(file("a.pem"), where)).rejects.toThrow("dubious ownership");
  const named = { ...where.vault, sources: { ...where.vault.sources, files: ["*.pem"] } };
  expect(await checkSource(file("a.pem"), { ...where, vault: named })).toEqual([]);
});

test("an untracked file, and a link that leads out, are refused when checked and when opened", async () => {
  const where = context({ "in/a.pem": "inside" });
  const other = context({ "secret.pem": "outside" });
  writeFileSync(join(where.root, "new.pem"), "untracked");
  mkdirSync(join(where.root, "out"));
  symlinkSync(join(other.root, "secret.pem"), join(where.root, "out/link.pem"));
  symlinkSync(join(where.root, "in/a.pem"), join(where.root, "out/own.pem"));
  expect(await checkSource(file("new.pem"), where)).toMatchObject([
    {
      message: "the file new.pem is not tracked by git",
    },
  ]);
  expect(await checkSource(file("out/link.pem"), where)).toMatchObject([
    {
      message: "the file out/link.pem leads out of the repository",
    },
  ]);
  await expect(openSource(file("out/link.pem"), where)).rejects.toThrow("leads out of the repository");
  await expect(openSource(file("new.pem"), where)).rejects.toThrow("not tracked");
  expect((await openSource(file("out/own.pem"), where)).reveal()).toBe("inside");
  symlinkSync(join(where.root, ".git/config"), join(where.root, "out/git.pem"));
  symlinkSync(join(where.root, "new.pem"), join(where.root, "out/new.pem"));
  expect(await checkSource(file("out/git.pem"), where)).toMatchObject([
    {
      message: "a file of .git may never go into a vault",
    },
  ]);
  expect(await checkSource(file("out/new.pem"), where)).toMatchObject([
    {
      message: "the file out/new.pem is not tracked by git",
    },
  ]);
});

test.each<[ValueSource, string | undefined]>([
  [env("KV_A"), undefined],
  [env("KV_A", { revision: "2" }), "env:KV_A:2"],
  [file("a", { revision: "2" }), "file:a:2"],
  [file("a", { trim: ["newline"] }), undefined],
  [file("a", { revision: "2", trim: ["bom", "newline"] }), "12:trimmed file1:a1:23:bom7:newline"],
  [literal("one"), "literal:one"],
  [base64(env("KV_A")), undefined],
  [base64(literal("one")), "base64:literal:one"],
  [exec(["op", "a"]), undefined],
  [exec(["op", "a"], { revision: "2" }), "4:exec1:22:op1:a"],
  [template(env("KV_A"), "raw"), undefined],
  [generate(), 'generate:{"make":"uuid"}:'],
  [generate({ epoch: "2" }), 'generate:{"make":"uuid"}:2'],
  [json(["a", leaf(env("KV_A"))], ["b", leaf(literal("one"))]), undefined],
  [secret("a"), "secret:v:a:1767225600"],
  [secret("A", { vault: "V" }), "secret:v:a:1767225600"],
  [secret("a", { version: "0".repeat(32) }), `secret:v:a:${"0".repeat(32)}`],
  [secret("gone"), undefined],
  [sops("a.yaml"), undefined],
  [sops("a.yaml", { leaf: "digest" }), "sops:digest"],
  [base64(secret("a")), "base64:secret:v:a:1767225600"],
])("revision of %j", (source, expected) => {
  expect(revisionText(source, about)).toBe(expected);
});

test("a template's revision covers its text, its placeholders and its parts", () => {
  const texts = [
    template(literal("1"), "raw"),
    template(literal("1"), "url"),
    template(literal("2"), "raw"),
    template(env("KV_A", { revision: "1" }), "raw"),
    { ...template(literal("1"), "raw"), pieces: [] },
    { from: "template", pieces: [], parts: [["b", literal("1")]] } satisfies ValueSource,
  ].map((source) => revisionText(source, about));
  expect(new Set(texts).size).toBe(texts.length);
});

test("json's revision covers its shape, its plain leaves and its parts", () => {
  const plain = (value: string): JsonSource => ({ kind: "plain", value });
  const texts = [
    json(["a", plain("1")]),
    json(["a", plain("2")]),
    json(["b", plain("1")]),
    json(["a", leaf(literal("1"))]),
    json(["a", leaf(env("KV_A", { revision: "1" }))]),
    json(["a", leaf(env("KV_A", { revision: "2" }))]),
  ].map((source) => revisionText(source, about));
  expect(new Set(texts).size).toBe(texts.length);
});

test("the revision of a document of before is that of before", () => {
  const source = json(
    ["1", { kind: "plain", value: 1.5 }],
    ["z", { kind: "list", items: [{ kind: "plain", value: null }, leaf(literal("l"))] }],
    ["b", { kind: "map", entries: [["é", { kind: "plain", value: "text" }]] }],
  );
  const shape = JSON.stringify({
    kind: "map",
    entries: [
      ["1", { kind: "plain", value: 1.5 }],
      [
        "z",
        {
          kind: "list",
          items: [
            { kind: "plain", value: null },
            { kind: "source", source: { from: "literal", text: "l" } },
          ],
        },
      ],
      ["b", { kind: "map", entries: [["é", { kind: "plain", value: "text" }]] }],
    ],
  });
  expect(revisionText(source, about)).toBe(`4:json${shape.length}:${shape}9:literal:l`);
});

test.each<[string, ValueSource, string]>([
  ["env", env("KV_A"), "from env"],
  ["file, byte for byte", file("f"), "line\r\n\n"],
  ["literal", literal("one"), "one"],
  ["base64", base64(literal("one")), "b25l"],
  ["template", template(env("KV_A"), "raw"), "<from env>ZnJvbSBlbnY="],
  [
    "template, read no further",
    template(literal("{{ a | raw }}"), "raw"),
    "<{{ a | raw }}>e3sgYSB8IHJhdyB9fQ==",
  ],
  ["base64 of bytes that are no text", base64(file("bin")), "/wA="],
  ["allowed to be empty", env("KV_EMPTY", { allowEmpty: true }), ""],
  [
    "json, in the manifest's order",
    json(
      ["z", { kind: "plain", value: 1 }],
      ["a", { kind: "list", items: [leaf(env("KV_A")), { kind: "plain", value: null }] }],
      ["__proto__", leaf(literal("p"))],
    ),
    '{"z":1,"a":["from env",null],"__proto__":"p"}',
  ],
  [
    "json with names and numbers that JavaScript would change",
    json(
      ["z", { kind: "number", text: "12345678901234567890" }],
      ["10", { kind: "map", entries: [["1", leaf(literal('"\u2028'))]] }],
      ["2", { kind: "list", items: [] }],
    ),
    '{"z":12345678901234567890,"10":{"1":"\\"\u2028"},"2":[]}',
  ],
])("open: %s", async (_, source, expected) => {
  const where = context({ f: "line\r\n\n", bin: Uint8Array.of(0xff, 0) }, { KV_A: "from env", KV_EMPTY: "" });
  expect((await openSource(source, where)).reveal()).toBe(expected);
});

const bom = "\ufeff";
test.each<[string, readonly string[] | undefined, string]>([
  [`${bom}a\r\n`, undefined, `${bom}a\r\n`],
  ["a\n", ["newline"], "a"],
  ["a\r\n", ["newline"], "a"],
  ["a\n\n", ["newline"], "a\n"],
  ["a\r\n\r\n", ["newline"], "a\r\n"],
  ["a\r", ["newline"], "a\r"],
  ["a \n", ["newline"], "a "],
  ["a", ["newline"], "a"],
  [`${bom}a\n`, ["newline"], `${bom}a`],
  [`${bom}a\n`, ["bom"], "a\n"],
  [`${bom}${bom}a`, ["bom"], `${bom}a`],
  [`a${bom}`, ["bom"], `a${bom}`],
  ["a\n", ["bom"], "a\n"],
  [`${bom}a\r\n`, ["bom", "newline"], "a"],
  [`${bom}${"x".repeat(25_600)}\r\n`, ["bom", "newline"], "x".repeat(25_600)],
])("file %j less %j", async (content, trim, expected) => {
  const opened = await openSource(file("f", { trim }), context({ f: content }));
  expect(opened.reveal()).toBe(expected);
});

test("of a file of nothing but a mark and a line break nothing is left", async () => {
  const where = context({ f: `${bom}\r\n` });
  const source = (more: object) => file("f", { trim: ["bom", "newline"], ...more });
  await expect(openSource(source({}), where)).rejects.toThrow("the file f is empty");
  expect((await openSource(source({ allowEmpty: true }), where)).reveal()).toBe("");
});

test.each<[string, ValueSource, string]>([
  ["env that is not set", env("KV_B"), "the environment variable KV_B is not set"],
  ["env that is empty", env("KV_EMPTY"), "the environment variable KV_EMPTY is empty"],
  ["an empty file", file("empty"), "the file empty is empty"],
  ["a named file that is not there", file("out/b.pem"), "the file out/b.pem is missing"],
  ["a secret that is not there", secret("gone"), "the secret v/gone that is to be copied is not there"],
  ["a file over 25 KB", file("big"), "the file big is larger than a value may be (25 KB)"],
  ["json of bytes that are no text", json(["a", leaf(file("bin"))]), "a part of the JSON is not UTF-8 text"],
  [
    "a template's part that is no text",
    template(file("bin"), "url"),
    "a part of the template is not UTF-8 text",
  ],
  ["a template's part", template(env("KV_B"), "url"), "the environment variable KV_B is not set"],
])("missing: %s", async (_, source, message) => {
  const where = context({ empty: "", big: "x".repeat(25_601), bin: Uint8Array.of(0xff) }, { KV_EMPTY: "" });
  await expect(openSource(source, where)).rejects.toThrow(message);
});

test.each([
  ["KV_TOKEN", { kv_Token: "x" }, "kv_Token is set: upper and lower case count here"],
  ["KV_TOKEN", { KV_TOKENS: "x" }, "set it for this run"],
])("%s beside %j", async (name, set, hint) =>
  expect(openSource(env(name), context({}, set))).rejects.toMatchObject({
    message: `the environment variable ${name} is not set`,
    hint,
  }),
);

test("nobody knows the names of a world that does not say them", async () => {
  const { envNames: _, ...around } = context({}, { kv_token: "x" });
  await expect(openSource(env("KV_TOKEN"), around)).rejects.toMatchObject({ hint: "set it for this run" });
});
