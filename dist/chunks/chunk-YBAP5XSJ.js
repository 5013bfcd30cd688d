import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ExecError,
  changedSinceFlaw,
  countWords,
  cutText,
  digestText,
  digestVersionFlaw,
  effectVerbs,
  formatJson,
  formatMarkdownPage,
  formatTextPage,
  formatUnit,
  inHtml,
  inText,
  inputLimits,
  isError,
  isFolded,
  isMapping,
  isUnmanaged,
  listCounts,
  makePage,
  namesOf,
  objectKey,
  paintText,
  parseJson,
  pluralWords,
  quoteText,
  verbs,
  widthOf,
  wrapWords
} from "./chunk-YA6Z4RB4.js";
import {
  CredentialError,
  FileError,
  GitError,
  MissingValue,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  VaultsError,
  errorName,
  formatPlace
} from "./chunk-E4XYSY4K.js";

// src/world/progress-writer.ts
var repeat = (ms, work) => {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
};
var [rewritten, lasting] = [200, 1e4];
var erasing = "\r\x1B[K";
function createProgressWriter({ write, columns }, clock = Date, repeatEach = repeat) {
  let line = "";
  let paused = 0;
  const put = (next) => {
    if (next === line || next !== "" && paused > 0) return;
    write(line === "" ? next : `${erasing}${next}`);
    line = next;
  };
  const writeLasting = (text) => {
    put("");
    write(text);
  };
  return {
    write: writeLasting,
    show: (makeLines) => {
      const lines2 = makeLines(columns !== void 0);
      const paint = () => {
        const now = clock.now();
        if (columns) put(lines2.line(now, columns() - 1) ?? "");
        else {
          const words2 = lines2.line(now, Number.POSITIVE_INFINITY);
          if (words2 !== void 0) write(`${words2}
`);
        }
      };
      const stop = repeatEach(columns ? rewritten : lasting, paint);
      let painted = Number.NEGATIVE_INFINITY;
      let isOver = false;
      return {
        progress: (event) => {
          if (isOver) return;
          const now = clock.now();
          for (const text of lines2.note(event, now)) writeLasting(`${text}
`);
          if (!columns || now - painted < rewritten) return;
          painted = now;
          paint();
        },
        end: () => {
          isOver = true;
          stop();
          put("");
        }
      };
    },
    pauseFor: async (work) => {
      put("");
      paused++;
      try {
        return await work();
      } finally {
        paused--;
      }
    }
  };
}

