// `npm run pictures`: the HTML report of 12 vaults with 400 objects each, as the manual shows it. Needs Chromium.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pageOf, reportEstate } from "../bench/report-estate.ts";
import { chromiumIsMissing, startChromium } from "../test/chromium.ts";

if (chromiumIsMissing !== undefined) process.exit(1);
const pictures = resolve(import.meta.dirname, "../docs/pictures");
const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-pictures-"));
const file = join(folder, "report.html");
writeFileSync(file, pageOf(await reportEstate({ vaults: 12, objects: 400 })));
const browser = await startChromium();
try {
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1280, 360]) {
      const context = await browser.newContext({
        viewport: { width, height: width === 360 ? 740 : 720 },
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto(`file://${file}`);
      const draw = async (name: string): Promise<void> => {
        const path = join(pictures, `report-${name}${colorScheme}-${width}.png`);
        await page.screenshot({ path });
        console.log(path);
      };
      const scrollTo = (selector: string) =>
        page.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);
      await draw("");
      if (width === 1280 && colorScheme === "light") {
        await page.evaluate("document.querySelector('#matrix details').open = true");
        for (const section of ["expiry", "matrix"]) {
          await scrollTo(`#${section}`);
          await draw(`${section}-`);
        }
      }
      await context.close();
    }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
