// What of a manifest and of a config a message may quote: a table that shows in review whatever is added to it, and a
// canary at every path of both schemas, which appears at these paths alone.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { makeAnnotations } from "../../src/forge/github/annotations.ts";
import { resolveConfig } from "../../src/manifest/meaning/config.ts";
import { resolveManifest } from "../../src/manifest/meaning/manifest.ts";
import { checkShape } from "../../src/manifest/read/check.ts";
import { parseYaml } from "../../src/manifest/read/parse.ts";
import { type ShownSchema, shownProperties } from "../../src/manifest/validators.js";
import { formatProblems } from "../../src/report/formats/problems.ts";
import { stage } from "../commands/stage.ts";

const dates = { expiresOn: "string null", expiresIn: "string null", notBefore: "string null" };
const rotation = { "rotation.every": "string", "rotation.beforeExpiry": "string" };
const below = (path: string, properties: Record<string, string>) =>
  Object.fromEntries(Object.entries(properties).map(([name, types]) => [`${path}.${name}`, types]));

/** The paths whose scalar may be quoted, and the types that it must have. `*` is any name, `[]` any item of a list. */
const marked: Record<string, Record<string, string>> = {
  Vault: {
    vault: "string",
    "vault[]": "string",
    owner: "string",
    ...below("defaults", { enabled: "boolean", ...dates }),
    "secretsFrom[].names": "string",
    ...below("secrets.*", { enabled: "boolean", ...dates, ...rotation, "rotation.target": "string" }),
    ...below("keys.*", {
      enabled: "boolean",
      ...dates,
      ...rotation,
      keyType: "string",
      keySize: "integer",
      curve: "string",
      "keyOps[]": "string",
      exportable: "boolean",
      "rotationPolicy.expiresIn": "string",
      "rotationPolicy.lifetimeActions[].action": "string",
      "rotationPolicy.lifetimeActions[].timeAfterCreate": "string",
      "rotationPolicy.lifetimeActions[].timeBeforeExpiry": "string",
    }),
  },
  Config: {
    owner: "string",
    "manifests[]": "string",
    grace: "string",
    waitAtMost: "string",
    serviceVersion: "string",
    "policy.maxValidity.within": "string",
    ...below("defaults", { enabled: "boolean", ...dates }),
    "targets.*.azureKeys.keys[]": "string",
    "targets.*.azureKeys.resource": "string",
    "targets.*.azureKeys.settle": "string",
    "targets.*.azureKeys.value": "string",
    "targets.*.entraApplication.grace": "string",
    "targets.*.entraApplication.maxLifetime": "string",
    "targets.*.exec.timeout": "string",
    ...below("vaults.*", {
      url: "string",
      "owners[]": "string",
      grace: "string",
      waitAtMost: "string",
      serviceVersion: "string",
      sku: "string",
      "sources.files[]": "string",
      "sources.sops[]": "string",
      "sources.copyFrom[]": "string",
      "targets[]": "string",
      "policy.maxValidity.within": "string",
    }),
  },
};

/** The marked paths of what is generated from the schemas. */
const flat = ({ types, properties, others, items }: ShownSchema, path = ""): [string, string][] => [
  ...(types ? [[path, types.join(" ")] as [string, string]] : []),
  ...Object.entries(properties ?? {}).flatMap(([name, one]) => flat(one, path ? `${path}.${name}` : name)),
  ...(others ? flat(others, `${path}.*`) : []),
  ...(items ? flat(items, `${path}[]`) : []),
];

test.each(Object.entries(marked))("of a %s exactly this may be quoted", (kind, expected) => {
  expect(Object.fromEntries(flat(shownProperties[kind] ?? {}))).toEqual(expected);
});

type Schema = { readonly [keyword: string]: unknown };
const schemas = new Map(
  ["manifest", "config"].map((name): [string, Schema] => [
    name,
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8")),
  ]),
);
const isSchema = (one: unknown): one is Schema =>
  one !== null && typeof one === "object" && !Array.isArray(one);

