import { MissingValue } from "../model/errors.ts";
import type { Sealed } from "../model/sealed.ts";
import type { Encoder } from "../model/source.ts";

/**
 * A value as it stands within a text of another form, so that it cannot end or extend the place that it stands in.
 * @throws MissingValue where the form cannot hold it
 */
export function encodeValue(value: Sealed, encoder: Encoder): string {
  if (encoder === "base64") return Buffer.from(value.revealBytes()).toString("base64");
  if (!value.isText)
    throw new MissingValue(
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
      return `'${withoutNul(text).replace(/['\\]/g, "\\$&")}'`;
    case "odbc":
      return `{${withoutNul(text).replaceAll("}", "}}")}}`;
    default:
      return encoder satisfies never;
  }
}

/** Whoever reads these forms ends a text at the first NUL, and would take a part of the value for the whole. */
function withoutNul(text: string): string {
  if (text.includes("\0"))
    throw new MissingValue(
      "a part of the template holds a NUL, which neither pgdsn nor odbc can write",
      "give a value without it",
    );
  return text;
}
