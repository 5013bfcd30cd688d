import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";

/** A vault as a line of a config, for people to copy. */
export const formatVaultLine = ({ name, url, owners }: NewVault): string =>
  `${name}: { url: "${url}"${owners ? `, owners: [${owners.join(", ")}]` : ""} }`;

export type NewVault = {
  readonly name: string;
  readonly url: string;
  /** Where they are others than the config's owner alone. */
  readonly owners?: readonly string[];
};

/**
 * The text of a config with one vault more, behind the ones that it has. Nothing else of it changes, not even a space.
 * @param text a config that was understood.
 */
export function addVault(text: string, vault: NewVault): string {
  const vaults = parseDocument(text, { schema: "core", version: "1.2" }).get("vaults");
  if (!isMap(vaults)) return text;
  const { at, between } = spot(text, vaults);
  return text.slice(0, at) + between + formatVaultLine(vault) + text.slice(at);
}

/** Where the vaults end, and what has to stand between them and a further one. */
function spot(text: string, vaults: YAMLMap): { readonly at: number; readonly between: string } {
  const [start = 0] = vaults.range ?? [];
  const last = vaults.items.at(-1);
  if (!last) return { at: start + 1, between: " " };
  const end = (node: unknown) => ((isMap(node) || isScalar(node)) && node.range?.[1]) || 0;
  const at = Math.max(end(last.key), end(last.value));
  if (vaults.flow) return { at, between: ", " };
  // A block ends where the next begins; what follows on its last line belongs to it.
  const lineEnd = text.indexOf("\n", text.slice(0, at).trimEnd().length);
  const indent = " ".repeat(start - text.lastIndexOf("\n", start) - 1);
  return { at: lineEnd < 0 ? text.length : lineEnd, between: `\n${indent}` };
}
