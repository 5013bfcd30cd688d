// Which commit each tag of ours was written from: what an object remembers, without reading the tag.
import type { Git } from "./git.ts";
import type { Held, Holdings } from "./holdings.ts";
import { newest } from "./holdings.ts";

/** By the text of `kvg-state`, which has a salt of its own in every version. */
export type Memory = Map<string, Git>;

/**
 * The `kvg-state` that speaks for an object: of a live one whose newest version bears no owner an earlier one's. Undefined
 * where that is one of two of the same second: nobody can tell by a list which one is the newer.
 */
export function stateText(held: Held): string | undefined {
  const versions = held.phase === "live" ? held.versions.toReversed() : [newest(held)];
  const [first, second] = versions.filter(({ tags }) => tags["kvg-owner"] !== undefined);
  if (first !== newest(held) && first?.created === second?.created) return undefined;
  return first?.tags["kvg-state"];
}

/** After an apply: what is new was written from this commit. */
export function learn(memory: Memory, git: Git, holdings: Holdings): void {
  for (const held of holdings.values()) {
    const text = stateText(held);
    if (text !== undefined && !memory.has(text)) memory.set(text, git);
  }
}

/** After a healing: what is new remembers what was remembered before. */
export function keep(memory: Memory, before: Holdings, after: Holdings): void {
  for (const [key, held] of after) {
    const [was, is] = [before.get(key), stateText(held)];
    const git = was && memory.get(stateText(was) ?? "");
    if (git && is !== undefined && !memory.has(is)) memory.set(is, git);
  }
}
