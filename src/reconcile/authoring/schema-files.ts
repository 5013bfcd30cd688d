import { selectFiles } from "../../manifest/read/select.ts";
import { formatEditorSchemas } from "../../manifest/write/editor-schemas.ts";
import { ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { FileError, type Files, schemaFolder } from "../../model/world.ts";
import { refuseExisting, writeNewFiles } from "./new-files.ts";

/** A schema that is to be written. */
type SchemaFile = { readonly path: string; readonly text: string };

/**
 * The schemas for editors that are missing beside a config, or differ from what this version writes.
 * @param folder the config's
 * @param root no file out of it is read
 */
export async function findStaleSchemaFiles(
  folder: string,
  root: string,
  files: Files,
): Promise<readonly SchemaFile[]> {
  const found = [...formatEditorSchemas()].map(async ([name, text]) => {
    const path = files.resolve(folder, `${schemaFolder}/${name}`);
    return (await readText(path, root, files)) === text ? [] : [{ path, text }];
  });
  return (await Promise.all(found)).flat();
}

/** Undefined where the file is missing or cannot be read: whoever writes it then says why not. */
async function readText(path: string, root: string, files: Files): Promise<string | undefined> {
  try {
    const bytes = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/**
 * Brings the schemas beside a config up to date, each wholly or not at all.
 * @param config a config's path as typed; without it the config is searched upwards from the working directory
 * @returns the paths that were written, from the working directory
 * @throws ProblemsError where there is no config, and where something else is in a schema's place
 */
export async function refreshSchemaFiles(
  config: string | undefined,
  files: Files,
): Promise<readonly string[]> {
  const here = await files.realPath(files.workingDirectory);
  const selection = { paths: [], emulator: false, ...(config !== undefined && { config }) };
  const selected = await selectFiles(selection, here, files);
  if (selected.config === undefined)
    throw new ProblemsError([
      {
        code: "config-missing",
        message: "there is no config here, and none above: the schemas go beside it",
        hint: "name it with --config, or begin with keyvault-gitops init",
      },
    ]);
  const fileOf = (path: string) => files.relative(here, path);
  const root = (await files.repository(selected.folder)) ?? selected.folder;
  const place = { files, root, fileOf };
  const stale = await findStaleSchemaFiles(selected.folder, root, files);
  const paths = stale.map(({ path }) => path);
  await refuseExisting(paths, { replace: true, hint: "move it away" }, place);
  await writeNewFiles(stale, place, "run again");
  return paths.map(fileOf);
}
