// What two vaults hold, compared without showing it.
import { isDeepStrictEqual } from "node:util";
import type { KeyClient, KeyProperties } from "@azure/keyvault-keys";
import type { SecretClient, SecretProperties } from "@azure/keyvault-secrets";

/** The SDK's clients of a vault. */
export type Clients = { readonly secrets: SecretClient; readonly keys: KeyClient };

/** What is known of one object: its newest version, and how many versions there are. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * Not compared is what the service makes at each call: version ids, `createdOn` and `updatedOn`. A date counts as the
 * same where it is as long after its version's creation. Our own tags `kvg-*` are left out.
 * @returns `NAME PROPERTY` of each difference, and `NAME exists` where only one of the vaults has the object.
 */
export async function compareVaults(one: Clients, other: Clients): Promise<readonly string[]> {
  const [a, b] = await Promise.all([readVault(one), readVault(other)]);
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
    const [here, there] = [a.get(name), b.get(name)];
    if (!here || !there) return [`${name} exists`];
    return [...new Set([...Object.keys(here), ...Object.keys(there)])]
      .filter((property) => !isSame(here[property], there[property]))
      .map((property) => `${name} ${property}`);
  });
}

async function readVault({ secrets, keys }: Clients): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>();
  for await (const properties of secrets.listPropertiesOfSecrets())
    found.set(properties.name, await readSecret(secrets, properties));
  for await (const { name } of keys.listPropertiesOfKeys()) found.set(name, await readKey(keys, name));
  for await (const { name, properties } of secrets.listDeletedSecrets())
    found.set(`${name} (deleted)`, readProperties(properties));
  for await (const { name, properties } of keys.listDeletedKeys())
    found.set(`${name} (deleted)`, readProperties(properties));
  return found;
}

async function readSecret(client: SecretClient, properties: SecretProperties): Promise<Facts> {
  const { name, enabled, contentType } = properties;
  const versions = await Array.fromAsync(client.listPropertiesOfSecretVersions(name));
  // The value of a disabled secret cannot be read.
  const value = enabled ? (await client.getSecret(name)).value : undefined;
  return { ...readProperties(properties), contentType, value, versions: versions.length };
}

async function readKey(client: KeyClient, name: string): Promise<Facts> {
  const { key = {}, keyType, keyOperations = [], properties } = await client.getKey(name);
  const versions = await Array.fromAsync(client.listPropertiesOfKeyVersions(name));
  const { expiresIn, lifetimeActions } = await client.getKeyRotationPolicy(name);
  const { n, e, x, y, crv } = key;
  return {
    ...readProperties(properties),
    keyType,
    keySize: n && n.length * 8,
    curve: crv,
    keyOps: [...keyOperations].sort(),
    "public numbers": [n, e, x, y].map((number) => number && Buffer.from(number).toString("hex")),
    rotationPolicy: { expiresIn: inMonths(expiresIn), lifetimeActions },
    versions: versions.length,
  };
}

/** `P1Y` is `P12M`, as apply writes it. */
const inMonths = (duration: string | undefined) =>
  duration?.replace(/^P(\d+)Y$/, (_, years) => `P${years * 12}M`);

function readProperties(properties: SecretProperties | KeyProperties): Facts {
  const { enabled, tags = {}, createdOn, notBefore, expiresOn, managed } = properties;
  const { recoverableDays, recoveryLevel } = properties;
  return {
    enabled,
    tags: Object.fromEntries(Object.entries(tags).filter(([tag]) => !tag.startsWith("kvg-"))),
    notBefore: dateOf(notBefore, createdOn),
    expiresOn: dateOf(expiresOn, createdOn),
    managed,
    recoverableDays,
    recoveryLevel,
  };
}

type VersionDate = { readonly at: number; readonly sinceCreation: number };

const dateOf = (at: Date | undefined, created = new Date(0)): VersionDate | undefined =>
  at && { at: at.getTime(), sinceCreation: at.getTime() - created.getTime() };

const isDate = (fact: unknown): fact is VersionDate =>
  typeof fact === "object" && fact !== null && "sinceCreation" in fact;

/** A minute lies at most between the moment that a date counts from and the version's creation. */
const isSame = (one: unknown, other: unknown): boolean =>
  isDate(one) && isDate(other)
    ? one.at === other.at || Math.abs(one.sinceCreation - other.sinceCreation) < 60_000
    : isDeepStrictEqual(one, other);
