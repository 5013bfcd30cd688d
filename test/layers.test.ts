// The import table of the house (CONTRIBUTING, "Layers"). It is read out of the source text, type imports
// included, because a type that crosses a layer couples the two as surely as a value does.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { generated } from "../scripts/schemas.ts";

type Rule = { readonly ours: readonly string[]; readonly packages: readonly string[] };

/** What only few runs need and takes long to load: by `import()`, or for its types. */
const atFirstUse = ["pg"];

/** Who may import what: `ours` are layers (or single files of one), `packages` are names, `node:*`, or `scope/*`. */
const table: Record<string, Rule> = {
  model: { ours: [], packages: ["temporal-polyfill"] },
  manifest: { ours: ["model"], packages: ["yaml"] },
  sources: { ours: ["model"], packages: ["node:crypto", "yaml", "jose", "age-encryption"] },
  evidence: { ours: ["model", "sources"], packages: ["node:crypto"] },
  vault: {
    ours: ["model"],
    packages: ["@azure/keyvault-*", "@azure/core-rest-pipeline", "@azure/core-auth", "node:https"],
  },
  plan: { ours: ["model"], packages: [] },
  access: { ours: ["model"], packages: [] },
  findings: { ours: ["model"], packages: [] },
  apply: { ours: ["model"], packages: [] },
  rotate: {
    ours: ["model", "plan/carry"],
    packages: ["node:crypto", "@azure/core-rest-pipeline", ...atFirstUse],
  },
  report: { ours: ["model"], packages: ["string-width", "wrap-ansi"] },
  github: { ours: ["model", "report"], packages: ["@actions/*"] },
  emulator: {
    ours: [],
    packages: [
      "hono",
      "hono/*",
      "@hono/node-server",
      "selfsigned",
      "temporal-polyfill",
      "@azure/core-rest-pipeline",
      "node:*",
    ],
  },
  reconcile: {
    ours: [
      "model",
      "manifest",
      "sources",
      "evidence",
      "plan",
      "findings",
      "apply",
      "rotate",
      "vault/snapshot",
    ],
    packages: [],
  },
  world: {
    ours: ["model", "vault", "emulator"],
    packages: ["@azure/identity", "@azure/core-auth", "node:*"],
  },
  commands: {
    ours: ["model", "reconcile", "manifest", "sources", "access", "report"],
    packages: ["node:util"],
  },
  index: { ours: ["reconcile", "model", "manifest", "world"], packages: [] },
  cli: { ours: ["commands", "world", "model"], packages: ["node:*"] },
  action: { ours: ["commands", "world", "model", "github"], packages: ["@actions/core"] },
};

/** Files with a rule of their own: narrower or wider than their layer's. */
const extra: Record<string, Rule> = {
  "model/digest": { ours: ["model"], packages: ["node:crypto"] },
  "commands/emulator": { ours: ["model", "emulator"], packages: [] },
  "commands/events/caller": { ours: ["model"], packages: ["jose", "node:crypto"] },
  "commands/events/webhook": { ours: ["model", "reconcile"], packages: ["hono", "hono/*"] },
  "commands/events/serve": { ours: [], packages: ["hono", "@hono/node-server", "node:http", "node:net"] },
};

const root = resolve(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)"([^"]+)"/gm)].map(
    (match) => match[1] ?? "",
  );

const ruleOf = (module: string): Rule | undefined =>
  extra[module] ?? table[module] ?? table[module.split("/")[0] ?? ""];

const matches = (name: string, pattern: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Says what is wrong with one import, or nothing. */
function broken(module: string, from: string): string | undefined {
  const rule = ruleOf(module);
  if (!rule) return `src/${module}.ts belongs to no layer`;
  if (!from.startsWith("."))
    return rule.packages.some((pattern) => matches(from, pattern)) ? undefined : `${module} imports ${from}`;
  if (from.endsWith(".json")) return from.includes("/schemas/") ? undefined : `${module} imports ${from}`;
  const target = relative(root, resolve(root, dirname(module), from)).replace(/\.ts$/, "");
  const own = module.split("/")[0];
  const allowed =
    target.split("/")[0] === own ||
    rule.ours.some((layer) => target === layer || target.startsWith(`${layer}/`));
  return allowed ? undefined : `${module} imports ${target}`;
}

describe("layers", () => {
  test("every import is allowed by the table", () => {
    const found: string[] = [];
    let seen = 0;
    for (const file of files)
      for (const from of importsOf(readFileSync(join(root, file), "utf8"))) {
        seen++;
        const problem = broken(file.replace(/\.ts$/, ""), from);
        if (problem) found.push(problem);
      }
    expect(found).toEqual([]);
    expect(seen, "imports found").toBeGreaterThan(20);
  });

  test.each([
    ["plan/diff", "node:fs"],
    ["plan/diff", "../vault/connect.ts"],
    ["model/plan", "../plan/diff.ts"],
    ["emulator/core", "../vault/wire.ts"],
    ["nowhere/file", "yaml"],
  ])("%s may not import %s", (module, from) => expect(broken(module, from)).toBeDefined());

  test("type imports, side effects and import() are read", () =>
    expect(importsOf('import type { A } from "./a.ts";\nimport "./b.ts";\nawait import("./c.ts")')).toEqual([
      "./a.ts",
      "./b.ts",
      "./c.ts",
    ]));

  test.each(atFirstUse)("%s is loaded where it is first used", (name) => {
    const statically = new RegExp(`^import (?!type ).*"${name}"`, "m");
    const found = files.filter((file) => statically.test(readFileSync(join(root, file), "utf8")));
    expect(found).toEqual([]);
  });

  /** The only files that may see a value. */
  const revealing = [
    "evidence/fingerprint.ts",
    "model/sealed.ts",
    "rotate/pending.ts",
    "rotate/targets/exec.ts",
    "rotate/targets/postgres/sign-in.ts",
    "rotate/targets/postgres/verifier.ts",
    "sources/base64.ts",
    "sources/encode.ts",
    "sources/find-values.ts",
    "sources/json.ts",
    "sources/material.ts",
    "sources/sealed/seal.ts",
    "sources/sops/age.ts",
    "vault/write-keys.ts",
    "vault/write-secrets.ts",
  ];

  test("a value is revealed only where it is sent or encoded", () => {
    const found = files.filter((file) => /\.reveal(Bytes)?\(/.test(readFileSync(join(root, file), "utf8")));
    expect(found).toEqual(revealing);
  });

  test("no file of the source is above 250 lines, but what is generated", () => {
    const written = files.filter((file) => !Object.keys(generated).includes(`src/${file}`));
    const long = written.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });
});
