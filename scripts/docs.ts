// `npm run docs`: the pages of docs/reference/ that say what the source says, made from it.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatErrorsPage } from "./docs/errors-page.ts";

const root = resolve(import.meta.dirname, "..");

/** The pages and what belongs into them. */
export const generatedPages: { readonly [path: string]: () => string | Promise<string> } = {
  "docs/reference/errors.md": formatErrorsPage,
};

if (import.meta.main)
  for (const [path, make] of Object.entries(generatedPages)) writeFileSync(join(root, path), await make());
