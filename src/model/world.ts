import type { VaultConfig } from "./config.ts";
import type { DeletedObject, LiveObject, LiveVersion } from "./live.ts";
import type { Progress } from "./progress.ts";
import type { Sealed } from "./sealed.ts";

/** Time as a parameter: milliseconds since the epoch, and a sleep that rejects when the signal aborts. */
export type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** Requests that went over the wire, repeated ones included. */
export type Requests = { readonly list: number; readonly get: number; readonly write: number };

/**
 * What can be asked of one vault. It has no method that writes, so that a plan cannot. Every method throws a
 * `VaultError` when the call failed: an empty answer means that the vault said so.
 */
export type Reader = {
  readonly listSecrets: () => AsyncIterable<LiveObject>;
  readonly listDeletedSecrets: () => AsyncIterable<DeletedObject>;
  readonly listVersions: (name: string) => AsyncIterable<LiveVersion>;
  /** The newest version with its value. */
  readonly getSecret: (name: string) => Promise<{ readonly live: LiveVersion; readonly value: Sealed }>;
  /** The vault's clock in epoch seconds, by the Date header of its last answer. */
  readonly now: () => number;
  readonly requests: () => Requests;
};

/** What setSecret sends: nothing is carried over by the service. */
export type SecretToSet = {
  readonly contentType?: string;
  readonly enabled: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
};

/** What updateSecretProperties sends: absent is left alone, tags are replaced as a whole. */
export type SecretToUpdate = {
  readonly contentType?: string;
  readonly enabled?: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags?: { readonly [name: string]: string };
};

/**
 * What can be done to one vault. A write whose answer was lost is looked up before it is repeated: each resolves
 * once for one effect.
 */
export type Writer = Reader & {
  readonly setSecret: (name: string, value: Sealed, properties: SecretToSet) => Promise<LiveVersion>;
  /** An empty version is the newest one: only for where the exact one cannot be known. */
  readonly updateSecret: (name: string, version: string, patch: SecretToUpdate) => Promise<LiveVersion>;
  readonly deleteSecret: (name: string) => Promise<void>;
  /** Resolves when the object can be written again. */
  readonly recoverSecret: (name: string) => Promise<void>;
  readonly purgeSecret: (name: string) => Promise<void>;
};

/** Files as data. Paths are absolute with `/`; every failure is a `FileError`. */
export type Files = {
  readonly workingDirectory: string;
  /** At most `limit` bytes, else `too large`. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly kind: (path: string) => Promise<"file" | "folder" | "other" | "missing">;
  /** All files below a folder that match, sorted; never inside `.git` or `node_modules`. */
  readonly glob: (folder: string, pattern: string) => Promise<readonly string[]>;
  /** With every link resolved. */
  readonly realPath: (path: string) => Promise<string>;
  readonly resolve: (folder: string, path: string) => string;
  readonly parent: (path: string) => string;
  /** With `/`, for people and for patterns. */
  readonly relative: (folder: string, path: string) => string;
  /** The git work tree's root above a folder. */
  readonly repository: (folder: string) => Promise<string | undefined>;
  /** Whether git tracks the file. */
  readonly tracked: (path: string) => Promise<boolean>;
};

export class FileError extends Error {
  override readonly name = "FileError";
  readonly reason: "missing" | "unreadable" | "too large";
  readonly path: string;

  constructor(reason: FileError["reason"], path: string) {
    super(`${path} is ${reason}`);
    this.reason = reason;
    this.path = path;
  }
}

/** Every effect that a run can have, as one parameter. */
export type World = {
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  readonly env: (name: string) => string | undefined;
  readonly files: Files;
  /** One connection a vault and run; nothing is sent before the first call. */
  readonly connect: (vault: VaultConfig) => Writer;
  readonly progress: (event: Progress) => void;
  /** Aborts when the person at the keyboard asks to stop. */
  readonly signal: AbortSignal;
};

/** The world of a plan: its connections cannot write. */
export type ReadingWorld = Omit<World, "connect"> & { readonly connect: (vault: VaultConfig) => Reader };
