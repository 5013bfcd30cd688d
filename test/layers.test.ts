// The house (CONTRIBUTING, "Layers"): who imports whom, how folders and files are named, what may see a value. It is
// read out of the source text, type imports included, because a type that crosses a layer couples the two as surely
// as a value does.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

type Rule = { readonly ours: readonly string[]; readonly packages: readonly string[] };

/** What only few runs need and takes long to load: by `import()`, or for its types. */
const drivers = ["pg", "tedious", "mysql2"];
const atFirstUse = [...drivers, "pkijs"];

/**
 * Who may import what: `ours` are folders (or single files of one), `packages` are names, `node:*`, or `scope/*`. The
 * longest name that fits a file is its rule; a folder may always import of itself.
 */
const table: Record<string, Rule> = {
  model: { ours: [], packages: ["temporal-polyfill"] },
  "model/digest": { ours: [], packages: ["node:crypto"] },
  manifest: { ours: ["model"], packages: ["yaml"] },
  sources: { ours: ["model"], packages: ["node:crypto", "yaml", "jose", "age-encryption", "pkijs"] },
  evidence: { ours: ["model", "sources"], packages: ["node:crypto"] },
  vault: {
    ours: ["model"],
    packages: ["@azure/keyvault-*", "@azure/core-rest-pipeline", "@azure/core-auth", "node:https"],
  },
  plan: { ours: ["model"], packages: ["fast-deep-equal"] },
  findings: { ours: ["model"], packages: [] },
  access: { ours: ["model"], packages: [] },
  apply: { ours: ["model"], packages: [] },
  rotate: { ours: ["model"], packages: ["node:crypto", "@azure/core-rest-pipeline", ...drivers] },
  report: { ours: ["model"], packages: ["string-width", "wrap-ansi"] },
  forge: { ours: ["model", "report"], packages: ["@actions/*", "@azure/core-rest-pipeline"] },
  emulator: {
    ours: ["model/key-vault/clouds"],
    packages: ["selfsigned", "temporal-polyfill", "@azure/core-rest-pipeline", "node:*"],
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
  webhook: {
    ours: ["model", "reconcile"],
    packages: ["hono", "@hono/node-server", "jose", "node:crypto", "node:http", "node:net"],
  },
  commands: {
    ours: ["model", "reconcile", "manifest", "access", "report", "webhook", "forge/azure-devops"],
    packages: ["node:util"],
  },
  "commands/emulator": { ours: ["model", "commands/cli", "emulator", "reconcile/run/exit"], packages: [] },
  index: { ours: ["reconcile", "model", "world"], packages: [] },
  cli: { ours: ["commands", "world"], packages: ["node:*"] },
  action: {
    ours: ["reconcile", "world", "model", "forge", "report"],
    packages: ["@actions/core"],
  },
};

const root = resolve(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
/** Made by `npm run schemas`. */
const generated = ["manifest/written"];
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const modules = [...texts].map(([file, text]) => ({ module: file.replace(/\.ts$/, ""), text }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)"([^"]+)"/gm)].map(
    (match) => match[1] ?? "",
  );

const isBelow = (module: string, place: string) => module === place || module.startsWith(`${place}/`);

const ruleNameOf = (module: string): string | undefined =>
  Object.keys(table)
    .filter((name) => isBelow(module, name))
    .sort((a, b) => b.length - a.length)[0];

