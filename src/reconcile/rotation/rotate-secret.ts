import { disableOlderVersions, writeSecretVersion } from "../../apply/write-version.ts";
import { isForged, isGenuine } from "../../evidence/fingerprint.ts";
import { makeStampTags } from "../../evidence/stamp.ts";
import type { RotatedSecret } from "../../model/desired.ts";
import { VaultError } from "../../model/errors.ts";
import type { LiveVersion } from "../../model/live.ts";
import { foldName, type ObjectId, objectKey } from "../../model/object.ts";
import { pendingId } from "../../model/rotation.ts";
import type { Sealed } from "../../model/sealed.ts";
import { decodeState, isOfVersion, ownerTag, stateTag } from "../../model/state.ts";
import { addDuration } from "../../model/time.ts";
import type { World, Writer } from "../../model/world.ts";
import { digestMetadata } from "../../plan/effects/effect-digest.ts";
import { findOwnership } from "../../plan/ownership.ts";
import { objectToSecret, planRenewal } from "../../plan/rotation.ts";
import { abandonRotation } from "../../rotate/abandon.ts";
import type { RotateContext, RotateEnd } from "../../rotate/context.ts";
import { Refusal } from "../../rotate/context.ts";
import { judgeDue } from "../../rotate/look.ts";
import type { openTarget } from "../../rotate/open-target.ts";
import { rotateCredential } from "../../rotate/rotate.ts";
import { untriedState } from "../../rotate/try-published.ts";
import type { SetSelection } from "../run/load-set.ts";
import { refuseBearers } from "./bearers.ts";
import { credentialValue, readCredentialValue } from "./credential-value.ts";
import { type FoundRotation, type InspectedRotations, targetOf } from "./due-rotations.ts";
import { explainStop, makeTargetContext, type RotationEnd } from "./target-context.ts";

type FoundSecret = FoundRotation<RotatedSecret>;

/** What the rotations of a run have in common. */
type RotationRun = {
  readonly inspected: InspectedRotations<Writer>;
  readonly selection: SetSelection;
  readonly open: typeof openTarget;
  readonly world: World;
};

/**
 * Rotates a secret that is due, with the target that its manifest names. Never rejects.
 * @param now whether or not it is due, after what is unfinished of it
 */
export const rotateDueSecret = (found: FoundSecret, run: RotationRun, now: boolean): Promise<RotationEnd> =>
  endRotation(found, () => rotateCredential(found.desired.id, makeRotationContext(found, run), now));

/** Gives up a secret's unfinished rotation. Never rejects. */
export const abandonSecretRotation = (found: FoundSecret, run: RotationRun): Promise<RotationEnd> =>
  endRotation(found, () => abandonRotation(found.desired.id, makeRotationContext(found, run)));

async function endRotation({ live }: FoundSecret, rotate: () => Promise<RotateEnd>): Promise<RotationEnd> {
  try {
    const end = await rotate();
    if (end.result !== "stopped") return end;
    return { ...explainStop(end.error), ...(end.published && { published: end.published }) };
  } catch (error) {
    // The target was not reached, and an earlier run may have ended what is published. One that is busy tells by the other run.
    const end = explainStop(error);
    return end.result !== "refused" && live?.enabled ? { ...end, published: untriedState } : end;
  }
}

