import { MissingValue } from "../model/errors.ts";
import type { Sealed } from "../model/sealed.ts";
import type { Encoder } from "../model/source.ts";

/**
 * A value as it stands within a text of another form, so that it can neither end nor extend its place.
 * @throws MissingValue where the form cannot hold it
 */
export function encodeValue(value: Sealed, encoder: Encoder): string {
  if (encoder === "base64") return Buffer.from(value.revealBytes()).toString("base64");
  if (!value.isText)
    throw new MissingValue(
      "value-invalid",
      "a part of the template is not UTF-8 text",
      "write it with | base64, or wrap its source in { base64: ... }",
    );
  const text = value.reveal();
  switch (encoder) {
    case "raw":
      return text;
    case "json":
      return JSON.stringify(text).slice(1, -1);
    case "url":
      // What encodeURIComponent leaves, RFC 3986 (section 2.2) reserves.
      return encodeURIComponent(text).replace(
        /[!'()*]/g,
        (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
      );
    case "pgdsn":
      return `'${refuseNul(text).replace(/['\\]/g, "\\$&")}'`;
    case "odbc":
      return `{${refuseNul(text).replaceAll("}", "}}")}}`;
    default:
      return encoder satisfies never;
  }
}

/** The text, which holds no NUL: readers of these forms end a text there, and would take a part for the whole value. */
function refuseNul(text: string): string {
  if (text.includes("\0"))
    throw new MissingValue(
      "value-invalid",
      "a part of the template holds a NUL, which neither pgdsn nor odbc can write",
      "give a value without it",
    );
  return text;
}
