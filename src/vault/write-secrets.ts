import type { SecretClient } from "@azure/keyvault-secrets";
import { VaultError } from "../model/errors.ts";
import type { LiveVersion } from "../model/live.ts";
import type { Reader, Writer } from "../model/world.ts";
import { toLiveVersion } from "./live.ts";
import { showsPatch, writeNewVersion } from "./new-version.ts";
import { makeRemoving } from "./removing.ts";
import { wireDates, withHints } from "./request-hints.ts";
import type { CallContext } from "./retry.ts";

/** The writing half of a connection, for secrets. Each write knows how to find out whether it happened. */
export function writeSecrets(
  client: () => SecretClient,
  way: CallContext,
  reads: Reader["secret"],
): Omit<Writer["secret"], keyof Reader["secret"]> {
  const { vault, understood, retry } = way;
  const { listVersions } = reads;

  return {
    ...makeRemoving("secret", way, reads, {
      beginDelete: (name, options) => client().beginDeleteSecret(name, options),
      beginRecover: (name, options) => client().beginRecoverDeletedSecret(name, options),
      purge: (name) => client().purgeDeletedSecret(name),
    }),

    set: async (name, value, properties) => {
      const doing = `set secret ${vault}/secret/${name}`;
      if (!value.isText)
        throw new VaultError("invalid", vault, `Cannot ${doing}: the value is no UTF-8 text. Use base64.`);
      const { contentType, enabled, tags } = properties;
      return writeNewVersion(way, doing, { listVersions, name, tags }, async () => {
        const sent = { enabled, tags, ...(contentType !== undefined && { contentType }) };
        const aside = withHints({ dates: wireDates(properties) });
        return toLiveVersion(
          (await client().setSecret(name, value.reveal(), { ...sent, ...aside })).properties,
        );
      });
    },

    update: (name, version, patch) =>
      retry.write(
        () =>
          understood(`update secret ${vault}/secret/${name}`, async () => {
            const { expiresOn: _, notBefore: __, ...sent } = patch;
            const aside = withHints({ dates: wireDates(patch) });
            return toLiveVersion(await client().updateSecretProperties(name, version, { ...sent, ...aside }));
          }),
        async () => {
          const versions = await Array.fromAsync(listVersions(name));
          return candidates(versions, version).find((live) => showsPatch(live, patch));
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
