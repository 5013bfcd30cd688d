import type { ObjectId } from "../model/object.ts";
import type { Sealed } from "../model/sealed.ts";

/** What somebody logs in with. `user` is empty where the value is a credential by itself. */
export type Credential = { readonly user: string; readonly password: Sealed };

/** A place where credentials live that secrets publish. */
export type Target = {
  /** Whose credentials rotate: none where the value is a credential by itself, one for `single`, two for `dual`. */
  readonly users: readonly string[];
  /**
   * Whether a password is made on our side and then set: it is written to the vault before the target learns of it.
   * Where it is false, repeating `make` repairs whatever a crash left.
   */
  readonly writesAhead: boolean;
  /**
   * Connects, and takes the target's lock for this secret where it has one; it is held until `close`.
   * @throws TargetError `busy` where another run holds the lock.
   */
  readonly open: (secret: ObjectId) => Promise<OpenTarget>;
};

export type OpenTarget = {
  /** A new password for a user. Where the target issues it, no other one of that user works from then on. */
  readonly make: (user: string) => Promise<Sealed>;
  /** Whether one gets in with it. False only where the target said no; every other failure is a TargetError. */
  readonly works: (credential: Credential) => Promise<boolean>;
  /** Makes the target take it. Doing it twice is doing it once. Nothing to do where `make` did it. */
  readonly set: (credential: Credential) => Promise<void>;
  /** Never rejects. */
  readonly close: () => Promise<void>;
};

/** A target that did not do as it was asked, in our own words: never the target's, which may quote a password. */
export class TargetError extends Error {
  override readonly name = "TargetError";
  readonly reason: "busy" | "unreachable" | "refused" | "insecure";

  constructor(reason: TargetError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
