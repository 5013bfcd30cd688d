// Files of the real sops, changed by hand: refused, or where the format cannot tell, listed here and in docs/how-to/sops.md.
import { expect, test } from "vitest";
import type { SopsKey } from "../../../src/model/source.ts";
import { fixture, read, refusal } from "./build.ts";

type Edit = (text: string) => string;

/** The line on which a name stands. */
const line = (name: string) => new RegExp(`^ *${name}: .*\\n`, "m");
const ciphertextOf = (text: string, name: string): string =>
  new RegExp(`^ *${name}: (ENC.*)$`, "m").exec(text)?.[1] ?? "";

const swapped =
  (one: string, other: string): Edit =>
  (text) =>
    text.replace(one, "\0").replace(other, one).replace("\0", other);

const macDoesNotFit = "was changed outside of sops: its MAC does not fit";
const doesNotOpen = (name: string) => `was changed outside of sops: ${name} does not open`;

test.each<[string, Edit, string]>([
  ["clear text changed", (text) => text.replace("10.0.0.1", "10.0.0.2"), macDoesNotFit],
  ["a number changed", (text) => text.replace("int: 42", "int: 43"), macDoesNotFit],
  ["a leaf dropped", (text) => text.replace(line("address"), ""), macDoesNotFit],
  ["a leaf emptied", (text) => text.replace("text: plain", 'text: ""'), macDoesNotFit],
  ["a leaf made null", (text) => text.replace("text: plain", "text: null"), macDoesNotFit],
  ["a list swapped", swapped("- a\n", "- 1\n"), macDoesNotFit],
  ["leaves in another order", (text) => text.replace(/^(int: .*\n)(negative: .*\n)/m, "$2$1"), macDoesNotFit],
  ["a leaf added", (text) => `added: x\n${text}`, macDoesNotFit],
  ["the MAC removed", (text) => text.replace(line("mac"), ""), "has no MAC"],
  ["the MAC emptied", (text) => text.replace(line("mac"), '    mac: ""\n'), "has no MAC"],
  [
    "another leaf as the MAC",
    (text) => text.replace(/mac: .*/, `mac: ${ciphertextOf(text, "password")}`),
    macDoesNotFit,
  ],
  ["lastmodified altered", (text) => text.replace(/(lastmodified: "\d)\d/, "$19"), macDoesNotFit],
  [
    "the MAC said to cover encrypted leaves alone",
    (text) => `${text}    mac_only_encrypted: true\n`,
    macDoesNotFit,
  ],
])("clear text: %s is refused", async (_, edit, said) => {
  const text = edit(fixture("cleartext.yaml"));
  expect(text).not.toBe(fixture("cleartext.yaml"));
  expect(await refusal("cleartext.yaml", ["password"], text)).toBe(said);
});

test.each<[string, Edit, string]>([
  ["dropped", (text) => text.replace(line("float"), ""), macDoesNotFit],
  ["emptied", (text) => text.replace(line("float"), 'float: ""\n'), macDoesNotFit],
  ["made null", (text) => text.replace(line("float"), "float: null\n"), macDoesNotFit],
  ["replaced by clear text", (text) => text.replace(line("float"), "float: 2.5\n"), macDoesNotFit],
  ["renamed", (text) => text.replace(/^float:/m, "flaot:"), doesNotOpen("flaot")],
  [
    "moved below another name",
    (text) => text.replace(line("float"), `float: ${ciphertextOf(text, "int")}\n`),
    doesNotOpen("float"),
  ],
  [
    "moved a level down",
    (text) => text.replace(/^float: (.*)/m, "float:\n    float: $1"),
    doesNotOpen("float.float"),
  ],
  ["shortened", (text) => text.replace(/^(float: ENC.*),type:float\]$/m, "$1"), doesNotOpen("float")],
  ["with bits of its tag changed", (text) => text.replace(/^(float: .*tag:)./m, "$1#"), doesNotOpen("float")],
  ["with a shorter tag", (text) => text.replace(/^(float: .*tag:)[^,]*/m, "$1AAAA"), doesNotOpen("float")],
  [
    "with base64 of another spelling",
    (text) => text.replace(/^(float: .*iv:[^=]*)=/m, "$1"),
    doesNotOpen("float"),
  ],
  [
    "said to be a comment",
    (text) => text.replace(/^(float: .*)type:float/m, "$1type:comment"),
    macDoesNotFit,
  ],
])("ciphertext: a leaf %s is refused", async (_, edit, said) => {
  const text = edit(fixture("types.yaml"));
  expect(text).not.toBe(fixture("types.yaml"));
  expect(await refusal("types.yaml", ["text"], text)).toBe(said);
});

test("a list's ciphertexts swapped are refused", async () => {
  const [one = "", two = ""] = fixture("types.yaml").match(/ENC\S+type:str\](?=\n {4}(#|-))/g) ?? [];
  const text = swapped(one, two)(fixture("types.yaml"));
  expect(await refusal("types.yaml", ["list", 0], text)).toBe(macDoesNotFit);
});

test.each<[string, string]>([
  ["mac-only-encrypted.yaml", "nested.deep.password"],
  ["encrypted-regex.yaml", "password_enc"],
])("%s: an encrypted leaf in the place of another is refused", async (name, place) => {
  const last = place.split(".").at(-1) ?? "";
  const text = fixture(name);
  const [own = "", other = ""] = [...text.matchAll(/ENC\S+type:str\]/g)].map(([found]) => found);
  expect(await refusal(name, [last], swapped(own, other)(text))).toMatch(/^was changed outside of sops/);
});

test("mac_only_encrypted: the MAC is checked, too", async () => {
  const text = fixture("mac-only-encrypted.yaml").replace(/^password: .*\n/m, "");
  expect(await refusal("mac-only-encrypted.yaml", ["nested", "deep", "password"], text)).toBe(macDoesNotFit);
});

// What SOPS itself cannot tell. Each is said in docs/how-to/sops.md.
test.each<[string, string, SopsKey, Edit]>([
  ["a clear name renamed", "cleartext.yaml", ["password"], (text) => text.replace(/^address:/m, "host:")],
  ["an empty leaf added", "cleartext.yaml", ["password"], (text) => `added: ""\n${text}`],
  ["a null added", "cleartext.yaml", ["password"], (text) => `added:\n${text}`],
  [
    "clear text under mac_only_encrypted",
    "mac-only-encrypted.yaml",
    ["password"],
    (text) => text.replace("db.example.com", "evil.example.com"),
  ],
])("%s goes unseen, and changes no value that is given out", async (_, name, path, edit) => {
  expect(await read(name, path, edit(fixture(name)))).toBe("hunter2");
});

test.each<[string, Edit]>([
  ["an empty one", (text) => `new: ""\n${text}`],
  ["a null", (text) => `new: null\n${text}`],
])("where it is the leaf that is asked for, %s is refused", async (_, edit) => {
  expect(await refusal("cleartext.yaml", ["new"], edit(fixture("cleartext.yaml")))).toBe("has an empty new");
});

test("values side by side that read the same in both orders can be swapped unseen", async () => {
  const file = JSON.parse(fixture("list.json"));
  const text = JSON.stringify({ ...file, alike: file.alike.toReversed() });
  expect(await read("list.json", ["alike", 0])).toBe("a");
  expect(await read("list.json", ["alike", 0], text)).toBe("aa");
});

test("text said to be a boolean loses nothing but its capital", async () => {
  const bool: Edit = (text) => text.replaceAll("type:str]", "type:bool]");
  expect(await read("types.yaml", ["looks-like-a-bool"], bool(fixture("types.yaml")))).toBe("true");
  expect(await refusal("types.yaml", ["text"], bool(fixture("types.yaml")))).toBe(
    "has a value of a type that sops does not write",
  );
});

type User = { readonly password: string };

const unbound = "has users[1].password in a list whose positions SOPS does not bind";

// Their MACs fit, and sops takes them: at position 1 another user's password would be read, or the own one again.
test.each<[string, (ann: User, bob: User, cat: User) => readonly unknown[], string]>([
  ["an item that holds nothing put first", (...users) => [{}, ...users], unbound],
  ["two items made one", (ann, bob, cat) => [{ password: [ann.password, bob.password] }, cat], unbound],
  ["lists put around items", (ann, bob, cat) => [[ann], [bob], cat], "has no users[1].password"],
])("a list with %s is refused", async (_, edit, said) => {
  const file = JSON.parse(fixture("list.json"));
  const [ann, bob, cat] = file.users;
  const text = JSON.stringify({ ...file, users: edit(ann, bob, cat) });
  expect(await refusal("list.json", ["users", 1, "password"], text)).toBe(said);
});

test("a list as sops wrote it is read by position", async () => {
  expect(await read("list.json", ["users", 1, "password"])).toBe("bob");
});
