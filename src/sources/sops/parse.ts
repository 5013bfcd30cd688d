import { dotenvTree } from "./dotenv.ts";
import { type Metadata, metadata, program, type Refuse, refusing } from "./metadata.ts";
import { leaves, type TreeMap } from "./tree.ts";
import { jsonTree, yamlTree } from "./yaml.ts";

/** A file by its path, which says its format and is shown to people, and its bytes. */
export type SopsFile = { readonly path: string; readonly bytes: Uint8Array };

type Format = "yaml" | "json" | "dotenv";

/** A file taken apart, and how to refuse what it holds. */
export type Parsed = {
  readonly format: Format;
  readonly tree: TreeMap;
  readonly metadata: Metadata;
  readonly refuse: Refuse;
};

/** The largest file that is read, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true });

const readers = { yaml: yamlTree, json: jsonTree, dotenv: dotenvTree };

/** A file's leaves and its metadata. Needs no key. Throws `MissingValue`. */
export function parse({ path, bytes }: SopsFile): Parsed {
  const refuse = refusing(path);
  if (bytes.length > mostBytes) tooLarge(refuse);
  const format = formatOf(path, refuse);
  const tree = new Map(readers[format](textOf(bytes, refuse), refuse));
  const block = tree.get("sops");
  tree.delete("sops");
  for (const { names } of leaves(tree))
    if (names.some((name) => name.includes(":")))
      refuse("has a : in a name, which SOPS does not tell from a level", `rename it, or ${program}`);
  return { format, tree, metadata: metadata(block, refuse), refuse };
}

export const tooLarge = (refuse: Refuse): never => refuse("is larger than 5 MiB", "split it");

/** By the extension, as sops does. */
function formatOf(path: string, refuse: Refuse): Format {
  if (/\.ya?ml$/.test(path)) return "yaml";
  if (path.endsWith(".json")) return "json";
  if (path.endsWith(".env")) return "dotenv";
  return refuse("is neither YAML, JSON nor dotenv by its extension", program);
}

function textOf(bytes: Uint8Array, refuse: Refuse): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse("is not UTF-8 text", program);
  }
}
