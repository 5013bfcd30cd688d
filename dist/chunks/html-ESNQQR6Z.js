import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  errorCodeWords,
  findingCodeWords
} from "./chunk-CH77VCNU.js";
import {
  byVault,
  compareText,
  countObjects,
  countWords,
  digestText,
  expiringUntil,
  expiryOf,
  foldName,
  formatDate,
  formatEditLines,
  inHtml,
  inPre,
  isDifference,
  isManagedLive,
  isUnmanagedObject,
  listCounts,
  makePage,
  namesOf,
  objectKey,
  pluralWords,
  sigilOf,
  sigils,
  verbs
} from "./chunk-YA6Z4RB4.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/report/html/element.ts
var sectionElement = ({ id, title, shows, next, body }) => `
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${inHtml(title)}</h2>
<p class="shows">${shows}</p>${next === void 0 ? "" : `
<p class="next"><strong>Next:</strong> ${next}</p>`}
${body}
<p class="none" hidden>Nothing here matches the filter.</p>
</section>`;
var foldElement = (summary, body, isOpen) => `<details class="group"${isOpen ? " open" : ""}><summary>${summary}</summary>
${body}
</details>`;
var scrollElement = (label, body) => `<div class="scroll group" role="region" aria-label="${inHtml(label)}" tabindex="0">
${body}
</div>`;
var tableElement = (caption, heads, rows, kind = "") => `<table${kind === "" ? "" : ` class="${kind}"`}>
<caption>${inHtml(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
var listElement = (length, { title, counts, calm, heads, rows, kind, mostOpen: mostOpen3 }) => {
  if (length === 0) return `<p class="calm">${calm}</p>`;
  if (rows.length === 0) return `<p>${counts}.</p>`;
  const table = scrollElement(title, tableElement(title, heads, rows, kind));
  return foldElement(`<h3>${title}</h3> <span class="dim">${counts}</span>`, table, length <= mostOpen3);
};
var numberElement = (count) => count.toLocaleString("en");
var dateElement = (seconds) => {
  const date = inHtml(formatDate(seconds));
  return /^\d{4}-/.test(date) ? `<time datetime="${date}">${date.slice(0, 10)}</time>` : date;
};
var wordsElement = (words2) => words2.split("`").map(
  (part, i) => i % 2 === 0 ? part.replace(/[&<>"']/g, (found) => inHtml(found)) : `<code>${inHtml(part)}</code>`
).join("");

// src/report/html/changes.ts
var mostOpen = 60;
function changesHtml(view) {
  const { sections } = view.page;
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const loud = sections.filter(isLoud);
  const quiet = sections.filter((section) => !isLoud(section));
  const isOpen = (section) => total <= mostOpen || section === loud[0] && section.rows.length <= mostOpen;
  const { title, shows, next } = words[view.kind] ?? words.other;
  return sectionElement({
    id: "changes",
    title,
    shows,
    ...total > 0 && next !== void 0 && { next },
    body: [
      ...loud.map((section) => groupHtml(section, view, isOpen(section))),
      ...quiet.length > 0 ? [quietHtml(quiet, view)] : []
    ].join("\n")
  });
}
var isLoud = ({ rows, failure, heldBack }) => rows.length > 0 || failure !== void 0 || heldBack !== void 0;
var words = {
  Plan: {
    title: "What apply would change",
    shows: "One row for each object that differs from git, vault by vault. What is equal is only counted.",
    next: "read the rows with ‖, - and ☠ first: they take something away. Then approve this plan, or change git."
  },
  Report: {
    title: "What differs from git",
    shows: "One row for each object that a plan would change or refuses to, vault by vault. What is equal is only counted.",
    next: "run <code>keyvault-gitops plan</code>, and apply it once somebody has read it."
  },
  Drift: {
    title: "What moved in the vaults",
    shows: "One row for each object that somebody changed in the vault. Rows that say pending are changes of git that nobody applied.",
    next: "<code>keyvault-gitops drift --fix</code> brings back what was applied; <code>drift --accept</code> keeps what was done."
  },
  Apply: {
    title: "What was done",
    shows: "One row for each object that was written, skipped or refused, vault by vault.",
    next: void 0
  },
  other: { title: "Details", shows: "What the run found, in its order.", next: void 0 }
};
function groupHtml(section, view, isOpen) {
  const { heading, url, heldBack, failure, rows, folds } = section;
  const counts = [
    ...rows.length > 0 ? [countWords(rows.length, "row")] : [],
    ...folds.map((fold) => fold.words)
  ];
  const summary = `<h3>${inHtml(heading)}</h3> <span class="dim">${counts.map(inHtml).join(", ")}</span>`;
  const body = [
    `<p class="dim"><code>${inHtml(url)}</code></p>`,
    ...heldBack === void 0 ? [] : [`<p class="magenta"><strong>${inHtml(heldBack)}</strong></p>`],
    ...failure === void 0 ? [] : [`<p class="red"><strong>${inHtml(failure)}</strong></p>`],
    ...rows.length > 0 ? [
      tableElement(
        `Rows of ${heading}`,
        ["Change", "Name", "What"],
        rows.map((row) => rowHtml(row, heading, view)),
        "rows"
      )
    ] : []
  ];
  return foldElement(summary, body.join("\n"), isOpen || failure !== void 0 || heldBack !== void 0);
}
function rowHtml(row, vault, { about, style }) {
  const { verb, kind, edits, colour } = row;
  const lines = formatEditLines(edits, Number.POSITIVE_INFINITY, true);
  const pre = lines.length > 0 ? `<pre>${lines.map(inPre).join("\n")}</pre>` : "";
  const sentence = [row.what, (row.sent ?? []).join(", ")].filter(Boolean).join("; ");
  const what = [sentence, ...row.notes].map(inHtml).join("<br>");
  return `<tr${about({ vault, kind, verb })}><td class="verb ${colour}"><i aria-hidden="true">${inHtml(sigilOf(verb, style))}</i> ${sigils[verb].words}</td><th scope="row"><code>${inHtml(namesOf(row).join(", "))}</code></th><td>${what}${pre}</td></tr>`;
}
var quietHtml = (sections, { about, page }) => foldElement(
  `<h3>${countWords(sections.length, "vault")} with nothing to show</h3>`,
  tableElement(
    "Vaults with nothing to show",
    ["Vault", "Address", "Counts"],
    sections.map(
      ({ heading, url, folds }) => `<tr${about({ vault: heading })}><th scope="row">${inHtml(heading)}</th><td><code>${inHtml(url)}</code></td><td>${folds.map((fold) => inHtml(fold.words)).join(", ") || "–"}</td></tr>`
    )
  ),
  page.sections.length === sections.length && sections.length <= 12
);

// src/report/html/calendar.ts
var slotsInMonth = 4;
var names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function calendarOf(at) {
  const start = new Date(at * 1e3);
  const firstOf = (month) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1) / 1e3;
  const starts = Array.from({ length: 13 }, (_, month) => firstOf(month));
  return {
    months: starts.slice(0, 12).map((first) => {
      const date = new Date(first * 1e3);
      const name = names[date.getUTCMonth()] ?? "";
      return {
        short: name.slice(0, 3),
        long: `${name} ${date.getUTCFullYear()}`,
        year: date.getUTCFullYear()
      };
    }),
    end: firstOf(12),
    slotOf: (seconds) => {
      const after = starts.findIndex((first) => seconds < first);
      const [from, to] = [starts[after - 1], starts[after]];
      if (from === void 0 || to === void 0) return void 0;
      return (after - 1) * slotsInMonth + Math.floor((seconds - from) / (to - from) * slotsInMonth);
    }
  };
}

