// What is not fully supported is refused before anything is opened, in our own words, with what to do instead.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { MissingValue } from "../../../src/model/errors.ts";
import { inputLimits } from "../../../src/model/input.ts";
import { Sealed } from "../../../src/model/sealed.ts";
import type { SopsKey } from "../../../src/model/source.ts";
import type { KeysAtHand } from "../../../src/sources/sops/data-key.ts";
import { decryptFile } from "../../../src/sources/sops/decrypt.ts";
import { findLeaf } from "../../../src/sources/sops/leaf.ts";
import { parseSopsFile } from "../../../src/sources/sops/parse.ts";
import { file, fixture, refusal, withAge } from "./build.ts";

const yaml = fixture("types.yaml");
const json = fixture("types.json");
const dotenv = fixture("types.env");

test.each<[string, string, string, string]>([
  ["two documents", "two-documents.yaml", fixture("two-documents.yaml"), "holds several documents"],
  ["an alias", "a.yaml", `${yaml.replace("text: ", "text: &a ")}`, "has an alias or an anchor (* or &)"],
  ["an alias of a mapping", "a.yaml", `a: &a {}\nb: *a\n${yaml}`, "has an alias or an anchor (* or &)"],
  ["an anchor at a name", "a.yaml", `&a name: ""\n${yaml}`, "has a name that is not plain text"],
  ["a tag", "a.yaml", `a: !!binary aGk=\n${yaml}`, "has a YAML tag (!)"],
  ["a name given twice", "a.yaml", `last: ""\n${yaml}`, "gives a name twice in one mapping"],
  ["a second sops block", "a.yaml", `sops: {}\n${yaml}`, "gives a name twice in one mapping"],
  [
    "a : in a name",
    "a.yaml",
    `"a:b": ""\n${yaml}`,
    "has a : in a name, which SOPS does not tell from a level",
  ],
  ["a name that is a list", "a.yaml", `? [a]\n: ""\n${yaml}`, "has a name that is not plain text"],
  ["a list as the file", "a.yaml", "- a\n", "is no mapping of names to values"],
  ["nothing", "a.yaml", "", "is no mapping of names to values"],
  ["another notation", "a.yaml", "a: [", "is not YAML"],
  [
    "101 levels",
    "a.yaml",
    `a: ${"[".repeat(101)}${"]".repeat(101)}\n${yaml}`,
    "is nested deeper than 100 levels",
  ],
  ["a hundred thousand levels", "a.yaml", "[".repeat(100_000), "is nested deeper than 100 levels"],
  ["no sops block", "a.yaml", "a: b\n", "is not encrypted by sops"],
  ["a sops block of text", "a.yaml", "a: b\nsops: no\n", "has a sops block that cannot be read"],
  ["YAML as JSON", "a.json", yaml, "is not JSON"],
  [
    "a name given twice",
    "a.json",
    json.replace("{", '{"last": "", "last": "",'),
    "gives a name twice in one mapping",
  ],
  [
    "a : in a name",
    "a.json",
    json.replace("{", '{"a:b": "",'),
    "has a : in a name, which SOPS does not tell from a level",
  ],
  ["a name given twice", "a.env", `LAST=\n${dotenv}`, "gives a name twice"],
  ["Windows line ends", "a.env", dotenv.replaceAll("\n", "\r\n"), "has Windows line ends"],
  ["a line without =", "a.env", `LAST\n${dotenv}`, "has a line without ="],
  ["no metadata", "a.env", "A=b\n", "is not encrypted by sops"],
  ["INI", "small.ini", fixture("small.ini"), "is neither YAML, JSON nor dotenv by its extension"],
  ["another extension", "a.bin", json, "is neither YAML, JSON nor dotenv by its extension"],
  [
    "key groups",
    "key-groups.yaml",
    fixture("key-groups.yaml"),
    "splits its key between groups (key_groups, shamir_threshold)",
  ],
  [
    "mac_only_encrypted: maybe",
    "a.yaml",
    `${yaml}    mac_only_encrypted: maybe\n`,
    "has a sops block that cannot be read",
  ],
  [
    "no lastmodified",
    "a.yaml",
    yaml.replace(/.*lastmodified.*\n/, ""),
    "has a sops block that cannot be read",
  ],
  [
    "recipients that are no list",
    "a.yaml",
    yaml.replace("    age:\n", "    age: {}\n    x:\n"),
    "has a sops block that cannot be read",
  ],
])("%s in %s", async (_, name, text, said) => expect(await refusal(name, ["text"], text)).toBe(said));

