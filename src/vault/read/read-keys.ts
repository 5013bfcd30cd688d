import type { CryptographyClient, KeyClient, KeyVaultKey } from "@azure/keyvault-keys";
import { noPolicyIn } from "../../model/key.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import type { Reader } from "../../model/world.ts";
import { toKeyVersion } from "../key-version.ts";
import { toDeletedObject, toLiveVersion } from "../live.ts";
import { withHints } from "../request-hints.ts";
import type { CallContext } from "../retry.ts";
import { toRotationPolicy } from "../rotation-policy.ts";
import { makeListing } from "./listing.ts";

const kind = "key";

/**
 * Makes the SDK's client of one version of a key. We give it a key that holds nothing but its name: a client that gets
 * the id alone first reads the key, which takes a right and a request more.
 */
type CryptographyMaker = (key: KeyVaultKey) => CryptographyClient;

/**
 * The reading half of a connection, for keys; an empty version is the newest.
 * @param url the vault's origin.
 */
export function readKeys(
  client: () => KeyClient,
  makeCryptography: CryptographyMaker,
  url: string,
  context: CallContext,
): Reader["key"] {
  const { mapErrors } = context;
  return {
    ...makeListing(
      kind,
      context,
      {
        live: (options) => client().listPropertiesOfKeys(options),
        deleted: (options) => client().listDeletedKeys(options),
        versions: (name) => client().listPropertiesOfKeyVersions(name),
      },
      ({ properties }) => toDeletedObject(properties, properties),
    ),
    get: (name, version = "") =>
      mapErrors({ verb: "read", kind, name }, async () => {
        const key = await client().getKey(name, { version });
        return { live: toLiveVersion(key.properties), key: toKeyVersion(key) };
      }),
    getDeleted: (name) =>
      mapErrors({ verb: "read deleted", kind, name }, async () => {
        const key = await client().getDeletedKey(name);
        return { ...toDeletedObject(key.properties, key.properties), key: toKeyVersion(key) };
      }),
    rotationPolicy: async (name) => {
      // A service of that version has no policies, and says "not found" of this address.
      if (!context.rotates) return noPolicyIn(isManagedHsmUrl(url));
      return mapErrors({ verb: "read the rotation policy of", kind, name }, async () =>
        toRotationPolicy(await client().getKeyRotationPolicy(name), isManagedHsmUrl(url)),
      );
    },
    unwrap: makeUnwrap(url, makeCryptography, context),
  };
}

const algorithm = "RSA-OAEP-256";

/** One request for each call. Both the ciphertext and the answer are secret: no error holds either. */
function makeUnwrap(
  url: string,
  makeCryptography: CryptographyMaker,
  { mapErrors }: CallContext,
): Reader["key"]["unwrap"] {
  const clients = new Map<string, CryptographyClient>();
  const clientOf = (name: string, version: string): CryptographyClient => {
    const id = `${url}/keys/${name}/${version}`;
    const client =
      clients.get(id) ?? makeCryptography({ id, name, properties: { vaultUrl: url, name, version } });
    clients.set(id, client);
    return client;
  };
  return ({ name, version }, operation, ciphertext) =>
    mapErrors({ verb: operation === "unwrapKey" ? "unwrap" : "decrypt", kind, name }, async () => {
      const options = withHints({ rsaBits: ciphertext.length * 8 });
      const { result } =
        operation === "unwrapKey"
          ? await clientOf(name, version).unwrapKey(algorithm, ciphertext, options)
          : await clientOf(name, version).decrypt({ algorithm, ciphertext }, options);
      return result;
    });
}
