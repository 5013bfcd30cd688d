import { keepEnabled, writeSecret } from "../../apply/write-secret.ts";
import { isForged, isGenuine } from "../../evidence/fingerprint.ts";
import { stampTags } from "../../evidence/stamp.ts";
import type { RotatedSecret } from "../../model/desired.ts";
import { MissingValue } from "../../model/errors.ts";
import type { LiveVersion } from "../../model/live.ts";
import { credentialTag, pendingId, type Rotation } from "../../model/rotation.ts";
import { mostBytes, Sealed } from "../../model/sealed.ts";
import { decodeState, ownerTag, stateTag } from "../../model/state.ts";
import type { World, Writer } from "../../model/world.ts";
import { own } from "../../plan/ownership.ts";
import { objectionToSecret, renewal } from "../../plan/rotation.ts";
import type { Means } from "../../rotate/context.ts";
import { Refusal } from "../../rotate/context.ts";
import { dueness } from "../../rotate/due.ts";
import type { openTarget } from "../../rotate/open-target.ts";
import { rotateSecret as rotateWith } from "../../rotate/rotate.ts";
import type { Credential } from "../../rotate/target.ts";
import { filled } from "../../sources/template.ts";
import { type Found, type Inspected, targetOf } from "./due-rotations.ts";
import { type RotationEnd, stopped } from "./end.ts";
import { aroundTargets } from "./target-context.ts";

type FoundSecret = Found<RotatedSecret>;

/** Rotates a secret that is due, with the target that its manifest names. Never rejects. */
export async function rotateSecret(
  found: FoundSecret,
  inspected: Inspected<Writer>,
  world: World,
  open: typeof openTarget,
): Promise<RotationEnd> {
  try {
    return await rotateWith(found.desired.id, meansFor(found, inspected, world, open));
  } catch (error) {
    return stopped(error);
  }
}

function meansFor(
  found: FoundSecret,
  inspected: Inspected<Writer>,
  world: World,
  open: typeof openTarget,
): Means {
  const { desired, earlier, vault } = found;
  const { set, connections, fingerprints } = inspected;
  const { id, owner, rotation } = desired;
  const writer = connections.to(vault);
  const pending = pendingId(id);
  const ownership = (live: LiveVersion) =>
    own(live, earlier, vault.owners, (owner, state) => isForged({ id, owner }, state, fingerprints));
  const stateOf = (live: LiveVersion | undefined) => {
    const whose = live && ownership(live);
    return whose?.is === "ours" ? whose.state : undefined;
  };
  /** Tags with this salt, or with one of their own. */
  const tagging = (salt?: string) => ({
    writer: () => writer,
    stampTags: (request: Omit<Parameters<typeof stampTags>[0], "random" | "fingerprints" | "createdOf">) =>
      stampTags({
        ...request,
        random: salt === undefined ? world.random : () => Buffer.from(salt, "base64url"),
        fingerprints,
        createdOf: () => undefined,
      }),
  });

  return {
    secret: writer.secret,
    target: open(targetOf(set, rotation), aroundTargets(inspected, world)),
    random: world.random,
    due: (main) => dueness(rotation.due, { live: main, unfinished: false }, writer.now()),
    // Who sets a version by hand loses the tag, and most likely keeps to the user that the one before published.
    publishedUser: (main) => main?.tags[credentialTag] ?? (main && earlier?.tags[credentialTag]),
    permit: (main, user) => {
      const standing = main
        ? { live: main, ownership: ownership(main) }
        : { ownership: { is: "unowned" } as const };
      const objection = objectionToSecret(desired, standing, user, writer.now());
      if (objection) throw new Refusal(objection.why, objection.lift);
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
      return writeSecret(tagging(), pending, value, { enabled: true, tags: {} }, stamp);
    },
    publish: async ({ main, user, value, op }) => {
      const { send, stamp } = renewal(desired, main, stateOf(main), user);
      const version = await writeSecret(tagging(op), id, value, send, stamp);
      // What a failure leaves enabled, the next plan finds: it keeps nobody from closing the rotation.
      await keepEnabled(
        { writer: () => writer },
        id,
        { result: { result: "done", did: "set" }, newest: version },
        desired.keepEnabled,
      );
      return version;
    },
  };
}

/** The value that publishes a credential. */
function published({ user, password }: Credential, { template }: Rotation): Sealed {
  const value = template
    ? filled(template, new Map(Object.entries({ user: Sealed.text(user), password })))
    : password;
  if (!value.within(mostBytes)) throw new MissingValue("the value is over 25 KB", "Key Vault takes no more");
  return value;
}
