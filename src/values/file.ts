import { MissingValue } from "../model/missing-value.ts";
import { matchesPath } from "../model/pattern.ts";
import { mostBytes, Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { FileError } from "../model/world.ts";
import type { CheckContext, Flaw, SourceKind } from "./source-kind.ts";

type FileSource = Extract<Source, { from: "file" }>;

const isNamed = (path: string, { vault }: CheckContext): boolean =>
  vault.sources.files.some((pattern) => matchesPath(pattern, path));

const isGit = (path: string): boolean => /(^|\/)\.git(\/|$)/i.test(path);

/** What keeps a path from being read; undefined where nothing does. A link that leads in a circle is a flaw, too. */
const flawOf = (source: FileSource, context: CheckContext): Promise<Flaw | undefined> =>
  flawWhenResolved(source, context).catch((error) => {
    if (!(error instanceof FileError)) throw error;
    return { message: `the file ${source.path} cannot be read`, hint: "check its permissions and links" };
  });

async function flawWhenResolved(source: FileSource, context: CheckContext): Promise<Flaw | undefined> {
  const { files, root } = context;
  const path = files.resolve(root, source.path);
  if (escapes(source.path)) return { message: `the file ${source.path} lies outside of the repository` };
  if (isGit(source.path)) return { message: "a file of .git may never go into a vault" };
  const kind = await files.kind(path);
  if (kind === "missing")
    return isNamed(source.path, context)
      ? undefined
      : { message: `the file ${source.path} does not exist`, hint: "paths are relative to the manifest" };
  if (kind !== "file") return { message: `${source.path || "."} is not a file` };
  // A link is what it leads to: else a tracked link would carry off a file that nobody named.
  const realPath = await files.realPath(path);
  const real = files.relative(await files.realPath(root), realPath);
  if (escapes(real))
    return {
      message: `the file ${source.path} leads out of the repository`,
      hint: "a link may not leave it",
    };
  if (isGit(real)) return { message: "a file of .git may never go into a vault" };
  if (isNamed(real, context) || (await files.tracked(realPath))) return undefined;
  return {
    message: `the file ${source.path} is not tracked by git`,
    hint: `commit it, or name it in the sources.files of ${context.vault.name} in the config`,
  };
}

const escapes = (path: string): boolean => path === ".." || path.startsWith("../") || path.startsWith("/");

/** `{ file: path }`: a file's bytes as they are; tracked by git, or named by the vault's `sources.files`. */
export const file: SourceKind<FileSource> = {
  check: flawOf,
  revision: ({ path, revision }) => (revision === undefined ? undefined : `file:${path}:${revision}`),
  async open(source, context) {
    // Asked again: what stands at the path may have become a link since the manifest was checked.
    const flaw = await flawOf(source, context);
    if (flaw) throw new MissingValue(flaw.message, flaw.hint ?? "correct the manifest");
    const bytes = await read(source, context);
    if (bytes.length === 0 && !source.allowEmpty)
      throw new MissingValue(`the file ${source.path} is empty`, "say allowEmpty: true if that is meant");
    return Sealed.bytes(bytes);
  },
  auto: true,
};

async function read({ path }: FileSource, { files, root }: CheckContext): Promise<Uint8Array> {
  try {
    // Of more bytes no value can be made: base64 only adds to them.
    return await files.read(files.resolve(root, path), mostBytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const why = error.reason === "too large" ? "is larger than a value may be (25 KB)" : `is ${error.reason}`;
    throw new MissingValue(`the file ${path} ${why}`, "check the path and its permissions");
  }
}
