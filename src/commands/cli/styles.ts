import type { Style } from "../../report/style.ts";
import type { Output } from "./options.ts";
import type { Shell } from "./shell.ts";

const { POSITIVE_INFINITY: endless } = Number;

/** How a result looks: wrapped, coloured and reduced to ASCII only where a terminal shows it. */
export function resultStyle({ out, colour, all, unmanaged }: Output, { terminal, env }: Shell): Style {
  const shown = terminal.out && out === undefined;
  return {
    width: shown ? terminal.width : endless,
    colour: shown && colour && !env("NO_COLOR"),
    unicode: !shown || terminal.unicode,
    all,
    unmanaged,
    options: "flags",
  };
}

/** How messages on stderr look. */
export const messageStyle = (colour: boolean, { terminal, env }: Shell): Style => ({
  width: terminal.err ? terminal.width : endless,
  colour: terminal.err && colour && !env("NO_COLOR"),
  unicode: !terminal.err || terminal.unicode,
  all: false,
  unmanaged: false,
  options: "flags",
});
