import type { RunEvent } from "../forge/github/event.ts";
import { GithubError } from "../forge/github/failure.ts";
import { type MarkerSubject, orderPatterns } from "../forge/marker-subject.ts";
import type { GithubPort } from "../forge/port.ts";
import type { Files, World } from "../model/world.ts";
import { findConfigPath } from "../reconcile/run/load-set.ts";
import type { Inputs } from "./inputs.ts";
import { type ActionProcess, createJobWorld, type JobFacts } from "./world.ts";

/** What a run of the Action is about, and all that it can do. */
export type Job = JobFacts & {
  readonly github: GithubPort;
  readonly world: World;
  /** Gives up what is still under way, so that the process can end. */
  readonly close: () => void;
  /** What its comment and its issue are about. */
  readonly subject: MarkerSubject;
  /** An absolute path: its files go into this folder. */
  readonly folder: string;
};

/** How many effects of apply, and of drift's fix, go at once. */
export const jobConcurrency = 16;

/**
 * A job of which the inputs, the event and the standing are known.
 * @throws FileError where a folder on the way to the config cannot be read; GithubError
 */
export async function createJob(
  known: Pick<Job, "inputs" | "event" | "standing" | "github">,
  files: Files,
  process: ActionProcess,
): Promise<Job> {
  const { inputs, event, github } = known;
  const names = inputs.names === "auto" ? await isPrivate(event, github) : inputs.names === "true";
  const { world, close } = await createJobWorld(known, files, process);
  const run = Buffer.from(world.random(8)).toString("hex");
  return {
    ...known,
    world,
    close,
    subject: await makeSubject(inputs, names, files),
    names,
    folder: files.resolve(process.env("RUNNER_TEMP") ?? files.workingDirectory, `keyvault-gitops-${run}`),
  };
}

/** What comment and issue are about, by the inputs that narrow the run. */
async function makeSubject(
  { selection, environment, changedSince, key }: Inputs,
  names: boolean,
  files: Files,
): Promise<MarkerSubject> {
  const inRepository = await pathInRepository(files);
  const { vault, select, paths } = selection;
  return {
    config: await findConfigPath(selection, files),
    environment,
    ...(vault && { vault: orderPatterns(vault) }),
    ...(select && { select: orderPatterns(select, names) }),
    ...(paths.length > 0 && { manifests: orderPatterns(paths.map(inRepository)) }),
    ...(changedSince !== undefined && { changedSince }),
    ...(key !== "" && { key }),
  };
}

/** Names paths from the repository's root that are named from the working directory. */
export async function pathInRepository(files: Files): Promise<(path: string) => string> {
  const root = (await files.repository(files.workingDirectory)) ?? files.workingDirectory;
  return (path) => files.relative(root, files.resolve(files.workingDirectory, path));
}

/** A repository counts as public where nobody says what it is. */
async function isPrivate(event: RunEvent, github: GithubPort): Promise<boolean> {
  if (event.isPrivate !== undefined) return event.isPrivate;
  try {
    return (await github.repository()).isPrivate;
  } catch (error) {
    if (error instanceof GithubError) return false;
    throw error;
  }
}
