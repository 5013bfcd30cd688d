import { error as fail, info, summary as jobSummary, setOutput, warning } from "@actions/core";
import { makeAnnotations, printAnnotations } from "../forge/github/annotations.ts";
import { EventError } from "../forge/github/event.ts";
import { GithubError } from "../forge/github/failure.ts";
import {
  formatDataFile,
  formatHtmlFile,
  formatLog,
  formatMarkdownFile,
  formatSummary,
  postStyle,
} from "../forge/posted.ts";
import type { IsTouched } from "../forge/touched-findings.ts";
import type { Overview } from "../model/document/overview.ts";
import type { Document } from "../model/document.ts";
import { codeOfFault, NotApproved, ProblemsError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { Files } from "../model/world.ts";
import { formatError } from "../report/formats/error.ts";
import { describeError } from "../report/words/error.ts";
import { type Job, pathInRepository } from "./job.ts";
import { outputsOf } from "./outputs.ts";
import type { ActionProcess } from "./world.ts";

/** What there is beside a document. */
type Beside = {
  /** By default no pull request touches a file. */
  readonly isTouched?: IsTouched;
  /** What the vaults hold, where a page shall show it. */
  readonly overview?: Overview | undefined;
};

/** Shows the document of a run in the log, at the manifests' lines, and in the job's summary, files and outputs. */
export async function deliverDocument(
  document: Document,
  job: Job,
  { isTouched = () => false, overview }: Beside = {},
): Promise<void> {
  const { names, folder, world } = job;
  const { shard } = job.inputs.selection;
  const { config: _, ...subject } = job.subject;
  const options = { names, ...subject };
  info(formatLog(document, options).trimEnd());
  if ("failed" in document)
    for (const { message, fault } of document.failed ?? []) fail(message, { title: codeOfFault[fault] });
  if (names && "findings" in document)
    printAnnotations(makeAnnotations([], document.findings, await pathInRepository(world.files), isTouched));
  if (process.env.GITHUB_STEP_SUMMARY) await jobSummary.addRaw(formatSummary(document, options)).write();
  const write = async (name: string, text: string): Promise<string> => {
    const path = world.files.resolve(folder, name);
    await world.files.writeWhole(path, text);
    return path;
  };
  const files = {
    "report-file":
      job.inputs.reportFormat === "html"
        ? await write(
            "report.html",
            await formatHtmlFile(document, { ...options, run: runFacts(job), overview }),
          )
        : await write("report.md", formatMarkdownFile(document, options)),
    ...(document.kind === "Plan" && { "plan-file": await write("plan.json", formatDataFile(document)) }),
    ...(shard &&
      (document.kind === "Plan" || document.kind === "Apply" || document.kind === "Drift") && {
        "shard-file": await write(`shard-${shard.number}.json`, formatDataFile(document)),
      }),
  };
  for (const [name, value] of Object.entries(outputsOf(document, files))) setOutput(name, value);
}

const runFacts = ({ world, event }: Job) => ({
  at: Math.floor(world.clock.now() / 1000),
  version: process.env.GITHUB_ACTION_REF || "action",
  commit: event.commit,
});

/** Shows in the log why a run failed, and problems at their lines. */
export async function deliverError(error: unknown, env: ActionProcess["env"], files: Files): Promise<void> {
  if (error instanceof NotApproved)
    return fail(`Not applied: ${error.message} Nothing was written.`, { title: error.code });
  if (error instanceof EventError || error instanceof GithubError) return fail(error.message);
  const debug = env("KEYVAULT_GITOPS_DEBUG") === "1" || env("RUNNER_DEBUG") === "1";
  const version = `action ${env("GITHUB_ACTION_REF") ?? ""}, Node.js ${process.versions.node}, ${process.platform}`;
  const text = formatError(error, postStyle, { debug, version }).trimEnd();
  if (!(error instanceof ProblemsError))
    return fail(text.replace(/^error: /gm, ""), { title: describeError(error)[0].code });
  info(text);
  printAnnotations(makeAnnotations(error.problems, [], await pathInRepository(files), () => false));
}

/** What became of what people shall read at GitHub; undefined where nothing was due. */
export type Delivery = { readonly did: string; readonly warning?: string } | undefined;

/** Warns of what could not be delivered, which fails no run, and sets the output `delivered`. */
export function reportDelivery(delivery: Delivery): void {
  if (delivery?.warning !== undefined) warning(delivery.warning);
  setOutput("delivered", String(delivery?.did !== "not delivered"));
}

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
