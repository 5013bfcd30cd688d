// What other people's programs build on: it changes only where somebody means it, and it says what it is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Declaration, readPublicApi } from "./declarations.ts";

const { exported, named } = readPublicApi();

const block = (texts: Iterable<string>) => `\`\`\`ts\n${[...texts].join("\n")}\n\`\`\``;

/** What a door exports; where it gives a declaration another name, that name stands above it. */
const doorBlock = (door: ReadonlyMap<string, Declaration>) =>
  block(
    [...door].map(([name, declared]) => `${name === declared.name ? "" : `// as ${name}\n`}${declared.text}`),
  );

/** The page that a reviewer reads. */
const page = `# What the package exports

Made of what tsc declares. After a change that you mean run \`npx vitest run test/library/api.test.ts -u\`, and say in
CHANGELOG.md what a program has to change.

## \`keyvault-gitops\`

${doorBlock(exported["keyvault-gitops"])}

## \`keyvault-gitops/emulator\`

${doorBlock(exported["keyvault-gitops/emulator"])}

## What those name

No program can import these by name.

${block(named.map(({ text }) => text))}
`;

test("it is what was agreed on: see the head of api.md where you mean another one", async () => {
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, "api.md"));
});

const all = Object.entries(exported).flatMap(([door, names]) =>
  [...names].map(([name, { doc, text }]) => ({ door, name, doc, text })),
);

describe("the reference is in the types", () => {
  test("every export says what it is", () => {
    const silent = all.filter(({ doc }) => doc === "").map(({ door, name }) => `${door}: ${name}`);
    expect(silent).toEqual([]);
  });

  test("every function that works on a world or a file says what it throws", () => {
    const functions = all.filter(({ text }) =>
      /^export declare (?:function|const) [\s\S]*(?:Promise<|file\?)/.test(text),
    );
    expect(functions.length).toBeGreaterThan(8);
    expect(functions.filter(({ doc }) => !doc.includes("@throws")).map(({ name }) => name)).toEqual([]);
  });
});

test("the page about the library names every function and every error", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/reference/library.md"), "utf8");
  const values = all.filter(({ text }) => /^export declare (?:function|class|const) /.test(text));
  expect(values.filter(({ name }) => !text.includes(`\`${name}`)).map(({ name }) => name)).toEqual([]);
});
