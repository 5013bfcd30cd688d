import type { RunEvent } from "../forge/github/event.ts";
import { GithubError } from "../forge/github/failure.ts";
import type { MarkerSubject } from "../forge/github/marker.ts";
import type { GithubPort } from "../forge/port.ts";
import type { Files, World } from "../model/world.ts";
import { findConfigPath } from "../reconcile/run/load-set.ts";
import { type ActionProcess, createJobWorld, type JobFacts } from "./world.ts";

/** What a run of the Action is about, and all that it can do. */
export type Job = JobFacts & {
  readonly github: GithubPort;
  readonly world: World;
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
  const world = await createJobWorld(known, files, process);
  const run = Buffer.from(world.random(8)).toString("hex");
  return {
    ...known,
    world,
    subject: {
      config: await findConfigPath(inputs.selection, files),
      environment: inputs.environment,
      ...(inputs.changedSince !== undefined && { changedSince: inputs.changedSince }),
    },
    names,
    folder: files.resolve(process.env("RUNNER_TEMP") ?? files.workingDirectory, `keyvault-gitops-${run}`),
  };
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
