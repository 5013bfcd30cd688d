import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  asProblem,
  openSealingKey,
  sealJwe
} from "./chunk-GSP6XAID.js";
import {
  objectKey,
  sealAddress,
  takeValue
} from "./chunk-YA6Z4RB4.js";
import {
  MissingValue
} from "./chunk-E4XYSY4K.js";

// src/reconcile/migration/seal-values.ts
function flawOfValue(value) {
  if (value.within(0)) return "its value is empty";
  try {
    takeValue(value, "secret", void 0);
    return void 0;
  } catch (error) {
    if (error instanceof MissingValue) return error.message;
    throw error;
  }
}
async function sealValues(values, options, { config }, { files, connection }) {
  const { sealing, vaults: listed = [] } = config;
  return asProblem(async () => {
    const to = await openSealingKey(options, { sealing, listed }, { files, connection });
    const sealed = values.map(async ({ vault, name, value }) => {
      const objects = [sealAddress(vault.url, { kind: "secret", name })];
      return [
        objectKey({ vault: vault.name, kind: "secret", name }),
        { sealed: await sealJwe(value, to, objects, sealing) }
      ];
    });
    return new Map(await Promise.all(sealed));
  });
}

export {
  flawOfValue,
  sealValues
};
