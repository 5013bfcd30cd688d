// The target exec: real programs, what they receive, and what their exit codes mean.
import { realpathSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { type ExecConfig, execTarget } from "../../src/rotate/targets/exec.ts";
import { createExec } from "../../src/world/exec.ts";
import { tree } from "../files.ts";

const node = realpathSync(process.execPath);
const password = `c4nary "quoted" \\ and more`;

/** A target whose program is this script of Node.js, in an empty repository. */
function targetOf(script: string, differs: Partial<ExecConfig["program"]> = {}) {
  const config: ExecConfig = {
    name: "legacy",
    place: { file: "keyvault-gitops.yaml", line: 1, column: 1 },
    is: "exec",
    emulator: false,
    program: { argv: [node, "-e", script], env: ["PRINTER"], timeout: "PT1M", ...differs },
    users: ["app"],
    password: { make: "text", length: 32, characters: ["lower"] },
  };
  return execTarget(config, {
    env: (name) => `the value of ${name}`,
    exec: createExec(new AbortController().signal),
    generate: async ({ make }) => Sealed.text(`generated ${make}`),
    root: tree({}, { git: false }).root,
  });
}
const secret = { vault: "prod", kind: "secret", name: "db" } as const;
const credential = { user: "app", password: Sealed.text(password) };

test.each([
  ["set", "app", { step: "set", vault: "prod", secret: "db", user: "app", password }],
  ["test", "app", { step: "test", vault: "prod", secret: "db", user: "app", password }],
  ["test", "", { step: "test", vault: "prod", secret: "db", password }],
] as const)("%s is told on stdin, for user %j", async (step, user, expected) => {
  const { root, files } = tree({}, { git: false });
  const copy = `require("fs").writeFileSync(${JSON.stringify(`${root}/told`)}, require("fs").readFileSync(0)); process.exitCode = ${step === "set" ? 0 : 3}`;
  const open = await targetOf(copy).open(secret);
  await (step === "set" ? open.set : open.works)({ ...credential, user });
  const told = new TextDecoder().decode(await files.read(`${root}/told`, 1000));
  expect(JSON.parse(told)).toEqual(expected);
});

test("the password is not in its arguments or its environment, which is what the config names", async () => {
  const check = `
    const told = JSON.parse(require("fs").readFileSync(0, "utf8")).password;
    const open = JSON.stringify([process.argv, process.execArgv, process.env]);
    process.exit(open.includes(told.slice(0, 6)) || process.env.PRINTER !== "the value of PRINTER" ? 1 :
      told.endsWith(" text") ? 3 : 0)`;
  expect(await (await targetOf(check).open(secret)).works(credential)).toBe(true);
});

const exits = (code: number) => `process.exit(${code})`;

/** Lets in with the password of this file alone. */
const knows = `process.exit(require("fs").readFileSync(0, "utf8").includes("generated") ? 3 : 0)`;

test.each([
  ["0: it works", knows, true],
  ["3: it does not", exits(3), false],
])("test, exit code %s", async (_, script, expected) =>
  expect(await (await targetOf(script).open(secret)).works(credential)).toBe(expected),
);

const shouts =
  "process.stdin.on('data', (told) => { console.log(String(told)); console.error(String(told)); process.exitCode = 1 })";

test.each<[string, "set" | "works", string, Partial<ExecConfig["program"]>, string]>([
  ["it rejects what shall be set", "set", exits(3), {}, "refused"],
  ["it asks to try again later", "works", exits(75), {}, "unreachable"],
  ["it asks to set it later", "set", exits(75), {}, "unreachable"],
  ["it says yes to a second password that nobody set", "works", exits(0), {}, "insecure"],
  ["it fails", "works", exits(1), {}, "refused"],
  ["it fails and says what it was told", "set", shouts, {}, "refused"],
  ["it is killed", "set", "process.kill(process.pid, 'SIGKILL')", {}, "unreachable"],
  ["it does not end", "works", "setInterval(() => {}, 1000)", { timeout: "PT0.2S" }, "unreachable"],
  ["it is not there", "set", "", { argv: ["no-such-program"] }, "refused"],
  ["it lies in the repository", "set", "", { argv: ["./rotate"] }, "refused"],
])("%s: %s is an error", async (_, step, script, differs, reason) => {
  const open = await targetOf(script, differs).open(secret);
  const error: unknown = await open[step](credential).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ name: "TargetError", reason });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
});
