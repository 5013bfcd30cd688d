// What the bundle holds in place of each module that serves.
import { UsageError } from "../src/model/errors.ts";

throw new UsageError(
  "This build of keyvault-gitops holds no server: `emulator` and `events` are not in it.",
  "Install the package of a release (keyvault-gitops-VERSION.tgz) with npm, or call lib/cli.js of a clone after npm ci.",
);
