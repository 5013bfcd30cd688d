import { info, notice, setSecret, warning } from "@actions/core";
import { findConfigPath } from "../commands/cli/config-folder.ts";
import { validateCommand } from "../commands/validate.ts";
import { createClient } from "../forge/github/client.ts";
import { mayHoldOidc, type RunEvent, readRunEvent } from "../forge/github/event.ts";
import { GithubError } from "../forge/github/failure.ts";
import { formatLogLine } from "../forge/github/posted.ts";
import { findStanding } from "../forge/github/standing.ts";
import type { GithubPort } from "../forge/port.ts";
import { ProblemsError } from "../model/problem.ts";
import type { Files } from "../model/world.ts";
import type { Exit } from "../reconcile/run/exit.ts";
import { createFiles } from "../world/files.ts";
import { createWorld } from "../world.ts";
import { runApply } from "./apply.ts";
import { deliverDocument } from "./deliver.ts";
import { runDrift } from "./drift.ts";
import { reportFailure } from "./failure.ts";
import { requestIdToken } from "./id-token.ts";
import { type InputName, readInputs } from "./inputs.ts";
import { absentPerson, type Job, silentOutput } from "./job.ts";
import { runPlan } from "./plan.ts";
import { findRefusal, refuseOldCommit } from "./refusal.ts";
import { filesOfWorkspace, worldWithoutValues } from "./world.ts";

/** What a run has of its process. */
export type ActionProcess = {
  readonly env: (name: string) => string | undefined;
  /** An input's text; empty where it is not given. */
  readonly input: (name: InputName) => string;
  /** Ends a run that is cancelled. */
  readonly signal: AbortSignal;
  /** Called before the first thing that a cancelled run has to end well. */
  readonly begun: () => void;
};

/** Does what the inputs ask for. Resolves with the exit code, and never rejects. */
export async function runAction(around: ActionProcess): Promise<Exit> {
  let files = createFiles();
  try {
    const inputs = readInputs(around.input);
    files = await filesOfWorkspace(inputs.workingDirectory, files);
    const event = await readRunEvent(around.env, files);
    const { owner, repo, api } = event;
    const github = createClient({ token: inputs.token, owner, repo, api });
    const about = {
      ...{ inputs, event, github },
      // Nothing that validate does depends on it.
      standing:
        inputs.command === "validate" ? "proposed" : await findStanding(event, inputs.branches, github),
    } as const;
    const problems = findRefusal(inputs, event, about.standing);
    if (problems.length > 0) throw new ProblemsError(problems);
    refuseOldCommit(inputs, about.standing);
    return await dispatch(await job(about, files, around));
  } catch (error) {
    return reportFailure(error, { env: around.env, files });
  }
}

type About = Pick<Job, "inputs" | "event" | "standing" | "github">;

async function job(about: About, files: Files, { env, signal, begun }: ActionProcess): Promise<Job> {
  const { inputs, event, github } = about;
  const names = inputs.names === "auto" ? await isPrivate(event, github) : inputs.names === "true";
  const { identity } = inputs;
  const { world } = await createWorld({
    offline: inputs.command === "validate" || !mayHoldOidc(event),
    workingDirectory: files.workingDirectory,
    identity: {
      ...(identity && { federated: { ...identity, assertion: () => requestIdToken(env) } }),
      mask: setSecret,
    },
    progress: (what) => {
      const line = formatLogLine(what, { names });
      if (line !== undefined) info(line);
    },
    signal,
    begun,
  });
  const config = await findConfigPath(inputs.selection, files);
  const run = Buffer.from(world.random(8)).toString("hex");
  const folder = files.resolve(env("RUNNER_TEMP") ?? files.workingDirectory, `keyvault-gitops-${run}`);
  const subject = { config, environment: inputs.environment };
  const its = about.standing === "merged" ? world : worldWithoutValues(world);
  return { ...about, world: its, subject, names, folder };
}

/** What cannot be found out counts as public. */
async function isPrivate(event: RunEvent, github: GithubPort): Promise<boolean> {
  if (event.isPrivate !== undefined) return event.isPrivate;
  try {
    return (await github.repository()).isPrivate;
  } catch (error) {
    if (error instanceof GithubError) return false;
    throw error;
  }
}

async function dispatch(job: Job): Promise<Exit> {
  const { command } = job.inputs;
  if (command === "validate") return check(job);
  if (!mayHoldOidc(job.event)) {
    tellStranger(job);
    return check(job);
  }
  tellUnmerged(job);
  switch (command) {
    case "plan":
      return runPlan(job);
    case "drift":
      return runDrift(job);
    case "apply":
      return runApply(job);
    default:
      return command satisfies never;
  }
}

/** A fork's run, and Dependabot's, has no OIDC token. */
function tellStranger({ inputs: { command } }: Job): void {
  const text = `A run for a fork or for Dependabot may not reach a vault: validate runs instead of ${command}.`;
  if (command === "apply") warning(`${text} Nothing is applied.`);
  else notice(text);
}

/** Where people may take a run for one of what is merged. */
function tellUnmerged({ event, standing }: Job): void {
  if (event.why === "pull request" || event.why === "merge group" || standing === "merged") return;
  notice(
    standing === "old"
      ? "This commit is not the head of its branch: no value is opened for it."
      : "This commit counts as proposed: its branch is not the default one, nor named by the input branches. No value is opened.",
  );
}

async function check(job: Job): Promise<Exit> {
  const { selection } = job.inputs;
  const { document, exit } = await validateCommand.run(
    { output: silentOutput, selection },
    job.world,
    absentPerson,
  );
  await deliverDocument(document, job);
  return exit;
}
