/** The first lines of a page that a script makes; nobody edits it by hand. */
export const madeFrom = (source: string): string => `<!-- made by: npm run docs, from ${source} -->`;

/** Text for the cell of a table: nothing in it is read as Markdown or HTML. */
export const inCell = (text: string): string =>
  text
    .replaceAll("\n", " ")
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(/[\\*_<>[\]]/g, "\\$&")))
    .join("")
    .replaceAll("|", "\\|");

/** Code for the cell of a table. */
export const codeInCell = (text: string): string => {
  const marks = text.includes("`") ? "``" : "`";
  return `${marks}${text.replaceAll("|", "\\|")}${marks}`;
};

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`.replaceAll("|  |", "| |"))
    .join("\n");

/** The anchor that forges give a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

/** Blocks of a page with an empty line between them. */
export const page = (...blocks: readonly (string | readonly string[])[]): string =>
  `${blocks.flat().join("\n\n")}\n`;
