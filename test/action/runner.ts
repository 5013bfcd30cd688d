// The runner, as far as a step sees it: inputs with the defaults of action.yml, files for what a step says, and an
// environment that has nothing of ours.
import { type ChildProcess, fork, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished } from "vitest";
import { parse } from "yaml";
import { isLong } from "../dials.ts";
import type { StepCall, StepEnd } from "./job-process.ts";
import { type Command, commandsIn } from "./runner-commands.ts";
import { heredocs } from "./runner-files.ts";

const project = resolve(import.meta.dirname, "../..");

type Metadata = {
  readonly runs: { readonly using: string; readonly main: string };
  readonly inputs: { readonly [name: string]: { readonly default?: string } };
  readonly outputs: { readonly [name: string]: unknown };
};

/** What stands in action.yml. */
const metadata: Metadata = parse(readFileSync(join(project, "action.yml"), "utf8"));

export type Step = {
  /** The folder that was checked out. */
  readonly workspace: string;
  /** What `github.token` is. */
  readonly token: string;
  /** The payload of the event. */
  readonly event: object;
  readonly inputs: { readonly [name: string]: string };
  readonly env: { readonly [name: string]: string };
};

export type Ran = {
  readonly exit: number | null;
  /** What the job's log holds, and a line at a time what the runner makes of it. */
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
  /** Every file that the step wrote, outputs and summary among them, by its path in the step's own folder. */
  readonly files: { readonly [path: string]: string };
};

const folders = ["home", "temp", "tmp"] as const;
const said = ["output", "step_summary", "env", "state", "path"] as const;
const compiled = join(project, "node_modules/.cache/compiled");

/** Runs the bundle as a step of a job. */
export function step(given: Step): Promise<Ran> {
  return needsProcess(given) ? inOwnProcess(given) : inSharedProcess(given);
}

const files = new Set<string>();

/**
 * Whether a step has a process of its own, as at the runner: in `npm run test:long` each, else the first of each file of
 * tests, and those that are about Node's own variables or about a proxy, which packages remember.
 */
function needsProcess({ env }: Step): boolean {
  const file = expect.getState().testPath ?? "";
  const isFirst = !files.has(file);
  files.add(file);
  return (
    isLong ||
    isFirst ||
    Object.keys(env).some((name) => /^NODE_|_PROXY$/i.test(name) && name !== "NODE_EXTRA_CA_CERTS")
  );
}

async function inOwnProcess(given: Step): Promise<Ran> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "kvg-step-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return observe(root, given, async ({ main, workspace, env }) => {
    const child = spawn(process.execPath, [main], { cwd: workspace, stdio: ["ignore", "pipe", "pipe"], env });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
    const exit = await new Promise<number | null>((done) => child.once("close", done));
    return { exit, log: Buffer.concat(chunks).toString() };
  });
}

/** A process for many steps. GitHub's package remembers the summary's path, so that its folder is theirs, too. */
type Shared = { readonly child: ChildProcess; readonly root: string };

let shared: Shared | undefined;
let last: Promise<unknown> = Promise.resolve();

function startShared(): Shared {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "kvg-step-")));
  const child = fork(join(import.meta.dirname, "job-process.ts"), {
    cwd: root,
    execArgv: [],
    stdio: "ignore",
    env: { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: compiled },
  });
  const remove = () => rmSync(root, { recursive: true, force: true });
  process.once("exit", remove);
  child.once("exit", () => {
    if (shared?.child === child) shared = undefined;
    process.off("exit", remove);
    remove();
  });
  // It ends with this process, which does not wait for it.
  child.unref();
  child.channel?.unref();
  return { child, root };
}

/** Runs a step when those before it have ended. */
function inSharedProcess(given: Step): Promise<Ran> {
  const ran = last.then(async () => {
    shared ??= startShared();
    const { child, root } = shared;
    const state = { hasEnded: false };
    // A step that hangs takes no other test with it.
    onTestFinished(() => void (state.hasEnded || child.kill("SIGKILL")));
    for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
    const result = await observe(root, given, (call) => askShared(child, call));
    state.hasEnded = true;
    return result;
  });
  last = ran.catch(() => {});
  return ran;
}

async function askShared(child: ChildProcess, call: StepCall): Promise<StepEnd> {
  child.channel?.ref();
  try {
    return await new Promise((resolve, reject) => {
      const died = (exit: number | null) => reject(new Error(`The process of steps ended with ${exit}.`));
      child.once("exit", died);
      child.once("message", (end: StepEnd) => {
        child.off("exit", died);
        resolve(end);
      });
      child.send(call);
    });
  } finally {
    child.channel?.unref();
  }
}

/** Sets a step up in an empty folder, runs it, and gathers what it left. */
async function observe(
  root: string,
  { workspace, token, event, inputs, env }: Step,
  run: (call: StepCall) => Promise<StepEnd>,
): Promise<Ran> {
  for (const folder of folders) mkdirSync(join(root, folder));
  for (const file of said) writeFileSync(join(root, file), "");
  writeFileSync(join(root, "event.json"), JSON.stringify(event));
  const before = filesBelow(workspace);
  const { exit, log } = await run({
    main: join(project, metadata.runs.main),
    workspace,
    env: {
      PATH: process.env.PATH ?? "",
      NODE_COMPILE_CACHE: compiled,
      CI: "true",
      HOME: join(root, "home"),
      TMPDIR: join(root, "tmp"),
      RUNNER_TEMP: join(root, "temp"),
      RUNNER_OS: "Linux",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: join(root, "event.json"),
      ...Object.fromEntries(said.map((file) => [`GITHUB_${file.toUpperCase()}`, join(root, file)])),
      ...inputVariables(inputs, token),
      ...env,
    },
  });
  const { "event.json": _, ...own } = filesBelow(root);
  const changed = Object.entries(filesBelow(workspace)).filter(([path, text]) => before[path] !== text);
  return {
    exit,
    log,
    commands: commandsIn(log),
    outputs: heredocs(own.output ?? ""),
    summary: own.step_summary ?? "",
    files: { ...own, ...Object.fromEntries(changed.map(([path, text]) => [`workspace/${path}`, text])) },
  };
}

/** As the runner does it: upper case, spaces only replaced; an input that action.yml does not name is a mistake. */
function inputVariables(given: Step["inputs"], token: string): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in metadata.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, { default: usual = "" }]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? usual.replace(/\$\{\{ github\.token \}\}/, token),
    ]),
  );
}

const filesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes("/.git/"))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
      }),
  );
