import { escapeQuoted } from "../write/text.ts";

/** The data that an edit writes: a text, a boolean, null, a list of texts, or a sealed value. */
export type ScalarData = string | boolean | null | readonly string[] | { readonly sealed: string };

/** Data on one line, as it may also stand within braces. */
export function formatScalar(data: ScalarData, quotes: boolean): string {
  if (isSealedData(data)) return `{ ${formatSealed(data, quotes)} }`;
  if (typeof data === "string") return formatText(data, quotes);
  if (typeof data === "object" && data !== null)
    return `[${data.map((item) => formatText(item, quotes)).join(", ")}]`;
  return String(data);
}

export const isSealedData = (data: ScalarData): data is { readonly sealed: string } =>
  typeof data === "object" && data !== null && "sealed" in data;

export const formatSealed = ({ sealed }: { readonly sealed: string }, quotes: boolean): string =>
  `${formatName("sealed", quotes)}: ${JSON.stringify(sealed)}`;

/** A name as it can stand before a colon. `quotes` puts double quotes around every name and text, as JSON has them. */
export const formatName = (name: string, quotes: boolean): string =>
  quotes || !/^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/i.test(name) ? quoteText(name) : name;

/** A text needs no quotes if every reader of YAML, of any version, takes it for a text. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9._/+-]*$/i;
const plainDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const formatText = (value: string, quotes: boolean): string =>
  !quotes && (plainText.test(value) || plainDate.test(value)) ? value : quoteText(value);

const quoteText = (value: string): string => escapeQuoted(JSON.stringify(value));
