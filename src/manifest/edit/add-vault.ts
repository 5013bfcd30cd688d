import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";

/** A vault as a line of a config, for people to copy. */
export const formatVaultLine = ({ name, url, owners }: NewVault): string =>
  `${name}: { url: "${url}"${owners ? `, owners: [${owners.join(", ")}]` : ""} }`;

export type NewVault = {
  readonly name: string;
  readonly url: string;
  /** Absent where it is the config's owner alone. */
  readonly owners?: readonly string[];
};

/**
 * The text of a config with one vault more, behind those that it has. The rest stays to the byte.
 * @param text a config without problems.
 */
export function addVault(text: string, vault: NewVault): string {
  const vaults = parseDocument(text, { schema: "core", version: "1.2" }).get("vaults");
  if (!isMap(vaults)) return text;
  const { at, between } = endOfVaults(text, vaults);
  return text.slice(0, at) + between + formatVaultLine(vault) + text.slice(at);
}

/** Where the vaults end, and what has to stand between them and a further one. */
function endOfVaults(text: string, vaults: YAMLMap): { readonly at: number; readonly between: string } {
  const [start = 0] = vaults.range ?? [];
  const last = vaults.items.at(-1);
  if (!last) return { at: start + 1, between: " " };
  const end = (node: unknown) => ((isMap(node) || isScalar(node)) && node.range?.[1]) || 0;
  const at = Math.max(end(last.key), end(last.value));
  if (vaults.flow) return { at, between: ", " };
  // The vault goes below the whole last line, behind a comment on it.
  const lineEnd = text.indexOf("\n", text.slice(0, at).trimEnd().length);
  const indent = " ".repeat(start - text.lastIndexOf("\n", start) - 1);
  return { at: lineEnd < 0 ? text.length : lineEnd, between: `\n${indent}` };
}
