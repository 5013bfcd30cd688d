// What a person sees in the first hour, on a terminal of 80 columns: `npm run screens` writes what is compared here.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { isLong } from "../dials.ts";
import { tree } from "../files.ts";
import { drawScreen } from "./picture.ts";
import { tellStory } from "./story.ts";
import { hasTmux } from "./terminal.ts";

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), "utf8");

test(`plan, failure, quota, Ctrl-C and rerun, by ${hasTmux ? "tmux" : "tmux, which is not installed: not run"}`, async () => {
  if (!hasTmux) return;
  const screens = await tellStory(tree({}, { git: false }).root, isLong);
  expect(screens.map(({ name }) => name)).toEqual([
    ...["first-plan", "no-answer", "failure", "dumb-rerun", "quota", "interrupted"],
    ...(isLong ? ["interrupted-rerun"] : []),
  ]);
  for (const { name, title, shown } of screens) {
    expect(`${stripVTControlCharacters(shown)}\n`, name).toBe(read(join("screens", `${name}.txt`)));
    expect(drawScreen(shown, title), name).toBe(read(`../../docs/pictures/${name}.svg`));
  }
  expect(
    screens.find(({ name }) => name === "dumb-rerun")?.shown,
    "a dumb terminal gets no escape",
  ).not.toContain("\u001b");
});
