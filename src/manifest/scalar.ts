import { visibly } from "./write/text.ts";

/** What an editor writes: a property's text, truth or absence, a list of texts, or a sealed value. */
export type Data = string | boolean | null | readonly string[] | { readonly sealed: string };

/** Data as it stands on one line, within braces too. */
export function inline(data: Data, quotes: boolean): string {
  if (isSealed(data)) return `{ ${sealedPair(data, quotes)} }`;
  if (typeof data === "string") return text(data, quotes);
  if (typeof data === "object" && data !== null)
    return `[${data.map((item) => text(item, quotes)).join(", ")}]`;
  return String(data);
}

export const isSealed = (data: Data): data is { readonly sealed: string } =>
  typeof data === "object" && data !== null && "sealed" in data;

export const sealedPair = ({ sealed }: { readonly sealed: string }, quotes: boolean): string =>
  `${word("sealed", quotes)}: ${JSON.stringify(sealed)}`;

/** A name as it can stand before a colon. */
export const word = (name: string, quotes: boolean): string =>
  quotes || !/^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/i.test(name) ? quoted(name) : name;

/** Without quotes only what no reader of YAML, of any version, takes for something else. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9._/+-]*$/i;
const plainDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const text = (value: string, quotes: boolean): string =>
  !quotes && (plainText.test(value) || plainDate.test(value)) ? value : quoted(value);

const quoted = (value: string): string => visibly(JSON.stringify(value));
