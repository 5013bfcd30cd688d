import { padText, widestOf, widthOf, wrapCharacters } from "../style.ts";
import type { EditRow } from "../words/edit.ts";
import { inPieces } from "./escape.ts";

/**
 * The edits of one object as aligned lines, escaped for a terminal of so many columns. Where an edit does not fit a
 * line, both its ends follow whole on lines of their own, so that two long values never look the same.
 */
export function formatEditLines(
  edits: readonly EditRow[],
  width: number,
  unicode: boolean,
): readonly string[] {
  const cells = edits.map(({ property, before, after, cause }) => ({
    property: inPieces(property, unicode),
    ends: [...(before === undefined ? [] : [inPieces(before, unicode)]), inPieces(after, unicode)],
    cause: cause ? `(${cause})` : "",
  }));
  const cause = widestOf(cells.map((cell) => cell.cause));
  const fits = (cell: Cells, column: number) =>
    column + widthOf(cell.ends.join(arrow)) + cause + 2 * gap.length <= width;
  const property = widestOf(
    cells.filter((cell) => fits(cell, widthOf(cell.property))).map((cell) => cell.property),
  );
  const inLine = new Set(cells.filter((cell) => fits(cell, Math.max(widthOf(cell.property), property))));
  const change = widestOf([...inLine].map(({ ends }) => ends.join(arrow)));
  return cells.flatMap((cell) =>
    inLine.has(cell)
      ? [padText(cell.property, property), padText(cell.ends.join(arrow), change), cell.cause]
          .join(gap)
          .trimEnd()
      : stacked(cell, width),
  );
}

type Cells = { readonly property: string; readonly ends: readonly string[]; readonly cause: string };

const [arrow, gap] = [" -> ", "  "];

/** The property, and below it each end: `     before`, `  -> after`. */
function stacked({ property, ends, cause }: Cells, width: number): readonly string[] {
  const [first, last] = ["     ", "  -> "];
  return [
    ...wrapCharacters(`${property}${gap}${cause}`.trimEnd(), width),
    ...ends.flatMap((end, i) => {
      const [line = "", ...more] = wrapCharacters(end, width - first.length);
      return [(i === 0 ? first : last) + line, ...more.map((rest) => first + rest)];
    }),
  ];
}
