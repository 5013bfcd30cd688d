// `npm run docs`: the pages of the manual that say what the source says, and its contents, made from them.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatCommandsPage } from "./docs/commands-page.ts";
import { formatContentsPage } from "./docs/contents-page.ts";
import { formatErrorsPage } from "./docs/errors-page.ts";
import { formatConfigPage, formatManifestPage } from "./docs/manifest-pages.ts";
import { formatOperationsPage } from "./docs/operations-page.ts";
import { formatReliabilityPage } from "./docs/reliability-page.ts";

const root = resolve(import.meta.dirname, "..");

/** The pages and what belongs into them. */
export const generatedPages: { readonly [path: string]: () => string | Promise<string> } = {
  "docs/reference/commands.md": formatCommandsPage,
  "docs/reference/manifest.md": formatManifestPage,
  "docs/reference/config.md": formatConfigPage,
  "docs/reference/errors.md": formatErrorsPage,
  "docs/reference/emulator-operations.md": formatOperationsPage,
  "docs/reference/reliability.md": formatReliabilityPage,
  // It reads the pages above, so it is the last one.
  "docs/README.md": formatContentsPage,
};

if (import.meta.main)
  for (const [path, make] of Object.entries(generatedPages)) writeFileSync(join(root, path), await make());
