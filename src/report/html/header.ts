import { countObjects } from "../../model/document/overview.ts";
import type { Document } from "../../model/document.ts";
import { verbs } from "../../model/plan/change.ts";
import { formatDate } from "../../model/time.ts";
import { inHtml } from "../formats/escape.ts";
import type { FindingGroup } from "../words/findings.ts";
import { sigils } from "../words/sigil.ts";
import { pluralWords } from "../words/summary.ts";
import { numberElement } from "./element.ts";
import type { View } from "./view.ts";

const noValue = "No value is in this page, nor was one needed to make it.";

const onlyCounts = "Only counts are shown here; with <code>names: true</code> names are, too.";

/** What a page is, for somebody who sees one for the first time. */
const intros = {
  Report: `What the vaults held when they were read, beside what git declares. ${noValue}`,
  Plan: "What apply would change so that the vaults are as git says. Nothing is written yet. No value is in this page.",
  Drift: "What moved in the vaults by itself, and apart from it what moved in git. No value is in this page.",
  Apply: "What was written to the vaults, and what was not. No value is in this page.",
  Rotation: "Which credentials were due, and what became of them. No credential is in this page.",
  Doctor: "What the identity may do of what the manifests need.",
  Import: "What was written into manifests, and what was left out. No value is in this page.",
  History: "The versions of an object, the newest first, and who wrote each. No value is in this page.",
  Migration:
    "What was written into manifests of another tool's file, and what it could not carry. No value is in this page.",
  Explanation: "All that is known of the objects of one name. No value is in this page.",
  Difference:
    "What differs between two vaults, and what git says of each side. No value was read, and none is in this page.",
  Validation: "Whether the manifests can be understood. No vault was asked.",
  Error: "Why the run ended.",
} as const satisfies Record<Document["kind"], string>;

/** The title, what the page is, and of which run: date, commit, version, owner, and where the vaults are. */
export function headerHtml({ kind, page, run, overview, names }: View): string {
  const isOfVaults = page.mark !== undefined || overview !== undefined || page.sections.length > 0;
  const date = run && formatDate(run.at);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Date", date && `<time datetime="${date}">${date.replace("T", " ").replace("Z", " UTC")}</time>`],
    [
      "Commit",
      run?.commit && `<code title="${inHtml(run.commit)}">${inHtml(run.commit.slice(0, 12))}</code>`,
    ],
    ["Version", run && inHtml(run.version)],
    ["Owner", names && overview ? overview.owners.map(inHtml).join(", ") || undefined : undefined],
    ["Vaults on", isOfVaults ? inHtml(page.mark ?? "Azure") : undefined],
  ];
  const shown = facts.flatMap(([name, text]) =>
    text === undefined ? [] : [`<div><dt>${name}</dt><dd>${text}</dd></div>`],
  );
  return `<header>
<p class="brand">keyvault-gitops</p>
<h1>${inHtml(page.title)}</h1>
<p class="lead">${intros[kind]}</p>
<p><strong>${inHtml(page.summary)}</strong></p>${names ? "" : `\n<p class="dim">${onlyCounts}</p>`}${page.changedSince ? `\n<p>${inHtml(page.changedSince.names)}</p>` : ""}
${shown.length === 0 ? "" : `<dl class="facts">${shown.join("")}</dl>`}
</header>`;
}

type Tile = {
  readonly count: number;
  readonly words: string;
  readonly to: string;
  readonly tone?: "red" | "yellow" | "accent";
};

/** The numbers that a person looks for first, each a link to its section; a count of nothing is quiet. */
export function tilesHtml(view: View, sections: ReadonlySet<string>): string {
  const tiles = [...ofPage(view), ...ofOverview(view)].filter(({ to }) => sections.has(to));
  if (tiles.length === 0) return "";
  const items = tiles.map(
    ({ count, words, to, tone = "" }) =>
      `<li class="${count === 0 ? "quiet" : tone}"><a href="#${to}"><strong>${numberElement(count)}</strong> ${words}</a></li>`,
  );
  return `<nav aria-label="Numbers"><ul class="tiles">${items.join("")}</ul></nav>`;
}

function ofPage({ page, counts }: View): readonly Tile[] {
  const findings = (severity: FindingGroup["severity"]) =>
    page.findings.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return [
    ...counts.map((one) => ({ ...one, to: "changes", tone: "accent" as const })),
    { count: findings("error"), words: pluralWords(findings("error"), "error"), to: "findings", tone: "red" },
    {
      count: findings("warning"),
      words: pluralWords(findings("warning"), "warning"),
      to: "findings",
      tone: "yellow",
    },
  ];
}

function ofOverview({ overview }: View): readonly Tile[] {
  if (!overview) return [];
  const counts = countObjects(overview);
  return [
    { count: counts.expired, words: "expired", to: "expiry", tone: "red" },
    { count: counts.expiring, words: "expire soon", to: "expiry", tone: "yellow" },
    { count: counts.due, words: "due to be rotated", to: "rotations", tone: "yellow" },
    { count: counts.missing, words: "missing", to: "matrix", tone: "red" },
    { count: counts.disabled, words: "disabled", to: "matrix", tone: "yellow" },
    { count: counts.unmanaged, words: "unmanaged", to: "owners", tone: "accent" },
  ];
}

/** The filter's form. The page's script shows it, because nothing happens without one. */
export function filterHtml({ vaults, page, kind }: View): string {
  const used = new Set(page.sections.flatMap(({ rows }) => rows.map(({ verb }) => verb)));
  const shown = verbs.filter((verb) => used.has(verb) || verb === "unchanged");
  const option = (value: string | number, words: string) =>
    `<option value="${value}">${inHtml(words)}</option>`;
  if (kind === "Error" || vaults.length === 0) return "";
  return `<form id="filter" role="search" aria-label="Filter this page" hidden>
<label>Vault <select name="vault">${option("", "all vaults")}${vaults.map((vault, index) => option(index, vault)).join("")}</select></label>
<label>Kind <select name="kind">${option("", "both kinds")}${option("secret", "secrets")}${option("key", "keys")}</select></label>
<label>Change <select name="verb">${option("", "any change")}${shown.map((verb) => option(verb, sigils[verb].words)).join("")}</select></label>
<label class="text">Text <input name="text" type="search" autocomplete="off" spellcheck="false" placeholder="name or word"></label>
<button type="reset">Clear</button>
<p id="shown" role="status"></p>
</form>
<noscript><p class="dim">Scripts are off, so there is no filter. All else is here.</p></noscript>`;
}
