import { findRoot } from "../../manifest/read/select.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import { ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { FileError, type Files } from "../../model/world.ts";

/** A file to be written, by its absolute path. */
export type NewFile = { readonly path: string; readonly text: string };

/** Where files are written, and how people know their paths. */
export type NewFilesPlace = {
  readonly files: Files;
  readonly root: string;
  readonly fileOf: (path: string) => string;
};

/**
 * Refuses where something is there already; with `replace` only where it is no file. What would not lie below the root is
 * refused, too, whatever there is.
 * @param hint what to do about it
 * @throws ProblemsError that names each of them.
 */
export async function refuseExisting(
  paths: readonly string[],
  { replace, hint }: { readonly replace: boolean; readonly hint: string },
  { files, root, fileOf }: NewFilesPlace,
): Promise<void> {
  const found = await runConcurrently(paths, atOnce.files, async (path) => {
    try {
      return await files.kind(await files.realPathIn(root, path));
    } catch (error) {
      if (!(error instanceof FileError) || error.reason !== "outside the repository") throw error;
      const message = `${fileOf(path)} would be written outside the repository`;
      throw new ProblemsError([
        { code: "path-outside-repository", message, hint: "remove the link that leads there" },
      ]);
    }
  });
  const inTheWay = paths.filter((_, i) => found[i] !== "missing" && !(replace && found[i] === "file"));
  if (inTheWay.length === 0) return;
  throw new ProblemsError(
    inTheWay.map((path, i) => ({
      code: "file-exists",
      message: `${fileOf(path)} is there already`,
      ...(i === inTheWay.length - 1 && { hint }),
    })),
  );
}

/**
 * Writes files one after the other, each wholly or not at all.
 * @param again how to go on after a failure, once its reason is gone
 * @throws ProblemsError where one cannot be written: which, and how many were.
 */
export async function writeNewFiles(
  written: readonly NewFile[],
  { files, root, fileOf }: NewFilesPlace,
  again: string,
): Promise<void> {
  for (const [i, { path, text }] of written.entries())
    try {
      await files.writeWhole(await files.realPathIn(root, path), text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new ProblemsError([
        {
          code: "file-unwritable",
          message: `${fileOf(path)} could not be written; ${i} of ${written.length} files were`,
          hint: `check the folder and its permissions, then ${again}`,
        },
      ]);
    }
}

/** Where a manifest really is that people name by this path. @throws FileError */
export async function findManifest(typed: string, root: string, files: Files): Promise<string> {
  const path = files.resolve(await files.realPath(files.workingDirectory), typed);
  return files.realPathIn(await findRoot(path, root, files), path);
}

/** A manifest's text. The mark at the beginning of the file stays. @throws FileError */
export const readManifest = async (path: string, files: Files): Promise<string> =>
  decoder.decode(await files.read(path, inputLimits.manifest));

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The files as they would be with other texts in some: a check reads them before anything is written. */
export const overlayFiles = (files: Files, texts: ReadonlyMap<string, string>): Files => ({
  ...files,
  read: async (path, limit) => {
    const text = texts.get(path) ?? texts.get(await files.realPath(path));
    return text === undefined ? files.read(path, limit) : new TextEncoder().encode(text);
  },
});

/** What holds plain values: the data files of the embedded vault, and the environment that is loaded beside it. */
const patterns = ["*.db*", ".env"];

/** A `.gitignore` as it shall be. */
export type IgnoreFile = {
  readonly text: string;
  readonly added: readonly string[];
  /** Nobody wrote one yet. */
  readonly isNew: boolean;
};

/**
 * A folder's `.gitignore` with what must not be committed; undefined where it names all of that already. Somebody's lines stay as they are. A line that takes a pattern back (`!.env`) counts: they
 * want that file in git.
 * @throws FileError where a file is there and cannot be read
 */
export async function ignoreFiles(path: string, files: Files): Promise<IgnoreFile | undefined> {
  const isNew = (await files.kind(path)) === "missing";
  const before = isNew ? "" : new TextDecoder().decode(await files.read(path, inputLimits.manifest));
  const lines = new Set(before.split("\n").map((line) => line.trim().replace(/^!/, "")));
  const added = patterns.filter((pattern) => !lines.has(pattern));
  if (added.length === 0) return undefined;
  const gap = before === "" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const comment = "# keyvault-gitops: data files of the embedded vault and .env hold plain values";
  return { text: `${before}${gap}${comment}\n${added.join("\n")}\n`, added, isNew };
}
