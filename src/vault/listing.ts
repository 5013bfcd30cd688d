import type { DeletedObject } from "../model/live.ts";
import type { Kind } from "../model/object.ts";
import type { Listing } from "../model/world.ts";
import { liveObject, liveVersion, type Reported } from "./live.ts";
import type { Way } from "./retry.ts";

type Pages<Item> = { byPage(): AsyncIterator<Item[]> };

/** The lists of one kind, over the SDK's pagers. */
export function listing<Deleted>(
  kind: Kind,
  { vault, understood }: Way,
  pager: {
    readonly live: () => Pages<Reported>;
    readonly deleted: () => Pages<Deleted>;
    readonly versions: (name: string) => Pages<Reported>;
  },
  deletedObject: (deleted: Deleted) => DeletedObject,
): Listing {
  async function* items<Item, Live>(doing: string, list: () => Pages<Item>, live: (item: Item) => Live) {
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
    list: () => items(`list the ${kind}s of ${vault}`, pager.live, liveObject),
    listDeleted: () => items(`list the deleted ${kind}s of ${vault}`, pager.deleted, deletedObject),
    listVersions: (name) =>
      items(`list the versions of ${vault}/${kind}/${name}`, () => pager.versions(name), liveVersion),
  };
}
