import { formatEditLines } from "../formats/edit-lines.ts";
import { inHtml, inPre } from "../formats/escape.ts";
import type { Section } from "../pages/page.ts";
import { namesOf, type Row } from "../words/row.ts";
import { sigilOf, sigils } from "../words/sigil.ts";
import { countWords } from "../words/summary.ts";
import { foldElement, sectionElement, tableElement } from "./element.ts";
import type { View } from "./view.ts";

/** Above so many rows in all, vaults are folded, but for a first one with fewer. */
const mostOpen = 60;

/** What each vault's rows say: changes of a plan, drift, outcomes, rights. */
export function changesHtml(view: View): string {
  const { sections } = view.page;
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const loud = sections.filter(isLoud);
  const quiet = sections.filter((section) => !isLoud(section));
  const isOpen = (section: Section) =>
    total <= mostOpen || (section === loud[0] && section.rows.length <= mostOpen);
  const { title, shows, next } = words[view.kind as keyof typeof words] ?? words.other;
  return sectionElement({
    id: "changes",
    title,
    shows,
    ...(total > 0 && next !== undefined && { next }),
    body: [
      ...loud.map((section) => groupHtml(section, view, isOpen(section))),
      ...(quiet.length > 0 ? [quietHtml(quiet, view)] : []),
    ].join("\n"),
  });
}

const isLoud = ({ rows, failure, heldBack }: Section): boolean =>
  rows.length > 0 || failure !== undefined || heldBack !== undefined;

const words = {
  Plan: {
    title: "What apply would change",
    shows: "One row for each object that differs from git, vault by vault. What is equal is only counted.",
    next: "read the rows with ‖, - and ☠ first: they take something away. Then approve this plan, or change git.",
  },
  Report: {
    title: "What differs from git",
    shows:
      "One row for each object that a plan would change or refuses to, vault by vault. What is equal is only counted.",
    next: "run <code>keyvault-gitops plan</code>, and apply it once somebody has read it.",
  },
  Drift: {
    title: "What moved in the vaults",
    shows:
      "One row for each object that somebody changed in the vault. Rows that say pending are changes of git that nobody applied.",
    next: "<code>keyvault-gitops drift --fix</code> brings back what was applied; <code>drift --accept</code> keeps what was done.",
  },
  Apply: {
    title: "What was done",
    shows: "One row for each object that was written, skipped or refused, vault by vault.",
    next: undefined,
  },
  other: { title: "Details", shows: "What the run found, in its order.", next: undefined },
} as const;

function groupHtml(section: Section, view: View, isOpen: boolean): string {
  const { heading, url, heldBack, failure, rows, folds } = section;
  const counts = [
    ...(rows.length > 0 ? [countWords(rows.length, "row")] : []),
    ...folds.map((fold) => fold.words),
  ];
  const summary = `<h3>${inHtml(heading)}</h3> <span class="dim">${counts.map(inHtml).join(", ")}</span>`;
  const body = [
    `<p class="dim"><code>${inHtml(url)}</code></p>`,
    ...(heldBack === undefined ? [] : [`<p class="magenta"><strong>${inHtml(heldBack)}</strong></p>`]),
    ...(failure === undefined ? [] : [`<p class="red"><strong>${inHtml(failure)}</strong></p>`]),
    ...(rows.length > 0
      ? [
          tableElement(
            `Rows of ${heading}`,
            ["Change", "Name", "What"],
            rows.map((row) => rowHtml(row, heading, view)),
            "rows",
          ),
        ]
      : []),
  ];
  return foldElement(summary, body.join("\n"), isOpen || failure !== undefined || heldBack !== undefined);
}

function rowHtml(row: Row, vault: string, { about, style }: View): string {
  const { verb, kind, edits, colour } = row;
  const lines = formatEditLines(edits, Number.POSITIVE_INFINITY, true);
  const pre = lines.length > 0 ? `<pre>${lines.map(inPre).join("\n")}</pre>` : "";
  const sentence = [row.what, (row.sent ?? []).join(", ")].filter(Boolean).join("; ");
  const what = [sentence, ...row.notes].map(inHtml).join("<br>");
  return (
    `<tr${about({ vault, kind, verb })}><td class="verb ${colour}"><i aria-hidden="true">${inHtml(sigilOf(verb, style))}</i> ${sigils[verb].words}</td>` +
    `<th scope="row"><code>${inHtml(namesOf(row).join(", "))}</code></th><td>${what}${pre}</td></tr>`
  );
}

/** Vaults that have nothing but counts, in one table. */
const quietHtml = (sections: readonly Section[], { about, page }: View): string =>
  foldElement(
    `<h3>${countWords(sections.length, "vault")} with nothing to show</h3>`,
    tableElement(
      "Vaults with nothing to show",
      ["Vault", "Address", "Counts"],
      sections.map(
        ({ heading, url, folds }) =>
          `<tr${about({ vault: heading })}><th scope="row">${inHtml(heading)}</th><td><code>${inHtml(url)}</code></td>` +
          `<td>${folds.map((fold) => inHtml(fold.words)).join(", ") || "–"}</td></tr>`,
      ),
    ),
    page.sections.length === sections.length && sections.length <= 12,
  );
