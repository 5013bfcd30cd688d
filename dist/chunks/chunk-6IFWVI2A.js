import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-IIS436OQ.js";

// builtin:https
var require_https = __commonJS({
  "builtin:https"(exports, module) {
    module.exports = process.getBuiltinModule("node:https");
  }
});

// builtin:http
var require_http = __commonJS({
  "builtin:http"(exports, module) {
    module.exports = process.getBuiltinModule("node:http");
  }
});

// builtin:assert
var require_assert = __commonJS({
  "builtin:assert"(exports, module) {
    module.exports = process.getBuiltinModule("node:assert");
  }
});

// builtin:events
var require_events = __commonJS({
  "builtin:events"(exports, module) {
    module.exports = process.getBuiltinModule("node:events");
  }
});

export {
  require_http,
  require_https,
  require_assert,
  require_events
};
