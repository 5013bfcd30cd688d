// The runner, as far as a step sees it: inputs with the defaults of action.yml, files for what a step says, and an
// environment that has nothing of ours.
import { spawn } from "node:child_process";
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
import { onTestFinished } from "vitest";
import { parse } from "yaml";
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

/** Runs the bundle as a step of a job. */
export async function step({ workspace, token, event, inputs, env }: Step): Promise<Ran> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "kvg-step-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of folders) mkdirSync(join(root, folder));
  for (const file of said) writeFileSync(join(root, file), "");
  writeFileSync(join(root, "event.json"), JSON.stringify(event));
  const before = filesBelow(workspace);
  const child = spawn(process.execPath, [join(project, metadata.runs.main)], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH ?? "",
      NODE_COMPILE_CACHE: join(project, "node_modules/.cache/compiled"),
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
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
  const exit = await new Promise<number | null>((done) => child.once("close", done));
  const log = Buffer.concat(chunks).toString();
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
