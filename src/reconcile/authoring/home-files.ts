import { loadManifests } from "../../manifest/load.ts";
import { type Place, ProblemsError } from "../../model/errors.ts";
import { inputLimits, isCrowdedText } from "../../model/input.ts";
import { foldName, objectKey } from "../../model/object.ts";
import { matchesPath } from "../../model/syntax/pattern.ts";
import type { Files } from "../../model/world.ts";
import { leavesOfFiles } from "../../sources/sops.ts";
import type { ImportHome } from "./import-home.ts";
import { ignoreFiles, type NewFile, type NewFilesPlace, refuseExisting } from "./new-files.ts";
import { findStaleSchemaFiles } from "./schema-files.ts";

/**
 * What is to be written beside the manifests: the config, where it is new or gets a vault, and what lies beside it.
 * @throws ProblemsError where something else than a file is in a schema's place
 */
export async function findHomeFiles(
  home: ImportHome,
  place: NewFilesPlace,
): Promise<{ readonly config: readonly NewFile[]; readonly beside: readonly NewFile[] }> {
  const { files, root } = place;
  const folder = files.parent(home.path);
  const schemas = await findStaleSchemaFiles(folder, root, files);
  const paths = schemas.map(({ path }) => path);
  await refuseExisting(paths, { replace: true, hint: "move it away" }, place);
  const ignorePath = files.resolve(folder, ".gitignore");
  // A config that is there was made by somebody who keeps their own .gitignore.
  const ignore = home.known ? undefined : await ignoreFiles(await files.realPathIn(root, ignorePath), files);
  return {
    config: home.text === undefined ? [] : [{ path: home.path, text: home.text }],
    beside: [...schemas, ...(ignore ? [{ path: ignorePath, text: ignore.text }] : [])],
  };
}

/**
 * Manifests that no pattern of the config matches would be in no plan. A config's patterns are seen from its folder, so the
 * problem names paths from there, and `--out` from the working directory.
 */
export function refuseUnmatched(
  { config, path, out }: ImportHome,
  written: readonly string[],
  here: string,
  files: Files,
): void {
  const home = files.parent(path);
  const patterns = config.manifests.map((pattern) => files.resolve(home, pattern));
  const isMatched = (file: string) => patterns.some((pattern) => matchesPath(pattern, file));
  const unmatched = written.find((file) => !isMatched(file));
  if (unmatched === undefined) return;
  const atHome = written.every((file) => isMatched(files.resolve(home, files.relative(out, file))));
  const added = files.relative(home, files.resolve(out, "vaults/**/*.yaml"));
  const elsewhere = atHome ? `pass --out ${files.relative(here, home) || "."}` : "name another --out";
  throw new ProblemsError([
    config.document.problem(
      ["manifests"],
      "name",
      "config-conflict",
      `no pattern matches ${files.relative(home, unmatched)}`,
      `add ${added} to it, or ${elsewhere}`,
    ),
  ]);
}

/**
 * Where the config's set declares objects of the vaults. What else is wrong with the set is for `validate`.
 * @throws ProblemsError for a file of `secretsFrom` that cannot be read: nobody knows what it declares
 */
export async function findDeclaredPlaces(
  { vaults, path, known }: ImportHome,
  files: Files,
): Promise<ReadonlyMap<string, Place>> {
  if (!known) return new Map();
  const selection = { paths: [], config: path, emulator: false };
  const { set, problems } = await loadManifests(selection, files, leavesOfFiles(files));
  const unread = problems.filter(({ code }) => code === "sops-invalid");
  if (unread.length > 0) throw new ProblemsError(unread);
  const names = new Set(vaults.map(({ name }) => foldName(name)));
  const here = set.desired.filter(({ id }) => names.has(foldName(id.vault)));
  return new Map(here.map(({ id, place }) => [objectKey(id), place]));
}

/** What could not be read again is not written. */
export function refuseTooLarge(manifests: readonly { readonly text: string }[]): void {
  const hint = "pass --split: one file for each object";
  if (manifests.some(({ text }) => Buffer.byteLength(text) > inputLimits.manifest))
    throw new ProblemsError([
      { code: "file-too-large", message: "the manifest would have 10 MB or more", hint },
    ]);
  if (manifests.some(({ text }) => isCrowdedText(text)))
    throw new ProblemsError([
      { code: "limit-exceeded", message: "the manifest would hold more than one file may", hint },
    ]);
}