// src/report/html/expiry.ts
var mostListed = 500;
function expiryHtml(view, overview) {
  const calendar = calendarOf(overview.at);
  const until = expiringUntil(overview);
  const managed = overview.objects.filter(isManagedLive);
  const lanes = lanesOf(managed, view, { at: overview.at, until, calendar });
  const most = lanes.reduce(
    (top, { vault, slots }) => vault === void 0 ? top : Math.max(top, ...slots),
    1
  );
  const due = managed.flatMap(
    (one) => one.expiresOn !== void 0 && one.expiresOn < calendar.end ? [{ ...one, expiresOn: one.expiresOn }] : []
  ).sort((a, b) => a.expiresOn - b.expiresOn);
  const near = due.filter(({ expiresOn }) => expiresOn <= until).length;
  const rows = lanes.map(
    (lane) => laneRow(lane, lane.vault === void 0 ? Math.max(1, ...lane.slots) : most, view, until, calendar)
  );
  const dated = managed.some(({ expiresOn }) => expiresOn !== void 0);
  return sectionElement({
    id: "expiry",
    title: "Expiry in the next 12 months",
    shows: `Each bar is a week or so: the higher, the more secrets and keys expire in it. An amber bar is near: within ${withinWords(overview.within)}. A vault still hands out a secret that has expired; a key that has expired no longer signs or encrypts.`,
    ...near > 0 && {
      next: view.names ? "renew what has expired or expires soon: the list below names it, and the findings say how." : "renew what has expired or expires soon: a page with names says what that is."
    },
    body: dated ? [
      scrollElement(
        "Expiry by vault",
        tableElement(
          "Expiry by vault",
          ["Vault", "Expired", "Soon", axisHtml(calendar), "Later", "No date"],
          rows,
          "expiry"
        )
      ),
      foldElement("<h3>The same in numbers</h3>", monthsHtml(lanes, view, calendar), false),
      ...view.names ? [listHtml(due, view, overview, until)] : []
    ].join("\n") : '<p class="calm">Nothing that is managed here has an expiry.</p>'
  });
}
var withinWords = (within) => {
  const days = /^P(\d+)D$/.exec(within)?.[1];
  return days === void 0 ? `<code>${inHtml(within)}</code>` : countWords(Number(days), "day");
};
function lanesOf(objects, { vaults, names: names2 }, times) {
  const objectsIn = byVault(objects);
  const all = laneOf(objects, times);
  if (!names2) return [all];
  const lanes = vaults.map((vault) => ({ vault, ...laneOf(objectsIn(vault), times) }));
  return lanes.length > 1 ? [...lanes, all] : lanes;
}
function laneOf(objects, { at, until, calendar }) {
  const slots = Array.from({ length: calendar.months.length * slotsInMonth }, () => 0);
  const counts = { expired: 0, expiring: 0, later: 0, never: 0 };
  for (const one of objects) {
    const state = expiryOf(one, at, until);
    const slot = one.expiresOn === void 0 || state === "expired" ? void 0 : calendar.slotOf(one.expiresOn);
    if (slot !== void 0) slots[slot] = (slots[slot] ?? 0) + 1;
    if (state !== "later" || slot === void 0) counts[state] += 1;
  }
  return { slots, ...counts };
}
var axisHtml = ({ months }) => `<span class="axis">${months.map(({ short }) => `<span>${short}</span>`).join("")}</span>`;
function laneRow(lane, most, { about }, until, calendar) {
  const { vault, expired, expiring, later, never } = lane;
  const cell = (count, colour) => `<td class="num${count > 0 ? ` ${colour}` : " dim"}">${numberElement(count)}</td>`;
  return `<tr${about({ vault })}${vault === void 0 ? ' class="all"' : ""}><th scope="row">${inHtml(vault ?? "All vaults")}</th>${cell(expired, "red")}${cell(expiring, "yellow")}<td class="lane">${laneSvg(lane, most, until, calendar)}</td>${cell(later, "")}${cell(never, "")}</tr>`;
}
var [slotWidth, laneHeight] = [10, 28];
function laneSvg({ slots }, most, until, { months, slotOf }) {
  const last = slotOf(until) ?? slots.length;
  const bars = (isNear) => slots.flatMap((count, slot) => {
    if (count === 0 || slot <= last !== isNear) return [];
    const height = Math.max(3, Math.round(Math.sqrt(count / most) * laneHeight));
    return [`M${slot * slotWidth + 1} ${laneHeight}v-${height}h${slotWidth - 2}v${height}z`];
  }).join("");
  const path = (name, line) => line === "" ? "" : `<path class="${name}" d="${line}"/>`;
  const label = listCounts(monthCounts(slots).map((count, i) => [count, `in ${months[i]?.long ?? ""}`])) || "none";
  return `<svg viewBox="0 0 ${slots.length * slotWidth} ${laneHeight}" preserveAspectRatio="none" role="img" aria-label="Expire: ${inHtml(label)}">${path("near", bars(true))}${path("far", bars(false))}</svg>`;
}
var monthCounts = (slots) => Array.from(
  { length: slots.length / slotsInMonth },
  (_, month) => slots.slice(month * slotsInMonth, (month + 1) * slotsInMonth).reduce((sum, count) => sum + count, 0)
);
var monthsHtml = (lanes, { about }, { months }) => scrollElement(
  "Expiry by vault and month",
  tableElement(
    "How many expire in each month",
    ["Vault", ...months.map(({ short, year }) => `${short}<br>${year}`)],
    lanes.map(
      ({ vault, slots }) => `<tr${about({ vault })}><th scope="row">${inHtml(vault ?? "All vaults")}</th>${monthCounts(slots).map((count) => `<td class="num${count === 0 ? " dim" : ""}">${numberElement(count)}</td>`).join("")}</tr>`
    ),
    "counts"
  )
);
function listHtml(due, { about }, { at }, until) {
  if (due.length === 0) return '<p class="calm">Nothing expires in the next 12 months.</p>';
  const listed = due.slice(0, mostListed);
  const rows = listed.map(({ id, expiresOn }) => {
    const colour = expiresOn <= at ? "red" : expiresOn <= until ? "yellow" : "";
    return `<tr${about({ id })}><td class="${colour}">${dateElement(expiresOn)}</td><td class="${colour}">${daysWords(expiresOn - at)}</td><th scope="row"><code>${inHtml(id.name)}</code></th><td>${id.kind}</td><td>${inHtml(id.vault)}</td></tr>`;
  });
  const rest = due.length > listed.length ? `<p class="dim">${numberElement(due.length - listed.length)} later ones are in the numbers above.</p>` : "";
  const table = tableElement("The next to expire", ["Expires", "Days", "Name", "Kind", "Vault"], rows);
  return foldElement(
    `<h3>The next to expire</h3> <span class="dim">${numberElement(listed.length)} of ${numberElement(due.length)}</span>`,
    scrollElement("The next to expire", table) + rest,
    due.length <= 30
  );
}
function daysWords(seconds) {
  const days = Math.floor(Math.abs(seconds) / 86400);
  if (days === 0) return seconds <= 0 ? "now" : "today";
  const words2 = `${numberElement(days)} ${days === 1 ? "day" : "days"}`;
  return seconds <= 0 ? `${words2} ago` : `in ${words2}`;
}

