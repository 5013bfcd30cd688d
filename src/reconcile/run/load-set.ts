import {
  type LoadedManifests,
  type LoadWatch,
  loadManifests,
  type PathSelection,
} from "../../manifest/load.ts";
import { comparePlaces, distinctProblems } from "../../manifest/meaning/collisions.ts";
import { selectFiles } from "../../manifest/read/select.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import { type Desired, type DesiredPresent, sourceOf } from "../../model/desired.ts";
import { canonicalJson, digestText } from "../../model/digest.ts";
import { formatPlace, type Problem, type ProblemAt, ProblemsError } from "../../model/errors.ts";
import { compareText, foldName } from "../../model/object.ts";
import type { ChangedSince, PlacedShard, Placement, Shard } from "../../model/plan.ts";
import type { Source } from "../../model/source.ts";
import { sourcesIn } from "../../model/source-parts.ts";
import type { Files, FilesAsOf } from "../../model/world.ts";
import { addLeaves } from "../../sources/add-leaves.ts";
import { fingerprintAddress } from "../../sources/sealed/address.ts";
import { findSealedFlaw } from "../../sources/sealed.ts";
import { openSopsFilesOnce, type SopsFiles } from "../../sources/sops/files.ts";
import { leavesOfFiles } from "../../sources/sops.ts";
import { checkSource } from "../../sources/source.ts";
import { compareWithRef } from "./selection/compare-with-ref.ts";
import { placeShard } from "./selection/place-shard.ts";
import { keepVaults, selectPart } from "./selection/select-part.ts";

/** Which part of which set a run is about. */
export type SetSelection = PathSelection & {
  /** Patterns of vault names, of which one has to match; none: every vault. */
  readonly vault?: readonly string[];
  /**
   * Patterns of object names, of which one has to match; none: every object. The rest is as if it were not declared,
   * and nothing is an orphan.
   */
  readonly select?: readonly string[];
  /** The part of the vaults that this run is about; absent: all. */
  readonly shard?: Shard;
};

/** Which of the selected vaults a run is about that writes nothing and approves nothing. */
export type ChangeSelection = {
  /** Those that changed in git since the branch left this commit; absent: all. */
  readonly changedSince?: string;
};

/** A loaded set, and what later steps need of its files. */
export type LoadedSet = {
  readonly set: DesiredSet;
  /** All that was loaded, whichever vaults and objects are selected. */
  readonly declared: DesiredSet;
  readonly problemAt: ProblemAt;
  readonly sops: SopsFiles;
  /** What of the selection changed, where the run is about that alone. */
  readonly changedSince?: ChangedSince;
  /** The files as they were where the branch left the commit of `changedSince`. */
  readonly base?: FilesAsOf;
  /** The part of the vaults that the run is about, where it is about one. */
  readonly shard?: PlacedShard;
  /** How many runs, each about a shard, share the subscription's quota; absent: the run has it alone. */
  readonly runs?: number;
};

/**
 * Everything that the manifests and the config mean for this run, checked offline.
 * @param ref keeps the vaults that changed in git since this commit, and no others
 * @throws ProblemsError with every problem at once; then for every pattern that selects nothing of the whole set, and for
 *   a commit that git does not have
 */
export async function loadSet(
  selection: SetSelection,
  files: Files,
  ref?: string,
  watch?: LoadWatch,
): Promise<LoadedSet> {
  const sopsIn = openSopsFilesOnce(files);
  const loaded = await loadManifests(selection, files, leavesOfFiles(files, sopsIn), watch);
  const { set, wrongSources, problems, problemAt } = loaded;
  const sops = sopsIn(set.root);
  const checkable = { ...set, vaults: set.vaults.filter(({ name }) => !wrongSources.includes(name)) };
  const found = [
    ...rootProblems(set, problemAt),
    ...(await sourceProblems(checkable, { files, sops }, problemAt)),
  ];
  const all = [...problems, ...found];
  if (all.length > 0) throw new ProblemsError(distinctProblems(all).sort(comparePlaces));
  const declared = { ...set, desired: await addSopsLeaves(set.desired, sops) };
  // The whole set places the vaults, whatever is selected of it.
  const placed = selection.shard && place(selection.shard, declared, loaded, selection);
  const part = selectPart(declared, selection);
  const selected = placed ? keepVaults(part, placed.vaults) : part;
  const rest = { declared, problemAt, sops, ...(placed && { shard: placed.shard, runs: placed.runs }) };
  if (ref === undefined) return { ...rest, set: selected };
  const { reasons, base } = await compareWithRef(ref, loaded, selection, files);
  const vaults = selected.vaults.flatMap(({ name }) => {
    const because = reasons.get(foldName(name));
    return because ? [{ vault: name, because }] : [];
  });
  return {
    set: keepVaults(selected, new Set(vaults.map(({ vault }) => foldName(vault)))),
    ...rest,
    changedSince: { ref, of: selected.vaults.length, vaults },
    ...(base && { base }),
  };
}

