// A git that refuses, and a PATH without one, until a test ends.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { onTestFinished } from "vitest";

/** Programs are found in this folder alone. */
export function pathFor(folder: string): void {
  const before = process.env.PATH;
  process.env.PATH = folder;
  onTestFinished(() => {
    process.env.PATH = before;
  });
}

/** A git that says this on stderr and ends as git does where it refuses; returns how often it was started. */
export function gitThatSays(root: string, text: string): () => number {
  mkdirSync(`${root}/bin`);
  writeFileSync(`${root}/bin/said`, text);
  const script = `#!/bin/sh\necho start >> '${root}/bin/starts'\nwhile read -r line || [ "$line" ]; do echo "$line" >&2; done < '${root}/bin/said'\nexit 128\n`;
  writeFileSync(`${root}/bin/git`, script, { mode: 0o755 });
  pathFor(`${root}/bin`);
  const starts = `${root}/bin/starts`;
  return () => (existsSync(starts) ? readFileSync(starts, "utf8").trim().split("\n").length : 0);
}
