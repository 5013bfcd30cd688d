import { acceptProperty, findOwnEntry } from "../../manifest/edit/accept-property.ts";
import { editManifest } from "../../manifest/edit/edit.ts";
import type { PathSelection } from "../../manifest/load.ts";
import { checkShape } from "../../manifest/read/check.ts";
import { parseYaml } from "../../manifest/read/parse.ts";
import { type Desired, findOverride } from "../../model/desired.ts";
import { canonicalJson } from "../../model/digest.ts";
import type { DriftEntry } from "../../model/document/drift.ts";
import type { DriftAccepted, NotAccepted } from "../../model/document.ts";
import { type Place, type Problem, ProblemsError } from "../../model/errors.ts";
import { objectKey } from "../../model/object.ts";
import { nameOfEdited } from "../../model/plan/edit.ts";
import type { Files } from "../../model/world.ts";
import { type AcceptedMove, desiredAsLive, findAcceptable } from "../../plan/drift/accept.ts";
import { loadSet } from "../run/load-set.ts";
import { findManifest, overlayFiles, readManifest } from "./new-files.ts";

const encoder = new TextEncoder();

/**
 * Writes the properties that the vaults moved into the manifests, whose other bytes stay; never a value. What cannot
 * be written is reported. Before a file is written, all are loaded as they would be: they have to mean what is live.
 * @throws ProblemsError where they mean anything else, and nothing is written; FileError
 */
export async function acceptEntries(
  entries: readonly DriftEntry[],
  { paths, config, emulator }: PathSelection,
  files: Files,
): Promise<DriftAccepted> {
  // The whole set is loaded, beyond the vaults of this run: an entry may be for other vaults as well.
  const selection = { paths, emulator, ...(config !== undefined && { config }) };
  const { set } = await loadSet(selection, files);
  const texts = new Map<string, string>();
  const written = new Set<string>();
  const found = findAcceptable(entries, set.desired);
  const left: NotAccepted[] = [...found.left];
  const taken: AcceptedMove[] = [];
  for (const move of found.moves) {
    const { file } = move.objects[0].valuePlace;
    const path = await findManifest(file, set.root, files);
    const after = rewritten(move, texts.get(path) ?? (await readManifest(path, files)));
    if ("text" in after) {
      texts.set(path, after.text);
      written.add(file);
      taken.push(move);
    } else left.push(...move.objects.map(({ id }) => ({ id, edit: move.edit, message: after.message })));
  }
  let overrides: readonly Place[] = [];
  if (taken.length > 0) {
    const again = await loadSet(selection, overlayFiles(files, texts));
    if (meaning(again.set.desired) !== meaning(expected(set.desired, taken)))
      throw new ProblemsError([otherwise]);
    for (const [path, text] of texts) await files.replace(path, text);
    overrides = overridesAmong(taken, again.set.desired);
  }
  return {
    ...{ files: [...written], properties: taken.length, left },
    ...(overrides.length > 0 && { overrides }),
  };
}

/** Where the overrides stand that were written, in the manifests as they are now. */
function overridesAmong(taken: readonly AcceptedMove[], desired: readonly Desired[]): readonly Place[] {
  const objects = new Map(desired.map((one) => [objectKey(one.id), one]));
  return taken.flatMap(({ edit, override, objects: [{ id }] }) => {
    const one = override === undefined ? undefined : objects.get(objectKey(id));
    const place = one?.state === "present" && findOverride(one.overridden, nameOfEdited(edit));
    return place ? [place] : [];
  });
}

/** A manifest's text with the live state of one property; or why it cannot say that, in our own words. */
function rewritten(
  { edit, override, objects }: AcceptedMove,
  text: string,
): { readonly text: string } | { readonly message: string } {
  const [{ id, valuePlace }] = objects;
  const { kind, name } = id;
  const fromFile =
    override === undefined && objects.some((one) => one.kind === "secret" && one.leafPlace !== undefined);
  const bytes = encoder.encode(text);
  const own = findOwnEntry(bytes, kind, name, override);
  const property = acceptProperty(edit, own, fromFile);
  if (typeof property === "string") return { message: property };
  const after = editManifest(valuePlace.file, bytes, [
    { kind, name, ...(override === undefined ? { add: fromFile } : { override }), ...property },
  ]);
  if (after.text === undefined) return { message: after.problems.map(({ message }) => message).join("; ") };
  const flaw = findFlaw(after.text);
  return flaw === undefined ? { text: after.text } : { message: `no manifest can declare it: ${flaw}` };
}

/** What the schema refuses in a manifest: a vault may have operations of a key that no manifest can name. */
function findFlaw(text: string): string | undefined {
  const { document } = parseYaml("", encoder.encode(text));
  const [problem] = document ? checkShape(document, "Vault").problems : [];
  return problem?.message;
}

/** The desired objects that the edited manifests have to give, no more and no less. */
function expected(desired: readonly Desired[], taken: readonly AcceptedMove[]): readonly Desired[] {
  const edits = Map.groupBy(
    taken.flatMap(({ edit, objects }) => objects.map(({ id }) => ({ id, edit }))),
    ({ id }) => objectKey(id),
  );
  return desired.map((one) =>
    one.state === "absent"
      ? one
      : (edits.get(objectKey(one.id)) ?? []).reduce((wanted, { edit }) => desiredAsLive(wanted, edit), one),
  );
}

/** All but where it stands: lines may have been added. */
const meaning = (desired: readonly Desired[]): string =>
  canonicalJson(
    desired.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([name]) => !places.some((place) => place === name))),
    ),
  );

const places = ["place", "valuePlace", "leafPlace", "overridden"];

const otherwise: Problem = {
  code: "unexpected",
  message: "the edited manifests would not mean what the vaults hold; nothing was written",
  hint: "write the properties by hand, and please report this",
};
