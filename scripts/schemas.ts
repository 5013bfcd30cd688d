// `npm run schemas`: what TypeScript needs of `schemas/`, the only truth of shape: the checks of manifests and configs,
// compiled so that no run has to compile them, and the types of what passed.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const root = resolve(import.meta.dirname, "..");

type Data = string | number | boolean | null | readonly Data[] | Schema;
type Schema = { readonly [name: string]: Data };

const head = "// Generated from schemas/ by `npm run schemas`. Do not edit.\n";

const read = (name: string): Schema =>
  JSON.parse(readFileSync(join(root, `schemas/${name}.v1.schema.json`), "utf8"));

const isMapping = (data: Data | undefined): data is Schema =>
  data !== null && typeof data === "object" && !Array.isArray(data);

/** The members of a schema whose own members are schemas by name. */
const named = new Set(["properties", "definitions", "dependencies"]);

/** A schema with `change` applied to each schema within it, from the inside out. */
function changed(schema: Data, change: (schema: Schema) => Schema): Data {
  if (Array.isArray(schema)) return schema.map((one) => changed(one, change));
  if (!isMapping(schema)) return schema;
  const inner = Object.entries(schema).map(([name, data]) => {
    const below =
      named.has(name) && isMapping(data)
        ? Object.fromEntries(Object.entries(data).map(([key, one]) => [key, changed(one, change)]))
        : ["const", "enum", "default", "examples", "nameHints"].includes(name)
          ? data
          : changed(data, change);
    return [name, below] as const;
  });
  return change(Object.fromEntries(inner));
}

const without = (schema: Schema, names: readonly string[]): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));

/** What only editors and people read, and the mark that `shownIn` reads. */
const annotations = ["$schema", "title", "description", "default", "examples", "x-shown"];

/** The name of a document's schema for each kind. */
type Checked = { readonly [kind: string]: string };

/** What people write: every problem with the schema that it breaks, and which of their scalars a message may quote. */
async function validators(): Promise<string> {
  const kinds = { Vault: "manifest", Config: "config" };
  const shown = Object.entries(kinds).map(([kind, name]) => [kind, shownIn(read(name), name, [])]);
  const checks = await compileChecks(kinds, { allErrors: true, verbose: true });
  return `${checks}export const shownProperties=${JSON.stringify(Object.fromEntries(shown))};\n`;
}

/** The documents that we write and read again: only whether one has its shape. */
const documents = (): Promise<string> =>
  compileChecks({ Plan: "plan", Apply: "apply", Drift: "drift" }, { inlineRefs: false });

/** ajv's standalone code calls its own packages: they are bundled in, so that no run needs ajv. */
async function compileChecks(
  names: Checked,
  how: { readonly allErrors?: boolean; readonly verbose?: boolean; readonly inlineRefs?: boolean },
): Promise<string> {
  const ajv = new Ajv({
    ...how,
    messages: false,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(["errorMessage", "errorHint", "nameHints"]);
  for (const name of Object.values(names)) {
    const bare = changed(read(name), (schema) => without(schema, annotations));
    if (isMapping(bare)) ajv.addSchema(bare, `${name}.v1.schema.json`);
  }
  const code = standalone.default(
    ajv,
    Object.fromEntries(Object.entries(names).map(([kind, name]) => [kind, `${name}.v1.schema.json`])),
  );
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    platform: "node",
    target: "node22",
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    write: false,
    logLevel: "warning",
  });
  return `${head}${outputFiles[0]?.text ?? ""}`;
}

/** What says no type, or only which properties may stand together. */
const conditions = ["allOf", "oneOf", "not", "dependencies", "propertyNames", "pattern"];
const bounds = ["minItems", "maxItems", "minProperties", "maxProperties"];

