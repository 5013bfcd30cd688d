// `npm run docs`: the pages of docs/reference/ that say what the source says, made from it.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatCommandsPage } from "./docs/commands-page.ts";
import { formatConfigPage, formatManifestPage } from "./docs/manifest-pages.ts";

const root = resolve(import.meta.dirname, "..");

/** The pages and what belongs into them. */
export const generatedPages: { readonly [path: string]: () => string | Promise<string> } = {
  "docs/reference/commands.md": formatCommandsPage,
  "docs/reference/manifest.md": formatManifestPage,
  "docs/reference/config.md": formatConfigPage,
};

if (import.meta.main)
  for (const [path, make] of Object.entries(generatedPages)) writeFileSync(join(root, path), await make());
