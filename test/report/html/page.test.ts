// The page for a browser: what stands on it, that foreign text is only text there, and that its policy fits it.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatHtmlFile } from "../../../src/forge/posted.ts";
import type { Overview, OverviewObject } from "../../../src/model/document/overview.ts";
import { formatHtml } from "../../../src/report/html/html.ts";
import { pageStyle } from "../../../src/report/html/page-style.ts";
import { character } from "../../character.ts";
import { runsOf } from "../../dials.ts";
import * as b from "../build.ts";

const at = b.at("2026-12-01");
const day = 86_400;
const object = (name: string, differs: Partial<OverviewObject> = {}): OverviewObject => ({
  ...{ id: b.id(name), state: "enabled", ownership: "ours", owner: "payments", declared: true },
  ...differs,
});
const overviewOf = (...objects: readonly OverviewObject[]): Overview => ({
  ...{ at, within: "P30D", owners: ["payments"], objects },
});

const plan = b.planned(
  [b.create("db-password"), b.update("smtp-host", b.tag("team", "a|b", null)), b.remove("old-password")],
  {
    findings: [{ finding: "missing", severity: "warning", vault: "contoso-prod", message: "ask @team" }],
  },
);
const run = { at, version: "1.2.3", commit: "0123456789abcdef0123456789abcdef01234567" };
const pageOf = (...objects: readonly OverviewObject[]) =>
  formatHtml(plan, b.plain, { run, overview: overviewOf(...objects) });

/** The part of a section that the reader sees below its heading. */
const section = (html: string, id: string): string =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(html)?.[0] ?? "";

test("on top: what it is, of when, of which commit, by which version, for whom, and where", () => {
  const top = /<header>.*<\/header>/s.exec(pageOf(object("a")))?.[0] ?? "";
  for (const part of [
    "<h1>Plan</h1>",
    "2026-12-01 00:00:00 UTC",
    "0123456789ab</code>",
    "1.2.3",
    "payments",
    "<dd>Azure</dd>",
  ])
    expect(top).toContain(part);
  expect(formatHtml({ ...plan, emulator: true }, b.plain, { run })).toContain(
    "<dd>embedded vault in memory, not Azure</dd>",
  );
});

test("a row a change, with its edits, found by vault, kind and verb", () => {
  const rows = section(pageOf(), "changes").match(/<tr data.*<\/tr>/g);
  expect(rows).toEqual([
    '<tr data-v="0" data-k="secret" data-b="delete"><td class="verb red"><i aria-hidden="true">-</i> delete</td><th scope="row"><code>old-password</code></th><td>delete: declared absent</td></tr>',
    '<tr data-v="0" data-k="secret" data-b="create"><td class="verb green"><i aria-hidden="true">+</i> create</td><th scope="row"><code>db-password</code></th><td>create from env KV_X</td></tr>',
    '<tr data-v="0" data-k="secret" data-b="update"><td class="verb yellow"><i aria-hidden="true">~</i> update</td><th scope="row"><code>smtp-host</code></th><td>update<pre>tag team  &#34;a|b&#34; -&#62; (none)  (drift)</pre></td></tr>',
  ]);
});

test("what expires: past, near, in the year, later and never, by vault and by name", () => {
  const dates = { past: -2, near: 5, far: 200, later: 800 };
  const objects = Object.entries(dates).map(([name, days]) => object(name, { expiresOn: at + days * day }));
  const expiry = section(
    pageOf(...objects, object("never"), object("theirs", { declared: false, ownership: "unowned" })),
    "expiry",
  );
  const lane = /<tr data-v="0"><th scope="row">contoso-prod<\/th>.*?<\/tr>/.exec(expiry)?.[0] ?? "";
  expect([...lane.matchAll(/<td class="num[^"]*">(\d+)/g)].map(([, count]) => count)).toEqual([
    "1",
    "1",
    "1",
    "1",
  ]);
  expect(lane).toContain('aria-label="Expire: 1 in December 2026, 1 in June 2027"');
  expect(
    [...expiry.matchAll(/<td class="\w*">((?:in )?\d+ days(?: ago)?)<\/td><th scope="row"><code>(\w+)/g)].map(
      ([, ...found]) => found,
    ),
  ).toEqual([
    ["2 days ago", "past"],
    ["in 5 days", "near"],
    ["in 200 days", "far"],
  ]);
});

test.each<[string, Partial<OverviewObject>]>([
  ["<td class=p>present", {}],
  ["<td class=d>disabled", { state: "disabled" }],
  ["<td class=m>missing", { state: "missing" }],
  ["<td class=s>soft-deleted", { state: "deleted" }],
  ["<td class=w>expiring", { expiresOn: at + day }],
  ["<td class=x>expired", { expiresOn: at - day }],
  ['<td class="x d">expired, disabled', { expiresOn: at - day, state: "disabled" }],
  ['<td class="w d">expiring, disabled', { expiresOn: at + day, state: "disabled" }],
  ["<td class=s>soft-deleted", { expiresOn: at - day, state: "deleted" }],
])("the matrix: %s", (cell, differs) =>
  expect(section(pageOf(object("a", differs)), "matrix")).toContain(`<th scope=row>a${cell}`),
);

