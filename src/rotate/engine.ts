/**
 * A rotation brings two places together that know nothing of each other: the target, where a credential lives, and the
 * vault, which publishes it. Between any two steps the process may die, and the next run has only those two places to
 * tell how far this one came.
 *
 * 1. Open the target, with its lock where it has one, and only then look: what was seen before may be old.
 * 2. Pending: a new password is written to a secret beside the one that publishes it, before the target learns of it.
 *    With it the salt (`op`) that the new version's tag will bear, and the version that is published until then.
 * 3. Set: where one gets in with it already, an earlier run has done this.
 * 4. Test: one has to get in with it before anybody is given it.
 * 5. Publish: only while the version that was published is still the newest. A newest version that bears `op` is ours.
 * 6. Close: the pending secret is disabled. An open one is an unfinished rotation, and any later run goes on with it.
 *
 * A target that makes its credentials itself, or needs none, skips 2 and 6: made twice, the first is of no use, but what
 * is published still works. Where a target has no lock, two runs at once are told by looking again before and after each
 * step that cannot be undone; whoever comes second stops.
 */

import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { pendingId } from "../model/pending-name.ts";
import { credentialTag, type Dueness } from "../model/rotation.ts";
import type { Sealed } from "../model/sealed.ts";
import { decodeState, stateTag } from "../model/state.ts";
import type { Writer } from "../model/world.ts";
import { look, type Sight } from "./look.ts";
import { decodePending, encodePending, type Pending } from "./pending.ts";
import { Refusal } from "./refusal.ts";
import { type Credential, type OpenTarget, type Target, TargetError } from "./target.ts";

/** A new version that is about to be published; `op` is the salt of its tag. */
type Publication = {
  readonly main: LiveVersion | undefined;
  readonly user: string;
  readonly value: Sealed;
  readonly op: string;
};

/** What a rotation is carried out with: everything that it does to a vault. */
export type Means = {
  readonly secret: Pick<Writer["secret"], "get" | "listVersions" | "update">;
  readonly target: Target;
  readonly random: (bytes: number) => Uint8Array;
  /** Throws `Refusal` where no rule lets the secret, as it stands now, have a new version for this user. */
  readonly permit: (main: LiveVersion | undefined, user: string) => void;
  /** Whether the secret, as it stands now, is due. */
  readonly due: (main: LiveVersion | undefined) => Dueness;
  /** Throws `Refusal` where a pending secret is not the owner's; one that is open has to be written under our macs. */
  readonly permitPending: (live: LiveVersion, value?: Sealed) => void;
  /** The value that publishes a credential. Throws `MissingValue` where its template cannot hold it. */
  readonly valueOf: (credential: Credential) => Sealed;
  /** Writes the pending secret, and resolves with its version's identifier. */
  readonly keep: (value: Sealed, before: LiveVersion | undefined) => Promise<string>;
  /** Writes the new version, and resolves with its identifier. */
  readonly publish: (publication: Publication) => Promise<string>;
};

export type End = { readonly result: "rotated" } | { readonly result: "not due"; readonly due: Dueness };

/**
 * Rotates one secret, or finishes what an earlier run began.
 * @throws Refusal where it must not go on; TargetError, VaultError or MissingValue where it could not
 */
export async function rotateSecret(id: ObjectId, means: Means): Promise<End> {
  const session = await means.target.open(id);
  try {
    return await rotated(id, session, means);
  } finally {
    await session.close();
  }
}

async function rotated(id: ObjectId, session: OpenTarget, means: Means): Promise<End> {
  const sight = await look(id, means.secret);
  const { main } = sight;
  const earlier = unfinished(sight, means);
  if (earlier && saltOf(main) === earlier.op) {
    await close(id, sight, means);
    return { result: "rotated" };
  }
  if (earlier && earlier.from !== (main?.version ?? "")) throw movedOn(id);
  const due = means.due(main);
  if (!earlier && due.is !== "due") return { result: "not due", due };

  const user = earlier?.credential.user ?? idleUser(main, means.target);
  means.permit(main, user);
  if (!means.target.writesAhead && !earlier) return renewed(id, sight, user, session, means);
  const pending = earlier ?? (await prepared(id, sight, user, session, means));
  await accepted(pending.credential, session);
  const now = await stillSo(id, pending, means);
  await means.publish({ ...pending, main: now.main, user, value: means.valueOf(pending.credential) });
  await close(id, now, means);
  return { result: "rotated" };
}

