import { findKeyType } from "./azure-keys/types.ts";
import type { Place } from "./errors.ts";
import { foldName, type ObjectId } from "./object.ts";
import type { GeneratorSpec, Program, TemplatePiece } from "./source.ts";

/** When a rotation is due: a duration after the newest version's creation, or before its expiry. The vault has both. */
export type RotationDue = { readonly every: string } | { readonly beforeExpiry: string };

/**
 * `single`: one credential; its old password stops working before the new one is published. `dual`: two credentials; a
 * rotation renews the one that is not published, so the published one works at every moment.
 */
export type Strategy = "single" | "dual";

/** The tag that says whose credential a version holds. The other two of Azure's rotation samples stay as they are. */
export const credentialTag = "CredentialId";
export const rotationTags = [credentialTag, "ProviderAddress", "ValidityPeriodDays"] as const;

export type Rotation = {
  readonly due: RotationDue;
  readonly strategy: Strategy;
  readonly target: string;
  /** How the value is written, with `user` and `password` as its parts; absent: the password alone. */
  readonly template?: readonly TemplatePiece[];
};

/** What a manifest says of a key's rotation: the service makes the new version. */
export type KeyRotation = { readonly due: RotationDue };

export type AdminPassword =
  | { readonly from: "env"; readonly name: string }
  | { readonly from: "secret"; readonly vault: string; readonly name: string };

/** A place where credentials live, as the config allows it: a rotation dials and runs nothing else. */
export type TargetConfig = { readonly name: string; readonly place: Place } & (
  | { readonly is: "generate"; readonly password: GeneratorSpec }
  | {
      readonly is: "postgres";
      readonly host: string;
      readonly port: number;
      readonly database: string;
      /** The roles whose passwords may be set: one for `single`, two for `dual`. */
      readonly users: readonly string[];
      /** `entra`: the run's own identity signs in by a token, under this name. */
      readonly admin:
        | { readonly user: string; readonly password: AdminPassword }
        | { readonly entra: string };
      /** `verify-full`, with the system's authorities or those of a PEM file; `off` only on a loopback host. */
      readonly tls: { readonly mode: "verify-full"; readonly ca?: string } | { readonly mode: "off" };
      readonly password: GeneratorSpec;
    }
  | {
      readonly is: "sqlServer";
      readonly host: string;
      readonly port: number;
      /** Further servers with the same logins: a failover group does not copy these. */
      readonly servers: readonly { readonly host: string; readonly port: number }[];
      /** Where clients sign in; a contained user lives there. */
      readonly database: string;
      /** Logins of the server, or users that the database holds itself. */
      readonly kind: "login" | "user";
      readonly users: readonly string[];
      /** `entra`: the run's own identity signs in by a token. */
      readonly admin: { readonly user: string; readonly password: AdminPassword } | { readonly entra: true };
      /** `false` only on a loopback host. */
      readonly encrypt: "strict" | boolean;
      /** A PEM file; absent: the system's authorities. */
      readonly ca?: string;
      readonly password: GeneratorSpec;
    }
  | {
      readonly is: "mysql";
      /** Over verified TLS, by the authorities of a PEM file or the system's; or a unix socket of this machine. */
      readonly server:
        | { readonly host: string; readonly port: number; readonly ca?: string }
        | { readonly socket: string };
      /** Where clients sign in. */
      readonly database: string;
      readonly users: readonly string[];
      /** What stands behind the `@` of the users' accounts. */
      readonly accountHost: string;
      readonly admin: { readonly user: string; readonly password: AdminPassword };
      /** The server keeps the old password of the one user until the next rotation. */
      readonly retain: boolean;
      /** False: the server gets the password itself, because its password validation refuses a verifier. */
      readonly verifier: boolean;
      readonly password: GeneratorSpec;
    }
  | {
      readonly is: "azureKeys";
      /** The name of a type of the table in `azure-keys/types.ts`. */
      readonly type: string;
      /** The resource's full identifier. */
      readonly id: string;
      /** The two keys that take turns, by the service's names. */
      readonly users: readonly string[];
      readonly value: "key" | "connectionString";
      /** How long a new key is given before it is published: an ISO 8601 duration; absent: as the type needs it. */
      readonly settle?: string;
      /** The origin of Azure Resource Manager: a cloud's own, or a loopback one. */
      readonly endpoint: string;
    }
  | {
      readonly is: "entraApplication";
      /** The tenant's id. */
      readonly tenant: string;
      /** The application's id that clients sign in with (`appId`). */
      readonly clientId: string;
      /** The origin of Microsoft Graph: a cloud's own, or a loopback one. */
      readonly graph: string;
      /** The origin where the application signs in, of the same cloud. */
      readonly login: string;
      /** How much longer than it is needed a credential lives: an ISO 8601 duration. */
      readonly grace: string;
      /** The longest life that the tenant's policy allows: an ISO 8601 duration. */
      readonly maxLifetime?: string;
    }
  | {
      readonly is: "exec";
      readonly program: Program;
      /** It reaches this machine alone, so that it may run under `--emulator`. */
      readonly emulator: boolean;
      readonly users: readonly string[];
      readonly password: GeneratorSpec;
    }
);

