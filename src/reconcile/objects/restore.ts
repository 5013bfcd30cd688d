import type { DesiredSet } from "../../model/config.ts";
import type { DesiredSecret } from "../../model/desired.ts";
import type { ApplyDocument, PlanDocument } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import type { DeletedObject, LiveVersion } from "../../model/live.ts";
import { foldName, type Kind, objectKey, objectName } from "../../model/object.ts";
import type { Plan } from "../../model/plan.ts";
import { copiedIdOf, isKept } from "../../model/source-parts.ts";
import { formatDate } from "../../model/time.ts";
import type { Reader, ReadingWorld, World } from "../../model/world.ts";
import type { ExecuteOptions } from "../run/execute.ts";
import type { VaultReading } from "../run/vaults/read-vaults.ts";
import { type Giving, giveValues, planGivenValues, undeclaredSecret } from "./give-values.ts";

export type RestoreOptions = Giving["selection"] & {
  readonly name: string;
  readonly kind?: Kind;
  /** 32 hexadecimal digits. */
  readonly version: string;
  /** Called where that version is the newest one already, so that there is nothing to do. */
  readonly onNewest: (message: string) => void;
};

/**
 * Writes the value of an earlier version as a new one, with all that git says of the secret. Whoever reads the plan, the
 * outcome or an error does not see the value.
 * @throws as `apply`; UsageError where git or a rotation owns the value, and where nobody can read that version
 */
export const restoreVersion = (
  options: RestoreOptions & ExecuteOptions,
  world: World,
): Promise<ApplyDocument> => giveValues(restoring(options), options, world);

/** The plan of `restoreVersion`. It opens no value. @throws as `restoreVersion` */
export const planRestore = (options: RestoreOptions, world: ReadingWorld): Promise<PlanDocument> =>
  planGivenValues(restoring(options), world);

const restoring = (options: RestoreOptions): Giving => ({
  selection: options,
  choose: (set) => [chooseSecret(set, options)],
  give: async ({ plan, reading }, [secret]) => {
    if (!secret) return new Map();
    const { version, onNewest } = options;
    const { versions, now } = await listVersions(reading, secret);
    const found = versions.find((one) => one.version === version);
    const name = objectName(secret.id);
    if (!found)
      throw new UsageError(
        `${name} has no version ${version}.`,
        `See its versions with: keyvault-gitops history ${secret.id.vault}/secret/${secret.id.name}`,
        "object-unavailable",
      );
    // Of two versions of one second nobody can tell by a list which one is the newest.
    if (versions.every((one) => one === found || one.created < found.created)) {
      onNewest(`${name}: version ${version} is the newest one already. There is nothing to do.`);
      return new Map();
    }
    refuseUnusable(name, found, now);
    refusePending(secret, plan);
    return new Map([[objectKey(secret.id), { version }]]);
  },
});

/** The one secret of the name whose value is nobody's but the vault's. */
function chooseSecret({ desired }: DesiredSet, { name, kind }: RestoreOptions): DesiredSecret {
  const named = desired.filter(({ id }) => foldName(id.name) === foldName(name));
  const [first, ...more] = named.filter(({ id }) => id.kind === (kind ?? "secret"));
  if (!first)
    throw named.length > 0
      ? new UsageError(`${name} is a key.`, keyHint)
      : undeclaredSecret(
          name,
          desired.filter(({ id }) => id.kind === "secret"),
        );
  if (more.length > 0)
    throw new UsageError(
      `${first.id.name} is declared in several vaults: ${[first, ...more].map(({ id }) => id.vault).join(", ")}.`,
      `Say which one: restore ${first.id.vault}/${first.id.name}, or --vault.`,
      "selection-unmatched",
    );
  const whole = objectName(first.id);
  if (first.state === "absent")
    throw new UsageError(`${whole} is declared absent.`, "Declare it again first.");
  if (first.kind === "key") throw new UsageError(`${whole} is a key.`, keyHint);
  if (first.rotation)
    throw new UsageError(
      `${whole} has a rotation: an earlier credential does not work at its target any more.`,
      `Make a new one with: keyvault-gitops rotate ${first.id.vault}/secret/${first.id.name} --now --reason TEXT`,
    );
  const { source } = first;
  if (source.from === "secret") {
    const { vault, name: copied } = copiedIdOf(source, first.id);
    throw new UsageError(
      `${whole} is a copy, and follows what it copies.`,
      `Restore ${vault}/${copied}, or revert the commit that made it another copy.`,
    );
  }
  if (source.from !== "external" && source.from !== "generate")
    throw isKept(source)
      ? new UsageError(
          `A part of ${whole} is generated, and the others are from git (${source.from}), where an earlier version may have other ones.`,
          "Give the generated part a secret of its own, which can be restored, and let this one copy it.",
        )
      : new UsageError(
          `${whole} has its value from git (${source.from}).`,
          "Revert the commit that changed it, and apply.",
        );
  return first;
}

