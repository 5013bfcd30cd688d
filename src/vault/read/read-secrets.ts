import type { SecretClient } from "@azure/keyvault-secrets";
import { Sealed } from "../../model/sealed.ts";
import type { Reader } from "../../model/world.ts";
import { requireMember, toDeletedObject, toLiveVersion } from "../live.ts";
import type { CallContext } from "../retry.ts";
import { makeListing } from "./listing.ts";

const kind = "secret";

/** The reading half of a connection, for secrets. */
export const readSecrets = (client: () => SecretClient, context: CallContext): Reader["secret"] => ({
  ...makeListing(
    kind,
    context,
    {
      live: (options) => client().listPropertiesOfSecrets(options),
      deleted: (options) => client().listDeletedSecrets(options),
      versions: (name) => client().listPropertiesOfSecretVersions(name),
    },
    ({ properties, ...deleted }) => toDeletedObject(properties, deleted),
  ),
  get: (name, version) =>
    context.mapErrors({ verb: "read", kind, name }, async () => {
      const options = version === undefined ? {} : { version };
      const { properties, value } = await client().getSecret(name, options);
      return { live: toLiveVersion(properties), value: Sealed.text(requireMember(value)) };
    }),
  getDeleted: (name) =>
    context.mapErrors({ verb: "read deleted", kind, name }, async () => {
      const { properties, ...deleted } = await client().getDeletedSecret(name);
      return toDeletedObject(properties, deleted);
    }),
});
