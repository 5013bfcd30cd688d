// Repositories whose files ask for what is not theirs, or for more work than anybody has: refused by the path or the size
// alone, in a small process, and nothing of a foreign file is told.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { someOf } from "../dials.ts";
import { tree } from "../files.ts";
import { bombs, hostile, outsideText } from "../hostile.ts";
import { start } from "./process.ts";

/** What a child says that may take 500 MB; what takes longer than anybody waits for is killed. */
async function called(cwd: string, line: string) {
  const child = start(cwd, line.split(" "), { NODE_OPTIONS: "--max-old-space-size=400" }, 60_000);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part) => {
      said += part;
    });
  const [exit, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.once("close", (...ends) => done(ends)),
  );
  return { exit, signal, said };
}

/** A repository with a neighbour that is none of its business. */
function neighbours(files: Record<string, string>, links: Record<string, string>) {
  const { root } = tree({ "foreign/secret.yaml": outsideText, "repository/": "" }, { git: false });
  const repository = join(root, "repository");
  mkdirSync(join(repository, ".git"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  for (const [path, to] of Object.entries(links)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    symlinkSync(to, join(repository, path));
  }
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return { root, repository };
}

test.each(someOf(hostile, 3, 1))("$name", async ({ files = {}, links = {}, line = "validate", says }) => {
  const { root, repository } = neighbours(files, links);
  const { exit, signal, said } = await called(repository, line);
  expect([exit, signal]).toEqual([1, null]);
  expect(said).toContain(says);
  expect(said).not.toContain("hunter2");
  expect(readFileSync(join(root, "foreign/secret.yaml"), "utf8")).toBe(outsideText);
  expect(readdirSync(join(root, "foreign"))).toEqual(["secret.yaml"]);
});

test.each(someOf(bombs, 2, 1))("$name", async ({ files, says }) => {
  const { repository } = neighbours(files(), {});
  const { exit, signal, said } = await called(repository, "validate");
  expect([exit, signal]).toEqual([1, null]);
  expect(said).toContain(says);
  expect(said.length).toBeLessThan(20_000);
});

/** Says when a process opens its third file, which it then begins to read. */
const preload = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { createReadStream } = fs;
let opened = 0;
fs.createReadStream = (...which) => {
  if (++opened === 3) fs.writeSync(2, "opens the third\\n");
  return createReadStream(...which);
};
syncBuiltinESMExports();`;

test("SIGTERM ends a process at once that reads", async () => {
  const line = `  a: &a { value: { literal: ${"x".repeat(200)} } }\n`;
  const one = (name: string) =>
    `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets:\n${Array.from({ length: 20_000 }, (_, i) => line.replace("a: &a", `${name}-${i}:`)).join("")}`;
  const many = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`vaults/${i}.yaml`, one(`s${i}`)]));
  const config =
    "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: a\nmanifests: [vaults/*.yaml]\nvaults: { prod: }\n";
  const { repository } = neighbours({ "keyvault-gitops.yaml": config, ...many }, {});
  const child = start(repository, ["validate"], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part) => {
      said += part;
      child.kill("SIGTERM");
    });
  const ends = await new Promise((done) => child.once("close", (...both) => done(both)));
  expect(ends).toEqual([null, "SIGTERM"]);
  expect(said).toBe("opens the third\n");
});
