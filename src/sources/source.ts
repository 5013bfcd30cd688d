/**
 * Where values come from: one file a source, one interface (`source-kind.ts`), listed in one map. To add a source:
 * its variant in `model/source.ts`, its shape in `schemas/manifest.v1.schema.json`, its reading in
 * `manifest/source.ts`, and here a file and a line.
 */

import type { Sealed } from "../model/sealed.ts";
import type { ValueSource } from "../model/source.ts";
import { generates, partsOf } from "../model/source-parts.ts";
import { base64 } from "./base64.ts";
import { env } from "./env.ts";
import { exec } from "./exec.ts";
import { file } from "./file.ts";
import { generate } from "./generate.ts";
import { json } from "./json.ts";
import { literal } from "./literal.ts";
import { sealed } from "./sealed.ts";
import { secret } from "./secret.ts";
import { sops } from "./sops.ts";
import type { CheckContext, Flaw, OpenContext, RevisionContext, SourceKind } from "./source-kind.ts";
import { template } from "./template.ts";

const kinds: { readonly [From in ValueSource["from"]]: SourceKind<Extract<ValueSource, { from: From }>> } = {
  env,
  file,
  literal,
  json,
  base64,
  secret,
  generate,
  template,
  exec,
  sealed,
  sops,
};

// The map's type ties each name to its own source; the compiler cannot follow that through an index.
const kindOf = (source: ValueSource) => kinds[source.from] as SourceKind<ValueSource>;

/** What keeps a source's value from going into a vault, by the config's rules; undefined where nothing does. */
export async function check(source: ValueSource, context: CheckContext): Promise<Flaw | undefined> {
  for (const part of partsOf(source)) {
    const flaw = await check(part, context);
    if (flaw) return flaw;
  }
  return (await kindOf(source).check?.(source, context)) ?? untoldBeside(source, context.vault.name);
}

/** A generated value is made anew when a part beside it changes, and only git can tell that one did. */
const untoldBeside = (source: ValueSource, vault: string): Flaw | undefined =>
  generates(source) &&
  revisionText(source, { id: { vault, kind: "secret", name: "" }, createdOf: () => 0 }) === undefined
    ? {
        message: "a generated value stands beside a part that git does not tell the changes of",
        hint: "add revision: to every env, file and exec beside generate",
      }
    : undefined;

/** What git tells of the value's version; undefined where it does not tell of every part. */
export function revisionText(source: ValueSource, context: RevisionContext): string | undefined {
  const parts = partsOf(source).map((part) => revisionText(part, context));
  const known = parts.filter((text) => text !== undefined);
  return known.length < parts.length ? undefined : kindOf(source).revision(source, known, context);
}

/**
 * The value that a source names. Throws `MissingValue`, whose message is our own words.
 * @param opened parts whose value is at hand already.
 */
export async function open(
  source: ValueSource,
  context: OpenContext,
  opened: ReadonlyMap<ValueSource, Sealed> = new Map(),
): Promise<Sealed> {
  const ready = opened.get(source);
  if (ready) return ready;
  const value = await kindOf(source).open(source, context, (part) => open(part, context, opened));
  context.opened?.(source, value);
  return value;
}

/** Whether `--settle auto` may open it. */
export const opensByItself = (source: ValueSource): boolean =>
  kindOf(source).auto && partsOf(source).every(opensByItself);
