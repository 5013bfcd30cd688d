import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/document.ts
var apiVersion = "keyvault-gitops/v1";
var documentHead = (kind, { embedded } = {}) => ({ apiVersion, kind, ...embedded && { emulator: true } });

export {
  documentHead
};
