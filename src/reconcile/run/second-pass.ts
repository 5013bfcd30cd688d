import { type Fingerprints, fingerprintOf } from "../../evidence/fingerprint.ts";
import { type MacComparison, type SettleMode, settleEffect } from "../../evidence/settle.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import type { Opened } from "../../model/desired.ts";
import type { Snapshot } from "../../model/live.ts";
import { foldName, objectKey } from "../../model/object.ts";
import type { Change } from "../../model/plan/change.ts";
import type { SettleKey, SettleSecret } from "../../model/plan/effect.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { ValueSource } from "../../model/source.ts";
import { decodeState, ownerTag, stateTag } from "../../model/state.ts";
import type { Reader } from "../../model/world.ts";
import { openSource } from "../../sources/source.ts";
import type { OpenContext } from "../../sources/source-kind.ts";

type FirstPass = {
  readonly set: DesiredSet;
  readonly snapshots: readonly Snapshot[];
  readonly fingerprints: Fingerprints;
  /** The objects, by `objectKey`, whose value depends on a vault that could not be read: they are not compared. */
  readonly dependents: ReadonlyMap<string, string>;
};

type SecondPassContext = Omit<OpenContext, "id" | "vault" | "root" | "folder" | "sealing" | "opened"> & {
  readonly connection: (vault: string) => Reader;
  /** Is called with every value that is opened, parts too. */
  readonly watch: (opened: Opened) => void;
};

/** The changes, each comparison with its result as far as this run can have it: for display and exit code alone. */
export function runSecondPass(
  changes: readonly Change[],
  mode: Exclude<SettleMode, "off">,
  { set, snapshots, fingerprints, dependents }: FirstPass,
  { connection, watch, ...context }: SecondPassContext,
): Promise<readonly Change[]> {
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const wanted = new Map(set.desired.map((desired) => [objectKey(desired.id), desired]));
  const opened = (effect: SettleSecret | SettleKey): Promise<Sealed> => {
    const vault = vaults.get(foldName(effect.id.vault));
    if (!vault) throw new Error(`the set does not name the vault ${effect.id.vault}`);
    const source = effect.kind === "key" ? effect.origin.source : effect.source;
    const desired = wanted.get(objectKey(effect.id));
    const watchOpened = (of: ValueSource, value: Sealed) => {
      if (desired?.state === "present") watch({ desired, source: of, value });
    };
    const { root, folder, sealing } = set;
    const about = { id: effect.id, vault, root, folder, sealing };
    return openSource(source, { ...about, ...context, opened: watchOpened });
  };
  const macOf = macsOf(snapshots, fingerprints);
  return runConcurrently(changes, atOnce.lists, async (change) =>
    change.verb !== "settle"
      ? change
      : dependents.has(objectKey(change.id))
        ? { ...change, compared: "not compared" as const }
        : settleEffect(change, mode, opened, connection(change.id.vault), macOf),
  );
}

/** Whether the evidence says that the tag belongs to the version that bears it. */
const isTagFitting = {
  unknown: true,
  swapped: true,
  outside: false,
  follows: false,
} as const satisfies Record<SettleSecret["evidence"], boolean>;

/** How a secret whose tag fits is compared without reading it: the mac of its value decides. */
const macsOf = (snapshots: readonly Snapshot[], fingerprints: Fingerprints) => {
  const holdings = new Map(snapshots.map(({ vault, secret }) => [foldName(vault), secret]));
  return ({ kind, id, evidence }: SettleSecret | SettleKey): MacComparison | undefined => {
    if (kind === "key" || !isTagFitting[evidence]) return undefined;
    const tags = holdings.get(foldName(id.vault))?.live[foldName(id.name)]?.tags;
    const [owner, state] = [tags?.[ownerTag], decodeState(tags?.[stateTag])];
    const root = state && fingerprintOf(state, fingerprints);
    if (!root || owner === undefined || state.valueMac === "") return undefined;
    return (wanted) => root.valueMac({ id, owner }, state, wanted) === state.valueMac;
  };
};