// src/report/html/findings.ts
function findingsHtml(view) {
  const { findings } = view.page;
  const isErrors = view.kind === "Error";
  return sectionElement({
    id: "findings",
    title: isErrors ? "Errors" : "Findings",
    shows: isErrors ? "Each error with its place." : findings.length === 0 ? "Nothing was found that a person should look at." : "What a person should know beside the changes, worst first. An error keeps apply from writing, a warning should be looked at, a note is good to know.",
    ...findings.some(({ severity }) => severity !== "note") && {
      next: "open a group: it says what it means and how to mend it."
    },
    body: findings.map((group) => groupHtml2(group, view)).join("\n")
  });
}
var mostOpen2 = 12;
var codeWords = { ...errorCodeWords, ...findingCodeWords };
var colours = { error: "red", warning: "yellow", note: "dim" };
function groupHtml2({ severity, heading, rows, code }, { about }) {
  const { cause, cure } = codeWords[code];
  const items = rows.map(
    ({ about: where, message, vault, id }) => `<li${about({ vault, id })}><code>${inHtml(where)}</code>: ${inHtml(message)}</li>`
  );
  return foldElement(
    `<span class="${colours[severity]}">${severity}: ${inHtml(heading)}</span>`,
    `<p class="dim">${wordsElement(cause)} ${wordsElement(cure)}</p>${items.length > 0 ? `
<ul>
${items.join("\n")}
</ul>` : ""}`,
    severity !== "note" && rows.length <= mostOpen2
  );
}

// src/report/html/glossary.ts
var glossary = [
  ["manifest", "A YAML file in git that says which secrets and keys a vault shall hold."],
  [
    "create, update, delete",
    "Git and the vault differ: `apply` makes the vault as git says. Deleting is soft."
  ],
  [
    "new version",
    "A new value is written. The old version stays, and every property that git does not mention."
  ],
  [
    "compare",
    "Git alone cannot say whether the value changed. `apply` compares, and writes only what differs."
  ],
  [
    "adopt",
    "The object is there already and gets our tags. Its value stays unless the manifest says otherwise."
  ],
  ["refused", "A rule keeps apply from doing it. The row says which, and what lifts it."],
  [
    "held back",
    "So much would be taken away in a vault that nothing is written there until somebody says so."
  ],
  ["drift, pending", "Drift: somebody moved the vault. Pending: somebody moved git, and nobody applied it."],
  ["orphan", "Ours in the vault, and gone from git."],
  ["unmanaged", "It is in the vault, and not ours: no manifest declares it. It is never touched."]
];
var glossaryHtml = () => `<section id="words" aria-labelledby="words-title">
<details><summary><h2 id="words-title">Words on this page</h2></summary>
<dl class="glossary">${glossary.map(([word, meaning]) => `<dt>${word}</dt><dd>${wordsElement(meaning)}</dd>`).join("")}</dl>
</details>
</section>`;

