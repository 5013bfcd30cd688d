import type { AccessVerb, Run } from "../model/access.ts";
import type { DesiredSet, Prune, VaultConfig } from "../model/config.ts";
import { type Desired, type DesiredPresent, isRotated, sourceOf } from "../model/desired.ts";
import { foldName, type Kind, objectKey } from "../model/object.ts";
import type { TargetConfig } from "../model/rotation.ts";
import type { Source } from "../model/source.ts";
import { copiers, copiesOf, sourcesIn } from "../model/source-parts.ts";

/** A verb that the manifests need in a vault. */
export type Need = {
  readonly verb: AccessVerb;
  /** The first run that needs it. */
  readonly run: Run;
  /** An object that needs it, as the manifest spells it. */
  readonly name: string;
};

type Row = readonly [
  verb: AccessVerb,
  run: "plan" | "apply",
  needs: (desired: Desired, prune: Prune) => boolean,
];

const always = () => true;
const isPresent = ({ state }: Desired): boolean => state === "present";
const isPurged = (desired: Desired): boolean => desired.state === "absent" && desired.purge;
const isPatched = (desired: Desired, prune: Prune): boolean => isPresent(desired) || prune !== "off";
const isDeleted = (desired: Desired, prune: Prune): boolean => !isPresent(desired) || prune === "delete";
const keyThat =
  (needs: (key: Extract<DesiredPresent, { kind: "key" }>) => boolean) =>
  (desired: Desired): boolean =>
    desired.state === "present" && desired.kind === "key" && needs(desired);

/**
 * Whether apply may compare and write a value: one of a source, or the live one again, because only a new version clears
 * a date. The identity that applies also rotates.
 */
const hasValue = (desired: Desired): boolean => {
  if (desired.state !== "present" || desired.kind !== "secret") return false;
  const { source, properties } = desired;
  return (
    desired.rotation !== undefined ||
    source.from !== "external" ||
    properties.expiresOn === null ||
    properties.notBefore === null
  );
};

/** A first value is written where nothing is, so that nothing is compared with it. */
const isWritten = (desired: Desired): boolean =>
  hasValue(desired) || (desired.id.kind === "secret" && sourceOf(desired) !== undefined);

// Add a row here for a new source or property whose effect makes a call of its own.
const rows: { readonly [kind in Kind]: readonly Row[] } = {
  secret: [
    ["list secrets", "plan", always],
    ["list deleted secrets", "plan", always],
    ["get secret", "apply", hasValue],
    ["set secret", "apply", isWritten],
    ["update secret", "apply", isPatched],
    ["recover secret", "apply", isPresent],
    ["delete secret", "apply", isDeleted],
    ["purge secret", "apply", isPurged],
  ],
  key: [
    ["list keys", "plan", always],
    ["list deleted keys", "plan", always],
    ["get key", "plan", isPresent],
    ["get rotation policy", "plan", isPresent],
    ["create key", "apply", keyThat(({ origin }) => origin.from === "service")],
    ["import key", "apply", keyThat(({ origin }) => origin.from === "material")],
    ["update key", "apply", isPatched],
    [
      "rotate key",
      "apply",
      keyThat(({ properties, rotation }) => (properties.rotate ?? rotation) !== undefined),
    ],
    ["set rotation policy", "apply", keyThat(({ properties }) => properties.rotationPolicy !== undefined)],
    ["recover key", "apply", isPresent],
    ["delete key", "apply", isDeleted],
    ["purge key", "apply", isPurged],
  ],
};

/** A rotation looks at lists, and at what it writes; a copy of what was rotated is compared and written. */
const rotating: { readonly [kind in Kind]: readonly AccessVerb[] } = {
  secret: ["list secrets", "list deleted secrets", "get secret", "set secret", "update secret"],
  key: ["list keys", "list deleted keys", "get key", "get rotation policy", "update key", "rotate key"],
};

const order: readonly AccessVerb[] = [
  ...[...rows.secret, ...rows.key].map(([verb]) => verb),
  "unwrap key",
  "decrypt by key",
];

/**
 * What the manifests need in a vault: every verb once, in the order in which a run comes to it. A kind without a
 * declared object needs nothing: a plan without rights on it sees no orphans there, and goes on.
 */
export function listNeeds(set: DesiredSet, vault: VaultConfig, run: Run): readonly Need[] {
  const { desired, whole } = setOf(set, run);
  const here = desired.filter(({ id }) => foldName(id.vault) === foldName(vault.name));
  if (run === "rotate") return listRotationNeeds(here, borrowed(vault, setOf(set, run)));
  const prune = whole ? vault.prune : "off";
  const declared = (["secret", "key"] as const).flatMap((kind) =>
    rows[kind].flatMap(([verb, of, isNeeded]): readonly Need[] => {
      const needing = here.find((one) => one.id.kind === kind && isNeeded(one, prune));
      return needing ? [{ verb, run: of, name: needing.id.name }] : [];
    }),
  );
  const byVerb = new Map([...borrowed(vault, set), ...declared].map((need) => [need.verb, need]));
  return order
    .flatMap((verb) => byVerb.get(verb) ?? [])
    .filter((need) => need.run === "plan" || run === "apply");
}

