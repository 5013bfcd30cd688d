import { formatSopsKey, type SopsKey, type SopsLeaf } from "../../model/source.ts";
import { isEncrypted, isEncryptedComment } from "./ciphertext.ts";
import type { Refuse } from "./metadata.ts";
import type { ParsedSopsFile } from "./parse.ts";
import { isTreeMap, listLeaves, type Tree, type TreeLeaf } from "./tree.ts";

/**
 * What git holds of the encrypted leaf that a key names: its ciphertext, and the names that it is bound to. It needs no
 * key of the file, and so does not check that the file is as sops left it.
 * @throws MissingValue where there is no such leaf, or it is not encrypted
 */
export function findLeaf({ tree, ...file }: ParsedSopsFile, key: SopsKey): TreeLeaf {
  const refuse: Refuse = file.refuse;
  const shown = formatSopsKey(key);
  const text = key.reduce<Tree | undefined>(stepInto, tree);
  if (text === undefined) refuse(`has no ${shown}`, "the key names a value by the names on the way to it");
  if (typeof text !== "string") refuse(`has more than one value at ${shown}`, "name one of them");
  if (text === "")
    refuse(`has an empty ${shown}`, "SOPS does not protect an empty value: anybody can write one");
  if (!isEncrypted(text))
    refuse(`has ${shown} in clear text`, "encrypt it with sops, or write it as { literal: ... }");
  const names = key.filter((part) => typeof part === "string");
  const leaf = { names, text };
  const positions = key.filter((part) => typeof part === "number");
  if (positions.length > 0) refuseUnlessBound(tree, leaf, positions, shown, refuse);
  return leaf;
}

/** Every leaf of a file in its order, comments left out, as it can be seen without a key of the file. */
export function listFileLeaves({ tree, placeOf }: ParsedSopsFile): readonly SopsLeaf[] {
  const found: SopsLeaf[] = [];
  const visit = (below: Tree, key: SopsKey): void => {
    if (typeof below === "string") {
      const inList = key.findIndex((part) => typeof part === "number");
      const names = key.slice(0, inList < 0 ? key.length : inList).map(String);
      const is = below === "" ? "empty" : isEncrypted(below) ? "encrypted" : "clear text";
      found.push({ key, is, ...placeOf(names) });
    } else if (isTreeMap(below)) for (const [name, inner] of below) visit(inner, [...key, name]);
    else for (const [i, item] of withoutComments(below).entries()) visit(item, [...key, i]);
  };
  visit(tree, []);
  return found;
}

const withoutComments = (list: readonly Tree[]): readonly Tree[] =>
  list.filter((item) => typeof item !== "string" || !isEncryptedComment(item));

function stepInto(tree: Tree | undefined, part: string | number): Tree | undefined {
  if (typeof part === "string") return isTreeMap(tree) ? tree.get(part) : undefined;
  if (tree === undefined || typeof tree === "string" || isTreeMap(tree)) return undefined;
  return withoutComments(tree)[part];
}

/**
 * SOPS does not bind a leaf to its position: an item that holds nothing can be put before it. But the MAC binds the
 * order of the leaves that bear the same names, so a position can be trusted where it is the leaf's number among them.
 */
function refuseUnlessBound(
  tree: Tree,
  { names, text }: TreeLeaf,
  [position, ...more]: readonly number[],
  shown: string,
  refuse: Refuse,
): void {
  const alike = [...listLeaves(tree)].filter(
    (leaf) => isEncrypted(leaf.text) && !isEncryptedComment(leaf.text) && areSame(leaf.names, names),
  );
  if (position === undefined || more.length > 0 || alike[position]?.text !== text)
    refuse(
      `has ${shown} in a list whose positions SOPS does not bind`,
      "each item before it must hold one such value; or give it a name of its own",
    );
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, i) => name === others[i]);
