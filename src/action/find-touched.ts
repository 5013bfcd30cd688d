import { GithubError } from "../forge/github/failure.ts";
import type { IsTouched } from "../forge/github/touched-findings.ts";
import type { Finding } from "../model/finding.ts";
import { type Job, pathInRepository } from "./job.ts";

/**
 * Tells which files the run's pull request changes. GitHub knows that however little of the history was fetched. Where
 * it does not say, no file counts as touched: the job's summary lists every finding anyway.
 */
export async function findTouched(
  { findings }: { readonly findings: readonly Finding[] },
  { event, github, names, world }: Job,
): Promise<IsTouched> {
  if (event.why !== "pull request" || !names || findings.length === 0) return () => false;
  const paths = new Set<string>();
  try {
    for await (const path of github.changedFiles(event.number)) paths.add(path);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
  }
  const inRepository = await pathInRepository(world.files);
  return (file) => paths.has(inRepository(file));
}
