/** What a vault can hold under management. */
export type Kind = "secret" | "key";
export const kinds = ["secret", "key"] as const satisfies readonly Kind[];

/** Which object: a vault's name in the config, a kind, and a name spelled as the manifest or the vault spells it. */
export type ObjectId<K extends Kind = Kind> = {
  readonly vault: string;
  readonly kind: K;
  readonly name: string;
};

/** Each member of a union, without these properties. */
export type OmitOfEach<T, Property extends PropertyKey> = T extends unknown ? Omit<T, Property> : never;

/**
 * The form in which names are compared: Key Vault treats names as case-insensitive.
 * Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
 */
export const foldName = (name: string): string => name.toLowerCase();

/**
 * Whether a secret or key may bear the name.
 * Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
 */
export const isLegalName = (name: string): boolean => /^[0-9A-Za-z-]{1,127}$/.test(name);

/** `vault/secret/name`, folded: the same text for every spelling of the same object. */
export const objectKey = (id: ObjectId): string => `${foldName(id.vault)}/${id.kind}/${foldName(id.name)}`;

/** `vault/secret/name` as people read it, in the spelling that was given. */
export const objectName = (id: ObjectId): string => `${id.vault}/${id.kind}/${id.name}`;

/** Orders by vault, kind and name, so that no output depends on the order of the input. */
export const compareIds = (a: ObjectId, b: ObjectId): number => compareText(objectKey(a), objectKey(b));

/** Orders what is about a vault by the vault's name, whatever its case. */
export const compareVaults = (a: Pick<ObjectId, "vault">, b: Pick<ObjectId, "vault">): number =>
  compareText(foldName(a.vault), foldName(b.vault));

/** Orders texts by code unit: the same on every machine, unlike a locale's order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups things that have an id by their vault, once for all vaults. Returns those of one vault. */
export function byVault<T extends { readonly id: Pick<ObjectId, "vault"> }>(
  all: readonly T[],
): (vault: string) => readonly T[] {
  const groups = Map.groupBy(all, ({ id }) => foldName(id.vault));
  return (vault) => groups.get(foldName(vault)) ?? [];
}

/** How often each name occurs among the found ones, in the order of the names. */
export const countEach = <Name extends string>(
  names: readonly Name[],
  found: readonly string[],
): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<
    Name,
    number
  >;