const matches = (name: string, pattern: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const targetOf = (module: string, from: string) =>
  relative(root, resolve(root, dirname(module), from))
    .replaceAll("\\", "/")
    .replace(/\.ts$/, "");

/** Which entry of the table allows an import: `own`, the entry, or undefined where none does. */
function allowedBy(module: string, from: string): string | undefined {
  const name = ruleNameOf(module);
  const rule = name === undefined ? undefined : table[name];
  if (!rule) return undefined;
  if (!from.startsWith(".")) {
    const entry = rule.packages.find((pattern) => matches(from, pattern));
    return entry && `${name} > ${entry}`;
  }
  if (from.endsWith(".json")) return from.includes("/schemas/") ? "own" : undefined;
  const target = targetOf(module, from);
  const entry = rule.ours.find((place) => isBelow(target, place));
  if (entry) return `${name} > ${entry}`;
  const folder = module.split("/")[0] ?? "";
  return isBelow(target, folder) && target.includes("/") ? "own" : undefined;
}

const imports = modules.flatMap(({ module, text }) => importsOf(text).map((from) => ({ module, from })));

describe("layers", () => {
  test("every import is allowed by the table", () => {
    const broken = imports.filter(({ module, from }) => allowedBy(module, from) === undefined);
    expect(broken.map(({ module, from }) => `${module} imports ${from}`)).toEqual([]);
    expect(imports.length, "imports found").toBeGreaterThan(1000);
  });

  test("every entry of the table is used", () => {
    const used = new Set(imports.map(({ module, from }) => allowedBy(module, from)));
    const entries = Object.entries(table).flatMap(([name, { ours, packages }]) =>
      [...ours, ...packages].map((entry) => `${name} > ${entry}`),
    );
    expect(entries.filter((entry) => !used.has(entry))).toEqual([]);
  });

  test.each([
    ["plan/secret-diff", "node:fs"],
    ["plan/secret-diff", "../vault/connect.ts"],
    ["model/plan", "../plan/plan.ts"],
    ["emulator/handle", "../vault/wire.ts"],
    ["nowhere/file", "yaml"],
  ])("%s may not import %s", (module, from) => expect(allowedBy(module, from)).toBeUndefined());

  test("type imports, side effects and import() are read", () =>
    expect(importsOf('import type { A } from "./a.ts";\nimport "./b.ts";\nawait import("./c.ts")')).toEqual([
      "./a.ts",
      "./b.ts",
      "./c.ts",
    ]));

  test.each(atFirstUse)("%s is loaded where it is first used", (name) => {
    const statically = new RegExp(`^import (?!type ).*"${name}"`, "m");
    expect(modules.filter(({ text }) => statically.test(text)).map(({ module }) => module)).toEqual([]);
  });
});

/** Files that import each other, in any number of steps: each circle once, as a list of its files. */
function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string) => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    open.push(file);
    for (const next of arrows.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || arrows.get(file)?.includes(file)) found.push(circle.sort());
  };
  for (const file of arrows.keys()) if (!index.has(file)) visit(file);
  return found;
}

describe("circles", () => {
  test("no files import each other", () => {
    const arrows = new Map(
      modules.map(({ module, text }) => [
        module,
        importsOf(text)
          .filter((from) => from.startsWith("."))
          .map((from) => targetOf(module, from)),
      ]),
    );
    expect(circlesOf(arrows)).toEqual([]);
  });

  test("a circle is found", () =>
    expect(
      circlesOf(
        new Map([
          ["a", ["b"]],
          ["b", ["c", "d"]],
          ["c", ["a"]],
          ["d", []],
        ]),
      ),
    ).toEqual([["a", "b", "c"]]));
});

const exportsOf = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm)].map(
      (match) => match[1] ?? "",
    ),
  ),
];

