import { digestVersionFlaw } from "../../model/digest.ts";
import type { ApplyDocument, DriftDocument, PlanDocument } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { inputLimits, isMapping, parseJson, textAt } from "../../model/input.ts";
import type { Files } from "../../model/world.ts";
import { findMergeFlaw, mergeShards, type ShardFile } from "../../plan/merge-shards.ts";
import { hideSwap, redactChange, redactPlan } from "./redact.ts";

/** What plan, apply and drift save with `--format json`. */
export type SavedDocument = PlanDocument | ApplyDocument | DriftDocument;

/**
 * Reads what plan, apply or drift saved. The plain texts of its sources are hidden: whoever saved it may have put some in.
 * @throws FileError where the file cannot be read; UsageError where it holds no such document, or one of another version
 */
export async function readSavedDocument(file: string, files: Files): Promise<SavedDocument> {
  return redactDocument(await readDocument(file, files));
}

/**
 * The document of the whole run whose shards wrote these files.
 * @throws FileError where a file cannot be read; UsageError where one holds no document of a shard, or where they are not
 *   all shards of one run
 */
export async function mergeSavedDocuments(paths: readonly string[], files: Files): Promise<SavedDocument> {
  const shards: ShardFile[] = [];
  for (const file of paths) shards.push({ file, document: await readSavedDocument(file, files) });
  const flaw = findMergeFlaw(shards);
  if (flaw) throw new UsageError(`the files ${flaw.message}.`, flaw.hint, "file-invalid");
  return mergeShards(shards.map(({ document }) => document));
}

async function readDocument(file: string, files: Files): Promise<SavedDocument> {
  const data = parseJson(await files.read(files.resolve(files.workingDirectory, file), inputLimits.plan));
  if (!isMapping(data)) throw notSaved(file, "it is not JSON");
  const version = textAt(data, "apiVersion");
  if (version !== "keyvault-gitops/v1")
    throw notSaved(
      file,
      /^keyvault-gitops\/v\d{1,9}$/.test(version ?? "")
        ? `it is of version ${version}, and this one knows keyvault-gitops/v1`
        : "its apiVersion is not keyvault-gitops/v1",
    );
  const { isPlan, isApply, isDrift } = await loadChecks();
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
    case "Migration":
    case "Explanation":
    case "History":
      throw notSaved(file, `it is a document of kind ${data.kind}, and not Plan, Apply or Drift`);
    default:
      throw notSaved(file, "its kind is not Plan, Apply or Drift");
  }
  throw notSaved(
    file,
    `it has not the shape of a ${data.kind}: it was changed, or another version of keyvault-gitops wrote it`,
  );
}

/** They are as much code as half of a plan, which needs none of them. */
async function loadChecks() {
  const { Apply, Drift, Plan } = await import("../../manifest/documents.js");
  return {
    isPlan: (data: unknown): data is PlanDocument => Plan(data),
    isApply: (data: unknown): data is ApplyDocument => Apply(data),
    isDrift: (data: unknown): data is DriftDocument => Drift(data),
  };
}

/** Refuses a plan whose digests are of another version: its members may mean something else. */
function checkDigests(file: string, plan: unknown): void {
  const flaw = isMapping(plan) && digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new UsageError(`${file} ${flaw}`, undefined, "file-invalid");
}

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

/** The error of a file that holds no document that plan, apply or drift saved. */
export const notSaved = (file: string, message: string): UsageError =>
  new UsageError(
    `${file} is no report: ${message}.`,
    "It takes what plan, apply or drift wrote: keyvault-gitops plan --out plan.json",
    "file-invalid",
  );