/** What an earlier run has begun; undefined where none has. */
function unfinished({ pending }: Sight, { permitPending, target }: Means): Pending | undefined {
  if (pending.is === "none") return undefined;
  if (pending.is === "closed") {
    permitPending(pending.live);
    return undefined;
  }
  permitPending(pending.live, pending.value);
  const found = decodePending(pending.value);
  const { user } = found?.credential ?? {};
  const isKnown =
    user !== undefined && (target.users.length === 0 ? user === "" : target.users.includes(user));
  if (found && isKnown) return found;
  throw new Refusal(
    `a rotation of it is unfinished, of a user that its target does not have`,
    `give the target the users that it had, or disable ${pending.live.name} to give that rotation up`,
  );
}

/** Of two users the one whose credential is not published. */
const idleUser = (main: LiveVersion | undefined, { users }: Target): string =>
  (users.length > 1 ? users.find((user) => user !== main?.tags[credentialTag]) : users[0]) ?? "";

const saltOf = (live: LiveVersion | undefined): string | undefined => decodeState(live?.tags[stateTag])?.salt;

const movedOn = (id: ObjectId): Refusal =>
  new Refusal(
    "somebody set a new version after its rotation had begun",
    `disable ${pendingId(id).name} to give that rotation up; the next run begins a new one`,
  );

/** Makes a password and keeps it in the vault, before the target learns of it. */
async function prepared(
  id: ObjectId,
  { main, pending }: Sight,
  user: string,
  session: OpenTarget,
  means: Means,
): Promise<Pending> {
  const credential = { user, password: await session.make(user) };
  const made = { op: salt(means), from: main?.version ?? "", credential };
  // Before anything is written: a template may not be able to hold it.
  means.valueOf(made.credential);
  const kept = await means.keep(encodePending(made), pending.is === "closed" ? pending.live : undefined);
  try {
    await stillSo(id, made, means);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof TargetError)) throw error;
    // Nobody has learned of it, and below another run's it would stay enabled for ever.
    await means.secret.update(pendingId(id).name, kept, { enabled: false });
    throw overtaken();
  }
  return made;
}

/** What tells a version that is about to be published from all others. */
const salt = ({ random }: Means): string => Buffer.from(random(16)).toString("base64url");

/** Looks again: another run may have begun, or somebody may have set a version. */
async function stillSo(id: ObjectId, pending: Pending, means: Means): Promise<Sight> {
  const sight = await look(id, means.secret);
  const found = unfinished(sight, means);
  if (found?.op !== pending.op) throw overtaken();
  if ((sight.main?.version ?? "") !== pending.from)
    throw saltOf(sight.main) === pending.op ? overtaken() : movedOn(id);
  return sight;
}

const overtaken = (): TargetError =>
  new TargetError("busy", "Another run rotates it at the same time, or somebody sets it by hand.");

/** The target takes the credential, and lets one in with it. */
async function accepted(credential: Credential, session: OpenTarget): Promise<void> {
  if (await session.works(credential)) return;
  await session.set(credential);
  if (!(await session.works(credential)))
    throw new TargetError("refused", "Its target took the new credential, and lets nobody in with it.");
}

/** How often a credential is made that another run renews before it is published. */
const mostTries = 3;

/**
 * Makes a credential where the target needs none to be kept, and publishes it. Making it ends the one of the same user
 * that another run may have published just now: then this one has to be published, too.
 */
async function renewed(
  id: ObjectId,
  first: Sight,
  user: string,
  session: OpenTarget,
  means: Means,
): Promise<End> {
  let { main } = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const credential = { user, password: await session.make(user) };
    const value = means.valueOf(credential);
    const now = (await look(id, means.secret)).main;
    if (now?.version !== main?.version && !isOf(now, user)) throw overtaken();
    if (!(await session.works(credential))) continue;
    const version = await means.publish({ main: now, user, value, op: salt(means) });
    ({ main } = await look(id, means.secret));
    const isLast = main?.version === version;
    if (isLast && (await session.works(credential))) return { result: "rotated" };
    if (!isLast && !isOf(main, user)) throw overtaken();
  }
  throw overtaken();
}

const isOf = (live: LiveVersion | undefined, user: string): boolean =>
  user !== "" && live?.tags[credentialTag] === user;

async function close(id: ObjectId, { pending }: Sight, { secret }: Means): Promise<void> {
  if (pending.is === "open")
    await secret.update(pendingId(id).name, pending.live.version, { enabled: false });
}
