// Help, version and mistakes on the command line.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { names } from "../../src/commands/help.ts";
import { tree } from "../files.ts";
import { call } from "./cli.ts";

const empty = () => tree({}, { git: false }).root;

test("--version", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await call(empty(), ["--version"])).toEqual({ exit: 0, out: `${version}\n`, err: "" });
});

test("--help names every command, and a first manifest to try", async () => {
  const { exit, out, err } = await call(empty(), ["--help"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
  const demo = /where demo\.yaml is:\n((?: {2}.*\n)+)/.exec(out)?.[1]?.replace(/^ {2}/gm, "") ?? "";
  const { root } = tree({ "demo.yaml": demo }, { git: false });
  expect(await call(root, ["validate", "demo.yaml", "--emulator"])).toMatchObject({ exit: 0 });
});

test.each(names)("%s --help tells usage, options, examples and exit codes", async (name) => {
  const { exit, out, err } = await call(empty(), [name, "--help"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toMatch(new RegExp(`^keyvault-gitops ${name} `));
  for (const part of ["\nOptions:\n", "\nExamples:\n", "\nExit codes:\n"]) expect(out).toContain(part);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});

test("without a command there is help, and it is an error", async () =>
  expect(await call(empty(), [])).toMatchObject({ exit: 1, out: "" }));

test.each([
  [["plam"], "error: There is no command plam.\n  hint: Did you mean plan?\n"],
  [["plan", "--emulater"], "error: There is no option --emulater.\n  hint: Did you mean --emulator?\n"],
  [["plan", "--format", "xml"], "error: --format takes one of: text, json, markdown, html.\n"],
  [["apply", "--max-destroy", "all"], "error: --max-destroy takes a whole number of at least 0.\n"],
  [["schema", "manifests"], "error: There is no schema manifests.\n  hint: Did you mean manifest?\n"],
  [["emulator", "v.db"], "error: emulator takes options only.\n"],
  [["--emulator", "plan"], /^error: The command comes first, then its options\./],
])("%j", async (args, expected) => {
  const { exit, out, err } = await call(empty(), [...args, ...(args[0] === "apply" ? ["--yes"] : [])]);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  if (typeof expected === "string") expect(err).toBe(expected);
  else expect(err).toMatch(expected);
});

test.each(["manifest", "config", "plan"])("schema %s prints the file that is shipped", async (name) => {
  const { exit, out } = await call(empty(), ["schema", name]);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(`schemas/${name}.v1.schema.json`, "utf8")));
});

test("schema lists what there is", async () => {
  const { exit, out } = await call(empty(), ["schema"]);
  expect(exit).toBe(0);
  expect(out.match(/^\w+/gm)).toEqual(["manifest", "config", "plan"]);
});