/** The vaults of a shard, and what all shards of its run have in common. */
function place(
  shard: Shard,
  declared: DesiredSet,
  { manifests, config, digestOf }: LoadedManifests,
  { vault = [], select = [] }: SetSelection,
): ReturnType<typeof placeShard> & { readonly shard: PlacedShard } {
  const placed = placeShard(declared, manifests, shard);
  const digest = (data: unknown): string => digestText(canonicalJson(data));
  const files = manifests.map(({ path }) => [path, digestOf(path)] as const);
  const leaves = declared.desired.filter(isOfSops).map((one) => [one.id, sourceOf(one)]);
  const placement: Placement = {
    config: digest(config === undefined ? [] : [config, digestOf(config)]),
    manifests: digest([files.toSorted(([a], [b]) => compareText(a, b)), leaves]),
    selection: digest([vault.toSorted(), select.toSorted(), declared.whole]),
    vaults: placed.digest,
  };
  return { ...placed, shard: { ...shard, placement } };
}

/** The objects, where a value is of a SOPS file with what git holds of that file: a set is large, and few objects have one. */
async function addSopsLeaves(desired: readonly Desired[], sops: SopsFiles): Promise<readonly Desired[]> {
  const ofSops = desired.filter(isOfSops);
  if (ofSops.length === 0) return desired;
  const completed = await runConcurrently(ofSops, atOnce.files, (one) => complete(one, sops));
  const completedOf = new Map(ofSops.map((one, i) => [one, completed[i]]));
  return desired.map((one) => completedOf.get(one) ?? one);
}

const isOfSops = (desired: Desired): boolean => sourcesOf(desired).some(({ from }) => from === "sops");

const sourcesOf = (desired: Desired): readonly Source[] => {
  const source = sourceOf(desired);
  return source ? sourcesIn(source) : [];
};

/** An object with what git holds of its sources. */
async function complete(desired: Desired, sops: SopsFiles): Promise<Desired> {
  if (desired.state === "absent") return desired;
  if (desired.kind === "secret") return { ...desired, source: await addLeaves(desired.source, sops) };
  const { origin } = desired;
  return origin.from === "service"
    ? desired
    : { ...desired, origin: { ...origin, source: await addLeaves(origin.source, sops) } };
}

/** A sealed fingerprint key that could not be opened. */
function rootProblems(
  { fingerprint, sealing }: Pick<DesiredSet, "fingerprint" | "sealing">,
  problemAt: ProblemAt,
): readonly Problem[] {
  if (!fingerprint) return [];
  return (["key", "previous"] as const).flatMap((name) => {
    const root = fingerprint[name];
    if (root?.from !== "sealed") return [];
    const flaw = findSealedFlaw(root.jwe, { object: fingerprintAddress, keys: sealing });
    return flaw ? [problemAt(fingerprint.place[name], "sealed-invalid", flaw.message, flaw.hint)] : [];
  });
}

/** What the config does not allow to reach a vault. */
async function sourceProblems(
  set: DesiredSet,
  context: { readonly files: Files; readonly sops: SopsFiles },
  problemAt: ProblemAt,
): Promise<readonly Problem[]> {
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const found: Problem[] = [];
  const checked = new Set<string>();
  for (const desired of set.desired) {
    const vault = vaults.get(foldName(desired.id.vault));
    if (!vault || desired.state === "absent") continue;
    const source = sourceOf(desired);
    if (!source) continue;
    // The leaves of a file have one place, and one answer: what may go into a vault is the file.
    const place = source.from === "sops" && `${foldName(vault.name)} ${formatPlace(desired.valuePlace)}`;
    if (place && checked.has(place)) continue;
    if (place) checked.add(place);
    const { root, sealing } = set;
    const flaws = await checkSource(source, { ...context, id: desired.id, vault, root, sealing });
    // A first value may be gone once it was written; where it is needed, opening it says so.
    for (const { code, message, hint } of flaws)
      if (code !== "file-missing" || !isOfFirst(desired))
        found.push(problemAt(desired.valuePlace, code, message, hint));
  }
  return found;
}

const isOfFirst = (desired: DesiredPresent): boolean =>
  desired.kind === "secret" && desired.source.from === "external";

/**
 * The selection of everything that a config's set and the paths of a selection hold.
 * @throws FileError where a folder on the way cannot be read
 */
export async function widenSelection(selection: SetSelection, files: Files): Promise<SetSelection> {
  const { vault: _, select: __, shard: ___, ...rest } = selection;
  const { config } = await select(selection, files);
  return rest.paths.length === 0 || config === undefined
    ? rest
    : { ...rest, config, paths: [...rest.paths, config] };
}

/**
 * The folder in which a `.env` may stand under the embedded vault: the config's; without a config the first path's own
 * folder, or that path where it is a folder.
 * @throws FileError where a folder on the way cannot be read
 */
export async function findConfigFolder(selection: SetSelection, files: Files): Promise<string> {
  return (await select(selection, files)).folder;
}

/**
 * The path from its repository's root of the config that governs a run; empty where there is none.
 * @throws FileError where a folder on the way cannot be read
 */
export async function findConfigPath(selection: SetSelection, files: Files): Promise<string> {
  const { config, folder } = await select(selection, files);
  if (config === undefined) return "";
  return files.relative((await files.repository(folder)) ?? folder, config);
}

const select = async (selection: SetSelection, files: Files) =>
  selectFiles(selection, await files.realPath(files.workingDirectory), files);
