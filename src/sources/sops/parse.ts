import { inputLimits } from "../../model/input.ts";
import { parseDotenv } from "./dotenv.ts";
import { type Metadata, type Refuse, readMetadata, refusalsOf, useSopsProgram } from "./metadata.ts";
import { listLeaves, type PlacedTree } from "./tree.ts";
import { parseJsonTree, parseYamlTree } from "./yaml.ts";

/** A file by its path, which says its format and is shown to people, and its bytes. */
export type SopsFile = { readonly path: string; readonly bytes: Uint8Array };

type Format = "yaml" | "json" | "dotenv";

/** A file taken apart, and how to refuse what it holds. */
export type ParsedSopsFile = PlacedTree & {
  readonly format: Format;
  readonly metadata: Metadata;
  readonly refuse: Refuse;
};

const decoder = new TextDecoder("utf-8", { fatal: true });

const readers = { yaml: parseYamlTree, json: parseJsonTree, dotenv: parseDotenv };

/** A file's leaves and its metadata. Needs no key. Throws `MissingValue`. */
export function parseSopsFile({ path, bytes }: SopsFile): ParsedSopsFile {
  const refuse = refusalsOf(path);
  if (bytes.length > inputLimits.sops) tooLarge(refuse);
  const format = formatOf(path, refuse);
  const placed = readers[format](textOf(bytes, refuse), refuse);
  const tree = new Map(placed.tree);
  const block = tree.get("sops");
  tree.delete("sops");
  for (const { names } of listLeaves(tree))
    if (names.some((name) => name.includes(":")))
      refuse("has a : in a name, which SOPS does not tell from a level", `rename it, or ${useSopsProgram}`);
  return { format, tree, placeOf: placed.placeOf, metadata: readMetadata(block, refuse), refuse };
}

export const tooLarge = (refuse: Refuse): never => refuse("is larger than 5 MiB", "split it");

/** By the extension, as sops does. */
function formatOf(path: string, refuse: Refuse): Format {
  if (/\.ya?ml$/.test(path)) return "yaml";
  if (path.endsWith(".json")) return "json";
  if (path.endsWith(".env")) return "dotenv";
  return refuse("is neither YAML, JSON nor dotenv by its extension", useSopsProgram);
}

function textOf(bytes: Uint8Array, refuse: Refuse): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse("is not UTF-8 text", useSopsProgram);
  }
}
