import type { KeyClient } from "@azure/keyvault-keys";
import { normalizePolicy } from "../model/key.ts";
import type { Reader } from "../model/world.ts";
import { toKeyVersion } from "./key-version.ts";
import { makeListing } from "./listing.ts";
import { toDeletedObject, toLiveVersion } from "./live.ts";
import type { CallContext } from "./retry.ts";

/** The reading half of a connection, for keys; an empty version is the newest. */
export type ReadKeys = Omit<Reader["key"], "unwrap">;

export function readKeys(client: () => KeyClient, way: CallContext): ReadKeys {
  const { vault, understood } = way;
  const lists = makeListing(
    "key",
    way,
    {
      live: () => client().listPropertiesOfKeys(),
      deleted: () => client().listDeletedKeys(),
      versions: (name) => client().listPropertiesOfKeyVersions(name),
    },
    ({ properties }) => toDeletedObject(properties, properties),
  );
  return {
    ...lists,
    get: (name, version = "") =>
      understood(`read key ${vault}/key/${name}`, async () => {
        const key = await client().getKey(name, { version });
        return { live: toLiveVersion(key.properties), key: toKeyVersion(key) };
      }),
    getDeleted: (name) =>
      understood(`read the deleted key ${vault}/key/${name}`, async () =>
        toKeyVersion(await client().getDeletedKey(name)),
      ),
    rotationPolicy: (name) =>
      understood(`read the rotation policy of ${vault}/key/${name}`, async () =>
        normalizePolicy(await client().getKeyRotationPolicy(name)),
      ),
  };
}
