import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  mergeSavedDocuments
} from "./chunks/chunk-X47GRCSQ.js";
import {
  watchOverview
} from "./chunks/chunk-5HLTBGWJ.js";
import {
  GithubError,
  createJob,
  deliverDocument,
  deliverError,
  exitOfDriftJob,
  exitOfPlanJob,
  explainFailure,
  filesOfWorkspace,
  findTouched,
  getInput,
  isHeadCommit,
  jobConcurrency,
  keepDriftIssue,
  mayHoldOidc,
  nothingApproved,
  notice,
  readAnswer,
  readApproval,
  readRunEvent,
  reportDelivery,
  tolerateExit,
  warnInstead,
  warning
} from "./chunks/chunk-JZ6ASFSC.js";
import {
  compareSubjects,
  createCallRetry,
  formatComment,
  hasSameMarker,
  isMarkerAbout,
  isSameText,
  readMarker,
  replaceStatus
} from "./chunks/chunk-YBAP5XSJ.js";
import {
  exitOfApply,
  exitOfError,
  exitOfValidate,
  exits,
  isChange
} from "./chunks/chunk-YBEQ3LIR.js";
import "./chunks/chunk-FPF6TBWW.js";
import "./chunks/chunk-KFPSXKWW.js";
import {
  acceptDrift,
  apply,
  changedSinceFlaw,
  createFiles,
  digestVersionFlaw,
  drift,
  fixDrift,
  isDuration,
  matchesPath,
  parseShard,
  plan,
  sharePromise,
  systemClock,
  validate
} from "./chunks/chunk-YA6Z4RB4.js";
import {
  NotApproved,
  ProblemsError
} from "./chunks/chunk-E4XYSY4K.js";
import "./chunks/chunk-6IFWVI2A.js";
import "./chunks/chunk-BI2FAT5Q.js";
import "./chunks/chunk-KJFXRUXQ.js";
import "./chunks/chunk-YQ6TTVNU.js";
import "./chunks/chunk-ETD7KQYL.js";
import "./chunks/chunk-QZBJGVDL.js";
import "./chunks/chunk-IIS436OQ.js";

