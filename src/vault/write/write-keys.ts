import type { KeyClient } from "@azure/keyvault-keys";
import { overtakenError } from "../../model/errors.ts";
import { type KeySpec, type RotationPolicy, serviceNotify, specText } from "../../model/key.ts";
import type { Reader, Writer } from "../../model/world.ts";
import { operationFailure } from "../failure.ts";
import { toSdkJwk } from "../key-version.ts";
import { toLiveVersion } from "../live.ts";
import type { OperationTarget } from "../operation.ts";
import { withHints } from "../request-hints.ts";
import type { CallContext } from "../retry.ts";
import { makeRemoving } from "./removing.ts";
import { sendNewVersion, sendUpdate, toKeyOptions } from "./send-version.ts";

const kind = "key";

/** The writing half of a connection, for keys. Each write knows how to find out whether it happened. */
export function writeKeys(
  client: () => KeyClient,
  context: CallContext,
  reads: Reader["key"],
): Omit<Writer["key"], keyof Reader["key"]> {
  const { vault, mapErrors, retry, rotates } = context;
  const requireRotation = (target: OperationTarget): void => {
    if (!rotates)
      throw operationFailure(
        { vault, ...target },
        "invalid",
        "keys rotate from the API version 7.3 on, and the config's serviceVersion is below it.",
      );
  };

  return {
    ...makeRemoving(kind, context, reads, {
      beginDelete: (name, options) => client().beginDeleteKey(name, options),
      beginRecover: (name, options) => client().beginRecoverDeletedKey(name, options),
      purge: (name) => client().purgeDeletedKey(name),
    }),

    create: (name, spec, properties) =>
      sendNewVersion(context, { verb: "create", kind, name }, reads, properties.tags, () =>
        createKey(client(), name, spec, toKeyOptions(properties, { hsm: isHsm(spec) })),
      ),

    import: async (name, material, { hardwareProtected, ...properties }) => {
      const target = { verb: "import", kind, name } as const;
      const jwk = material.isText ? toSdkJwk(material.reveal()) : undefined;
      if (!jwk)
        throw operationFailure({ vault, ...target }, "invalid", "its material is no private key as a JWK.");
      // The SDK takes an imported key's operations with its numbers.
      const { keyOps, ...options } = toKeyOptions(properties, { hsm: hardwareProtected });
      const key = { ...jwk, ...(keyOps && { keyOps }) };
      return sendNewVersion(context, target, reads, properties.tags, () =>
        client().importKey(name, key, { ...options, hardwareProtected }),
      );
    },

    update: (name, version, patch) =>
      sendUpdate(
        context,
        { kind, name },
        patch,
        async () => (await client().updateKeyProperties(name, version, toKeyOptions(patch))).properties,
        // The list shows no operations and no release policy; a GET shows them, of a disabled version too.
        async () => [await reads.get(name, version)],
      ),

    // A rotation sends nothing that its version could be known by, so we ask for the version before it first: after a
    // lost answer any other newest version is the rotation's. Where somebody else made it in the same moment, the
    // key has the fresh material that was wanted, and a second rotation would only cost a version.
    rotate: async (name, from) => {
      requireRotation({ verb: "rotate", kind, name });
      const before = await reads.get(name);
      if (from !== undefined && before.live.version !== from) throw overtakenError({ vault, kind, name });
      const options = withHints({ hsm: /-HSM\b/.test(specText(before.key.spec)) });
      return retry.write(
        () =>
          mapErrors({ verb: "rotate", kind, name }, async () =>
            toLiveVersion((await client().rotateKey(name, options)).properties),
          ),
        async () => {
          const { live } = await reads.get(name);
          return live.version === before.live.version ? undefined : live;
        },
      );
    },

    setRotationPolicy: async (name, policy) => {
      const target = { verb: "set the rotation policy of", kind, name } as const;
      requireRotation(target);
      // The service replaces a policy as a whole: setting it twice is setting it once.
      await retry.write(
        () => mapErrors(target, () => client().updateKeyRotationPolicy(name, toSdkPolicy(policy))),
        async () => undefined,
      );
    },
  };
}

function createKey(client: KeyClient, name: string, spec: KeySpec, options: ReturnType<typeof toKeyOptions>) {
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

/**
 * A policy as the SDK takes it. A Notify needs an expiry, and yet the service has its own one without: we leave that one
 * to the service.
 * Source: https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
 */
const toSdkPolicy = ({ expiresIn, lifetimeActions }: RotationPolicy) => ({
  ...(expiresIn !== undefined && { expiresIn }),
  lifetimeActions: lifetimeActions.filter(
    (action) =>
      expiresIn !== undefined ||
      action.action !== serviceNotify.action ||
      action.timeBeforeExpiry !== serviceNotify.timeBeforeExpiry,
  ),
});
