// `npx node scripts/sealed-example.ts FILE`: puts the TEST key of examples/sealed into an embedded vault's data file, under
// the version that the example's values are sealed to.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emulator } from "../src/emulator/emulator.ts";

const example = join(import.meta.dirname, "../examples/sealed");
const [file] = process.argv.slice(2);
const config = readFileSync(join(example, "keyvault-gitops.yaml"), "utf8");
const [, version] = /\/keys\/sealing\/([0-9a-f]{32})/.exec(config) ?? [];
if (file === undefined || version === undefined)
  throw new Error("usage: npx node scripts/sealed-example.ts FILE");

const vaults = emulator({ file });
const material = JSON.parse(readFileSync(join(example, "TEST-KEY-never-use/private.jwk.json"), "utf8"));
vaults.seed("sealed-demo", { kind: "key", name: "sealing", keyType: "RSA", material, version });
vaults.close();
