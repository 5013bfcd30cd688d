import type { KeyClient } from "@azure/keyvault-keys";
import { VaultError } from "../model/errors.ts";
import { type KeySpec, type RotationPolicy, serviceNotify } from "../model/key.ts";
import type { KeyToMake, Reader, Writer } from "../model/world.ts";
import { toSdkJwk } from "./jwk.ts";
import { encodeReleasePolicy } from "./key-version.ts";
import { toLiveVersion } from "./live.ts";
import { showsPatch, writeNewVersion } from "./new-version.ts";
import type { ReadKeys } from "./read-keys.ts";
import { makeRemoving } from "./removing.ts";
import { wireDates, withHints } from "./request-hints.ts";
import type { CallContext } from "./retry.ts";

/** The writing half of a connection, for keys. Each write knows how to find out whether it happened. */
export function writeKeys(
  client: () => KeyClient,
  way: CallContext,
  reads: ReadKeys,
): Omit<Writer["key"], keyof Reader["key"]> {
  const { vault, understood, retry } = way;
  const { listVersions } = reads;
  const at = (name: string) => `${vault}/key/${name}`;

  return {
    ...makeRemoving("key", way, reads, {
      beginDelete: (name, options) => client().beginDeleteKey(name, options),
      beginRecover: (name, options) => client().beginRecoverDeletedKey(name, options),
      purge: (name) => client().purgeDeletedKey(name),
    }),

    create: (name, spec, properties) =>
      writeNewVersion(
        way,
        `create key ${at(name)}`,
        { listVersions, name, tags: properties.tags },
        async () => {
          const aside = withHints({ dates: wireDates(properties), hsm: isHsm(spec) });
          return toLiveVersion(
            (await make(client(), name, spec, { ...sent(properties), ...aside })).properties,
          );
        },
      ),

    import: async (name, material, { hardwareProtected, ...properties }) => {
      const doing = `import key ${at(name)}`;
      const key = material.isText ? toSdkJwk(material.reveal()) : undefined;
      if (!key)
        throw new VaultError("invalid", vault, `Cannot ${doing}: its material is no private key as a JWK.`);
      return writeNewVersion(way, doing, { listVersions, name, tags: properties.tags }, async () => {
        const aside = withHints({ dates: wireDates(properties), hsm: hardwareProtected });
        const { keyOps, ...options } = sent(properties);
        const imported = await client().importKey(
          name,
          { ...key, ...(keyOps && { keyOps }) },
          { ...options, hardwareProtected, ...aside },
        );
        return toLiveVersion(imported.properties);
      });
    },

    update: (name, version, patch) =>
      retry.write(
        () =>
          understood(`update key ${at(name)}`, async () => {
            const options = { ...sent(patch), ...withHints({ dates: wireDates(patch) }) };
            return toLiveVersion((await client().updateKeyProperties(name, version, options)).properties);
          }),
        // The list does not tell operations and release policy; a GET tells them, of a disabled version too.
        async () => {
          const { live, key } = await reads.get(name, version);
          return showsPatch({ ...live, ...key }, patch) ? live : undefined;
        },
      ),

    // A rotation sends nothing that its version could be known by, so the version before it is asked for first: after a
    // lost answer any other newest version is the rotation's. Where somebody else made it in the same moment, the
    // key has the fresh material that was wanted, and a second rotation would only cost a version.
    rotate: async (name) => {
      const before = await reads.get(name);
      return retry.write(
        () =>
          understood(`rotate key ${at(name)}`, async () => {
            const rotated = await client().rotateKey(name, withHints({ hsm: isHsm(before.key.spec) }));
            return toLiveVersion(rotated.properties);
          }),
        async () => {
          const { live } = await reads.get(name);
          return live.version === before.live.version ? undefined : live;
        },
      );
    },

    setRotationPolicy: async (name, policy) => {
      // A policy is replaced as a whole: setting it twice is setting it once.
      await retry.write(
        () =>
          understood(`set the rotation policy of ${at(name)}`, () =>
            client().updateKeyRotationPolicy(name, sentPolicy(policy)),
          ),
        async () => undefined,
      );
    },
  };
}

type Options = ReturnType<typeof sent> & ReturnType<typeof withHints>;

function make(client: KeyClient, name: string, spec: KeySpec, options: Options) {
  const hsm = isHsm(spec);
  switch (spec.keyType) {
    case "RSA":
    case "RSA-HSM":
      return client.createRsaKey(name, { ...options, hsm, keySize: spec.keySize });
    case "EC":
    case "EC-HSM":
      return client.createEcKey(name, { ...options, hsm, curve: spec.curve });
    case "oct-HSM":
      return client.createOctKey(name, { ...options, hsm, ...(spec.keySize && { keySize: spec.keySize }) });
    default:
      return spec satisfies never;
  }
}

const isHsm = ({ keyType }: KeySpec): boolean => keyType.endsWith("-HSM");

/** The properties as the SDK names them; dates go aside. */
const sent = ({ keyOps, enabled, exportable, releasePolicy, tags }: Partial<KeyToMake>) => ({
  ...(keyOps && { keyOps: [...keyOps] }),
  ...(enabled !== undefined && { enabled }),
  ...(exportable !== undefined && { exportable }),
  ...(releasePolicy && { releasePolicy: encodeReleasePolicy(releasePolicy) }),
  ...(tags && { tags }),
});

/**
 * A Notify needs an expiry, and yet the service's own is there without one: it is left to the service.
 * Source: https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
 */
const sentPolicy = ({ expiresIn, lifetimeActions }: RotationPolicy) => ({
  ...(expiresIn !== undefined && { expiresIn }),
  lifetimeActions: lifetimeActions.filter(
    (action) =>
      expiresIn !== undefined ||
      action.action !== serviceNotify.action ||
      action.timeBeforeExpiry !== serviceNotify.timeBeforeExpiry,
  ),
});
