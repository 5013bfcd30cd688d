import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  makeOutcomeRow,
  paintText,
  sigilOf
} from "./chunk-FZRYQDEU.js";
import {
  inText,
  quoteText
} from "./chunk-6UUIRV7C.js";

// src/report/formats/progress.ts
function formatProgress(event, style) {
  switch (event.what) {
    case "reading":
      return inText(`reading ${quoteText(event.vault)}`, style.unicode);
    case "waiting":
      return event.seconds > 1 ? inText(
        `waiting ${Math.round(event.seconds)} s for ${quoteText(event.vault)}: ${event.message}`,
        style.unicode
      ) : void 0;
    case "outcome": {
      const { verb, colour, name, what } = makeOutcomeRow(event.outcome);
      const outcome = inText(`${quoteText(event.outcome.id.vault)}/${name}  ${what}`, style.unicode);
      return `${event.done}/${event.of} ${paintText(sigilOf(verb, style), colour, style)} ${outcome}`;
    }
    default:
      return event;
  }
}

export {
  formatProgress
};