// src/report/formats/progress.ts
function createProgressLines(style, options) {
  let state = { ahead: /* @__PURE__ */ new Map(), waits: /* @__PURE__ */ new Map(), stopping: false };
  return {
    note: (event, now) => {
      const before = state.phase;
      state = noteProgress(state, event, now);
      const { phase } = state;
      const isOver = phase !== void 0 && phase.done >= phase.of;
      if (isOver) state = { ...state, phase: void 0 };
      const isBegun = event.what === "started" || event.what === "reading" && before?.work !== "reading";
      const lines2 = [
        ...event.what === "request" && options.verbose ? [requestWords(event)] : [],
        ...phase && isBegun && !options.isRewritten ? [startWords(phase)] : [],
        ...event.what === "stopping" && !options.isRewritten ? statusWords(state, now) : [],
        // Where all failed the error says more.
        ...phase && isOver && phase.failed < phase.of && !options.isRewritten ? [endWords(phase, now)] : []
      ];
      return lines2.map((line) => inText(line, style.unicode));
    },
    line: (now, columns) => {
      const [whole, ...shorter] = statusWords(state, now).map((words2) => inText(words2, style.unicode));
      if (whole === void 0) return void 0;
      const fitting = [whole, ...shorter].find((words2) => widthOf(words2) <= columns);
      const colour = state.stopping || findWait(state, now) ? "yellow" : "dim";
      return paintText(fitting ?? cutText(shorter.at(-1) ?? whole, columns, style), colour, style);
    }
  };
}
function noteProgress(state, event, now) {
  const { phase, waits } = state;
  switch (event.what) {
    case "reading": {
      const { vault, of } = event;
      const reading = phase?.work === "reading" ? phase : beginPhase("reading", of, now);
      const vaults = new Map(reading.vaults).set(vault, state.ahead.get(vault) ?? {});
      return { ...state, latest: vault, phase: { ...reading, vaults } };
    }
    case "listed": {
      const { vault, kind, count } = event;
      const add = (to) => new Map(to).set(vault, { ...to.get(vault), [kind]: count });
      if (!phase) return { ...state, ahead: add(state.ahead) };
      if (phase.work !== "reading") return state;
      const vaults = add(phase.vaults);
      return { ...state, latest: vault, phase: { ...phase, vaults } };
    }
    case "read":
      return phase?.work === "reading" ? advance(state, { done: phase.done + 1 }, event.failed) : state;
    case "started": {
      const { work, of, seconds } = event;
      const vaults = new Map(event.vaults.map((vault) => [vault, {}]));
      return { ...state, phase: { ...beginPhase(work, of, now), vaults, seconds } };
    }
    case "outcome":
      return { ...advance(state, event, event.outcome.result === "failed"), latest: event.outcome.id.vault };
    case "rotated":
      return advance(state, event, event.failed);
    case "waiting": {
      const wait = { ...event, until: now + event.seconds * 1e3 };
      return { ...state, latest: event.vault, waits: new Map(waits).set(event.vault, wait) };
    }
    case "stopping":
      return { ...state, stopping: true };
    case "request":
      return state;
    default:
      return event;
  }
}
var beginPhase = (work, of, now) => ({
  ...{ work, of, began: now, vaults: /* @__PURE__ */ new Map() },
  ...{ done: 0, failed: 0 }
});
var advance = (state, { done }, failed) => state.phase ? { ...state, phase: { ...state.phase, done, failed: state.phase.failed + (failed ? 1 : 0) } } : state;
var findWait = ({ waits }, now) => [...waits.values()].filter(({ until }) => until > now).sort((a, b) => b.until - a.until)[0];
function statusWords(state, now) {
  const { phase, latest, stopping } = state;
  const wait = findWait(state, now);
  if (stopping) return [`stopping${phase ? `: ${countsOf(phase)}` : ""}; what is in flight ends first`];
  if (!phase) return wait ? [waitWords(wait, now, true)] : [];
  const isReading = phase.work === "reading";
  const isOne = isReading ? phase.of === 1 : phase.vaults.size === 1;
  const about = wait?.vault ?? latest ?? "";
  const isNamed = isReading && !isOne && phase.vaults.has(about);
  const listed = isReading ? listedWords(phase, isOne ? void 0 : about) : "";
  const counts = joinWords(", ", [
    isReading && isOne ? "" : countsOf(phase),
    joinWords(": ", [isNamed ? quoteText(about) : "", listed])
  ]);
  const head2 = joinWords(": ", [headWords(phase), counts]);
  const left = leftWords(phase, now);
  if (wait) {
    const waits = waitWords(wait, now, !isOne && !isNamed);
    const vaults = joinWords(": ", [vaultWords(phase), counts]);
    return [
      `${head2}${left}; ${waits}`,
      `${head2}; ${waits}`,
      `${vaults}; ${waits}`,
      joinWords("; ", [counts, waits])
    ];
  }
  const elapsed = Math.floor((now - phase.began) / 1e3);
  return [`${head2}${left === "" && elapsed >= 2 ? ` (${durationWords(elapsed)})` : left}`, head2];
}
var joinWords = (between, parts) => parts.filter((words2) => words2 !== "").join(between);
var verbs2 = {
  reading: { present: "reading", past: "read" },
  apply: { present: "applying to", past: "applied to" },
  rotation: { present: "rotating in", past: "rotated in" }
};
var headWords = (phase, tense = "present") => `${verbs2[phase.work][tense]} ${vaultWords(phase)}`;
function vaultWords({ work, of, vaults }) {
  const [first = ""] = vaults.keys();
  const many = work === "reading" ? of : vaults.size;
  return many > 1 ? `${many} vaults` : quoteText(first);
}
var countsOf = ({ work, done, of, failed }) => `${work === "reading" ? `${done} done` : `${done} of ${of}`}${failed > 0 ? `, ${failed} failed` : ""}`;
function listedWords({ vaults }, vault) {
  const listed = [...vaults].flatMap(
    ([name, counts2]) => vault === void 0 || name === vault ? [counts2] : []
  );
  const counts = ["secret", "key"].flatMap((kind) => {
    const known = listed.flatMap((counts2) => counts2[kind] ?? []);
    const count = known.reduce((sum, one) => sum + one, 0);
    return known.length > 0 ? [[count, pluralWords(count, kind)]] : [];
  });
  return listCounts(counts);
}
function leftWords({ work, seconds = 0, began, done, of }, now) {
  if (work === "reading") return "";
  const pace = done > 0 ? (now - began) / 1e3 / done : 0;
  const left = Math.ceil((of - done) * Math.max(pace, seconds / of));
  return left < 2 ? "" : `, about ${durationWords(left)} left`;
}
function waitWords({ vault, message, until, attempt }, now, isNamed) {
  const seconds = durationWords(Math.ceil((until - now) / 1e3));
  if (attempt) return `${message}, try ${attempt.number} of ${attempt.of}, next in ${seconds}`;
  return `${isNamed ? `${quoteText(vault)} ` : ""}waits ${seconds}: ${message}`;
}
var startWords = (phase) => phase.work === "reading" ? headWords(phase) : `${headWords(phase)}: ${countWords(phase.of, "object")}`;
function endWords(phase, now) {
  const elapsed = Math.floor((now - phase.began) / 1e3);
  const failed = phase.failed > 0 ? `${phase.failed} failed` : "";
  const counts = phase.work === "reading" ? joinWords(", ", [failed, listedWords(phase)]) : countsOf(phase);
  return `${joinWords(": ", [headWords(phase, "past"), counts])}${elapsed > 0 ? ` in ${durationWords(elapsed)}` : ""}`;
}
var durationWords = (seconds) => seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
var requestWords = ({ vault, method, path, status, ms, id }) => [method, `${vault}${path}`, status ?? "no answer", `${ms} ms`, ...id === void 0 ? [] : [id]].join(
  "  "
);

