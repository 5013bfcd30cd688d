import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-IIS436OQ.js";

// builtin:process
var require_process = __commonJS({
  "builtin:process"(exports, module) {
    module.exports = process.getBuiltinModule("node:process");
  }
});

// builtin:url
var require_url = __commonJS({
  "builtin:url"(exports, module) {
    module.exports = process.getBuiltinModule("node:url");
  }
});

export {
  require_process,
  require_url
};