test("bytes that are not UTF-8", () =>
  expect(() => parseSopsFile({ path: "a.yaml", bytes: Uint8Array.of(0xff) })).toThrow("is not UTF-8 text"));

test("a file of 5 MiB is read, one byte more is not", () => {
  const padded = (size: number) => findLeaf(file("a.json", json.padEnd(size)), ["text"]).text;
  expect(padded(inputLimits.sops)).toMatch(/^ENC/);
  expect(() => padded(inputLimits.sops + 1)).toThrow("is larger than 5 MiB");
});

test.each<[string, SopsKey, string]>([
  ["types.yaml", ["no-such"], "has no no-such"],
  ["types.yaml", ["text", "deeper"], "has no text.deeper"],
  ["types.yaml", ["text", 0], "has no text[0]"],
  ["types.yaml", ["nested", 0], "has no nested[0]"],
  ["types.yaml", ["list", "0"], "has no list.0"],
  ["types.yaml", ["list", 4], "has no list[4]"],
  ["types.yaml", ["list", -1], "has no list[-1]"],
  ["types.yaml", ["sops", "mac"], "has no sops.mac"],
  ["types.yaml", ["constructor"], "has no constructor"],
  ["types.yaml", ["nested"], "has more than one value at nested"],
  ["types.yaml", ["empty-map"], "has more than one value at empty-map"],
  ["types.yaml", ["empty"], "has an empty empty"],
  ["types.yaml", ["nothing"], "has an empty nothing"],
  [
    "types.yaml",
    ["nested", "matrix", 0, 0],
    "has nested.matrix[0][0] in a list whose positions SOPS does not bind",
  ],
  [
    "types.json",
    ["list", 3, "password"],
    "has list[3].password in a list whose positions SOPS does not bind",
  ],
  ["cleartext.yaml", ["text"], "has text in clear text"],
  ["mac-only-encrypted.env", ["HOST"], "has HOST in clear text"],
  ["types.env", ["MULTILINE"], "has \\n in MULTILINE, which dotenv does not tell from a line break"],
  ["types.env", ["WINDOWS"], "has \\n in WINDOWS, which dotenv does not tell from a line break"],
  ["types.env", ["EMPTY"], "has an empty EMPTY"],
])("%s has no value at %j", async (name, path, said) => expect(await refusal(name, path)).toBe(said));

const canary = "hunter2-canary";

test.each<[string, string, string, KeysAtHand]>([
  ["a file that is not YAML", "a.yaml", `a: [${canary}\n"`, withAge],
  ["an alias", "a.yaml", `a: *${canary}`, withAge],
  ["a tag", "a.yaml", `a: !${canary} x`, withAge],
  ["a file that is not JSON", "a.json", `{"a": ${canary}}`, withAge],
  ["a line without =", "a.env", canary, withAge],
  ["a sops block", "a.yaml", `sops: { lastmodified: ${canary} }`, withAge],
  ["a clear leaf", "a.yaml", yaml.replace(/^text: .*/m, `text: ${canary}`), withAge],
  ["a ciphertext", "a.yaml", yaml.replace(/^text: .*/m, `text: ENC[${canary}]`), withAge],
  ["an age data key", "a.yaml", yaml.replace(/enc: \|/, `enc: ${canary}\n          x: |`), withAge],
  ["an identity", "a.yaml", yaml, { ...withAge, identities: [Sealed.text(`AGE-SECRET-KEY-1${canary}`)] }],
  ["a plugin's identity", "a.yaml", yaml, { ...withAge, identities: [Sealed.text(canary)] }],
])("what is said of %s does not quote it", async (_, name, text, atHand) => {
  const reading = async () => (await decryptFile(file(name, text), atHand))(["text"]);
  const error: unknown = await reading().catch((thrown) => thrown);
  expect(error).toBeInstanceOf(MissingValue);
  expect(inspect(error, { depth: null })).not.toContain(canary);
});

test("the words to use the program stand where only it reads the file", async () => {
  const reading = expect(async () => decryptFile(file("key-groups.yaml"), withAge)).rejects;
  await reading.toMatchObject({
    name: "MissingValue",
    message: "the sops file key-groups.yaml splits its key between groups (key_groups, shamir_threshold)",
    hint: "let the sops program read each value: { exec: [sops, decrypt, --extract, ..., FILE] }",
  });
});