// src/reconcile/run/world-without-values.ts
var worldWithoutValues = ({ greet: _, ...world }) => ({
  ...world,
  env: () => void 0,
  envNames: () => [],
  exec: async () => {
    throw new ExecError("unstartable");
  },
  connect: (vault, runs) => {
    const connection = world.connect(vault, runs);
    const refused = async () => {
      throw new VaultError("forbidden", vault.name, "No value is opened for what is not merged yet.");
    };
    return {
      ...connection,
      secret: { ...connection.secret, get: refused },
      key: { ...connection.key, unwrap: refused }
    };
  }
});

// src/forge/call-retry.ts
var mostTries = 3;
var longestTry = 3e4;
var longestWait = 6e4;
var longestJob = 18e4;
function createCallRetry({ now, sleep }, readAnswer) {
  let left = longestJob;
  const spend = async (work) => {
    const start2 = now();
    try {
      return await work();
    } finally {
      left -= now() - start2;
    }
  };
  return {
    once: async (request) => {
      if (left <= 0) throw new Error("no time is left");
      return spend(() => request(AbortSignal.timeout(Math.min(longestTry, left))));
    },
    repeat: async (call, lookUp) => {
      for (let tries = 1; ; tries++) {
        try {
          return await call();
        } catch (error) {
          const answer = readAnswer(error);
          const wait = tries < mostTries ? waitAfter(answer, tries) : void 0;
          const isLast = wait === void 0 || wait >= left;
          if (!isLast) await spend(() => sleep(wait));
          const made = lookUp && isLost(answer) ? await lookUp() : void 0;
          if (made !== void 0) return made;
          if (isLast) throw error;
        }
      }
    }
  };
}
var isLost = ({ status }) => status === void 0 || status >= 500;
function waitAfter(answer, tries) {
  const { status, retryAfter } = answer;
  if (retryAfter !== void 0 && (isLost(answer) || status === 403 || status === 429)) {
    const wait = retryAfter * 1e3;
    return wait <= longestWait ? wait : void 0;
  }
  return isLost(answer) ? 1e3 * 4 ** (tries - 1) : void 0;
}
var readWholeNumber = (header) => /^\d{1,10}$/.test(String(header)) ? Number(header) : void 0;