// src/report/html/header.ts
var noValue = "No value is in this page, nor was one needed to make it.";
var onlyCounts = "Only counts are shown here; with <code>names: true</code> names are, too.";
var intros = {
  Report: `What the vaults held when they were read, beside what git declares. ${noValue}`,
  Plan: "What apply would change so that the vaults are as git says. Nothing is written yet. No value is in this page.",
  Drift: "What moved in the vaults by itself, and apart from it what moved in git. No value is in this page.",
  Apply: "What was written to the vaults, and what was not. No value is in this page.",
  Rotation: "Which credentials were due, and what became of them. No credential is in this page.",
  Doctor: "What the identity may do of what the manifests need.",
  Import: "What was written into manifests, and what was left out. No value is in this page.",
  History: "The versions of an object, the newest first, and who wrote each. No value is in this page.",
  Migration: "What was written into manifests of another tool's file, and what it could not carry. No value is in this page.",
  Explanation: "All that is known of the objects of one name. No value is in this page.",
  Difference: "What differs between two vaults, and what git says of each side. No value was read, and none is in this page.",
  Validation: "Whether the manifests can be understood. No vault was asked.",
  Error: "Why the run ended."
};
function headerHtml({ kind, page, run, overview, names: names2 }) {
  const isOfVaults = page.mark !== void 0 || overview !== void 0 || page.sections.length > 0;
  const date = run && formatDate(run.at);
  const facts = [
    ["Date", date && `<time datetime="${date}">${date.replace("T", " ").replace("Z", " UTC")}</time>`],
    [
      "Commit",
      run?.commit && `<code title="${inHtml(run.commit)}">${inHtml(run.commit.slice(0, 12))}</code>`
    ],
    ["Version", run && inHtml(run.version)],
    ["Owner", names2 && overview ? overview.owners.map(inHtml).join(", ") || void 0 : void 0],
    ["Vaults on", isOfVaults ? inHtml(page.mark ?? "Azure") : void 0]
  ];
  const shown = facts.flatMap(
    ([name, text]) => text === void 0 ? [] : [`<div><dt>${name}</dt><dd>${text}</dd></div>`]
  );
  return `<header>
<p class="brand">keyvault-gitops</p>
<h1>${inHtml(page.title)}</h1>
<p class="lead">${intros[kind]}</p>
<p><strong>${inHtml(page.summary)}</strong></p>${names2 ? "" : `
<p class="dim">${onlyCounts}</p>`}${page.changedSince ? `
<p>${inHtml(page.changedSince.names)}</p>` : ""}
${shown.length === 0 ? "" : `<dl class="facts">${shown.join("")}</dl>`}
</header>`;
}
function tilesHtml(view, sections) {
  const tiles = [...ofPage(view), ...ofOverview(view)].filter(({ to }) => sections.has(to));
  if (tiles.length === 0) return "";
  const items = tiles.map(
    ({ count, words: words2, to, tone = "" }) => `<li class="${count === 0 ? "quiet" : tone}"><a href="#${to}"><strong>${numberElement(count)}</strong> ${words2}</a></li>`
  );
  return `<nav aria-label="Numbers"><ul class="tiles">${items.join("")}</ul></nav>`;
}
function ofPage({ page, counts }) {
  const findings = (severity) => page.findings.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return [
    ...counts.map((one) => ({ ...one, to: "changes", tone: "accent" })),
    { count: findings("error"), words: pluralWords(findings("error"), "error"), to: "findings", tone: "red" },
    {
      count: findings("warning"),
      words: pluralWords(findings("warning"), "warning"),
      to: "findings",
      tone: "yellow"
    }
  ];
}
function ofOverview({ overview }) {
  if (!overview) return [];
  const counts = countObjects(overview);
  return [
    { count: counts.expired, words: "expired", to: "expiry", tone: "red" },
    { count: counts.expiring, words: "expire soon", to: "expiry", tone: "yellow" },
    { count: counts.due, words: "due to be rotated", to: "rotations", tone: "yellow" },
    { count: counts.missing, words: "missing", to: "matrix", tone: "red" },
    { count: counts.disabled, words: "disabled", to: "matrix", tone: "yellow" },
    { count: counts.unmanaged, words: "unmanaged", to: "owners", tone: "accent" }
  ];
}
function filterHtml({ vaults, page, kind }) {
  const used = new Set(page.sections.flatMap(({ rows }) => rows.map(({ verb }) => verb)));
  const shown = verbs.filter((verb) => used.has(verb) || verb === "unchanged");
  const option = (value, words2) => `<option value="${value}">${inHtml(words2)}</option>`;
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

// src/report/html/matrix.ts
var mostColumns = 24;
var states = {
  missing: "m",
  "soft-deleted": "s",
  expired: "x",
  expiring: "w",
  disabled: "d",
  unmanaged: "u",
  present: "p"
};
var meanings = {
  missing: "git declares it, and the vault has none",
  "soft-deleted": "deleted in the vault, and can be recovered",
  expired: "its expiry is past",
  expiring: "its expiry is near",
  disabled: "nobody can read it",
  unmanaged: "it is there, and git does not declare it",
  present: "there and enabled, and no expiry is near"
};
function matrixHtml(view, overview) {
  const { vaults } = view;
  const until = expiringUntil(overview);
  const statesOf = (one) => judge(one, overview.at, until);
  const rows = rowsOf(overview.objects);
  const cells = rows.flatMap(({ objects }) => [...objects.values()].flatMap(statesOf));
  const used = Object.keys(states).filter((state) => cells.includes(state));
  const groups = Array.from(
    { length: Math.ceil(vaults.length / mostColumns) },
    (_, i) => vaults.slice(i * mostColumns, (i + 1) * mostColumns)
  );
  const tables = groups.map((columns2) => {
    const own = rows.filter(({ objects }) => columns2.some((vault) => objects.has(foldName(vault))));
    const caption = groups.length === 1 ? "Names by vault" : `Names by vault: ${columns2[0]} to ${columns2.at(-1)}`;
    const table = scrollElement(caption, tableHtml(caption, columns2, own, statesOf, view));
    const counts = `${countWords(own.length, "name")} in ${countWords(columns2.length, "vault")}`;
    return foldElement(
      `<h3>${inHtml(caption)}</h3> <span class="dim">${counts}</span>`,
      table,
      own.length <= 60 && groups.length === 1
    );
  });
  return sectionElement({
    id: "matrix",
    title: "Names and vaults",
    shows: rows.length === 0 ? "Git declares no name here, and nothing of ours is in the vaults." : view.names ? "One row a name, one column a vault, for every name that git declares or that is ours somewhere. An empty cell: neither git nor the vault has it there." : "How the objects stand in the vaults whose names git declares, or that are ours somewhere.",
    ...view.names && used.some((state) => state === "missing" || state === "expired") && {
      next: "look along a row: a name that is there in one environment and missing in the next is often forgotten."
    },
    body: [legendHtml(used, cells), ...rows.length > 0 ? tables : []].join("\n")
  });
}
function judge(one, at, until) {
  if (one.state === "missing") return ["missing"];
  if (one.state === "deleted") return ["soft-deleted"];
  if (isUnmanagedObject(one)) return ["unmanaged"];
  const expiry = expiryOf(one, at, until);
  const shown = [
    ...expiry === "expired" || expiry === "expiring" ? [expiry] : [],
    ...one.state === "disabled" ? ["disabled"] : []
  ];
  return shown.length > 0 ? shown : ["present"];
}
function rowsOf(objects) {
  const groups = Map.groupBy(objects, ({ id }) => `${id.kind}/${foldName(id.name)}`);
  return [...groups.values()].filter((group) => group.some((one) => !isUnmanagedObject(one))).flatMap((group) => {
    const [first] = group;
    const in_ = new Map(group.map((one) => [foldName(one.id.vault), one]));
    return first ? [{ name: first.id.name, kind: first.id.kind, objects: in_ }] : [];
  }).sort((a, b) => compareText(b.kind, a.kind) || compareText(foldName(a.name), foldName(b.name)));
}
function tableHtml(caption, columns2, rows, statesOf, view) {
  const heads = columns2.map(
    (vault) => `<th scope="col"${view.about({ vault })}><span>${inHtml(vault)}</span></th>`
  );
  const lines = rows.map(({ name, kind, objects }) => {
    const cells = columns2.map((vault) => {
      const one = objects.get(foldName(vault));
      return one ? cellHtml(statesOf(one), view.verbOf(one.id)) : "<td>";
    });
    const label = kind === "key" ? `<small>key</small> ${inHtml(name)}` : inHtml(name);
    return `<tr data-k=${kind}><th scope=row>${label}${cells.join("")}`;
  });
  return `<table class="matrix">
<caption>${inHtml(caption)}</caption>
<thead><tr><th scope="col">Name</th>${heads.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>`;
}
function cellHtml(shown, verb) {
  const marks = shown.map((state) => states[state]);
  const kind = marks.length > 1 ? `"${marks.join(" ")}"` : marks[0];
  return `<td class=${kind}${verb === "unchanged" ? "" : ` data-b=${verb}`}>${shown.join(", ")}`;
}
function legendHtml(used, cells) {
  if (used.length === 0) return "";
  const items = used.map((state) => {
    const count = numberElement(cells.filter((one) => one === state).length);
    return `<li><span class="${states[state]} mark" aria-hidden="true"></span> <strong>${state}</strong> ${count}: ${meanings[state]}</li>`;
  });
  return `<ul class="legend">${items.join("")}</ul>`;
}

// src/report/html/owners.ts
var columns = [
  { head: "In git", counts: ({ declared }) => declared },
  { head: "Ours", counts: ({ ownership }) => ownership === "ours" },
  { head: "Other owners", counts: ({ ownership }) => ownership === "foreign" },
  { head: "Of certificates", counts: ({ ownership }) => ownership === "certificate" },
  { head: "No owner", counts: ({ ownership }) => ownership === "unowned" },
  { head: "Unmanaged", counts: isUnmanagedObject }
];
function ownersHtml(view, overview) {
  const objectsIn = byVault(overview.objects);
  const lanes = view.names ? view.vaults.map((vault) => ({ vault, objects: objectsIn(vault) })) : [];
  const all = { vault: void 0, objects: overview.objects };
  const rows = [...lanes, ...lanes.length === 1 ? [] : [all]].map(
    ({ vault, objects }) => rowHtml2(vault, objects, view)
  );
  const unmanaged = overview.objects.filter(isUnmanagedObject);
  return sectionElement({
    id: "owners",
    title: "Owners and unmanaged objects",
    shows: "How many objects git declares in each vault, and for whom those are that the vault holds. An object is ours when its tag names an owner that the config allows there, and unmanaged when it is not ours and no manifest declares it. Nothing that is not ours is ever touched.",
    ...unmanaged.some(({ ownership }) => ownership === "unowned") && {
      next: "bring objects without an owner under git with <code>keyvault-gitops import --vault NAME</code>, or let them be."
    },
    body: [
      scrollElement(
        "Owners by vault",
        tableElement("Owners by vault", ["Vault", ...columns.map(({ head }) => head)], rows, "counts")
      ),
      ...view.names ? lanes.map(({ vault, objects }) => listHtml2(vault, objects.filter(isUnmanagedObject), view)) : []
    ].join("\n")
  });
}
function rowHtml2(vault, objects, { about }) {
  const cells = columns.map(({ counts }) => {
    const { length } = objects.filter(counts);
    return `<td class="num${length === 0 ? " dim" : ""}">${numberElement(length)}</td>`;
  });
  return `<tr${about({ vault })}${vault === void 0 ? ' class="all"' : ""}><th scope="row">${inHtml(vault ?? "All vaults")}</th>${cells.join("")}</tr>`;
}
function listHtml2(vault, unmanaged, { about }) {
  if (unmanaged.length === 0) return "";
  const items = unmanaged.map(({ id, owner, ownership }) => {
    const whose = ownership === "certificate" ? "a certificate's" : owner === void 0 ? "" : `of ${owner}`;
    return `<li${about({ id })}><code>${inHtml(id.kind === "key" ? `key ${id.name}` : id.name)}</code>${whose === "" ? "" : ` <span class="dim">${inHtml(whose)}</span>`}</li>`;
  });
  return foldElement(
    `<h3>${inHtml(vault)}</h3> <span class="dim">${countWords(unmanaged.length, "object")} that git does not declare</span>`,
    `<ul class="names">
${items.join("\n")}
</ul>`,
    false
  );
}

// src/report/html/page-script.ts
var pageScript = `
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const { vault, kind, verb, text } = form.elements;
  const shown = document.getElementById("shown");

  // A large page is indexed when somebody filters it first.
  let indexed;
  const index = () => (indexed ??= makeIndex());
  const makeIndex = () => {
    const tables = [...document.querySelectorAll("table.matrix")].map((table) => {
      const heads = [...table.tHead.rows[0].cells];
      return { heads, lines: [...table.rows], column: "" };
    });
    const headsOf = new Map(tables.flatMap(({ heads, lines }) => lines.map((row) => [row, heads])));
    // A row of the matrix is about an object in each of its cells; any other about one, or about a vault alone.
    const partsOf = (row) => {
      const heads = headsOf.get(row);
      if (!heads) return [{ v: row.dataset.v, b: row.dataset.b }];
      return heads.flatMap((head, i) => {
        const cell = row.cells[i];
        return i > 0 && cell.className ? [{ v: head.dataset.v, b: cell.dataset.b || "unchanged" }] : [];
      });
    };
    const parents = new Map();
    for (const element of document.querySelectorAll("main section, main .group"))
      parents.set(element, { element, own: [], wasOpen: element.open, none: element.querySelector(":scope > .none") });
    const selector = "main tbody tr:is([data-v], [data-k], [data-b]), main li:is([data-v], [data-b])";
    const rows = [...document.querySelectorAll(selector)].map((element) => {
      const words = headsOf.has(element) ? element.cells[0].textContent : element.textContent;
      const parts = partsOf(element);
      const row = { element, k: element.dataset.k, parts, isOfObject: parts.some(({ b }) => b), words: words.toLowerCase() };
      for (let above = element.parentElement; above; above = above.parentElement) parents.get(above)?.own.push(row);
      return row;
    });
    return { tables, rows, parents: [...parents.values()], objects: rows.filter(({ isOfObject }) => isOfObject).length };
  };

  const filter = () => {
    const wanted = text.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
    const isActive = Boolean(vault.value || kind.value || verb.value || wanted.length);
    if (!isActive && !indexed) return;
    const { tables, rows, parents, objects } = index();
    let count = 0;
    for (const row of rows) {
      const isIn =
        row.parts.some(({ v, b }) => (!vault.value || !v || v === vault.value) && (!verb.value || !b || b === verb.value)) &&
        (!kind.value || !row.k || row.k === kind.value) &&
        (!row.isOfObject || wanted.every((word) => row.words.includes(word)));
      row.element.hidden = !isIn;
      if (isIn && row.isOfObject) count += 1;
    }
    for (const { element, own, wasOpen, none } of parents) {
      const some = own.length === 0 || own.some((row) => !row.element.hidden);
      if (none) none.hidden = some;
      if (element.localName === "section") continue;
      element.hidden = !some;
      if (element.localName === "details") element.open = isActive && own.length > 0 ? some : wasOpen;
    }
    for (const table of tables) {
      if (table.column === vault.value) continue;
      table.column = vault.value;
      table.heads.forEach((head, i) => {
        const isOut = i > 0 && vault.value !== "" && head.dataset.v !== vault.value;
        if (head.hidden === isOut) return;
        head.hidden = isOut;
        for (const row of table.lines) row.cells[i].hidden = isOut;
      });
    }
    shown.textContent = isActive ? count.toLocaleString("en") + " of " + objects.toLocaleString("en") + " rows" : "";
  };

  const nameOf = (select) => (select.value ? select.selectedOptions[0].textContent : "");
  const write = () => {
    const state = new URLSearchParams();
    const all = { vault: nameOf(vault), kind: kind.value, verb: verb.value, text: text.value.trim() };
    for (const [name, value] of Object.entries(all)) if (value) state.set(name, value);
    const hash = state.size > 0 ? "#" + state : location.hash.includes("=") ? "#" : location.hash;
    try {
      history.replaceState(null, "", hash || "#");
    } catch {}
  };
  const read = () => {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    const chosen = [...vault.options].find((option) => option.textContent === state.get("vault"));
    vault.value = chosen ? chosen.value : "";
    for (const select of [kind, verb]) {
      select.value = state.get(select.name) || "";
      if (select.selectedIndex < 0) select.value = "";
    }
    text.value = state.get("text") || "";
    filter();
  };

  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { filter(); write(); }, 80);
  };
  form.addEventListener("input", later);
  form.addEventListener("reset", later);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
})();
`;

// src/report/html/page-style.ts
var pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #0f1318); --card: light-dark(#f5f7fa, #181e26); --line: light-dark(#d5dbe3, #303a46);
  --ink: light-dark(#18202b, #e7ebf0); --dim: light-dark(#566170, #9ba7b4);
  --accent: light-dark(#0b57a4, #82b9ff); --red: light-dark(#b3261e, #ff8f85); --green: light-dark(#17692f, #7ddb93);
  --yellow: light-dark(#7d5300, #e5b84a); --magenta: light-dark(#842b93, #d9a6ff); --cyan: light-dark(#0a6074, #73d5e8);
  --bar: light-dark(#5d8fc4, #4f82ba); --bar-near: light-dark(#b87d10, #d9a233);
  scroll-padding-top: 6rem;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 78rem; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
code, pre, kbd { font-family: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace; font-size: .875em; }
code, td, th, li, dd, p, h1, h2, h3 { overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
.dim { color: var(--dim); } .red { color: var(--red); } .green { color: var(--green); } .yellow { color: var(--yellow); }
.magenta { color: var(--magenta); } .cyan { color: var(--cyan); }

header { padding: 2.25rem 0 .5rem; }
.brand { margin: 0; color: var(--dim); font-size: .8rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .1rem 0 .6rem; font-size: clamp(1.8rem, 4vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; }
header p { max-width: 68ch; margin: .3rem 0; }
.lead { font-size: 1.15rem; line-height: 1.45; color: var(--dim); }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1.1rem 0 0; padding: .8rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--dim); font-size: .78rem; } .facts dd { margin: 0; font-weight: 600; font-size: .92rem; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.9rem, 1fr)); gap: .6rem; margin: 1.1rem 0; padding: 0; list-style: none; }
.tiles li { max-width: 14rem; border: 1px solid var(--line); border-top: 3px solid var(--line); border-radius: 6px; background: var(--card); }
.tiles a { display: block; padding: .5rem .8rem .6rem; color: var(--ink); font-size: .86rem; line-height: 1.3; text-decoration: none; }
.tiles a:hover { text-decoration: underline; }
.tiles strong { display: block; font-size: 1.65rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .red, .tiles .yellow, .tiles .accent { border-top-color: currentColor; }
.tiles .accent { color: var(--accent); } .tiles .red strong { color: var(--red); } .tiles .yellow strong { color: var(--yellow); }
.tiles .quiet strong, .tiles .quiet a { color: var(--dim); }

#filter { position: sticky; top: 0; z-index: 4; display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .8rem; margin: 0 -1.25rem;
  padding: .6rem 1.25rem .7rem; background: var(--paper); border-bottom: 1px solid var(--line); }
#filter label { display: grid; flex: 1 1 8rem; max-width: 15rem; color: var(--dim); font-size: .78rem; }
#filter .text { flex-basis: 12rem; max-width: none; }
#filter select, #filter input, #filter button { width: 100%; min-height: 2.3rem; padding: .25rem .55rem; border: 1px solid var(--dim); border-radius: 5px;
  background: var(--paper); color: var(--ink); font: inherit; font-size: .92rem; }
#filter button { width: auto; padding-inline: 1rem; cursor: pointer; }
#filter ::placeholder { color: var(--dim); opacity: 1; }
#shown { flex-basis: 9rem; margin: 0; color: var(--dim); font-size: .86rem; }
#shown:empty { display: none; }

section { margin-top: 2.6rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
main > section:first-child { margin-top: 1rem; border-top: 0; }
h2 { margin: 0 0 .3rem; font-size: 1.4rem; letter-spacing: -.01em; line-height: 1.25; }
h3 { display: inline; margin: 0; font-size: 1rem; }
.shows { max-width: 76ch; margin: 0 0 .7rem; color: var(--dim); }
.next { max-width: 76ch; margin: .2rem 0 1rem; padding: .45rem .8rem; border-left: 3px solid var(--accent); background: var(--card); }
.calm { padding: .5rem .8rem; border-left: 3px solid var(--green); background: var(--card); }
.none { color: var(--dim); font-style: italic; }
details { margin: .55rem 0; border: 1px solid var(--line); border-radius: 6px; }
summary { padding: .5rem .8rem; cursor: pointer; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > p, details > ul, details > pre, details > dl { margin-inline: .8rem; }
details > .scroll { margin: 0; border: 0; }
summary h2 { display: inline; font-size: 1.1rem; }

table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .4rem .8rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 500; }
thead th { color: var(--dim); font-size: .78rem; font-weight: 600; vertical-align: bottom; }
tbody tr:hover { background: var(--card); }
.num { text-align: right; font-variant-numeric: tabular-nums; }
.counts thead th:not(:first-child) { text-align: right; }
.all { background: var(--card); } .all > * { font-weight: 700; border-top: 2px solid var(--line); }
small { color: var(--dim); }
.rows .verb { width: 9.5rem; font-weight: 600; }
.rows .verb i { display: inline-block; min-width: 1.2em; font-style: normal; text-align: center; }
.rows tbody th { width: 32%; }
pre { margin: .3rem 0 0; padding: .4rem .6rem; border-radius: 4px; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; }
details ul { padding-left: 1.2rem; }
.names { columns: 17rem; } .names li { break-inside: avoid; }
.scroll :is(th, td) { overflow-wrap: normal; white-space: nowrap; }
.scroll { position: relative; overflow: auto; max-height: 38rem; margin: .55rem 0; border: 1px solid var(--line); border-radius: 6px; }

.expiry { min-width: 52rem; }
.expiry th:nth-child(4), .expiry .lane { width: 55%; padding-inline: 0; }
.expiry tbody > tr > * { vertical-align: middle; }
.expiry thead th:nth-child(2), .expiry thead th:nth-child(3), .expiry thead th:nth-child(n + 5) { text-align: right; }
.axis { display: grid; grid-template-columns: repeat(12, 1fr); } .axis span { padding-left: 2px; border-left: 1px solid var(--line); }
.lane { background: repeating-linear-gradient(to right, var(--line) 0 1px, transparent 1px calc(100% / 12)) no-repeat 0 50% / 100% 1.75rem; }
.lane svg { display: block; width: 100%; height: 1.75rem; }
.versions thead th:is(:nth-child(2), :nth-child(3)) { text-align: right; } .versions tbody > tr > * { vertical-align: middle; }
.bar { display: block; width: 7rem; height: .55rem; }
svg .grid { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
svg .far { fill: var(--bar); } svg .near { fill: var(--bar-near); }

.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .2rem 1.5rem; margin: .6rem 0; padding: 0; list-style: none; font-size: .9rem; }
.legend li { padding-left: 1.55em; text-indent: -1.55em; } .legend .mark { text-indent: 0; }
.matrix { width: auto; }
.matrix th, .matrix td { padding: .2rem .4rem; }
.matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); }
.matrix thead th { padding-top: .5rem; text-align: center; }
.matrix thead th span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; }
.matrix tbody th, .matrix thead th:first-child { position: sticky; left: 0; max-width: 45vw; padding-left: .8rem; background: var(--paper); text-align: left; }
.matrix tbody th { white-space: normal; overflow-wrap: anywhere; min-width: 9rem; }
.matrix tbody th { z-index: 1; font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .82rem; }
.matrix thead th:first-child { z-index: 3; min-width: 9rem; }
.matrix td { min-width: 1.9rem; font-size: 0; text-align: center; vertical-align: middle; }
.matrix td[class]::before, .mark::before { font-size: .95rem; line-height: 1; }
.p::before { content: "●"; content: "●" / ""; color: var(--green); } .u::before { content: "○"; content: "○" / ""; color: var(--dim); }
.d::before { content: "‖"; content: "‖" / ""; color: var(--dim); } .w::before { content: "◐"; content: "◐" / ""; color: var(--yellow); }
.x::before { content: "✕"; content: "✕" / ""; color: var(--red); } .m::before { content: "◌"; content: "◌" / ""; color: var(--red); }
.s::before { content: "▽"; content: "▽" / ""; color: var(--magenta); }
.x.d::before { content: "✕‖"; content: "✕‖" / ""; } .w.d::before { content: "◐‖"; content: "◐‖" / ""; }
.matrix .p::before { font-size: .6rem; opacity: .75; }
.matrix .m, .matrix .x { background: color-mix(in srgb, var(--red) 12%, transparent); }
.matrix .w { background: color-mix(in srgb, var(--yellow) 12%, transparent); }
.mark { display: inline-block; width: 1.2em; text-align: center; }

