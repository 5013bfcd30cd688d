import type { UnmatchedManifest } from "../../model/config.ts";
import { inputLimits, memberAt } from "../../model/input.ts";
import { FileError, type Files } from "../../model/world.ts";
import { parseYaml } from "./parse.ts";

/**
 * Those of the files that look like a manifest of ours. A file that cannot be read is none: nobody asked for it.
 * @param paths absolute ones
 * @param fileOf writes a path as places name it
 */
export async function findUnmatched(
  paths: readonly string[],
  root: string,
  files: Files,
  fileOf: (path: string) => string,
): Promise<readonly UnmatchedManifest[]> {
  const found: UnmatchedManifest[] = [];
  for (const path of paths) {
    const bytes = await readIfThere(path, root, files);
    const text = new TextDecoder().decode(bytes);
    if (!/\bkeyvault-gitops\/v1\b/.test(text) || !/\bkind["']?[ \t]*:[ \t]*["']?Vault\b/.test(text)) continue;
    const { document } = parseYaml(fileOf(path), bytes);
    const vaults = [memberAt(document?.data, "vault")].flat().filter((name) => typeof name === "string");
    found.push({ file: fileOf(path), vaults });
  }
  return found;
}

async function readIfThere(path: string, root: string, files: Files): Promise<Uint8Array> {
  try {
    return await files.read(await files.realPathIn(root, path), inputLimits.manifest);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return new Uint8Array();
  }
}
