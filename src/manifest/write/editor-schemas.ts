import config from "../../../schemas/config.v1.schema.json" with { type: "json" };
import manifest from "../../../schemas/manifest.v1.schema.json" with { type: "json" };
import { isMapping, type Mapping } from "../../model/input.ts";
import { offerExampleSnippets, offerPropertySnippets, omit } from "./snippets.ts";

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
const plain = new Set(["const", "enum", "default", "examples", "required"]);

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

const adaptSchema = (schema: Mapping): Mapping =>
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
