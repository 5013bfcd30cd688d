// Completion by the shells themselves: commands, options and vaults, all from the one table and the config.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { tree } from "../files.ts";
import { environment } from "./process.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const shells = ["bash", "zsh", "fish"] as const;
const cli = resolve(import.meta.dirname, "../../dist/cli.js");
const names = commands.map(({ name }) => name);

const config = (vaults: string) =>
  `apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [vaults/*.yaml]\nvaults: ${vaults}\n`;
const repository = {
  "keyvault-gitops.yaml": config("{ prod-eu: , prod-us: , test: }"),
  "other/keyvault-gitops.yaml": config("{ lab: }"),
  "sub/": "",
};

const scriptOf = async (shell: string) => (await call(["completion", shell])).out;
const inBash = scriptOf("bash");

/** What bash offers for the last of some words, in a folder where the command is a function that calls the CLI. */
async function offered(folder: string, ...words: string[]): Promise<readonly string[]> {
  const program = `
keyvault-gitops() { "$NODE" "$CLI" "$@"; }
eval "$SCRIPT"
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_keyvault_gitops
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["--norc", "-uc", program, "bash", "keyvault-gitops", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...environment, NODE: process.execPath, CLI: cli, SCRIPT: await inBash },
  });
  return out.trim().split("\n").filter(Boolean);
}

test.each<[string, string[], readonly string[]]>([
  ["every command", [""], [...names, "help", "--help", "--version"]],
  ["commands that begin so", ["va"], ["validate"]],
  ["commands to get help of", ["help", "dri"], ["drift"]],
  ["a command's options", ["plan", "--em"], ["--emulator"]],
  ["another's, in the middle of a line", ["drift", "vaults", "--acc"], ["--accept"]],
  ["its short option", ["plan", "-c"], ["-c"]],
  ["help of all", ["seal", "--he"], ["--help"]],
  ["no option of another command", ["plan", "--acc"], []],
  ["the config's vaults", ["plan", "--vault", ""], ["prod-eu", "prod-us", "test"]],
  ["those that begin so", ["plan", "--vault", "prod-"], ["prod-eu", "prod-us"]],
  ["the same behind =", ["plan", "--vault", "=", "prod-e"], ["prod-eu"]],
  ["and right behind it", ["plan", "--vault", "="], ["prod-eu", "prod-us", "test"]],
  ["those of a named config", ["plan", "--config", "other", "--vault", ""], ["lab"]],
  ["with a = in three words", ["plan", "--config", "=", "other", "--vault", ""], ["lab"]],
  ["none where there is no such config", ["plan", "-c", "none", "--vault", ""], []],
  ["nothing for a command that is not there, so that bash completes files", ["nosuch", "--vaul"], []],
])("bash offers %s", async (_, words, expected) => {
  const { root } = tree(repository);
  expect(await offered(root, ...words)).toEqual(expected);
});

test("bash offers vaults from a subfolder, and calls the script for the command", async () => {
  const { root } = tree(repository);
  expect(await offered(join(root, "sub"), "plan", "--vault", "t")).toEqual(["test"]);
  const registered = execFileSync("bash", ["--norc", "-c", 'eval "$SCRIPT"; complete -p keyvault-gitops'], {
    encoding: "utf8",
    env: { ...environment, SCRIPT: await inBash },
  });
  expect(registered).toContain("-F _keyvault_gitops keyvault-gitops");
});

test("a config of a stranger makes bash run nothing", async () => {
  const hostile = ["$(touch hacked)", "`touch hacked`", "a;touch hacked", "*"];
  const { root } = tree({
    "keyvault-gitops.yaml": config(JSON.stringify(Object.fromEntries(hostile.map((name) => [name, null])))),
  });
  expect(await offered(root, "plan", "--vault", "")).toEqual([]);
  expect(existsSync(join(root, "hacked"))).toBe(false);
});

test.each(shells)("the script of %s has every command and each of its options", async (shell) => {
  const script = await scriptOf(shell);
  for (const { name, load } of commands) {
    expect(script).toContain(name);
    for (const option of (await load()).options)
      expect(script).toContain(shell === "fish" ? `-l ${option.name} ` : `--${option.name}`);
  }
});

const isInstalled = (shell: string) => spawnSync(shell, ["-c", "exit"]).status === 0;

test.for(shells)(
  "%s reads its script without a complaint, where it is installed",
  async (shell, { skip }) => {
    if (!isInstalled(shell)) skip(`${shell} is not installed`);
    const { root } = tree({ script: await scriptOf(shell) }, { git: false });
    const read = spawnSync(shell, ["-n", join(root, "script")], { encoding: "utf8" });
    expect(read).toMatchObject({ status: 0, stderr: "" });
  },
);

test.for(shells.slice(2))("%s offers commands and options, where it is installed", async (fish, { skip }) => {
  if (!isInstalled(fish)) skip("fish is not installed");
  const env = { ...environment, HOME: tree({}).root, SCRIPT: await scriptOf("fish") };
  const line = (words: string) =>
    execFileSync(fish, ["-c", `echo $SCRIPT | source; complete -C '${words}'`], { encoding: "utf8", env });
  expect(line("keyvault-gitops vali")).toMatch(/^validate\t/);
  expect(line("keyvault-gitops plan --emul")).toMatch(/^--emulator/);
});

test.each([
  ["completion", "completion needs a shell.", "There are: bash, zsh, fish."],
  ["completion tcsh", "There is no completion for tcsh.", "There are: bash, zsh, fish."],
  ["completion bash zsh", "completion takes one shell.", undefined],
])("%s", async (line, message, hint) =>
  expect(await stage({}).on(line)).toEqual({
    exit: 1,
    out: "",
    err: `error: ${message}\n${hint === undefined ? "" : `  hint: ${hint}\n`}`,
  }),
);
