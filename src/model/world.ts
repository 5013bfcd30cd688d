export { FileError } from "./errors.ts";

import type { VaultConfig } from "./config.ts";
import type { KeySpec, KeyVersion, LiveRotationPolicy, RotationPolicy } from "./key.ts";
import type { DeletedObject, Listing, LiveVersion } from "./live.ts";
import type { Kind } from "./object.ts";
import type { Progress } from "./plan/outcome.ts";
import type { Sealed } from "./sealed.ts";
import type { VersionProperties, VersionUpdate } from "./version.ts";

/** Time as a parameter: milliseconds since the epoch, and a sleep that rejects when the signal aborts. */
export type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** Requests that went over the wire, repeated ones included. */
export type Requests = { readonly list: number; readonly get: number; readonly write: number };

/** One version of a key, as its full id names it. */
export type KeyAddress = {
  /** The origin of the vault that holds it. */
  readonly vaultUrl: string;
  readonly name: string;
  readonly version: string;
};

/** What opens a small ciphertext with a key that stays in its vault: they differ by the right that they need. */
type Unwrapping = "unwrapKey" | "decrypt";

/** Has a key's vault open what was encrypted by RSA-OAEP-256. Throws `VaultError`; `MissingValue` for a vault not listed. */
export type Unwrap = (key: KeyAddress, operation: Unwrapping, ciphertext: Uint8Array) => Promise<Uint8Array>;

/**
 * What can be asked of one vault. It has no method that writes, so that a plan cannot. Every method throws a
 * `VaultError` when the call failed: an empty answer means that the vault said so.
 */
export type Reader = {
  readonly secret: Listing & {
    /** One version with its value, by default the newest. */
    readonly get: (
      name: string,
      version?: string,
    ) => Promise<{ readonly live: LiveVersion; readonly value: Sealed }>;
    /** A soft-deleted secret without its value; it takes the right to read values all the same. */
    readonly getDeleted: (name: string) => Promise<DeletedObject>;
  };
  readonly key: Listing & {
    /** One version with its public part, by default the newest; a disabled key has one, too. */
    readonly get: (
      name: string,
      version?: string,
    ) => Promise<{ readonly live: LiveVersion; readonly key: KeyVersion }>;
    /** A soft-deleted key, and its newest version. */
    readonly getDeleted: (name: string) => Promise<DeletedObject & { readonly key: KeyVersion }>;
    readonly rotationPolicy: (name: string) => Promise<LiveRotationPolicy>;
    /** Opens a ciphertext with one of the vault's own keys; see `Unwrap`. */
    readonly unwrap: (
      key: Omit<KeyAddress, "vaultUrl">,
      operation: Unwrapping,
      ciphertext: Uint8Array,
    ) => Promise<Uint8Array>;
  };
  /** The vault's clock in epoch seconds, by the Date header of its last answer. */
  readonly now: () => number;
  readonly requests: () => Requests;
};

export type KeyToMake = VersionProperties<"key"> & { readonly exportable?: boolean };

export type Removing = {
  /** Resolves with what the vault says that it deleted; with undefined where that answer was lost. */
  readonly delete: (name: string) => Promise<LiveVersion | undefined>;
  /** Resolves when the object can be written again. */
  readonly recover: (name: string) => Promise<void>;
  readonly purge: (name: string) => Promise<void>;
};

type Writing<K extends Kind> = Reader[K] &
  Removing & {
    readonly update: (name: string, version: string, patch: VersionUpdate<K>) => Promise<LiveVersion>;
  };

/**
 * What can be done to one vault. A write whose answer was lost is looked up before it is repeated: each resolves
 * once for one effect. An empty version is the newest one: only for where the exact one cannot be known.
 */
export type Writer = Reader & {
  readonly secret: Writing<"secret"> & {
    readonly set: (name: string, value: Sealed, sent: VersionProperties<"secret">) => Promise<LiveVersion>;
  };
  readonly key: Writing<"key"> & {
    readonly create: (name: string, spec: KeySpec, properties: KeyToMake) => Promise<LiveVersion>;
    /** @param jwk a private JWK as JSON. */
    readonly import: (
      name: string,
      jwk: Sealed,
      properties: KeyToMake & { readonly hardwareProtected: boolean },
    ) => Promise<LiveVersion>;
    /** @param from the version to rotate, by default the newest. A `conflict` where another one is the newest. */
    readonly rotate: (name: string, from?: string) => Promise<LiveVersion>;
    readonly setRotationPolicy: (name: string, policy: RotationPolicy) => Promise<void>;
  };
  /** The same writes, which reject with `moved` before a further try where the object is not as the first found it. */
  readonly watching: (isUnmoved: () => Promise<boolean>) => Pick<Writer, Kind>;
};

/** The work that all searches of one load have spent: many patterns together may cost no more than one. */
export type SearchWork = { spent: number };

/** The folder of the schemas for editors, beside a config. No search for files looks into it. */
export const schemaFolder = ".keyvault-gitops";

