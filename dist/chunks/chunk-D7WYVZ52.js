import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/commands/cli/shell.ts
var { POSITIVE_INFINITY: endless } = Number;
function resultStyle({ out, colour, all, unmanaged }, { terminal, env }) {
  const isOnTerminal = terminal.out && out.length === 0;
  return {
    width: isOnTerminal ? terminal.width : endless,
    colour: isOnTerminal && colour && !env("NO_COLOR"),
    unicode: !isOnTerminal || terminal.unicode,
    all,
    unmanaged,
    options: "flags"
  };
}
var messageStyle = (colour, { terminal, env }) => ({
  width: terminal.err ? terminal.width : endless,
  colour: terminal.err && colour && !env("NO_COLOR"),
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
