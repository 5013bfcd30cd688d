// Every file that the real sops wrote reads back: formats, types, rules of partial encryption.
import { expect, test } from "vitest";
import type { SopsKey } from "../../../src/model/source.ts";
import { parsePlainScalar } from "../../../src/sources/sops/yaml.ts";
import { fixture, read } from "./build.ts";

test.each<[SopsKey, string]>([
  [["text"], "hunter2"],
  [["unicode"], "pässwörd – 密码 🔑"],
  [["multiline"], "first line\nsecond line: with a colon\n\nfourth line\n"],
  [["looks-like-a-number"], "007"],
  [["looks-like-a-bool"], "True"],
  [["spaces"], "  kept  "],
  [["quotes"], `it's "quoted" \\n not a line`],
  [["int"], "42"],
  [["negative"], "-7"],
  [["big-int"], "9007199254740993"],
  [["float"], "3.14159"],
  [["small-float"], "0.0000001"],
  [["large-float"], "1000000000000000000000"],
  [["yes"], "true"],
  [["no"], "false"],
  [["date"], "2027-01-01T00:00:00Z"],
  [["time"], "2027-01-01T12:34:56.5+02:00"],
  [["list", 0], "one"],
  [["list", 1], "two"],
  [["list", 2], "3"],
  [["list", 3], "true"],
  [["nested", "users", 0, "password"], "ann-password"],
  [["nested", "users", 1, "password"], "bob-password"],
  [["last"], "end"],
])("YAML: %j", async (path, value) => expect(await read("types.yaml", path)).toBe(value));

test.each<[SopsKey, string]>([
  [["text"], "hunter2"],
  [["unicode"], "pässwörd – 密码 🔑 é 😀 <&>"],
  [["multiline"], "first line\nsecond line\ttab\r\n"],
  [["slashes"], 'a/b\\c"d'],
  [["looks-like-a-number"], "007"],
  [["int"], "42"],
  [["big-int"], "9007199254740993"],
  [["float"], "3.14159"],
  [["exponent"], "0.0000000015"],
  [["yes"], "true"],
  [["no"], "false"],
  [["10"], "after"],
  [["2"], "before"],
  [["__proto__"], "a name like any other"],
  [["list", 0], "one"],
  [["nested", "users", 1, "password"], "bob-password"],
])("JSON: %j", async (path, value) => expect(await read("types.json", path)).toBe(value));

test.each([
  ["TEXT", "hunter2"],
  ["UNICODE", "pässwörd – 密码 🔑"],
  ["QUOTES", '"kept as they are"'],
  ["EQUALS", "a=b=="],
  ["SPACES", "  kept  "],
  ["NUMBER", "007"],
  ["BOOL", "true"],
  ["LAST", "end"],
])("dotenv: %s", async (name, value) => expect(await read("types.env", [name])).toBe(value));

test.each<[string, SopsKey, string]>([
  ["cleartext.yaml", ["password"], "hunter2"],
  ["cleartext.json", ["password"], "hunter2"],
  ["unencrypted-suffix.yaml", ["password"], "hunter2"],
  ["encrypted-suffix.yaml", ["password_enc"], "hunter3"],
  ["encrypted-regex.yaml", ["nested", "deep", "password"], "hunter5"],
  ["unencrypted-regex.yaml", ["nested", "token"], "hunter4"],
  ["encrypted-comment-regex.yaml", ["nested", "token"], "hunter4"],
  ["unencrypted-comment-regex.yaml", ["nested", "port"], "5432"],
  ["mac-only-encrypted.yaml", ["nested", "deep", "password"], "hunter5"],
  ["mac-only-encrypted.env", ["PASSWORD"], "hunter2"],
])("%s: what is encrypted reads back among what is not", async (name, path, value) => {
  expect(await read(name, path)).toBe(value);
});

test("a file whose line ends a checkout changed reads back", async () => {
  const text = fixture("types.yaml").replaceAll("\n", "\r\n");
  expect(await read("types.yaml", ["nested", "users", 1, "password"], text)).toBe("bob-password");
});

test.each([
  ["~", ""],
  ["null", ""],
  ["true", "True"],
  ["False", "False"],
  ["text", "text"],
  ["10.0.0.1", "10.0.0.1"],
  ["42", "42"],
  ["-0", "0"],
  ["9223372036854775807", "9223372036854775807"],
  ["9223372036854775808", "9223372036854776000"],
  ["18446744073709551616", "18446744073709552000"],
  ["1.0", "1"],
  ["1.50", "1.5"],
  ["0.1", "0.1"],
  ["-1.5e-9", "-0.0000000015"],
  ["1.25E2", "125"],
  ["1e21", "1000000000000000000000"],
  ["1e999", "1e999"],
])("the MAC takes of the plain scalar %s: %s", (written, taken) =>
  expect(parsePlainScalar(written)).toBe(taken),
);
