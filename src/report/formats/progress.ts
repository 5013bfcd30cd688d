import type { Progress } from "../../model/outcome.ts";
import type { Style } from "../style.ts";
import { paintText } from "../style.ts";
import { makeOutcomeRow } from "../words/outcome.ts";
import { sigilOf } from "../words/sigil.ts";
import { quoteText } from "../words/text.ts";
import { inText } from "./escape.ts";

/** One line without a newline for a person who watches; undefined for a wait that is over before anybody reads of it. */
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
      const outcome = inText(`${quoteText(event.outcome.id.vault)}/${name}  ${what}`, style.unicode);
      return `${event.done}/${event.of} ${paintText(sigilOf(verb, style), colour, style)} ${outcome}`;
    }
    default:
      return event satisfies never;
  }
}