/** A schema as its type has it. */
function typed(schema: Schema): Schema {
  const { $ref, allOf, not, pattern, items, if: condition, then, else: otherwise } = schema;
  // What may not stand there at all.
  if (isMapping(not) && Object.keys(not).length === 0) return { tsType: "never" };
  if (typeof $ref === "string") return { $ref: $ref.replace(/^.*#/, "#") };
  // Some property of a definition that is used once more, with less allowed.
  if (Array.isArray(allOf) && !schema.type && isMapping(allOf[0])) return allOf[0];
  const messages = ["errorMessage", "errorHint", "nameHints"];
  const words = [...annotations, ...conditions, ...messages, "if", "then", "else"];
  const bare = without(schema, Array.isArray(items) ? words : [...words, ...bounds]);
  if (condition !== undefined && !bare.type) return { ...bare, anyOf: [then ?? true, otherwise ?? true] };
  const only = typeof pattern === "string" ? /^\^(\w+)\$$/.exec(pattern)?.[1] : undefined;
  if (only !== undefined) return { anyOf: [{ const: only }, { ...bare, type: "object" }] };
  // What applies to lists and to mappings alike applies to no type alone.
  if (bare.items && bare.additionalProperties && !bare.type)
    return {
      anyOf: ["object", "array", "string", "number", "boolean", "null"].map((type) => ({ ...bare, type })),
    };
  const open = bare.type === "object" && !bare.properties && !bare.additionalProperties;
  return open ? { tsType: "object" } : bare;
}

const typesOf = ({ type }: Schema): readonly unknown[] => [type].flat();

const isScalar = (schema: Schema): boolean =>
  typesOf(schema).every((type) => ["string", "integer", "boolean", "null"].includes(String(type)));

/** The types of what people write, once its shape was found right. */
export async function written(): Promise<string> {
  const { definitions: ofManifest, ...manifest } = read("manifest");
  const { definitions: ofConfig, ...config } = read("config");
  if (!isMapping(ofManifest) || !isMapping(ofConfig)) throw new Error("a schema has no definitions");
  const twice = Object.keys(ofConfig).filter((name) => name in ofManifest);
  if (twice.length > 0) throw new Error(`both schemas define ${twice}`);
  const { definitions } = changed(
    { definitions: { ...ofManifest, ...ofConfig, manifest, config } },
    typed,
  ) as {
    readonly definitions: { readonly [name: string]: Schema };
  };
  const definitionOf = (ref: Data | undefined) => definitions[String(ref).replace("#/definitions/", "")];
  // What is but a text or a number needs no name, and whoever names what may be null says so.
  const inlined = (schema: Schema): Schema => {
    const definition = definitionOf(schema.$ref);
    if (!definition) return schema;
    const inner = inlined(definition);
    if (isScalar(inner) || inner.$ref) return inner;
    return typesOf(inner).includes("null") ? { anyOf: [schema, { type: "null" }] } : schema;
  };
  const titled = Object.entries(definitions).map(([name, schema]) => {
    const { type, ...rest } = changed(schema, inlined) as Schema;
    const types = typesOf(schema).filter((one) => one !== "null");
    const title = `Written${name[0]?.toUpperCase()}${name.slice(1)}`;
    return [name, { ...rest, ...(type !== undefined && { type: types }), title }] as const;
  });
  const text = await compile(
    {
      title: "Written",
      type: "object",
      properties: { manifest: { $ref: "#/definitions/manifest" }, config: { $ref: "#/definitions/config" } },
      definitions: Object.fromEntries(titled),
    } as JSONSchema,
    "Written",
    { bannerComment: head, additionalProperties: false, style: { printWidth: 200 } },
  );
  return text
    .replace(/^( +)(?=(\w+\??|\[k: string\]):\s)/gm, "$1readonly ")
    .replace(/\[\w+, \.\.\.\w+\[\]\]/g, "readonly $&")
    .replace(/(?<!\.\.\.)(\([^()]*\)|\{[^{}]*\}|\b\w+)\[\]/g, "readonly $&");
}

/**
 * What of a schema is marked with `x-shown`, with the types of each marked scalar; undefined where that is nothing.
 * @param open the definitions around it: a source may hold sources, without end.
 */
function shownIn(schema: Data | undefined, name: string, open: readonly string[]): Schema | undefined {
  if (!isMapping(schema)) return undefined;
  const { $ref, ...own } = schema;
  if (typeof $ref === "string") {
    const [file, pointer = ""] = $ref.split("#");
    const target = file?.replace(".v1.schema.json", "") || name;
    const key = `${target}#${pointer}`;
    if (open.includes(key)) return undefined;
    const behind = pointer
      .split("/")
      .slice(1)
      .reduce<Data | undefined>((at, step) => (isMapping(at) ? at[step] : undefined), read(target));
    return shownIn({ ...(isMapping(behind) ? behind : {}), ...own }, target, [...open, key]);
  }
  const { type, enum: words, properties, additionalProperties, items } = own;
  const below = (part: Data | undefined) => shownIn(part, name, open);
  const named = Object.entries(isMapping(properties) ? properties : {}).flatMap(([property, part]) => {
    const marked = below(part);
    return marked ? [[property, marked] as const] : [];
  });
  const scalars = [type ?? (Array.isArray(words) ? words.map((word) => typeof word) : [])]
    .flat()
    .filter((one) => one !== "array" && one !== "object");
  const others = below(additionalProperties);
  const each = below(items);
  const marked = {
    ...(own["x-shown"] === true && { types: [...new Set(scalars)] }),
    ...(named.length > 0 && { properties: Object.fromEntries(named) }),
    ...(others && { others }),
    ...(each && { items: each }),
  };
  return Object.keys(marked).length > 0 ? marked : undefined;
}

/** The generated files and what belongs into them. */
export const generated = {
  "src/manifest/validators.js": validators,
  "src/manifest/documents.js": documents,
  "src/manifest/written.ts": written,
};

if (import.meta.main)
  for (const [path, make] of Object.entries(generated)) writeFileSync(join(root, path), await make());
