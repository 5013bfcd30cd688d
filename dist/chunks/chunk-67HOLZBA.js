import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  GithubError,
  warnInstead
} from "./chunk-C7Y4V7Y6.js";
import {
  createProgressLines
} from "./chunk-WFGWVV2O.js";
import {
  formatJson,
  formatMarkdownPage
} from "./chunk-SUMIQQAP.js";
import {
  formatTextPage,
  isFolded,
  isUnmanaged,
  makePage,
  namesOf
} from "./chunk-EOJALAN2.js";
import {
  countWords
} from "./chunk-6GRXC57X.js";
import {
  formatUnit,
  inHtml
} from "./chunk-ZZCBEBZ5.js";
import {
  isError
} from "./chunk-OTMRIMBU.js";
import {
  digestText
} from "./chunk-7R5DFHSD.js";
import {
  objectKey
} from "./chunk-5AOJFYHD.js";
import {
  isMapping,
  parseJson
} from "./chunk-K4MVX6GH.js";

// src/forge/github/marker-subject.ts
var inputs = {
  config: "config",
  environment: "environment",
  vault: "vault",
  select: "select",
  manifests: "manifests",
  "changed-since": "changedSince",
  key: "key",
  branch: "branch"
};
var mostCharacters = 300;
function orderPatterns(patterns, names = true) {
  const list = [...new Set(patterns)].toSorted();
  const text = list.join("\n");
  if (names && text.length <= mostCharacters) return list;
  return [`${list.length} ${list.length === 1 ? "pattern" : "patterns"}, SHA-256 ${digestText(text)}`];
}
var compareSubjects = (a, b) => Object.entries(inputs).flatMap(
  ([input, part]) => JSON.stringify(a[part]) === JSON.stringify(b[part]) ? [] : [input]
);
var isWider = ({ vault, select, manifests, ...whole }, other) => {
  if (vault ?? select ?? manifests) return false;
  const differing = compareSubjects(whole, other);
  return differing.length > 0 && differing.every((part) => narrowing.includes(part));
};
var narrowing = ["vault", "select", "manifests"];
function subjectWords({ environment, ...subject }) {
  const others = ["vault", "select", "manifests", "key", "branch"].flatMap((part) => {
    const value = subject[part];
    return value === void 0 ? [] : [`${part} ${[value].flat().join(", ")}`];
  });
  const first = environment === "" ? "" : ` for ${environment}`;
  return others.length === 0 ? first : `${first} (${others.join("; ")})`;
}