/** Every path of a schema, `secrets.*.tags.*`. A source in a source is followed once. */
function pathsOf(
  schema: unknown,
  file: string,
  path: string,
  open: readonly string[] = [],
): readonly string[] {
  if (!isSchema(schema))
    return Array.isArray(schema) ? schema.flatMap((one) => pathsOf(one, file, path, open)) : [];
  const inner = (one: unknown, at: string) => pathsOf(one, file, at, open);
  const named = (names: unknown) =>
    isSchema(names)
      ? Object.entries(names).flatMap(([name, one]) => inner(one, path ? `${path}.${name}` : name))
      : [];
  const behind = (): readonly string[] => {
    const [to = "", pointer = ""] = String(schema.$ref).split("#");
    const target = to.replace(".v1.schema.json", "") || file;
    if (open.filter((one) => one === `${target}${pointer}`).length > 1) return [];
    let at: unknown = schemas.get(target);
    for (const step of pointer.split("/").slice(1)) at = isSchema(at) ? at[step] : undefined;
    return pathsOf(at, target, path, [...open, `${target}${pointer}`]);
  };
  return [
    ...new Set([
      ...(path ? [path] : []),
      ...(schema.$ref === undefined ? [] : behind()),
      ...named(schema.properties),
      ...inner(schema.additionalProperties, `${path}.*`),
      ...inner(schema.items, `${path}[]`),
      ...["if", "then", "else", "allOf"].flatMap((word) => inner(schema[word], path)),
    ]),
  ];
}

const [canary, beside] = ["cnry-7Qz", "cnry-bSd"];
const heads: Record<string, object> = {
  Vault: { vault: "prod" },
  Config: { owner: "acme", manifests: ["v.yaml"], vaults: { prod: {} } },
};
const files: Record<string, string> = { Vault: "manifest", Config: "config" };

/** A file with a value at a path, and with the same below a misspelled name beside it. */
function written(kind: string, path: string, value: unknown, other: unknown): string {
  const data: Record<string, unknown> = { apiVersion: "keyvault-gitops/v1", kind, ...heads[kind] };
  const steps = path.replaceAll("[]", ".[]").split(".");
  const put = (at: Record<string, unknown>, [step = "", ...rest]: readonly string[]): void => {
    const name = step === "*" ? "prod" : step;
    if (rest.length === 0) Object.assign(at, { [name]: value, [`${name}z`]: other });
    else if (rest[0] === "[]" && rest.length === 1)
      Object.assign(at, { [name]: [value], [`${name}z`]: [other] });
    else if (rest[0] === "[]") {
      const item = {};
      at[name] = [item];
      put(item, rest.slice(1));
    } else {
      const known = at[name];
      const next = isSchema(known) ? { ...known } : {};
      at[name] = next;
      put(next, rest);
    }
  };
  put(data, steps[0] === "kind" ? ["kind"] : steps);
  return stringify(data);
}

/** Everything that is said of a file, whatever is found wrong: its problems in each notation, and each of its lines. */
function said(kind: string, text: string): string {
  const { document, problems } = parseYaml("a.yaml", new TextEncoder().encode(text));
  if (!document) throw new Error(`this does not parse: ${text}`);
  const context = { vaults: undefined, owner: "acme", defaults: {}, ignoreTags: [], targets: [] };
  const found =
    kind === "Config"
      ? resolveConfig(document, (path) => path).problems
      : [checkShape(document, "Vault")].flatMap((checked) => [
          ...checked.problems,
          ...resolveManifest(document, checked.data ?? {}, { ...context, filePath: (path) => path }).problems,
        ]);
  const lines = text
    .split("\n")
    .map((_, i) => document.problemAt({ file: "a.yaml", line: i + 1, column: 1 }, "name-invalid", "x"));
  const all = [...problems, ...found, ...lines];
  const style = {
    width: 1000,
    colour: false,
    unicode: true,
    all: true,
    unmanaged: false,
    options: "flags" as const,
  };
  return [
    JSON.stringify(all),
    formatProblems(all, style),
    ...found.map((one) =>
      JSON.stringify(
        makeAnnotations(
          [one],
          [],
          (file) => file,
          () => true,
        ),
      ),
    ),
  ].join("\n");
}

const every = Object.entries(files).flatMap(([kind, file]) =>
  pathsOf(schemas.get(file), file, "").map((path) => ({ kind, path, types: marked[kind]?.[path] ?? "" })),
);

