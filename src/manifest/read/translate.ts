import type { ErrorCode } from "../../model/error-code.ts";
import type { SchemaError } from "../validators.js";
import type { DocumentPath, DocumentSpot } from "./document.ts";
import { suggestNearest } from "./nearest.ts";

/** One mistake: of all errors that ajv has at a path, the one that helps most, which has the lowest rank. */
export type ShapeError = {
  readonly path: DocumentPath;
  /** The path to point to, where it is another. */
  readonly at?: DocumentPath;
  readonly spot: DocumentSpot;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly rank: number;
};

/**
 * Our words for one of ajv's errors: the schema's `errorMessage` where it has one. ajv's own words quote the input.
 * Undefined for an error that only repeats others.
 * @param at the path of the data with the error.
 */
export function translateError(error: SchemaError, at: DocumentPath): ShapeError | undefined {
  const { errorMessage, errorHint: hint } = error.parentSchema ?? {};
  if (error.propertyName !== undefined) {
    const message = errorMessage ?? "this name is not allowed here";
    // Where a schema lists the properties that may stand here, another one is no wrong name, but one too many.
    const code = error.keyword === "enum" ? "property-conflict" : "name-invalid";
    const path = [...at, error.propertyName];
    const hint = error.keyword === "pattern" ? suggestLegal(error.propertyName, error.schema) : undefined;
    return { path, spot: "name", code, message, hint, rank: 2 };
  }
  // An error within a branch of a oneOf repeats the error of the oneOf itself.
  if (/\/oneOf\/\d/.test(error.schemaPath)) return undefined;
  switch (error.keyword) {
    case "if":
    case "propertyNames":
      return undefined;
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      const nearest = suggestNearest(name, Object.keys(error.parentSchema?.properties ?? {}));
      return {
        path: [...at, name],
        spot: "name",
        code: "property-unknown",
        message: "unknown property",
        hint: nearest,
        rank: 0,
      };
    }
    case "required": {
      const name = String(error.params.missingProperty);
      return {
        path: [...at, name],
        at,
        spot: "name",
        code: "property-missing",
        message: `${name} is missing`,
        hint,
        rank: 0,
      };
    }
    case "not":
      return {
        path: at,
        spot: "name",
        code: "property-conflict",
        message: errorMessage ?? "not allowed here",
        hint,
        rank: 1,
      };
    default: {
      const message = errorMessage ?? describe(error);
      return {
        path: at,
        spot: "value",
        code: "property-invalid",
        message,
        hint: hintOf(error, hint),
        rank: 3,
      };
    }
  }
}

/**
 * A hint with the nearest name that a pattern takes, which people get by a hyphen or an underscore in place of what it does
 * not take: `APPINSIGHTS-X` for `APPINSIGHTS_X`. Undefined where that is no name either.
 */
function suggestLegal(name: string, pattern: unknown): string | undefined {
  const form = new RegExp(String(pattern));
  // Letters lose their accents by this: those are characters of their own in the decomposed form.
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
  const found = ["-", "_"]
    .map((joint) => plain.replace(/[-_]*[^0-9A-Za-z]+/g, joint).replace(/^[-_]+|[-_]+$/g, ""))
    .find((one) => form.test(one));
  return found && `call it ${found}`;
}

/** Where a number or a boolean stands in place of a text, people forgot the quotes. */
function hintOf(error: SchemaError, hint: string | undefined): string | undefined {
  const types: unknown = error.schema;
  const text = types === "string" || (Array.isArray(types) && types.includes("string"));
  const unquoted = typeof error.data === "number" || typeof error.data === "boolean";
  return error.keyword === "type" && text && unquoted ? "put it in quotes" : hint;
}

function describe({ keyword, params, schema }: SchemaError): string {
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
