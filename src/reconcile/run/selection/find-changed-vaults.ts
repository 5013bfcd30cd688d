import type { LoadedManifests } from "../../../manifest/load.ts";
import { type Desired, sourceOf } from "../../../model/desired.ts";
import { foldName, objectKey } from "../../../model/object.ts";
import type { ChangeReason } from "../../../model/plan.ts";
import { copiers, copiesOf, sourcesIn } from "../../../model/source-parts.ts";

/** What decides of a set which vaults changed. */
export type Influences = Pick<LoadedManifests, "manifests" | "config"> & {
  readonly set: Pick<LoadedManifests["set"], "desired" | "vaults" | "whole">;
};

/** The files that a set is made of, seen from its root, each once: config, manifests, and what its sources read. */
export const listInfluences = ({ manifests, config, set }: Influences): readonly string[] => [
  ...new Set([
    ...(config === undefined ? [] : [config]),
    ...manifests.map(({ path }) => path),
    ...set.desired.flatMap(filesOf),
  ]),
];

/**
 * The vaults whose plan may differ because of what changed in git, by folded name, each with the first reason. A copy
 * changes with its origin, through any number of copies; so does one whose origin the run did not load.
 * @param before undefined where it could not be read: then every vault is in
 * @param changed the influences of both that differ
 */
export function findChangedVaults(
  before: Influences | undefined,
  now: Influences,
  changed: ReadonlySet<string>,
): ReadonlyMap<string, ChangeReason> {
  const all = (because: ChangeReason) => new Map(now.set.vaults.map(({ name }) => [foldName(name), because]));
  if (!before) return all("unknown");
  if (now.config !== before.config || (now.config !== undefined && changed.has(now.config)))
    return all("config");

  const found = new Map<string, ChangeReason>();
  const add = (vault: string, because: ChangeReason) => {
    if (!found.has(foldName(vault))) found.set(foldName(vault), because);
  };
  const manifests = [...before.manifests, ...now.manifests].filter(({ path }) => changed.has(path));
  for (const vault of manifests.flatMap(({ vaults }) => vaults)) add(vault, "manifest");

  const desired = [...before.set.desired, ...now.set.desired];
  const changedManifests = new Set(manifests.map(({ file }) => file));
  const origins = new Set<string>();
  for (const one of desired) {
    const readsChanged = filesOf(one).some((path) => changed.has(path));
    if (readsChanged) add(one.id.vault, "file");
    if (readsChanged || changedManifests.has(manifestOf(one))) origins.add(objectKey(one.id));
  }
  if (!now.set.whole) {
    const declared = new Set(now.set.desired.map(({ id }) => objectKey(id)));
    for (const key of now.set.desired.flatMap(copiesOf).map(objectKey))
      if (!declared.has(key)) origins.add(key);
  }
  const copying = copiers(desired);
  // The set grows while the loop walks it.
  for (const key of origins)
    for (const { id } of copying(key)) {
      add(id.vault, "copy");
      origins.add(objectKey(id));
    }
  return found;
}

/** The manifest that declares an object, as places name it: where a file of `secretsFrom` does, the one that takes the file. */
const manifestOf = (one: Desired): string => (one.state === "absent" ? one.place : one.valuePlace).file;

/** The files that an object's sources read, seen from the set's root. */
function filesOf(desired: Desired): readonly string[] {
  const source = sourceOf(desired);
  return (source ? sourcesIn(source) : []).flatMap((one) => {
    switch (one.from) {
      case "file":
        return [one.path];
      case "sops":
        return [one.file];
      case "env":
      case "exec":
      case "literal":
      case "json":
      case "base64":
      case "pfx":
      case "secret":
      case "generate":
      case "template":
      case "sealed":
        return [];
      default:
        return one satisfies never;
    }
  });
}
