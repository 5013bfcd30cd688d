/**
 * Where values come from: one file a source, one interface, listed in one map. To add a source: its variant in
 * `model/source.ts`, its shape in `schemas/manifest.v1.schema.json`, its reading in `manifest/source.ts`, and here a
 * file and a line.
 */
import type { VaultConfig } from "../model/config.ts";
import type { Sealed } from "../model/sealed.ts";
import type { ValueSource } from "../model/source.ts";
import type { Files } from "../model/world.ts";
import { base64 } from "./base64.ts";
import { env } from "./env.ts";
import { file } from "./file.ts";
import { json } from "./json.ts";
import { literal } from "./literal.ts";

/** What a source needs to be checked: the vault its value goes to, and where files may stand. */
export type CheckContext = { readonly vault: VaultConfig; readonly root: string; readonly files: Files };

/** What a source needs to be opened. */
export type OpenContext = CheckContext & { readonly env: (name: string) => string | undefined };

/** What is wrong with a source, in our own words. */
export type Flaw = { readonly message: string; readonly hint?: string };

export type SourceKind<S extends ValueSource> = {
  /** Rules that hold offline: what may reach this vault. Undefined where nothing is wrong. */
  readonly check: (source: S, context: CheckContext) => Promise<Flaw | undefined>;
  /** What git tells of the value's version; undefined where git does not tell. */
  readonly revision: (source: S) => string | undefined;
  /** The value. Throws `MissingValue` where it is not there. */
  readonly open: (source: S, context: OpenContext) => Promise<Sealed>;
  /** Whether `--settle auto` may open it: cheap, and nobody is asked. */
  readonly auto: (source: S) => boolean;
};

const kinds: { readonly [From in ValueSource["from"]]: SourceKind<Extract<ValueSource, { from: From }>> } = {
  env,
  file,
  literal,
  json,
  base64,
};

// The map's type ties each name to its own source; the compiler cannot follow that through an index.
const kindOf = (source: ValueSource) => kinds[source.from] as SourceKind<ValueSource>;

export const check = (source: ValueSource, context: CheckContext): Promise<Flaw | undefined> =>
  kindOf(source).check(source, context);

export const revisionText = (source: ValueSource): string | undefined => kindOf(source).revision(source);

/** The value that a source names. Throws `MissingValue`, whose message is our own words. */
export const open = (source: ValueSource, context: OpenContext): Promise<Sealed> =>
  kindOf(source).open(source, context);

export const opensByItself = (source: ValueSource): boolean => kindOf(source).auto(source);