.glossary { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .4rem 1.2rem; }
.glossary dt { font-weight: 600; } .glossary dd { margin: 0; }
footer { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--dim); font-size: .9rem; }

@media (max-width: 44rem) {
  body { padding-inline: .9rem; }
  #filter { position: static; margin: 0; padding-inline: 0; border-top: 1px solid var(--line); }
  #filter label { flex-basis: 40%; max-width: none; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
  th, td { padding: .35rem .5rem; }
  .rows, .rows tbody { display: block; } .rows thead { position: absolute; clip-path: inset(50%); }
  .rows tr { display: grid; grid-template-columns: auto 1fr; border-bottom: 1px solid var(--line); }
  .rows tr > * { border: 0; padding-block: .15rem; } .rows tr > :first-child, .rows tr > th { padding-top: .5rem; }
  .rows tr > :last-child { grid-column: 1 / -1; padding-bottom: .5rem; }
  .rows .verb, .rows tbody th { width: auto; }
  .glossary { grid-template-columns: 1fr; } .glossary dd { margin-bottom: .5rem; }
}
@media print {
  :root { color-scheme: light; font-size: .7em; }
  body { max-width: none; padding: 0; }
  #filter, .skip, noscript { display: none !important; }
  .scroll { max-height: none; overflow: visible; }
  details::details-content { display: block; content-visibility: visible; }
  details { border: 0; } tr, .tiles li { break-inside: avoid; } h2, summary { break-after: avoid; }
  .matrix thead th, .matrix tbody th { position: static; }
}
`;

// src/report/html/rotations.ts
function rotationsHtml(view, { objects }) {
  const rotating = objects.filter((one) => one.rotation !== void 0).sort((a, b) => rank(a) - rank(b));
  const due = rotating.filter(({ rotation }) => rotation.due.is === "due");
  const rows = view.names ? rotating.map((one) => rowHtml3(one, view)) : [];
  const counts = `${numberElement(rotating.length)} in all, ${numberElement(due.length)} due now`;
  return sectionElement({
    id: "rotations",
    title: "What rotates when",
    shows: "Secrets and keys that get a new credential by themselves: by <code>keyvault-gitops rotate</code>, or by the rotation policy that a key has in its vault.",
    ...due.some(({ rotation }) => rotation.by === "rotate") && {
      next: "run <code>keyvault-gitops rotate</code>, or see why its schedule does not."
    },
    body: listElement(rotating.length, {
      title: "Rotations",
      counts,
      calm: "Nothing here rotates by itself.",
      heads: ["When", "Name", "Kind", "Vault", "By"],
      rows,
      mostOpen: 60
    })
  });
}
function rank({ rotation: { due } }) {
  if (due.is === "due") return "since" in due ? due.since : 0;
  return due.is === "later" ? due.at : Number.POSITIVE_INFINITY;
}
var rowHtml3 = ({ id, rotation }, { about }) => `<tr${about({ id })}><td${rotation.due.is === "due" ? ' class="yellow"' : ""}>${whenHtml(rotation)}</td><th scope="row"><code>${inHtml(id.name)}</code></th><td>${id.kind}</td><td>${inHtml(id.vault)}</td><td>${byHtml(rotation)}</td></tr>`;
function whenHtml({ due }) {
  switch (due.is) {
    case "due":
      return "since" in due ? `due since ${dateElement(due.since)}` : `due: ${due.why}`;
    case "later":
      return dateElement(due.at);
    case "never":
      return "never: it waits for an expiry that it does not have";
    default:
      return due;
  }
}
function byHtml({ by, target }) {
  if (by === "service") return "the key's policy";
  return target === void 0 ? "rotate" : `rotate, target <code>${inHtml(target)}</code>`;
}

// src/report/html/versions.ts
var [listedFrom, nearFrom] = [0.5, 0.8];
function versionsHtml(view, { objects }) {
  const many = objects.filter((one) => one.versions !== void 0 && share(one) >= listedFrom).sort((a, b) => share(b) - share(a));
  const near = many.filter((one) => share(one) >= nearFrom);
  const rows = view.names ? many.map((one) => rowHtml4(one, view)) : [];
  const counts = `${numberElement(many.length)} above half of the limit, ${numberElement(near.length)} of them above 80 %`;
  return sectionElement({
    id: "versions",
    title: "Versions near their limit",
    shows: "Each new value is a version, and a version can never be removed. A backup fails above 500 of them, so nothing writes more than an object's limit.",
    ...near.length > 0 && {
      next: "find out why it changes so often. Then raise <code>versions: { max: N }</code>, or go over to a new name."
    },
    body: listElement(many.length, {
      title: "Versions",
      counts,
      calm: "No object has more than half of the versions that it may have.",
      heads: ["Name", "Versions", "Of", "Share", "Kind", "Vault"],
      rows,
      kind: "versions",
      mostOpen: 30
    })
  });
}
var share = ({ versions }) => versions.known / versions.most;
function rowHtml4(one, { about }) {
  const { id, versions } = one;
  const percent = Math.round(100 * share(one));
  return `<tr${about({ id })}><th scope="row"><code>${inHtml(id.name)}</code></th><td class="num${share(one) >= nearFrom ? " yellow" : ""}">${numberElement(versions.known)}${versions.counted ? "" : "<small> by us</small>"}</td><td class="num">${numberElement(versions.most)}</td><td>${barSvg(percent)}</td><td>${id.kind}</td><td>${inHtml(id.vault)}</td></tr>`;
}
var barSvg = (percent) => `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percent} %"><path class="grid" d="M0 4h100"/><path class="${percent >= 100 * nearFrom ? "near" : "far"}" d="M0 0h${Math.min(100, percent)}v8h-${Math.min(100, percent)}z"/></svg>`;

