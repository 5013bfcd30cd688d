import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-IIS436OQ.js";

// builtin:stream
var require_stream = __commonJS({
  "builtin:stream"(exports, module) {
    module.exports = process.getBuiltinModule("node:stream");
  }
});

export {
  require_stream
};