// src/forge/marker-subject.ts
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

// src/forge/marker.ts
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

// src/forge/posted.ts
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
async function formatHtmlFile(document, { names, run, overview, ...subject }) {
  const { formatHtmlPage } = await import("./html-ESNQQR6Z.js");
  const own = makePage(document, postStyle);
  const findings = own.findings.filter(({ confidential }) => !confidential);
  const whole = { ...own, title: own.title + subjectWords(subject), findings };
  const page = names ? whole : countPage(whole);
  return formatHtmlPage(document, page, postStyle, { names, ...run && { run }, overview });
}
function formatDataFile(document) {
  const open = withoutConfidential(document);
  if (open.kind === "Apply") return formatJson({ ...open, plan: withoutConfidential(open.plan) });
  if (open.kind === "Drift" && open.fix)
    return formatJson({ ...open, fix: { ...open.fix, plan: withoutConfidential(open.fix.plan) } });
  return formatJson(open);
}
var withoutConfidential = (document) => ({
  ...document,
  findings: document.findings.filter((finding) => !("confidential" in finding))
});
var mostBytes = 1e6;
var formatSummary = (document, options) => formatPost(document, { ...options, fits: (text) => new TextEncoder().encode(text).length <= mostBytes });
var isSameText = (a, b) => plain(a) === plain(b);
var plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();

// src/forge/touched-findings.ts
var isFindingAt = ({ place, ...finding }, isTouched) => isError(finding) || (place === void 0 ? finding.id === void 0 : isTouched(place.file));
function touchedFindings({ changes: changes2, findings }, isTouched) {
  const rows = new Set(
    changes2.filter((change) => !isFolded(change) && !isUnmanaged(change)).map(({ id }) => objectKey(id))
  );
  return findings.filter(
    (finding) => isFindingAt(finding, isTouched) || finding.id !== void 0 && rows.has(objectKey(finding.id))
  );
}

// src/forge/comment.ts
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

// src/report/words/error.ts
function describeError(error) {
  if (error instanceof ProblemsError) {
    const [first, ...more] = error.problems;
    if (first) return [first, ...more];
  }
  if (error instanceof VaultsError) {
    const [first, ...more] = error.errors;
    return [ofOwn(first), ...more.map(ofOwn)];
  }
  if (isOwn(error)) return [ofOwn(error)];
  if (error instanceof Error && error.name === "AbortError")
    return [{ code: "run-stopped", message: "stopped." }];
  const hint = "this is a mistake in keyvault-gitops: report it with what you called";
  return [{ code: "unexpected", message: `unexpected: ${errorName(error)}`, hint }];
}
var ownErrors = [CredentialError, FileError, GitError, MissingValue, NotApproved, UsageError, VaultError];
var isOwn = (error) => ownErrors.some((own) => error instanceof own);
var ofOwn = (error) => ({
  code: error.code,
  message: error instanceof NotApproved ? `${error.message} Nothing was written.` : error.message,
  ..."hint" in error && error.hint !== void 0 && { hint: error.hint },
  ...error instanceof VaultError && { vault: error.vault }
});