const keyHint = "A key's versions stay usable side by side: name the earlier one where it is needed.";

async function listVersions(
  reading: VaultReading<Reader>,
  secret: DesiredSecret,
): Promise<{ readonly versions: readonly LiveVersion[]; readonly now: number }> {
  const { id } = secret;
  const error = reading.errors.get(foldName(id.vault));
  if (error) throw error;
  const holding = findHolding(reading, secret);
  if (!holding?.live) throw notThere(secret, holding?.deleted);
  const versions = await Array.fromAsync(reading.connection(id.vault).secret.listVersions(id.name));
  return { versions, now: holding.now };
}

function notThere(
  { id, source }: DesiredSecret,
  deleted: DeletedObject | "unreadable" | undefined,
): UsageError {
  const isDeleted = deleted !== undefined && deleted !== "unreadable";
  const making = source.from === "external" ? "fill gives it a value." : "apply makes it.";
  return new UsageError(
    isDeleted
      ? `${objectName(id)} is soft-deleted, and nobody can read its versions.`
      : `${objectName(id)} is not in the vault${deleted === "unreadable" ? ", or soft-deleted: nobody could list the deleted secrets" : ""}.`,
    isDeleted ? "apply recovers it. Restore the version then." : making,
    "object-unavailable",
  );
}

/** What the vault holds under a secret's name; undefined where its vault could not be read. */
function findHolding({ snapshots }: VaultReading<unknown>, { id }: Pick<DesiredSecret, "id">) {
  const snapshot = snapshots.find(({ vault }) => foldName(vault) === foldName(id.vault));
  if (!snapshot) return undefined;
  const { live, deleted } = snapshot.secret;
  const name = foldName(id.name);
  return {
    live: live[name],
    deleted: deleted === "unreadable" ? deleted : deleted[name],
    now: snapshot.takenAt,
  };
}

/** @throws UsageError where git asks for a new value that apply did not make yet: restoring would say that it did */
function refusePending({ id }: DesiredSecret, { changes }: Plan): void {
  const change = changes.find((one) => objectKey(one.id) === objectKey(id));
  if (change?.verb === "set" && change.kind === "secret" && change.because === "changed")
    throw new UsageError(
      `Git asks for a new value of ${objectName(id)}, which apply did not make yet.`,
      "Apply, and restore the version then; or revert the commit that asks for it.",
    );
}

/** @throws UsageError for a version that nobody can read, or that nobody should use any more */
function refuseUnusable(name: string, { version, enabled, expiresOn }: LiveVersion, now: number): void {
  if (!enabled)
    throw new UsageError(
      `${name}: version ${version} is disabled, and Key Vault lets nobody read the value of a disabled version.`,
      "Enable that version first, or choose another one.",
      "object-unavailable",
    );
  if (expiresOn !== undefined && expiresOn <= now)
    throw new UsageError(
      `${name}: version ${version} expired on ${formatDate(expiresOn)}, so its value is not to be used any more.`,
      "Choose another version, or give that one a later date first.",
      "object-unavailable",
    );
}
