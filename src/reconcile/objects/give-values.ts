/**
 * A run about chosen secrets whose values whoever runs it gives: earlier versions, or what they type. It is planned,
 * guarded, approved, executed and reported as every apply. Secrets that copy a chosen one follow.
 */
import { findNearest } from "../../manifest/read/nearest.ts";
import type { DesiredSet } from "../../model/config.ts";
import type { Desired, DesiredSecret } from "../../model/desired.ts";
import { type ApplyDocument, documentHead, type PlanDocument } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { objectKey } from "../../model/object.ts";
import type { Reader, ReadingWorld, Requests, World } from "../../model/world.ts";
import { followers } from "../rotation/follow.ts";
import { type ExecuteOptions, execute } from "../run/execute.ts";
import type { SetSelection } from "../run/load-set.ts";
import { type PreparedPlan, planReading } from "../run/prepare.ts";
import { redactPlan } from "../run/redact.ts";
import {
  type ConnectedSet,
  connectSet,
  type GivenValue,
  narrowSet,
  type RunContext,
} from "../run/vaults/connect-set.ts";
import { countRequests } from "../run/vaults/connections.ts";
import { readVaults, type VaultErrors, type VaultReading } from "../run/vaults/read-vaults.ts";

/** How a run comes to the values that it gives. */
export type Giving = {
  readonly selection: Omit<SetSelection, "select" | "shard">;
  /** The secrets that the run is about. @throws UsageError where they must not be given a value */
  readonly choose: (set: DesiredSet) => readonly DesiredSecret[];
  /**
   * The values, by `objectKey`. @throws UsageError where one must not be given
   * @param apply what apply would do with these secrets now
   * @param set all that the selection declares
   */
  readonly give: (
    apply: Pick<PreparedPlan<Reader>, "plan" | "reading">,
    chosen: readonly DesiredSecret[],
    set: DesiredSet,
  ) => Promise<ReadonlyMap<string, GivenValue>>;
};

const planning = { settle: "off", allowEmpty: false, allowPurge: false } as const;

/**
 * The plan of what `giveValues` would do. It writes nothing and opens no value.
 * @throws as `plan`, and what the giving throws
 */
export async function planGivenValues(giving: Giving, world: ReadingWorld): Promise<PlanDocument> {
  const { selection } = giving;
  const { prepared } = await prepareGiving(giving, await connectSet(selection, world, false), world);
  return {
    ...documentHead("Plan", world),
    ...redactPlan(prepared.plan),
    requests: countRequests(prepared.reading.connections.all()),
  };
}

/**
 * Plans and, where nothing objects, writes the values that are given.
 * @throws as `apply`, and what the giving throws
 */
export async function giveValues(
  giving: Giving,
  options: ExecuteOptions,
  world: World,
): Promise<ApplyDocument> {
  const { selection } = giving;
  const connected = await connectSet(selection, world, true);
  const { prepared, chosen, given } = await prepareGiving(giving, connected, world);
  const prepareAgain = async (errors: VaultErrors) => {
    const again = await connectSet(selection, world, true);
    return planGiving({ ...(await readChosen(again, chosen, world, errors)), given }, giving, world);
  };
  const execution = { options: { ...selection, ...planning, ...options }, prepareAgain };
  return (await execute(prepared, execution, world)).document;
}

async function prepareGiving<Connection extends Reader & { readonly requests: () => Requests }>(
  giving: Giving,
  connected: ConnectedSet<Connection>,
  world: RunContext<Connection>,
) {
  const chosen = giving.choose(connected.set);
  const apply = await planGiving(await readChosen(connected, chosen, world), giving, world);
  const { reading } = apply;
  const given = await giving.give(apply, chosen, connected.set);
  return { prepared: await planGiving({ ...reading, given }, giving, world), chosen, given };
}

const readChosen = <Connection extends Reader>(
  connected: ConnectedSet<Connection>,
  chosen: readonly DesiredSecret[],
  world: RunContext<Connection>,
  errors?: VaultErrors,
): Promise<VaultReading<Connection>> => {
  const { desired } = connected.declared;
  const keys = new Set([
    ...chosen.map(({ id }) => objectKey(id)),
    ...followers(
      chosen.map(({ id }) => id),
      desired,
    ).map(objectKey),
  ]);
  const part = narrowSet(
    connected,
    desired.filter(({ id }) => keys.has(objectKey(id))),
  );
  return readVaults(part, undefined, world, errors);
};

const planGiving = <Connection extends Reader>(
  reading: VaultReading<Connection>,
  { selection }: Giving,
  world: RunContext<Connection>,
): Promise<PreparedPlan<Connection>> => planReading(reading, { ...selection, ...planning }, world);

/** The refusal of a name that no manifest declares. @param candidates secrets of which a near one may be meant */
export function undeclaredSecret(name: string, candidates: readonly Pick<Desired, "id">[]): UsageError {
  const near = findNearest(
    name,
    candidates.map(({ id }) => id.name),
  );
  return new UsageError(
    `No manifest here declares a secret ${name}.`,
    near ? `Did you mean ${near}?` : "plan --all names every object.",
    "selection-unmatched",
  );
}
