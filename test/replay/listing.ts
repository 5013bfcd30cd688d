// Lists: the service cuts them into pages as it likes, and shows what others have made.
import { type Comparison, compareBody } from "./comparison.ts";
import { isObject, memberOf, type RecordedExchange, type RecordedPath } from "./recording.ts";

export const isList = (
  { RequestMethod, StatusCode }: RecordedExchange,
  { name, operation, collection }: RecordedPath,
): boolean =>
  RequestMethod === "GET" &&
  StatusCode === 200 &&
  collection !== "rng" &&
  (name === "" || operation === "versions");

type Page = Readonly<Record<string, unknown>>;

/** All items of a list, and what its last page says of a next one. */
export async function readWholeList(url: URL, first: unknown, ask: (next: URL) => Promise<unknown>) {
  const items: Page[] = [];
  let page: unknown = first;
  for (;;) {
    const value = memberOf(page, "value");
    if (Array.isArray(value)) items.push(...value.filter(isObject));
    const next = memberOf(page, "nextLink");
    if (typeof next !== "string") return { items, nextLink: next };
    page = await ask(new URL(next, url));
  }
}

/** By host and path: the request that a list began with, and the ids that its pages have shown since. */
export type ListsSeen = Map<
  string,
  { readonly url: URL; readonly shown: Set<string>; readonly whole: boolean }
>;

/** The list that a page is of. It is asked for as its first page was: a managed HSM's links name no version of the API. */
export function openList(lists: ListsSeen, { RequestUri }: RecordedExchange, url: URL) {
  const { hostname, pathname, searchParams } = new URL(RequestUri);
  const list = `${hostname}${pathname}`;
  const first = ![...searchParams.keys()].some((name) => /skiptoken|marker/i.test(name));
  const known = first ? undefined : lists.get(list);
  const opened = known ?? { url, shown: new Set<string>(), whole: first };
  lists.set(list, opened);
  return opened;
}

/**
 * The differences of a recorded page: each of its items must be in the whole list, if the recording made it. After the last
 * page nothing may be in the list that no page had.
 */
export function compareList(
  about: Comparison,
  {
    entry,
    whole,
    made,
    start,
    lists,
    url,
  }: {
    readonly entry: RecordedExchange;
    readonly whole: Awaited<ReturnType<typeof readWholeList>>;
    readonly made: ReadonlySet<string>;
    readonly start: number;
    readonly lists: ListsSeen;
    readonly url: URL;
  },
): readonly string[] {
  const list = openList(lists, entry, url);
  const page = memberOf(entry.ResponseBody, "value");
  const items = Array.isArray(page) ? page : [];
  const differences = items.flatMap((item) => {
    const id = idOf(item);
    const object = id.split("/").slice(1, 3).join("/").toLowerCase();
    // A name may have been used before, and a list shows what was purged for a while.
    const created = memberOf(item, "attributes", "created");
    if (!made.has(object) || (typeof created === "number" && created < start - 2)) return [];
    const own = toOwn(about, id);
    list.shown.add(own);
    const found = whole.items.find((one) => idOf(one).toLowerCase() === own);
    return found
      ? compareBody(about, item, found, id)
      : [`${id}: recorded in the list, and not in the answer`];
  });
  const nextLink = memberOf(entry.ResponseBody, "nextLink");
  if (typeof nextLink === "string") return differences;
  const more = list.whole ? whole.items.filter((item) => !list.shown.has(idOf(item).toLowerCase())) : [];
  return [
    ...differences,
    ...more.map((item) => `${idOf(item)}: in the answer, and not in the recorded list`),
    ...(nextLink === whole.nextLink
      ? []
      : [`nextLink: ${String(nextLink)} recorded, ${String(whole.nextLink)} answered`]),
  ];
}

/** `/secrets/NAME` or `/keys/NAME`, with a version in a list of versions. */
function idOf(item: unknown): string {
  const id = memberOf(item, "id") ?? memberOf(item, "kid");
  return typeof id === "string" && URL.canParse(id) ? new URL(id).pathname.replace(/\/$/, "") : "";
}

/** The id that stands for a recorded one in the embedded vault. */
const toOwn = ({ correspondence }: Comparison, id: string): string =>
  id
    .split("/")
    .map((part) => correspondence.versions.get(part) ?? part)
    .join("/")
    .toLowerCase();
