import type { PathSelection } from "../../manifest/load.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import { sourceOf } from "../../model/desired.ts";
import { MissingValue, type Place, type Problem, ProblemsError } from "../../model/errors.ts";
import { foldName } from "../../model/object.ts";
import { sealedTextsIn } from "../../model/source-parts.ts";
import type { World } from "../../model/world.ts";
import { fingerprintAddress, sealAddress } from "../../sources/sealed/address.ts";
import { admitSealed, type SealBinding } from "../../sources/sealed/open.ts";
import { sealJwe } from "../../sources/sealed/seal.ts";
import { openSealed } from "../../sources/sealed.ts";
import { loadSet } from "../run/load-set.ts";
import { openConnections, unwrapByConnection } from "../run/vaults/connections.ts";
import { findManifest, overlayFiles, readManifest } from "./new-files.ts";
import { asProblem, openSealingKey, type SealOptions, selectionOfSeal } from "./sealing-key.ts";

/** A sealed value as a file holds it, and what it may be opened for. */
type Found = { readonly jwe: string; readonly place: Place; readonly binding: SealBinding };

/**
 * Seals every sealed value of a set anew that is under another key than the chosen one, each for the objects that it
 * was for. Nothing is written where one of them cannot be opened; each file is written as a whole.
 * @returns the key, and how many values of which file
 * @throws ProblemsError for what people wrote and for values that do not open; FileError, VaultError
 */
export async function sealAgain(
  paths: PathSelection["paths"],
  options: SealOptions,
  { files, connect }: Pick<World, "files" | "connect">,
): Promise<{
  readonly kid: string;
  readonly files: readonly { readonly file: string; readonly values: number }[];
}> {
  const selection = { ...selectionOfSeal(options), paths };
  const { set, problemAt } = await loadSet(selection, files);
  const connections = openConnections(connect);
  const to = await asProblem(() => openSealingKey(options, set, { files, connection: connections.to }));
  const unwrap = unwrapByConnection(set.listed, connections.to);
  const stale = foundIn(set).filter(
    ({ jwe, binding }) => foldName(admitSealed(jwe, binding).kid) !== foldName(to.kid),
  );

  const anew = new Map<string, string>();
  const sealOne = async ({ jwe, place, binding }: Found): Promise<Problem | undefined> => {
    try {
      const value = await openSealed(jwe, binding, unwrap);
      anew.set(jwe, await sealJwe(value, to, admitSealed(jwe, binding).objects, set.sealing));
      return undefined;
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      return problemAt(place, error.code, error.message, error.hint);
    }
  };
  const unopened = await runConcurrently(distinct(stale), atOnce.values, sealOne);
  const problems: Problem[] = unopened.filter((one) => one !== undefined);
  if (problems.length > 0) throw new ProblemsError(problems);

  const texts = new Map<string, string>();
  const counts: { readonly file: string; readonly values: number }[] = [];
  for (const [file, within] of Map.groupBy(stale, ({ place }) => place.file)) {
    const path = await findManifest(file, set.root, files);
    let text = await readManifest(path, files);
    const mine = distinct(within);
    for (const { jwe, place } of mine) {
      if (!text.includes(jwe)) problems.push(problemAt(place, "sealed-invalid", ...folded));
      text = text.replaceAll(jwe, anew.get(jwe) ?? jwe);
    }
    texts.set(path, text);
    counts.push({ file, values: mine.length });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  await loadSet(selection, overlayFiles(files, texts));
  for (const [path, text] of texts) await files.replace(path, text);
  return { kid: to.kid, files: counts };
}

const folded = [
  "the sealed value does not stand on one line",
  "write it on one line, then seal again",
] as const;

/** Every sealed value of the set: in objects' sources, and the fingerprint's keys. */
function foundIn({ desired, vaults, sealing: keys, fingerprint }: DesiredSet): readonly Found[] {
  const urls = new Map(vaults.map(({ name, url }) => [foldName(name), url]));
  const ofObjects = desired.flatMap((one): readonly Found[] => {
    const source = sourceOf(one);
    if (!source || one.state === "absent") return [];
    const object = sealAddress(urls.get(foldName(one.id.vault)) ?? "", one.id);
    return sealedTextsIn(source).map((jwe) => ({ jwe, place: one.valuePlace, binding: { object, keys } }));
  });
  if (!fingerprint) return ofObjects;
  const { place } = fingerprint;
  const ofConfig = (["key", "previous"] as const).flatMap((name): readonly Found[] => {
    const root = fingerprint[name];
    const binding = { object: fingerprintAddress, keys };
    return root?.from === "sealed" ? [{ jwe: root.jwe, place: place[name], binding }] : [];
  });
  return [...ofObjects, ...ofConfig];
}

/** A list of vaults has one text for all of them. */
const distinct = (found: readonly Found[]): readonly Found[] => [
  ...new Map(found.map((one) => [one.jwe, one])).values(),
];
