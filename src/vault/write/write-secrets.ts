import type { SecretClient } from "@azure/keyvault-secrets";
import type { LiveVersion } from "../../model/live.ts";
import type { Reader, Writer } from "../../model/world.ts";
import { operationFailure } from "../failure.ts";
import type { CallContext } from "../retry.ts";
import { makeRemoving } from "./removing.ts";
import { sendNewVersion, sendUpdate, toSdkOptions } from "./send-version.ts";

const kind = "secret";

/** The writing half of a connection, for secrets. Each write knows how to find out whether it happened. */
export function writeSecrets(
  client: () => SecretClient,
  context: CallContext,
  reads: Reader["secret"],
): Omit<Writer["secret"], keyof Reader["secret"]> {
  return {
    ...makeRemoving(kind, context, reads, {
      beginDelete: (name, options) => client().beginDeleteSecret(name, options),
      beginRecover: (name, options) => client().beginRecoverDeletedSecret(name, options),
      purge: (name) => client().purgeDeletedSecret(name),
    }),

    set: async (name, value, properties) => {
      const { vault } = context;
      const target = { verb: "set", kind, name } as const;
      if (!value.isText)
        throw operationFailure({ vault, ...target }, "invalid", "the value is no UTF-8 text. Use base64.");
      return sendNewVersion(context, target, reads, properties.tags, () =>
        client().setSecret(name, value.reveal(), toSdkOptions(properties)),
      );
    },

    update: (name, version, patch) =>
      sendUpdate(
        context,
        { kind, name },
        patch,
        () => client().updateSecretProperties(name, version, toSdkOptions(patch)),
        async () => {
          const versions = await Array.fromAsync(reads.listVersions(name));
          return candidates(versions, version).map((live) => ({ live }));
        },
      ),
  };
}

/** The version meant; of the newest, which seconds alone cannot always tell, all that may be it. */
function candidates(versions: readonly LiveVersion[], version: string): readonly LiveVersion[] {
  if (version !== "") return versions.filter((live) => live.version === version);
  const newest = Math.max(...versions.map(({ created }) => created));
  return versions.filter(({ created }) => created === newest);
}
