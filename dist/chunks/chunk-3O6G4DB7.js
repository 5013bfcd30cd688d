import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-K4NSJGFM.js";

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

export {
  listenError
};
