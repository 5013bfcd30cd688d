import type { Progress } from "../../model/outcome.ts";
import type { Style } from "../style.ts";
import { paintText } from "../style.ts";
import { makeOutcomeRow } from "../words/outcome.ts";
import { sigilOf } from "../words/sigil.ts";
import { quoteText } from "../words/text.ts";
import { inText } from "./escape.ts";

/** One line for a person who watches, without a newline; nothing for what is over before it is read. */
export function formatProgress(event: Progress, style: Style): string | undefined {
  switch (event.what) {
    case "reading":
      return inText(`reading ${quoteText(event.vault)}`, style.unicode);
    case "waiting":
      return event.seconds > 1
        ? inText(
            `waiting ${Math.round(event.seconds)} s for ${quoteText(event.vault)}: ${event.message}`,
            style.unicode,
          )
        : undefined;
    case "outcome": {
      const { verb, colour, name, what } = makeOutcomeRow(event.outcome);
      const says = inText(`${quoteText(event.outcome.id.vault)}/${name}  ${what}`, style.unicode);
      return `${event.done}/${event.of} ${paintText(sigilOf(verb, style), colour, style)} ${says}`;
    }
    default:
      return event satisfies never;
  }
}
