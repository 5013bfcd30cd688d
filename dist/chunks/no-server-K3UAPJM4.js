import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-E4XYSY4K.js";
import "./chunk-IIS436OQ.js";

// scripts/no-server.ts
throw new UsageError(
  "This build of keyvault-gitops holds no server: `emulator` and `events` are not in it.",
  "Install the package of a release (keyvault-gitops-VERSION.tgz) with npm, or call lib/cli.js of a clone after npm ci."
);
