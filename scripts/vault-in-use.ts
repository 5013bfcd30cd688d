// `npx node scripts/vault-in-use.ts FILE`: fills vault `shop-prod` in an embedded vault's data file as scripts and people
// fill a vault: 280 secrets and 20 keys that nobody manages.
import { emulator } from "../src/emulator/emulator.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: npx node scripts/vault-in-use.ts FILE");

const day = 86_400;
const inAYear = Math.floor(Date.now() / 1000) + 365 * day;
const apps = ["till", "cart", "search", "mail"];
const vaults = emulator({ file });
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
for (let i = 0; i < 20; i++) {
  const type = i % 2 === 0 ? ({ keyType: "EC", curve: "P-256" } as const) : ({ keyType: "RSA" } as const);
  vaults.seed("shop-prod", { kind: "key", name: `signing-${i}`, ...type });
}
vaults.close();
console.log(`vault shop-prod in ${file}: 280 secrets and 20 keys`);
