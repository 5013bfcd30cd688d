// `npx node scripts/vault-in-use.ts FILE`: fills vault `shop-prod` in an embedded vault's data file as people and scripts
// fill a vault: 280 secrets and 20 keys that nobody manages.
import { fileURLToPath } from "node:url";
import { type Emulator, emulator } from "../src/emulator/emulator.ts";

const apps = ["till", "cart", "search", "mail"];
const yearInSeconds = 365 * 86_400;

export function fillVault(vaults: Emulator): void {
  const inAYear = Math.floor(vaults.now() / 1000) + yearInSeconds;
  for (let i = 0; i < 280; i++) {
    const app = apps[i % apps.length] ?? "";
    vaults.seed("shop-prod", {
      name: `${app}-setting-${i}`,
      value: `value ${i}`,
      ...(i % 2 === 0 && { tags: { app } }),
      ...(i % 3 === 0 && { contentType: "text/plain" }),
      ...(i % 5 === 0 && { exp: inAYear }),
    });
  }
  for (let i = 0; i < 20; i++)
    vaults.seed("shop-prod", { kind: "key", name: `signing-${i}`, curve: i % 2 === 0 ? "P-256" : "P-384" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error("usage: npx node scripts/vault-in-use.ts FILE");
  const vaults = emulator({ file });
  fillVault(vaults);
  vaults.close();
  console.log(`vault shop-prod in ${file}: 280 secrets and 20 keys`);
}
