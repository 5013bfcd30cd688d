import type { DesiredSet } from "../../model/config.ts";
import type { DesiredSecret } from "../../model/desired.ts";
import type { ApplyDocument } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { foldName, objectKey, objectName } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { World } from "../../model/world.ts";
import type { ExecuteOptions } from "../run/execute.ts";
import { type Giving, giveValues, undeclaredSecret } from "./give-values.ts";

/** A secret that may be given a value: `wanted` where it was named, or has none. */
export type Fillable = Pick<DesiredSecret, "id"> & { readonly wanted: boolean };

export type FillOptions = Giving["selection"] & {
  /** Names of secrets; none: those that have no value. */
  readonly names: readonly string[];
  /**
   * Asked once, when the vaults were read.
   * @param secrets all in vaults that could be read that are external and no rotation's, by vault and name
   * @returns values of wanted ones, by `objectKey`; the others stay as they are
   */
  readonly ask: (secrets: readonly Fillable[]) => Promise<ReadonlyMap<string, Sealed>>;
};

/**
 * Gives values to secrets whose value is external, with all that git says of them.
 * @throws as `apply`; UsageError where a name is of no such secret, and what `ask` throws
 */
export const fillValues = (options: FillOptions & ExecuteOptions, world: World): Promise<ApplyDocument> =>
  giveValues(filling(options), options, world);

function filling({ names, ask, ...selection }: FillOptions): Giving {
  return {
    selection,
    choose: (set) => (names.length === 0 ? set.desired.filter(isFillable) : chooseNamed(set, names)),
    give: async ({ plan: { changes }, reading: { errors } }, chosen) => {
      const missing = new Set(
        changes.flatMap((one) => (one.verb === "left" && one.why === "missing" ? [objectKey(one.id)] : [])),
      );
      const read = chosen.filter(({ id }) => !errors.has(foldName(id.vault)));
      const values = await ask(
        read.map(({ id }) => ({ id, wanted: names.length > 0 || missing.has(objectKey(id)) })),
      );
      return new Map([...values].map(([key, value]) => [key, { value }]));
    },
  };
}

const isFillable = (desired: DesiredSet["desired"][number]): desired is DesiredSecret =>
  desired.state === "present" &&
  desired.kind === "secret" &&
  desired.source.from === "external" &&
  desired.rotation === undefined;

/** The fillable secrets of the names. @throws UsageError for a name that has none */
function chooseNamed({ desired }: DesiredSet, names: readonly string[]): readonly DesiredSecret[] {
  return [...new Set(names.map(foldName))].flatMap((folded) => {
    const named = desired.filter(({ id }) => id.kind === "secret" && foldName(id.name) === folded);
    const fillable = named.filter(isFillable);
    if (fillable.length > 0) return fillable;
    const [first] = named;
    const name = names.find((one) => foldName(one) === folded) ?? folded;
    if (first) throw notFillable(first);
    throw undeclaredSecret(name, desired.filter(isFillable));
  });
}

function notFillable(desired: DesiredSet["desired"][number]): UsageError {
  const name = objectName(desired.id);
  if (desired.state === "absent")
    return new UsageError(`${name} is declared absent.`, "Declare it again first.");
  return desired.rotation
    ? new UsageError(`${name} has a rotation, which makes its value.`, "rotate makes the first one, too.")
    : new UsageError(`${name} has its value from git.`, "fill is for secrets with value: external.");
}
