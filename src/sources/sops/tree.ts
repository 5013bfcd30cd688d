/**
 * The content of a SOPS file, in document order. A leaf is the text that the MAC takes of it: null is empty, and a
 * boolean is `True` or `False`. A comment is no part of the tree, except an encrypted one in a list: sops writes it as
 * an item.
 */
export type Tree = string | readonly Tree[] | TreeMap;
export type TreeMap = ReadonlyMap<string, Tree>;

/** A leaf by the names on the way to it. Positions in lists are not among them: sops does not bind them either. */
export type TreeLeaf = { readonly names: readonly string[]; readonly text: string };

/** A tree, and where its names stand: line and column from 1 of a name that no list holds. */
export type PlacedTree = {
  readonly tree: TreeMap;
  readonly placeOf: (names: readonly string[]) => { readonly line: number; readonly column: number };
};

export const isTreeMap = (tree: Tree | undefined): tree is TreeMap => tree instanceof Map;

export const deepestNesting = 100;

/** Every leaf in document order: the order of the MAC. */
export function* listLeaves(tree: Tree, names: readonly string[] = []): Generator<TreeLeaf> {
  if (typeof tree === "string") yield { names, text: tree };
  else if (isTreeMap(tree)) for (const [name, below] of tree) yield* listLeaves(below, [...names, name]);
  else for (const item of tree) yield* listLeaves(item, names);
}
