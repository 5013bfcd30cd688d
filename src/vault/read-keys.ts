import type { KeyClient } from "@azure/keyvault-keys";
import { normalPolicy } from "../model/key.ts";
import type { Reader } from "../model/world.ts";
import { keyVersion } from "./key-version.ts";
import { listing } from "./listing.ts";
import { deletedObject, liveVersion } from "./live.ts";
import type { Way } from "./retry.ts";

/** The reading half of a connection, for keys; an empty version is the newest. */
export type ReadKeys = Omit<Reader["key"], "unwrap">;

export function readKeys(client: () => KeyClient, way: Way): ReadKeys {
  const { vault, understood } = way;
  const lists = listing(
    "key",
    way,
    {
      live: () => client().listPropertiesOfKeys(),
      deleted: () => client().listDeletedKeys(),
      versions: (name) => client().listPropertiesOfKeyVersions(name),
    },
    ({ properties }) => deletedObject(properties, properties),
  );
  return {
    ...lists,
    get: (name, version = "") =>
      understood(`read key ${vault}/key/${name}`, async () => {
        const key = await client().getKey(name, { version });
        return { live: liveVersion(key.properties), key: keyVersion(key) };
      }),
    getDeleted: (name) =>
      understood(`read the deleted key ${vault}/key/${name}`, async () =>
        keyVersion(await client().getDeletedKey(name)),
      ),
    rotationPolicy: (name) =>
      understood(`read the rotation policy of ${vault}/key/${name}`, async () =>
        normalPolicy(await client().getKeyRotationPolicy(name)),
      ),
  };
}
