import type { DeletedObject } from "../model/live.ts";
import type { Kind } from "../model/object.ts";
import type { Listing } from "../model/world.ts";
import { type ReportedObject, toLiveObject, toLiveVersion } from "./live.ts";
import type { CallContext } from "./retry.ts";

type Pages<Item> = { byPage(): AsyncIterator<Item[]> };

/** The lists of one kind, over the SDK's pagers. */
export function makeListing<Deleted>(
  kind: Kind,
  { vault, understood }: CallContext,
  pager: {
    readonly live: () => Pages<ReportedObject>;
    readonly deleted: () => Pages<Deleted>;
    readonly versions: (name: string) => Pages<ReportedObject>;
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
    list: () => items(`list the ${kind}s of ${vault}`, pager.live, toLiveObject),
    listDeleted: () => items(`list the deleted ${kind}s of ${vault}`, pager.deleted, deletedObject),
    listVersions: (name) =>
      items(`list the versions of ${vault}/${kind}/${name}`, () => pager.versions(name), toLiveVersion),
  };
}