// src/forge/github/client.ts
async function connect({ token, api }, { once, repeat }) {
  const { getOctokit } = await import("./chunks/github-QOJRNHTQ.js");
  const octokit = getOctokit(token, { baseUrl: api, userAgent: "keyvault-gitops", log });
  const { origin } = new URL(api);
  octokit.hook.wrap("request", (request, options) => {
    if (new URL(octokit.request.endpoint(options).url).origin !== origin)
      throw new GithubError(
        "failed",
        "GitHub's answer names another host for its next page. Nothing was sent there. Is a proxy in between? Check GITHUB_API_URL."
      );
    const send = () => once(async (signal) => request({ ...options, request: { ...options.request, signal } }));
    return isCreating(options) ? send() : repeat(send);
  });
  return octokit;
}
var isCreating = ({ method, url }) => method === "POST" && !url.endsWith("/graphql");
function createClient(connection) {
  const retry = createCallRetry(connection.clock, readAnswer);
  const connected = /* @__PURE__ */ new Map();
  const octokit = () => sharePromise(connected, "", () => connect(connection, retry));
  const { owner, repo } = connection;
  const here = { owner, repo };
  const asked = async (purpose, call) => {
    try {
      return await call(await octokit());
    } catch (error) {
      throw explainFailure(error, purpose);
    }
  };
  const created = (purpose, lookUp, call) => asked(purpose, (octokit2) => retry.repeat(() => call(octokit2), lookUp));
  async function* pages(purpose, answers, read) {
    const seen = /* @__PURE__ */ new Set();
    try {
      for await (const { data, url } of answers(await octokit())) {
        if (url === void 0) throw pagesError(purpose, "a page of its list was refused (409)");
        if (seen.has(url)) throw pagesError(purpose, "the pages of its list go round in a circle");
        seen.add(url);
        for (const one of data) yield* read(one);
      }
    } catch (error) {
      throw explainFailure(error, purpose);
    }
  }
  return {
    author: () => asked(reading("find out who the token is"), async (octokit2) => {
      const { viewer } = await octokit2.graphql("query { viewer { login } }");
      return viewer.login;
    }),
    comments: (issue_number) => pages(
      reading(`list the comments of #${issue_number}`),
      ({ paginate, rest }) => paginate.iterator(rest.issues.listComments, { ...here, issue_number, per_page: 100 }),
      (data) => [comment(data)]
    ),
    commentNow: (comment_id) => asked(
      reading("read our comment"),
      async ({ rest }) => comment((await rest.issues.getComment({ ...here, comment_id })).data)
    ).catch(undefinedWhereGone),
    comment: (issue_number, body, lookUp) => created(
      commenting(`comment on #${issue_number}`),
      lookUp,
      async ({ rest }) => comment((await rest.issues.createComment({ ...here, issue_number, body })).data)
    ),
    editComment: (comment_id, body) => asked(
      commenting("edit our comment"),
      async ({ rest }) => comment((await rest.issues.updateComment({ ...here, comment_id, body })).data)
    ),
    hideComment: (comment_id) => asked(commenting("hide our comment"), async ({ rest, graphql }) => {
      const { data } = await rest.issues.getComment({ ...here, comment_id });
      await graphql(
        "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }",
        { id: data.node_id }
      );
    }),
    changedFiles: (pull_number) => pages(
      reading(`list the files of #${pull_number}`),
      ({ paginate, rest }) => paginate.iterator(rest.pulls.listFiles, { ...here, pull_number, per_page: 100 }),
      ({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]
    ),
    issues: (label) => pages(
      onIssues("list the issues"),
      ({ paginate, rest }) => paginate.iterator(rest.issues.listForRepo, {
        ...here,
        labels: label,
        state: "open",
        direction: "asc",
        per_page: 100
      }),
      (data) => data.pull_request ? [] : [issue(data)]
    ),
    openIssue: ({ title, body, label }, lookUp) => created(
      onIssues("open an issue"),
      lookUp,
      async ({ rest }) => issue((await rest.issues.create({ ...here, title, body, labels: [label] })).data)
    ),
    editIssue: (issue_number, body) => asked(onIssues(`edit issue #${issue_number}`), async ({ rest }) => {
      await rest.issues.update({ ...here, issue_number, body });
    }),
    closeIssue: (issue_number, reason) => asked(onIssues(`close issue #${issue_number}`), async ({ rest }) => {
      const state_reason = reason === "completed" ? "completed" : "not_planned";
      await rest.issues.update({ ...here, issue_number, state: "closed", state_reason });
    }),
    commit: (commit_sha) => asked(onContents("read the commit"), async ({ rest }) => {
      const { data } = await rest.git.getCommit({ ...here, commit_sha });
      return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
    }),
    mergedWith: (commit_sha) => asked(reading("find the pull request of the commit"), async ({ rest }) => {
      const all = { ...here, commit_sha, per_page: 100 };
      const { data } = await rest.repos.listPullRequestsAssociatedWithCommit(all);
      return data.flatMap(
        ({ number, base, merged_at, merge_commit_sha: merge }) => merged_at && merge ? [{ number, into: base.ref, merge }] : []
      );
    }),
    repository: () => asked(
      { doing: "find out what the repository is like", permission: "metadata: read" },
      async ({ rest }) => {
        const { data } = await rest.repos.get(here);
        return { isPrivate: data.private, defaultBranch: data.default_branch };
      }
    ),
    head: (branch) => asked(onContents("find the head of the branch"), async ({ rest }) => {
      const { data } = await rest.git.getRef({ ...here, ref: `heads/${branch}` });
      return data.object.sha;
    }).catch(undefinedWhereGone)
  };
}
function undefinedWhereGone(error) {
  if (error instanceof GithubError && error.reason === "not found") return void 0;
  throw error;
}
var pagesError = ({ doing }, flaw) => new GithubError("failed", `GitHub was asked to ${doing}, and ${flaw}. Run the job again.`);
var reading = (doing) => ({ doing, permission: "pull-requests: read" });
var commenting = (doing) => ({ doing, permission: "pull-requests: write" });
var onContents = (doing) => ({ doing, permission: "contents: read" });
var onIssues = (doing) => ({ doing, permission: "issues: write" });
var written = ({ user, body, html_url }) => ({
  author: user?.login ?? "",
  body: body ?? "",
  url: html_url
});
var comment = (data) => ({ id: data.id, ...written(data) });
var issue = (data) => ({
  number: data.number,
  ...written(data)
});
var log = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };

