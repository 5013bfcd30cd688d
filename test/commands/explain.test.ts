// Errors as people read them. A stranger's message may quote a value: only its class is told.
import { expect, test } from "vitest";
import { MissingValue, ProblemsError, UsageError, VaultError, VaultsError } from "../../src/model/errors.ts";
import { FileError } from "../../src/model/world.ts";
import { formatError } from "../../src/report/formats/error.ts";
import { plain } from "../report/build.ts";

const told = (error: unknown, debug = false) =>
  formatError(error, plain, { debug, version: "keyvault-gitops 1" });

test.each([
  [new UsageError("There is no option --x."), "error: There is no option --x. [option-invalid]\n"],
  [new UsageError("No.", "Say yes."), "error: No. [option-invalid]\n  hint: Say yes.\n"],
  [
    new MissingValue("value-missing", "It is not set.", "set it"),
    "error: It is not set. [value-missing]\n  hint: set it\n",
  ],
  [
    new VaultsError(
      new VaultError("forbidden", "a", "a says no."),
      new VaultError("connection", "b", "b says nothing."),
    ),
    "error: a says no. [vault-forbidden]\nerror: b says nothing. [vault-unreachable]\n",
  ],
  [new FileError("missing", "/a"), "error: /a is missing [file-missing]\n"],
  [new VaultError("forbidden", "a", "Vault a says no.", 403), "error: Vault a says no. [vault-forbidden]\n"],
  [new DOMException("hunter2", "AbortError"), "error: stopped. [run-stopped]\n"],
  [
    new ProblemsError([
      { code: "name-invalid", message: "one" },
      { code: "name-invalid", message: "two" },
    ]),
    "one [name-invalid]\ntwo [name-invalid]\nerror: 2 problems.\n",
  ],
])("%s", (error, expected) => expect(told(error)).toBe(expected));

test("a terminal's control characters are shown, not sent", () =>
  expect(told(new FileError("missing", "/a\u001b[2J"))).toBe(
    "error: /a\\u{1b}[2J is missing [file-missing]\n",
  ));

class Strange extends Error {}

const lines = "hunter2\n    at hunter2 (hunter2.ts:1:1)";
const changed = Object.assign(new Strange("first"), { message: "hunter2" });
const own = Object.assign(new Strange("x"), { stack: "Error: hunter2\n    at hunter2" });

test.each([
  ["an Error", new Error("hunter2"), "Error"],
  ["one with lines that look like a stack", new Strange(lines), "Strange"],
  ["one whose message was changed", changed, "Strange"],
  ["one whose stack was made up", own, "Strange"],
  ["one with a cause", new Error("outer hunter2", { cause: new Error("hunter2") }), "Error"],
  ["a text", "hunter2", "string"],
  ["nothing", undefined, "undefined"],
])("%s tells its class and no more", (_, error, expected) => {
  for (const debug of [false, true]) {
    expect(told(error, debug)).toMatch(new RegExp(`^unexpected: ${expected}\n`));
    expect(told(error, debug)).not.toContain("hunter2");
  }
});

test("where it happened is told only when asked for", () => {
  expect(told(new Strange("m"), true)).toContain("explain.test.ts");
  expect(told(new Strange("m"), false)).not.toContain("explain.test.ts");
});
