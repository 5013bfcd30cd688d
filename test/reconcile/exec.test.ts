// A value that a program writes: who may run it, when it is run, and what becomes of what it writes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

/** A program that writes a line into a file when it runs, and on stdout what it is given. */
function counted() {
  const log = join(tree({ runs: "" }, { git: false }).root, "runs");
  const text = `require("fs").appendFileSync(${JSON.stringify(log)}, "."); process.stdout.write((process.env.KV_SAYS ?? "one") + "\\n")`;
  return { argv: [process.execPath, "-e", text], runs: () => readFileSync(log, "utf8").length };
}

const allowing = (...exec: readonly unknown[]) => scene({ vaults: { vault: { sources: { exec } } } });

test("apply runs it, less one newline; a plan does not, but for --settle all", async () => {
  const { argv, runs } = counted();
  const set = allowing(argv);
  set.secrets({ a: { value: { exec: argv } } });
  expect(effectsIn(await set.plan({ settle: "auto" }))).toEqual(["create a"]);
  expect(runs()).toBe(0);
  expect(outcomesIn(await set.apply())).toEqual(["created a"]);
  expect((await set.client().getSecret("a")).value).toBe("one");
  expect(effectsIn(await set.plan({ settle: "auto" }))).toEqual(["settle a"]);
  expect(runs()).toBe(1);
  expect((await set.plan({ settle: "all" })).changes).toMatchObject([{ compared: "equal" }]);
  expect(runs()).toBe(2);
});

test("with a revision it is run only when that changes", async () => {
  const { argv, runs } = counted();
  const set = allowing(argv);
  set.secrets({ a: { value: { exec: argv, revision: 1 } } });
  await set.apply();
  await set.apply();
  expect(runs()).toBe(1);
  set.secrets({ a: { value: { exec: argv, revision: 2 } } });
  await set.apply();
  expect(runs()).toBe(2);
});

test("it gets the variables that the config names, where they are set", async () => {
  const { argv } = counted();
  const set = allowing({ argv, env: ["KV_SAYS", "KV_UNSET"] });
  set.env.set("KV_SAYS", "two\n");
  set.secrets({ a: { value: { exec: argv } } });
  await set.apply();
  expect((await set.client().getSecret("a")).value).toBe("two\n");
});

const node = process.execPath;
const name = JSON.stringify(node).slice(1, -1);
test.each<[string, object, object, string]>([
  ["fails", { argv: [node, "-e", "process.exit(1)"] }, {}, `the program ${name} ended with an error`],
  ["writes nothing", { argv: [node, "-e", ""] }, {}, `the program ${name} wrote nothing`],
  [
    "does not end",
    { argv: [node, "-e", "setInterval(() => {}, 1000)"], timeout: "PT1S" },
    {},
    `the program ${name} did not end within PT1S`,
  ],
  ["is not there", { argv: ["no-such-program", "a"] }, {}, "the program no-such-program was not found"],
])("one that %s is missing, before the first write", async (_, program, more, message) => {
  const set = allowing(program);
  const { argv } = program as { readonly argv: readonly string[] };
  set.secrets({ a: { value: { exec: argv, ...more } }, b: { value: { literal: "b" } } });
  await expect(set.apply()).rejects.toMatchObject({ problems: [{ message, place: { file: "v.yaml" } }] });
  expect(await Array.fromAsync(set.client().listPropertiesOfSecrets())).toEqual([]);
});

test("nothing is a value where that is meant", async () => {
  const argv = [node, "-e", ""];
  const set = allowing(argv);
  set.secrets({ a: { value: { exec: argv, allowEmpty: true } } });
  expect(outcomesIn(await set.apply())).toEqual(["created a"]);
});

test("one that the config does not list, and one of the repository, are refused offline", async () => {
  const set = allowing(["op", "read"]);
  const inside = join(set.root, "tool");
  set.write(
    "keyvault-gitops.yaml",
    JSON.stringify({
      apiVersion: "keyvault-gitops/v1",
      kind: "Config",
      owner: "us",
      manifests: ["v.yaml"],
      vaults: { vault: { sources: { exec: [[inside]] } } },
    }),
  );
  set.secrets({ a: { value: { exec: ["op", "read"] } }, b: { value: { exec: [inside] } } });
  await expect(set.plan()).rejects.toMatchObject({
    problems: [
      { message: "what the program op writes may not go into vault" },
      { message: `the program ${inside} lies in the repository` },
    ],
  });
});
