// Nobody has published the npm package of our name yet: whoever takes it would run with the rights of a reader who lets npm
// fetch it. Pages, examples, workflows and messages therefore never do. In a clone `npx --no -- keyvault-gitops` runs what
// is there and fetches nothing.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Whatever fetches a package by its name; a package's file (`keyvault-gitops-0.1.0.tgz`) is no name. */
const fetching =
  /\b(?:npx|pnpx|bunx|npm (?:exec|x|i|install|add|ci|update)|(?:pnpm|yarn|bun) (?:dlx|exec|x|add|install))\b[^`|;&\n]*?[ \t="']keyvault-gitops(?![-/\w]|\.\w)/g;

const allowed = "npx --no -- keyvault-gitops";

/** The calls in a text that could fetch our name. */
const findFetches = (text: string): readonly string[] =>
  [...text.replaceAll("\\\n", " ").replaceAll(allowed, "").matchAll(fetching)].map(([call]) => call);

/** All that people read or copy: every text of the repository that git knows, but tests and what is generated. */
const texts = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => /\.(?:md|ya?ml|ts|mjs|js|json|sh|bicep|ps1)$/.test(path))
  .filter((path) => !/^(?:test|dist)\/|^package-lock\.json$/.test(path));

test("no page, example, workflow or message lets npm fetch our name", () => {
  expect(texts).toEqual(
    expect.arrayContaining(["README.md", "action.yml", "src/cli.ts", "examples/workflows/rotate.yml"]),
  );
  const found = texts.flatMap((path) =>
    findFetches(readFileSync(join(root, path), "utf8")).map((call) => `${path}: ${call}`),
  );
  expect(found, `write keyvault-gitops, or in a clone ${allowed}`).toEqual([]);
});

describe("of a call", () => {
  test.each([
    "npx keyvault-gitops plan",
    "npx --yes keyvault-gitops@0.1.0 rotate",
    "npx -p keyvault-gitops keyvault-gitops",
    "npx --package=keyvault-gitops x",
    "npx --no keyvault-gitops --version",
    "npx \\\n  keyvault-gitops",
    "npm exec -- keyvault-gitops",
    "npm install --save-dev keyvault-gitops",
    "npm i keyvault-gitops@latest",
    "pnpm dlx keyvault-gitops",
    "run `npx keyvault-gitops init`.",
  ])("%j fetches", (text) => expect(findFetches(text)).toHaveLength(1));

  test.each([
    allowed,
    `openssl rand -base64 32 | ${allowed} seal --fingerprint`,
    "keyvault-gitops plan",
    "npx vitest run test/plan",
    "npx node scripts/story.ts",
    "npm install ./keyvault-gitops-0.1.0.tgz",
    "npm ci --prefix .keyvault-gitops",
    "npm install && keyvault-gitops plan",
  ])("%j does not", (text) => expect(findFetches(text)).toEqual([]));
});
