import { memberAt, parseJson, textAt } from "../model/input.ts";

/** What is known of the links from the pages of one connection's lists to their next ones. */
export type LinkJudge = {
  /** Returns why the link of a page must not be followed, else undefined. */
  readonly judge: (url: string, body: string) => string | undefined;
  /**
   * Whether the page that a list showed last has a next one: a hint, because another list at the same address may have
   * shown a page since. The SDK does not say.
   * @param path of the list's address
   */
  readonly goesOn: (path: string) => boolean;
};

/**
 * How many pages in a row may bring nothing new. Key Vault shows empty pages in the middle of a list, 54 in a row were seen,
 * and has no limit on the objects of a vault. So many pages hold 50,000 objects.
 */
export const mostPagesWithoutNews = 2000;

/** What a list has shown before the page that is asked next. */
type Shown = {
  readonly pages: Set<string>;
  /** The ids of the pages' first items. */
  readonly firsts: Set<string>;
  /** How many pages before the next one brought nothing new. */
  readonly withoutNews: number;
};

/**
 * The judge of one connection's lists. The SDK follows whatever link a page has: one to another address would take the
 * token there, and one to a page that the list has already shown would never end. Nor would links that are new each time
 * to pages that are empty, or begin as one did before.
 * @param origin of the vault. The service writes its links with a port, which is the scheme's own.
 */
export function createLinkJudge(origin: string): LinkJudge {
  /** By the address of the page that is asked next. */
  const shown = new Map<string, Shown>();
  const going = new Set<string>();
  const judge = (url: string, body: string): string | undefined => {
    // Most answers are last pages or have one page: they are not parsed a second time.
    const page = body.includes('"nextLink"') ? parseJson(body) : undefined;
    const link = textAt(page, "nextLink");
    const { href: here, pathname } = new URL(url);
    if (link) going.add(pathname);
    else going.delete(pathname);
    const { pages, firsts, ...before } = shown.get(here) ?? startOfList(here);
    if (!link) {
      shown.delete(here);
      return undefined;
    }
    const next = URL.canParse(link, url) ? new URL(link, url) : undefined;
    if (next?.origin !== origin || next.username !== "" || next.password !== "")
      return "its list goes on at another address, which gets no token. Is a proxy in between? Check the vault's url.";
    if (pages.has(next.href)) return "the pages of its list go round in a circle. Try again later.";
    const first = firstOf(page);
    const withoutNews = first === undefined || firsts.has(first) ? before.withoutNews + 1 : 0;
    if (withoutNews > mostPagesWithoutNews)
      return `its list does not end: ${mostPagesWithoutNews} pages in a row brought nothing new. Try again later.`;
    shown.delete(here);
    if (first !== undefined) firsts.add(first);
    shown.set(next.href, { pages: pages.add(next.href), firsts, withoutNews });
    return undefined;
  };
  return { judge, goesOn: (path) => going.has(path) };
}

const startOfList = (url: string): Shown => ({ pages: new Set([url]), firsts: new Set(), withoutNews: 0 });

/** The id of a page's first item; undefined for a page without items. */
function firstOf(page: unknown): string | undefined {
  const items = memberAt(page, "value");
  const first: unknown = Array.isArray(items) ? items[0] : undefined;
  // A key's id has another name.
  return textAt(first, "id") ?? textAt(first, "kid");
}
