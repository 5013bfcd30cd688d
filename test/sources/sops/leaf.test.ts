// What git alone tells of a leaf: without any key, and the same for as long as sops leaves the leaf alone.
import { expect, test } from "vitest";
import type { SopsKey } from "../../../src/model/source.ts";
import { findLeaf } from "../../../src/sources/sops/leaf.ts";
import { file, fixture } from "./build.ts";

test.each<[string, SopsKey, readonly string[]]>([
  ["types.yaml", ["text"], ["text"]],
  ["types.yaml", ["nested", "users", 1, "password"], ["nested", "users", "password"]],
  ["types.json", ["10"], ["10"]],
  ["types.env", ["MULTILINE"], ["MULTILINE"]],
  ["azure.yaml", ["password"], ["password"]],
])("%s %j: its ciphertext and the names that it is bound to", (name, path, names) => {
  const leaf = findLeaf(file(name), path);
  expect(leaf.names).toEqual(names);
  expect(leaf.text).toMatch(/^ENC\[AES256_GCM,data:\S+,type:\w+\]$/);
});

test("comments in a list have no position", () => {
  const [, first = ""] = /^list:\n(?: +- ENC.*type:comment\]\n) +- (.*)$/m.exec(fixture("types.yaml")) ?? [];
  expect(findLeaf(file("types.yaml"), ["list", 0]).text).toBe(first);
});

test("another leaf's change is none of this one", () => {
  const changed = fixture("types.yaml").replace(/^int: .*$/m, 'int: ""');
  expect(findLeaf(file("types.yaml", changed), ["text"])).toEqual(findLeaf(file("types.yaml"), ["text"]));
});

test.each<[SopsKey, string]>([
  [["host"], "has host in clear text"],
  [["no-such"], "has no no-such"],
])("%j is no encrypted leaf", (path, said) => {
  expect(() => findLeaf(file("mac-only-encrypted.yaml"), path)).toThrow(
    `the sops file mac-only-encrypted.yaml ${said}`,
  );
});
