// `npm run screens`: what a person sees in the first hour, as texts for a test and as pictures for the manual. Needs tmux.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { drawScreen } from "../test/terminal/picture.ts";
import { tellStory } from "../test/terminal/story.ts";
import { hasTmux } from "../test/terminal/terminal.ts";

if (!hasTmux) {
  console.error("This script needs tmux, which is not installed.");
  process.exit(1);
}
const root = resolve(import.meta.dirname, "..");
const [texts, pictures] = ["test/terminal/screens", "docs/pictures"].map((path) => join(root, path)) as [
  string,
  string,
];
const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-screens-"));
try {
  rmSync(texts, { recursive: true, force: true });
  for (const path of [texts, pictures]) mkdirSync(path, { recursive: true });
  // The pictures of the HTML report are beside them.
  for (const name of readdirSync(pictures)) if (name.endsWith(".svg")) rmSync(join(pictures, name));
  for (const { name, title, shown } of await tellStory(folder, true)) {
    writeFileSync(join(texts, `${name}.txt`), `${stripVTControlCharacters(shown)}\n`);
    writeFileSync(join(pictures, `${name}.svg`), drawScreen(shown, title));
    console.log(name);
  }
} finally {
  rmSync(folder, { recursive: true });
}
