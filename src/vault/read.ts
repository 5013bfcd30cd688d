import type { SecretClient } from "@azure/keyvault-secrets";
import { Sealed } from "../model/sealed.ts";
import type { Reader } from "../model/world.ts";
import { deletedSecret, liveSecret, liveVersion, needed } from "./live.ts";
import type { Understood } from "./understood.ts";

export type Reads = Pick<Reader, "listSecrets" | "listDeletedSecrets" | "listVersions" | "getSecret">;

type Listing<Item> = { byPage(): AsyncIterator<Item[]> };

/** The reading half of a connection. */
export function read(client: SecretClient, vault: string, understood: Understood): Reads {
  async function* items<Item, Live>(
    doing: string,
    list: () => Listing<Item>,
    live: (item: Item) => Live,
  ): AsyncGenerator<Live> {
    const pages = list().byPage();
    for (;;) {
      const page = await understood(doing, async () => {
        const { done, value } = await pages.next();
        return done ? undefined : value.map(live);
      });
      if (!page) return;
      yield* page;
    }
  }

  return {
    listSecrets: () =>
      items(`list the secrets of ${vault}`, () => client.listPropertiesOfSecrets(), liveSecret),
    listDeletedSecrets: () =>
      items(`list the deleted secrets of ${vault}`, () => client.listDeletedSecrets(), deletedSecret),
    listVersions: (name) =>
      items(
        `list the versions of ${vault}/secret/${name}`,
        () => client.listPropertiesOfSecretVersions(name),
        liveVersion,
      ),
    getSecret: (name) =>
      understood(`read secret ${vault}/secret/${name}`, async () => {
        const { properties, value } = await client.getSecret(name);
        return { live: liveVersion(properties), value: Sealed.text(needed(value)) };
      }),
  };
}
