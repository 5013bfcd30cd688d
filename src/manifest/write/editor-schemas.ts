import config from "../../../schemas/config.v1.schema.json" with { type: "json" };
import manifest from "../../../schemas/manifest.v1.schema.json" with { type: "json" };
import { isMapping, type Mapping, memberAt } from "../../model/input.ts";

/**
 * The schemas of manifests and configs as files for editors, by file name. They accept what `schemas/` accepts.
 *
 * yaml-language-server shows `errorMessage` for a wrong type, but not for `not`, `oneOf` and counts of properties, and it
 * completes little by itself. So these keywords are written in another way here, and snippets are added; `schemas/` stays
 * as a person would write it.
 */
export const formatEditorSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ "config.v1.schema.json": config, "manifest.v1.schema.json": manifest }).map(
      ([name, schema]) => {
        const adapted = changeSchemas(changeSchemas(schema, adaptSchema), offerExampleSnippets);
        return [name, `${JSON.stringify(adapted, null, 2)}\n`];
      },
    ),
  );

/** The keywords whose members are schemas by name, and those that hold data. */
const mappings = new Set(["properties", "definitions", "dependencies"]);
const plain = new Set(["const", "enum", "default", "examples", "required", "nameHints"]);

/** A schema with `change` applied to each schema within it, from the inside out. */
function changeSchemas(schema: unknown, change: (schema: Mapping) => Mapping): unknown {
  if (Array.isArray(schema)) return schema.map((one) => changeSchemas(one, change));
  if (!isMapping(schema)) return schema;
  const inner = Object.entries(schema).map(([name, data]): [string, unknown] => {
    if (plain.has(name)) return [name, data];
    if (!mappings.has(name) || !isMapping(data)) return [name, changeSchemas(data, change)];
    return [
      name,
      Object.fromEntries(Object.entries(data).map(([key, one]) => [key, changeSchemas(one, change)])),
    ];
  });
  return change(Object.fromEntries(inner));
}

/** An editor names an unknown property in its own words, and takes no others. */
const adaptSchema = ({ nameHints: _, ...schema }: Mapping): Mapping =>
  movePointer(offerPropertySnippets(explainSchema(forbid(schema))));

/** The properties of a definition stand in its `else`. */
const movePointer = (schema: Mapping): Mapping =>
  typeof schema.$ref === "string"
    ? { ...schema, $ref: schema.$ref.replace(/(\/definitions\/\w+)(?=\/properties\/)/, "$1/else") }
    : schema;

/** What accepts nothing, in a form whose `errorMessage` the language server shows; it is no suggestion. */
const never = (errorMessage: unknown): Mapping => ({
  type: "array",
  not: { type: "array" },
  errorMessage,
  doNotSuggest: true,
});

const forbid = (schema: Mapping): Mapping => {
  const { not, errorMessage, errorHint, ...rest } = schema;
  const isForbidden = isMapping(not) && Object.keys(not).length === 0;
  return isForbidden ? { ...rest, ...never(joinHint(errorMessage, errorHint)) } : schema;
};

const joinHint = (message: unknown, hint: unknown): unknown =>
  hint === undefined ? message : message === undefined ? hint : `${message}: ${hint}`;

/** The keywords for which the language server has words of its own only. */
const mute = ["oneOf", "minProperties", "maxProperties"];

/** A schema whose message stands for what it is about, and whose hint is part of it. */
function explainSchema({ errorMessage, errorHint, ...schema }: Mapping): Mapping {
  if (errorMessage === undefined) return schema;
  const message = joinHint(errorMessage, errorHint);
  const { additionalProperties, ...open } = schema;
  const closes = additionalProperties === false && isMapping(schema.properties);
  const bare = closes ? open : schema;
  const muted = mute.filter((keyword) => keyword in bare);
  const more = [
    ...(Array.isArray(schema.allOf) ? schema.allOf : []),
    ...muted.map((keyword) => ({
      if: { type: "object" },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { if: { [keyword]: bare[keyword] }, else: never(message) },
    })),
    // An unknown property gets the language server's own message, which names it.
    ...(closes ? [{ properties: allowAll(Object.keys(schema.properties ?? {})), additionalProperties }] : []),
  ];
  return { ...omit(bare, mute), ...(more.length > 0 && { allOf: more }), errorMessage: message };
}

