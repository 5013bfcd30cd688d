// Help, and mistakes on the command line.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { tree } from "../files.ts";
import { call } from "./shell.ts";

const commandNames = commands.map(({ name }) => name);

test.each([["--help"], ["-h"], ["help"]])(
  "%s names every command, and a first manifest to try",
  async (asked) => {
    const { exit, out, err } = await call([asked]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    const demo = /where demo\.yaml is:\n((?: {2}.*\n)+)/.exec(out)?.[1]?.replace(/^ {2}/gm, "") ?? "";
    const { root } = tree({ "demo.yaml": demo }, { git: false });
    expect(await call(["validate", `${root}/demo.yaml`, "--emulator"])).toMatchObject({ exit: 0, err: "" });
  },
);

test.each(commandNames)("%s --help tells usage, options, examples and exit codes", async (name) => {
  const { exit, out, err } = await call([name, "--help"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toMatch(new RegExp(`^keyvault-gitops ${name} `));
  for (const part of ["\nOptions:\n", "\nExamples:\n", "\nExit codes:\n"]) expect(out).toContain(part);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(await call(["help", name])).toEqual({ exit, out, err });
});

test.each([40, 60, 80, 120, 200])(
  "help follows a terminal of %i columns, and no word is broken",
  async (width) => {
    const terminal = { out: true, err: true, width, unicode: true };
    for (const args of [["--help"], ...commandNames.map((name) => [name, "--help"])]) {
      const [narrow, wide] = [await call(args, { terminal }), await call(args)];
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      expect(words(narrow.out)).toEqual(words(wide.out));
      for (const line of narrow.out.split("\n"))
        if (line.length > Math.min(width, 120))
          expect(line.trim()).toMatch(/^((?:Usage: )?keyvault-gitops .*|\[.*\]|\S+)$/);
    }
  },
);

test.each(commandNames)("%s --help fits a terminal of 80 columns", async (name) => {
  const terminal = { out: true, err: true, width: 80, unicode: true };
  const { out } = await call([name, "--help"], { terminal });
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("without a command there is help, and it is an error", async () =>
  expect(await call([])).toMatchObject({ exit: 1, out: "", err: expect.stringContaining("Usage:") }));

test.each([
  [["plam"], "There is no command plam.\n  hint: Did you mean plan?\n"],
  [
    ["--emulator", "plan"],
    "The command comes first, then its options.\n  hint: For example: keyvault-gitops plan --help\n",
  ],
  [["plan", "--emulater"], "There is no option --emulater.\n  hint: Did you mean --emulator?\n"],
  [["plan", "--format", "xml"], "--format takes one of: text, json, markdown, html, sarif.\n"],
  [["plan", "--fail-on", "all"], "--fail-on takes one of: unknown.\n"],
  [["plan", "--settle", "some"], "--settle takes one of: off, auto, all.\n"],
  [
    ["plan", "--within", "30"],
    "--within takes a positive ISO 8601 duration.\n  hint: Write 30 days as P30D.\n",
  ],
  [["apply", "--yes", "--max-destroy", "all"], "--max-destroy takes a whole number of at least 0.\n"],
  [["apply", "--yes", "--concurrency", "0"], "--concurrency takes a whole number of at least 1.\n"],
  [["schema", "manifests"], "There is no schema manifests.\n  hint: Did you mean manifest?\n"],
  [["schema", "manifest", "plan"], "schema takes one name.\n"],
  [["emulator", "v.db"], "emulator takes options only.\n"],
  [["emulator", "--port", "65536"], "--port takes a number up to 65535.\n"],
  [
    ["emulator", "--events", "/s3cret"],
    "--events takes an http or https address, without user and password.\n",
  ],
  [
    ["emulator", "--events", "ftp://a/"],
    "--events takes an http or https address, without user and password.\n",
  ],
  [
    ["emulator", "--events", "http://u:p@a/"],
    "--events takes an http or https address, without user and password.\n",
  ],
  [["emulator", "--events-schema", "cloudevents"], "--events-schema goes with --events URL.\n"],
  [
    ["emulator", "--data", "v.db", "--advance", "30"],
    "--advance takes a positive ISO 8601 duration.\n  hint: Write 30 days as P30D.\n",
  ],
  [["emulator", "--advance", "P1D"], "--advance needs --data FILE, whose clock it moves.\n"],
  [
    ["emulator", "--data", "v.db", "--advance", "P1D", "--port", "1"],
    "--advance serves nothing, so it does not go with --port.\n",
  ],
])("%j", async (args, expected) =>
  expect(await call(args)).toEqual({ exit: 1, out: "", err: `error: ${expected}` }),
);

const schemaNames = "manifest config plan apply drift error report explanation difference history".split(" ");

test.each(schemaNames)("schema %s prints the file that is shipped", async (name) => {
  const { exit, out } = await call(["schema", name]);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(`schemas/${name}.v1.schema.json`, "utf8")));
});

test("schema lists what there is", async () => {
  const { exit, out } = await call(["schema"]);
  expect(exit).toBe(0);
  expect(out.match(/^\w+/gm)).toEqual(schemaNames);
});
