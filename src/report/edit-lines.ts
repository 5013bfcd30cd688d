import { cut } from "./cut.ts";
import type { EditRow } from "./edit-row.ts";
import { inText } from "./escape.ts";
import type { Style } from "./style.ts";

/** What stands in a line beside the property and the two ends: the indent, the gaps, the arrow, and the cause. */
const beside = "       ".length + "  ".length + " -> ".length + "  (pending)".length;
const dateLength = "2027-01-01T00:00:00Z".length;

/** The edits of one object as aligned lines, escaped for a terminal. Both ends of an edit get the same room. */
export function editLines(edits: readonly EditRow[], style: Style): readonly string[] {
  const cell = (text: string, room: number) => cut(inText(text, style.unicode), room, style);
  const properties = edits.map((edit) =>
    cell(edit.property, Math.max(dateLength, Math.floor(style.width / 3))),
  );
  const property = widest(properties);
  const room = Math.max(dateLength, Math.floor((style.width - property - beside) / 2));
  const changes = edits.map(({ before, after }) =>
    before === undefined ? cell(after, 2 * room) : `${cell(before, room)} -> ${cell(after, room)}`,
  );
  const change = widest(changes);
  return edits.map(({ cause }, i) =>
    `${pad(properties[i] ?? "", property)}  ${pad(changes[i] ?? "", change)}  ${cause ? `(${cause})` : ""}`.trimEnd(),
  );
}

export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, [...text].length), 0);

/** Filled up with spaces to so many characters. */
export const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - [...text].length));
