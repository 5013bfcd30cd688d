import { asSopsLeftIt, type Refuse } from "./metadata.ts";
import type { PlacedTree, Tree, TreeMap } from "./tree.ts";

const ours = "sops_";

/**
 * The names of a dotenv text, and under `sops` its metadata, which sops writes as names such as
 * `sops_age__list_0__map_enc`. Source: stores/dotenv, stores/flatten.go.
 */
export function parseDotenv(text: string, refuse: Refuse): PlacedTree {
  if (text.includes("\r\n"))
    refuse("has Windows line ends", "check it out with LF line ends, as sops wrote it");
  const tree = new Map<string, Tree>();
  const metadata = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const [i, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const at = line.indexOf("=");
    if (at < 0) refuse("has a line without =", asSopsLeftIt);
    const name = line.slice(0, at);
    const [into, key] = name.startsWith(ours) ? [metadata, name.slice(ours.length)] : [tree, name];
    if (into.has(key)) refuse("gives a name twice", asSopsLeftIt);
    into.set(key, line.slice(at + 1).replaceAll("\\n", "\n"));
    lines.set(name, i + 1);
  }
  if (metadata.size > 0) tree.set("sops", unflatten(metadata));
  return { tree, placeOf: ([name = ""]) => ({ line: lines.get(name) ?? 1, column: 1 }) };
}

function unflatten(flat: ReadonlyMap<string, string>): TreeMap {
  const tree = new Map<string, Tree>();
  const lists = new Map<string, Map<string, Map<string, string>>>();
  for (const [key, text] of flat) {
    const [, list, position, name] = /^(.+?)__list_(\d+)__map_(.+)$/s.exec(key) ?? [];
    if (list === undefined || position === undefined || name === undefined) {
      tree.set(key, text);
      continue;
    }
    const items = lists.get(list) ?? new Map<string, Map<string, string>>();
    const item = items.get(position) ?? new Map<string, string>();
    lists.set(list, items.set(position, item.set(name, text)));
  }
  for (const [list, items] of lists) tree.set(list, [...items.values()]);
  return tree;
}
