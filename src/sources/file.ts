import { prefixLengths } from "../model/digest.ts";
import { MissingValue } from "../model/errors.ts";
import { withoutLineBreak } from "../model/input.ts";
import { mostSecretBytes, Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { matchesPath } from "../model/syntax/pattern.ts";
import { FileError } from "../model/world.ts";
import { findRepositoryFile, flawOfTracking } from "./repository-file.ts";
import type { CheckContext, Flaw, SourceKind } from "./source-kind.ts";

type FileSource = Extract<Source, { from: "file" }>;

/** The flaw that keeps a path from being read; undefined where there is none. */
async function flawOf({ path }: FileSource, { files, root, vault }: CheckContext): Promise<Flaw | undefined> {
  const isNamed = (one: string): boolean => vault.sources.files.some((pattern) => matchesPath(pattern, one));
  const found = await findRepositoryFile(path, root, files);
  if (found.is === "refused") return found.flaw;
  if (found.is === "missing")
    return isNamed(path)
      ? undefined
      : {
          code: "file-missing",
          message: `the file ${path} does not exist`,
          hint: "paths are relative to the manifest",
        };
  if (isNamed(found.real)) return undefined;
  const hint = `commit it, or name it in the sources.files of ${vault.name} in the config`;
  return flawOfTracking(found.tracked, `the file ${path}`, hint);
}

/** `{ file: path }`: the bytes of a file that git tracks, or that the vault's `sources.files` names. */
export const fileSource: SourceKind<FileSource> = {
  check: flawOf,
  revision({ path, revision, trim = [] }) {
    if (revision === undefined) return undefined;
    return trim.length === 0
      ? `file:${path}:${revision}`
      : prefixLengths(["trimmed file", path, revision, ...trim]);
  },
  async open(source, context) {
    // We check again: a link may stand at the path since the manifest was checked.
    const flaw = await flawOf(source, context);
    if (flaw) throw new MissingValue(flaw.code, flaw.message, flaw.hint ?? "correct the manifest");
    const bytes = trimmed(await read(source, context), source);
    if (bytes.length === 0 && !source.allowEmpty)
      throw new MissingValue(
        "value-missing",
        `the file ${source.path} is empty`,
        "say allowEmpty: true if that is meant",
      );
    return Sealed.bytes(bytes);
  },
  auto: true,
};

const mark = [0xef, 0xbb, 0xbf];
/** How many bytes `trim` may take off: a mark, and CRLF. */
const mostTrimmed = mark.length + 2;

function trimmed(bytes: Uint8Array, { trim }: FileSource): Uint8Array {
  const isMarked = trim?.includes("bom") && mark.every((byte, i) => bytes[i] === byte);
  const marked = isMarked ? bytes.subarray(mark.length) : bytes;
  return trim?.includes("newline") ? withoutLineBreak(marked) : marked;
}

async function read({ path, trim }: FileSource, { files, root }: CheckContext): Promise<Uint8Array> {
  try {
    // No value can be made of more bytes: base64 only adds to them.
    const most = mostSecretBytes + (trim ? mostTrimmed : 0);
    return await files.read(await files.realPathIn(root, files.resolve(root, path)), most);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const [message, hint] =
      error.reason === "too large"
        ? [
            "is larger than a value may be (25 KB)",
            "split it, or keep it in a storage account and its address here",
          ]
        : [`is ${error.reason}`, "check the path and its permissions"];
    throw new MissingValue(error.code, `the file ${path} ${message}`, hint);
  }
}
