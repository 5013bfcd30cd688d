import { check } from "../check.ts";
import { parse } from "../parse.ts";
import { type Context, resolve } from "../resolve.ts";

const encoder = new TextEncoder();

/**
 * The first thing that our own checks have against a manifest of one object, without the path of the object's entry;
 * undefined where they take it.
 */
export function flaw(text: string, context: Context): string | undefined {
  const { document, problems } = parse("", encoder.encode(text));
  if (!document) return "it cannot be written as YAML";
  const checked = check(document, "Vault");
  const meant = checked.data ? resolve(document, checked.data, context).problems : [];
  const [first] = [...problems, ...checked.problems, ...meant];
  return first?.message.replace(/^(?:secrets|keys)\.(?:"[^"]*"|[\w/-]+)(?:: |\.)/, "");
}
