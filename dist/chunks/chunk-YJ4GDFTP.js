import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-E4XYSY4K.js";

// src/commands/cli/listen-error.ts
function listenError(error, address, hint) {
  const { code } = Object(error);
  const reasons = {
    EADDRINUSE: "another program listens there",
    EACCES: "it takes more rights than yours",
    EADDRNOTAVAIL: "this machine does not have that address"
  };
  const reason = typeof code === "string" ? reasons[code] : void 0;
  return new UsageError(
    `${address} cannot be used${reason === void 0 ? "" : `: ${reason}`}.`,
    hint,
    "port-unavailable"
  );
}

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
  listenError,
  resultStyle,
  messageStyle,
  waitForAbort
};
