import { HintedError } from "../model/errors.ts";
import type { LiveVersion } from "../model/live.ts";
import type { AddedEnd, Dueness, PublishedState } from "../model/rotation.ts";
import type { Sealed } from "../model/sealed.ts";
import type { Writer } from "../model/world.ts";
import { type Credential, type Target, TargetError } from "./target.ts";

/** A new version that is about to be published; `op` is the salt of its tag. */
type Publication = {
  readonly main: LiveVersion | undefined;
  readonly user: string;
  readonly value: Sealed;
  readonly op: string;
};

/** What a value says by its template. `password`: it names no user. `another user`: it names none of the target's. */
export type ReadValue =
  | { readonly says: "user"; readonly user: string; readonly password: Sealed }
  | { readonly says: "password"; readonly password: Sealed }
  | { readonly says: "another user" };

/** The arguments of a rotation: its target, and everything that it does to a vault. */
export type RotateContext = {
  readonly secret: Pick<Writer["secret"], "get" | "listVersions" | "update">;
  readonly target: Target;
  readonly random: (bytes: number) => Uint8Array;
  /** Milliseconds on the world's clock. Rejects where the run is interrupted. */
  readonly sleep: (ms: number, waitsFor: "target" | "other run") => Promise<void>;
  /** What a value says; undefined where it does not have the template's form. */
  readonly readValue: (value: Sealed) => ReadValue | undefined;
  /** Whether a run wrote this version with this value, and nobody copied its tags. */
  readonly isOwnVersion: (main: LiveVersion, value: Sealed) => boolean;
  /** Throws `Refusal` where another secret of ours publishes a credential of the target's users. */
  readonly refuseBearers: () => Promise<void>;
  /** Throws `Refusal` where a rule forbids a new version for this user over the secret as it stands now. */
  readonly permit: (main: LiveVersion | undefined, user: string) => void;
  /** Whether the secret is due as it stands now. */
  readonly due: (main: LiveVersion | undefined) => Dueness;
  /** Throws `Refusal` where a pending secret is not the owner's, or is open and does not bear our macs. */
  readonly permitPending: (live: LiveVersion, value?: Sealed) => void;
  /** The value that publishes a credential. Throws `MissingValue` where its template cannot hold it. */
  readonly valueOf: (credential: Credential) => Sealed;
  /** Whether a later run can tell its own pending secret from somebody else's: the config has a fingerprint key. */
  readonly canKeep: boolean;
  /** Writes the pending secret, and resolves with its version's identifier. */
  readonly keep: (value: Sealed, before: LiveVersion | undefined) => Promise<string>;
  /**
   * Waits where a version that is made now would be of the same second as the newest one, by which copies could not tell the
   * two apart. Resolves with whether it waited: then the vault may stand otherwise.
   */
  readonly leaveSecondOf: (main: LiveVersion | undefined) => Promise<boolean>;
  /** Recovers the pending secret where it is soft-deleted and ours, as `apply` leaves it: resolves with whether it did. */
  readonly recoverPending: () => Promise<boolean>;
  /** Writes the new version, and resolves with its identifier. */
  readonly publish: (publication: Publication) => Promise<string>;
};

/** How a rotation ended. `stopped`: by a Refusal, TargetError, VaultError or MissingValue, or by an unexpected error. */
export type RotateEnd = (
  | ({ readonly result: "rotated" } & AddedEnd)
  | { readonly result: "not due"; readonly due: Dueness }
  | { readonly result: "abandoned" | "nothing to abandon" }
  | { readonly result: "stopped"; readonly error: unknown }
) & {
  /** What works now; absent where nothing is published, and where nothing was to do. */
  readonly published?: PublishedState;
};

/** A rotation that must not go on: the cause, and what a person can do. */
export class Refusal extends HintedError {
  override readonly name = "Refusal";
}

/** The error of the run that comes second, where a target has no lock. */
export const overtakenRefusal = (): TargetError =>
  new TargetError("busy", "Another run rotates it at the same time, or somebody sets it by hand.");