describe("names", () => {
  test("no two exported names are equal", () => {
    const homes = Map.groupBy(
      modules.flatMap(({ module, text }) => exportsOf(text).map((name) => ({ module, name }))),
      ({ name }) => name,
    );
    const doubled = [...homes].filter(([, places]) => places.length > 1);
    expect(
      doubled.map(([name, places]) => `${name}: ${places.map(({ module }) => module).join(", ")}`),
    ).toEqual([]);
  });

  test("no import of ours has an alias", () => {
    const aliased = modules.flatMap(({ module, text }) =>
      [...text.matchAll(/^import (?:type )?\{([^}]*)\} from "\.[^"]*"/gm)]
        .filter(([, names]) => / as /.test(names ?? ""))
        .map(() => module),
    );
    expect(aliased).toEqual([]);
  });

  /** Files whose export has another name than theirs, and why. */
  const otherwise: Record<string, string> = {
    "emulator/events/outbox": "the table of what is to be posted: what goes in and out",
    "model/concurrency": "work side by side, and work that is shared",
    "model/syntax/pattern": "what names and paths match",
    "model/time": "dates and durations",
    reconcile: "the sequence of each command",
    "report/formats/escape": "one function a place where foreign text stands",
  };

  /** A file's words stand in the name of an export of it, in the singular or the plural. */
  const isNamed = (module: string, text: string) => {
    const words = (module.split("/").at(-1) ?? "").split("-");
    const stem = (word: string) => word.toLowerCase().replace(/(?:ies|y|es|s|e|ing|ed)$/, "");
    return exportsOf(text).some((name) => words.every((word) => name.toLowerCase().includes(stem(word))));
  };

  test("an export has the file's name", () => {
    const strange = modules.filter(
      ({ module, text }) => exportsOf(text).length > 0 && !isNamed(module, text) && !(module in otherwise),
    );
    expect(strange.map(({ module, text }) => `${module}: ${exportsOf(text).join(", ")}`)).toEqual([]);
    const needless = modules.filter(({ module, text }) => module in otherwise && isNamed(module, text));
    expect(needless).toEqual([]);
  });
});

describe("size", () => {
  test("no file is above 250 lines", () => {
    const long = modules.filter(({ text }) => text.split("\n").length > 251).map(({ module }) => module);
    expect(long.filter((module) => !generated.includes(module))).toEqual([]);
  });

  test("no folder has more than 25 files of its own", () => {
    const byFolder = Map.groupBy(files, (file) => dirname(file));
    const full = [...byFolder].filter(([_folder, own]) => own.length > 25);
    expect(full.map(([folder, own]) => `${folder}: ${own.length}`)).toEqual([]);
  });

  test("there are at most 556 files", () => expect(files.length).toBeLessThanOrEqual(556));
});

/** The only files that may see a value. */
const revealing = [
  "evidence/fingerprint.ts",
  "model/sealed.ts",
  "rotate/pending.ts",
  "rotate/targets/azure-keys/own-key.ts",
  "rotate/targets/azure-keys/probe-cosmos-db.ts",
  "rotate/targets/entra-application/sign-in.ts",
  "rotate/targets/exec.ts",
  "rotate/targets/mysql/alter-statement.ts",
  "rotate/targets/mysql/sign-in.ts",
  "rotate/targets/mysql/verifier.ts",
  "rotate/targets/postgres/sign-in.ts",
  "rotate/targets/postgres/verifier.ts",
  "rotate/targets/sql-server/alter-statement.ts",
  "rotate/targets/sql-server/sign-in.ts",
  "sources/base64.ts",
  "sources/encode.ts",
  "sources/find-values.ts",
  "sources/json.ts",
  "sources/match-template.ts",
  "sources/material.ts",
  "sources/pfx.ts",
  "sources/sealed/seal.ts",
  "sources/sops/age.ts",
  "sources/sops/encrypt.ts",
  "vault/write/write-keys.ts",
  "vault/write/write-secrets.ts",
];

test("a value is revealed only where it is sent or encoded", () => {
  const found = files.filter((file) => /\.reveal(Bytes)?\(/.test(texts.get(file) ?? ""));
  expect(found).toEqual(revealing);
});

/** Who reads JSON without `parseJson`, whose error does not quote its input: what we wrote ourselves, and the oracle. */
const ownJson = [
  "cli.ts", // package.json, before any import of ours
  "model/input.ts",
  "vault/request-hints.ts", // a header of our own
];

test("JSON from outside is parsed in one place", () => {
  const parsing = files.filter((file) => /JSON\.parse\(/.test(texts.get(file) ?? ""));
  expect(parsing.filter((file) => !file.startsWith("emulator/"))).toEqual(ownJson);
});
