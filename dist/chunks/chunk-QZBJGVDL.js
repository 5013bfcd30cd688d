import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-IIS436OQ.js";

// builtin:util
var require_util = __commonJS({
  "builtin:util"(exports, module) {
    module.exports = process.getBuiltinModule("node:util");
  }
});

export {
  require_util
};