// src/forge/github/standing.ts
async function findStanding(event, branches, github) {
  const branch = branchOf(event);
  if (branch === void 0 || !mayHoldOidc(event)) return "proposed";
  const isNamed = branches.length > 0 ? branches.some((pattern) => matchesPath(pattern, branch)) : branch === await findDefaultBranch(event, github);
  if (!isNamed) return "proposed";
  return await isHeadCommit(event, github) ? "merged" : "old";
}
var branchOf = (event) => event.why === "push" || event.why === "schedule" || event.why === "manual" ? event.branch : void 0;
async function findDefaultBranch(event, github) {
  if (event.defaultBranch !== void 0) return event.defaultBranch;
  return event.why === "schedule" ? event.branch : (await github.repository()).defaultBranch;
}

// src/forge/github/sticky.ts
var keepSticky = (github, { number, run, body, tree, make, recreate, ...subject }) => warnInstead(async () => {
  const ours = await listOurs(github, number);
  const found = newest(ours, subject);
  const isSame = found !== void 0 && isSameText(found.comment.body, body);
  const isEdited = found !== void 0 && (isSame || !recreate);
  const became = isEdited ? await edit(github, number, found.comment, body) : make || found ? await create(github, number, body, ours) : { did: "nothing" };
  const others2 = ours.filter((one) => !(isEdited && one === found) && one.marker.tree !== tree);
  for (const other of others2) await markStale(github, other, run);
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
  for await (const comment2 of github.comments(number)) {
    const marker = readMarker(comment2, us);
    if (marker?.of === "plan") ours.push({ comment: comment2, marker });
  }
  return ours;
}
var newest = (ours, subject) => ours.findLast(({ marker }) => isMarkerAbout(marker, subject));
async function markStale(github, { comment: comment2, marker }, run) {
  if (marker.status !== "planned") return;
  const now = await github.commentNow(comment2.id);
  if (now && isSameText(now.body, comment2.body))
    await github.editComment(comment2.id, replaceStatus(comment2.body, marker, "stale", run));
}
async function create(github, number, body, before) {
  const { url } = await github.comment(number, body, async () => {
    const made = (await listOurs(github, number)).find(
      ({ comment: comment2 }) => hasSameMarker(comment2.body, body) && !before.some((old) => old.comment.id === comment2.id)
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

// src/forge/github/preview.ts
async function findPreview(event, subject, github) {
  const pulls = await github.mergedWith(event.commit);
  const pull = pulls.find(
    ({ into, merge }) => merge === event.commit && "branch" in event && into === event.branch
  );
  if (!pull) return void 0;
  const { number } = pull;
  const ours = await listOurs(github, number);
  const marker = newest(ours, subject)?.marker;
  if (marker) return { number, marker };
  const [differing] = ours.map((other) => compareSubjects(other.marker, subject)).toSorted((a, b) => a.length - b.length);
  return { number, ...differing && { differing } };
}
function objectToPreview(shown, { tree, parents, digest, partial }) {
  if (!shown)
    return "no merged pull request made this commit. Change manifests by pull requests, and merge one at a time.";
  const { number, marker, differing } = shown;
  if (differing?.includes("changed-since")) return `the comment of #${number} ${changedSinceFlaw}`;
  if (!marker)
    return differing ? `#${number} has no comment of ours for these inputs, but one of a plan with another ${differing.join(", ")}. Give plan and apply the same.` : `#${number} has no comment of ours. Run plan on its pull requests, as the same author as apply.`;
  const flaw = digestVersionFlaw(marker.digestVersion);
  if (flaw) return `the comment of #${number} ${flaw} ${again}`;
  if (marker.truncated)
    return `the comment of #${number} does not show every change. Split the change, or set names: true.`;
  if (marker.partial)
    return `the comment of #${number} is about a part of the vaults: one could not be read. ${again}`;
  if (partial)
    return "the approved plan is about a part of the vaults: one could not be read. Run plan again when it can be read.";
  if (marker.tree !== tree)
    return parents.includes(marker.base) ? `what was merged is not what #${number} showed: it was planned at another commit. Merge when the plan of the newest commit is there.` : `the branch had moved since #${number} was planned. Require branches to be up to date before merging, and merge one pull request at a time. ${again}`;
  if (marker.digest !== digest)
    return `the approved plan is not the one that #${number} showed: the vaults have moved since. ${again}`;
  return void 0;
}
var again = "Open a new pull request, or let reviewers approve this plan without require-preview.";

// src/action/reports.ts
async function mergeReports({ inputs: { reports, command }, world: { files } }, kind) {
  if (reports.length === 0) return void 0;
  const { workingDirectory } = files;
  const found = await Promise.all(
    reports.map((pattern) => files.glob(workingDirectory, pattern, workingDirectory))
  );
  const paths = [...new Set(found.flat())];
  const refuse = (message, hint) => new ProblemsError([{ code: "file-missing", message, hint }]);
  if (paths.length === 0)
    throw refuse(
      "the input reports names no file",
      "download what the shards uploaded into the workspace first"
    );
  const document = await mergeSavedDocuments(
    paths.map((path) => files.relative(workingDirectory, path)),
    files
  );
  if (document.kind !== kind)
    throw refuse(
      `the files of the input reports are of another command than ${command}`,
      "name those of its shards"
    );
  return document;
}

// src/action/apply.ts
async function runApply(job) {
  const { approval, requirePreview } = job.inputs;
  const preview = await lookUpPreview(job);
  const flaw = digestVersionFlaw(approval.digestVersion) ?? (approval.isOfChanges ? changedSinceFlaw : void 0);
  const objection = flaw ? `the approval ${flaw}` : requirePreview ? await objectTo(preview, job) : void 0;
  const isShown2 = objection === void 0 && preview?.marker?.digest === approval.digest;
  const isOutdated = !isShown2 && preview?.marker?.status === "planned";
  if (isOutdated) reportDelivery(await setStatus(job, preview, "stale"));
  if (objection !== void 0) throw new NotApproved(objection);
  if (!isShown2) return (await execute(job)).exit;
  reportDelivery(await setStatus(job, preview, "applying"));
  try {
    const { exit, status } = await execute(job);
    reportDelivery(await setStatus(job, preview, status));
    return exit;
  } catch (error) {
    reportDelivery(await setStatus(job, preview, "failed"));
    throw error;
  }
}
async function lookUpPreview({ inputs, event, subject, github }) {
  if (inputs.requirePreview) return findPreview(event, subject, github);
  const found = await warnInstead(async () => ({
    did: "searched",
    preview: await findPreview(event, subject, github)
  }));
  reportDelivery(found);
  return "preview" in found ? found.preview : void 0;
}
var objectTo = async (preview, { inputs, event, github }) => objectToPreview(preview, { ...await github.commit(event.commit), ...inputs.approval });
async function execute(job) {
  const { planning, approval } = job.inputs;
  const { digest, effects } = approval;
  const options = {
    ...planning,
    ...effects ? { approval: { digest, effects } } : { digest },
    concurrency: jobConcurrency,
    confirm: async () => true
  };
  const document = await mergeReports(job, "Apply") ?? await apply(options, job.world);
  const exit = exitOfApply(document);
  await deliverDocument(document, job);
  const { plan: plan2, outcomes } = document;
  const isCutShort = exit === exits.refused && (plan2.digest !== digest || outcomes.some(({ result }) => result === "refused"));
  return { exit: tolerateExit(exit, job.inputs.failOn), status: isCutShort ? "failed" : statusOf[exit] };
}
var setStatus = async ({ inputs, event, subject, github }, { number }, status) => inputs.selection.shard ? void 0 : editStickyStatus(github, { ...subject, number, run: event.run, status });
var statusOf = {
  [exits.done]: "applied",
  [exits.refused]: "applied",
  [exits.notApproved]: "stale",
  [exits.error]: "failed",
  [exits.changes]: "failed",
  [exits.partly]: "failed"
};

// src/action/drift.ts
async function runDrift(job) {
  const watch = watchOverview(job.inputs.reportFormat === "html");
  const document = await mergeReports(job, "Drift") ?? await findOrResolve(job, watch.options);
  await deliverDocument(document, job, { ...watch.seen() });
  reportDelivery(await keepIssue(document, job));
  return exitOfDriftJob(document, job.inputs.failOn);
}
async function findOrResolve({ inputs, world }, watching) {
  const { selection, planning, task } = inputs;
  const { settle, within } = planning;
  const options = { ...selection, ...watching, settle, ...within !== void 0 && { within } };
  switch (task) {
    case "report":
      return drift(options, world);
    case "accept":
      return acceptDrift(options, world);
    case "fix":
      return fixDrift({ ...options, concurrency: jobConcurrency, confirm: async () => true }, world);
    default:
      return task;
  }
}
async function keepIssue(document, { inputs, event, standing, github, subject, names }) {
  if (!inputs.issue || inputs.selection.shard || standing === "proposed") return void 0;
  return warnInstead(async () => {
    if (!await isHeadCommit(event, github)) {
      notice("The branch has moved since this run began: the issue is left to a newer one.");
      return void 0;
    }
    if (document.partial)
      notice("A vault could not be read: an issue that is open is neither rewritten nor closed.");
    const branch = "branch" in event ? event.branch : void 0;
    const isDefault = branch === await findDefaultBranch(event, github);
    const about = { ...subject, ...branch !== void 0 && !isDefault && { branch } };
    return keepDriftIssue(github, document, { ...about, label: inputs.label, names, run: event.run });
  });
}

// src/action/form.ts
function readForm(given, defaults) {
  const problems = [];
  const wrong = (message, hint) => {
    problems.push({ code: "option-invalid", message, ...hint !== void 0 && { hint } });
  };
  const text = (name) => given(name) || defaults[name];
  const choice = (name, ...choices) => {
    const chosen = choices.find((one) => one === text(name));
    if (chosen === void 0) wrong(`the input ${name} takes one of: ${choices.join(", ")}`);
    return chosen ?? choices[0];
  };
  return {
    problems,
    wrong,
    text,
    choice,
    flag: (name) => choice(name, "false", "true") === "true",
    words: (name) => text(name).split(/[\s,]+/).filter(Boolean),
    lines: (name) => text(name).split(/\r?\n/).map((line) => line.trim()).filter(Boolean),
    shaped: (name, fits, takes, hint) => {
      if (text(name) !== "" && !fits(text(name))) wrong(`the input ${name} takes ${takes}`, hint);
    }
  };
}

// src/action/inputs.ts
var inputDefaults = {
  command: "plan",
  config: "",
  manifests: "",
  vault: "",
  select: "",
  "changed-since": "",
  shard: "",
  reports: "",
  "working-directory": ".",
  environment: "",
  key: "",
  branches: "",
  "client-id": "",
  "tenant-id": "",
  audience: "",
  "github-token": "",
  comment: "true",
  recreate: "false",
  issue: "true",
  label: "keyvault-drift",
  names: "auto",
  "report-format": "markdown",
  "fail-on": "refused drift",
  within: "",
  settle: "off",
  "max-destroy": "",
  "allow-empty": "false",
  "allow-purge": "false",
  approval: "",
  "require-preview": "false",
  fix: "false",
  accept: "false"
};
function readInputs(given) {
  const form = readForm(given, inputDefaults);
  const inputs = interpret(form);
  check(inputs, form);
  if (form.problems.length > 0) throw new ProblemsError(form.problems);
  return inputs;
}
function interpret({ text, choice, flag, words, lines }) {
  const [within, vault, select] = [text("within"), lines("vault"), lines("select")];
  const shard = parseShard(text("shard"));
  const selection = {
    paths: words("manifests"),
    ...text("config") !== "" && { config: text("config") },
    ...vault.length > 0 && { vault },
    ...select.length > 0 && { select },
    ...shard && { shard },
    emulator: false
  };
  const planning = {
    ...selection,
    settle: choice("settle", "off", "auto", "all"),
    ...within !== "" && { within },
    ...text("max-destroy") !== "" && { maxDestroy: Number(text("max-destroy")) },
    allowEmpty: flag("allow-empty"),
    allowPurge: flag("allow-purge")
  };
  const [clientId, tenantId, audience] = [text("client-id"), text("tenant-id"), text("audience")];
  const [fix, accept] = [flag("fix"), flag("accept")];
  return {
    command: choice("command", "plan", "validate", "apply", "drift", "rotate"),
    selection,
    planning,
    ...text("changed-since") !== "" && { changedSince: text("changed-since") },
    reports: lines("reports"),
    workingDirectory: text("working-directory"),
    environment: text("environment"),
    key: text("key"),
    branches: lines("branches"),
    ...clientId !== "" && { identity: { clientId, tenantId, ...audience !== "" && { audience } } },
    token: text("github-token"),
    comment: choice("comment", "true", "changes-only", "false"),
    recreate: flag("recreate"),
    issue: flag("issue"),
    label: text("label"),
    names: choice("names", "auto", "true", "false"),
    reportFormat: choice("report-format", "markdown", "html"),
    failOn: words("fail-on"),
    approval: readApproval(text("approval")) ?? nothingApproved,
    requirePreview: flag("require-preview"),
    task: fix ? "fix" : accept ? "accept" : "report"
  };
}
function check({ command, environment, branches, failOn, planning, task }, { wrong, shaped, text, flag }) {
  for (const name of ["client-id", "tenant-id"]) shaped(name, isGuid, "a GUID");
  if (text("client-id") === "" !== (text("tenant-id") === ""))
    wrong("the inputs client-id and tenant-id go together");
  if (text("audience") !== "" && text("client-id") === "")
    wrong("the input audience goes with client-id and tenant-id");
  if (text("github-token") === "")
    wrong("the input github-token is empty", "leave it out: its default is the job's own token");
  if (branches.some((branch) => /^(?:refs\/|!)/.test(branch)))
    wrong("the input branches takes patterns of names, one a line", "write main, without refs/heads/ and !");
  shaped("within", isDuration, "a positive ISO 8601 duration", "write 30 days as P30D");
  shaped("key", (text2) => text2.length <= 100 && !/[\r\n]/.test(text2), "one line of at most 100 characters");
  shaped("label", (text2) => !text2.includes(","), "the name of one label", "GitHub parts names at commas");
  shaped("max-destroy", (text2) => /^\d{1,9}$/.test(text2), "a whole number");
  if (!failOn.every((word) => results.includes(word)))
    wrong(`the input fail-on takes some of: ${results.join(", ")}`);
  shaped("approval", (text2) => readApproval(text2) !== void 0, "the output approval of plan, as it is");
  if (text("changed-since") !== "" && command !== "validate" && command !== "plan")
    wrong(
      "the input changed-since is for validate and plan of what is not merged",
      `leave it out: a change that ${command} skipped would be skipped for ever`
    );
  shaped(
    "shard",
    (text2) => parseShard(text2) !== void 0,
    "a part of a whole",
    "write the third of eight as 3/8"
  );
  const isOfShards = text("shard") !== "" || text("reports") !== "";
  if (isOfShards && (command === "validate" || command === "rotate"))
    wrong("the inputs shard and reports are for plan, apply and drift");
  if (isOfShards && flag("accept"))
    wrong("accept writes manifests, which all shards share: leave out shard and reports");
  if (text("shard") !== "" && text("reports") !== "")
    wrong("the input reports merges all shards: leave out shard");
  if (command === "apply" && text("approval") === "")
    wrong(
      "apply needs the input approval: it does what was approved and nothing else",
      "give it the output approval of plan, by an output of the job that planned"
    );
  if (task === "report") return;
  if (flag("fix") && flag("accept"))
    wrong("fix changes the vaults, accept the manifests: choose one of the inputs");
  if (command !== "drift") wrong("the inputs fix and accept are for the command drift");
  if (planning.settle !== "off")
    wrong("the input settle is for looking: fix compares where it has to, accept takes no value");
  if (task === "fix" && environment === "")
    wrong("fix needs the input environment", "name the environment whose reviewers let the job run");
}
var results = ["refused", "drift", "changes", "unknown", "none"];
var isGuid = (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

// src/action/plan.ts
async function runPlan(job) {
  const { inputs, world } = job;
  const { planning, changedSince, failOn } = inputs;
  const watch = watchOverview(job.inputs.reportFormat === "html");
  try {
    const options = {
      ...planning,
      ...watch.options,
      ...changedSince !== void 0 && { changedSince },
      ..."base" in job.event && { base: job.event.base }
    };
    const document = await mergeReports(job, "Plan") ?? await plan(options, world);
    const isTouched = await findTouched(document, job);
    await deliverDocument(document, job, { isTouched, ...watch.seen() });
    reportDelivery(await keepComment(document, job, isTouched));
    return exitOfPlanJob(document, failOn);
  } catch (error) {
    reportDelivery(await markStale2(job));
    throw error;
  }
}
async function keepComment(plan2, { inputs, event, github, subject, names }, isTouched) {
  if (event.why !== "pull request" || !keepsComment(inputs)) return void 0;
  return warnInstead(async () => {
    if (!await isHeadCommit(event, github)) {
      notice("The branch has moved since this run began: the comment is left to the newer one.");
      return void 0;
    }
    const { number, commit, run } = event;
    const { tree, parents } = await github.commit(commit);
    const base = parents[0] ?? event.base;
    const body = formatComment(plan2, { ...subject, base, tree, run, names, isTouched });
    const make = inputs.comment === "true" || (plan2.partial ?? false) || plan2.changes.some(isShown);
    const { recreate } = inputs;
    return keepSticky(github, { ...subject, number, run, body, tree, make, recreate });
  });
}
var keepsComment = ({ comment: comment2, selection }) => comment2 !== "false" && selection.shard === void 0;
var isShown = (change) => isChange(change) || change.verb === "refused" || hasChangedFile(change);
var hasChangedFile = (change) => change.verb === "settle" && change.evidence === "unknown" && (change.doubts?.some((doubt) => doubt.about === "file" && doubt.changed) ?? false);
async function markStale2({ inputs, event, github, subject }) {
  if (event.why !== "pull request" || !keepsComment(inputs)) return void 0;
  return warnInstead(async () => {
    if (!await isHeadCommit(event, github)) return void 0;
    const { number, commit, run } = event;
    return markSticky(github, { ...subject, number, run, tree: (await github.commit(commit)).tree });
  });
}

// src/action/refusal.ts
var writes = /* @__PURE__ */ new Set(["apply", "rotate"]);
function refuseOldCommit({ command, task }, standing) {
  if (standing !== "old" || !(writes.has(command) || task !== "report")) return;
  throw new NotApproved("this commit is not the head of its branch. Run the workflow of the newest commit.");
}
function findRefusal({ command, planning, changedSince, task }, event, standing) {
  const problems = [];
  const refuse = (message, hint) => problems.push({ code: "option-invalid", message, hint });
  if (event.why === "other" && command !== "validate")
    refuse(
      `${command} does not run for the event ${event.name}`,
      "run it by pull_request, push, merge_group, schedule, workflow_dispatch or repository_dispatch"
    );
  if (standing !== "proposed" && command === "plan" && changedSince !== void 0)
    refuse(
      "plan does not take changed-since for what is merged: a change that it left out would be skipped for ever",
      "leave the input out there, and give it to pull requests alone"
    );
  if (standing === "merged") return problems;
  if (standing === "proposed" && command === "apply")
    refuse("apply does not run for what is not merged", `run it by push to the default branch; ${others}`);
  if (standing === "proposed" && command === "rotate")
    refuse(
      "rotate does not run for what is not merged",
      `run it by schedule or workflow_dispatch on the default branch; ${others}`
    );
  if (standing === "proposed" && task !== "report")
    refuse(
      "fix and accept do not run for what is not merged",
      `use them by schedule or workflow_dispatch; ${others}`
    );
  if (planning.settle !== "off" && command !== "validate")
    refuse(
      standing === "old" ? "settle is off for a commit that is not the head of its branch" : "settle is off for what is not merged: a branch could ask it for values",
      standing === "old" ? "run the workflow of the newest commit" : `leave settle out there; ${others}`
    );
  return problems;
}
var others = "the input branches says which other branches count as merged";

// src/action/run.ts
async function runAction(process2) {
  let files = createFiles();
  try {
    const inputs = readInputs(process2.input);
    files = await filesOfWorkspace(inputs.workingDirectory, files);
    const event = await readRunEvent(process2.env, files);
    const { owner, repo, api } = event;
    const github = createClient({ token: inputs.token, owner, repo, api, clock: systemClock });
    const standing = (
      // Nothing that validate does depends on it.
      inputs.command === "validate" ? "proposed" : await findStanding(event, inputs.branches, github)
    );
    const problems = findRefusal(inputs, event, standing);
    if (problems.length > 0) throw new ProblemsError(problems);
    refuseOldCommit(inputs, standing);
    const job = await createJob({ inputs, event, standing, github }, files, process2);
    try {
      return await dispatch(job);
    } finally {
      job.close();
    }
  } catch (error) {
    await deliverError(error, process2.env, files);
    return exitOfError(error);
  }
}
async function dispatch(job) {
  const { command } = job.inputs;
  if (command === "validate") return runValidate(job);
  if (!mayHoldOidc(job.event)) {
    explainValidate(job);
    return runValidate(job);
  }
  noticeUnmerged(job);
  switch (command) {
    case "plan":
      return runPlan(job);
    case "drift":
      return runDrift(job);
    case "apply":
      return runApply(job);
    case "rotate":
      return (await import("./chunks/rotate-UV6EWDIZ.js")).runRotate(job);
    default:
      return command;
  }
}
async function runValidate(job) {
  const { selection, changedSince } = job.inputs;
  const document = await validate(
    { ...selection, ...changedSince !== void 0 && { changedSince } },
    job.world
  );
  await deliverDocument(document, job, { isTouched: await findTouched(document, job) });
  return exitOfValidate(document);
}
function explainValidate({ inputs: { command }, event }) {
  const text = event.why === "merge group" ? `What a merge queue tries may not reach a vault: validate runs instead of ${command}.` : `A run for a fork or for Dependabot may not reach a vault: validate runs instead of ${command}.`;
  if (command === "apply") warning(`${text} Nothing is applied.`);
  else if (command === "rotate") warning(`${text} Nothing is rotated.`);
  else notice(text);
}
function noticeUnmerged({ event, standing }) {
  if (event.why === "pull request" || standing === "merged") return;
  notice(
    standing === "old" ? "This commit is not the head of its branch: no value is opened for it." : "This commit counts as proposed: its branch is not the default one, nor named by the input branches. No value is opened."
  );
}

// src/action.ts
var stop = new AbortController();
var stopRun = () => stop.abort();
var isListening = false;
process.exitCode = await runAction({
  env: (name) => process.env[name],
  input: getInput,
  signal: stop.signal,
  begun: () => {
    if (!isListening) process.on("SIGINT", stopRun).on("SIGTERM", stopRun);
    isListening = true;
  }
});
process.off("SIGINT", stopRun).off("SIGTERM", stopRun);
