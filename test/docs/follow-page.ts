// Follows a page in a folder of its own: its files are written, its commands are run, its outputs are compared.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { onTestFinished } from "vitest";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import { movingClock } from "../clock.ts";
import { environment } from "../commands/process.ts";
import { tree } from "../files.ts";
import { tokenOf } from "../scene.ts";
import { type Block, isBlock, readPage, root, type SetUp } from "./page.ts";
import { parseCommand, runInProcess } from "./run-command.ts";

/** A reader at work. */
export type Desk = {
  /** The folder in which the page began. */
  readonly root: string;
  cwd: string;
  readonly env: Map<string, string>;
  readonly clock: ReturnType<typeof movingClock>;
  /** They stand in for Azure where a command has no `--emulator`. */
  readonly vaults: Emulator;
  /** What the commands have printed. */
  printed: string;
};

function prepareDesk(): Desk {
  const { root: folder } = tree({ "bin/keyvault-gitops": shim });
  chmodSync(join(folder, "bin/keyvault-gitops"), 0o755);
  const at = join(folder, "desk");
  mkdirSync(at);
  execFileSync("git", ["init", "--quiet"], { cwd: at });
  const clock = movingClock();
  const vaults = emulator({ clock });
  onTestFinished(() => vaults.close());
  const names = ["AUTHOR", "COMMITTER"].flatMap((who): [string, string][] => [
    [`GIT_${who}_NAME`, "a"],
    [`GIT_${who}_EMAIL`, "a@example.com"],
  ]);
  const PATH = [join(folder, "bin"), dirname(process.execPath), environment.PATH].join(":");
  const env = new Map([...Object.entries(environment), ...names, ["PATH", PATH], ["HOME", folder]]);
  return { root: at, cwd: at, env, clock, vaults, printed: "" };
}

const shim = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/cli.js")}" "$@"\n`;

/** @throws Error with the page's line, where something is otherwise than the page says. */
export async function followPage(page: string): Promise<void> {
  const { steps, runBy } = readPage(page);
  let desk = prepareDesk();
  for (const step of steps)
    try {
      if (!isBlock(step)) {
        if (step.word === "new folder") desk = prepareDesk();
        else await setUp(step, desk);
      } else if (step.marks.file !== undefined) writeBlock(step, step.marks.file, desk);
      else if (step.marks.output !== undefined) compareOutput(step, desk);
      else if (step.language === "sh" && runBy === undefined && !isLeftOut(step))
        await runBlock(step.body, step.marks, desk);
    } catch (error) {
      throw new Error(`${page}:${step.line}: ${error instanceof Error ? error.message : error}`);
    }
}

async function setUp({ word, text }: SetUp, desk: Desk): Promise<void> {
  if (word === "files") for (const path of text.split(" ")) copyFiles(path, desk);
  if (word === "env")
    for (const [name, value] of Object.entries(readVariables(text, desk))) desk.env.set(name, value ?? "");
  if (word === "secret" || word === "key") await setObject(word, text, desk);
  if (word === "run") await runBlock(text, {}, desk);
}

/** `NAME=VALUE`, or all that a file of such lines says. */
const readVariables = (text: string, { cwd }: Desk) =>
  parseEnv(text.includes("=") ? text : readFileSync(resolve(cwd, text), "utf8"));

/** `examples/team` comes to the same place below the desk; of `examples/team/` the contents come to the desk itself. */
function copyFiles(path: string, desk: Desk): void {
  cpSync(join(root, path), path.endsWith("/") ? desk.root : join(desk.root, path), { recursive: true });
  execFileSync("git", ["add", "--all"], { cwd: desk.root });
}

/** Somebody else makes a key, or sets a secret, by a client of their own. */
async function setObject(kind: "secret" | "key", text: string, { cwd, vaults }: Desk): Promise<void> {
  const [, name, value = "", vault, file] = /^([\w-]+)(?:=(.*))? in ([\w-]+)(?: of (\S+))?$/.exec(text) ?? [];
  if (name === undefined) throw new Error("it reads: secret: NAME=VALUE in VAULT, or: ... of FILE");
  const opened = file === undefined ? vaults : emulator({ file: resolve(cwd, file) });
  // A second writer comes minutes later.
  opened.advance(600_000);
  const expiresOnTimestamp = Date.now() + 3_600_000;
  const credential = { getToken: async () => ({ token: tokenOf("somebody"), expiresOnTimestamp }) };
  const [url, { httpClient }] = [`https://${vault}.vault.azure.net`, opened];
  if (kind === "secret") await new SecretClient(url, credential, { httpClient }).setSecret(name, value);
  else await new KeyClient(url, credential, { httpClient }).createRsaKey(name);
  if (file !== undefined) opened.close();
}