// src/report/formats/problems.ts
var formatProblems = (list, style) => list.map((problem) => `${lines(problem, style).join("\n")}
`).join("");
function lines({ code, place, message, excerpt, hint }, style) {
  const where = place ? `${formatPlace(place)}: ` : "";
  const shown = inText(where, style.unicode);
  const [first = "", ...more] = sentenceLines(`${where}${message} [${code}]`, style);
  return [
    first.startsWith(shown) ? paintText(shown, "bold", style) + first.slice(shown.length) : first,
    ...more,
    ...excerpt === void 0 ? [] : [`    ${paintText(inText(excerpt.trim(), style.unicode), "dim", style)}`],
    ...hint === void 0 ? [] : sentenceLines(`hint: ${hint}`, style, 2)
  ];
}
var sentenceLines = (sentence, { width, unicode }, indent = 0) => wrapWords(inText(sentence, unicode), width - indent - 2).map(
  (line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line
);

// src/report/formats/error.ts
function formatError(error, style, { debug, version }) {
  const lines2 = (...texts) => texts.map((text) => `${inText(text, style.unicode)}
`).join("");
  const sentences = (text, indent) => sentenceLines(text, style, indent).map((line) => `${line}
`).join("");
  if (error instanceof ProblemsError)
    return `${formatProblems(error.problems, style)}${sentences(`error: ${error.message}.`)}`;
  const errors = describeError(error);
  if (errors[0].code !== "unexpected")
    return errors.map(
      ({ code, message, hint }) => sentences(`error: ${message} [${code}]`) + (hint === void 0 ? "" : sentences(`hint: ${hint}`, 2))
    ).join("");
  return lines2(
    `unexpected: ${errorName(error)}`,
    "  This is a mistake in keyvault-gitops. Please report it with what you called and the lines below; they hold",
    "  no message and no value.",
    `  ${version}`,
    ...debug ? frames(error) : ["  KEYVAULT_GITOPS_DEBUG=1 adds where it happened."]
  );
}
function frames(error) {
  if (!(error instanceof Error) || error.stack === void 0) return [];
  const start2 = error.stack.indexOf(error.message) + error.message.length;
  return error.stack.slice(error.stack.includes(error.message) ? start2 : error.stack.length).split("\n").filter((line) => line.startsWith("    at "));
}

// src/reconcile/run/approval-file.ts
async function readApprovalFile(path, files) {
  const bytes = await files.read(files.resolve(files.workingDirectory, path), inputLimits.plan);
  const notPlan = (message) => new UsageError(
    `${path} is not a plan file: ${message}. Nothing was written.`,
    "Make one with: keyvault-gitops plan --format json --out FILE",
    "file-invalid"
  );
  const plan = parseJson(bytes);
  if (!isMapping(plan)) throw notPlan("it is not JSON");
  if (plan.apiVersion !== "keyvault-gitops/v1") throw notPlan("its apiVersion is not keyvault-gitops/v1");
  if (plan.kind !== "Plan") throw notPlan("its kind is not Plan");
  const flaw = digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new NotApproved(`${path} ${flaw}`);
  if (plan.changedSince !== void 0) throw new NotApproved(`${path} ${changedSinceFlaw}`);
  if (!isDigest(plan.digest)) throw notPlan("it has no digest");
  if (!Array.isArray(plan.changes)) throw notPlan("it has no changes");
  const effects = plan.changes.flatMap((change, index) => {
    if (!isMapping(change) || !verbs.some((verb) => verb === change.verb))
      throw notPlan(`changes[${index}] has no verb that we know`);
    if (!effectVerbs.some((verb) => verb === change.verb)) return [];
    const { id, digest, orRecover } = change;
    if (!isId(id)) throw notPlan(`changes[${index}] has no id`);
    if (!isDigest(digest)) throw notPlan(`changes[${index}] has no digest`);
    return [{ digest, ...orRecover === true && { orRecover } }];
  });
  return { digest: plan.digest, effects };
}
var isDigest = (data) => typeof data === "string" && /^[\w-]{43}$/.test(data);
var isId = (data) => isMapping(data) && typeof data.vault === "string" && (data.kind === "secret" || data.kind === "key") && typeof data.name === "string";

export {
  createCallRetry,
  readWholeNumber,
  orderPatterns,
  compareSubjects,
  isWider,
  subjectWords,
  writeMarker,
  readMarker,
  hasSameMarker,
  isMarkerAbout,
  createProgressLines,
  postStyle,
  formatPost,
  formatLog,
  summaryLine,
  createLogLines,
  formatMarkdownFile,
  formatHtmlFile,
  formatDataFile,
  formatSummary,
  isSameText,
  isFindingAt,
  mostCommentCharacters,
  formatComment,
  replaceStatus,
  describeError,
  formatError,
  worldWithoutValues,
  createProgressWriter,
  readApprovalFile,
  isDigest
};
