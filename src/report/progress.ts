import type { Progress } from "../model/outcome.ts";
import { inText } from "./escape.ts";
import { outcomeRow } from "./outcome-row.ts";
import { paint } from "./paint.ts";
import { quote } from "./quote.ts";
import { sigil } from "./sigil.ts";
import type { Style } from "./style.ts";

/** One line for a person who watches, without a newline; nothing for what is over before it is read. */
export function progress(event: Progress, style: Style): string | undefined {
  switch (event.what) {
    case "reading":
      return inText(`reading ${quote(event.vault)}`, style.unicode);
    case "waiting":
      return event.seconds > 1
        ? inText(
            `waiting ${Math.round(event.seconds)} s for ${quote(event.vault)}: ${event.why}`,
            style.unicode,
          )
        : undefined;
    case "outcome": {
      const { verb, colour, name, what } = outcomeRow(event.outcome);
      const says = inText(`${quote(event.outcome.id.vault)}/${name}  ${what}`, style.unicode);
      return `${event.done}/${event.of} ${paint(sigil(verb, style), colour, style)} ${says}`;
    }
    default:
      return event satisfies never;
  }
}
