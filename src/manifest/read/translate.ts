import type { ErrorCode } from "../../model/error-code.ts";
import { isMapping, textAt } from "../../model/input.ts";
import { isPendingName } from "../../model/rotation.ts";
import { plainLetters } from "../secrets-from/kebab-name.ts";
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
  const { errorMessage, errorHint: hint, nameHints, properties = {} } = error.parentSchema ?? {};
  const hintFor = (name: string): string | undefined => textAt(nameHints, name);
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
  // Where all names belong elsewhere their hints say what to write, and the one for the choice would say something else.
  const names = error.keyword === "oneOf" && isMapping(error.data) ? Object.keys(error.data) : [];
  if (names.length > 0 && names.every(hintFor)) return undefined;
  switch (error.keyword) {
    case "if":
    case "propertyNames":
      return undefined;
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      return {
        path: [...at, name],
        spot: "name",
        code: "property-unknown",
        message: "unknown property",
        hint: hintFor(name) ?? suggestNearest(name, Object.keys(properties)) ?? hint,
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
 * not take: `APPINSIGHTS-X` for `APPINSIGHTS_X`. Two hyphens stand for the `:` or `__` between a setting's sections, as
 * .NET reads them from a vault: https://learn.microsoft.com/aspnet/core/security/key-vault-configuration. Undefined where
 * that is no name either.
 */
function suggestLegal(name: string, pattern: unknown): string | undefined {
  const form = new RegExp(String(pattern));
  const plain = plainLetters(name);
  const join = (text: string, joint: string): string =>
    text.replace(/[-_]*[^0-9A-Za-z]+/g, joint).replace(/^[-_]+|[-_]+$/g, "");
  const sections = plain.split(/__|:/).map((section) => join(section, "-"));
  const found = [sections.filter((section) => section !== "").join("--"), join(plain, "-"), join(plain, "_")]
    .filter((one) => !isPendingName(one))
    .find((one) => form.test(one));
  return found && `call it ${found}`;
}

/**
 * What makes of the data what the schema takes. Where a number or a boolean stands in place of a text, people forgot the
 * quotes, or wrote a date as other programs do.
 */
function hintOf(error: SchemaError, hint: string | undefined): string | undefined {
  const { keyword, schema, data, parentSchema } = error;
  const { pattern } = parentSchema ?? {};
  const fits = (text: string): boolean => pattern === undefined || new RegExp(pattern, "u").test(text);
  if (keyword === "pattern" && typeof data === "string" && /^https?:/i.test(data))
    return fits(data.replace(/^https/i, "https")) ? "write https:// in small letters" : hint;
  const isText = schema === "string" || (Array.isArray(schema) && schema.includes("string"));
  if (keyword !== "type" || !isText || (typeof data !== "number" && typeof data !== "boolean")) return hint;
  if (fits(String(data))) return "put it in quotes";
  const date = typeof data === "number" ? dateOfNumber(data) : undefined;
  return date !== undefined && fits(date) ? `write ${date}` : hint;
}

/** The date that a number stands for: seconds or milliseconds since 1970, or the digits of a day. */
function dateOfNumber(number: number): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(number)) ?? [];
  const date = new Date(year ? `${year}-${month}-${day}T00:00:00Z` : number >= 1e11 ? number : number * 1000);
  if (Number.isNaN(date.getTime()) || number < 1e7) return undefined;
  const text = date.toISOString();
  return year ? text.slice(0, 10) : text.replace(/\.\d+Z$/, "Z");
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
