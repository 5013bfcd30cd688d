// The page in a real Chromium: it filters, requests nothing, never scrolls sideways, and can be read by everybody.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserStyle, pageOf, reportEstate } from "../../../bench/report-estate.ts";
import { formatHtml } from "../../../src/report/html/html.ts";
import { chromiumIsMissing, startChromium } from "../../chromium.ts";
import * as b from "../build.ts";

describe.skipIf(chromiumIsMissing)(`in Chromium ${chromiumIsMissing ?? ""}`, () => {
  type File = "report" | "plan" | "empty";
  let folder: string;
  const pathOf = (file: File) => join(folder, `${file}.html`);
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kvg-page-"));
    const [started, report] = await Promise.all([startChromium(), reportEstate({ vaults: 4, objects: 16 })]);
    browser = started;
    writeFileSync(pathOf("report"), pageOf(report));
    const plan = b.planned([b.create("db-password"), b.remove("old-password")], { vaults: [b.quietVault] });
    writeFileSync(pathOf("plan"), formatHtml(plan, browserStyle));
    writeFileSync(pathOf("empty"), formatHtml(b.planned([]), browserStyle));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** What a page did: asked for something beside itself, which is then refused, and complained of. */
  type Deeds = { readonly requests: readonly string[]; readonly errors: string[] };

  /** Opens a file of ours, looks at it, and closes it. A page that complains of something fails. */
  async function look<Seen>(
    file: File,
    options: BrowserContextOptions,
    see: (page: Page, deeds: Deeds) => Promise<Seen>,
    hash = "",
  ): Promise<Seen> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const requests: string[] = [];
      const errors: string[] = [];
      const url = `file://${pathOf(file)}`;
      await context.route("**/*", (route) => {
        const asked = route.request().url();
        if (asked.startsWith(url)) return route.continue();
        requests.push(asked);
        return route.abort();
      });
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(url + hash);
      const seen = await see(page, { requests, errors });
      expect(errors).toEqual([]);
      return seen;
    } finally {
      await context.close();
    }
  }
  type AxeResult = {
    readonly id: string;
    readonly nodes: readonly {
      readonly html: string;
      readonly any: readonly { readonly data?: { readonly messageKey?: string } }[];
    }[];
  };
  const openAll = (page: Page) =>
    page.evaluate("for (const element of document.querySelectorAll('details')) element.open = true");
  const wide = { viewport: { width: 1280, height: 900 } };
  const phone = { viewport: { width: 360, height: 760 } };
  const rowsIn = (page: Page, section: string) => page.locator(`#${section} tbody tr:not([hidden])`);

  test("filters by vault, kind, change and text, keeps that in the address, and clears it", () =>
    look("report", wide, async (page, { requests }) => {
      const all = await rowsIn(page, "changes").count();
      await page.selectOption("[name=vault]", { label: "shop-test" });
      await page.selectOption("[name=verb]", "create");
      await expect.poll(() => rowsIn(page, "changes").count()).toBe(1);
      expect(await rowsIn(page, "changes").innerText()).toContain("key token-signing");
      expect(await page.locator("#changes details:visible").count()).toBe(1);
      expect(await page.locator("#matrix thead th:visible").allInnerTexts()).toEqual(["Name", "shop-test"]);
      expect(new URL(page.url()).hash).toBe("#vault=shop-test&verb=create");
      expect(await page.locator("#shown").innerText()).toMatch(/^\d+ of [\d,]+ rows$/);

      expect(await rowsIn(page, "matrix").allInnerTexts()).toEqual([
        expect.stringContaining("token-signing"),
      ]);

      await page.selectOption("[name=kind]", "secret");
      await expect.poll(() => rowsIn(page, "changes").count()).toBe(0);
      expect(await page.locator("#changes .none").isVisible()).toBe(true);

      await page.click("button[type=reset]");
      await expect.poll(() => rowsIn(page, "changes").count()).toBe(all);
      await page.fill("[name=text]", "AUTH-api");
      await expect.poll(() => rowsIn(page, "matrix").count()).toBe(1);
      expect(await page.locator("#shown").innerText()).not.toBe("");
      expect(requests).toEqual([]);
    }));

  test("opens with the filter that its address holds", () =>
    look(
      "report",
      wide,
      async (page) => {
        expect(await page.inputValue("[name=text]")).toBe("token-signing");
        expect(await page.locator("[name=vault] option:checked").innerText()).toBe("shop-dev");
        expect(await rowsIn(page, "changes").count()).toBe(1);
      },
      "#vault=shop-dev&text=token-signing",
    ));

  test("nothing leaves, whatever the page tries: its policy refuses it", () =>
    look("report", wide, async (page, { requests, errors }) => {
      const tried = await page.evaluate(`(async () => {
        const answers = await Promise.allSettled([fetch("https://example.com/"), fetch("file:///etc/hostname")]);
        const image = await new Promise((resolve) => {
          const element = new Image();
          element.onload = () => resolve("loaded");
          element.onerror = () => resolve("refused");
          element.src = "https://example.com/x.png";
        });
        return [...answers.map(({ status }) => status), image];
      })()`);
      expect(tried).toEqual(["rejected", "rejected", "refused"]);
      expect(requests).toEqual([]);
      // The browser says why.
      expect(errors.splice(0).filter((error) => !error.includes("Content Security Policy"))).toEqual([]);
    }));

  test.each(["report", "empty"] as const)(
    "%s: a phone of 360 pixels never scrolls sideways, with everything open, and A4 holds all of it",
    (file) =>
      look(file, phone, async (page) => {
        await openAll(page);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
        await page.setViewportSize({ width: 718, height: 1047 });
        await page.emulateMedia({ media: "print" });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(718);
      }),
  );

  test.each([
    ["report", "light"],
    ["report", "dark"],
    ["plan", "dark"],
  ] as const)("%s, %s: axe finds nothing that keeps anybody from reading", (file, colorScheme) =>
    look(file, { ...wide, colorScheme, bypassCSP: true }, async (page) => {
      await openAll(page);
      await page.addScriptTag({ content: axe.source });
      // What is scrolled out of sight axe could not see: it would ask a person.
      await page.addStyleTag({ content: ".scroll { max-height: none; overflow: visible; }" });
      const { violations, incomplete, passes } = await page.evaluate<
        {
          readonly [result in "violations" | "incomplete"]: readonly AxeResult[];
        } & { readonly passes: readonly object[] }
      >("axe.run(document, { resultTypes: ['violations', 'incomplete'] })");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      // A single digit may be a picture: its colours are those of the other numbers.
      const reviews = incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${any[0]?.data?.messageKey} ${html}`),
      );
      expect(reviews.filter((one) => !one.startsWith("color-contrast: shortTextContent"))).toEqual([]);
      expect(passes.length).toBeGreaterThan(15);
    }),
  );

  test("the keyboard reaches the skip link, the tiles, the filter, each fold and each part that scrolls", () =>
    look("report", wide, async (page) => {
      const order: string[] = [];
      for (let i = 0; i < 36; i++) {
        await page.keyboard.press("Tab");
        order.push(
          await page.evaluate<string>(`(({ localName, name, id, className }) =>
            [localName, name || id || className].filter(Boolean).join(" "))(document.activeElement)`),
        );
      }
      expect(order[0]).toBe("a skip");
      expect(order.slice(1, 10)).toEqual(Array.from({ length: 9 }, () => "a"));
      expect(order.slice(10, 15)).toEqual([
        "select vault",
        "select kind",
        "select verb",
        "input text",
        "button",
      ]);
      expect(order.filter((one) => one === "summary").length).toBeGreaterThan(8);
      expect(order).toContain("div scroll group");
    }));

  test("without scripts all is there, and the filter is not", () =>
    look("report", { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#filter").isVisible()).toBe(false);
      expect(await page.locator("noscript").innerText()).toContain("Scripts are off");
      expect(await page.locator("section").count()).toBe(8);
      expect(await page.locator("main tbody tr").count()).toBeGreaterThan(60);
      await page.locator("#words summary").click();
      expect(await page.locator("#words dd").first().isVisible()).toBe(true);
    }));
});
