import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  AzureDevopsError,
  createAzureDevopsClient
} from "./chunk-PNLMEG7Q.js";
import "./chunk-KOQCSRTK.js";
import "./chunk-WZRMMEGF.js";
import {
  formatComment,
  hasSameMarker,
  isMarkerAbout,
  isSameText,
  orderPatterns,
  readMarker,
  replaceStatus
} from "./chunk-67HOLZBA.js";
import "./chunk-C7Y4V7Y6.js";
import "./chunk-WFGWVV2O.js";
import {
  plan
} from "./chunk-32W4PXHU.js";
import {
  findConfigPath
} from "./chunk-SUMIQQAP.js";
import "./chunk-F4QEDCUV.js";
import "./chunk-RLTTV2VM.js";
import "./chunk-XMAGWFEM.js";
import "./chunk-EOJALAN2.js";
import "./chunk-6GRXC57X.js";
import "./chunk-JKDQ74FI.js";
import "./chunk-4T3KGZ6E.js";
import "./chunk-NZI7PRF4.js";
import "./chunk-B4VNF3ZA.js";
import "./chunk-TIEYIL6D.js";
import "./chunk-YRJEKEBD.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-AYPIIJE6.js";
import "./chunk-7R5DFHSD.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-KAMDX4TD.js";
import "./chunk-HE25AHTF.js";
import "./chunk-UDCQQFD3.js";
import "./chunk-254HXLMI.js";
import "./chunk-K4MVX6GH.js";
import "./chunk-IL33W7ME.js";
import "./chunk-YCOLIZWM.js";
import "./chunk-EFKMGER6.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";
import "./chunk-XEEZLEFD.js";

// src/forge/azure-devops/thread.ts
var mostThreadCharacters = 14e4;
function makeThreadSubject({ config, ...narrowing }, names) {
  const { vault, select, manifests = [], changedSince } = narrowing;
  return {
    config,
    environment: "",
    ...vault && { vault: orderPatterns(vault) },
    ...select && { select: orderPatterns(select, names) },
    ...manifests.length > 0 && { manifests: orderPatterns(manifests) },
    ...changedSince !== void 0 && { changedSince }
  };
}
async function keepThread(forge, { pull, source }, { plan: plan2, ...about }) {
  if (await forge.pullHead(pull) !== source) return "left";
  const { base, tree, run, names, isTouched, ...subject } = about;
  const body = formatComment(plan2, { ...about, most: mostThreadCharacters });
  const ours = await listOurs(forge, pull);
  const found = ours.find(({ marker }) => isMarkerAbout(marker, subject));
  const did = found ? await edit(forge, pull, found.thread, body) : await open(forge, pull, body, ours);
  for (const other of ours)
    if (other !== found && other.marker.tree !== tree) await markStale(forge, pull, other, run);
  return did;
}
async function markThreadStale(forge, { pull, source }, { subject, run }) {
  if (await forge.pullHead(pull) !== source) return;
  for (const one of await listOurs(forge, pull))
    if (isMarkerAbout(one.marker, subject)) await markStale(forge, pull, one, run);
}
async function listOurs(forge, pull) {
  const us = await forge.author();
  return (await forge.threads(pull)).flatMap((thread) => {
    const marker = readMarker(thread, us);
    return marker?.of === "plan" ? [{ thread, marker }] : [];
  });
}
async function markStale(forge, pull, { thread, marker }, run) {
  if (marker.status === "planned")
    await forge.editThread(pull, thread, replaceStatus(thread.body, marker, "stale", run));
}
async function edit(forge, pull, thread, body) {
  if (isSameText(thread.body, body)) return "unchanged";
  try {
    await forge.editThread(pull, thread, body);
    return "edited";
  } catch (error) {
    if (!(error instanceof AzureDevopsError) || error.status !== 404) throw error;
    return open(forge, pull, body, []);
  }
}
async function open(forge, pull, body, before) {
  await forge.openThread(pull, body, async () => {
    const made = (await listOurs(forge, pull)).find(
      ({ thread }) => hasSameMarker(thread.body, body) && !before.some((old) => old.thread.id === thread.id)
    );
    return made?.thread;
  });
  return "created";
}

// src/commands/cli/post-plan.ts
async function postPlan(planning, world, { build, print }) {
  const pull = findPull(build);
  if (!build || !pull) {
    print("Nothing is posted: this build is of no pull request.\n");
    return plan(planning, world);
  }
  const forge = createAzureDevopsClient({ ...build, repository: build.repository.id, clock: world.clock });
  const known = await warnInstead(async () => {
    const { isPublic } = await forge.repository();
    return { ...await forge.commit(build.commit), names: !isPublic };
  }, print);
  if (!known) return plan(planning, world);
  const { parents, tree, names } = known;
  const [base] = parents;
  const { run, commit } = build;
  const subject = await findSubject(planning, names, world.files);
  const document = await plan(base === void 0 ? planning : { ...planning, base }, world).catch(
    async (error) => {
      await warnInstead(() => markThreadStale(forge, pull, { subject, run }), print);
      throw error;
    }
  );
  const isTouched = await findTouched(base, world.files);
  await warnInstead(async () => {
    const about = { ...subject, base: base ?? commit, tree, run, names, isTouched };
    const did = await keepThread(forge, pull, { ...about, plan: document });
    print(`${outcomes[did]}
`);
  }, print);
  return document;
}
var outcomes = {
  created: "Posted to the pull request.",
  edited: "Edited the comment of the pull request.",
  unchanged: "The comment of the pull request says this already.",
  left: "The branch has moved since this build began: the comment is left to the newer one."
};
async function findSubject({ vault, select, changedSince, ...planning }, names, files) {
  const root = await files.repository(files.workingDirectory) ?? files.workingDirectory;
  const inRepository = (path) => files.relative(root, files.resolve(files.workingDirectory, path));
  const narrowing = {
    ...vault && { vault },
    ...select && { select },
    ...changedSince !== void 0 && { changedSince },
    manifests: planning.paths.map(inRepository)
  };
  return makeThreadSubject({ config: await findConfigPath(planning, files), ...narrowing }, names);
}
async function findTouched(base, files) {
  const before = base === void 0 ? void 0 : await files.asOf(base, files.workingDirectory);
  return (file) => before?.changed.has(files.resolve(files.workingDirectory, file)) ?? false;
}
function findPull(build) {
  if (!build)
    throw new UsageError(
      "--post keeps the comment of a pull request in Azure Pipelines, and this runs elsewhere.",
      "On GitHub the Action does it: see docs/how-to/github-actions.md."
    );
  if (!build.pullRequest) return void 0;
  const { number, source } = build.pullRequest;
  if (number === void 0)
    throw new UsageError(
      "--post keeps the comment of a pull request in Azure Repos, and this repository is elsewhere.",
      "Leave --post out: the build's log shows the plan."
    );
  return { pull: number, source };
}
async function warnInstead(work, print) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AzureDevopsError)) throw error;
    print(`warning: not posted: ${error.message}
`);
    return void 0;
  }
}
export {
  postPlan
};
