// Patterns of names and paths.
import { expect, test } from "vitest";
import { matchesName, matchesPath } from "../../src/model/syntax/pattern.ts";

test.each<[string, string, boolean]>([
  ["KV_*", "KV_A", true],
  ["KV_*", "kv_", true],
  ["KV_*", "XKV_A", false],
  ["*", "", true],
  ["a.c", "abc", false],
  ["*-prod-*", "contoso-prod-eu", true],
  ["a*", "a\nb", true],
])("name %s matches %j: %s", (pattern, name, expected) => {
  expect(matchesName(pattern, name)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["certs/*.pem", "certs/a.pem", true],
  ["certs/*.pem", "certs/deep/a.pem", false],
  ["certs/*.pem", "other/certs/a.pem", false],
  ["certs/**/*.pem", "certs/a.pem", true],
  ["certs/**/*.pem", "certs/deep/er/a.pem", true],
  ["**", "any/thing", true],
  ["a?c", "abc", false],
])("path %s matches %s: %s", (pattern, path, expected) => {
  expect(matchesPath(pattern, path)).toBe(expected);
});