// src/report/html/view.ts
function makeView({ document, page, style, names: names2, options }) {
  const overview = (document.kind === "Report" ? document.overview : void 0) ?? options.overview;
  const spelled = /* @__PURE__ */ new Map();
  const meet = (vault) => {
    if (!spelled.has(foldName(vault))) spelled.set(foldName(vault), vault);
  };
  for (const { heading } of page.sections) meet(heading);
  for (const { id } of overview?.objects ?? []) meet(id.vault);
  const vaults = names2 ? [...spelled.values()] : [];
  const indexes = new Map([...spelled.keys()].map((vault, index) => [vault, index]));
  const verbs2 = names2 ? verbsOf(document) : /* @__PURE__ */ new Map();
  const verbOf = (id) => verbs2.get(objectKey(id)) ?? "unchanged";
  const about = ({ id, vault = id?.vault, kind: kind2 = id?.kind, verb }) => {
    const index = vault === void 0 ? void 0 : indexes.get(foldName(vault));
    const done = verb ?? (id && verbOf(id));
    return [
      index === void 0 ? "" : ` data-v="${index}"`,
      kind2 === void 0 ? "" : ` data-k="${inHtml(kind2)}"`,
      done === void 0 ? "" : ` data-b="${inHtml(done)}"`
    ].join("");
  };
  const { kind } = document;
  const counts = countRows(document, page);
  return { kind, page, style, run: options.run, overview, names: names2, vaults, counts, verbOf, about };
}
function countRows(document, { sections }) {
  switch (document.kind) {
    case "Error":
      return [];
    case "Report":
    case "Plan":
      return [{ count: document.changes.filter(isDifference).length, words: "differ from git" }];
    case "Drift":
      return [
        { count: document.entries.length, words: "moved" },
        { count: document.pending.length, words: "pending" }
      ];
    default: {
      const count = sections.flatMap(({ rows }) => rows).flatMap(namesOf).length;
      return [{ count, words: document.kind === "Apply" ? "done or left" : "rows" }];
    }
  }
}
function verbsOf(document) {
  const changes = "changes" in document ? document.changes : "plan" in document ? document.plan.changes : [];
  const entries = document.kind === "Drift" ? [...document.pending, ...document.refused, ...document.entries] : [];
  return new Map([...changes, ...entries].map(({ id, verb }) => [objectKey(id), verb]));
}