const allowAll = (names: readonly string[]): Mapping => Object.fromEntries(names.map((name) => [name, true]));

/**
 * The language server cannot show an example that is a mapping or a list: such a one becomes a snippet in one line. It
 * stands behind the colon only, because within a mapping its braces would stand there twice.
 */
function offerExampleSnippets(schema: Mapping): Mapping {
  const { examples, ...rest } = schema;
  if (!Array.isArray(examples) || examples.every((one) => !isNested(one))) return schema;
  const defaultSnippets = examples.map((one, i) =>
    makeSnippet(i, formatFlow(one), escapeSnippet(formatFlow(one))),
  );
  const nested = { type: ["object", "array"] };
  return { ...rest, anyOf: [{ not: nested, defaultSnippets }, nested] };
}

const isNested = (data: unknown): boolean => typeof data === "object" && data !== null;

/** Editors sort by `sortText`, and take the label where there is none: what is dangerous stands last in the schema. */
const makeSnippet = (place: number, label: string, bodyText: string, description?: unknown) => ({
  label,
  sortText: String(place).padStart(2, "0"),
  bodyText,
  ...(description !== undefined && { description }),
});

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

/**
 * A schema that offers each property within empty braces, too. The language server offers nothing in the braces of a line
 * that has a colon, unless a schema without `properties` has snippets: so one stands for the empty mapping.
 */
function offerPropertySnippets(schema: Mapping): Mapping {
  const { properties, type } = schema;
  if (!isMapping(properties) || ![type].flat().includes("object") || "$schema" in schema) return schema;
  const defaultSnippets = Object.entries(properties).flatMap(([name, property], i) => {
    const meant = resolveSchema(property);
    return meant.doNotSuggest === undefined
      ? [makeSnippet(i, name, `${name}: ${formatExample(meant)}`, meant.description)]
      : [];
  });
  const outer = ["title", "description", "examples", "default", "type", "errorMessage"];
  const inner = omit(schema, outer.slice(0, -1));
  return {
    ...pick(schema, outer),
    if: { type: "object", maxProperties: 0 },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { ...withoutProperties(inner), defaultSnippets },
    else: inner,
  };
}

const pick = (schema: Mapping, names: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));

/** A schema without some keywords. */
const omit = (schema: Mapping, names: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));

/** What a schema says of a mapping that is empty. */
function withoutProperties(schema: Mapping): Mapping {
  const {
    else: otherwise,
    allOf,
    ...rest
  } = omit(schema, ["properties", "additionalProperties", "dependencies"]);
  const all = (Array.isArray(allOf) ? allOf : []).filter((one) => !("properties" in one));
  return {
    ...rest,
    ...(all.length > 0 && { allOf: all }),
    ...(isMapping(otherwise) && { else: withoutProperties(otherwise) }),
  };
}

/** A schema with what the definition says that it refers to. */
function resolveSchema(schema: unknown): Mapping {
  if (!isMapping(schema)) return {};
  const [of = "", ...path] = String(schema.$ref ?? "").split(/#?\//);
  if (path.length === 0) return schema;
  const homes = of === "" ? [config, manifest] : [manifest];
  const definition = homes.map((home) => memberAt(home, ...path)).find(isMapping);
  return { ...resolveSchema(definition), ...schema };
}

/** The value that a snippet begins with. */
function formatExample({ examples, default: standard, const: only, enum: choices, type }: Mapping): string {
  const [example] = [examples, [standard], [only], choices].flatMap((list) =>
    Array.isArray(list) ? list.filter((one) => one !== undefined) : [],
  );
  if (example !== undefined) {
    const text = escapeSnippet(formatFlow(example));
    return isNested(example) ? text : `\${1:${text}}`;
  }
  const types = [type].flat();
  return types.includes("object") ? "{ $1 }" : types.includes("boolean") ? `\${1|true,false|}` : "$1";
}

/** JSON data as YAML in one line. */
function formatFlow(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(formatFlow).join(", ")}]`;
  if (isMapping(data))
    return `{ ${Object.entries(data)
      .map(([name, value]) => `${name}: ${formatFlow(value)}`)
      .join(", ")} }`;
  const isPlain = typeof data === "string" && /^[A-Za-z][\w./-]*$/.test(data);
  return isPlain ? data : JSON.stringify(data);
}
