import type { Progress } from "../../model/outcome.ts";
import type { Style } from "../style.ts";
import { paint } from "../style.ts";
import { outcomeRow } from "../words/outcome.ts";
import { sigil } from "../words/sigil.ts";
import { quote } from "../words/text.ts";
import { inText } from "./escape.ts";

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
