import { stringify } from "yaml";
import { anchorOf, codeInCell, inCell, table } from "./markdown.ts";

const anyData = "any data";

type Data = string | number | boolean | null | readonly Data[] | Schema;
type Schema = { readonly [name: string]: Data };

/** Finds the schema that a `$ref` names. */
export type Lookup = (ref: string) => Schema;

export const isMapping = (data: Data | undefined): data is Schema =>
  data !== null && typeof data === "object" && !Array.isArray(data);

/** A property list that has a section: where it was reached first, and what is in it. */
type Section = { readonly path: string; readonly schema: Schema };

/**
 * The sections of a schema, each with a table of its properties, in the order in which a reader meets them. A
 * definition has one section, and every other place links to it.
 * @param elsewhere the link to a section of another page, by `$ref`
 */
export function formatSchema(
  whole: Schema,
  lookup: Lookup,
  elsewhere: (ref: string) => string | undefined,
): readonly string[] {
  const sections: Section[] = [];
  const known = new Map<Schema, string>();

  /** The link to the section of a mapping with properties, which is made where it has none yet. */
  function link(schema: Schema, path: string): string {
    const had = known.get(schema);
    if (had === undefined) {
      known.set(schema, path);
      sections.push({ path, schema });
    }
    const heading = had ?? path;
    return `[\`${heading}\`](#${anchorOf(heading)})`;
  }

  /** What a property takes, in words. */
  function takes(schema: Schema, path: string): string {
    const { $ref, allOf, type, items, additionalProperties, properties, then, else: otherwise } = schema;
    if (typeof $ref === "string") {
      const other = elsewhere($ref);
      return other ?? takes(lookup($ref), path);
    }
    if (schema.const !== undefined) return codeInCell(JSON.stringify(schema.const).replaceAll('"', ""));
    if (Array.isArray(schema.enum)) return schema.enum.map((one) => codeInCell(`${one}`)).join(", ");
    if (type === undefined && Array.isArray(allOf) && isMapping(allOf[0])) return takes(allOf[0], path);
    if (type === undefined && isMapping(then) && isMapping(otherwise)) {
      const both = [otherwise, then].map((one) => takes(one, path));
      return both.includes(anyData) ? anyData : both.join(" or ");
    }
    const words = [type ?? []].flat().map((one) => {
      if (one === "object" && isMapping(properties)) return link(schema, path);
      if (one === "object" && isMapping(additionalProperties))
        return `names with ${takes(additionalProperties, `${path}.NAME`)}`;
      if (one === "array" && isMapping(items)) return `list of ${takes(items, `${path}[]`)}`;
      return wordOf(String(one), schema);
    });
    // A list of what takes null itself would say it twice.
    return words.length > 0 ? [...new Set(words.join(" or ").split(" or "))].join(" or ") : anyData;
  }

  function row(name: string, own: Schema, owner: Section): readonly string[] {
    const schema = resolved(own, lookup);
    const path = owner.path === "" ? name : `${owner.path}.${name}`;
    const required = Array.isArray(owner.schema.required) && owner.schema.required.includes(name);
    const standard = schema.default === undefined ? "" : codeInCell(inFlow(schema.default));
    const examples = Array.isArray(schema.examples)
      ? schema.examples.map((one) => codeInCell(inFlow(one)))
      : [];
    const example = examples.length === 0 ? "" : ` For example ${examples.join(", ")}`;
    return [
      `\`${name}\``,
      takes(own, path),
      required ? "required" : standard,
      `${inCell(String(schema.description ?? ""))}${example}`,
    ];
  }

  const texts: string[] = [];
  sections.push({ path: "", schema: whole });
  known.set(whole, "");
  // Sections come to the list's end while it is read.
  for (const section of sections) {
    const { path, schema } = section;
    const properties = isMapping(schema.properties) ? Object.entries(schema.properties) : [];
    if (path !== "") texts.push(`## \`${path}\``, inCell(String(schema.description ?? schema.title ?? "")));
    texts.push(
      table(
        ["property", "takes", "default", "meaning"],
        properties.flatMap(([name, own]) =>
          isMapping(own) && !isForbidden(own) ? [row(name, own, section)] : [],
        ),
      ),
    );
  }
  return texts.filter((text) => text !== "");
}

/** A property that a schema names only to refuse it in words of its own. */
const isForbidden = ({ not }: Schema): boolean => isMapping(not) && Object.keys(not).length === 0;

/** A schema with what its `$ref` says; its own words count before those. */
function resolved(schema: Schema, lookup: Lookup): Schema {
  if (typeof schema.$ref !== "string") return schema;
  const { $ref, ...own } = schema;
  return { ...resolved(lookup($ref), lookup), ...own };
}

function wordOf(type: string, { minimum, maximum, pattern }: Schema): string {
  const only = /^\^(\w+)\$$/.exec(typeof pattern === "string" ? pattern : "");
  if (type === "string" && only) return codeInCell(only[1] ?? "");
  if (type === "integer")
    return minimum === undefined
      ? "number"
      : `number from ${minimum}${maximum === undefined ? "" : ` to ${maximum}`}`;
  const words: { readonly [type: string]: string } = {
    string: "text",
    boolean: "`true` or `false`",
    null: "`null`",
    object: "mapping",
    array: "list",
  };
  return words[type] ?? type;
}

/** Data as one writes it in YAML, in one line. */
const inFlow = (data: Data): string =>
  stringify(data, { collectionStyle: "flow", lineWidth: 0, defaultStringType: "PLAIN" }).trim();
