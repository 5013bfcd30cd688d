import { readFileSync } from "node:fs";
import { Ajv, type AnySchemaObject } from "ajv";
import { describe, expect, test } from "vitest";
import { findNearest } from "../../src/manifest/read/nearest.ts";

const read = (file: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8"));

/** Every object within a schema, by its path. */
const objects = (schema: unknown, path = ""): [string, AnySchemaObject][] =>
  schema === null || typeof schema !== "object"
    ? []
    : [[path, schema], ...Object.entries(schema).flatMap(([key, inner]) => objects(inner, `${path}/${key}`))];

/** The schemas of all properties, where a mapping defines them; elsewhere they are only narrowed. */
const properties = (schema: AnySchemaObject): [string, AnySchemaObject][] =>
  objects(schema)
    .filter(([, one]) => one.additionalProperties === false)
    .flatMap(([path, one]) =>
      Object.entries<AnySchemaObject>(one.properties ?? {}).map(
        ([name, property]): [string, AnySchemaObject] => [`${path}/properties/${name}`, property],
      ),
    );

describe.each(["manifest.v1.schema.json", "config.v1.schema.json"])("%s", (file) => {
  test("is JSON Schema", () => {
    const ajv = new Ajv();
    expect(ajv.validateSchema(read(file)), JSON.stringify(ajv.errors)).toBe(true);
  });

  test("every property has a title and a description for editors", () => {
    const shared = read("manifest.v1.schema.json").definitions;
    const own = read(file).definitions;
    const all = properties(read(file));
    const bare = all.filter(([, one]) => {
      const name = one.$ref?.split("/").at(-1);
      const meant = { ...(name && (own[name] ?? shared[name])), ...one };
      return !meant.title || !meant.description;
    });
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(all.length).toBeGreaterThan(10);
  });

  test("every example and every default is right where it stands", () => {
    const ajv = new Ajv({ strict: false });
    for (const name of ["manifest.v1.schema.json", "config.v1.schema.json"]) ajv.addSchema(read(name), name);
    const shown = objects(read(file)).flatMap(([path, one]) => {
      const values = [...(Array.isArray(one.examples) ? one.examples : []), one.default];
      return values.filter((value) => value !== undefined).map((value) => [path, value] as const);
    });
    const wrong = shown.filter(([path, value]) => !ajv.validate({ $ref: `${file}#${path}` }, value));
    expect(wrong).toEqual([]);
    expect(shown.length).toBeGreaterThan(10);
  });

  test("no mapping with known properties allows others", () => {
    const mappings = objects(read(file)).filter(([, { type, properties }]) => type && properties);
    expect(mappings.filter(([, one]) => one.additionalProperties !== false).map(([path]) => path)).toEqual(
      [],
    );
    expect(mappings.length).toBeGreaterThan(2);
  });
});

test.each([
  ["contenttype", "contentType"],
  ["expireson", "expiresOn"],
  ["tgas", "tags"],
  ["vlaue", "value"],
  ["password", undefined],
  ["x", undefined],
])("the known name nearest to %s is %s", (name, expected) =>
  expect(findNearest(name, ["value", "contentType", "expiresOn", "expiresIn", "tags"])).toBe(expected),
);
