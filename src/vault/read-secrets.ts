import type { SecretClient } from "@azure/keyvault-secrets";
import { Sealed } from "../model/sealed.ts";
import type { Reader } from "../model/world.ts";
import { listing } from "./listing.ts";
import { deletedObject, liveVersion, needed } from "./live.ts";
import type { Way } from "./retry.ts";

/** The reading half of a connection, for secrets. */
export function readSecrets(client: () => SecretClient, way: Way): Reader["secret"] {
  const lists = listing(
    "secret",
    way,
    {
      live: () => client().listPropertiesOfSecrets(),
      deleted: () => client().listDeletedSecrets(),
      versions: (name) => client().listPropertiesOfSecretVersions(name),
    },
    ({ properties, ...deleted }) => deletedObject(properties, deleted),
  );
  return {
    ...lists,
    get: (name, version) =>
      way.understood(`read secret ${way.vault}/secret/${name}`, async () => {
        const { properties, value } = await client().getSecret(
          name,
          version === undefined ? {} : { version },
        );
        return { live: liveVersion(properties), value: Sealed.text(needed(value)) };
      }),
  };
}
