import { findDeclared } from "../../findings/findings.ts";
import { documentHead, type ValidateDocument } from "../../model/document.ts";
import { byVault } from "../../model/object.ts";
import { FileError, type Files, schemaFolder, type World } from "../../model/world.ts";
import { findStaleSchemaFiles } from "../authoring/schema-files.ts";
import { type ChangeSelection, findConfigFolder, loadSet, type SetSelection } from "./load-set.ts";

/**
 * Checks manifests and config with no network and no credentials. Where they break a policy, the findings say so. A stale
 * schema for editors is named, and is no error.
 * @throws ProblemsError with every problem at once; FileError where a folder on the way cannot be read
 */
export async function validate(
  selection: SetSelection & ChangeSelection,
  world: Pick<World, "files">,
): Promise<ValidateDocument> {
  const { set, changedSince } = await loadSet(selection, world.files, selection.changedSince);
  const desiredIn = byVault(set.desired);
  const vaults = set.vaults.map(({ name, url }) => ({ vault: name, url, objects: desiredIn(name).length }));
  const staleSchemas = await listStaleSchemas(selection, set.root, world.files);
  return {
    ...documentHead("Validation"),
    files: set.files,
    vaults,
    findings: findDeclared(set),
    ...(changedSince && { changedSince }),
    ...(staleSchemas.length > 0 && { staleSchemas }),
  };
}

/** The paths of stale schemas, from the working directory. A repository without the schemas' folder has none. */
async function listStaleSchemas(
  selection: SetSelection,
  root: string,
  files: Files,
): Promise<readonly string[]> {
  const folder = await findConfigFolder(selection, files);
  const kind = await files.kind(files.resolve(folder, schemaFolder)).catch((error: unknown) => {
    // Schemas that nobody can read are no reason to leave the manifests unchecked.
    if (error instanceof FileError) return "other";
    throw error;
  });
  if (kind === "missing") return [];
  const here = await files.realPath(files.workingDirectory);
  const stale = await findStaleSchemaFiles(folder, root, files);
  return stale.map(({ path }) => files.relative(here, path));
}
