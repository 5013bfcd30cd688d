import { parseJson, textAt } from "../model/input.ts";

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
 * The judge of one connection's lists. The SDK follows whatever link a page has: one to another address would take the
 * token there, and one to a page that the list has already shown would never end.
 * @param origin of the vault. The service writes its links with a port, which is the scheme's own.
 */
export function createLinkJudge(origin: string): LinkJudge {
  /** By the page that is asked next, those that its list has shown. */
  const shown = new Map<string, Set<string>>();
  const going = new Set<string>();
  const judge = (url: string, body: string): string | undefined => {
    // Most answers are last pages or have one page: they are not parsed a second time.
    const link = body.includes('"nextLink"') ? textAt(parseJson(body), "nextLink") : undefined;
    const { href: here, pathname } = new URL(url);
    if (link) going.add(pathname);
    else going.delete(pathname);
    const pages = shown.get(here) ?? new Set([here]);
    if (!link) {
      shown.delete(here);
      return undefined;
    }
    const next = URL.canParse(link, url) ? new URL(link, url) : undefined;
    if (next?.origin !== origin || next.username !== "" || next.password !== "")
      return "its list goes on at another address, which gets no token. Is a proxy in between? Check the vault's url.";
    if (pages.has(next.href)) return "the pages of its list go round in a circle. Try again later.";
    shown.delete(here);
    shown.set(next.href, pages.add(next.href));
    return undefined;
  };
  return { judge, goesOn: (path) => going.has(path) };
}