function writeBlock({ body }: Block, name: string, desk: Desk): void {
  const path = resolve(desk.cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${body}\n`);
}

/** A line `...` stands for any lines; what two runs never share (a digest) is not compared. */
function compareOutput({ body }: Block, desk: Desk): void {
  const parts = normalize(body).split(/^\.\.\.$/m);
  let from = 0;
  for (const part of parts.map((one) => one.replaceAll(/^\n+|\n+$/g, ""))) {
    const at = normalize(desk.printed).indexOf(part, from);
    if (at < 0) throw new Error(`nothing printed this:\n${part}\nPrinted was:\n${desk.printed}`);
    from = at + part.length;
  }
}

const normalize = (text: string): string =>
  text.replaceAll(/^Digest: .*$/gm, "Digest: ...").replaceAll(/[ \t]+$/gm, "");

const isLeftOut = ({ marks }: Block): boolean =>
  marks["not run"] !== undefined || marks["run by"] !== undefined;

async function runBlock(body: string, marks: Block["marks"], desk: Desk): Promise<void> {
  desk.printed = "";
  const chunks = splitBlock(body);
  for (const [i, chunk] of chunks.entries()) {
    const expected = i === chunks.length - 1 ? Number(marks.exit ?? 0) : 0;
    const exit = await runChunk(chunk, marks.input ?? "", desk);
    if (exit !== expected)
      throw new Error(`${chunk}\nended with ${exit} in place of ${expected}:\n${desk.printed}`);
  }
}

/** A command of ours is called here, also behind the pipe of another one. */
async function runChunk(chunk: string, input: string, desk: Desk): Promise<number> {
  const command = parseCommand(chunk);
  if (command) return runInProcess(command, input, desk);
  const [, left = "", right = ""] = /^([^|\n]+)\| *([^|\n]+)$/.exec(chunk) ?? [];
  const behind = parseCommand(right);
  if (!behind || left.includes("keyvault-gitops")) return runInShell(chunk, input, desk);
  const exit = runInShell(left, input, desk);
  const output = desk.printed;
  desk.printed = "";
  return exit === 0 ? runInProcess(behind, output, desk) : exit;
}

/** Each command of ours alone, and what stands between two of them together. */
function splitBlock(body: string): readonly string[] {
  const chunks: string[] = [];
  let isShell = false;
  for (const line of body.replaceAll(/\\\n */g, "").split("\n")) {
    const isOurs = parseCommand(line) !== undefined;
    if (isShell && !isOurs) chunks.push(`${chunks.pop()}\n${line}`);
    else if (!/^(#.*)?$/.test(line)) {
      chunks.push(line);
      isShell = !isOurs;
    }
  }
  return chunks;
}

/** Variables and the working directory stay for what comes behind it, as in a terminal. */
function runInShell(script: string, input: string, desk: Desk): number {
  if (/\b(npm|npx|pip3?|go) /.test(script))
    throw new Error("a package manager may fetch what is not ours: say in a comment why no test runs it");
  const after = join(desk.root, "../after");
  const whole = `{ ${script}\n} 2>&1\npwd > ${after}.cwd\nenv -0 > ${after}.env`;
  try {
    const env = Object.fromEntries(desk.env);
    desk.printed += execFileSync("sh", ["-eauc", whole], { cwd: desk.cwd, env, input, encoding: "utf8" });
  } catch (error) {
    const { status, stdout } = error as { readonly status?: number; readonly stdout?: string };
    desk.printed += stdout ?? "";
    return status ?? 1;
  }
  desk.cwd = readFileSync(`${after}.cwd`, "utf8").trim();
  for (const line of readFileSync(`${after}.env`, "utf8").split("\0").filter(Boolean)) {
    const [name = "", ...value] = line.split("=");
    desk.env.set(name, value.join("="));
  }
  if (!existsSync(desk.cwd)) throw new Error("the block left a folder that is gone");
  return 0;
}