// src/forge/github/marker.ts
var commentStatuses = ["planned", "applying", "applied", "failed", "stale"];
var [start, end] = ["<!-- keyvault-gitops ", " -->"];
function writeMarker(marker2) {
  const json = JSON.stringify({ v: 1, ...marker2 });
  return start + json.replace(/[^\w {}[\]":,./\\-]/g, formatUnit) + end;
}
function readMarker({ author, body }, ours) {
  if (author.toLowerCase() !== ours.toLowerCase()) return void 0;
  const line = firstLine(body);
  if (!line.startsWith(start) || !line.endsWith(end)) return void 0;
  const data = parseJson(line.slice(start.length, -end.length));
  return isMapping(data) && data.v === 1 ? marker(data) : void 0;
}
var hasSameMarker = (a, b) => firstLine(a) === firstLine(b);
var firstLine = (text) => text.split(/\r?\n/, 1)[0] ?? "";
var isMarkerAbout = (marker2, subject) => compareSubjects(marker2, subject).length === 0;
function marker(data) {
  const { of, base, tree, digestVersion = 1, digest, truncated, status } = data;
  const subject = readSubject(data);
  if (!subject || typeof digest !== "string") return void 0;
  const part = data.partial === true ? { partial: true } : {};
  if (of === "drift") return { of, ...subject, digest, ...part };
  if (of !== "plan" || typeof base !== "string" || typeof tree !== "string") return void 0;
  if (typeof digestVersion !== "number" || typeof truncated !== "boolean" || !isStatus(status))
    return void 0;
  return { of, ...subject, base, tree, digestVersion, digest, truncated, ...part, status };
}
function readSubject(data) {
  const { config, environment, vault, select, manifests, changedSince, key, branch } = data;
  if (typeof config !== "string" || typeof environment !== "string") return void 0;
  if (![vault, select, manifests].every((list) => list === void 0 || isTexts(list))) return void 0;
  if (![changedSince, key, branch].every((text) => text === void 0 || typeof text === "string"))
    return void 0;
  return {
    config,
    environment,
    ...isTexts(vault) && { vault },
    ...isTexts(select) && { select },
    ...isTexts(manifests) && { manifests },
    ...typeof changedSince === "string" && { changedSince },
    ...typeof key === "string" && { key },
    ...typeof branch === "string" && { branch }
  };
}
var isTexts = (list) => Array.isArray(list) && list.every((text) => typeof text === "string");
var isStatus = (text) => commentStatuses.some((status) => status === text);

// src/report/formats/shorten.ts
function shortenPage(page, write, fits) {
  const items = itemsOf(page).toSorted((a, b) => a.rank - b.rank);
  const written = (kept) => write(
    only(
      page,
      Map.groupBy(items.slice(0, kept), ({ of }) => of)
    )
  );
  const whole = write(page);
  if (fits(whole)) return whole;
  let [fitting, tooMany] = [0, items.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(written(middle))) fitting = middle;
    else tooMany = middle;
  }
  return written(fitting);
}
var itemsOf = ({ sections, findings }) => [
  ...sections.flatMap(({ rows }) => rows).flatMap((row) => namesOf(row).map(() => ({ of: row, rank: rank(row) }))),
  ...sections.flatMap(
    (section) => section.heldBack !== void 0 || section.failure !== void 0 ? [{ of: section, rank: 0 }] : section.rows.length === 0 ? [{ of: section, rank: 8 }] : []
  ),
  ...findings.filter(({ confidential }) => !confidential).flatMap(({ severity, rows }) => rows.map((row) => ({ of: row, rank: ranks[severity] })))
];
var rank = ({ colour, verb }) => colour === "red" ? 1 : dangers[verb];
var dangers = {
  ...{ disable: 1, delete: 1, purge: 1, refused: 2, denied: 2, unclear: 2 },
  ...{ set: 3, settle: 3, rotate: 3, adopt: 4, recover: 4, update: 4 },
  ...{ create: 5, left: 6, unchanged: 6, allowed: 6, "not tried": 6 }
};
var ranks = { error: 2, warning: 7, note: 9 };
var only = (page, kept) => ({
  ...page,
  sections: page.sections.map((section) => ({ section, rows: section.rows.flatMap((row) => shortened(row, kept)) })).filter(({ section, rows }) => rows.length > 0 || kept.has(section)).map(({ section, rows }) => ({ ...section, rows })),
  findings: page.findings.map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) })).filter(({ rows, confidential }) => rows.length > 0 || confidential)
});
function shortened(row, kept) {
  const names = kept.get(row)?.length ?? 0;
  if (names === 0) return [];
  return row.others ? [{ ...row, others: row.others.slice(0, names - 1) }] : [row];
}

