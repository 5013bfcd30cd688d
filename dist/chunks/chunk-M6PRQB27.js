import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/commands/cli/shell.ts
var { POSITIVE_INFINITY: endless } = Number;
function hasColour(isWanted, isTerminal, env) {
  if (!isWanted) return false;
  const forced = env("FORCE_COLOR");
  if (forced) return forced !== "0" && forced !== "false";
  return isTerminal && !env("NO_COLOR") && env("TERM") !== "dumb";
}
function resultStyle({ out, colour, all, unmanaged }, { terminal, env }) {
  const isOnTerminal = terminal.out && out.length === 0;
  return {
    width: isOnTerminal ? terminal.width : endless,
    colour: hasColour(colour && out.length === 0, terminal.out, env),
    unicode: !isOnTerminal || terminal.unicode,
    all,
    unmanaged,
    options: "flags"
  };
}
var messageStyle = (colour, { terminal, env }) => ({
  width: terminal.err ? terminal.width : endless,
  colour: hasColour(colour, terminal.err, env),
  unicode: !terminal.err || terminal.unicode,
  all: false,
  unmanaged: false,
  options: "flags"
});
var waitForAbort = (signal) => new Promise((resolve) => {
  if (signal.aborted) resolve();
  signal.addEventListener("abort", () => resolve(), { once: true });
});

export {
  resultStyle,
  messageStyle,
  waitForAbort
};
