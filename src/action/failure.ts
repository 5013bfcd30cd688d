import { error as fail, info } from "@actions/core";
import { makeAnnotations, printAnnotations } from "../forge/github/annotations.ts";
import { EventError } from "../forge/github/event.ts";
import { GithubError } from "../forge/github/failure.ts";
import { postStyle } from "../forge/github/posted.ts";
import { NotApproved } from "../model/errors.ts";
import { ProblemsError } from "../model/problem.ts";
import type { Files } from "../model/world.ts";
import { type Exit, exits } from "../reconcile/run/exit.ts";
import { formatError } from "../report/formats/error.ts";
import { pathInRepository } from "./deliver.ts";

type Around = {
  readonly env: (name: string) => string | undefined;
  readonly files: Files;
};

/** Tells why a run failed, problems at their lines. */
export async function reportFailure(error: unknown, { env, files }: Around): Promise<Exit> {
  if (error instanceof NotApproved) {
    fail(`Not applied: ${error.message} Nothing was written.`);
    return exits.notApproved;
  }
  if (error instanceof EventError || error instanceof GithubError) fail(error.message);
  else {
    const debug = env("KEYVAULT_GITOPS_DEBUG") === "1" || env("RUNNER_DEBUG") === "1";
    const version = `action ${env("GITHUB_ACTION_REF") ?? ""}, Node.js ${process.versions.node}, ${process.platform}`;
    const text = formatError(error, postStyle, { debug, version });
    if (error instanceof ProblemsError) {
      info(text.trimEnd());
      printAnnotations(makeAnnotations(error.problems, [], await pathInRepository(files)));
    } else fail(text.trimEnd().replace(/^error: /, ""));
  }
  return exits.error;
}
