import { sharePromise } from "../../model/concurrency.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { SopsKey } from "../../model/source.ts";
import { FileError, type Files } from "../../model/world.ts";
import type { AtHand } from "./data-key.ts";
import { decrypt } from "./decrypt.ts";
import { leafOf } from "./leaf.ts";
import { refusing } from "./metadata.ts";
import { mostBytes, type Parsed, parse, tooLarge } from "./parse.ts";
import type { Leaf } from "./tree.ts";

/**
 * The SOPS files of one run. Each is read once, so that what is opened is what was checked and planned, and opened
 * once with the same keys. Paths are relative to the root; every refusal is a `MissingValue`.
 */
export type SopsFiles = {
  /** What git holds of one value. Needs no key. */
  readonly leaf: (path: string, key: SopsKey) => Promise<Leaf>;
  /**
   * One value.
   * @param others asked where the file is not open yet. Throws what `unwrap` throws, too.
   */
  readonly value: (
    path: string,
    key: SopsKey,
    allowedKeys: AtHand["allowedKeys"],
    others: () => Promise<Omit<AtHand, "allowedKeys">>,
  ) => Promise<Sealed>;
};

export function sopsFiles(root: string, files: Files): SopsFiles {
  const parsed = new Map<string, Promise<Parsed>>();
  const opened = new Map<string, ReturnType<typeof decrypt>>();
  const file = (path: string) => sharePromise(parsed, path, () => read(path, root, files));
  return {
    leaf: async (path, key) => leafOf(await file(path), key),
    value: async (path, key, allowedKeys, others) => {
      const open = async () => decrypt(await file(path), { allowedKeys, ...(await others()) });
      const valueAt = await sharePromise(opened, JSON.stringify([path, allowedKeys]), open);
      return valueAt(key);
    },
  };
}

async function read(path: string, root: string, files: Files): Promise<Parsed> {
  const refuse = refusing(path);
  try {
    const real = await files.realPathIn(root, files.resolve(root, path));
    return parse({ path, bytes: await files.read(real, mostBytes) });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.reason === "too large"
      ? tooLarge(refuse)
      : refuse(`is ${error.reason}`, "check the path and its permissions");
  }
}
