import { digestText } from "../model/digest.ts";

/**
 * What a comment and an issue of ours are about: all inputs that decide what stands in them. Each subject has one comment
 * a pull request and one issue. An absent part narrows nothing.
 */
export type MarkerSubject = {
  /** The config's path from the repository's root. */
  readonly config: string;
  /** The environment that the workflow names; empty where it names none. */
  readonly environment: string;
  /** Patterns of vaults, of objects, and of manifests from the repository's root, as `orderPatterns` has them. */
  readonly vault?: readonly string[];
  readonly select?: readonly string[];
  readonly manifests?: readonly string[];
  /** The run is about the vaults alone that changed since this commit. */
  readonly changedSince?: string;
  /** The workflow's own word, which tells this run from others. */
  readonly key?: string;
  /** Of an issue: the branch, where that is not the default one. */
  readonly branch?: string;
};

/** The parts, by the inputs that they are of. */
const inputs = {
  config: "config",
  environment: "environment",
  vault: "vault",
  select: "select",
  manifests: "manifests",
  "changed-since": "changedSince",
  key: "key",
  branch: "branch",
} as const satisfies { readonly [input: string]: keyof MarkerSubject };

/** A longer list is too much for a heading. */
const mostCharacters = 300;

/**
 * Patterns as a subject holds them: any order of the same ones is the same list. A long list is its digest.
 * @param names false: every list is, because its patterns may name objects.
 */
export function orderPatterns(patterns: readonly string[], names = true): readonly string[] {
  const list = [...new Set(patterns)].toSorted();
  const text = list.join("\n");
  if (names && text.length <= mostCharacters) return list;
  return [`${list.length} ${list.length === 1 ? "pattern" : "patterns"}, SHA-256 ${digestText(text)}`];
}

/** The names of the inputs that differ. */
export const compareSubjects = (a: MarkerSubject, b: MarkerSubject): readonly string[] =>
  Object.entries(inputs).flatMap(([input, part]) =>
    JSON.stringify(a[part]) === JSON.stringify(b[part]) ? [] : [input],
  );

/** Whether a run about one subject covers all that an issue about another one speaks of, and more. */
export const isWider = (
  { vault, select, manifests, ...whole }: MarkerSubject,
  other: MarkerSubject,
): boolean => {
  if (vault ?? select ?? manifests) return false;
  const differing = compareSubjects(whole, other);
  return differing.length > 0 && differing.every((part) => narrowing.includes(part));
};

const narrowing: readonly string[] = ["vault", "select", "manifests"];

/** ` for prod (vault payments-*; select api-*)`: what follows the title of a text about a subject. */
export function subjectWords({ environment, ...subject }: Omit<MarkerSubject, "config">): string {
  const others = (["vault", "select", "manifests", "key", "branch"] as const).flatMap((part) => {
    const value = subject[part];
    return value === undefined ? [] : [`${part} ${[value].flat().join(", ")}`];
  });
  const first = environment === "" ? "" : ` for ${environment}`;
  return others.length === 0 ? first : `${first} (${others.join("; ")})`;
}