test("the schemas have so many paths, and every marked one is among them", () => {
  expect(every.length).toBeGreaterThan(300);
  const known = new Set(every.map(({ kind, path }) => `${kind} ${path}`));
  const all = Object.entries(marked).flatMap(([kind, paths]) =>
    Object.keys(paths).map((path) => `${kind} ${path}`),
  );
  expect(all.filter((one) => !known.has(one))).toEqual([]);
});

test.each([
  ["a text", canary, beside, canary, "string"],
  ["a number", 48151623, 48151624, "48151623", "integer"],
  ["a text in a list", [canary], [beside], canary, undefined],
  ["a text in a mapping", { of: canary }, { of: beside }, canary, undefined],
])("%s is shown at the marked paths of its type, and nowhere else", (_, value, other, text, type) => {
  const wrong = every.filter(({ kind, path, types }) => {
    const all = said(kind, written(kind, path, value, other));
    // A list or a mapping may hold what is marked by itself.
    const isItem = Array.isArray(value) && (marked[kind]?.[`${path}[]`] ?? "").includes("string");
    const isExpected = isItem || (type !== undefined && types.split(" ").includes(type));
    return (
      all.includes(text) !== isExpected ||
      all.includes(String(Array.isArray(other) ? beside : other)) ||
      all.includes(beside)
    );
  });
  expect(wrong).toEqual([]);
});

const set = {
  "keyvault-gitops.yaml":
    "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: acme\nmanifests: [v.yaml]\nvaults: { prod: }\n",
  "v.yaml": "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\n",
};

test("validate shows what is marked, and nothing else, in each format", async () => {
  for (const format of ["text", "json", "markdown", "html", "sarif"])
    for (const [kind, path, name] of [
      ["Vault", "secrets.*.expiresOn", "v.yaml"],
      ["Vault", "secrets.*.contentType", "v.yaml"],
      ["Vault", "secrets.*.value", "v.yaml"],
      ["Vault", "keys.*", "v.yaml"],
      ["Config", "vaults.*.url", "keyvault-gitops.yaml"],
      ["Config", "vaults.*.sources.env[]", "keyvault-gitops.yaml"],
      ["Config", "ignoreTags[]", "keyvault-gitops.yaml"],
    ] as const) {
      const { on } = stage({ ...set, [name]: written(kind, path, canary, beside) }, { git: false });
      const { exit, out, err } = await on(`validate --format ${format}`);
      expect(exit).toBe(1);
      expect((out + err).includes(canary), `${path} as ${format}`).toBe(marked[kind]?.[path] !== undefined);
      expect(out + err).not.toContain(beside);
    }
});

test.each([
  ["env: @", "names it"],
  ["env: KV_A, revision: @", "hides it"],
  ["file: @", "names it"],
  ["base64: { file: @ }", "names it"],
  ["exec: [@]", "names it"],
  ["exec: [op, @]", "hides it"],
  ["sops: { file: @, key: a }", "names it"],
  ["sops: { file: s.yaml, key: @ }", "hides it"],
  ["secret: { vault: @, name: a }", "names it"],
  ["secret: { vault: test, name: @ }", "hides it"],
  ["literal: '-----BEGIN PRIVATE KEY-----@'", "hides it"],
  ["sealed: @", "hides it"],
  ["template: '@ {{ a }}', with: { a: { env: KV_A } }", "hides it"],
  ["template: '{{ a | @ }}', with: { a: { env: KV_A } }", "hides it"],
  ["template: '{{ @ | raw }}', with: { a: { env: KV_A } }", "names it"],
  ["generate: { characters: @@ }, public: true", "hides it"],
  ["json: { a: { literal: 'password=@' } }", "hides it"],
])("where a source is well-formed, { %s }: what refuses it %s", async (source, how) => {
  const value = `${set["v.yaml"]}secrets: { a: { value: { env: NO } }, b: { value: { ${source.replaceAll("@", "cnry7Qz")} } } }\n`;
  const { on } = stage({ ...set, "v.yaml": value }, { git: false });
  const { exit, out, err } = await on("validate");
  expect(exit).toBe(1);
  expect((out + err).includes("cnry7Qz")).toBe(how === "names it");
});
