/**
 * Where values come from: one file a source, one interface (`source-kind.ts`), listed in one map. To add a source:
 * its variant in `model/source.ts`, its shape in `schemas/manifest.v1.schema.json`, its reading in
 * `manifest/meaning/source.ts`, and here a file and a line.
 */

import type { Sealed } from "../model/sealed.ts";
import type { ValueSource } from "../model/source.ts";
import { isGenerated, partsOfSource, partsOfVersion } from "../model/source-parts.ts";
import { base64Source } from "./base64.ts";
import { envSource } from "./env.ts";
import { execSource } from "./exec.ts";
import { fileSource } from "./file.ts";
import { generateSource } from "./generate.ts";
import { jsonSource } from "./json.ts";
import { literalSource } from "./literal.ts";
import { pfxSource } from "./pfx.ts";
import { sealedSource } from "./sealed.ts";
import { secretSource } from "./secret.ts";
import { sopsSource } from "./sops.ts";
import type { CheckContext, Flaw, OpenContext, RevisionContext, SourceKind } from "./source-kind.ts";
import { templateSource } from "./template.ts";

const kinds: { readonly [From in ValueSource["from"]]: SourceKind<Extract<ValueSource, { from: From }>> } = {
  env: envSource,
  file: fileSource,
  literal: literalSource,
  json: jsonSource,
  base64: base64Source,
  pfx: pfxSource,
  secret: secretSource,
  generate: generateSource,
  template: templateSource,
  exec: execSource,
  sealed: sealedSource,
  sops: sopsSource,
};

// The map's type ties each name to its own source; the compiler cannot follow that through an index.
const kindOf = (source: ValueSource) => kinds[source.from] as SourceKind<ValueSource>;

/** Every flaw by which the config's rules keep a source's value out of a vault: those of its parts, then its own. */
export async function checkSource(source: ValueSource, context: CheckContext): Promise<readonly Flaw[]> {
  const ofParts: Flaw[] = [];
  for (const part of partsOfSource(source)) ofParts.push(...(await checkSource(part, context)));
  const own = (await kindOf(source).check?.(source, context)) ?? flawOfGenerated(source, context.vault.name);
  return own ? [...ofParts, own] : ofParts;
}

/** A part beside a generated value must have a revision: apply makes the value anew when that part changes. */
const flawOfGenerated = (source: ValueSource, vault: string): Flaw | undefined =>
  isGenerated(source) &&
  revisionText(source, { id: { vault, kind: "secret", name: "" }, createdOf: () => 0 }) === undefined
    ? {
        code: "property-missing",
        message: "a generated value stands beside a part that git does not tell the changes of",
        hint: "add revision: to every env, file and exec beside generate",
      }
    : undefined;

/** What git tells of the value's version; undefined where it does not tell of every part. */
export function revisionText(source: ValueSource, context: RevisionContext): string | undefined {
  const parts = partsOfVersion(source).map((part) => revisionText(part, context));
  const known = parts.filter((text) => text !== undefined);
  return known.length < parts.length ? undefined : kindOf(source).revision(source, known, context);
}

/**
 * The value that a source names.
 * @param opened parts whose value is at hand already.
 * @throws MissingValue in our own words.
 */
export async function openSource(
  source: ValueSource,
  context: OpenContext,
  opened: ReadonlyMap<ValueSource, Sealed> = new Map(),
): Promise<Sealed> {
  const ready = opened.get(source);
  if (ready) return ready;
  const value = await kindOf(source).open(source, context, (part) => openSource(part, context, opened));
  context.opened?.(source, value);
  return value;
}

/** Whether `--settle auto` may open a source. */
export const opensByItself = (source: ValueSource): boolean =>
  kindOf(source).auto && partsOfSource(source).every(opensByItself);
