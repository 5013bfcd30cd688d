import { digestText, prefixLengths } from "../model/digest.ts";
import { MissingValue } from "../model/errors.ts";
import type { ListLeaves, Source } from "../model/source.ts";
import { matchesPath } from "../model/syntax/pattern.ts";
import type { Files } from "../model/world.ts";
import { findRepositoryFile, flawOfTracking } from "./repository-file.ts";
import { openSopsFilesOnce, type SopsFiles } from "./sops/files.ts";
import { readIdentities } from "./sops/identities.ts";
import { type CheckContext, type Flaw, type SourceKind, toFlaw } from "./source-kind.ts";

type SopsSource = Extract<Source, { from: "sops" }>;

/** `{ sops: { file, key } }`: one encrypted value of a SOPS file that the vault's `sources.sops` names. */
export const sopsSource: SourceKind<SopsSource> = {
  check: async (source, context) =>
    (await flawOfFile(source, context)) ??
    context.sops.leaf(source.file, source.key).then(() => undefined, toFlaw),
  // The file's name is no part of it: a renamed file holds the same values.
  revision: ({ leaf }) => (leaf === undefined ? undefined : `sops:${leaf}`),
  open: ({ file, key }, { sops: files, vault, ...context }) =>
    files.value(file, key, vault.sources.sopsKeys, async () => ({
      identities: await readIdentities(context),
      unwrap: context.unwrap,
    })),
  auto: false,
};

/** The flaw of the file. Whoever can write a file can write a valid one: so git must track it, where review protects it. */
async function flawOfFile(
  { file }: SopsSource,
  { vault, root, files }: CheckContext,
): Promise<Flaw | undefined> {
  const found = await findRepositoryFile(file, root, files);
  if (found.is === "refused") return found.flaw;
  const patterns = vault.sources.sops;
  // The config must name the end of a link: a link could lead to a file of another vault.
  const named = found.is === "missing" ? file : found.real;
  if (!patterns.some((pattern) => matchesPath(pattern, named)))
    return {
      code: "source-forbidden",
      message: `the sops file ${file} may not go into ${vault.name}`,
      hint: `its sources.sops in the config allows: ${patterns.join(", ") || "none"}`,
    };
  if (found.is === "missing") return flawOfMissing(file);
  return flawOfTracking(found.tracked, `the sops file ${file}`, "commit it");
}

const flawOfMissing = (file: string) =>
  ({
    code: "file-missing",
    message: `the sops file ${file} does not exist`,
    hint: "paths are relative to the manifest",
  }) as const satisfies Flaw;

/**
 * Lists what SOPS files hold, without opening them. Which of them may go into a vault is not asked here: the sources that
 * their leaves become are checked as all others are.
 */
export const leavesOfFiles =
  (files: Files, open: (root: string) => SopsFiles = openSopsFilesOnce(files)): ListLeaves =>
  async (file, root) => {
    const found = await findRepositoryFile(file, root, files);
    const flaw =
      found.is === "refused" ? found.flaw : found.is === "missing" ? flawOfMissing(file) : undefined;
    if (flaw) throw new MissingValue(flaw.code, flaw.message, flaw.hint ?? "name a file of the repository");
    return open(root).leaves(file);
  };

/** A digest of a value's ciphertext and of the names that it is bound to: a plan knows the value's version by it. */
export async function digestLeaf({ file, key }: SopsSource, sops: SopsFiles): Promise<string> {
  const { names, text } = await sops.leaf(file, key);
  return digestText(prefixLengths([...names, text]));
}
