import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-IIS436OQ.js";

// builtin:os
var require_os = __commonJS({
  "builtin:os"(exports, module) {
    module.exports = process.getBuiltinModule("node:os");
  }
});

export {
  require_os
};
