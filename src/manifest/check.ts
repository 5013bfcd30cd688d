import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import configSchema from "../../schemas/config.v1.schema.json" with { type: "json" };
import manifestSchema from "../../schemas/manifest.v1.schema.json" with { type: "json" };
import type { Problem } from "../model/problem.ts";
import type { Document, Path, Spot } from "./document.ts";
import { nearest } from "./nearest.ts";

/**
 * What the shape of a file is found to be. `data` is the file's without all that is wrong in it, so that the rest can
 * be looked at too; undefined where the file is not of the kind at all.
 */
export type Checked = { readonly problems: readonly Problem[]; readonly data?: object };

// The schemas are checked against JSON Schema's own by a test, not in every run.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strictTypes: false,
  allowUnionTypes: true,
  validateSchema: false,
  logger: false,
});
ajv.addVocabulary(["errorMessage", "errorHint"]);
ajv.addSchema(manifestSchema, "manifest.v1.schema.json");
ajv.addSchema(configSchema, "config.v1.schema.json");
const schemas = { Vault: "manifest.v1.schema.json", Config: "config.v1.schema.json" };

/** Checks the shape of a file of a kind. ajv compiles each schema when it is first needed, and keeps it. */
export function check(document: Document, kind: "Vault" | "Config"): Checked {
  const { data } = document;
  if (!isMapping(data)) return whole(document, [], "this file must be a mapping");
  if (!("kind" in data) || data.kind !== kind)
    return whole(document, "kind" in data ? ["kind"] : [], `kind must be ${kind}`);
  return shape(document, data, ajv.getSchema(schemas[kind]) as ValidateFunction);
}

const whole = (document: Document, path: Path, message: string): Checked => ({
  problems: [document.problemAt(document.place(path, "value"), message)],
});

function shape(document: Document, data: object, validate: ValidateFunction): Checked {
  if (validate(data)) return { problems: [], data };
  const found = new Map<string, Wrong>();
  for (const error of validate.errors ?? []) {
    const wrong = translate(error, pathOf(error.instancePath, data));
    if (!wrong) continue;
    const key = JSON.stringify(wrong.path);
    const known = found.get(key);
    if (!known || wrong.rank < known.rank) found.set(key, wrong);
  }
  const all = [...found.values()];
  return {
    problems: all.map(({ path, at, spot, message, hint }) =>
      document.problem(at ?? path, spot, message, hint),
    ),
    data: without(
      data,
      all.map(({ path }) => path),
    ),
  };
}

/** How much is left out where something below is wrong: one property of a secret, of a vault, of the defaults. */
const depths: { readonly [top: string]: number } = { secrets: 3, vaults: 3, defaults: 2 };

/** A copy without what the paths lead to, or without what lies above that at the depth of `depths`. */
function without(data: object, paths: readonly Path[], depth?: number): object {
  const copy = Object.assign(Object.create(null) as Record<string, unknown>, data);
  for (const [step, below] of Map.groupBy(paths, ([first]) => String(first))) {
    const left = (depth ?? depths[step] ?? 1) - 1;
    const inner = copy[step];
    const deeper = below.every((path) => path.length > 1) && left > 0 && isMapping(inner);
    if (deeper)
      copy[step] = without(
        inner,
        below.map((path) => path.slice(1)),
        left,
      );
    else delete copy[step];
  }
  return copy;
}

const isMapping = (data: unknown): data is object =>
  data !== null && typeof data === "object" && !Array.isArray(data);

/** One thing that is wrong: the best of what ajv has to say of one path. */
type Wrong = {
  readonly path: Path;
  /** Where to point to, if not to the path. */
  readonly at?: Path;
  readonly spot: Spot;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly rank: number;
};

type Annotated = { readonly errorMessage?: string; readonly errorHint?: string };

/** Our words for one of ajv's errors; undefined for those that only repeat others. ajv's own quote the input. */
function translate(error: ErrorObject, at: Path): Wrong | undefined {
  const { errorMessage, errorHint } = (error.parentSchema ?? {}) as Annotated;
  if (error.propertyName !== undefined) {
    const message = errorMessage ?? "this name is not allowed here";
    return { path: [...at, error.propertyName], spot: "name", message, rank: 2 };
  }
  // Branches of a oneOf: the oneOf itself tells.
  if (/\/oneOf\/\d/.test(error.schemaPath)) return undefined;
  switch (error.keyword) {
    case "if":
    case "propertyNames":
      return undefined;
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      const like = nearest(name, Object.keys(error.parentSchema?.properties ?? {}));
      const hint = like && `did you mean ${like}?`;
      return { path: [...at, name], spot: "name", message: "unknown property", hint, rank: 0 };
    }
    case "required": {
      const name = String(error.params.missingProperty);
      return { path: [...at, name], at, spot: "name", message: `${name} is missing`, rank: 0 };
    }
    case "not":
      return {
        path: at,
        spot: "name",
        message: errorMessage ?? "not allowed here",
        hint: errorHint,
        rank: 1,
      };
    default:
      return {
        path: at,
        spot: "value",
        message: errorMessage ?? generic(error),
        hint: hintOf(error, errorHint),
        rank: 3,
      };
  }
}

/** A JSON pointer's steps; those into a list are numbers. */
function pathOf(pointer: string, data: unknown): Path {
  let inside = data;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const path = Array.isArray(inside) ? Number(name) : name;
      inside = (inside as Record<string | number, unknown> | undefined)?.[path];
      return path;
    });
}

/** A number or a switch where a text belongs: people forget the quotes. */
function hintOf(error: ErrorObject, hint: string | undefined): string | undefined {
  const types: unknown = error.schema;
  const text = types === "string" || (Array.isArray(types) && types.includes("string"));
  const unquoted = typeof error.data === "number" || typeof error.data === "boolean";
  return error.keyword === "type" && text && unquoted ? "put it in quotes" : hint;
}

function generic({ keyword, params, schema }: ErrorObject): string {
  switch (keyword) {
    case "type":
      return `must be ${[schema].flat().map(typeWords).join(" or ")}`;
    case "const":
      return `must be ${String(params.allowedValue)}`;
    case "enum":
      return `must be ${(params.allowedValues as readonly unknown[]).join(" or ")}`;
    case "minLength":
      return "must not be empty";
    default:
      return "is not what belongs here";
  }
}

const typeWords = (type: unknown): string =>
  ({
    object: "a mapping",
    array: "a list",
    string: "a text",
    boolean: "true or false",
    integer: "a whole number",
  })[String(type)] ?? String(type);