function listRotationNeeds(here: readonly Desired[], others: readonly Need[]): readonly Need[] {
  const declared = (["secret", "key"] as const).flatMap((kind) => {
    const first = here.find(({ id }) => id.kind === kind);
    return first ? rotating[kind].map((verb): Need => ({ verb, run: "rotate", name: first.id.name })) : [];
  });
  const byVerb = new Map([...others, ...declared].map((need) => [need.verb, need]));
  return order.flatMap((verb) => byVerb.get(verb) ?? []).map((need) => ({ ...need, run: "rotate" }));
}

/** A set with what a run works on: a rotation on what git wants to be rotated, and on all that copies it. */
function setOf(set: DesiredSet, run: Run): DesiredSet {
  if (run !== "rotate") return set;
  const copying = copiers(set.desired);
  // Grows while it is walked.
  const found = new Map(set.desired.filter(isRotated).map((one) => [objectKey(one.id), one as Desired]));
  for (const key of found.keys()) for (const copy of copying(key)) found.set(objectKey(copy.id), copy);
  return { ...set, desired: [...found.values()] };
}

/** The vaults that a run reaches: those of the set, and those that values come from. */
export const vaultsOfSet = (set: DesiredSet, run: Run): readonly VaultConfig[] => [
  ...set.vaults,
  ...set.listed.filter(
    (vault) =>
      !set.vaults.some(({ name }) => foldName(name) === foldName(vault.name)) &&
      borrowed(vault, setOf(set, run)).length > 0,
  ),
];

/** What values that go into other objects need of a vault: its keys open them, or its secrets are copied. */
function borrowed(vault: VaultConfig, set: DesiredSet): readonly Need[] {
  const [unwrapping] = sealingKeysIn(vault, set);
  const [decrypting] = sopsKeysIn(vault, set);
  const copied = set.desired.flatMap(copiesOf).find((id) => foldName(id.vault) === foldName(vault.name));
  const admin = set.targets.flatMap((target) => adminIn(vault, target))[0];
  return [
    ...(admin ? ([{ verb: "get secret", run: "apply", name: admin }] as const) : []),
    ...(copied ? ([{ verb: "list secrets", run: "plan", name: copied.name }] as const) : []),
    ...(copied ? ([{ verb: "get secret", run: "apply", name: copied.name }] as const) : []),
    ...(unwrapping ? ([{ verb: "unwrap key", run: "apply", name: unwrapping }] as const) : []),
    ...(decrypting ? ([{ verb: "decrypt by key", run: "apply", name: decrypting }] as const) : []),
  ];
}

/** The name of a vault's secret that holds the password of a target's administrator. */
const adminIn = (vault: VaultConfig, target: TargetConfig): readonly string[] => {
  const isDatabase = target.is === "postgres" || target.is === "sqlServer" || target.is === "mysql";
  const password = isDatabase && "password" in target.admin ? target.admin.password : undefined;
  return password?.from === "secret" && foldName(password.vault) === foldName(vault.name)
    ? [password.name]
    : [];
};

/** The names of a vault's keys that sealed values may be opened with, where there are any sealed values. */
function sealingKeysIn(
  { url }: VaultConfig,
  { desired, fingerprint, sealing }: DesiredSet,
): readonly string[] {
  const sealed =
    desired.some((one) => holds(one, "sealed")) ||
    [fingerprint?.key, fingerprint?.previous].some((root) => root?.from === "sealed");
  const keys = `${foldName(url)}/keys/`;
  return sealed
    ? sealing.flatMap(({ id }) =>
        foldName(id).startsWith(keys) ? (id.slice(keys.length).split("/")[0] ?? []) : [],
      )
    : [];
}

/** The names of a vault's keys that SOPS files may be opened with, where a vault's objects come from any. */
const sopsKeysIn = ({ url }: VaultConfig, { vaults, desired }: DesiredSet): readonly string[] =>
  vaults
    .filter(({ name }) =>
      desired.some((one) => foldName(one.id.vault) === foldName(name) && holds(one, "sops")),
    )
    .flatMap(({ sources }) => sources.sopsKeys)
    .flatMap(({ vaultUrl, name }) => (foldName(vaultUrl) === foldName(url) ? [name] : []));

/** Whether an object's value or material comes from such a source, or a part of it does. */
function holds(desired: Desired, from: Source["from"]): boolean {
  const source = sourceOf(desired);
  return source !== undefined && sourcesIn(source).some((one) => one.from === from);
}
