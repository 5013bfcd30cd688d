import { ProblemsError } from "../model/errors.ts";
import { mergeSavedDocuments, type SavedDocument } from "../reconcile/run/saved-document.ts";
import type { Job } from "./job.ts";

/**
 * The document that the shards' files stand for which the input `reports` names; undefined where it names none.
 * @throws ProblemsError where there is no such file, or the files are of another command; UsageError where they are no whole
 */
export async function mergeReports<Kind extends SavedDocument["kind"]>(
  { inputs: { reports, command }, world: { files } }: Job,
  kind: Kind,
): Promise<Extract<SavedDocument, { kind: Kind }> | undefined> {
  if (reports.length === 0) return undefined;
  const { workingDirectory } = files;
  const found = await Promise.all(
    reports.map((pattern) => files.glob(workingDirectory, pattern, workingDirectory)),
  );
  const paths = [...new Set(found.flat())];
  const refuse = (message: string, hint: string) =>
    new ProblemsError([{ code: "file-missing", message, hint }]);
  if (paths.length === 0)
    throw refuse(
      "the input reports names no file",
      "download what the shards uploaded into the workspace first",
    );
  const document = await mergeSavedDocuments(
    paths.map((path) => files.relative(workingDirectory, path)),
    files,
  );
  if (document.kind !== kind)
    throw refuse(
      `the files of the input reports are of another command than ${command}`,
      "name those of its shards",
    );
  return document as Extract<SavedDocument, { kind: Kind }>;
}
