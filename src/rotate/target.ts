import type { ObjectId } from "../model/object.ts";
import type { AdminPassword, Renewal } from "../model/rotation.ts";
import type { Sealed } from "../model/sealed.ts";
import type { GeneratorSpec } from "../model/source.ts";
import type { World } from "../model/world.ts";

/** A login. `user` is empty where the value is a credential by itself. */
export type Credential = {
  readonly user: string;
  readonly password: Sealed;
  /** When its target ends it by itself, in epoch seconds; absent: never. */
  readonly endsOn?: number;
};

/** The arguments of targets: what they are reached with. Each target takes the part that it needs. */
export type TargetContext = Pick<World, "env" | "exec" | "random" | "token"> & {
  readonly generate: (spec: GeneratorSpec) => Promise<Sealed>;
  /** The password of an administrator. Throws `TargetError`, or `VaultError` for one in a vault. */
  readonly adminPassword: (from: AdminPassword) => Promise<Sealed>;
  /** A file of the set as text, by its path from the root. Throws `TargetError`. */
  readonly read: (path: string) => Promise<string>;
  /** Waits milliseconds on the world's clock, and tells people why. Rejects where the run is interrupted. */
  readonly sleep: (ms: number, message?: string) => Promise<void>;
  /** The world's clock, in epoch milliseconds. */
  readonly now: () => number;
  /** The vault's clock, which is Azure's, in epoch seconds. */
  readonly vaultNow: () => number;
  /** The origin of the vault that publishes the secret. */
  readonly vaultUrl: string;
  /** Until when a credential that is made now is needed, in epoch seconds: the next rotation, or the secret's own expiry. */
  readonly neededUntil: () => number;
  /** The root of the set. No program in it is run, for a branch can change it. */
  readonly root: string;
};

/** A place where credentials live that secrets publish. */
export type Target = {
  /** Whose credentials rotate: none where the value is a credential by itself, one for `single`, two for `dual`. */
  readonly users: readonly string[];
  readonly renewal: Renewal;
  /** Its lock keeps every other run out until `close`. Absent: it has none, and another run may come in between. */
  readonly locks?: true;
  /**
   * Connects, and takes the target's lock for this secret where it has one; it is held until `close`.
   * @throws TargetError, `busy` where another run holds the lock; Refusal where no credential of it would let anybody in.
   */
  readonly open: (secret: ObjectId) => Promise<OpenTarget>;
};

/** A target that is connected, and locked where it has a lock. */
export type OpenTarget = {
  /** A new credential of a user; where it is added, its user is the identifier that the target gave it. */
  readonly make: (user: string) => Promise<Credential>;
  /**
   * Whether a login with it works. False only where the target said no; every other failure is a TargetError.
   * `cannot tell yet`: the target has taken it, and refuses it for now, because not all of it has learned of that. The
   * engine asks again.
   */
  readonly works: (credential: Credential) => Promise<boolean | "cannot tell yet">;
  /**
   * Makes the target take it. It does nothing where `make` did it.
   * @param published what the vault publishes, where that is known: a target may keep it beside the new one
   */
  readonly set: (credential: Credential, published?: Credential) => Promise<void>;
  /** Of a target whose `renewal` is `add`, and of no other. */
  readonly added?: AddedCredentials;
  /** Never rejects. */
  readonly close: () => Promise<void>;
};

/** The credentials that rotations of one secret have added to a target. Nobody else's are among them. */
export type AddedCredentials = {
  /**
   * The identifiers of those that are old enough for nobody to be about to publish them.
   * @param published identifiers that versions of the secret bear: they are among them, too, whatever their names
   */
  readonly listOld: (published: ReadonlySet<string>) => Promise<readonly string[]>;
  /** Resolves when it is gone, also where it was gone before. */
  readonly remove: (identifier: string) => Promise<void>;
};

/** A target that did not do as it was asked, in our own words: never the target's, which may quote a password. */
export class TargetError extends Error {
  override readonly name = "TargetError";
  /** `unknown`: the target took a credential, and nobody knows whether it works. */
  readonly reason: "busy" | "unreachable" | "refused" | "insecure" | "unknown";

  constructor(reason: TargetError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The users of a target, as its config says. */
type TargetUsers = { readonly name: string; readonly users: readonly string[] };

/** @throws TargetError where a target does not have the user: its password must not be set, or tried, there. */
export function checkUser({ name, users }: TargetUsers, user: string): void {
  if (!users.includes(user))
    throw new TargetError(
      "refused",
      `Target ${name} has no user ${user}. List it there, or look who wrote it.`,
    );
}

/** @throws TargetError where an administrator would rotate its own password, and the next run could not sign in. */
export function refuseAdministrator(
  { name, users }: TargetUsers,
  isAdministrator: (user: string) => boolean,
): void {
  if (users.some(isAdministrator))
    throw new TargetError(
      "refused",
      `The users of target ${name} include its administrator, whose password is not rotated.`,
    );
}

/** The error of a run whose secret another one has locked at the target. */
export const lockedRefusal = (): TargetError =>
  new TargetError("busy", "Another run rotates this secret just now.");
