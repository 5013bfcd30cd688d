import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ExecError
} from "./chunk-EFKMGER6.js";
import {
  VaultError
} from "./chunk-K4NSJGFM.js";

// src/reconcile/run/world-without-values.ts
var worldWithoutValues = (world) => ({
  ...world,
  env: () => void 0,
  exec: async () => {
    throw new ExecError("unstartable");
  },
  connect: (vault) => {
    const connection = world.connect(vault);
    const refused = async () => {
      throw new VaultError("forbidden", vault.name, "No value is opened for what is not merged yet.");
    };
    return {
      ...connection,
      secret: { ...connection.secret, get: refused },
      key: { ...connection.key, unwrap: refused }
    };
  }
});

export {
  worldWithoutValues
};
