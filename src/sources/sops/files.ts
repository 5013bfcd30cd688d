import { sharePromise } from "../../model/concurrency.ts";
import { inputLimits } from "../../model/input.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { SopsKey, SopsLeaf } from "../../model/source.ts";
import { FileError, type Files } from "../../model/world.ts";
import type { KeysAtHand } from "./data-key.ts";
import type { decryptFile } from "./decrypt.ts";
import { findLeaf, listFileLeaves } from "./leaf.ts";
import { refusalsOf } from "./metadata.ts";
import type { ParsedSopsFile } from "./parse.ts";
import type { TreeLeaf } from "./tree.ts";

/**
 * The SOPS files of one run. Each is read once, so that what is opened is what was checked and planned, and opened
 * once with the same keys. Paths are relative to the root; every refusal is a `MissingValue`. The parsers and ciphers
 * are loaded at the first file: few sets have one.
 */
export type SopsFiles = {
  /** What a file holds. Needs no key. */
  readonly leaves: (path: string) => Promise<readonly SopsLeaf[]>;
  /** What git holds of one value. Needs no key. */
  readonly leaf: (path: string, key: SopsKey) => Promise<TreeLeaf>;
  /**
   * One value.
   * @param others asked where the file is not open yet. Throws what `unwrap` throws, too.
   */
  readonly value: (
    path: string,
    key: SopsKey,
    allowedKeys: KeysAtHand["allowedKeys"],
    others: () => Promise<Omit<KeysAtHand, "allowedKeys">>,
  ) => Promise<Sealed>;
};

export function openSopsFiles(root: string, files: Files): SopsFiles {
  const parsed = new Map<string, Promise<ParsedSopsFile>>();
  const opened = new Map<string, ReturnType<typeof decryptFile>>();
  const file = (path: string) => sharePromise(parsed, path, () => read(path, root, files));
  return {
    leaves: async (path) => listFileLeaves(await file(path)),
    leaf: async (path, key) => findLeaf(await file(path), key),
    value: async (path, key, allowedKeys, others) => {
      const open = async () => {
        const { decryptFile } = await import("./decrypt.ts");
        return decryptFile(await file(path), { allowedKeys, ...(await others()) });
      };
      const valueAt = await sharePromise(opened, JSON.stringify([path, allowedKeys]), open);
      return valueAt(key);
    },
  };
}

/** The SOPS files below each root, which are those of one run as `openSopsFiles` has them. */
export function openSopsFilesOnce(files: Files): (root: string) => SopsFiles {
  const opened = new Map<string, SopsFiles>();
  return (root) => {
    const sops = opened.get(root) ?? openSopsFiles(root, files);
    opened.set(root, sops);
    return sops;
  };
}

async function read(path: string, root: string, files: Files): Promise<ParsedSopsFile> {
  const refuse = refusalsOf(path);
  const { parseSopsFile, tooLarge } = await import("./parse.ts");
  try {
    const real = await files.realPathIn(root, files.resolve(root, path));
    return parseSopsFile({ path, bytes: await files.read(real, inputLimits.sops) });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.reason === "too large"
      ? tooLarge(refuse)
      : refuse(`is ${error.reason}`, "check the path and its permissions");
  }
}
