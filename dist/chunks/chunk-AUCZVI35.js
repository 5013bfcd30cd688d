import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/world.ts
var schemaFolder = ".keyvault-gitops";
var pickVariables = (names, env) => Object.fromEntries(
  names.flatMap((name) => [env(name)].flatMap((value) => value === void 0 ? [] : [[name, value]]))
);
var ExecError = class extends Error {
  name = "ExecError";
  reason;
  /** Of a program that failed. */
  exit;
  constructor(reason, exit) {
    super(`a program is ${reason}`);
    this.reason = reason;
    this.exit = exit;
  }
};

export {
  schemaFolder,
  pickVariables,
  ExecError
};
