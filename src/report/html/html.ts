import { digestText } from "../../model/digest.ts";
import type { Document } from "../../model/document.ts";
import { inHtml } from "../formats/escape.ts";
import { makePage } from "../pages/make-page.ts";
import type { Page } from "../pages/page.ts";
import type { Style } from "../style.ts";
import { changesHtml } from "./changes.ts";
import { expiryHtml } from "./expiry.ts";
import { findingsHtml } from "./findings.ts";
import { glossaryHtml } from "./glossary.ts";
import { filterHtml, headerHtml, tilesHtml } from "./header.ts";
import { matrixHtml } from "./matrix.ts";
import { ownersHtml } from "./owners.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { rotationsHtml } from "./rotations.ts";
import { versionsHtml } from "./versions.ts";
import { type HtmlOptions, makeView, type View } from "./view.ts";

/**
 * A document as one HTML file that loads nothing and is whole without its script, which only filters. Its policy lets no
 * other script or style run, and nothing be requested.
 */
export const formatHtml = (document: Document, style: Style, options: HtmlOptions = {}): string =>
  formatHtmlPage(document, makePage(document, style), style, { ...options, names: true });

/** The same of a page that somebody changed. `names: false`: it counts, and names no object, vault or owner. */
export function formatHtmlPage(
  document: Document,
  page: Page,
  style: Style,
  { names, ...options }: HtmlOptions & { readonly names: boolean },
): string {
  const view = makeView({ document, page, style, names, options });
  const sections = sectionsOf(view);
  const body = [
    headerHtml(view),
    tilesHtml(view, new Set(sections.map(({ id }) => id))),
    filterHtml(view),
    `<main id="content">`,
    ...sections.map(({ html }) => html),
    ...(view.kind === "Error" ? [] : [glossaryHtml()]),
    ...(page.closing.length > 0
      ? [`<footer>${page.closing.map((line) => `<p><code>${inHtml(line)}</code></p>`).join("\n")}</footer>`]
      : []),
    "</main>",
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${inHtml(page.title)} – keyvault-gitops</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the rows</a>
${body.join("\n")}
<script>${pageScript}</script>
</body>
</html>
`;
}

const hashOf = (text: string): string => `'sha256-${digestText(text)}='`;

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(pageScript)}`,
  `style-src ${hashOf(pageStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function sectionsOf(view: View): readonly { readonly id: string; readonly html: string }[] {
  const { overview, page, kind } = view;
  return [
    ...(page.sections.length > 0 ? [{ id: "changes", html: changesHtml(view) }] : []),
    ...(page.findings.length > 0 || overview ? [{ id: "findings", html: findingsHtml(view) }] : []),
    ...(overview && kind !== "Error"
      ? [
          { id: "expiry", html: expiryHtml(view, overview) },
          { id: "rotations", html: rotationsHtml(view, overview) },
          { id: "matrix", html: matrixHtml(view, overview) },
          { id: "owners", html: ownersHtml(view, overview) },
          { id: "versions", html: versionsHtml(view, overview) },
        ]
      : []),
  ];
}
