import type { SecretClient } from "@azure/keyvault-secrets";
import type { LiveVersion } from "../model/live.ts";
import { stateTag } from "../model/state.ts";
import { isFault, VaultError } from "../model/vault-error.ts";
import type { SecretToUpdate, Writer } from "../model/world.ts";
import { type Aside, withAside } from "./aside.ts";
import { liveVersion } from "./live.ts";
import type { Reads } from "./read.ts";
import type { Retry } from "./retry.ts";
import type { Understood } from "./understood.ts";

export type Writes = Pick<
  Writer,
  "setSecret" | "updateSecret" | "deleteSecret" | "recoverSecret" | "purgeSecret"
>;

/** The writing half of a connection. Each write knows how to find out whether it happened. */
export function write(
  client: SecretClient,
  vault: string,
  { understood, retry, reads }: { understood: Understood; retry: Retry; reads: Reads },
): Writes {
  const at = (name: string) => `${vault}/secret/${name}`;
  const versions = (name: string): Promise<LiveVersion[]> => Array.fromAsync(reads.listVersions(name));
  const isLive = async (name: string) => (await versions(name)).length > 0;

  return {
    setSecret: async (name, value, properties) => {
      if (!value.isText)
        throw new VaultError(
          "invalid",
          vault,
          `Cannot set secret ${at(name)}: the value is no UTF-8 text. Use base64.`,
        );
      const { contentType, enabled, tags } = properties;
      const state = tags[stateTag];
      // The salt in kvg-state is new with every effect: a version that bears it is this one. A write without it
      // cannot be told from somebody else's, so it is not repeated when its answer is lost.
      const look = async () => (await versions(name)).find((version) => version.tags[stateTag] === state);
      const written = await retry.write(
        () =>
          understood(`set secret ${at(name)}`, async () => {
            const sent = { enabled, tags, ...(contentType !== undefined && { contentType }) };
            const answer = await client.setSecret(name, value.reveal(), { ...sent, ...dates(properties) });
            return liveVersion(answer.properties);
          }).catch(recovering),
        state === undefined ? undefined : look,
      );
      if (written instanceof VaultError) throw written;
      return written;
    },

    updateSecret: (name, version, patch) =>
      retry.write(
        () =>
          understood(`update secret ${at(name)}`, async () => {
            const { expiresOn, notBefore, ...sent } = patch;
            return liveVersion(
              await client.updateSecretProperties(name, version, { ...sent, ...dates(patch) }),
            );
          }),
        async () => candidates(await versions(name), version).find((live) => shows(live, patch)),
      ),

    deleteSecret: async (name) => {
      await retry.write(
        (again) =>
          understood(`delete secret ${at(name)}`, async () => {
            await client.beginDeleteSecret(name, withAside({ only: "DELETE" }));
            return true;
          }).catch((error) => settled(error, again && isFault(error, "not found"))),
        async () => ((await isLive(name)) ? undefined : true),
      );
    },

    recoverSecret: async (name) => {
      await retry.write(
        (again) =>
          understood(`recover secret ${at(name)}`, async () => {
            await client.beginRecoverDeletedSecret(name, withAside({ only: "POST" }));
            return true;
          }).catch((error) =>
            settled(error, isFault(error, "being recovered") || (again && isFault(error, "not found"))),
          ),
        async () => ((await isLive(name)) ? true : undefined),
      );
      const late = `Secret ${at(name)} is still being recovered by the service. Run again later.`;
      await retry.until(
        () => isLive(name),
        "the service is still recovering the secret",
        () => new VaultError("being recovered", vault, late),
      );
    },

    purgeSecret: async (name) => {
      // Purging twice is purging once, so there is nothing to look at: the second one finds nothing.
      await retry.write(
        (again) =>
          understood(`purge secret ${at(name)}`, async () => {
            await client.purgeDeletedSecret(name);
            return true;
          }).catch((error) => settled(error, again && isFault(error, "not found"))),
        async () => undefined,
      );
    },
  };
}

/** Not waited for: what comes back under the name is somebody's, and a new version would go over it unseen. */
function recovering(error: unknown): VaultError {
  if (isFault(error, "being recovered")) return error;
  throw error;
}

/** An error that only says that the thing is done. */
function settled(error: unknown, done: boolean): true {
  if (done) return true;
  throw error;
}

function dates({ expiresOn, notBefore }: Pick<SecretToUpdate, "expiresOn" | "notBefore">) {
  const aside: Aside = {
    dates: {
      ...(expiresOn !== undefined && { exp: expiresOn }),
      ...(notBefore !== undefined && { nbf: notBefore }),
    },
  };
  return withAside(aside);
}

/** The version meant; of the newest, which seconds alone cannot always tell, all that may be it. */
function candidates(versions: readonly LiveVersion[], version: string): readonly LiveVersion[] {
  if (version !== "") return versions.filter((live) => live.version === version);
  const newest = Math.max(...versions.map(({ created }) => created));
  return versions.filter(({ created }) => created === newest);
}

/** Whether a version looks as a patch leaves it. */
function shows(live: LiveVersion, patch: SecretToUpdate): boolean {
  const { contentType, tags, ...plain } = patch;
  const same = (a: object, b: object) =>
    JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
  return (
    (contentType === undefined || contentType === (live.contentType ?? "")) &&
    (tags === undefined || same(tags, live.tags)) &&
    Object.entries(plain).every(([name, sent]) => sent === live[name as keyof typeof plain])
  );
}
