import { findAllNear } from "../../../manifest/read/nearest.ts";
import type { DesiredSet } from "../../../model/config.ts";
import { type Desired, renamedIdOf } from "../../../model/desired.ts";
import { type Problem, ProblemsError } from "../../../model/errors.ts";
import { foldName, type ObjectId } from "../../../model/object.ts";
import { copiesOf } from "../../../model/source-parts.ts";
import { nameMatcher } from "../../../model/syntax/pattern.ts";

type Patterns = { readonly vault?: readonly string[]; readonly select?: readonly string[] };

/**
 * The part of a set that a run is about. Where objects are selected only their vaults take part; a set without vaults
 * says that nothing of this part is selected, as happens where each of several runs is about vaults of its own.
 * @throws ProblemsError for each pattern that matches nothing of the whole set: it is a slip, not an all-clear
 */
export function selectPart(set: DesiredSet, { vault = [], select = [] }: Patterns): DesiredSet {
  const { vaults, listed } = set;
  const objects = select.length === 0 ? [] : set.desired.map(({ id }) => id);
  const renames = select.length === 0 ? new Map() : renamesIn(set.desired);
  const unmet = findUnmet({ vaults, listed, objects }, { vault, select }, renames);
  if (unmet.length > 0) throw new ProblemsError(unmet);

  const here = new Set(set.vaults.map(nameOf).filter(matchesSome(vault)).map(foldName));
  const isSelected = matchesSome(select);
  const desired = set.desired.filter(({ id }) => here.has(foldName(id.vault)) && isSelected(id.name));
  const names = select.length === 0 ? here : new Set(desired.map(({ id }) => foldName(id.vault)));
  if (select.length === 0) return keepVaults({ ...set, desired }, names);
  // Nothing is an orphan then, so no manifest can be missed.
  const { unmatched: _, ...rest } = set;
  return keepVaults({ ...rest, desired, whole: false }, names);
}

/** The patterns that match nothing of a whole set. @param renames new names by the folded old ones */
export const findUnmet = (
  {
    vaults,
    listed,
    objects,
  }: Pick<DesiredSet, "vaults" | "listed"> & { readonly objects: readonly ObjectId[] },
  { vault = [], select = [] }: Patterns,
  renames: ReadonlyMap<string, string> = new Map(),
): readonly Problem[] => [
  ...problems("vault", vault, [...vaults, ...listed].map(nameOf)),
  ...problems(
    "select",
    select,
    objects.map(({ name }) => name),
    renames,
  ),
];

/**
 * The part of a set that is about some of its vaults. The others are only read, where a secret is copied from them.
 * @param names folded
 */
export function keepVaults(set: DesiredSet, names: ReadonlySet<string>): DesiredSet {
  const desired = set.desired.filter(({ id }) => names.has(foldName(id.vault)));
  const copied = new Set(desired.flatMap(copiesOf).map((id) => foldName(id.vault)));
  const others = set.vaults.filter(({ name }) => !names.has(foldName(name)) && copied.has(foldName(name)));
  return {
    ...set,
    vaults: set.vaults.filter(({ name }) => names.has(foldName(name))),
    copiedFrom: [...set.copiedFrom.filter(({ name }) => copied.has(foldName(name))), ...others],
    desired,
  };
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** Whether a name matches one of the patterns; where there is none every name does. */
export function matchesSome(patterns: readonly string[]): (name: string) => boolean {
  const matchers = patterns.map(nameMatcher);
  return (name) => matchers.length === 0 || matchers.some((matches) => matches(name));
}

const things = { vault: "vault", select: "object" } as const;

/** New names by the folded old ones: a rename is selected by the new one. */
const renamesIn = (desired: readonly Desired[]): ReadonlyMap<string, string> =>
  new Map(
    desired.flatMap((one) => {
      const old = renamedIdOf(one);
      return old ? [[foldName(old.name), one.id.name] as const] : [];
    }),
  );

/** The patterns that match none of the names, each with the names that are like it. */
function problems(
  of: keyof typeof things,
  patterns: readonly string[],
  names: readonly string[],
  renames: ReadonlyMap<string, string> = new Map(),
): readonly Problem[] {
  const known = [...new Set(names)];
  return patterns
    .filter((pattern) => !known.some(nameMatcher(pattern)))
    .map((pattern) => ({
      code: "selection-unmatched",
      message: `${of} "${pattern}": the set has no ${things[of]} of such a name`,
      hint: renamedHint(renames.get(foldName(pattern))) ?? hint(of, pattern, known),
    }));
}

const renamedHint = (name: string | undefined): string | undefined =>
  name && `it is renamed to ${name}: select that`;

/** At most so many names are listed. */
const most = 5;

function hint(of: keyof typeof things, pattern: string, known: readonly string[]): string {
  // A character that no name holds separates several names, as in `secret/a` or `{a,b}`.
  const parts = pattern.split(/[^0-9A-Za-z*-]+/).filter(Boolean);
  const like = [...new Set(parts.flatMap((part) => findAllNear(part, known, most)))].slice(0, most);
  if (like.length > 0) return `did you mean ${like.join(", ")}?`;
  const thing = things[of];
  if (known.length === 0) return `the set has no ${thing} at all`;
  if (known.length <= most) return `the ${thing}s are: ${known.join(", ")}`;
  return `none of the ${known.length} names is like it; * stands for any text, and nothing else does`;
}