/** Files as data. Paths are absolute with `/`; every failure is a `FileError`. */
export type Files = {
  readonly workingDirectory: string;
  /** At most `limit` bytes, else `too large`. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>;
  /** Writes where a person said, but through no link that `linkBefore` finds. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** A link on the way to what a person named for output: any below the repository's root, else to a file. */
  readonly linkBefore: (path: string) => Promise<string | undefined>;
  /** Makes the folders above, too. Whatever happens meanwhile, the file is whole or as it was before. */
  readonly writeWhole: (path: string, text: string) => Promise<void>;
  /** Writes a file that is there, as a whole or not at all, and keeps its mode. */
  readonly replace: (path: string, text: string) => Promise<void>;
  readonly kind: (path: string) => Promise<"file" | "folder" | "other" | "missing">;
  /** All that match below a folder, sorted; never inside `.git`, `node_modules` or `schemaFolder`, nor out of the root. */
  readonly glob: (
    folder: string,
    pattern: string,
    root: string,
    work?: SearchWork,
  ) => Promise<readonly string[]>;
  /** With every link resolved. */
  readonly realPath: (path: string) => Promise<string>;
  /** The real path of a file, there or not yet, below a root without links; rejects where it leaves the root. */
  readonly realPathIn: (root: string, path: string) => Promise<string>;
  readonly resolve: (folder: string, path: string) => string;
  readonly parent: (path: string) => string;
  /** With `/`, for people and for patterns. */
  readonly relative: (folder: string, path: string) => string;
  /** The git work tree's root above a folder. */
  readonly repository: (folder: string) => Promise<string | undefined>;
  /** Whether git tracks the file; rejects with a `GitError` where git does not say, as `trackedIn` does. */
  readonly tracked: (path: string) => Promise<boolean>;
  /** All files, without links, that git tracks in the repository whose root a folder is; none where it is no root. */
  readonly trackedIn: (root: string) => Promise<readonly string[]>;
  /** As a commit has them, in the repository above a folder; undefined where git does not have that commit. */
  readonly asOf: (commit: string, folder: string) => Promise<FilesAsOf | undefined>;
  /** Where the checked-out commit left another one, in the repository above a folder; rejects as `tracked` does. */
  readonly forkPoint: (ref: string, folder: string) => Promise<ForkPoint>;
};

/** Files of a commit, which nobody can write. */
export type FilesAsOf = Files & {
  /** The files that differ in the commit that is checked out. */
  readonly changed: ReadonlySet<string>;
  /** Whether a file has other bytes now than in the commit, or is only in one of them. What a link leads to differs. */
  readonly differs: (path: string) => Promise<boolean>;
};

/**
 * The newest commit that the checked-out commit and another one have in common. `several`: git names more than one.
 * `cut`: the clone is shallow, so another one may be missing.
 */
export type ForkPoint =
  | { readonly is: "commit"; readonly commit: string }
  | { readonly is: "no repository" | "no such commit" | "nothing in common" | "several" | "cut" };

export type ProgramCall = {
  /** The program, by its name or an absolute path, and its arguments. */
  readonly argv: readonly [string, ...string[]];
  /** Its environment, beside PATH. */
  readonly env: { readonly [name: string]: string };
  readonly seconds: number;
  /** The most bytes that it may write; absent: nobody reads what it writes. */
  readonly limit?: number;
  /** What it may read; absent: nothing. */
  readonly input?: Uint8Array;
  /** A folder of which no file is run. */
  readonly apart: string;
  /** Its working directory; absent: the root of the file system. */
  readonly folder?: string;
};

/** Those of the variables of an environment that are set. */
export const pickVariables = (names: readonly string[], env: World["env"]): ProgramCall["env"] =>
  Object.fromEntries(
    names.flatMap((name) => [env(name)].flatMap((value) => (value === undefined ? [] : [[name, value]]))),
  );

/** A program that gave no value. It says only why, because the program's own words may hold a value. */
export class ExecError extends Error {
  override readonly name = "ExecError";
  readonly reason:
    | "missing"
    | "inside"
    | "unstartable"
    | "failed"
    | "killed"
    | "timeout"
    | "too large"
    | "interrupted";
  /** Of a program that failed. */
  readonly exit: number | undefined;

  constructor(reason: ExecError["reason"], exit?: number) {
    super(`a program is ${reason}`);
    this.reason = reason;
    this.exit = exit;
  }
}

/** Every effect that a run can have, as one parameter. */
export type World = {
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  /** An environment variable. Throws `MissingValue` where its bytes are not UTF-8. */
  readonly env: (name: string) => string | undefined;
  /** The names of all variables, for hints alone; absent: nobody knows them. */
  readonly envNames?: () => readonly string[];
  readonly files: Files;
  /** What a program writes to stdout, where it ends well. Throws `ExecError`. */
  readonly exec: (command: ProgramCall) => Promise<Uint8Array>;
  /**
   * One connection a vault and run; nothing is sent before the first call.
   * @param runs how many runs ask the vaults' subscription at the same time, this one among them; absent: it is alone
   */
  readonly connect: (vault: VaultConfig, runs?: number) => Writer;
  /** Gets the challenge and the token that the first call to each vault would wait for. It reads nothing and cannot fail. */
  readonly greet?: (vaults: readonly VaultConfig[]) => void;
  /** Every vault is the embedded one, whatever its url: what is planned there approves nothing elsewhere. */
  readonly embedded?: true;
  /**
   * A token for another service of Azure. Rejects with the credential's error, which may quote its input: never show it.
   * @param scope `https://management.azure.com/.default`; a loopback one gets a token that means nothing.
   * @returns the token, and when it expires in milliseconds since the epoch
   */
  readonly token: (scope: string) => Promise<{ readonly token: string; readonly expiresOnTimestamp: number }>;
  readonly progress: (event: Progress) => void;
  /** Aborts when the person at the keyboard asks to stop. */
  readonly signal: AbortSignal;
};

/** The world of a plan: its connections cannot write. */
export type ReadingWorld = Omit<World, "connect"> & {
  readonly connect: (vault: VaultConfig, runs?: number) => Reader;
};
