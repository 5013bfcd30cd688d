import { Apply, Drift, Plan } from "../manifest/documents.js";
import { digestVersionFlaw } from "../model/digest.ts";
import type { ApplyDocument, DriftDocument, PlanDocument } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { inputLimits, isMapping, parseJson, textAt } from "../model/input.ts";
import type { Files } from "../model/world.ts";
import { exits } from "../reconcile/run/exit.ts";
import { hideSwap, redactChange, redactPlan } from "../reconcile/run/redact.ts";
import { formatText } from "../report/formats/text.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, detailOptions, outputOptions, readOutput } from "./cli/options.ts";

type Options = CommandOptions & { readonly file: string };

/** Shows a document that an earlier run saved. Reads one file, and no vault. */
export const showCommand: Command<Options> = {
  usage: "FILE [options]",
  about: `Shows a document that plan, apply or drift saved with --format json, in any format: one plan is text for the log,
Markdown for the comment, JSON for the machine, and HTML for people. It reads that file alone: no manifest, no vault.

It refuses what is no such document, and one of another version.`,
  options: [...outputOptions, ...detailOptions],
  examples: [
    { line: "show plan.json", does: "what was planned" },
    { line: "show plan.json --out plan.md --out plan.html", does: "for a comment, and for a browser" },
    { line: "show drift.json --format markdown", does: "for an issue" },
  ],
  exits: [
    { code: exits.done, means: "shown, whatever the document says" },
    { code: exits.error, means: "the file is no such document, or an error" },
  ],
  offline: true,
  read: (given) => {
    const [file, ...more] = given.positionals;
    if (file === undefined || more.length > 0)
      throw new UsageError("show takes one file.", "Make one with: keyvault-gitops plan --out plan.json");
    return { output: readOutput(given), file };
  },
  run: async ({ file, output }, { files }) => {
    const document = await readDocument(file, files);
    const { all, unmanaged } = output;
    const style = {
      width: Infinity,
      colour: false,
      unicode: true,
      all,
      unmanaged,
      options: "flags",
    } as const;
    try {
      const shown = redactDocument(document);
      formatText(shown, style);
      return { document: shown, exit: exits.done };
    } catch {
      // The schema does not say which members belong together in a change that is held back.
      throw notShown(file, "its parts do not fit together");
    }
  },
};

type SavedDocument = PlanDocument | ApplyDocument | DriftDocument;

/**
 * @throws FileError where the file cannot be read; UsageError where it holds no document that can be shown.
 */
async function readDocument(file: string, files: Files): Promise<SavedDocument> {
  const data = parseJson(await files.read(files.resolve(files.workingDirectory, file), inputLimits.plan));
  if (!isMapping(data)) throw notShown(file, "it is not JSON");
  const version = textAt(data, "apiVersion");
  if (version !== "keyvault-gitops/v1")
    throw notShown(
      file,
      /^keyvault-gitops\/v\d{1,9}$/.test(version ?? "")
        ? `it is of version ${version}, and this one knows keyvault-gitops/v1`
        : "its apiVersion is not keyvault-gitops/v1",
    );
  switch (data.kind) {
    case "Plan":
      checkDigests(file, data);
      if (isPlan(data)) return data;
      break;
    case "Apply":
      checkDigests(file, data.plan);
      if (isApply(data)) return data;
      break;
    case "Drift":
      if (isMapping(data.fix)) checkDigests(file, data.fix.plan);
      if (isDrift(data)) return data;
      break;
    case "Validation":
    case "Doctor":
    case "Rotation":
    case "Import":
    case "Explanation":
      throw notShown(file, `it is a document of kind ${data.kind}, and show takes Plan, Apply and Drift`);
    default:
      throw notShown(file, "its kind is not Plan, Apply or Drift");
  }
  throw notShown(
    file,
    `it has not the shape of a ${data.kind}: it was changed, or another version of keyvault-gitops wrote it`,
  );
}

const isPlan = (data: unknown): data is PlanDocument => Plan(data);
const isApply = (data: unknown): data is ApplyDocument => Apply(data);
const isDrift = (data: unknown): data is DriftDocument => Drift(data);

/** Refuses a plan whose digests are of another version: its members may mean something else. */
function checkDigests(file: string, plan: unknown): void {
  const flaw = isMapping(plan) && digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new UsageError(`${file} ${flaw}`, undefined, "file-invalid");
}

/** The document with the plain texts of its sources hidden: whoever saved it may have put some in. */
function redactDocument(document: SavedDocument): SavedDocument {
  switch (document.kind) {
    case "Plan":
      return redactPlan(document);
    case "Apply":
      return redactApply(document);
    case "Drift": {
      const { fix, refused, pending } = document;
      return {
        ...document,
        refused: refused.map(redactChange),
        pending: pending.map((entry) => ({ ...entry, ...(entry.swap && { swap: hideSwap(entry.swap) }) })),
        ...(fix && { fix: redactApply(fix) }),
      };
    }
    default:
      return document satisfies never;
  }
}

const redactApply = <D extends Pick<ApplyDocument, "plan" | "unapproved">>(document: D): D => {
  const { plan, unapproved } = document;
  const effects = unapproved?.effects.map(redactChange);
  return {
    ...document,
    plan: redactPlan(plan),
    ...(unapproved && effects && { unapproved: { ...unapproved, effects } }),
  };
};

const notShown = (file: string, message: string): UsageError =>
  new UsageError(
    `${file} cannot be shown: ${message}.`,
    "It takes what plan, apply or drift wrote: keyvault-gitops plan --out plan.json",
    "file-invalid",
  );
