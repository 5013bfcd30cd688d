import { disableOlderVersions, writeSecretVersion } from "../../apply/write-version.ts";
import { isForged, isGenuine } from "../../evidence/fingerprint.ts";
import { makeStampTags } from "../../evidence/stamp.ts";
import type { RotatedSecret } from "../../model/desired.ts";
import { MissingValue, VaultError } from "../../model/errors.ts";
import type { LiveVersion } from "../../model/live.ts";
import type { ObjectId } from "../../model/object.ts";
import { credentialTag, pendingId, type Rotation } from "../../model/rotation.ts";
import { mostSecretBytes, Sealed } from "../../model/sealed.ts";
import { decodeState, ownerTag, stateTag } from "../../model/state.ts";
import type { World, Writer } from "../../model/world.ts";
import { findOwnership } from "../../plan/ownership.ts";
import { objectToSecret, planRenewal } from "../../plan/rotation.ts";
import { abandonRotation } from "../../rotate/abandon.ts";
import type { RotateContext } from "../../rotate/context.ts";
import { Refusal } from "../../rotate/context.ts";
import { judgeDue } from "../../rotate/look.ts";
import type { openTarget } from "../../rotate/open-target.ts";
import { rotateCredential } from "../../rotate/rotate.ts";
import type { Credential } from "../../rotate/target.ts";
import { fillTemplate } from "../../sources/template.ts";
import { type FoundRotation, type InspectedRotations, targetOf } from "./due-rotations.ts";
import { explainStop, makeTargetContext, type RotationEnd } from "./target-context.ts";

type FoundSecret = FoundRotation<RotatedSecret>;

/**
 * Rotates a secret that is due, with the target that its manifest names. Never rejects.
 * @param now whether or not it is due, after what is unfinished of it
 */
export async function rotateDueSecret(
  found: FoundSecret,
  inspected: InspectedRotations<Writer>,
  world: World,
  open: typeof openTarget,
  now: boolean,
): Promise<RotationEnd> {
  try {
    return await rotateCredential(found.desired.id, makeRotationContext(found, inspected, world, open), now);
  } catch (error) {
    return explainStop(error);
  }
}

/** Gives up a secret's unfinished rotation. Never rejects. */
export async function abandonSecretRotation(
  found: FoundSecret,
  inspected: InspectedRotations<Writer>,
  world: World,
  open: typeof openTarget,
): Promise<RotationEnd> {
  try {
    return await abandonRotation(found.desired.id, makeRotationContext(found, inspected, world, open));
  } catch (error) {
    return explainStop(error);
  }
}

function makeRotationContext(
  found: FoundSecret,
  inspected: InspectedRotations<Writer>,
  world: World,
  open: typeof openTarget,
): RotateContext {
  const { desired, earlier, vault } = found;
  const { set, connections, fingerprints } = inspected;
  const { id, owner, rotation } = desired;
  const writer = connections.to(vault);
  const pending = pendingId(id);
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

  return {
    secret: writer.secret,
    target: open(targetOf(set, rotation), makeTargetContext(inspected, world)),
    random: world.random,
    sleep: (ms) => waitForTarget(id, ms, world),
    due: (main) => judgeDue(rotation.due, { live: main, unfinished: false }, writer.now()),
    // Who sets a version by hand loses the tag, and most likely keeps to the user that the one before published.
    publishedUser: (main) => main?.tags[credentialTag] ?? (main && earlier?.tags[credentialTag]),
    permit: (main, user) => {
      const standing = main
        ? { live: main, ownership: ownership(main) }
        : { ownership: { is: "unowned" } as const };
      const objection = objectToSecret(desired, standing, user, writer.now());
      if (objection) throw new Refusal(objection.message, objection.hint);
    },
    permitPending: (live, value) => {
      const bearer = live.tags[ownerTag];
      const state = decodeState(live.tags[stateTag]);
      const isOurs =
        bearer !== undefined &&
        vault.owners.includes(bearer) &&
        state !== undefined &&
        (value
          ? isGenuine({ id: pending, owner: bearer }, state, value, fingerprints)
          : !isForged({ id: pending, owner: bearer }, state, fingerprints));
      if (!isOurs)
        throw new Refusal(
          `${pending.name} was not written by a rotation under this config's fingerprint key`,
          `find out who wrote it; disable or purge it if it is of no use`,
        );
    },
    valueOf: (credential) => published(credential, rotation),
    keep: (value, before) => {
      const versions = decodeState(before?.tags[stateTag])?.versions ?? 0;
      const stamp = { owner, source: desired.source, properties: {}, versions };
      return writeSecretVersion(tagging(), pending, value, { enabled: true, tags: {} }, stamp);
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

/** @throws VaultError `cancelled` when the run's signal aborts. */
async function waitForTarget(
  { vault, name }: ObjectId,
  ms: number,
  { clock, signal, progress }: Pick<World, "clock" | "signal" | "progress">,
): Promise<void> {
  const message = `the target of ${name} cannot tell yet whether its new credential works`;
  progress({ what: "waiting", vault, message, seconds: ms / 1000 });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new VaultError("cancelled", vault, "Stopped on request.");
  }
}

function published({ user, password }: Credential, { template }: Rotation): Sealed {
  const value = template
    ? fillTemplate(template, new Map(Object.entries({ user: Sealed.text(user), password })))
    : password;
  if (!value.within(mostSecretBytes))
    throw new MissingValue("limit-exceeded", "the value is over 25 KB", "Key Vault takes no more");
  return value;
}
