import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-IIS436OQ.js";

// builtin:fs
var require_fs = __commonJS({
  "builtin:fs"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

export {
  require_fs
};
