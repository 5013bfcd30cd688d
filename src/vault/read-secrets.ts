import type { SecretClient } from "@azure/keyvault-secrets";
import { Sealed } from "../model/sealed.ts";
import type { Reader } from "../model/world.ts";
import { makeListing } from "./listing.ts";
import { requireMember, toDeletedObject, toLiveVersion } from "./live.ts";
import type { CallContext } from "./retry.ts";

/** The reading half of a connection, for secrets. */
export function readSecrets(client: () => SecretClient, way: CallContext): Reader["secret"] {
  const lists = makeListing(
    "secret",
    way,
    {
      live: () => client().listPropertiesOfSecrets(),
      deleted: () => client().listDeletedSecrets(),
      versions: (name) => client().listPropertiesOfSecretVersions(name),
    },
    ({ properties, ...deleted }) => toDeletedObject(properties, deleted),
  );
  return {
    ...lists,
    get: (name, version) =>
      way.understood(`read secret ${way.vault}/secret/${name}`, async () => {
        const { properties, value } = await client().getSecret(
          name,
          version === undefined ? {} : { version },
        );
        return { live: toLiveVersion(properties), value: Sealed.text(requireMember(value)) };
      }),
  };
}
