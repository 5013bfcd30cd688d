import type { DeletedObject, Items, Listing } from "../../model/live.ts";
import type { Kind } from "../../model/object.ts";
import { type ReportedObject, toLiveObject, toLiveVersion } from "../live.ts";
import type { OperationTarget } from "../operation.ts";
import type { CallContext } from "../retry.ts";

/** The SDK's options of a list; each call gets its own, because the SDK changes them. */
type ListOptions = { abortSignal?: AbortSignal };

type Pages<Item> = { byPage(): AsyncIterator<Item[]> };

export function makeListing<Deleted>(
  kind: Kind,
  { vault, mapErrors, progress, goesOn, greeted }: CallContext,
  pager: {
    readonly live: (options: ListOptions) => Pages<ReportedObject>;
    readonly deleted: (options: ListOptions) => Pages<Deleted>;
    readonly versions: (name: string) => Pages<ReportedObject>;
  },
  toDeleted: (deleted: Deleted) => DeletedObject,
): Listing {
  function items<Item, Live>(
    target: OperationTarget,
    list: () => Pages<Item>,
    toLive: (item: Item) => Live,
  ): Items<Live> {
    async function* pages() {
      // A greeting under way brings the token that the list would have to get, too.
      await greeted();
      const pager = list().byPage();
      let count = 0;
      for (;;) {
        const page = await mapErrors(target, async () => {
          const { done, value } = await pager.next();
          return done ? undefined : value.map(toLive);
        });
        if (!page) return;
        count += page.length;
        if (target.verb === "list") progress({ what: "listed", vault, kind, count });
        yield { items: page, more: goesOn(pathOf(target)) };
      }
    }
    return {
      pages,
      async *[Symbol.asyncIterator]() {
        for await (const page of pages()) yield* page.items;
      },
    };
  }

  return {
    list: (ending) => items({ verb: "list", kind }, () => pager.live(until(ending)), toLiveObject),
    listDeleted: (ending) =>
      items({ verb: "list deleted", kind }, () => pager.deleted(until(ending)), toDeleted),
    listVersions: (name) =>
      items({ verb: "list versions of", kind, name }, () => pager.versions(name), toLiveVersion),
  };
}

const until = (abortSignal: AbortSignal | undefined): ListOptions => (abortSignal ? { abortSignal } : {});

/** The path of a list's address. */
const pathOf = ({ verb, kind, name }: OperationTarget): string =>
  name === undefined ? `/${verb === "list" ? "" : "deleted"}${kind}s` : `/${kind}s/${name}/versions`;
