import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inCell, madeFrom, page, table } from "./markdown.ts";

const docs = new URL("../../docs/", import.meta.url).pathname;

/** The parts of the manual: what is in them, and the folder or the page. */
const parts = [
  ["Tutorial", "Learn by doing, in 15 minutes and without Azure.", "tutorial.md"],
  ["How-to", "You know what you want, and need the steps.", "how-to"],
  ["Reference", "Every command, property and code, to look things up.", "reference"],
  ["Explanation", "Why it works as it does.", "explanation"],
] as const;

/** The contents of the manual: each page with the sentence that says who it is for. */
export const formatContentsPage = (): string =>
  page(
    madeFrom("the pages"),
    "# The manual",
    "For whoever looks for a page. You find after it the one that answers your question.",
    parts.flatMap(([title, what, place]) => {
      const rows = pagesIn(place).map(rowOf);
      return rows.length === 0 ? [] : [`## ${title}`, what, table(["page", "for"], rows)];
    }),
    `Beside the manual there are [decisions](decisions/README.md) and [how we write](style.md), for whoever changes the project.`,
  );

const pagesIn = (place: string): readonly string[] => {
  if (place.endsWith(".md")) return existsSync(join(docs, place)) ? [place] : [];
  return readdirSync(join(docs, place))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${place}/${name}`);
};

function rowOf(path: string): readonly string[] {
  const text = readFileSync(join(docs, path), "utf8");
  const title = /^# (.*)$/m.exec(text)?.[1] ?? path;
  const [sentence = ""] = findFirstParagraph(text).split(/(?<=\.) /);
  return [`[${title}](${path})`, inCell(withoutLinks(sentence).replace(/^For /, ""))];
}

/** The paragraph below a page's title, in one line; empty where there is none. */
export const findFirstParagraph = (text: string): string =>
  (/^# .*\n\n(.+(?:\n.+)*)/m.exec(text)?.[1] ?? "").replaceAll("\n", " ");

const withoutLinks = (text: string): string => text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
