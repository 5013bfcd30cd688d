import type { Document } from "../../model/document.ts";
import { makePage } from "../pages/make-page.ts";
import type { Section } from "../pages/page.ts";
import type { Style } from "../style.ts";
import type { FindingGroup } from "../words/findings.ts";
import { namesOf, type Row } from "../words/row.ts";
import { sigilOf } from "../words/sigil.ts";
import { formatEditLines } from "./edit-lines.ts";
import { inHtml, inPre } from "./escape.ts";

const css = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
td, li, code, pre { overflow-wrap: anywhere; }
pre { margin: .3rem 0; white-space: pre-wrap; }
.sign { width: 1rem; }
.red { color: #b3261e; } .green { color: #1a7f37; } .yellow { color: #8a6100; }
.magenta { color: #8e24aa; } .cyan { color: #0a7285; } .dim { color: #777; }
:root { color-scheme: light; }`;

/** A document as one HTML file that loads nothing: it has no script and no link. */
export function formatHtml(document: Document, style: Style): string {
  const { title, sections, findings, summary, changedSince, closing } = makePage(document, style);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${inHtml(title)}</title>
<style>${css}
</style>
</head>
<body>
<h1>${inHtml(title)}</h1>
<p><strong>${inHtml(summary)}</strong></p>${changedSince ? `\n<p>${inHtml(changedSince.names)}</p>` : ""}
${[...sections.map((section) => sectionHtml(section, style)), ...findingsHtml(findings)].join("\n")}
${closing.map((line) => `<p><code>${inHtml(line)}</code></p>`).join("\n")}
</body>
</html>
`;
}

function sectionHtml({ heading, url, heldBack, failure, rows, folds }: Section, style: Style): string {
  const head = `<h2>${inHtml(heading)}</h2>\n<p><code>${inHtml(url)}</code></p>`;
  const table = `<table>\n<tr><th></th><th>Name</th><th>What</th></tr>\n${rows.map((row) => rowHtml(row, style)).join("\n")}\n</table>`;
  const counts = `<p class="dim">${folds.map(({ words }) => inHtml(words)).join(", ")}</p>`;
  const brake = heldBack === undefined ? [] : [`<p class="magenta"><strong>${inHtml(heldBack)}</strong></p>`];
  const error = failure === undefined ? [] : [`<p class="red"><strong>${inHtml(failure)}</strong></p>`];
  return [
    head,
    ...brake,
    ...error,
    ...(rows.length > 0 ? [table] : []),
    ...(folds.length > 0 ? [counts] : []),
  ].join("\n");
}

function rowHtml(row: Row, style: Style): string {
  const lines = formatEditLines(row.edits, Number.POSITIVE_INFINITY, true);
  const edits = lines.length > 0 ? `<pre>${lines.map(inPre).join("\n")}</pre>` : "";
  const sentence = [row.what, (row.sent ?? []).join(", ")].filter(Boolean).join("; ");
  const what = [sentence, ...row.notes].map(inHtml).join("<br>");
  return (
    `<tr><td class="sign ${row.colour}">${inHtml(sigilOf(row.verb, style))}</td>` +
    `<td><code>${inHtml(namesOf(row).join(", "))}</code></td><td>${what}${edits}</td></tr>`
  );
}

const findingsHtml = (groups: readonly FindingGroup[]): readonly string[] =>
  groups.length === 0 ? [] : ["<h2>Findings</h2>", ...groups.map(groupHtml)];

function groupHtml({ severity, heading, rows }: FindingGroup): string {
  const items = rows.map(
    ({ about, message }) => `<li><code>${inHtml(about)}</code>: ${inHtml(message)}</li>`,
  );
  return [
    `<details${severity === "note" ? "" : " open"}><summary>${severity}: ${inHtml(heading)}</summary>`,
    `<ul>\n${items.join("\n")}\n</ul>`,
    "</details>",
  ].join("\n");
}
