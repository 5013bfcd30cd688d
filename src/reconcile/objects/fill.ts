import type { DesiredSet } from "../../model/config.ts";
import type { Desired, DesiredSecret } from "../../model/desired.ts";
import type { ApplyDocument } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { foldName, objectKey, objectName } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import { isGenerated } from "../../model/source-parts.ts";
import type { World } from "../../model/world.ts";
import type { ExecuteOptions } from "../run/execute.ts";
import { type Giving, giveValues, undeclaredSecret } from "./give-values.ts";

/**
 * A secret that may be given a value: `wanted` where it was named, or has none. `unread`: nobody knows, because its vault could
 * not be read.
 */
export type Fillable = Pick<DesiredSecret, "id"> &
  ({ readonly wanted: true } | { readonly wanted: false; readonly because: "filled" | "unread" });

/** Why a declared secret may not be given a value, and what to do. */
type Refusal = { readonly message: string; readonly hint: string };

/** The refusal of the declared secrets of a name; undefined where none has it. */
export type RefusalOf = (name: string) => Refusal | undefined;

export type FillOptions = Giving["selection"] & {
  /** Names of secrets; none: those that have no value. */
  readonly names: readonly string[];
  /**
   * Asked once, when the vaults were read.
   * @param secrets all that are external and no rotation's, or those of them that were named, by vault and name
   * @param refusalOf why another secret may not be given a value
   * @returns values of wanted ones, by `objectKey`; the others stay as they are
   */
  readonly ask: (secrets: readonly Fillable[], refusalOf: RefusalOf) => Promise<ReadonlyMap<string, Sealed>>;
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
    give: async ({ plan: { changes }, reading: { errors } }, chosen, { desired }) => {
      const missing = new Set(
        changes.flatMap((one) => (one.verb === "left" && one.why === "missing" ? [objectKey(one.id)] : [])),
      );
      const secrets = chosen.map(({ id }): Fillable => {
        if (errors.has(foldName(id.vault))) return { id, wanted: false, because: "unread" };
        return names.length > 0 || missing.has(objectKey(id))
          ? { id, wanted: true }
          : { id, wanted: false, because: "filled" };
      });
      const secretsOf = groupSecrets(desired);
      const values = await ask(secrets, (name) => refusalOfSecrets(secretsOf(name)));
      return new Map([...values].map(([key, value]) => [key, { value }]));
    },
  };
}

const isFillable = (desired: Desired): desired is DesiredSecret =>
  desired.state === "present" &&
  desired.kind === "secret" &&
  desired.source.from === "external" &&
  desired.rotation === undefined;

/** The declared secrets of a name, absent ones too. */
function groupSecrets(declared: readonly Desired[]): (name: string) => readonly Desired[] {
  const groups = Map.groupBy(
    declared.filter(({ id }) => id.kind === "secret"),
    ({ id }) => foldName(id.name),
  );
  return (name) => groups.get(foldName(name)) ?? [];
}

/** The fillable secrets of the names. @throws UsageError for a name that has none */
function chooseNamed({ desired }: DesiredSet, names: readonly string[]): readonly DesiredSecret[] {
  const secretsOf = groupSecrets(desired);
  const distinct = new Map(names.map((name) => [foldName(name), name]));
  return [...distinct.values()].flatMap((name) => {
    const named = secretsOf(name);
    const fillable = named.filter(isFillable);
    if (fillable.length > 0) return fillable;
    const refusal = refusalOfSecrets(named);
    if (!refusal) throw undeclaredSecret(name, desired.filter(isFillable));
    throw new UsageError(`${refusal.message}.`, `${refusal.hint}.`);
  });
}

/** Why a run that is not about these secrets gives them no value: the first of them decides. */
function refusalOfSecrets([desired]: readonly Desired[]): Refusal | undefined {
  if (!desired) return undefined;
  const whole = objectName(desired.id);
  if (desired.state === "absent")
    return { message: `${whole} is declared absent`, hint: "declare it again first" };
  if (desired.kind === "secret" && desired.rotation)
    return {
      message: `${whole} has a rotation, which makes its value`,
      hint: "rotate makes the first one, too",
    };
  if (desired.kind === "secret" && isGenerated(desired.source))
    return {
      message: `${whole} is generated, and apply makes its value`,
      hint: "fill is for secrets with value: external",
    };
  return isFillable(desired)
    ? { message: `${whole} was not named`, hint: "name it after fill, too" }
    : { message: `${whole} has its value from git`, hint: "fill is for secrets with value: external" };
}