/**
 * How a target gets a new credential. `set`: we make it, and write it to the vault before the target learns of it.
 * `regenerate`: the target makes it, and the earlier one of the same user ends; making it once more repairs what a crash
 * left. `add`: the target makes it beside all others, which go on.
 */
export type Renewal = "set" | "regenerate" | "add";

export function renewalOf(target: TargetConfig): Renewal {
  switch (target.is) {
    case "postgres":
    case "sqlServer":
    case "mysql":
    case "exec":
      return "set";
    case "generate":
      return "regenerate";
    case "azureKeys":
      return "ownKey" in findKeyType(target.type).regenerate ? "set" : "regenerate";
    case "entraApplication":
      return "add";
    default:
      return target satisfies never;
  }
}

/**
 * Whether an object is due, in epoch seconds. `asked`: somebody wants it now. `never`: it is due by an expiry that it does
 * not have.
 */
export type Dueness =
  | { readonly is: "due"; readonly why: "missing" | "unfinished" | "asked" }
  | { readonly is: "due"; readonly why: "age" | "expiry"; readonly since: number }
  | { readonly is: "later"; readonly at: number }
  | { readonly is: "never" };

/** What there is to say of a rotation that added a credential; nothing of any other. */
export type AddedEnd = {
  /** The credential ends before the secret expires: both in epoch seconds. */
  readonly endsFirst?: { readonly endsOn: number; readonly expiresOn: number };
  /** Earlier credentials could not be looked at or removed. */
  readonly notRemoved?: true;
};

/** Whether a client gets in with what a secret publishes. `hint`: what a person does next. */
export type PublishedState =
  | { readonly is: "works" }
  | { readonly is: "does not work" | "unknown"; readonly hint: string };

/** One object that git wants to be rotated, and what became of it. */
export type RotationEntry = {
  readonly id: ObjectId;
  readonly place: Place;
  readonly due: Dueness;
  /** Absent for a key. */
  readonly target?: string;
  readonly strategy?: Strategy;
  /** Where the target is, as the config says; absent for a key, and where a target has no place. */
  readonly address?: string;
  /** Whose credentials rotate: one of them is renewed. Absent for a key, and where the value belongs to no user. */
  readonly users?: readonly string[];
  /** What works now. Absent where the run did not come to look, and where nothing is published. */
  readonly published?: PublishedState;
} & (
  | { readonly result: "not due" }
  /** A dry run: a rotation would start. */
  | { readonly result: "would rotate" }
  | ({ readonly result: "rotated" } & AddedEnd)
  /** A rotation must not go on: why, and what a person can do. */
  | { readonly result: "refused"; readonly message: string; readonly hint: string }
  /** The target took the new credential, and cannot tell yet whether it works: the next run goes on from there. */
  | { readonly result: "unknown"; readonly message: string }
  /** It stopped on the way; the next run goes on from there. */
  | { readonly result: "failed"; readonly message: string }
  /** A rotation that an earlier run began was given up. */
  | { readonly result: "abandoned" }
  | { readonly result: "nothing to abandon" }
);

/** Names with this end are reserved: a rotation keeps there the value that it is about to set. */
const pendingSuffix = "--pending";

/** The longest name of a secret that is rotated: the service's 127 characters, less those of the pending one. */
export const mostNameLength = 127 - pendingSuffix.length;

/** The secret in which the rotation of another one is prepared. */
export const pendingId = ({ vault, name }: ObjectId): ObjectId<"secret"> => ({
  vault,
  kind: "secret",
  name: `${name}${pendingSuffix}`,
});

export const isPendingName = (name: string): boolean => foldName(name).endsWith(pendingSuffix);
