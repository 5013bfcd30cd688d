// What becomes of one property that is edited alone: the plan of vaults in which everything was applied before the
// edit, and the digests of what an approval would have covered before and after it.

import { evidenceOfKey, evidenceOfSecret } from "../../src/evidence/evidence.ts";
import { loadManifests } from "../../src/manifest/load.ts";
import type { DesiredSet } from "../../src/model/config.ts";
import type { Desired, DesiredPresent } from "../../src/model/desired.ts";
import { digestText } from "../../src/model/digest.ts";
import { documentHead, type PlanDocument } from "../../src/model/document.ts";
import type { LiveKey, LiveObject, LiveVersion, Snapshot } from "../../src/model/live.ts";
import { foldName } from "../../src/model/object.ts";
import type { ListLeaves, Source } from "../../src/model/source.ts";
import { stateTag } from "../../src/model/state.ts";
import { addDuration } from "../../src/model/time.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { applied, now, secret, unowned } from "../plan/build.ts";
import { appliedKey, key, unownedKey } from "../plan/build-key.ts";
import { memoryFiles } from "../simulation/memory-files.ts";

/** What people wrote: a manifest `v.yaml` of the vault `prod`, and the config. */
export type Written = {
  readonly secrets?: object;
  readonly keys?: object;
  readonly manifest?: object;
  readonly vault?: object;
  readonly config?: object;
};

const apiVersion = "keyvault-gitops/v1";

/** As if every file of `secretsFrom` held these values. */
const leaves: ListLeaves = async () =>
  ["subject", "subjectTwo"].map((name, i) => ({ key: [name], is: "encrypted", line: i + 1, column: 1 }));

async function setOf({
  secrets = {},
  keys = {},
  manifest,
  vault = {},
  config,
}: Written): Promise<DesiredSet> {
  const files = {
    "keyvault-gitops.yaml": {
      ...{ apiVersion, kind: "Config", owner: "us", manifests: ["v.yaml"], ignoreTags: ["note"] },
      vaults: { prod: { owners: ["us", "them"], ...vault }, test: null },
      ...config,
    },
    "v.yaml": { apiVersion, kind: "Vault", vault: "prod", secrets, keys, ...manifest },
    "w.yaml": { apiVersion, kind: "Vault", vault: "prod", secrets: { subject: { value: { literal: "w" } } } },
  };
  const texts = Object.entries(files).map(([path, data]) => [path, JSON.stringify(data)] as const);
  const { set, problems } = await loadManifests(
    { paths: [], emulator: false },
    memoryFiles(new Map(texts)),
    leaves,
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...set, desired: set.desired.map(withLeaf) };
}

/** As if the SOPS file that it names held something for the key. */
function withLeaf(desired: Desired): Desired {
  const of = <S extends Source>(source: S): S =>
    source.from === "sops" ? { ...source, leaf: digestText(JSON.stringify(source)) } : source;
  if (desired.state === "absent") return desired;
  if (desired.kind === "secret") return { ...desired, source: of(desired.source) };
  const { origin } = desired;
  return origin.from === "material"
    ? { ...desired, origin: { ...origin, source: of(origin.source) } }
    : desired;
}

/** What a vault holds: nothing, all of it and nobody's, or as it was applied. */
type Holding = "nothing" | "unowned" | "applied";

const wanted = { secret, key };
const byName = <T extends LiveObject>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [foldName(one.name), one]));

function snapshotOf(vault: string, set: DesiredSet, holding: Holding): Snapshot {
  const here = set.desired.filter(({ id }) => foldName(id.vault) === foldName(vault));
  const present = here.filter((one): one is DesiredPresent => one.state === "present");
  const was = <T extends LiveObject>({ tags, ...live }: T, { properties }: DesiredPresent): T => {
    const { expiresIn } = properties;
    const state = (tags[stateTag] ?? "").replace("v1..", `v1.${set.fingerprint?.kid ?? ""}.`);
    // Somebody else's tag, too.
    return {
      ...live,
      ...(expiresIn !== undefined && { expiresOn: addDuration(live.created, expiresIn) }),
      tags: { note: "a", ...tags, ...(state && { [stateTag]: state }) },
    } as unknown as T;
  };
  const secrets = present.flatMap((one) =>
    one.kind === "secret"
      ? [holding === "unowned" ? unowned({ name: one.id.name }) : was(applied(one), one)]
      : [],
  );
  const keys = present.flatMap((one): LiveKey[] =>
    one.kind === "key"
      ? [
          holding === "unowned"
            ? unownedKey({ name: one.id.name })
            : was(appliedKey(one, { key: { exportable: one.origin.exportable } }), one),
        ]
      : [],
  );
  // What git never speaks of, for each owner.
  const orphans = ["us", "them"].map((owner) =>
    applied(wanted.secret({ name: `orphan-of-${owner}`, owner })),
  );
  const gone = here.filter(({ state }) => state === "absent");
  const held = holding === "nothing" ? [] : [...secrets, ...(vault === "prod" ? orphans : [])];
  const versions = (name: string): readonly LiveVersion[] =>
    [1, 0].map((age) => ({
      ...applied(secret({ name })),
      created: now - 1_000_000 - age,
      version: `${age}`,
    }));
  return {
    vault,
    takenAt: now,
    secret: {
      live: byName(held),
      deleted: byName(
        gone.flatMap(({ id }) => (id.kind === "secret" ? [applied(secret({ name: id.name }))] : [])),
      ),
      earlier: {},
      versions: Object.fromEntries(held.map(({ name }) => [foldName(name), versions(name)])),
    },
    key: {
      live: byName(holding === "nothing" ? [] : keys),
      deleted: byName(
        gone.flatMap(({ id }) => (id.kind === "key" ? [appliedKey(key({ name: id.name }))] : [])),
      ),
      earlier: {},
    },
  };
}

/** The plan of what is written now, in vaults that hold what was written before. */
function planned(set: DesiredSet, before: DesiredSet, holding: Holding): PlanDocument {
  const known = {
    createdOf: () => undefined,
    isTracked: () => false,
    ...(set.fingerprint && { kid: set.fingerprint.kid }),
  };
  const made = makePlan({
    set,
    snapshots: set.vaults.map(({ name }) => snapshotOf(name, before, holding)),
    embedded: false,
    evidenceOf: {
      secret: (...about) => evidenceOfSecret(...about, known),
      key: (...about) => evidenceOfKey(...about, known),
      forged: () => false,
    },
    allowEmpty: true,
    allowPurge: true,
  });
  return { ...documentHead("Plan"), ...made, findings: [], requests: { list: 0, get: 0, write: 0 } };
}

export type Edited = {
  /** In vaults where everything was applied, of what was applied and of what is written now. */
  readonly inSync: PlanDocument;
  readonly plan: PlanDocument;
  /** The digests, before the edit and after it, of plans in which every object has an effect. */
  readonly digests: readonly [string, string];
};

/** What becomes of an edit. */
export async function edited(from: Written, to: Written): Promise<Edited> {
  const [before, after] = [await setOf(from), await setOf(to)];
  const digestOf = (set: DesiredSet) =>
    (["nothing", "unowned"] as const).map((holding) => planned(set, before, holding).digest).join();
  return {
    inSync: planned(before, before, "applied"),
    plan: planned(after, before, "applied"),
    digests: [digestOf(before), digestOf(after)],
  };
}
