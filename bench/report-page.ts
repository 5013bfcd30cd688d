// The HTML report: how large the page is, and how long a browser takes until it paints.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumIsMissing, startChromium } from "../test/chromium.ts";
import { median } from "./measure.ts";
import { pageOf, reportEstate } from "./report-estate.ts";

export type ReportPage = {
  readonly vaults: number;
  readonly objects: number;
  readonly bytes: number;
  /** Milliseconds until the first contentful paint, a median; absent where there is no Chromium. */
  readonly paintMs?: number;
};

/** Of vaults with so many objects each: those of the how-to, and 5,000 objects in few vaults and in many. */
const sizes = [
  { vaults: 12, objects: 400 },
  { vaults: 10, objects: 500 },
  { vaults: 250, objects: 20 },
] as const;
const times = 5;

/** Makes each page, and opens it several times in the system's Chromium. */
export async function measureReportPages(): Promise<readonly ReportPage[]> {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-page-"));
  const browser = chromiumIsMissing === undefined ? await startChromium() : undefined;
  try {
    const pages: ReportPage[] = [];
    for (const size of sizes) {
      const page = pageOf(await reportEstate(size));
      const file = join(folder, `${size.vaults}.html`);
      writeFileSync(file, page);
      const paints: number[] = [];
      for (let i = 0; browser && i < times; i++) {
        const opened = await browser.newPage();
        await opened.goto(`file://${file}`);
        paints.push(
          await opened.evaluate<number>(
            "new Promise((done) => new PerformanceObserver((list) => done(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true }))",
          ),
        );
        await opened.close();
      }
      pages.push({
        ...{ vaults: size.vaults, objects: size.vaults * size.objects, bytes: Buffer.byteLength(page) },
        ...(paints.length > 0 && { paintMs: median(paints) }),
      });
    }
    return pages;
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true });
  }
}