// src/report/html/html.ts
var formatHtml = (document, style, options = {}) => formatHtmlPage(document, makePage(document, style), style, { ...options, names: true });
function formatHtmlPage(document, page, style, { names: names2, ...options }) {
  const view = makeView({ document, page, style, names: names2, options });
  const sections = sectionsOf(view);
  const body = [
    headerHtml(view),
    tilesHtml(view, new Set(sections.map(({ id }) => id))),
    filterHtml(view),
    `<main id="content">`,
    ...sections.map(({ html }) => html),
    ...view.kind === "Error" ? [] : [glossaryHtml()],
    ...page.closing.length > 0 ? [`<footer>${page.closing.map((line) => `<p><code>${inHtml(line)}</code></p>`).join("\n")}</footer>`] : [],
    "</main>"
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
var hashOf = (text) => `'sha256-${digestText(text)}='`;
var policy = [
  "default-src 'none'",
  `script-src ${hashOf(pageScript)}`,
  `style-src ${hashOf(pageStyle)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function sectionsOf(view) {
  const { overview, page, kind } = view;
  return [
    ...page.sections.length > 0 ? [{ id: "changes", html: changesHtml(view) }] : [],
    ...page.findings.length > 0 || overview ? [{ id: "findings", html: findingsHtml(view) }] : [],
    ...overview && kind !== "Error" ? [
      { id: "expiry", html: expiryHtml(view, overview) },
      { id: "rotations", html: rotationsHtml(view, overview) },
      { id: "matrix", html: matrixHtml(view, overview) },
      { id: "owners", html: ownersHtml(view, overview) },
      { id: "versions", html: versionsHtml(view, overview) }
    ] : []
  ];
}
export {
  formatHtml,
  formatHtmlPage
};