test("the matrix shows a name that is managed in one vault in all of them, and no name that nobody manages", () => {
  const unmanaged = { declared: false, ownership: "unowned" } as const;
  const matrix = section(
    pageOf(object("a"), object("a", { id: b.id("a", "other"), ...unmanaged }), object("b", unmanaged)),
    "matrix",
  );
  expect(matrix).toContain("<th scope=row>a<td class=p>present<td class=u>unmanaged");
  expect(matrix).not.toContain("<th scope=row>b");
});

test("a number on top is what its section counts", () => {
  const theirs = { declared: false, ownership: "foreign" } as const;
  const { ownership: _, ...missing } = object("d", { state: "missing" });
  const html = pageOf(
    object("a", { expiresOn: at - day, state: "disabled" }),
    object("b", { expiresOn: at + day, state: "disabled" }),
    object("c", { expiresOn: at - day, state: "deleted" }),
    missing,
    object("e", { ownership: "foreign" }),
    object("f", { ...theirs, expiresOn: at - day, state: "disabled" }),
  );
  const tiles = Object.fromEntries(
    [...html.matchAll(/<strong>(\d+)<\/strong> ([^<]+)<\/a>/g)].map(([, count, words]) => [words, count]),
  );
  const legend = Object.fromEntries(
    [...html.matchAll(/<strong>([\w-]+)<\/strong> (\d+):/g)].map(([, word, count]) => [word, count]),
  );
  expect(tiles).toMatchObject({
    expired: "1",
    "expire soon": "1",
    missing: "1",
    disabled: "2",
    unmanaged: "1",
  });
  expect(legend).toEqual({
    missing: "1",
    "soft-deleted": "1",
    expired: "1",
    expiring: "1",
    disabled: "2",
    present: "1",
  });
  expect(
    [...section(html, "expiry").matchAll(/<td class="num[^"]*">(\d+)/g)].slice(0, 2).map(([, n]) => n),
  ).toEqual(["1", "1"]);
  expect([...section(html, "owners").matchAll(/<td class="num[^"]*">(\d+)/g)].map(([, n]) => n)).toEqual([
    "5",
    "3",
    "2",
    "0",
    "0",
    "1",
  ]);
});

test("how many differ is said of objects: rows may be joined, or show all", () => {
  const document = b.planned([b.create("a"), b.create("b"), b.unchanged("c"), b.left("d", "unowned")]);
  const all = formatHtml(document, { ...b.plain, all: true, unmanaged: true }, { run });
  expect(all).toContain("<strong>2</strong> differ from git");
  expect(all.match(/<tr data/g)).toHaveLength(3);
});

test("owners, versions and rotations", () => {
  const html = pageOf(
    object("many", { versions: { known: 450, counted: true, most: 500 } }),
    object("few", { versions: { known: 3, counted: false, most: 500 } }),
    object("turns", {
      rotation: { by: "rotate", target: "db", due: { is: "due", why: "age", since: at - day } },
    }),
    object("theirs", { declared: false, ownership: "foreign", owner: "data" }),
  );
  expect(section(html, "versions")).toContain("1 above half of the limit, 1 of them above 80 %");
  expect(section(html, "versions")).not.toContain("few");
  expect(section(html, "rotations")).toContain(
    'due since <time datetime="2026-11-30T00:00:00Z">2026-11-30</time>',
  );
  expect(section(html, "owners")).toContain('<code>theirs</code> <span class="dim">of data</span>');
});

describe("where names are not shown", () => {
  const hidden = ["zebra", "giraffe", "okapi"];
  const id = { ...b.id("zebra"), vault: "giraffe" };
  const told = {
    ...plan,
    changes: [{ ...b.create("zebra"), id }],
    vaults: [{ ...b.quietVault, vault: "giraffe", url: "https://giraffe.vault.azure.net" }],
    findings: [{ finding: "expired", severity: "warning", vault: "giraffe", id, message: "zebra" } as const],
  };
  const overview = {
    ...overviewOf(object("zebra", { id, owner: "okapi", expiresOn: at - day })),
    owners: ["okapi"],
  };

  test.each([true, false])("names: %s", async (names) => {
    const html = await formatHtmlFile(told, { names, environment: "", run, overview });
    for (const name of hidden) expect(html.includes(name), name).toBe(names);
    expect(html).toContain("warning: expired (1)");
    expect(html.includes("Only counts are shown here")).toBe(!names);
    expect(section(html, "matrix")).toContain("<strong>expired</strong> 1: its expiry is past");
    expect(html).toContain("<strong>1</strong> expired");
  });

  test("what opened values told is in no file of a job", async () => {
    const finding = {
      finding: "same value",
      severity: "warning",
      confidential: true,
      vault: "a",
      message: "its value is that of b",
    } as const;
    const html = await formatHtmlFile({ ...plan, findings: [finding] }, { names: true, environment: "" });
    expect(html).not.toContain("its value is that of b");
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...`<>&"'\`=/\\${"\u202e\u0000\n\ud800"}`,
        "</style>",
        "<script>",
        "--></script>",
        '" onload="x',
        "]]>",
        "javascript:1",
      ),
      fc.string({ unit: character, maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

test("foreign text is never an element or an attribute, wherever it stands", () => {
  const shape = (html: string) =>
    (html.match(/<[^>]*>/g) ?? []).map((tag) =>
      tag.replace(/(aria-label|title|datetime|value)="[^"]*"/g, '$1=""'),
    );
  const say = (name: string, vault: string, text: string) => {
    const id = { ...b.id(name), vault };
    const place = { file: text, line: 1, column: 1 };
    const document = b.planned(
      [
        { ...b.update(name, b.tag(name, text, name)), id },
        { ...b.left(name, "orphan", text), id },
      ],
      {
        findings: [{ finding: "missing", severity: "error", vault, id, place, message: text }],
      },
    );
    const rotation = { by: "rotate", target: text, due: { is: "never" } } as const;
    const overview = overviewOf(
      object(name, { id, expiresOn: at + day, rotation, versions: { known: 480, counted: true, most: 500 } }),
      object(name, { id: { ...id, kind: "key" }, declared: false, ownership: "foreign", owner: text }),
    );
    return formatHtml(document, b.plain, {
      run: { ...run, version: text, commit: text },
      overview: { ...overview, owners: [text] },
    });
  };
  const harmless = shape(say("name", "vault", "text"));
  const note = /<br>/;
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, vault, text) => {
      expect(shape(say(name, `${vault}v`, `${text}t`)).filter((tag) => !note.test(tag))).toEqual(
        harmless.filter((tag) => !note.test(tag)),
      );
    }),
    { numRuns: runsOf(30) },
  );
});

describe("the policy", () => {
  const html = pageOf(object("a"));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";

  test("allows this style and this script by their hashes, and nothing else", () => {
    const hash = (element: string) => {
      const text = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(html)?.[1] ?? "";
      return createHash("sha256").update(text).digest("base64").replaceAll("+", "-").replaceAll("/", "_");
    };
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash("script")}'; style-src 'sha256-${hash("style")}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("is not needed: nothing is loaded, and no element has a style or a handler of its own", () =>
    expect(html).not.toMatch(
      /<link|<img|<iframe|@import|url\(| style=| on\w+="|https?:\/\/(?!contoso-prod\.vault)/,
    ));
});

/** The relative luminance of WCAG 2.2, of `#rgb` or `#rrggbb`. */
function luminance(colour: string): number {
  const size = colour.length === 4 ? 1 : 2;
  const [red, green, blue] = [0, 1, 2].map((i) => {
    const part = Number.parseInt(colour.slice(1 + i * size, 1 + (i + 1) * size).padEnd(2, colour[1 + i]), 16);
    return part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

test("can be read by day and by night: texts and bars have the contrast that WCAG AA wants, on both surfaces", () => {
  const colours = new Map(
    [...pageStyle.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = "", ...pair]) => [
      name,
      pair,
    ]),
  );
  for (const name of ["ink", "dim", "accent", "red", "green", "yellow", "magenta", "cyan"])
    for (const surface of ["paper", "card"])
      for (const scheme of [0, 1]) {
        const [text = "", below = ""] = [colours.get(name)?.[scheme], colours.get(surface)?.[scheme]];
        expect(contrast(text, below), `${name} on ${surface}`).toBeGreaterThan(4.5);
      }
  for (const bar of ["bar", "bar-near"])
    for (const surface of ["paper", "card"])
      for (const scheme of [0, 1])
        expect(
          contrast(colours.get(bar)?.[scheme] ?? "", colours.get(surface)?.[scheme] ?? ""),
          `${bar} on ${surface}`,
        ).toBeGreaterThan(3);
});

test("5,000 objects that are all created, each with a finding, are below 3 MB, and folded", () => {
  const names = Array.from({ length: 5000 }, (_, i) => `service-number-${i}-database-password`);
  const changes = names.map((name, i) => b.create(name, { source: b.env(`KV_PROD_${i}`) }));
  const findings = names.map((name) => ({
    ...({
      finding: "never expires",
      severity: "note",
      vault: "contoso-prod",
      message: "it has no expiry",
    } as const),
    ...{ id: b.id(name), place: { file: "vaults/contoso-prod.yaml", line: 1000, column: 3 } },
  }));
  const overview = overviewOf(...names.map((name) => object(name, { id: b.id(name), state: "missing" })));
  const html = formatHtml(b.planned(changes, { findings }), b.plain, { run, overview });
  expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  expect(html).not.toContain('<details class="group" open>');
});
