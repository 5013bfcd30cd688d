import { info, summary as jobSummary, setOutput } from "@actions/core";
import { makeAnnotations, printAnnotations } from "../forge/github/annotations.ts";
import { formatLog, formatMarkdownFile, formatPlanFile, formatSummary } from "../forge/github/posted.ts";
import type { Document } from "../model/document.ts";
import type { Files } from "../model/world.ts";
import type { Job } from "./job.ts";
import { outputsOf } from "./outputs.ts";

/** Tells what a command found or did: in the log, at the manifests' lines, in the job's summary, files and outputs. */
export async function deliverDocument(document: Document, job: Job): Promise<void> {
  const { names, subject, folder, world } = job;
  const shown = { names, environment: subject.environment };
  info(formatLog(document, shown).trimEnd());
  if (names && "findings" in document)
    printAnnotations(makeAnnotations([], document.findings, await pathInRepository(world.files)));
  if (process.env.GITHUB_STEP_SUMMARY) await jobSummary.addRaw(formatSummary(document, shown)).write();
  const written = async (name: string, text: string): Promise<string> => {
    const path = world.files.resolve(folder, name);
    await world.files.writeWhole(path, text);
    return path;
  };
  const files = {
    "report-file": await written("report.md", formatMarkdownFile(document, shown)),
    ...(document.kind === "Plan" && { "plan-file": await written("plan.json", formatPlanFile(document)) }),
  };
  for (const [name, value] of Object.entries(outputsOf(document, files))) setOutput(name, value);
}

/** The path from the repository's root of a file that is named from the working directory. */
export async function pathInRepository(files: Files): Promise<(file: string) => string> {
  const root = (await files.repository(files.workingDirectory)) ?? files.workingDirectory;
  return (file) => files.relative(root, files.resolve(files.workingDirectory, file));
}
