import { copiedId } from "./copy.ts";
import { type Desired, sourceOf } from "./desired.ts";
import { keyOf } from "./object.ts";
import { partsOf } from "./parts.ts";
import type { Source, ValueSource } from "./source.ts";

/** What is declared, by `keyOf`. */
export type Declared = ReadonlyMap<string, Desired>;

/**
 * The sources that a source comes down to: those of its parts, and in place of a copy those of the declared secret that
 * it copies. A copy of what nobody declares a source for stands for itself, plain texts for nothing.
 */
export function leavesOf(source: ValueSource, vault: string, declared: Declared): readonly ValueSource[] {
  if (source.from === "secret") {
    const copied = copiedId(source, { vault });
    const declaredAs = declared.get(keyOf(copied));
    const from = declaredAs && sourceOf(declaredAs);
    return from ? leavesOf(from, copied.vault, declared) : [source];
  }
  return isMade(source) ? partsOf(source).flatMap((part) => leavesOf(part, vault, declared)) : [source];
}

const isMade = ({ from }: Source): boolean => from === "json" || from === "base64" || from === "template";
