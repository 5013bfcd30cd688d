import { type Fingerprints, fingerprintOf } from "../../evidence/fingerprint.ts";
import { type MacComparison, type SettleMode, settleEffect } from "../../evidence/settle.ts";
import type { Change } from "../../model/change.ts";
import { runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import type { Opened } from "../../model/desired.ts";
import type { SettleKey, SettleSecret } from "../../model/effect.ts";
import type { Snapshot } from "../../model/live.ts";
import { foldName, objectKey } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { ValueSource } from "../../model/source.ts";
import { decodeState, ownerTag, stateTag } from "../../model/state.ts";
import type { Reader } from "../../model/world.ts";
import { openSource } from "../../sources/source.ts";
import type { OpenContext } from "../../sources/source-kind.ts";

/** What a first pass was made from. */
type Known = {
  readonly set: DesiredSet;
  readonly snapshots: readonly Snapshot[];
  readonly fingerprints: Fingerprints;
};

type Means = Pick<OpenContext, "env" | "files" | "random" | "exec" | "copy" | "unwrap" | "sops"> & {
  readonly connection: (vault: string) => Reader;
  /** Is given every value that is opened, parts too. */
  readonly told: (opened: Opened) => void;
};

/** How many comparisons go at once. */
const atOnce = 16;

/** The changes with what can be found out of values now, for display and exit code: nothing else becomes of it. */
export function runSecondPass(
  changes: readonly Change[],
  mode: Exclude<SettleMode, "off">,
  { set, snapshots, fingerprints }: Known,
  { connection, told, ...means }: Means,
): Promise<readonly Change[]> {
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const wanted = new Map(set.desired.map((desired) => [objectKey(desired.id), desired]));
  const opened = (effect: SettleSecret | SettleKey): Promise<Sealed> => {
    const vault = vaults.get(foldName(effect.id.vault));
    if (!vault) throw new Error(`the set does not name the vault ${effect.id.vault}`);
    const source = effect.kind === "key" ? effect.origin.source : effect.source;
    const desired = wanted.get(objectKey(effect.id));
    const watch = (of: ValueSource, value: Sealed) => {
      if (desired?.state === "present") told({ desired, source: of, value });
    };
    return openSource(source, {
      id: effect.id,
      vault,
      root: set.root,
      sealing: set.sealing,
      ...means,
      opened: watch,
    });
  };
  const macOf = macsOf(snapshots, fingerprints);
  return runConcurrently(changes, atOnce, async (change) =>
    change.verb === "settle"
      ? settleEffect(change, mode, opened, connection(change.id.vault), macOf)
      : change,
  );
}

/** Whether the tag speaks of the version that bears it, by what is known of the value. */
function isTagFitting(evidence: SettleSecret["evidence"]): boolean {
  switch (evidence) {
    case "unknown":
    case "swapped":
      return true;
    case "outside":
    case "follows":
      return false;
    default:
      return evidence satisfies never;
  }
}

/** How a secret whose tag fits is compared without reading it: the mac of its value decides. */
const macsOf = (snapshots: readonly Snapshot[], fingerprints: Fingerprints) => {
  const holdings = new Map(snapshots.map(({ vault, secret }) => [foldName(vault), secret]));
  return ({ kind, id, evidence }: SettleSecret | SettleKey): MacComparison | undefined => {
    if (kind === "key" || !isTagFitting(evidence)) return undefined;
    const tags = holdings.get(foldName(id.vault))?.live[foldName(id.name)]?.tags;
    const [owner, state] = [tags?.[ownerTag], decodeState(tags?.[stateTag])];
    const root = state && fingerprintOf(state, fingerprints);
    if (!root || owner === undefined || state.valueMac === "") return undefined;
    return (wanted) => root.valueMac({ id, owner }, state, wanted) === state.valueMac;
  };
};
