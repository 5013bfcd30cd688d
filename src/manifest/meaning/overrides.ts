/**
 * What single objects are in one vault of a manifest's list. An override is one level above the object's entry, as the entry
 * is above the defaults: it decides for its vault alone, and nothing of another vault follows from it.
 */
import type { Overridden } from "../../model/desired.ts";
import { foldName, type Kind, kinds } from "../../model/object.ts";
import type { DocumentPath, ParsedDocument, ReportProblem } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";
import type { WrittenManifest, WrittenSecretOverride } from "../written.ts";

/** What one vault's override says of an object. That of a key has no `value`. */
export type EntryOverride = {
  readonly written: WrittenSecretOverride;
  readonly path: DocumentPath;
  /** The folded name. */
  readonly vault: string;
  /** Whether the vault is the first that the manifest names, where a generated value is made. */
  readonly isOrigin: boolean;
  /** Whether another vault has no value of its own by an override. */
  readonly leavesOthers: boolean;
};

/** The overrides of an object by its kind and name, one for each vault that has one. */
export type OverridesOf = (kind: Kind, name: string) => readonly EntryOverride[];

const none: readonly EntryOverride[] = [];

/**
 * The overrides of a manifest of the right shape. One that fits no vault of its list, or no object that it declares, is
 * reported and left out.
 * @param vaults the names that the manifest gives, as it spells them
 * @param declared the names of the objects of a kind, as the manifest spells them; undefined where nobody knows them
 */
export function findOverrides(
  { overrides, vault: listed }: Partial<WrittenManifest>,
  vaults: readonly string[],
  declared: (kind: Kind) => readonly string[] | undefined,
  report: ReportProblem,
): OverridesOf {
  if (!overrides) return () => none;
  if (typeof listed === "string") {
    report(
      { name: ["overrides"] },
      "property-conflict",
      "overrides are for a manifest with a list of vaults",
      "say it in the objects' own entries, or make vault a list",
    );
    return () => none;
  }
  const namesOf = (kind: Kind) => {
    const names = declared(kind);
    return names && spelledNames(names);
  };
  const names = { secret: namesOf("secret"), key: namesOf("key") };
  const known = spelledNames(vaults);
  const found = new Map<string, Omit<EntryOverride, "leavesOthers">[]>();
  for (const [vault, path, inVault] of admitted(overrides, ["overrides"], known, noVault, report))
    for (const kind of kinds) {
      const section = `${kind}s` as const;
      const noObject = `this manifest declares no such ${kind}`;
      const objects = inVault?.[section] ?? {};
      for (const [name, at, written] of admitted(
        objects,
        [...path, section],
        names[kind],
        noObject,
        report,
      )) {
        const key = `${kind}/${name}`;
        const isOrigin = vault === foldName(vaults[0] ?? "");
        found.set(key, [...(found.get(key) ?? []), { written, path: at, vault, isOrigin }]);
      }
    }
  return (kind, name) => {
    const all = found.get(`${kind}/${foldName(name)}`) ?? [];
    const valued = all.filter(({ written }) => written.value !== undefined).length;
    return all.map((one) => ({ ...one, leavesOthers: valued < known.size }));
  };
}

const noVault = "it is none of this manifest's vaults";

/** Names as they are spelled, by their folded ones. */
const spelledNames = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [foldName(name), name]));

/** The members of a mapping that have a known name, each once, with the folded name and the path. */
function admitted<Member>(
  members: { readonly [name: string]: Member },
  above: DocumentPath,
  known: ReadonlyMap<string, string> | undefined,
  unknown: string,
  report: ReportProblem,
): readonly (readonly [name: string, path: DocumentPath, member: Member])[] {
  const first = new Map<string, string>();
  return Object.entries(members).flatMap(([name, member]) => {
    const path = [...above, name];
    const folded = foldName(name);
    const twin = first.get(folded);
    if (known && !known.has(folded))
      report(
        { name: path },
        "override-unmatched",
        unknown,
        suggestNearest(name, [...known.values()]) ?? "take it out",
      );
    else if (twin !== undefined)
      for (const one of [name, twin])
        report({ name: [...above, one] }, "name-duplicate", "this name is given twice", "keep one of them");
    else {
      first.set(folded, name);
      return [[folded, path, member] as const];
    }
    return [];
  });
}

/**
 * Where each thing stands that an override says. The two notations of an expiry are one thing: whoever says one of them
 * decides on the other.
 */
export function placesOfOverride({ written, path }: EntryOverride, document: ParsedDocument): Overridden {
  const placed = (...names: readonly string[]) => document.place([...path, ...names], "name");
  return Object.fromEntries(
    Object.entries(written).flatMap(([property]) => {
      if (property === "expiresOn" || property === "expiresIn")
        return [property, property === "expiresOn" ? "expiresIn" : "expiresOn"].map(
          (name) => [name, placed(property)] as const,
        );
      const tags = property === "tags" ? (written.tags ?? {}) : undefined;
      if (!tags) return [[property, placed(property)] as const];
      return Object.keys(tags).map((name) => [`tag ${name}`, placed("tags", name)] as const);
    }),
  );
}

/** Reports into another one what was not reported before, and says of what stands outside of an override which one it is about. */
export function reportForOverride(
  { vault }: EntryOverride,
  before: ReadonlySet<string>,
  report: ReportProblem,
): ReportProblem {
  return (at, code, message, hint) => {
    const path = "name" in at ? at.name : at;
    if (before.has(problemKey(at, message))) return;
    const about = path[0] === "overrides" ? "" : `, as the override for ${vault} has it`;
    report(at, code, `${message}${about}`, hint);
  };
}

export const problemKey = (at: Parameters<ReportProblem>[0], message: string): string =>
  JSON.stringify([at, message]);
