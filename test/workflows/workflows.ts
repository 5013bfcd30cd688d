// Every workflow of the project and of the examples, as GitHub reads it.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

/** What a step gives to its action. */
export type Given = { readonly [input: string]: string | boolean };

export type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Given;
  readonly env?: { readonly [name: string]: string };
};

type Concurrency = {
  readonly group: string;
  readonly "cancel-in-progress"?: boolean;
  readonly queue?: string;
};

export type Job = {
  readonly if?: string;
  readonly needs?: string;
  readonly uses?: string;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: { readonly shard?: readonly string[] } };
  readonly permissions?: { readonly [scope: string]: string };
  readonly "timeout-minutes"?: number;
  readonly concurrency?: Concurrency;
  readonly outputs?: { readonly [name: string]: string };
  readonly steps?: readonly Step[];
};

type Workflow = {
  readonly on: { readonly [event: string]: unknown };
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: { readonly [id: string]: Job };
};

type File = { readonly path: string; readonly text: string; readonly workflow: Workflow };

export const root = resolve(import.meta.dirname, "../..");

export const workflows: readonly File[] = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => {
    const path = join(folder, name);
    const text = readFileSync(join(root, path), "utf8");
    return { path, text, workflow: parse(text) };
  }),
);

export const examples: readonly File[] = workflows.filter(({ path }) => path.startsWith("examples/"));

export const jobsOf = ({ path, workflow }: File) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${path} ${id}`, job, steps: job.steps ?? [] }));

/** How the examples name this Action: who copies them puts in the owner and the commit. */
export const placeholder = "OWNER/keyvault-gitops@0000000000000000000000000000000000000000";

/** How they name the Action that puts the command on PATH. */
export const setupPlaceholder = placeholder.replace("@", "/setup@");

/** The examples' steps that run this Action. */
export const ourSteps = (file: File) =>
  jobsOf(file).flatMap(({ at, job, steps }) =>
    steps
      .filter(({ uses }) => uses === placeholder)
      .map((step) => ({ at, job, step, given: step.with ?? {} })),
  );

/** What stands in a workflow where GitHub puts a value. */
export const expression = (inner: string): string => `\${{ ${inner} }}`;
