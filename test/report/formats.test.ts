// The same plan for a pull request, a browser and a program.
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const document = b.planned(
  [
    b.create("db-password"),
    b.update("smtp-host", b.tag("team", "a|b", null)),
    b.remove("old-password"),
    b.unchanged("queue-url"),
  ],
  {
    digest: "DIGEST",
    estimate: { calls: 3, seconds: 1 },
    findings: [{ finding: "missing", severity: "warning", vault: "contoso-prod", message: "ask @team" }],
  },
);

test("Markdown: the summary, a table a vault, the edits folded away, the digest", () =>
  expect(reporters.markdown(document, b.plain)).toBe(`\
## Plan

**Plan: 1 to create, 1 to update, 1 to delete; 1 unchanged. 3 calls, about 1 s.**

### contoso-prod

<code>https<span>&#58;</span>//contoso-prod.vault.azure.net</code>

|   | Name | What |
| - | ---- | ---- |
| - | <code>old-password</code> | delete: declared absent |
| + | <code>db-password</code> | create from env KV&#95;X |
| &#126; | <code>smtp-host</code> | update; tag team |

<details><summary>1 property</summary>

\`\`\`text
~ smtp-host
    tag team  "a|b" -> (none)  (drift)
\`\`\`

</details>

1 unchanged

### Findings

**warning**: missing (1)

- <code>contoso-prod</code>: ask <span>&#64;</span>team

Digest: DIGEST
`));

test("Markdown of a quiet plan is its summary and its vaults", () =>
  expect(reporters.markdown(b.planned([], { vaults: [b.quietVault], digest: "DIGEST" }), b.plain)).toBe(`\
## Plan

**No changes.**

### contoso-prod

<code>https<span>&#58;</span>//contoso-prod.vault.azure.net</code>

Digest: DIGEST
`));

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

describe("HTML", () => {
  const html = reporters.html(document, b.plain);

  test("a table a vault, with the edits in their rows", () =>
    expect(html.slice(html.indexOf("<body>"))).toBe(`\
<body>
<main>
<h1>Plan</h1>
<p><strong>Plan: 1 to create, 1 to update, 1 to delete; 1 unchanged. 3 calls, about 1 s.</strong></p>
<h2>contoso-prod</h2>
<p><code>https://contoso-prod.vault.azure.net</code></p>
<table>
<tr><th>Sign</th><th>Name</th><th>What</th></tr>
<tr><td class="sign red">-</td><td><code>old-password</code></td><td>delete: declared absent</td></tr>
<tr><td class="sign green">+</td><td><code>db-password</code></td><td>create from env KV_X</td></tr>
<tr><td class="sign yellow">~</td><td><code>smtp-host</code></td><td>update<pre>tag team  &#34;a|b&#34; -&#62; (none)  (drift)</pre></td></tr>
</table>
<p class="dim">1 unchanged</p>
<h2>Findings</h2>
<details open><summary>warning: missing (1)</summary>
<ul>
<li><code>contoso-prod</code>: ask @team</li>
</ul>
</details>
<p><code>Digest: DIGEST</code></p>
</main>
</body>
</html>
`));

  test("can be read by day and by night: each colour has the contrast that WCAG AA wants", () => {
    const pairs = [...html.matchAll(/ color: light-dark\((#\w+), (#\w+)\)/g)];
    expect(pairs).toHaveLength(6);
    expect(html).toContain("color-scheme: light dark; background: light-dark(#fff, #121212)");
    for (const [, light = "", dark = ""] of pairs) {
      expect(contrast(light, "#fff"), light).toBeGreaterThan(4.5);
      expect(contrast(dark, "#121212"), dark).toBeGreaterThan(4.5);
    }
  });

  test("loads nothing and runs nothing", () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|<a |@import|url\(| on\w+=/);
  });
});

test("JSON is the whole document, indented by two", () => {
  const json = reporters.json(document);
  expect(JSON.parse(json)).toEqual(document);
  expect(json).toMatch(/^\{\n {2}"apiVersion": "keyvault-gitops\/v1",\n {2}"kind": "Plan",\n/);
});

test.each(["text", "markdown", "html"] as const)("%s never shows a plain text of git", (format) => {
  const literal = { from: "literal", text: "CANARY" } as const;
  const json = { from: "json", value: { kind: "plain", value: "CANARY" } } as const;
  const changes = [
    b.create("a", { source: literal }),
    b.set("b", { value: { from: "source", source: json } }),
    b.settle("c", { source: literal, evidence: "outside" }),
    b.adopt("d", { value: { is: "compared", source: { from: "base64", of: literal }, overwrite: true } }),
  ];
  const report = reporters[format](b.planned(changes), { ...b.plain, all: true });
  expect(report).toContain("literal");
  expect(report).not.toContain("CANARY");
});
