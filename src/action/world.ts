import { getIDToken, info, setSecret } from "@actions/core";
import { mayHoldOidc, type RunEvent } from "../forge/github/event.ts";
import type { Standing } from "../forge/port.ts";
import { createLogLines } from "../forge/posted.ts";
import { CredentialError, ProblemsError } from "../model/errors.ts";
import type { Files, World } from "../model/world.ts";
import { worldWithoutValues } from "../reconcile/run/world-without-values.ts";
import { createFiles } from "../world/files.ts";
import { createProgressWriter } from "../world/progress-writer.ts";
import { createWorld } from "../world.ts";
import type { InputName, Inputs } from "./inputs.ts";

export type ActionProcess = {
  readonly env: (name: string) => string | undefined;
  /** An input's text; empty where it is not given. */
  readonly input: (name: InputName) => string;
  /** Ends a run that is cancelled. */
  readonly signal: AbortSignal;
  /** Called before the first thing that a cancelled run has to end well. */
  readonly begun: () => void;
};

/** What is known of a run before it reaches anything. */
export type JobFacts = {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly standing: Standing;
  /** Whether objects are named. */
  readonly names: boolean;
};

/**
 * The world of a job. It is offline for `validate` and where the run may hold no OIDC token, and it opens no value for
 * a commit that does not count as merged.
 */
export async function createJobWorld(
  { inputs, event, standing }: Omit<JobFacts, "names">,
  files: Files,
  { env, signal, begun }: ActionProcess,
): Promise<{ readonly world: World; readonly close: () => void }> {
  const { identity } = inputs;
  const log = createProgressWriter({ write: (text) => info(text.trimEnd()) });
  const { world, close } = await createWorld({
    offline: inputs.command === "validate" || !mayHoldOidc(event),
    workingDirectory: files.workingDirectory,
    greets: true,
    identity: {
      ...(identity && {
        federated: { ...identity, assertion: (audience: string) => requestIdToken(audience, env) },
      }),
      mask: setSecret,
    },
    progress: log.show(createLogLines).progress,
    signal,
    begun,
  });
  return { world: standing === "merged" ? world : worldWithoutValues(world), close };
}

/**
 * A fresh OIDC token of this run, which GitHub's own package keeps out of the log.
 * @throws CredentialError where the job may not have one, or GitHub gives none
 */
async function requestIdToken(audience: string, env: ActionProcess["env"]): Promise<string> {
  if (!env("ACTIONS_ID_TOKEN_REQUEST_URL") || !env("ACTIONS_ID_TOKEN_REQUEST_TOKEN"))
    throw new CredentialError(
      'the job may not have an OIDC token. Give it "permissions: { contents: read, id-token: write }"; a workflow that it is called from must give that, too.',
    );
  try {
    return await getIDToken(audience);
  } catch {
    throw new CredentialError("GitHub gave the job no OIDC token. Run the job again.");
  }
}

/**
 * The file system as the input working-directory names it.
 * @param workspace the file system in whose working directory the runner starts the step
 * @throws ProblemsError where the folder is outside of that, also through a link; FileError where it does not exist
 */
export async function filesOfWorkspace(folder: string, workspace: Files): Promise<Files> {
  const path = workspace.resolve(workspace.workingDirectory, folder);
  const inside = workspace.relative(
    await workspace.realPath(workspace.workingDirectory),
    await workspace.realPath(path),
  );
  if (inside === ".." || inside.startsWith("../"))
    throw new ProblemsError([
      {
        code: "path-outside-repository",
        message: "the input working-directory leads out of the workspace",
        hint: "name a folder of what was checked out",
      },
    ]);
  return createFiles(path);
}