function makeRotationContext(
  found: FoundSecret,
  { inspected, selection, open, world }: RotationRun,
): RotateContext {
  const { desired, earlier, vault } = found;
  const { set, connections, fingerprints } = inspected;
  const { id, owner, rotation } = desired;
  const writer = connections.to(vault);
  const pending = pendingId(id);
  const isCopied = inspected.copiersOf(objectKey(id)).length > 0;
  const ownership = (live: LiveVersion) =>
    findOwnership(live, earlier, vault.owners, (owner, state) =>
      isForged({ id, owner }, state, fingerprints),
    );
  const stateOf = (live: LiveVersion | undefined) => {
    const whose = live && ownership(live);
    return whose?.is === "ours" ? whose.state : undefined;
  };
  /** Tags with this salt, or with one of their own. */
  const tagging = (salt?: string) => ({
    writer: () => writer,
    digestMetadata,
    stampTags: (
      request: Omit<Parameters<typeof makeStampTags>[0], "random" | "fingerprints" | "createdOf">,
    ) =>
      makeStampTags({
        ...request,
        random: salt === undefined ? world.random : () => Buffer.from(salt, "base64url"),
        fingerprints,
        createdOf: () => undefined,
      }),
  });

  /** Who of ours owns what bears these tags, and what they remember. */
  const readStamp = (tags: LiveVersion["tags"]) => {
    const bearer = tags[ownerTag];
    const state = decodeState(tags[stateTag]);
    return bearer !== undefined && vault.owners.includes(bearer) && state && { owner: bearer, state };
  };
  const isOurPending = (tags: LiveVersion["tags"], value?: Sealed): boolean => {
    const stamp = readStamp(tags);
    if (!stamp) return false;
    const bearer = { id: pending, owner: stamp.owner };
    return value
      ? isGenuine(bearer, stamp.state, value, fingerprints)
      : !isForged(bearer, stamp.state, fingerprints);
  };

  const config = targetOf(set, rotation);
  const target = open(
    config,
    makeTargetContext(inspected, world, {
      vaultUrl: vault.url,
      vaultNow: writer.now,
      neededUntil: () => findEndOfNeed(desired, writer.now()),
      sleep: (ms, message = waitMessages.target(id.name)) => waitFor(id, ms, message, world),
    }),
  );

  return {
    secret: writer.secret,
    target,
    random: world.random,
    sleep: (ms, waitsFor) => waitFor(id, ms, waitMessages[waitsFor](id.name), world),
    due: (main) => judgeDue(rotation.due, { live: main, unfinished: false }, writer.now()),
    readValue: (value) => readCredentialValue(value, rotation, target.users),
    isOwnVersion: (main, value) => {
      const stamp = readStamp(main.tags);
      if (!stamp || !isOfVersion(stamp.state, main)) return false;
      return isGenuine({ id, owner: stamp.owner }, stamp.state, value, fingerprints);
    },
    refuseBearers: () => refuseBearers(id, config, target.users, inspected, selection, world),
    permit: (main, user) => {
      const standing = main
        ? { live: main, ownership: ownership(main) }
        : { ownership: { is: "unowned" } as const };
      const objection = objectToSecret(desired, standing, user, writer.now());
      if (objection) throw new Refusal(objection.message, objection.hint);
    },
    permitPending: ({ tags }, value) => {
      if (!isOurPending(tags, value))
        throw new Refusal(
          `${pending.name} was not written by a rotation under this config's fingerprint key`,
          `find out who wrote it; disable or purge it if it is of no use`,
        );
    },
    valueOf: (credential) => credentialValue(credential, rotation),
    canKeep: fingerprints.key !== undefined,
    keep: (value, before) => {
      const versions = decodeState(before?.tags[stateTag])?.versions ?? 0;
      const stamp = { owner, source: desired.source, properties: {}, versions };
      return writeSecretVersion(tagging(), pending, value, { enabled: true, tags: {} }, stamp);
    },
    leaveSecondOf: async (main) => {
      // A second more, because the vault's clock is known by its answers alone.
      const seconds = main && isCopied ? main.created + 2 - writer.now() : 0;
      if (seconds <= 0) return false;
      await waitFor(id, Math.min(seconds, 2) * 1000, waitMessages.copies(id.name), world);
      return true;
    },
    recoverPending: async () => {
      const named = foldName(pending.name);
      for await (const { name, tags } of writer.secret.listDeleted()) {
        if (foldName(name) !== named) continue;
        if (!isOurPending(tags)) return false;
        await writer.secret.recover(pending.name);
        return true;
      }
      return false;
    },
    publish: async ({ main, user, value, op }) => {
      const { send, stamp } = planRenewal(desired, main, stateOf(main), user);
      const version = await writeSecretVersion(tagging(op), id, value, send, stamp);
      // The next plan finds a version that stays enabled, so a failure does not keep the rotation open.
      await disableOlderVersions(
        { writer: () => writer },
        id,
        { result: { result: "done", did: "set" }, newest: version },
        desired.keepEnabled,
      );
      return version;
    },
  };
}

/** Until when what is published now is needed: until the next rotation, or the expiry that the version is given. */
function findEndOfNeed({ rotation: { due }, properties: { expiresIn } }: RotatedSecret, now: number): number {
  const ends = [expiresIn, "every" in due ? due.every : undefined].flatMap((duration) =>
    duration === undefined ? [] : addDuration(now, duration),
  );
  return Math.max(now, ...ends);
}

const waitMessages = {
  target: (name: string) => `the target of ${name} cannot tell yet whether its new credential works`,
  copies: (name: string) =>
    `the newest version of ${name} is of this second, and copies know a version by its second`,
  "other run": (name: string) => `another run rotates ${name}, and what is published does not work yet`,
};

/** @throws VaultError `cancelled` when the run's signal aborts. */
async function waitFor(
  { vault }: ObjectId,
  ms: number,
  message: string,
  { clock, signal, progress }: Pick<World, "clock" | "signal" | "progress">,
): Promise<void> {
  progress({ what: "waiting", vault, message, seconds: ms / 1000 });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new VaultError("cancelled", vault, "Stopped on request.");
  }
}
