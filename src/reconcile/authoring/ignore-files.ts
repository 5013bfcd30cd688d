import { inputLimits } from "../../model/input.ts";
import type { Files } from "../../model/world.ts";

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
