import type { DeletedObject } from "../model/live.ts";
import type { Kind } from "../model/object.ts";
import type { Listing } from "../model/world.ts";
import { type ReportedObject, toLiveObject, toLiveVersion } from "./live.ts";
import type { OperationTarget } from "./operation.ts";
import type { CallContext } from "./retry.ts";

type Pages<Item> = { byPage(): AsyncIterator<Item[]> };

export function makeListing<Deleted>(
  kind: Kind,
  { vault, mapErrors, progress, greeted }: CallContext,
  pager: {
    readonly live: () => Pages<ReportedObject>;
    readonly deleted: () => Pages<Deleted>;
    readonly versions: (name: string) => Pages<ReportedObject>;
  },
  toDeleted: (deleted: Deleted) => DeletedObject,
): Listing {
  async function* items<Item, Live>(
    target: OperationTarget,
    list: () => Pages<Item>,
    toLive: (item: Item) => Live,
  ) {
    // A greeting under way brings the token that the list would have to get, too.
    await greeted();
    const pages = list().byPage();
    let count = 0;
    for (;;) {
      const page = await mapErrors(target, async () => {
        const { done, value } = await pages.next();
        return done ? undefined : value.map(toLive);
      });
      if (!page) return;
      count += page.length;
      if (target.verb === "list") progress({ what: "listed", vault, kind, count });
      yield* page;
    }
  }

  return {
    list: () => items({ verb: "list", kind }, pager.live, toLiveObject),
    listDeleted: () => items({ verb: "list deleted", kind }, pager.deleted, toDeleted),
    listVersions: (name) =>
      items({ verb: "list versions of", kind, name }, () => pager.versions(name), toLiveVersion),
  };
}