// src/forge/github/posted.ts
var postStyle = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "inputs"
};
function formatPost(document, { names, counted = [], before, fits, ...subject }) {
  const own = makePage(document, postStyle);
  const closing = [...countedWords(counted), ...own.closing];
  const whole = { ...own, title: own.title + subjectWords(subject), closing };
  const write = (shown, note) => [
    ...before?.(changes(shown) < changes(whole)) ?? [],
    ...note.map((text) => `> ${text}`),
    formatMarkdownPage(shown, postStyle)
  ].join("\n\n");
  return names ? shortenPage(whole, (shown) => write(shown, cutWords(whole, shown)), fits) : write(countPage(whole), [countsWords]);
}
var changes = ({ sections }) => sections.flatMap(({ rows }) => rows).flatMap(namesOf).length;
var countPage = (page) => ({
  ...page,
  sections: [],
  ...page.changedSince && {
    changedSince: { ...page.changedSince, names: page.changedSince.counts }
  },
  closing: [...page.sections.flatMap(({ heldBack }) => heldBack ?? []), ...page.closing],
  findings: page.findings.map((group) => ({ ...group, rows: [] }))
});
function cutWords(whole, shown) {
  const kept = new Set(shown.sections.map(({ heading }) => heading));
  const hidden = listCounted([
    [changes(whole) - changes(shown), "row"],
    [whole.sections.filter(({ heading, rows }) => rows.length === 0 && !kept.has(heading)).length, "vault"],
    [findingRows(whole) - findingRows(shown), "finding"]
  ]);
  return hidden === "" ? [] : [`**${hidden} hidden**: all of them would be too long to be shown here.`];
}
var listCounted = (counts) => counts.flatMap(([count, one]) => count > 0 ? [countWords(count, one)] : []).join(", ");
var findingRows = ({ findings }) => findings.flatMap(({ rows, confidential }) => confidential ? [] : rows).length;
function countedWords(findings) {
  const kinds = Map.groupBy(findings, ({ finding }) => finding);
  const counts = [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(", ");
  const stand = findings.length === 1 ? "stands" : "stand";
  return findings.length === 0 ? [] : [`${countWords(findings.length, "finding")} ${stand} in the job's summary alone: ${counts}.`];
}
var countsWords = "Only counts are shown here; with `names: true` names are, too.";
function formatLog(document, { names }) {
  const whole = makePage(document, postStyle);
  const shown = names ? whole : countPage(whole);
  const findings = shown.findings.filter(({ confidential }) => !confidential);
  return formatTextPage({ ...shown, findings }, postStyle);
}
function summaryLine(document) {
  const { summary, changedSince } = makePage(document, postStyle);
  return [summary, changedSince?.counts].filter(Boolean).join(" ");
}
var createLogLines = () => createProgressLines(postStyle, { verbose: false, isRewritten: false });
var formatMarkdownFile = (document, options) => formatPost(document, { ...options, fits: () => true });
var formatPlanFile = (plan) => formatJson({ ...plan, findings: plan.findings.filter((finding) => !("confidential" in finding)) });
var mostBytes = 1e6;
var formatSummary = (document, options) => formatPost(document, { ...options, fits: (text) => new TextEncoder().encode(text).length <= mostBytes });

// src/forge/github/touched-findings.ts
var isFindingAt = ({ place, ...finding }, isTouched) => isError(finding) || (place === void 0 ? finding.id === void 0 : isTouched(place.file));
function touchedFindings({ changes: changes2, findings }, isTouched) {
  const rows = new Set(
    changes2.filter((change) => !isFolded(change) && !isUnmanaged(change)).map(({ id }) => objectKey(id))
  );
  return findings.filter(
    (finding) => isFindingAt(finding, isTouched) || finding.id !== void 0 && rows.has(objectKey(finding.id))
  );
}

// src/forge/github/comment.ts
var mostCommentCharacters = 6e4;
function formatComment(plan, options) {
  const { base, tree, run, names, isTouched = () => false, ...others } = options;
  const { most = mostCommentCharacters, ...subject } = others;
  const { digestVersion, digest, partial } = plan;
  const marker2 = { of: "plan", ...subject, base, tree, digestVersion, digest };
  const touched = new Set(names ? touchedFindings(plan, isTouched) : plan.findings);
  const isListed = (finding) => touched.has(finding) || "confidential" in finding;
  const listed = { ...plan, findings: plan.findings.filter(isListed) };
  return formatPost(listed, {
    names,
    counted: plan.findings.filter((finding) => !isListed(finding)),
    ...subject,
    before: (truncated) => [
      writeMarker({ ...marker2, truncated, ...partial && { partial }, status: "planned" }),
      statusLine("planned", run),
      ...partial ? [
        "> This comment cannot approve an apply: it is about a part of the vaults, for one could not be read."
      ] : [],
      ...subject.changedSince === void 0 ? [] : ["> This comment cannot approve an apply: it is about the vaults alone that changed."],
      ...truncated ? ["> This comment cannot approve an apply: it does not show every change."] : []
    ],
    fits: (text) => text.length <= most
  });
}
function replaceStatus(body, marker2, status, run) {
  const rest = body.split(/\r?\n/).slice(head);
  return [writeMarker({ ...marker2, status }), "", statusLine(status, run), ...rest].join("\n");
}
var head = 3;
var statusLine = (status, run) => `${words[status]} (<a href="${inHtml(run)}">run</a>)`;
var words = {
  planned: "**Planned.** Nothing is applied yet.",
  applying: "**Applying.**",
  applied: "**Applied.**",
  failed: "**Failed.** Not everything was applied.",
  stale: "**Stale.** Git or the vault has moved since; this plan is not applied."
};

// src/forge/github/sticky.ts
var keepSticky = (github, { number, run, body, tree, make, recreate, ...subject }) => warnInstead(async () => {
  const ours = await listOurs(github, number);
  const found = newest(ours, subject);
  const isSame = found !== void 0 && isSameText(found.comment.body, body);
  const isEdited = found !== void 0 && (isSame || !recreate);
  const became = isEdited ? await edit(github, number, found.comment, body) : make || found ? await create(github, number, body, ours) : { did: "nothing" };
  const others = ours.filter((one) => !(isEdited && one === found) && one.marker.tree !== tree);
  for (const other of others) await markStale(github, other, run);
  if (!isEdited && found) await github.hideComment(found.comment.id);
  return became;
});
var markSticky = (github, { number, run, tree, ...subject }) => warnInstead(async () => {
  for (const one of await listOurs(github, number))
    if (isMarkerAbout(one.marker, subject) || one.marker.tree !== tree) await markStale(github, one, run);
  return { did: "marked" };
});
var editStickyStatus = (github, { number, status, run, ...subject }) => warnInstead(async () => {
  const found = newest(await listOurs(github, number), subject);
  if (!found) return { did: "nothing" };
  const body = replaceStatus(found.comment.body, found.marker, status, run);
  return edit(github, number, found.comment, body);
});
async function listOurs(github, number) {
  const us = await github.author();
  const ours = [];
  for await (const comment of github.comments(number)) {
    const marker2 = readMarker(comment, us);
    if (marker2?.of === "plan") ours.push({ comment, marker: marker2 });
  }
  return ours;
}
var newest = (ours, subject) => ours.findLast(({ marker: marker2 }) => isMarkerAbout(marker2, subject));
async function markStale(github, { comment, marker: marker2 }, run) {
  if (marker2.status !== "planned") return;
  const now = await github.commentNow(comment.id);
  if (now && isSameText(now.body, comment.body))
    await github.editComment(comment.id, replaceStatus(comment.body, marker2, "stale", run));
}
async function create(github, number, body, before) {
  const { url } = await github.comment(number, body, async () => {
    const made = (await listOurs(github, number)).find(
      ({ comment }) => hasSameMarker(comment.body, body) && !before.some((old) => old.comment.id === comment.id)
    );
    return made?.comment;
  });
  return { did: "created", url };
}
async function edit(github, number, { id, body, url }, text) {
  if (isSameText(body, text)) return { did: "unchanged", url };
  try {
    return { did: "edited", url: (await github.editComment(id, text)).url };
  } catch (error) {
    if (!(error instanceof GithubError) || error.reason !== "not found") throw error;
    return create(github, number, text, []);
  }
}
var isSameText = (a, b) => plain(a) === plain(b);
var plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();

export {
  orderPatterns,
  compareSubjects,
  isWider,
  subjectWords,
  writeMarker,
  readMarker,
  hasSameMarker,
  isMarkerAbout,
  postStyle,
  formatPost,
  formatLog,
  summaryLine,
  createLogLines,
  formatMarkdownFile,
  formatPlanFile,
  formatSummary,
  isFindingAt,
  mostCommentCharacters,
  formatComment,
  replaceStatus,
  keepSticky,
  markSticky,
  editStickyStatus,
  listOurs,
  newest,
  isSameText
};
