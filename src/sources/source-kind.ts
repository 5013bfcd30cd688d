import { runConcurrently } from "../model/concurrency.ts";
import type { SealingKey, VaultConfig } from "../model/config.ts";
import type { ErrorCode } from "../model/error-code.ts";
import { MissingValue } from "../model/errors.ts";
import type { ObjectId } from "../model/object.ts";
import type { Sealed } from "../model/sealed.ts";
import type { ValueSource } from "../model/source.ts";
import type { Files, Unwrap, World } from "../model/world.ts";
import type { SopsFiles } from "./sops/files.ts";

/** What a source needs to be checked: the object its value is for, its vault, and where files may stand. */
export type CheckContext = {
  readonly id: ObjectId;
  readonly vault: VaultConfig;
  readonly root: string;
  readonly files: Files;
  readonly sealing: readonly SealingKey[];
  readonly sops: SopsFiles;
};

export type OpenContext = CheckContext &
  Pick<World, "env" | "envNames" | "random" | "exec"> & {
    /** Reads another secret. Throws `VaultError`. */
    readonly copy: (id: ObjectId<"secret">, version?: string) => Promise<Sealed>;
    /** Opens with a key of a vault of the config; the same ciphertext once a run. */
    readonly unwrap: Unwrap;
    /** Gets every value that is opened, those of parts too. */
    readonly opened?: (source: ValueSource, value: Sealed) => void;
  };

/** The `created` of a secret's newest version, which tells copies of it apart; undefined where none is known. */
export type CreatedOf = (id: ObjectId<"secret">) => number | undefined;

/** What a revision takes beside the source: the object of the value, and when the secrets that it copies were created. */
export type RevisionContext = { readonly id: ObjectId; readonly createdOf: CreatedOf };

export const partsAtOnce = 16;

/** Does the work for each of the named parts, in their order; the names stay. */
export const mapParts = <T, R>(
  parts: readonly (readonly [name: string, part: T])[],
  work: (part: T) => Promise<R>,
): Promise<readonly (readonly [name: string, result: R])[]> =>
  runConcurrently(parts, partsAtOnce, async ([name, part]) => [name, await work(part)] as const);

export type Flaw = { readonly code: ErrorCode; readonly message: string; readonly hint?: string };

/** The flaw that a `MissingValue` says. Throws any other error. */
export function toFlaw(error: unknown): Flaw {
  if (!(error instanceof MissingValue)) throw error;
  return { code: error.code, message: error.message, hint: error.hint };
}

/**
 * One way to name a value. The parts of a source that is made of others (`model/source-parts.ts`) are checked, asked for
 * their revision and counted for `auto` by `source.ts`.
 */
export type SourceKind<S extends ValueSource> = {
  /** Rules that hold offline: what may reach this vault. */
  readonly check?: (source: S, context: CheckContext) => Promise<Flaw | undefined>;
  /** What git tells of the value's version, given what it tells of the parts; undefined where it does not. */
  readonly revision: (source: S, parts: readonly string[], context: RevisionContext) => string | undefined;
  /** The value. Throws `MissingValue` where it is not there. */
  readonly open: (
    source: S,
    context: OpenContext,
    part: (source: ValueSource) => Promise<Sealed>,
  ) => Promise<Sealed>;
  /** Whether `--settle auto` may open it: cheap, and nobody is asked. */
  readonly auto: boolean;
};
