import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  asProblem,
  createRemoteJWKSet,
  errors_exports,
  formatVaultLine,
  jwtVerify,
  makeFirstConfig,
  makePairing,
  manifestPath,
  openManifestHome,
  openSealingKey,
  resolveFolder,
  sealJwe,
  selectionOfSeal
} from "./chunk-GSP6XAID.js";
import {
  abandonRotations,
  followers,
  rotateDue
} from "./chunk-VUFVH2U6.js";
import {
  listenError,
  messageStyle,
  resultStyle,
  waitForAbort
} from "./chunk-YJ4GDFTP.js";
import {
  colourOption,
  concurrencyOption,
  detailOptions,
  emulatorOption,
  findingFormats,
  findingOptions,
  findingOutputOptions,
  formatAsked,
  markEmulator,
  optionsOf,
  outputOptions,
  planningOptions,
  readCommandOptions,
  readConcurrency,
  readFinding,
  readOutput,
  readPlanning,
  readPort,
  readProgress,
  readSelection,
  readSettle,
  selectionOptions,
  settleOption,
  shardOption
} from "./chunk-FIYKCBHZ.js";
import {
  mergeSavedDocuments,
  notSaved,
  readSavedDocument
} from "./chunk-X47GRCSQ.js";
import {
  watchOverview
} from "./chunk-5HLTBGWJ.js";
import {
  createCallRetry,
  createProgressLines,
  createProgressWriter,
  describeError,
  formatComment,
  formatError,
  hasSameMarker,
  isDigest,
  isMarkerAbout,
  isSameText,
  orderPatterns,
  readApprovalFile,
  readMarker,
  readWholeNumber,
  replaceStatus,
  worldWithoutValues
} from "./chunk-YBAP5XSJ.js";
import {
  exitOfApply,
  exitOfDoctor,
  exitOfDrift,
  exitOfError,
  exitOfPlan,
  exitOfRotate,
  exitOfValidate,
  exits
} from "./chunk-YBEQ3LIR.js";
import {
  Sealed,
  acceptDrift,
  actionsOf,
  addDuration,
  admitSealed,
  apply,
  atOnce,
  azureNameOf,
  byVault,
  canonicalJson,
  compareIds,
  compareRevisions,
  compareText,
  configName,
  connectSet,
  copiedIdOf,
  copiers,
  copiesOf,
  countRequests,
  decodeState,
  documentHead,
  drift,
  editManifest,
  emulatorWords,
  execute,
  externalRevision,
  findAllNear,
  findBearer,
  findConfigPath,
  findEdits,
  findLiveState,
  findManifest,
  findNearest,
  findOpenRotations,
  findOverride,
  findOwnership,
  findStaleSchemaFiles,
  fingerprintAddress,
  fixDrift,
  flawOfLength,
  foldName,
  formatDate,
  formatManifest,
  formatText,
  hideTexts,
  ignoreFiles,
  inText,
  inputLimits,
  isDuration,
  isEffect,
  isGenerated,
  isKept,
  isLegalName,
  isLoopback,
  isManagedHsmUrl,
  isOfVersion,
  isOurTag,
  isPendingName,
  isRotated,
  kinds,
  leavesOfFiles,
  loadManifests,
  loadSet,
  makeOutcomeRow,
  managedTags,
  matchesName,
  matchesPath,
  memberAt,
  mostSecretBytes,
  narrowSet,
  noPolicyIn,
  objectKey,
  objectName,
  openConnections,
  openDocuments,
  openSealed,
  overlayFiles,
  ownerTag,
  parseJson,
  partialityOf,
  plan,
  planReading,
  postgresTokenScope,
  propertyLetters,
  publishedWords,
  quoteText,
  readManifest,
  readVaults,
  redactChange,
  redactPlan,
  refuseExisting,
  resolveConfig,
  rootBytes,
  rotationWords,
  runConcurrently,
  sealAddress,
  sealedTextsIn,
  selectFiles,
  selectPart,
  sharePromise,
  sourceInGit,
  sourceOf,
  sourcesIn,
  specText,
  sqlTokenScope,
  stateOf,
  stateTag,
  tagText,
  takeInventory,
  takeSnapshot,
  takeValue,
  textAt,
  unwrapByConnection,
  validate,
  waitForBoth,
  widestOf,
  withoutLineBreak,
  wrapWords,
  writeNewFiles
} from "./chunk-YA6Z4RB4.js";
import {
  FileError,
  MissingValue,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  isFault
} from "./chunk-E4XYSY4K.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import {
  require_util
} from "./chunk-QZBJGVDL.js";
import {
  __toESM
} from "./chunk-IIS436OQ.js";

// src/forge/azure-devops/build.ts
var branchesVariable = "KEYVAULT_GITOPS_BRANCHES";
function readBuild(env) {
  if (env("TF_BUILD")?.toLowerCase() !== "true") return void 0;
  const text2 = (name) => env(name) ?? "";
  const collection = text2("SYSTEM_COLLECTIONURI").replace(/\/*$/, "/");
  const isAzureRepos = text2("BUILD_REPOSITORY_PROVIDER") === "TfsGit";
  const ref = text2("BUILD_SOURCEBRANCH");
  const token = text2("SYSTEM_ACCESSTOKEN");
  const number = Number(text2("SYSTEM_PULLREQUEST_PULLREQUESTID"));
  const isPullRequest = text2("BUILD_REASON") === "PullRequest" || ref.startsWith("refs/pull/");
  return {
    collection,
    repository: { id: text2("BUILD_REPOSITORY_ID"), isAzureRepos },
    commit: text2("BUILD_SOURCEVERSION"),
    ...!isPullRequest && ref.startsWith("refs/heads/") && { branch: ref.slice("refs/heads/".length) },
    ...isPullRequest && {
      pullRequest: {
        ...isAzureRepos && Number.isSafeInteger(number) && number > 0 && { number },
        source: text2("SYSTEM_PULLREQUEST_SOURCECOMMITID")
      }
    },
    branches: text2(branchesVariable).split(/[\s,]+/).filter(Boolean),
    run: `${collection}${encodeURIComponent(text2("SYSTEM_TEAMPROJECT"))}/_build/results?buildId=${encodeURIComponent(text2("BUILD_BUILDID"))}`,
    ...token !== "" && { token }
  };
}
var mayHaveToken = (url) => url.startsWith("https://") || isLoopback(url);

// src/commands/commands.ts
var commands = [
  {
    name: "init",
    summary: "write a first config and a first manifest",
    load: async () => (await import("./commands-QZSAO2EY.js")).initCommand
  },
  {
    name: "validate",
    summary: "check manifests, with no network and no credentials",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).validateCommand
  },
  {
    name: "plan",
    summary: "show what apply would do; writes nothing",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).planCommand
  },
  {
    name: "apply",
    summary: "make the vaults so",
    load: async () => (await import("./commands-QZSAO2EY.js")).applyCommand
  },
  {
    name: "drift",
    summary: "tell what moved in the vaults by itself",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).driftCommand
  },
  {
    name: "doctor",
    summary: "tell what the identity may do, and which role is missing",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).doctorCommand
  },
  {
    name: "explain",
    summary: "tell all that is known of one secret or key",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).explainCommand
  },
  {
    name: "diff",
    summary: "tell what differs between two vaults",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).diffCommand
  },
  {
    name: "history",
    summary: "list the versions of a secret or key, and who made them",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).historyCommand
  },
  {
    name: "restore",
    summary: "write the value of an earlier version of a secret again",
    load: async () => (await import("./commands-QZSAO2EY.js")).restoreCommand
  },
  {
    name: "fill",
    summary: "give secrets whose value is external a value",
    load: async () => (await import("./commands-QZSAO2EY.js")).fillCommand
  },
  {
    name: "show",
    summary: "show a plan, an outcome or a drift document that was saved",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).showCommand
  },
  {
    name: "report",
    summary: "show what all vaults hold, as a page; merge what shards wrote",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).reportCommand
  },
  {
    name: "import",
    summary: "write manifests that declare what a vault holds",
    load: async () => (await import("./commands-QZSAO2EY.js")).importCommand
  },
  {
    name: "rotate",
    summary: "make new credentials where they are due, and publish them",
    load: async () => (await import("./commands-QZSAO2EY.js")).rotateCommand
  },
  {
    name: "events",
    summary: "serve a webhook for Key Vault's events, and rotate what is due",
    load: async () => (await import("./commands-QZSAO2EY.js")).eventsCommand
  },
  {
    name: "emulator",
    summary: "serve the embedded Key Vault, to try things on",
    load: async () => (await import("./emulator-QS5DL5OH.js")).emulatorCommand
  },
  {
    name: "seal",
    summary: "encrypt a value to a vault's key, so that it can be in git",
    load: async () => (await import("./commands-QZSAO2EY.js")).sealCommand
  },
  {
    name: "schema",
    summary: "print the JSON Schemas of manifests, configs and plan files",
    harmless: true,
    load: async () => (await import("./schema-QRJWTUG3.js")).schemaCommand
  },
  {
    name: "completion",
    summary: "print the completion script of a shell: bash, zsh or fish",
    harmless: true,
    load: async () => (await import("./commands-QZSAO2EY.js")).createCompletionCommand(commands)
  }
];
var findCommand = (name) => commands.find((entry) => entry.name === name);

// src/commands/cli/arguments.ts
var import_node_util = __toESM(require_util(), 1);

// src/commands/cli/suggest.ts
var commandMeanings = {
  ...meaning("validate", "lint check verify test fmt"),
  ...meaning(
    "plan",
    "preview changes compare what-if dry-run push sync deploy up update upgrade set put create delete remove rm destroy"
  ),
  ...meaning("drift", "status detect refresh"),
  ...meaning("doctor", "whoami auth permissions access roles"),
  ...meaning("completion", "complete completions autocomplete")
};
var commandAdvice = {
  state: "There is no state file: the vault is the state, and its tags say what was applied. See docs/explanation/planning.md, and explain.",
  rollback: "Revert the commit in git, then see plan.",
  undo: "Revert the commit in git, then see plan.",
  login: "Sign in with az login; doctor says what the identity may do.",
  get: "No command shows a value. plan --unmanaged names what a vault holds.",
  list: "plan --all names what a vault holds, plan --unmanaged also what nobody manages.",
  ls: "plan --all names what a vault holds, plan --unmanaged also what nobody manages."
};
var optionMeanings = {
  ...meaning("format json", "json"),
  ...meaning("format markdown", "markdown md"),
  ...meaning("format html", "html"),
  ...meaning("format", "output-format"),
  ...meaning("out", "output o output-file"),
  ...meaning("select", "target filter only name include"),
  ...meaning("emulator", "local offline data embedded"),
  ...meaning("exit-code", "detailed-exitcode detailed-exit-code"),
  ...meaning("concurrency", "parallelism jobs j"),
  ...meaning("no-color", "no-colour nocolor"),
  ...meaning("dry-run", "dry-run check what-if preview"),
  ...meaning("config", "file f")
};
var optionAdvice = {
  color: "A terminal has colours; FORCE_COLOR=1 asks for them elsewhere.",
  colour: "A terminal has colours; FORCE_COLOR=1 asks for them elsewhere.",
  "changed-since": "It is for validate and plan of what is not merged: a change that this skipped would be skipped for ever."
};
function meaning(name, others) {
  return Object.fromEntries(others.split(" ").map((other) => [other, name]));
}
var meantBy = (typed, meanings) => Object.hasOwn(meanings, typed) ? meanings[typed] : void 0;
function suggestCommand(typed, commands3) {
  const name = typed.toLowerCase();
  const advice = meantBy(name, commandAdvice);
  if (advice !== void 0) return advice;
  const harmless = commands3.filter((entry) => entry.harmless).map((entry) => entry.name);
  const suggested = meantBy(name, commandMeanings) ?? findNearest(name, harmless);
  if (suggested !== void 0) return `Did you mean ${suggested}?`;
  return `There are: ${commands3.map((entry) => entry.name).join(", ")}. See keyvault-gitops --help.`;
}
function suggestOption(typed, options) {
  const name = typed.replace(/^-+/, "").replace(/=.*/s, "").toLowerCase();
  const advice = meantBy(name, optionAdvice);
  if (advice !== void 0) return advice;
  const harmless = options.filter(({ dangerous }) => !dangerous).map((option) => option.name);
  const meant = meantBy(name, optionMeanings);
  const isThere = meant !== void 0 && harmless.includes(meant.split(" ")[0] ?? "");
  const suggested = isThere ? meant : findNearest(name, harmless);
  if (suggested !== void 0) return `Did you mean --${suggested}?`;
  return meant === "dry-run" ? "plan shows what apply would do, and writes nothing." : "--help lists the options.";
}

// src/commands/cli/arguments.ts
function parseArguments(args, options) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, short, takes, optional }) => [
        name,
        { type: takes && !optional ? "string" : "boolean", ...short && { short } }
      ])
    )
  });
  const given = /* @__PURE__ */ new Map();
  for (const [i, token] of tokens.entries())
    if (token.kind === "option") {
      const option = options.find(({ name }) => name === token.name);
      if (!option)
        throw new UsageError(
          `There is no option ${token.rawName}.`,
          suggestOption(token.rawName, options),
          "option-unknown"
        );
      refuseSplitValue(option, token, tokens[i + 1]);
      const before = given.get(option.name) ?? [];
      if (before.length > 0 && !option.repeatable)
        throw new UsageError(`--${option.name} is given twice.`, "Give it once.");
      given.set(option.name, [...before, valueGiven(option, token)]);
    }
  const has = (name) => given.has(name);
  const text2 = (name) => given.get(name)?.[0];
  return {
    positionals,
    has,
    text: text2,
    texts: (name) => given.get(name)?.filter((value) => value !== void 0) ?? [],
    count: (name, least) => {
      const typed = text2(name);
      if (typed === void 0) return void 0;
      const number = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
      if (number < least) throw new UsageError(`--${name} takes a whole number of at least ${least}.`);
      return number;
    },
    choice: (name, choices) => {
      const typed = text2(name);
      if (typed === void 0) return void 0;
      const chosen = choices.find((choice) => choice === typed);
      if (chosen === void 0) throw new UsageError(`--${name} takes one of: ${choices.join(", ")}.`);
      return chosen;
    }
  };
}
function valueGiven({ name, takes, optional }, { value, inlineValue }) {
  if (takes === void 0 && value !== void 0) throw new UsageError(`--${name} takes no value.`);
  const swallowed = inlineValue === false && /^-./.test(value ?? "");
  if (takes && !optional && (!value || swallowed))
    throw new UsageError(
      `--${name} needs a value: --${name} ${takes}.`,
      swallowed ? `A value that starts with "-" is given as --${name}=${takes}.` : void 0
    );
  if (takes && optional && value === "")
    throw new UsageError(`--${name}= needs a value: --${name}=${takes}.`);
  return value;
}
function refuseSplitValue({ name, optional }, { value }, next) {
  if (!optional || value !== void 0 || next?.kind !== "positional") return;
  if (/\.(?:db|sqlite)\d?$/i.test(next.value ?? ""))
    throw new UsageError(
      `--${name} takes its value behind "=", and ${next.value} is no manifest.`,
      `Write --${name}=${next.value}`
    );
}

// src/commands/cli/dialog.ts
function createDialog(shell, { colour, all, unmanaged }, mark) {
  const style = messageStyle(colour, shell);
  const { ask } = shell;
  return {
    ...ask && {
      confirm: (plan2) => confirmPlan({ ...mark, ...plan2 }, ask, shell, { ...style, all, unmanaged })
    },
    readSecret: shell.readSecret,
    print: shell.err,
    announce: (text2) => {
      shell.heedSignals();
      printMark(mark, shell);
      shell.out(text2);
    },
    explain: (error) => explainError(error, style, shell),
    stop: shell.signal
  };
}
var nobodyToAsk = (command, verb) => new UsageError(
  `${command} asks before it writes, and there is no terminal to ask on. Nothing was written.`,
  `Pass --yes to ${verb} without being asked.`,
  "confirmation-missing"
);
async function confirmPlan(plan2, ask, { err }, style) {
  const [{ formatText: formatText2 }, { questionWords }] = await Promise.all([
    import("./every-run-SN5HA3IO.js"),
    import("./every-run-SN5HA3IO.js")
  ]);
  const requests2 = { list: 0, get: 0, write: 0 };
  err(`${formatText2({ ...documentHead("Plan"), ...plan2, requests: requests2 }, style)}
`);
  return /^y(es)?$/i.test((await ask(`${questionWords(plan2)} [y/N] `)).trim());
}
var explainError = (error, style, { env, version }) => formatError(error, style, { debug: env("KEYVAULT_GITOPS_DEBUG") === "1", version: version() });
function printMark(mark, { err }) {
  const words = emulatorWords(mark);
  if (words !== void 0) err(`On the ${words}.
`);
}

// src/commands/cli/output-format.ts
var endings = /* @__PURE__ */ new Map([
  ["txt", "text"],
  ["json", "json"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["sarif", "sarif"]
]);
var outputFormatOf = (name) => endings.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
var hasOutputFormat = ({ format, out }, wanted) => out.length === 0 ? format === wanted : out.some((name) => (outputFormatOf(name) ?? format) === wanted);

// src/commands/cli/deliver.ts
async function checkOutFiles({ out, formats }, files) {
  const known = /* @__PURE__ */ new Map();
  for (const name of out) {
    const format = outputFormatOf(name);
    if (format && !formats.includes(format))
      throw new UsageError(`--out: ${name} would be ${format}, which this command does not write.`);
    const path = files.resolve(files.workingDirectory, name);
    const other = known.get(path);
    if (other !== void 0) throw new UsageError(`--out: ${other} and ${name} are one file.`);
    known.set(path, name);
    await checkOutFile(name, path, files);
  }
}
async function checkOutFile(out, path, files) {
  const link = await files.linkBefore(path);
  if (link !== void 0)
    throw new UsageError(
      `--out: ${files.relative(files.workingDirectory, link)} is a link.`,
      "Name the file itself: through a link the result could replace any file.",
      "file-unwritable"
    );
  if (await files.kind(path) === "folder")
    throw new UsageError(`--out: ${out} is a folder.`, void 0, "file-unwritable");
  if (await files.kind(files.parent(path)) !== "folder")
    throw new UsageError(`--out: there is no folder ${files.parent(out)}.`, void 0, "file-unwritable");
}
async function deliverResult(result, output, { files, clock }, shell) {
  const style = resultStyle(output, shell);
  const overview = "document" in result ? result.overview : void 0;
  const context = { style, files, shell, overview, at: Math.floor(clock.now() / 1e3) };
  const textIn = async (format) => "document" in result ? formatDocument(result.document, format, context) : result.text;
  if (output.out.length === 0) return shell.out(await textIn(output.format));
  const failed = [];
  for (const name of output.out) {
    const text2 = await textIn(outputFormatOf(name) ?? output.format);
    try {
      await files.write(files.resolve(files.workingDirectory, name), text2);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (failed.length === 0) shell.out(text2);
      failed.push(name);
    }
  }
  if (failed.length > 0)
    throw new UsageError(
      `--out: ${failed.join(", ")} could not be written; what ${failed.length === 1 ? "it" : failed[0]} would hold went to stdout.`,
      void 0,
      "file-unwritable"
    );
  if ("document" in result) shell.err(await summarize(result.document, messageStyle(output.colour, shell)));
}
async function printError(error, { args, mark, files }, shell) {
  const exit = exitOfError(error);
  const format = formatAsked(args);
  const style = messageStyle(!args.includes("--no-color"), shell);
  if (format !== "text" && !shell.hasPrinted()) {
    const document = { ...documentHead("Error"), ...mark, exit, errors: describeError(error) };
    shell.out(await formatDocument(document, format, { style: { ...style, ...plainStyle }, files, shell }));
  }
  shell.err(explainError(error, style, shell));
  return exit;
}
var plainStyle = { width: Number.POSITIVE_INFINITY, colour: false, unicode: true };
async function formatDocument(document, format, { style, files, shell, overview, at }) {
  if (format === "html") {
    const { formatHtml } = await import("./html-ESNQQR6Z.js");
    const commit = at === void 0 ? void 0 : await shell.checkedOut();
    const run = at !== void 0 && {
      at,
      version: versionOf(shell),
      ...commit !== void 0 && { commit }
    };
    return formatHtml(document, style, { ...run && { run }, overview });
  }
  if (format === "sarif") {
    const { formatSarif } = await import("./sarif-QLUFXGTR.js");
    const here = files?.workingDirectory ?? "";
    const root = await files?.repository(here).catch(() => void 0) ?? here;
    return formatSarif(document, {
      inRepository: (file) => files?.relative(root, files.resolve(here, file)) ?? file,
      semanticVersion: versionOf(shell)
    });
  }
  const { reporters } = await import("./every-run-SN5HA3IO.js");
  return reporters[format](document, style);
}
var versionOf = ({ version }) => /\d[^,\s]*/.exec(version())?.[0] ?? "0.0.0";
async function summarize(document, style) {
  const { makePage } = await import("./every-run-SN5HA3IO.js");
  const { summary: line, changedSince, closing } = makePage(document, style);
  return [line, changedSince?.names ?? [], closing].flat().map((text2) => `${inText(text2, style.unicode)}
`).join("");
}

// src/commands/cli/help.ts
var mostColumns = 120;
function rows(list, columns) {
  const column = widestOf(list.map(([left]) => left)) + 4;
  const widestWord = widestOf(list.flatMap(([, right2]) => right2.split(" ")));
  const isNarrow = columns - column < Math.max(columns / 2, widestWord);
  const indent = isNarrow ? 6 : column;
  return list.map(([left, right2]) => {
    const [first2 = "", ...more] = wrapWords(right2, columns - indent);
    const lines2 = isNarrow ? [`  ${left}`, " ".repeat(indent) + first2] : [`  ${left}`.padEnd(indent) + first2];
    return [...lines2, ...more.map((line) => " ".repeat(indent) + line), ""].join("\n");
  }).join("");
}
var prose = (text2, columns) => text2.split("\n\n").map((paragraph) => wrapWords(paragraph.replaceAll("\n", " "), columns).join("\n")).join("\n\n");
function wrapUsage(text2, columns) {
  const parts = text2.replaceAll(/\[[^\]]*\]/g, (part) => part.replaceAll(" ", " "));
  const [first2 = "", ...more] = wrapWords(parts, columns - 6);
  return [first2, ...more.map((line) => " ".repeat(6) + line)].join("\n").replaceAll(" ", " ");
}
function formatOverview(width) {
  const columns = Math.min(width, mostColumns);
  const what = "YAML manifests in git say which secrets and keys a vault shall hold; plan shows what differs, apply makes the vault so.";
  const signIn = "On Azure, sign in first (az login); CI uses its workload identity. A keyvault-gitops.yaml lists the vaults; init writes a first one.";
  const results = "Results go to stdout, progress and messages to stderr. Exit codes: 0 done, 1 error, 2 changes (plan --exit-code) or drift, 3 refused by a guard, 4 not approved, 5 partly applied.";
  return `keyvault-gitops - GitOps for Azure Key Vault

${prose(what, columns)}

Usage: keyvault-gitops COMMAND [PATH...] [options]

Commands:
${rows(
    commands.map(({ name, summary }) => [name, summary]),
    columns
  )}
Start here, with no Azure subscription:
${rows(
    [
      ["keyvault-gitops plan demo.yaml --emulator=demo.db", "what would be done"],
      ["keyvault-gitops apply demo.yaml --emulator=demo.db", "do it, on a vault kept in demo.db"]
    ],
    columns
  )}
where demo.yaml is:
  apiVersion: keyvault-gitops/v1
  kind: Vault
  vault: demo
  secrets:
    greeting:
      value: { literal: hello }

${prose(signIn, columns)}

${prose(results, columns)}

${rows(
    [
      ["keyvault-gitops COMMAND --help", "options and examples of a command"],
      ["keyvault-gitops --version", "the version"]
    ],
    columns
  )}`;
}
function formatHelp(name, command, width) {
  const { usage, about: about3, examples, exits: exits2 } = command;
  const columns = Math.min(width, mostColumns);
  const written = optionsOf(command).map((option) => [syntax(option), option.help]);
  return `${wrapUsage(`keyvault-gitops ${name} ${usage}`, columns)}

${prose(about3, columns)}

Options:
${rows(written, columns)}
Examples:
${rows(
    examples.map(({ line, does }) => [`keyvault-gitops ${line}`, does]),
    columns
  )}
Exit codes:
${rows(
    exits2.map(({ code, means }) => [`${code}`, means]),
    columns
  )}`;
}
function syntax({ name, short, takes, optional }) {
  const value = takes === void 0 ? "" : optional ? `[=${takes}]` : ` ${takes}`;
  return `${short ? `-${short}, ` : "    "}--${name}${value}`;
}

// src/commands/cli/run.ts
async function runCommand(args, shell) {
  let hasPrinted = false;
  const watched = {
    ...shell,
    out: (text2) => {
      hasPrinted ||= text2 !== "";
      shell.out(text2);
    },
    hasPrinted: () => hasPrinted
  };
  try {
    return await dispatch(args, watched);
  } catch (error) {
    return printError(error, { args, mark: {} }, watched);
  }
}
var widthOf = ({ terminal }, stream) => terminal[stream] ? terminal.width : Number.POSITIVE_INFINITY;
async function dispatch([first2, ...rest], shell) {
  const entry = findCommand(first2);
  if (entry) return call(entry, rest, shell);
  if (first2 === void 0) {
    shell.err(formatOverview(widthOf(shell, "err")));
    return exits.error;
  }
  if (first2 === "--help" || first2 === "-h" || first2 === "help") {
    const asked = findCommand(rest[0]);
    if (asked) return call(asked, ["--help"], shell);
    shell.out(formatOverview(widthOf(shell, "out")));
    return exits.done;
  }
  throw first2.startsWith("-") ? new UsageError(
    "The command comes first, then its options.",
    "For example: keyvault-gitops plan --help",
    "command-unknown"
  ) : new UsageError(`There is no command ${first2}.`, suggestCommand(first2, commands), "command-unknown");
}
async function call({ name, load }, args, shell) {
  const command = await load();
  const given = parseArguments(args, optionsOf(command));
  if (given.has("help")) {
    shell.out(formatHelp(name, command, widthOf(shell, "out")));
    return exits.done;
  }
  const options = command.read(given, shell.ask !== void 0);
  const { output, selection, emulator } = options;
  const offline = command.offline || (command.isOffline?.(options) ?? false);
  const shown = startProgress(command, given, output, shell);
  const { world, close } = await shell.createWorld({
    ...emulator && { emulator },
    offline,
    envFolder: async (files) => {
      const { findConfigFolder } = await import("./every-run-SN5HA3IO.js");
      return selection && findConfigFolder(selection, files);
    },
    begun: shell.heedSignals,
    signal: command.endsItself ? new AbortController().signal : shell.signal,
    progress: shown.progress
  });
  const mark = markEmulator(offline ? void 0 : emulator);
  try {
    await checkOutFiles(output, world.files);
    const build = readBuild(shell.env);
    const dialog = { ...createDialog(shell, output, mark), ...build && { build } };
    const isLimited = build !== void 0 && !offline && !emulator;
    const limited = isLimited ? await (await import("./commands-QZSAO2EY.js")).limitWorld(
      world,
      build,
      command.onlyMerged?.(options),
      shell
    ) : world;
    const result = await command.run(options, limited, dialog);
    shown.end();
    if ("text" in result && result.text !== "") printMark(mark, shell);
    await deliverResult(withMark(result, mark), output, world, shell);
    return result.exit;
  } catch (error) {
    shown.end();
    return await printError(error, { args, mark, files: world.files }, shell);
  } finally {
    shown.end();
    close();
  }
}
function startProgress({ endsItself }, given, { format, colour }, shell) {
  const { quiet: quiet2, verbose } = readProgress(given);
  const isWatched = !endsItself && (format === "text" || shell.terminal.err);
  if (quiet2 || !(isWatched || verbose)) return { progress: () => {
  }, end: () => {
  } };
  const style = messageStyle(colour, shell);
  const shown = shell.showProgress((isRewritten) => createProgressLines(style, { verbose, isRewritten }));
  const stop = () => shown.progress({ what: "stopping" });
  shell.signal.addEventListener("abort", stop, { once: true });
  return {
    progress: shown.progress,
    end: () => {
      shell.signal.removeEventListener("abort", stop);
      shown.end();
    }
  };
}
var withMark = (result, mark) => "document" in result ? { ...result, document: { ...documentHead(result.document.kind), ...mark, ...result.document } } : result;

// src/commands/cli/approval-options.ts
var yesOption = {
  name: "yes",
  dangerous: true,
  help: "do not ask; needed where there is no terminal"
};
var planFileOptions = [
  {
    name: "plan",
    takes: "FILE",
    help: "do only what this plan file holds (plan --format json --out FILE)"
  },
  { name: "digest", takes: "DIGEST", help: "do it only where the fresh plan has this digest" }
];
var approvalOptions = [yesOption, ...planFileOptions, concurrencyOption];
function readApprovalOptions(given, command, canAsk) {
  const yes = given.has("yes");
  if (!yes && !canAsk) throw nobodyToAsk(command, command.toLowerCase());
  const [planFile, digest] = [given.text("plan"), given.text("digest")];
  if (digest !== void 0 && !isDigest(digest))
    throw new UsageError("--digest takes the digest of a plan.", "A plan ends with it: Digest: …");
  return {
    concurrency: readConcurrency(given),
    yes,
    ...planFile !== void 0 && { planFile },
    ...digest !== void 0 && { digest }
  };
}
async function readExecution({ concurrency, yes, planFile, digest }, command, { files }, dialog) {
  const approval = planFile === void 0 ? void 0 : await readApprovalFile(planFile, files);
  const confirm = yes ? async () => true : dialog.confirm;
  if (!confirm) throw nobodyToAsk(command, command.toLowerCase());
  return {
    concurrency,
    ...approval && { approval },
    ...digest !== void 0 && { digest },
    confirm
  };
}

// src/commands/apply.ts
var applyCommand = {
  usage: "[PATH...] [options]",
  about: `Plans, shows the plan, asks, and makes the vaults so. One effect that fails does not stop the others; run it again to
finish what was left. Ctrl-C ends what is in flight and says what was not done; a second one stops at once.

Bound by --plan or --digest it writes nothing where the fresh plan holds anything that was not approved.`,
  options: [
    ...selectionOptions,
    shardOption,
    yesOption,
    ...planFileOptions,
    ...planningOptions,
    ...outputOptions,
    ...detailOptions
  ],
  examples: [
    { line: "apply", does: "plan, show, ask, apply" },
    { line: "apply --yes", does: "in CI, after a review of the manifests" },
    { line: "apply --plan plan.json --yes", does: "in CI, only what was approved" },
    { line: "apply demo.yaml --emulator=demo.db --yes", does: "try it, with no Azure subscription" }
  ],
  exits: [
    { code: exits.done, means: "done, or nothing to do" },
    { code: exits.error, means: "an error, or a policy with severity error is broken; nothing was written" },
    { code: exits.refused, means: "done, but for what a guard or a threshold refuses" },
    { code: exits.notApproved, means: "not approved; nothing was written" },
    { code: exits.partly, means: "partly applied, or a vault could not be read" }
  ],
  offline: false,
  onlyMerged: () => ({ part: "apply", writes: true }),
  read: (given, canAsk) => ({
    ...readCommandOptions(given),
    planning: readPlanning(given),
    approval: readApprovalOptions(given, "Apply", canAsk)
  }),
  run: async ({ planning: planning2, approval }, world, dialog) => {
    const document = await apply(
      { ...planning2, ...await readExecution(approval, "Apply", world, dialog) },
      world
    );
    return { document, exit: exitOfApply(document) };
  }
};

// src/commands/completion.ts
var quoteSingle = (text2) => `'${text2.replaceAll("'", "'\\''")}'`;
var flags = ({ name, short }) => [...short ? [`-${short}`] : [], `--${name}`];
var bash = (commands3) => `# Completion of keyvault-gitops for bash. In ~/.bashrc:
#   source <(keyvault-gitops completion bash)
_keyvault_gitops() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" name names=()
  # Bash parts --option=VALUE into three words.
  if [[ $word == "=" ]]; then word=""; elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)) || [[ \${COMP_WORDS[1]} == help ]]; then
    names=(${[...commands3.map(({ name }) => name), "help", "--help", "--version"].join(" ")})
  elif [[ $before == --vault ]]; then
    while IFS= read -r name; do names+=("$name"); done \\
      < <("\${COMP_WORDS[0]}" completion vaults -- "\${COMP_WORDS[@]:1}" 2>/dev/null)
  elif [[ $word == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${commands3.map(({ name, options }) => `      ${name}) names=(${options.flatMap(flags).join(" ")}) ;;`).join("\n")}
    esac
  fi
  for name in "\${names[@]}"; do
    if [[ $name == "$word"* ]]; then COMPREPLY+=("$name"); fi
  done
}
complete -o bashdefault -o default -F _keyvault_gitops keyvault-gitops
`;
var zsh = (commands3) => `#compdef keyvault-gitops
# Completion of keyvault-gitops for zsh. In ~/.zshrc, below compinit:
#   source <(keyvault-gitops completion zsh)
_keyvault_gitops() {
  local -a names
  if (( CURRENT == 2 )); then
    names=(
${commands3.map(({ name, summary }) => `      ${quoteSingle(`${name}:${summary}`)}`).join("\n")}
    )
    _describe -t commands command names
  elif [[ $words[CURRENT-1] == --vault || $words[CURRENT] == --vault=* ]]; then
    names=("\${(@f)$("$words[1]" completion vaults -- "\${(@)words[2,-1]}" 2>/dev/null)}")
    compset -P '--vault='
    compadd -a names
  elif [[ $words[CURRENT] == -* ]]; then
    case $words[2] in
${commands3.map(
  ({ name, options }) => `      ${name}) names=(${options.flatMap((option) => flags(option).map((flag) => quoteSingle(`${flag}:${option.help}`))).join(" ")}) ;;`
).join("\n")}
    esac
    _describe -o -t options option names
  else
    _files
  fi
}
if [[ $funcstack[1] == _keyvault_gitops ]]; then
  _keyvault_gitops "$@"
else
  compdef _keyvault_gitops keyvault-gitops
fi
`;
var quoteInFish = (text2) => `'${text2.replace(/[\\']/g, "\\$&")}'`;
function fishOption({ name, short, takes, optional, help }) {
  const letter = short ? ` -s ${short}` : "";
  const value = name === "vault" ? " -x -a '(__keyvault_gitops_vaults)'" : takes && !optional ? " -r" : "";
  return `-l ${name}${letter}${value} -d ${quoteInFish(help)}`;
}
var fish = (commands3) => `# Completion of keyvault-gitops for fish:
#   keyvault-gitops completion fish > ~/.config/fish/completions/keyvault-gitops.fish
function __keyvault_gitops_vaults
    set -l words (commandline -opc)
    $words[1] completion vaults -- $words[2..-1] 2>/dev/null
end
${commands3.map(
  ({ name, summary }) => `complete -c keyvault-gitops -n __fish_use_subcommand -f -a ${name} -d ${quoteInFish(summary)}`
).join("\n")}
${commands3.flatMap(
  ({ name, options }) => options.map(
    (option) => `complete -c keyvault-gitops -n '__fish_seen_subcommand_from ${name}' ${fishOption(option)}`
  )
).join("\n")}
`;
var completionScript = { bash, zsh, fish };
var createCompletionCommand = (table) => ({
  usage: "bash | zsh | fish",
  about: `Prints a script with which a shell completes commands, options and, behind --vault, the vaults of the config. The
script asks this program for them: completion vaults -- WORD... prints those of the config that --config among the words
names, or that is found from the working directory. It reaches no vault.`,
  options: [],
  examples: [
    { line: "completion bash", does: "in ~/.bashrc: source <(keyvault-gitops completion bash)" },
    { line: "completion zsh", does: "in ~/.zshrc, below compinit: source <(keyvault-gitops completion zsh)" },
    {
      line: "completion fish",
      does: "into ~/.config/fish/completions/keyvault-gitops.fish"
    }
  ],
  exits: [
    { code: exits.done, means: "done" },
    { code: exits.error, means: "an error" }
  ],
  offline: true,
  read: (given) => {
    const [what, ...words] = given.positionals;
    const output = readOutput(given);
    if (what === "vaults") return { output, task: { is: "vaults", words } };
    if (words.length > 0) throw new UsageError("completion takes one shell.");
    if (what !== "bash" && what !== "zsh" && what !== "fish")
      throw new UsageError(
        what === void 0 ? "completion needs a shell." : `There is no completion for ${what}.`,
        `There are: ${Object.keys(completionScript).join(", ")}.`
      );
    return { output, task: { is: "script", shell: what } };
  },
  run: async ({ task }, { files }) => {
    if (task.is === "vaults") {
      const names2 = await listVaults(task.words, files);
      return { exit: exits.done, text: names2.map((name) => `${name}
`).join("") };
    }
    const commands3 = await Promise.all(
      table.map(async ({ name, summary, load }) => ({
        name,
        summary,
        options: optionsOf(await load())
      }))
    );
    return { exit: exits.done, text: completionScript[task.shell](commands3) };
  }
});
async function listVaults(words, files) {
  try {
    const here = await files.realPath(files.workingDirectory);
    const named = findConfigWord(words);
    const { config, folder } = await selectFiles(
      { paths: [], emulator: false, ...named !== void 0 && { config: named } },
      here,
      files
    );
    if (config === void 0) return [];
    const root = await files.repository(folder) ?? folder;
    const { document } = await openDocuments(files, here).read(config, root);
    const vaults = document && resolveConfig(document, (path) => path).config?.vaults;
    return (vaults ?? []).map(({ name }) => name).filter(isLegalName);
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}
function findConfigWord(words) {
  const at = words.findIndex((word) => /^(?:-c|--config)(?:=|$)/.test(word));
  if (at < 0) return void 0;
  const inWord = words[at]?.split("=").slice(1).join("=");
  const behind = words.slice(at + 1).find((word) => word !== "=");
  return inWord || behind || void 0;
}

// src/plan/explain.ts
function explainLive(bearer, state, ownership) {
  const { created, updated, managed } = bearer;
  const purgesOn = "purgesOn" in bearer ? bearer.purgesOn : void 0;
  const written = stateOf(ownership);
  const owner = ownership.is === "foreign" ? ownership.owner : void 0;
  return {
    state,
    created,
    updated,
    ...purgesOn !== void 0 && { purgesOn },
    ownership: managed ? "certificate" : ownership.is,
    ...owner !== void 0 && { owner },
    ...written && ownership.is === "ours" && {
      written: {
        created: written.created,
        versions: written.versions,
        newest: !ownership.lost && isOfVersion(written, bearer)
      }
    },
    ...ownership.is === "ours" && ownership.forged && { forged: true }
  };
}
function explainProperties(kind, desired, live, ownership) {
  const state = stateOf(ownership);
  const edits = desired && live ? findEdits(desired, live, ownership) : [];
  const cause = (is) => edits.find(is)?.cause;
  const since = live && { since: live.updated };
  const ends = endsOf(kind, desired, live);
  const ownerOf = (name, isDeclared) => {
    if (isDeclared && findOverride(desired?.overridden, name)) return "override";
    if (isDeclared) return desired?.defaulted?.includes(name) ? "defaults" : "manifest";
    return name === "expiresOn" && isDatedByPolicy(desired, live) ? "service" : "nobody";
  };
  const properties = Object.keys(ends).flatMap((property) => {
    const { git, live: end } = ends[property] ?? {};
    if (git === void 0 && (end === void 0 || end === null)) return [];
    const moved = cause((edit2) => edit2.property === property);
    return [
      {
        property,
        ...git !== void 0 && { git },
        ...end !== void 0 && { live: end },
        owner: ownerOf(property, git !== void 0),
        ...moved && { cause: moved },
        ...git !== void 0 && isRemembered(property) && { applied: state?.properties[property] !== void 0 },
        ...end !== void 0 && since
      }
    ];
  });
  const bearing = live?.tags ?? {};
  const declared = desired?.tags ?? { whole: false, set: {}, ignore: [] };
  const managed = managedTags(bearing, declared);
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(declared.set), ...Object.keys(bearing)])];
  const tags = names2.filter((name) => !isOurTag(name)).sort(compareText).map((name) => {
    const isManaged = Object.hasOwn(declared.set, name) || Object.hasOwn(managed, name);
    const moved = cause((edit2) => edit2.property === "tag" && edit2.name === name);
    return {
      property: "tag",
      name,
      // A whole set of tags says of every other one that it must be absent. A tag may be called constructor.
      ...isManaged && { git: Object.hasOwn(declared.set, name) ? declared.set[name] ?? null : null },
      ...live && { live: tagText(bearing, name) },
      owner: ownerOf(`tag ${name}`, isManaged),
      ...moved && { cause: moved },
      ...isManaged && { applied: state?.properties.tags !== void 0 },
      ...since
    };
  });
  return [...properties, ...tags];
}
var isRemembered = (property) => Object.hasOwn(propertyLetters, property);
function endsOf(kind, desired, live) {
  const wanted = desired?.properties ?? {};
  const key2 = live && "key" in live ? live.key : void 0;
  const there = (end) => live ? end ?? null : void 0;
  const origin = desired?.kind === "key" ? desired.origin : void 0;
  const made = origin?.from === "service" ? origin : void 0;
  const inManagedHsm = desired?.kind === "key" && desired.inManagedHsm === true;
  return {
    ...kind === "secret" ? {
      // An empty contentType counts as absent.
      contentType: {
        git: wanted.contentType === void 0 ? void 0 : wanted.contentType || null,
        live: there(live?.contentType)
      }
    } : {
      keyType: { git: made && specText(made.spec), live: key2 && specText(key2.spec) },
      exportable: { git: made?.exportable, live: key2?.exportable },
      keyOps: { git: wanted.keyOps, live: key2?.keyOps }
    },
    enabled: { git: wanted.enabled, live: live?.enabled },
    notBefore: { git: wanted.notBefore, live: there(live?.notBefore) },
    ...wanted.expiresIn === void 0 ? { expiresOn: { git: wanted.expiresOn, live: there(live?.expiresOn) } } : { expiresIn: { git: wanted.expiresIn, live: there(live?.expiresOn) } },
    releasePolicy: { git: wanted.releasePolicy, live: key2?.releasePolicy },
    rotationPolicy: {
      git: orNull(wanted.rotationPolicy === null ? noPolicyIn(inManagedHsm) : wanted.rotationPolicy),
      live: orNull(key2?.rotationPolicy)
    },
    rotate: { git: wanted.rotate },
    keepEnabled: { git: desired?.kind === "secret" ? desired.keepEnabled : void 0 },
    protect: { git: desired?.protect || void 0 }
  };
}
var orNull = (policy) => policy && policy.expiresIn === void 0 && policy.lifetimeActions.length === 0 ? null : policy;
function isDatedByPolicy(desired, live) {
  const wanted = desired?.properties ?? {};
  const policy = live && "key" in live ? live.key.rotationPolicy : void 0;
  return (wanted.rotationPolicy === void 0 ? policy : wanted.rotationPolicy)?.expiresIn !== void 0;
}

// src/plan/find-difference.ts
function findDifference(first2, second) {
  const [firstSide, secondSide] = [sidesOf(first2), sidesOf(second)];
  const compared = kinds.flatMap((kind) => {
    const names2 = [first2, second].flatMap(({ held }) => Object.keys(held[kind].live));
    return [...new Set(names2)].filter((name) => kind === "key" || !isPendingName(name)).sort(compareText).map((name) => {
      const [a, b] = [firstSide(kind, name), secondSide(kind, name)];
      const inBoth = a.live !== void 0 && b.live !== void 0;
      return { a, b, inBoth, differences: inBoth ? compareSides(a, b) : [] };
    });
  });
  const different = compared.filter(({ differences }) => differences.length > 0).length;
  return {
    summary: {
      onlyFirst: compared.filter(({ b }) => !b.live).length,
      onlySecond: compared.filter(({ a }) => !a.live).length,
      different,
      same: compared.filter(({ inBoth }) => inBoth).length - different
    },
    objects: compared.filter(({ inBoth, differences }) => !inBoth || differences.length > 0).map(({ a, b, differences }) => ({ first: describeSide(a), second: describeSide(b), differences }))
  };
}
function sidesOf({ vault, held, desired }) {
  const declared = new Map(desired.map((one) => [objectKey(one.id), one]));
  return (kind, folded2) => {
    const live = held[kind].live[folded2];
    const wanted = declared.get(objectKey({ vault: vault.name, kind, name: folded2 }));
    const name = live?.name ?? wanted?.id.name ?? folded2;
    return { vault, id: { vault: vault.name, kind, name }, live, desired: wanted };
  };
}
function describeSide({ vault, id, live, desired }) {
  const source = desired && sourceInGit(desired);
  const overridden = desired?.state === "present" ? desired.overridden : void 0;
  const ownership = live && findOwnership(live, void 0, vault.owners, () => false).is;
  return {
    id,
    ...live && ownership && { ownership: live.managed ? "certificate" : ownership },
    ...desired && {
      git: {
        place: desired.place,
        state: desired.state,
        ...overridden && { overridden },
        ...source && { source: hideTexts(source) }
      }
    }
  };
}
function compareSides(a, b) {
  const declared = { first: a.desired !== void 0, second: b.desired !== void 0 };
  return [
    ...declared.first === declared.second ? [] : [{ property: "declared", ...declared }],
    ...hasOtherSource(a, b) ? [{ property: "source" }] : [],
    ...compareProperties(a, b)
  ];
}
function hasOtherSource(a, b) {
  if (!a.desired || !b.desired || isCopyOf(a, b) || isCopyOf(b, a)) return false;
  return canonicalJson(sourceInGit(a.desired) ?? null) !== canonicalJson(sourceInGit(b.desired) ?? null) || a.desired.state === "present" && b.desired.state === "present" && !hasSameRotation(a.desired, b.desired);
}
var hasSameRotation = (a, b) => targetOf(a) === targetOf(b);
var targetOf = (desired) => desired.state === "present" && desired.kind === "secret" ? desired.rotation?.target : void 0;
function isCopyOf({ desired }, { id }) {
  if (desired?.state !== "present" || desired.kind !== "secret" || desired.source.from !== "secret")
    return false;
  const [from] = copiesOf(desired);
  return from !== void 0 && desired.source.version === void 0 && objectKey(from) === objectKey(id);
}
function compareProperties(a, b) {
  const { kind } = a.id;
  const [first2, second] = [a, b].map(
    ({ live }) => endsByName(explainProperties(kind, void 0, live, { is: "unowned" }))
  );
  const ignored = new Set(
    [a, b].flatMap(({ desired }) => desired?.state === "present" ? desired.tags.ignore : [])
  );
  const names2 = [.../* @__PURE__ */ new Set([...first2?.keys() ?? [], ...second?.keys() ?? []])];
  return names2.flatMap((name) => {
    const [one, other] = [first2?.get(name), second?.get(name)];
    const known = one ?? other;
    if (!known || canonicalJson(one?.live ?? null) === canonicalJson(other?.live ?? null)) return [];
    if (known.property === "tag" && ignored.has(known.name)) return [];
    if (known.property === "expiresOn" && hasSameDuration(a, b)) return [];
    const tag = known.property === "tag" && { name: known.name };
    return [{ property: known.property, ...tag, first: one?.live ?? null, second: other?.live ?? null }];
  });
}
var endsByName = (all) => new Map(all.map((one) => [one.property === "tag" ? `tag ${one.name}` : one.property, one]));
function hasSameDuration(a, b) {
  const [first2, second] = [a, b].map(durationOf);
  return first2 !== void 0 && first2 === second;
}
function durationOf({ desired, live }) {
  const policy = live && "key" in live ? live.key.rotationPolicy.expiresIn : void 0;
  return policy ?? (desired?.state === "present" ? desired.properties.expiresIn : void 0);
}

// src/reconcile/objects/diff.ts
async function diffVaults({ names: [first2, second], ...selection }, world) {
  if (foldName(first2) === foldName(second))
    throw new UsageError("diff takes two vaults.", "Name another one.");
  const { set } = await loadSet(selection, world.files);
  const [a, b] = [findVault(set, first2), findVault(set, second)];
  const connections = openConnections(world.connect);
  const read = async (vault) => {
    const { name, url } = vault;
    world.progress({ what: "reading", vault: name, of: 2 });
    let failed = true;
    try {
      const held = await takeInventory(connections.to(vault), name, isManagedHsmUrl(url) ? ["key"] : kinds);
      failed = false;
      const desired = set.desired.filter(({ id }) => foldName(id.vault) === foldName(name));
      return { vault, held, desired };
    } finally {
      world.progress({ what: "read", vault: name, failed });
    }
  };
  const compared = findDifference(...await waitForBoth(read(a), read(b)));
  return {
    ...documentHead("Difference", world),
    vaults: [nameAndUrl(a), nameAndUrl(b)],
    whole: set.whole,
    ...compared,
    requests: countRequests(connections.all())
  };
}
var nameAndUrl = ({ name, url }) => ({ vault: name, url });
function findVault({ vaults, listed }, name) {
  const all = [...vaults, ...listed];
  const found = all.find((vault) => foldName(vault.name) === foldName(name));
  if (found) return found;
  const known = [...new Set(all.map((vault) => vault.name))];
  const near = findNearest(name, known);
  const hint = near === void 0 ? "list it under vaults: in the config" : `did you mean ${near}?`;
  throw new ProblemsError([
    { code: "vault-unlisted", message: `"${name}": the set has no vault of this name`, hint }
  ]);
}

// src/commands/diff.ts
var diffCommand = {
  usage: "VAULT VAULT [PATH...] [options]",
  about: `Tells what differs between two vaults of the config, such as test and production: names that only one of them has,
properties and tags, whether a manifest declares an object, and from which source git takes its value, each with file and
line. Values are not read, so they are not compared.

It writes nothing, and the role Key Vault Reader is enough: it lists both vaults and reads every key. Where one of them could
not be read it ends with an error, because what is not seen is not missing. Our own tags and those of ignoreTags are left
out, as are the pending secrets of rotations; a date of expiry differs only where no common expiresIn gives it.`,
  options: [
    ...selectionOptions.filter(({ name }) => name !== "select" && name !== "vault"),
    ...outputOptions
  ],
  examples: [
    { line: "diff contoso-test contoso-prod", does: "before something is promoted" },
    { line: "diff contoso-test contoso-prod --format json", does: "for a program" },
    { line: "diff dev prod demo.yaml --emulator=demo.db", does: "try it" }
  ],
  exits: [
    { code: exits.done, means: "the two have the same" },
    { code: exits.error, means: "one of the two could not be read, or an error" },
    { code: exits.changes, means: "they differ" }
  ],
  offline: false,
  read: (given) => {
    const [first2, second, ...paths] = given.positionals;
    if (first2 === void 0 || second === void 0)
      throw new UsageError(
        "diff takes two vaults: diff VAULT VAULT.",
        "What differs between git and a vault says: keyvault-gitops plan"
      );
    const { selection, ...common } = readCommandOptions(given);
    const { config, emulator } = selection;
    const from = { paths, emulator, ...config !== void 0 && { config } };
    return { ...common, selection: from, comparing: { ...from, names: [first2, second] } };
  },
  run: async ({ comparing }, world) => {
    const document = await diffVaults(comparing, world);
    return { document, exit: document.objects.length > 0 ? exits.changes : exits.done };
  }
};

// src/access/probe.ts
var first = (items) => items[Symbol.asyncIterator]().next();
var reading = {
  "list secrets": ({ secret: secret2 }) => first(secret2.list()),
  "list deleted secrets": ({ secret: secret2 }) => first(secret2.listDeleted()),
  "get secret": ({ secret: secret2 }, name) => secret2.get(name),
  "list keys": ({ key: key2 }) => first(key2.list()),
  "list deleted keys": ({ key: key2 }) => first(key2.listDeleted()),
  "get key": ({ key: key2 }, name) => key2.get(name),
  "get rotation policy": ({ key: key2 }, name) => key2.rotationPolicy(name)
};
var noVersion = "0".repeat(32);
var writing = {
  "update secret": ({ secret: secret2 }, name) => secret2.update(name, noVersion, {}),
  "delete secret": ({ secret: secret2 }, name) => secret2.delete(name),
  "recover secret": ({ secret: secret2 }, name) => secret2.recover(name),
  "purge secret": ({ secret: secret2 }, name) => secret2.purge(name),
  "update key": ({ key: key2 }, name) => key2.update(name, noVersion, {}),
  "delete key": ({ key: key2 }, name) => key2.delete(name),
  "recover key": ({ key: key2 }, name) => key2.recover(name),
  "purge key": ({ key: key2 }, name) => key2.purge(name),
  // As long as the smallest key's ciphertext.
  "unwrap key": ({ key: key2 }, name) => key2.unwrap({ name, version: noVersion }, "unwrapKey", new Uint8Array(256)),
  "decrypt by key": ({ key: key2 }, name) => key2.unwrap({ name, version: noVersion }, "decrypt", new Uint8Array(256))
};
async function probeVault({ verb, name }, vault, absent) {
  const [read, write] = [reading[verb], writing[verb]];
  if (read) return await answer(() => read(vault, name)) ?? { result: "allowed", by: "call" };
  if (!write) return { result: "not tried" };
  return await answer(() => write(vault, absent)) ?? { result: "unclear", message: "The answer was lost." };
}
async function answer(call2) {
  try {
    await call2();
    return void 0;
  } catch (error) {
    if (!isFault(error, ...aboutTheCall)) throw error;
    if (error.fault === "forbidden" && error.status === 403) return { result: "denied" };
    if (error.fault === "not found" && error.status === 404) return { result: "allowed", by: "absent name" };
    if (error.fault === "disabled") return { result: "allowed", by: "call" };
    return { result: "unclear", message: error.message };
  }
}
var aboutTheCall = [
  "forbidden",
  "not found",
  "disabled",
  "deleted but recoverable",
  "being deleted",
  "being recovered",
  "conflict",
  "invalid"
];

// src/access/rights.ts
var right = (action, role) => ({
  action: `Microsoft.KeyVault/vaults/${action}`,
  role
});
var reader = (action) => right(action, "Key Vault Reader");
var secrets = (action) => right(action, "Key Vault Secrets Officer");
var keys = (action) => right(action, "Key Vault Crypto Officer");
var rights = {
  "list secrets": reader("secrets/readMetadata/action"),
  "list deleted secrets": reader("secrets/readMetadata/action"),
  "get secret": right("secrets/getSecret/action", "Key Vault Secrets User"),
  "set secret": secrets("secrets/setSecret/action"),
  "update secret": secrets("secrets/update/action"),
  "delete secret": secrets("secrets/delete"),
  "recover secret": secrets("secrets/recover/action"),
  "purge secret": secrets("secrets/purge/action"),
  "list keys": reader("keys/read"),
  "list deleted keys": reader("keys/read"),
  "get key": reader("keys/read"),
  "get rotation policy": reader("keyrotationpolicies/read"),
  "create key": keys("keys/create/action"),
  "import key": keys("keys/import/action"),
  "update key": right("keys/update/action", "Key Vault Crypto User"),
  "rotate key": keys("keys/rotate/action"),
  "set rotation policy": keys("keyrotationpolicies/write"),
  "delete key": keys("keys/delete"),
  "recover key": keys("keys/recover/action"),
  "purge key": keys("keys/purge/action"),
  "unwrap key": right("keys/unwrap/action", "Key Vault Crypto Service Encryption User"),
  "decrypt by key": right("keys/decrypt/action", "Key Vault Crypto User")
};

// src/access/examine.ts
async function examineVault(needs, vault, absent) {
  if (needs.length === 0) return { way: "not asked" };
  const verbs = [];
  try {
    for (const need2 of needs) {
      const { verb, run } = need2;
      verbs.push({ verb, run, ...rights[verb], ...await probeVault(need2, vault, absent) });
    }
  } catch (error) {
    if (!(error instanceof VaultError) || error.fault === "cancelled") throw error;
    return { way: obstacles[error.fault] ?? "failed", message: error.message };
  }
  return { way: "open", verbs };
}
var obstacles = {
  firewall: "blocked",
  "vault not found": "vault not found",
  unauthorized: "unauthenticated"
};
var [shortest, longest] = [5, 60];
async function examineWithPatience(needs, vault, { name, absent }, { clock, progress, signal, seconds }) {
  const end = clock.now() + seconds * 1e3;
  let found = await examineVault(needs, vault, absent);
  for (let pause = shortest; found.way === "open"; pause = Math.min(pause * 2, longest)) {
    const denied = new Set(found.verbs.filter(isDenied).map(({ verb }) => verb));
    const left = (end - clock.now()) / 1e3;
    if (denied.size === 0 || left <= 0) return found;
    const wait = Math.min(pause, left);
    progress({
      what: "waiting",
      vault: name,
      message: `still denied: ${[...denied].join(", ")}`,
      seconds: wait
    });
    await clock.sleep(wait * 1e3, signal);
    const again = await examineVault(
      needs.filter(({ verb }) => denied.has(verb)),
      vault,
      absent
    );
    found = again.way === "open" ? { way: "open", verbs: found.verbs.map(replacedBy(again.verbs)) } : again;
  }
  return found;
}
var isDenied = ({ result }) => result === "denied";
var replacedBy = (fresh) => (old2) => fresh.find(({ verb }) => verb === old2.verb) ?? old2;

// src/access/needs.ts
var always = () => true;
var isPresent = ({ state }) => state === "present";
var isPurged = (desired) => desired.state === "absent" && desired.purge;
var isPatched = (desired, prune) => isPresent(desired) || prune !== "off";
var isDeleted = (desired, prune) => !isPresent(desired) || prune === "delete";
var keyThat = (needs) => (desired) => desired.state === "present" && desired.kind === "key" && needs(desired);
var hasValue = (desired) => {
  if (desired.state !== "present" || desired.kind !== "secret") return false;
  const { source, properties } = desired;
  return desired.rotation !== void 0 || source.from !== "external" || properties.expiresOn === null || properties.notBefore === null;
};
var isWritten = (desired) => hasValue(desired) || desired.id.kind === "secret" && sourceOf(desired) !== void 0;
var rows2 = {
  secret: [
    ["list secrets", "plan", always],
    ["list deleted secrets", "plan", always],
    ["get secret", "apply", hasValue],
    ["set secret", "apply", isWritten],
    ["update secret", "apply", isPatched],
    ["recover secret", "apply", isPresent],
    ["delete secret", "apply", isDeleted],
    ["purge secret", "apply", isPurged]
  ],
  key: [
    ["list keys", "plan", always],
    ["list deleted keys", "plan", always],
    ["get key", "plan", isPresent],
    ["get rotation policy", "plan", isPresent],
    ["create key", "apply", keyThat(({ origin }) => origin.from === "service")],
    ["import key", "apply", keyThat(({ origin }) => origin.from === "material")],
    ["update key", "apply", isPatched],
    [
      "rotate key",
      "apply",
      keyThat(({ properties, rotation }) => (properties.rotate ?? rotation) !== void 0)
    ],
    ["set rotation policy", "apply", keyThat(({ properties }) => properties.rotationPolicy !== void 0)],
    ["recover key", "apply", isPresent],
    ["delete key", "apply", isDeleted],
    ["purge key", "apply", isPurged]
  ]
};
var rotating = {
  secret: ["list secrets", "list deleted secrets", "get secret", "set secret", "update secret"],
  key: ["list keys", "list deleted keys", "get key", "get rotation policy", "update key", "rotate key"]
};
var order = [
  ...[...rows2.secret, ...rows2.key].map(([verb]) => verb),
  "unwrap key",
  "decrypt by key"
];
function listNeeds(set, vault, run) {
  const { desired, whole } = setOf(set, run);
  const here = desired.filter(({ id }) => foldName(id.vault) === foldName(vault.name));
  if (run === "rotate") return listRotationNeeds(here, borrowed(vault, setOf(set, run)));
  const prune = whole ? vault.prune : "off";
  const declared = ["secret", "key"].flatMap(
    (kind) => rows2[kind].flatMap(([verb, of2, isNeeded]) => {
      const needing = here.find((one) => one.id.kind === kind && isNeeded(one, prune));
      return needing ? [{ verb, run: of2, name: needing.id.name }] : [];
    })
  );
  const byVerb = new Map([...borrowed(vault, set), ...declared].map((need2) => [need2.verb, need2]));
  return order.flatMap((verb) => byVerb.get(verb) ?? []).filter((need2) => need2.run === "plan" || run === "apply");
}
function listRotationNeeds(here, others) {
  const declared = ["secret", "key"].flatMap((kind) => {
    const first2 = here.find(({ id }) => id.kind === kind);
    return first2 ? rotating[kind].map((verb) => ({ verb, run: "rotate", name: first2.id.name })) : [];
  });
  const byVerb = new Map([...others, ...declared].map((need2) => [need2.verb, need2]));
  return order.flatMap((verb) => byVerb.get(verb) ?? []).map((need2) => ({ ...need2, run: "rotate" }));
}
function setOf(set, run) {
  if (run !== "rotate") return set;
  const copying = copiers(set.desired);
  const found = new Map(set.desired.filter(isRotated).map((one) => [objectKey(one.id), one]));
  for (const key2 of found.keys()) for (const copy of copying(key2)) found.set(objectKey(copy.id), copy);
  return { ...set, desired: [...found.values()] };
}
var vaultsOfSet = (set, run) => [
  ...set.vaults,
  ...set.listed.filter(
    (vault) => !set.vaults.some(({ name }) => foldName(name) === foldName(vault.name)) && borrowed(vault, setOf(set, run)).length > 0
  )
];
function borrowed(vault, set) {
  const [unwrapping] = sealingKeysIn(vault, set);
  const [decrypting] = sopsKeysIn(vault, set);
  const copied = set.desired.flatMap(copiesOf).find((id) => foldName(id.vault) === foldName(vault.name));
  const admin = set.targets.flatMap((target) => adminIn(vault, target))[0];
  return [
    ...admin ? [{ verb: "get secret", run: "apply", name: admin }] : [],
    ...copied ? [{ verb: "list secrets", run: "plan", name: copied.name }] : [],
    ...copied ? [{ verb: "get secret", run: "apply", name: copied.name }] : [],
    ...unwrapping ? [{ verb: "unwrap key", run: "apply", name: unwrapping }] : [],
    ...decrypting ? [{ verb: "decrypt by key", run: "apply", name: decrypting }] : []
  ];
}
var adminIn = (vault, target) => {
  const isDatabase = target.is === "postgres" || target.is === "sqlServer" || target.is === "mysql";
  const password = isDatabase && "password" in target.admin ? target.admin.password : void 0;
  return password?.from === "secret" && foldName(password.vault) === foldName(vault.name) ? [password.name] : [];
};
function sealingKeysIn({ url }, { desired, fingerprint, sealing }) {
  const sealed = desired.some((one) => holds(one, "sealed")) || [fingerprint?.key, fingerprint?.previous].some((root) => root?.from === "sealed");
  const keys2 = `${foldName(url)}/keys/`;
  return sealed ? sealing.flatMap(
    ({ id }) => foldName(id).startsWith(keys2) ? id.slice(keys2.length).split("/")[0] ?? [] : []
  ) : [];
}
var sopsKeysIn = ({ url }, { vaults, desired }) => vaults.filter(
  ({ name }) => desired.some((one) => foldName(one.id.vault) === foldName(name) && holds(one, "sops"))
).flatMap(({ sources }) => sources.sopsKeys).flatMap(({ vaultUrl, name }) => foldName(vaultUrl) === foldName(url) ? [name] : []);
function holds(desired, from) {
  const source = sourceOf(desired);
  return source !== void 0 && sourcesIn(source).some((one) => one.from === from);
}

// src/access/target-needs.ts
function listTargetNeeds(target) {
  switch (target.is) {
    case "generate":
      return [];
    case "postgres": {
      const { host, port, admin } = target;
      return [
        ..."entra" in admin ? tokenFor(postgresTokenScope(host)) : variableOf(admin.password),
        { is: "rights", at: `${host}:${port}` }
      ];
    }
    case "sqlServer": {
      const { admin, servers, ...first2 } = target;
      const all = [first2, ...servers];
      const scopes = new Set("entra" in admin ? all.map(({ host }) => sqlTokenScope(host)) : []);
      return [
        ...[...scopes].flatMap(tokenFor),
        ..."entra" in admin ? [] : variableOf(admin.password),
        ...all.map(({ host, port }) => ({ is: "rights", at: `${host}:${port}` }))
      ];
    }
    case "mysql": {
      const { server, admin } = target;
      const at = "socket" in server ? server.socket : `${server.host}:${server.port}`;
      return [...variableOf(admin.password), { is: "rights", at }];
    }
    case "azureKeys":
      return [
        { is: "token", scope: `${target.endpoint}/.default` },
        { is: "actions", resource: target.id, actions: actionsOf(target) }
      ];
    case "entraApplication":
      return [
        { is: "token", scope: `${target.graph}/.default` },
        { is: "permission", permission: "Application.ReadWrite.OwnedBy", clientId: target.clientId }
      ];
    case "exec":
      return [
        ...target.program.env.map((name) => ({ is: "variable", name })),
        { is: "rights", at: "what its program reaches" }
      ];
    default:
      return target;
  }
}
var tokenFor = (scope2) => scope2 === void 0 ? [] : [{ is: "token", scope: scope2 }];
var variableOf = (password) => password.from === "env" ? [{ is: "variable", name: password.name }] : [];

// src/access/doctor.ts
var atOnce2 = 8;
async function runDoctor(set, { run, wait }, world) {
  const absent = absentName(world.random(16));
  const asked = vaultsOfSet(set, run);
  const vaults = await runConcurrently(asked, atOnce2, async (vault) => {
    const { name, url } = vault;
    world.progress({ what: "reading", vault: name, of: asked.length });
    const examined = await examineWithPatience(
      listNeeds(set, vault, run),
      world.connect(vault),
      { name, absent },
      { ...world, seconds: wait }
    );
    world.progress({ what: "read", vault: name, failed: false });
    return { vault: name, url, ...examined };
  });
  const targets = run === "rotate" ? await runConcurrently(set.targets, atOnce2, examine) : void 0;
  return { ...documentHead("Doctor"), run, absent, vaults, ...targets && { targets } };
  async function examine(target) {
    const needs = await runConcurrently(listTargetNeeds(target), 1, async (need2) => ({
      ...need2,
      ...await probeTarget(need2, world)
    }));
    return { target: target.name, kind: target.is, needs };
  }
}
async function probeTarget(need2, { env, token, embedded }) {
  switch (need2.is) {
    case "variable":
      return env(need2.name) ? { result: "allowed", by: "call" } : { result: "denied" };
    case "token":
      if (embedded) return { result: "not tried" };
      try {
        await token(need2.scope);
        return { result: "allowed", by: "call" };
      } catch {
        return { result: "denied" };
      }
    case "actions":
    case "permission":
    case "rights":
      return { result: "not tried" };
    default:
      return need2;
  }
}
var absentName = (random) => `keyvault-gitops-doctor-${[...random].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

// src/access/roles.ts
var of = (id, ...actions) => ({
  id,
  actions: actions.map((action) => `Microsoft.KeyVault/vaults/${action}`)
});
var roles = {
  "Key Vault Reader": of("21090545-7ca7-4776-b22c-e363652d74d2", "*/read", "secrets/readMetadata/action"),
  "Key Vault Secrets User": of(
    "4633458b-17de-408a-b874-0445c86b69e6",
    "secrets/getSecret/action",
    "secrets/readMetadata/action"
  ),
  "Key Vault Secrets Officer": of("b86a8fe4-44ce-4948-aee5-eccb2c155cd7", "secrets/*"),
  "Key Vault Crypto Service Encryption User": of(
    "e147488a-f6f5-4113-8e2d-b22465e65bf6",
    "keys/read",
    "keys/wrap/action",
    "keys/unwrap/action"
  ),
  "Key Vault Crypto User": of(
    "12338af0-0e69-4776-bea7-57ae8d297424",
    "keys/read",
    "keys/update/action",
    "keys/backup/action",
    "keys/encrypt/action",
    "keys/decrypt/action",
    "keys/wrap/action",
    "keys/unwrap/action",
    "keys/sign/action",
    "keys/verify/action"
  ),
  "Key Vault Crypto Officer": of("14b46e9e-c2b7-41b4-b07b-48a6ebf60603", "keys/*", "keyrotationpolicies/*")
};
var names = Object.keys(roles);
function findLeastRoles(verbs) {
  const wanted = new Set(verbs.map((verb) => rights[verb].role));
  for (const name of names) {
    const others = names.filter((other) => other !== name && wanted.has(other));
    if (verbs.every((verb) => others.some((other) => roleAllows(other, verb)))) wanted.delete(name);
  }
  return names.filter((name) => wanted.has(name));
}
var roleAllows = (role, verb) => roles[role].actions.some((pattern) => matchesName(pattern, rights[verb].action));
var listGrants = (set, run) => ({
  vaults: vaultsOfSet(set, run).map((vault) => {
    const granted = (of2, identity) => findLeastRoles(listNeeds(set, vault, of2).map(({ verb }) => verb)).map((role) => ({ identity, role }));
    return { ...resource(vault), grants: identities[run].flatMap(([identity, of2]) => granted(of2, identity)) };
  }),
  ...run === "rotate" ? grantsAtTargets(set.targets) : { roles: [], elsewhere: [] }
});
var identities = {
  plan: [["reader", "plan"]],
  apply: [
    ["reader", "plan"],
    ["writer", "apply"]
  ],
  rotate: [["rotator", "rotate"]]
};
function grantsAtTargets(targets) {
  const needs = targets.flatMap(
    (target) => listTargetNeeds(target).map((need2) => ({ target: target.name, need: need2 }))
  );
  const byActions = Map.groupBy(
    needs.flatMap(({ need: need2 }) => need2.is === "actions" ? [need2] : []),
    ({ actions }) => actions.join(" ")
  );
  return {
    roles: [...byActions.values()].map((alike) => ({
      name: `keyvault-gitops rotates ${typeOf(alike[0]?.resource ?? "")}`,
      actions: alike[0]?.actions ?? [],
      groups: [...new Set(alike.map(({ resource: resource2 }) => resource2.split("/providers/")[0] ?? ""))],
      resources: [...new Set(alike.map(({ resource: resource2 }) => resource2))]
    })),
    elsewhere: [
      ...new Set(
        needs.flatMap(
          ({ target, need: need2 }) => need2.is === "rights" || need2.is === "permission" ? [target] : []
        )
      )
    ]
  };
}
var typeOf = (id) => (id.split("/providers/")[1] ?? "").split("/").filter((_, i) => i === 0 || i % 2 === 1).join("/");
function resource({ name, url }) {
  return { vault: azureNameOf({ name, url }), managedHsm: isManagedHsmUrl(url) };
}

// src/access/roles-bicep.ts
function formatRolesBicep({ vaults, roles: own, elsewhere }) {
  const identities2 = new Set(vaults.flatMap(({ grants }) => grants.map(({ identity }) => identity)));
  return `// Deploy it to the resource group that the vaults are in; for vaults of several groups, once for each (--vault GLOB).
${[...identities2].map((identity) => `${parameters[identity]}
`).join("")}
var grants = [
${vaults.flatMap(rows3).map((row) => `  ${row}
`).join("")}]

resource vaults 'Microsoft.KeyVault/vaults@2023-07-01' existing = [for grant in grants: {
  name: grant.vault
}]

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (grant, i) in grants: {
  name: guid(vaults[i].id, grant.principal, grant.role)
  scope: vaults[i]
  properties: {
    principalId: grant.principal
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', grant.role)
  }
}]
${own.map(({ name }) => `// ${name}: the commands of --emit roles-cli make and assign this role, in other resource groups, too.
`).join("")}${elsewhere.map((target) => `// target ${target}: who administers it gives the rights; docs/reference/rotation-targets.md lists them.
`).join("")}`;
}
var parameters = {
  reader: "@description('Object id of the identity that plans.')\nparam reader string",
  writer: "@description('Object id of the identity that applies.')\nparam writer string",
  rotator: "@description('Object id of the identity that rotates.')\nparam rotator string"
};
function rows3({ vault, managedHsm, grants }) {
  if (managedHsm) return [`// ${vault} is a managed HSM, whose roles are its own.`];
  if (grants.length === 0) return [`// ${vault}: nothing is declared for it, so nothing is needed.`];
  return grants.map(
    ({ identity, role }) => `{ vault: ${quoted(vault)}, role: '${roles[role].id}', principal: ${identity} } // ${role}`
  );
}
var quoted = (text2) => `'${text2.replace(/[\\']|\$(?=\{)/g, "\\$&")}'`;

// src/access/roles-cli.ts
function formatRolesCli({ vaults, roles: own, elsewhere }) {
  const identities2 = /* @__PURE__ */ new Set([
    ...vaults.flatMap(({ grants }) => grants.map(({ identity }) => identity)),
    ...own.length > 0 ? ["rotator"] : []
  ]);
  const variables = [
    "# The object ids of the identities.",
    ...[...identities2].map(
      (identity) => `${identity.toUpperCase()}="\${${identity.toUpperCase()}:?${asks[identity]}}"`
    )
  ];
  return [variables, ...vaults.map(commands2), ...own.map(roleCommands), ...elsewhere.map(note)].map((lines2) => `${lines2.join("\n")}
`).join("\n");
}
var asks = {
  reader: "object id of the identity that plans",
  writer: "object id of the identity that applies",
  rotator: "object id of the identity that rotates"
};
function commands2({ vault, managedHsm, grants }) {
  if (managedHsm)
    return [`# ${vault} is a managed HSM, whose roles are its own: see az keyvault role assignment.`];
  if (grants.length === 0) return [`# ${vault}: nothing is declared for it, so nothing is needed.`];
  return [
    `# ${vault}`,
    `SCOPE="$(az keyvault show --name ${quoted2(vault)} --query id --output tsv)"`,
    ...grants.map(({ identity, role }) => `${assign(roles[role].id, identity, scope)} # ${role}`)
  ];
}
var scope = `"\${SCOPE:?}"`;
var assign = (role, identity, scope2) => `az role assignment create --role ${role} --assignee-object-id "$${identity.toUpperCase()}" --assignee-principal-type ServicePrincipal --scope ${scope2}`;
function roleCommands({ name, actions, groups, resources }) {
  const definition = { Name: name, IsCustom: true, Description, Actions: actions, AssignableScopes: groups };
  const written = quoted2(JSON.stringify(definition));
  return [
    `# ${name}`,
    "# Where there is a role of that name, it stays as it is: its AssignableScopes have to hold these resource groups.",
    `if [ -z "$(az role definition list --name ${quoted2(name)} --query '[].name' --output tsv)" ]; then`,
    `  az role definition create --role-definition ${written}`,
    "fi",
    ...resources.map((resource2) => assign(quoted2(name), "rotator", quoted2(resource2)))
  ];
}
var Description = "Lists the keys of a resource and makes one of them anew, and nothing else.";
var note = (target) => [
  `# target ${target}: who administers it gives the rights; docs/reference/rotation-targets.md lists them.`
];
var quoted2 = (text2) => `'${text2.replaceAll("'", `'\\''`)}'`;

// src/reconcile/rotation/open-rotations.ts
var none = { secret: /* @__PURE__ */ new Set(), key: /* @__PURE__ */ new Set() };
async function listOpenRotations({ desired, whole }, vaults, connect2) {
  const desiredIn = byVault(desired);
  const rotating2 = vaults.filter(({ targets = [] }) => targets.length > 0);
  const found = await runConcurrently(rotating2, atOnce.vaults, async (vault) => {
    try {
      const snapshot = await takeSnapshot(connect2(vault), vault.name, none, { asked: ["secret"] });
      const wanted = desiredIn(vault.name);
      return findOpenRotations({ snapshot, vault, desired: wanted, whole, severity: "warning" });
    } catch (error) {
      if (error instanceof VaultError && error.fault !== "cancelled") return [];
      throw error;
    }
  });
  return found.flat();
}

// src/commands/doctor.ts
var emitters = {
  roles: (grants) => `# Azure CLI

${formatRolesCli(grants)}
// Bicep

${formatRolesBicep(grants)}`,
  "roles-cli": formatRolesCli,
  "roles-bicep": formatRolesBicep
};
var emitted = Object.keys(emitters);
var doctorCommand = {
  usage: "[PATH...] [options]",
  about: `Asks each vault whether the identity may do what the manifests need, verb by verb: allowed, or denied with the data
action that is missing and the role that has it. A firewall, a wrong name and a missing sign-in are told apart.

Nothing is written: what cannot be tried without writing is not tried. --emit roles asks no vault at all; it prints the
role assignments of two identities, one that plans and one that applies. --for rotate asks and prints what an identity
needs that rotates and nothing else: its rights in the vaults, and what each target needs.`,
  options: [
    ...selectionOptions,
    {
      name: "for",
      takes: "RUN",
      help: "what the identity is for: plan; apply, which plans too (default); or rotate"
    },
    {
      name: "wait",
      takes: "DURATION",
      optional: true,
      help: "ask again for what is denied, until it is allowed or this is over (default PT10M)"
    },
    {
      name: "emit",
      takes: "WHAT",
      help: `print role assignments and ask nothing: ${emitted.join(", ")}`
    },
    ...outputOptions
  ],
  examples: [
    { line: "doctor", does: "may I apply?" },
    { line: "doctor --for plan", does: "may I plan?" },
    { line: "doctor --for rotate", does: "may I rotate? Vaults, and what each target needs" },
    { line: "doctor --wait", does: "after a role was assigned: wait until it works" },
    { line: "doctor --emit roles-cli > roles.sh", does: "the assignments that are needed, as commands" }
  ],
  exits: [
    { code: exits.done, means: "all that can be asked is allowed" },
    { code: exits.error, means: "something is denied or unclear, a vault was not reached, or an error" }
  ],
  offline: false,
  read: (given) => {
    const emit = given.choice("emit", emitted);
    const options = {
      ...readCommandOptions(given),
      run: given.choice("for", ["plan", "apply", "rotate"]) ?? "apply",
      wait: readWait(given),
      ...emit && { emit }
    };
    if (emit && (given.has("wait") || options.output.format !== "text"))
      throw new UsageError("--emit asks no vault and prints text: leave out --wait and --format.");
    return options;
  },
  run: async ({ selection, run, wait, emit }, world) => {
    const { set } = await loadSet(selection, world.files);
    if (emit) return { text: emitters[emit](listGrants(set, run)), exit: exits.done };
    const document = await runDoctor(set, { run, wait }, world);
    const open2 = new Set(document.vaults.filter(mayListSecrets).map(({ vault }) => vault));
    const listed = set.vaults.filter(({ name }) => open2.has(name));
    const findings = await listOpenRotations(set, listed, world.connect);
    return {
      document: { ...document, ...findings.length > 0 && { findings } },
      exit: exitOfDoctor(document)
    };
  }
};
var mayListSecrets = (vault) => vault.way === "open" && vault.verbs.some(({ verb, result }) => verb === "list secrets" && result === "allowed");
function readWait(given) {
  if (!given.has("wait")) return 0;
  const duration = given.text("wait") ?? "PT10M";
  if (!isDuration(duration)) throw new UsageError("--wait takes a duration: --wait=PT10M.");
  return addDuration(0, duration);
}

// src/commands/drift.ts
var driftCommand = {
  usage: "[PATH...] [options]",
  about: `Compares the live vaults with the manifests and tells what moved in the vaults: values set outside, properties changed,
objects disabled, soft-deleted, missing, or gone from git. What is pending, because git moved, is told apart. It writes
nothing, and the role Key Vault Reader is enough: values are never read unless --settle asks for it, and never shown.

With --fix it brings back what was last applied: never what is pending, nothing is created or taken away, and a value
that git does not hold (generated, external) stays as it was set. That needs the rights of apply. With --accept it
writes the properties that moved into the manifests, comments and order kept: never a value, and never over what is
pending.`,
  options: [
    ...selectionOptions,
    shardOption,
    { name: "fix", dangerous: true, help: "heal the drift, and nothing else" },
    { name: "accept", dangerous: true, help: "write the properties that moved into the manifests" },
    { name: "yes", dangerous: true, help: "with --fix: do not ask; needed where there is no terminal" },
    { ...concurrencyOption, help: `with --fix: ${concurrencyOption.help}` },
    settleOption,
    ...findingOptions,
    ...outputOptions,
    { name: "all", help: "list what was healed, and findings that are only good to know" }
  ],
  examples: [
    { line: "drift", does: "the whole set of the config found from here" },
    { line: "drift --format json --out drift.json", does: "by a schedule: exit code 2 is drift" },
    { line: "drift --fix", does: "show what would be healed, ask, heal" },
    { line: "drift --accept", does: "for a pull request that keeps what was done by hand" }
  ],
  exits: [
    { code: exits.done, means: "no drift, whatever is pending; with --fix or --accept none that is left" },
    {
      code: exits.error,
      means: "an error, a vault that could not be read, or a policy with severity error is broken"
    },
    { code: exits.changes, means: "drift; with --fix or --accept some that is left" },
    { code: exits.refused, means: "--fix: a guard refuses something" },
    {
      code: exits.notApproved,
      means: "--fix: the answer was no, or the vault moved meanwhile; nothing was written"
    },
    { code: exits.partly, means: "--fix: partly healed, or a vault could not be read" }
  ],
  offline: false,
  onlyMerged: ({ task, looking }) => {
    if (task.is !== "report") return { part: `drift --${task.is}`, writes: true };
    return looking.settle === "off" ? void 0 : { part: "drift --settle", writes: false };
  },
  read: (given, canAsk) => {
    const common = readCommandOptions(given);
    const looking = { ...common.selection, settle: readSettle(given), ...readFinding(given) };
    return { ...common, looking, task: readTask(given, canAsk) };
  },
  run: async ({ looking, task, output }, world, { confirm }) => {
    const watch = watchOverview(hasOutputFormat(output, "html"));
    const document = await findOrResolve(task, { ...looking, ...watch.options }, world, confirm);
    return { document, ...watch.seen(), exit: exitOfDrift(document) };
  }
};
function readTask(given, canAsk) {
  const [fix, accept, yes] = ["fix", "accept", "yes"].map(given.has);
  const concurrency = readConcurrency(given);
  if (fix && accept) throw new UsageError("--fix changes the vaults, --accept the manifests: choose one.");
  if (!fix && (yes || given.has("concurrency")))
    throw new UsageError("--yes and --concurrency are for drift --fix.");
  if ((fix || accept) && given.has("settle"))
    throw new UsageError("--settle is for looking: --fix compares where it has to, --accept takes no value.");
  if (accept && given.has("out"))
    throw new UsageError("--accept writes the manifests themselves: it takes no --out.");
  if (accept && given.has("shard"))
    throw new UsageError("--accept writes manifests, which all shards share: leave out --shard.");
  if (accept) return { is: "accept" };
  if (!fix) return { is: "report" };
  if (!yes && !canAsk) throw nobodyToAsk("drift --fix", "heal");
  return { is: "fix", yes: yes ?? false, concurrency };
}
async function findOrResolve(task, looking, world, ask) {
  switch (task.is) {
    case "report":
      return drift(looking, world);
    case "accept":
      return acceptDrift(looking, world);
    case "fix": {
      const confirm = task.yes ? async () => true : ask;
      if (!confirm) throw nobodyToAsk("drift --fix", "heal");
      return fixDrift({ ...looking, concurrency: task.concurrency, confirm }, world);
    }
    default:
      return task;
  }
}

// src/rotate/event.ts
var kindOf = /* @__PURE__ */ new Map([
  ["SecretNearExpiry", "secret"],
  ["SecretExpired", "secret"],
  ["KeyNearExpiry", "key"],
  ["KeyExpired", "key"]
]);
function parseEvents(body) {
  const data = parseJson(body);
  if (data === void 0) return { malformed: "it is not JSON" };
  const list = Array.isArray(data) ? data : [data];
  if (list.length === 0) return { malformed: "it holds no event" };
  const read = list.map(readEvent);
  const malformed = read.find((one) => typeof one === "string");
  return malformed === void 0 ? { events: read.filter((one) => typeof one !== "string") } : { malformed };
}
function readEvent(data) {
  const version = member(data, "specversion");
  if (version !== void 0 && version !== "1.0") return "it is no CloudEvent of version 1.0";
  const type = text(data, version === void 0 ? "eventType" : "type");
  const id = text(data, "id");
  if (type === void 0 || id === void 0) return "it is an event of neither schema";
  const about3 = member(data, "data");
  if (type === "Microsoft.EventGrid.SubscriptionValidationEvent") {
    const code = text(about3, "validationCode");
    return code === void 0 ? "a validation without its code" : { is: "validation", code };
  }
  const short = type.replace(/^Microsoft\.KeyVault\./, "");
  const kind = short === type ? void 0 : kindOf.get(short);
  return kind ? readExpiry(about3, { id, type: short, kind }) : { is: "other", type };
}
function readExpiry(data, event) {
  const [vault, name, address] = ["VaultName", "ObjectName", "Id"].map((one) => text(data, one));
  const [type = event.kind] = [text(data, "ObjectType")];
  if (vault === void 0 || !isLegalName(vault)) return "its VaultName is none";
  if (name === void 0 || !isLegalName(name)) return "its ObjectName is none";
  if (foldName(type) !== event.kind) return "its ObjectType is not that of its type";
  const [, origin, kind, same] = /^(https:\/\/[^/?#@\\\s]+)\/(secret|key)s\/([0-9A-Za-z-]+)(?:\/[0-9A-Za-z]+)?$/.exec(address ?? "") ?? [];
  if (origin === void 0 || !URL.canParse(origin)) return "its Id is none";
  if (kind !== event.kind || foldName(same ?? "") !== foldName(name))
    return "its Id is that of another object";
  return { is: "expiry", ...event, vault, name, origin: new URL(origin).origin };
}
function isEventFrom({ origin, vault }, url) {
  const { origin: own, hostname } = new URL(url);
  const [label] = hostname.split(".");
  const isAddress = /^[\d.]+$|^\[|^localhost$/.test(hostname);
  return origin === own && (isAddress || label === foldName(vault));
}
function member(data, name) {
  if (typeof data !== "object" || data === null) return void 0;
  return Object.entries(data).find(([written]) => foldName(written.trim()) === foldName(name))?.[1];
}
function text(data, name) {
  const sent = member(data, name);
  const trimmed = typeof sent === "string" ? sent.trim() : "";
  return trimmed === "" || trimmed.length > 2048 ? void 0 : trimmed;
}

// src/reconcile/rotation/interpret-event.ts
function interpretEvents(body, set) {
  const read = parseEvents(body);
  if ("malformed" in read) return read;
  return {
    events: read.events.map((event) => {
      switch (event.is) {
        case "expiry":
          return about(event, set);
        case "validation":
          return event;
        case "other":
          return { is: "ignored", message: `an event of type ${event.type}: it is about no expiry` };
        default:
          return event;
      }
    })
  };
}
function about({ id, type, kind, name, ...from }, { vaults, desired }) {
  const ignored = (cause) => ({
    is: "ignored",
    message: `${type} of ${kind} ${name} in ${from.origin}: ${cause}`
  });
  const vault = vaults.find(({ url }) => isEventFrom(from, url));
  if (!vault) return ignored("it is no vault of the config, or not the one that it says");
  const key2 = objectKey({ vault: vault.name, kind, name });
  const declared = desired.find((one) => objectKey(one.id) === key2);
  return declared && isRotated(declared) ? { is: "about", event: id, type, object: declared.id } : ignored("no manifest declares it with a rotation");
}

// src/webhook/caller.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var clockTolerance = 60;
function entraCaller({ issuers, audience, appId, jwks }, clock) {
  const keys2 = createRemoteJWKSet(new URL(jwks));
  const objection = async (request) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
    if (token === void 0) return { status: 401, message: "it bears no token" };
    try {
      const { payload } = await jwtVerify(token, keys2, {
        issuer: [...issuers],
        audience,
        algorithms: ["RS256"],
        requiredClaims: ["exp"],
        clockTolerance,
        currentDate: new Date(clock.now())
      });
      return isOf(appId, payload) ? void 0 : { status: 403, message: "its token is another app's" };
    } catch (error) {
      return refusal(error);
    }
  };
  return { path: "/events", objection, permitsAll: true };
}
function isOf(app, { appid, azp }) {
  const named = [appid, azp].filter((one) => one !== void 0);
  return named.length > 0 && named.every((one) => one === app);
}
function refusal(error) {
  if (error instanceof errors_exports.JWTExpired) return { status: 401, message: "its token is expired" };
  if (error instanceof errors_exports.JWTClaimValidationFailed)
    return { status: 401, message: "its token is another issuer's, for another audience, or lacks a claim" };
  const isOfKeys = !(error instanceof errors_exports.JOSEError) || unusable.has(error.code);
  return isOfKeys ? { status: 503, message: "the issuer's keys could not be had" } : { status: 401, message: "its token is not one that the issuer signed" };
}
var unusable = /* @__PURE__ */ new Set(["ERR_JOSE_GENERIC", "ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID"]);
function secretPathCaller(secret2) {
  const digest = (text2) => (0, import_node_crypto.createHash)("sha256").update(text2).digest();
  const known = digest(secret2);
  return {
    path: "/events/:secret",
    objection: async ({ url }) => {
      const [, given = ""] = /\/events\/([^/]*)$/.exec(new URL(url).pathname) ?? [];
      return (0, import_node_crypto.timingSafeEqual)(digest(given), known) ? void 0 : { status: 401, message: "its address does not end with the secret" };
    },
    permitsAll: false
  };
}

// src/webhook/checks.ts
function orderChecks(check) {
  const waiting = /* @__PURE__ */ new Map();
  let last = Promise.resolve(true);
  let stopped = false;
  return {
    ask: (object) => {
      const key2 = objectKey(object);
      const same = waiting.get(key2);
      if (same) return same.result;
      last = last.then(() => {
        if (stopped) return false;
        waiting.delete(key2);
        return check(object);
      });
      waiting.set(key2, { object, result: last });
      return last;
    },
    stop: async () => {
      stopped = true;
      await last;
      return [...waiting.values()].map(({ object }) => object);
    }
  };
}
var remembered = 24 * 3600 * 1e3;

// src/webhook/flood-log.ts
var quiet = 6e4;
var mostLines = 1e3;
function createFloodLog(clock, print) {
  const known = /* @__PURE__ */ new Map();
  const others = { count: 0 };
  const printCounts = (isOver) => {
    for (const [line, { until, more }] of known) {
      if (!isOver(until)) break;
      known.delete(line);
      if (more > 0) print(`${line} (${more} more of this)`);
    }
    if (others.count > 0 && known.size < mostLines) {
      print(`${others.count} more lines, above ${mostLines} different ones a minute`);
      others.count = 0;
    }
  };
  return {
    log: (line) => {
      const now = clock.now();
      printCounts((until) => until <= now);
      const same = known.get(line);
      if (same) same.more++;
      else if (known.size >= mostLines) others.count++;
      else {
        known.set(line, { until: now + quiet, more: 0 });
        print(line);
      }
    },
    end: () => printCounts(() => true)
  };
}

// src/commands/events.ts
var loopback = ["127.0.0.1", "::1", "localhost"];
var eventsCommand = {
  usage: "[PATH...] [--port N] [--host HOST] [options]",
  about: `Serves a webhook for Key Vault's events by Event Grid, in its own schema or as CloudEvents 1.0. What is near its expiry
is checked, and rotated where it is due: an event is a hint, and only objects that manifests declare with a rotation
are looked at. A caller needs a token of Microsoft Entra that fits \`events\` in the config.

It answers when the check is done, so that Event Grid delivers again what failed; a check that takes long goes on after
its answer. It speaks HTTP: put it behind what ends TLS. An event may get lost: have a schedule of rotate beside it.
It runs until Ctrl-C or SIGTERM, ends the rotation in flight, and says what was not done.`,
  options: [
    ...selectionOptions,
    { name: "host", takes: "HOST", help: "the address to listen on (default 127.0.0.1)" },
    { name: "port", takes: "N", help: "the port (default 8080; 0: a free one)" },
    {
      name: "secret-path",
      takes: "NAME",
      help: "on a loopback host: no tokens, but /events/SECRET, which the variable NAME holds"
    },
    { name: "format", takes: "FORMAT", help: 'text or json: one line {"url"} when it is ready' },
    colourOption
  ],
  examples: [
    { line: "events --host 0.0.0.0", does: "in a container, behind an ingress" },
    {
      line: "events --emulator=demo.db --secret-path KV_HOOK",
      does: "to try it: emulator --events URL posts to it"
    }
  ],
  exits: [
    { code: exits.done, means: "stopped, and nothing was left" },
    { code: exits.error, means: "an error" },
    { code: exits.partly, means: "stopped before everything was checked that events had named" }
  ],
  offline: false,
  onlyMerged: () => ({ part: "events", writes: true }),
  endsItself: true,
  read: (given) => {
    const port = readPort(given) ?? 8080;
    const host = given.text("host") ?? "127.0.0.1";
    const secret2 = given.text("secret-path");
    if (secret2 !== void 0 && !loopback.includes(host))
      throw new UsageError(
        `--secret-path is for a loopback host: ${loopback.join(", ")}.`,
        "For callers from elsewhere, say in the config under events whose tokens are taken."
      );
    const format = given.choice("format", ["text", "json"]) ?? "text";
    const common = readCommandOptions(given);
    return {
      ...common,
      output: { ...common.output, format },
      host,
      port,
      ...secret2 !== void 0 && { secret: secret2 }
    };
  },
  run: async ({ selection, output, host, port, secret: secret2 }, world, { announce, print, explain, stop: asked }) => {
    const { createWebhook } = await import("./no-server-K3UAPJM4.js");
    const { serveHttp } = await import("./no-server-K3UAPJM4.js");
    const { set } = await loadSet(selection, world.files);
    const caller = secret2 === void 0 ? byToken(set.events, world) : bySecret(secret2, world);
    const hints = createFloodLog(world.clock, (line) => print(`${line}
`));
    const checks = createFloodLog(world.clock, (line) => print(`${line}
`));
    const done2 = (line) => checks.log(inText(line, true));
    const { ask, stop } = orderChecks(async (object) => {
      try {
        const document = await rotateDue(
          { ...selection, dryRun: false, only: [object], concurrency: 1 },
          world
        );
        for (const entry of document.entries)
          done2(`${objectName(entry.id)}: ${[rotationWords(entry), ...publishedWords(entry)].join("; ")}`);
        for (const copy of document.copies) done2(`${objectName(copy.id)}: ${makeOutcomeRow(copy).what}`);
        return exitOfRotate(document, false) !== exits.partly;
      } catch (error) {
        checks.log(explain(error).trimEnd());
        return false;
      }
    });
    const app = createWebhook({
      caller,
      interpret: (body) => interpretEvents(body, set),
      ask,
      log: (line) => hints.log(inText(line, true)),
      explain: (error) => hints.log(explain(error).trimEnd()),
      clock: world.clock
    });
    const shownHost = host.includes(":") ? `[${host}]` : host;
    const serving = await listen(() => serveHttp(app, host, port), `${shownHost}:${port}`);
    announce(ready(output.format, `http://${shownHost}:${serving.port}/events`, caller));
    await waitForAbort(asked);
    const stopped = stop();
    await serving.close(stopped);
    const left = await stopped;
    hints.end();
    checks.end();
    for (const object of left) print(`${inText(`not checked: ${objectName(object)}`, true)}
`);
    return { exit: left.length > 0 ? exits.partly : exits.done, text: "" };
  }
};
function byToken(trusted, { clock }) {
  if (!trusted)
    throw new UsageError(
      "The config does not say whose events are taken.",
      "Give it events: { tenant, audience, appId }, or for a try on this machine pass --secret-path.",
      "property-missing"
    );
  return entraCaller(trusted, clock);
}
function bySecret(name, { env }) {
  const secret2 = env(name) ?? "";
  if (!/^[\w-]{32,}$/.test(secret2))
    throw new UsageError(
      `The environment variable ${name} does not hold 32 or more letters, digits, - and _.`,
      "Make one with: openssl rand -hex 32",
      "value-missing"
    );
  return secretPathCaller(secret2);
}
async function listen(serving, address) {
  try {
    return await serving();
  } catch (error) {
    throw listenError(error, address, "Pass another --host or --port.");
  }
}
var ready = (format, url, { path }) => format === "json" ? `${JSON.stringify({ url })}
` : `Listening for events at ${url}${path === "/events" ? "" : "/SECRET"}. Ctrl-C stops it.
`;

// src/access/steps.ts
var step = (verb, when) => ({ verb, ...when !== void 0 && { when } });
function listSteps(effect, set) {
  switch (effect.verb) {
    case "recover":
      return [
        step(`recover ${effect.kind}`),
        step(effect.kind === "key" ? "list keys" : "list secrets", "until the object is back"),
        ...keepingSteps(effect)
      ];
    case "purge":
      return [step(`purge ${effect.kind}`)];
    case "delete":
      return [step(`get ${effect.kind}`), step(`delete ${effect.kind}`)];
    case "disable":
      return [step(`get ${effect.kind}`), step(`update ${effect.kind}`)];
    case "create":
    case "set":
    case "settle":
    case "update":
    case "adopt":
    case "rotate":
      return effect.kind === "key" ? keySteps(effect, set) : [...secretSteps(effect, set), ...keepingSteps(effect)];
    default:
      return effect;
  }
}
var differs = "where the values differ";
var equal = "where the values are equal";
function secretSteps(effect, set) {
  switch (effect.verb) {
    case "create":
      return [...openingSteps(effect.source, effect.id, set), step("set secret")];
    case "update":
      return [step("get secret"), step("update secret")];
    case "set": {
      if (effect.value.from === "live")
        return [step("get secret"), ...enabling(effect.patch), step("set secret")];
      const opened = [...openingSteps(effect.value.source, effect.id, set), step("get secret")];
      return effect.because === "cleared" ? [...opened, step("set secret")] : [...opened, step("set secret", differs), step("update secret", equal)];
    }
    case "settle":
      return [
        ...openingSteps(effect.source, effect.id, set),
        step("get secret"),
        ...enabling(effect.patch),
        step("set secret", differs),
        ...effect.inPlace ? [] : [step("update secret", equal)]
      ];
    case "adopt": {
      const { value, owners, clears, patch } = effect;
      const versions = owners ? [step("list secrets")] : [];
      if (value.is === "kept")
        return clears ? [step("get secret"), ...versions, ...enabling(patch), step("set secret")] : [step("get secret"), ...versions, step("update secret")];
      const compared = [...openingSteps(value.source, effect.id, set), step("get secret"), ...versions];
      const ours = "an earlier version is ours";
      const enabled = value.overwrite || owners ? enabling(patch) : [];
      const start = [...compared, ...enabled];
      if (value.overwrite)
        return [
          ...start,
          ...clears ? [step("set secret")] : [step("set secret", differs), step("update secret", equal)]
        ];
      if (clears) return [...start, step("set secret", owners ? `${equal}, or ${ours}` : equal)];
      return [
        ...start,
        ...owners ? [step("set secret", `${differs} and ${ours}`)] : [],
        step("update secret", equal)
      ];
    }
    default:
      return effect;
  }
}
var enabling = ({ enabled }) => enabled === true ? [step("update secret", "first, to enable it"), step("get secret", "then")] : [];
var keepingSteps = (effect) => effect.keepEnabled === void 0 ? [] : [
  step("list secrets"),
  step("update secret", `for each enabled version before the newest ${effect.keepEnabled}`)
];
function keySteps(effect, set) {
  const { id } = effect;
  const policy = (has, when) => has.rotationPolicy === void 0 ? [] : [step("set rotation policy", when)];
  switch (effect.verb) {
    case "create":
      return [...materialSteps(effect.origin, id, set), writing2(effect.origin), ...policy(effect.send)];
    case "update":
      return [step("get key"), ...policy(effect.patch), step("update key")];
    case "set": {
      const { origin, send } = effect;
      const isMade = origin.from === "service" || effect.edits.some(({ property }) => property === "keyType");
      const when = isMade ? void 0 : "where the material differs";
      return [
        ...materialSteps(origin, id, set),
        step("get key"),
        ...policy(send, when),
        writing2(origin, when),
        ...isMade ? [] : [step("update key", "where the material is equal")]
      ];
    }
    case "settle":
      return compareSteps(effect, effect.origin, effect.allowNewVersion, effect.inPlace, set);
    case "adopt": {
      const { value } = effect;
      if (value.is === "compared") return compareSteps(effect, value.origin, value.overwrite, false, set);
      return [
        step("get key"),
        ...effect.owners ? [step("list keys")] : [],
        ...policy(effect.patch),
        step("update key")
      ];
    }
    case "rotate":
      return [
        step("get key"),
        ...policy(effect.patch),
        ...effect.resumes ? [] : [step("update key", "to mark the version that is left behind")],
        step("rotate key"),
        step("update key", "for the new version")
      ];
    default:
      return effect;
  }
}
function compareSteps(effect, origin, mayWrite, inPlace, set) {
  const { send, patch } = effect;
  const [other, same] = ["where the material differs", "where the material is equal"];
  const asked = effect.verb === "adopt" && effect.owners ? [step("list keys")] : [];
  return [
    ...materialSteps(origin, effect.id, set),
    step("get key"),
    ...asked,
    ...mayWrite && send.rotationPolicy ? [step("set rotation policy", other)] : [],
    ...mayWrite ? [writing2(origin, other)] : [],
    ...inPlace ? [] : [...patch.rotationPolicy ? [step("set rotation policy", same)] : [], step("update key", same)]
  ];
}
var writing2 = ({ from }, when) => step(from === "service" ? "create key" : "import key", when);
var materialSteps = (origin, id, set) => origin.from === "service" ? [] : openingSteps(origin.source, id, set);
function openingSteps(source, id, { sealing, vaults, listed }) {
  if (source.from === "external") return [];
  const config = vaults.find(({ name }) => foldName(name) === foldName(id.vault));
  const atKey = (verb, address, when) => {
    const { origin, pathname } = new URL(address);
    const holder = listed.find(({ url }) => foldName(url) === foldName(origin));
    const request = `POST ${pathname}/${verb === "unwrap key" ? "unwrapkey" : "VERSION/decrypt"}`;
    return { ...step(verb, when), vault: holder?.name ?? origin, request };
  };
  const steps = sourcesIn(source).flatMap((one) => {
    switch (one.from) {
      case "secret": {
        const version = one.version === void 0 ? "" : `/${one.version}`;
        const request = `GET /secrets/${one.name}${version}`;
        return [{ verb: "get secret", vault: one.vault ?? id.vault, request }];
      }
      case "sealed": {
        const when = sealing.length > 1 ? "where the value is sealed to this key" : void 0;
        return sealing.map((key2) => atKey("unwrap key", key2.id, when));
      }
      case "sops":
        return (config?.sources.sopsKeys ?? []).map(
          ({ vaultUrl, name }) => atKey(
            "decrypt by key",
            `${vaultUrl.replace(/\/$/, "")}/keys/${name}`,
            "where the file names this key, and no age identity opens it"
          )
        );
      default:
        return [];
    }
  });
  return [...new Map(steps.map((one) => [JSON.stringify(one), one])).values()];
}

// src/access/calls.ts
var listCalls = (changes, set) => changes.filter(isEffect).flatMap(
  (effect) => listSteps(effect, set).map(({ verb, when, request, vault = effect.id.vault }) => ({
    vault,
    verb,
    request: request ?? requests[verb](effect.id.name),
    ...when !== void 0 && { when },
    ...rights[verb]
  }))
);
var secret = (name) => `/secrets/${name}`;
var key = (name) => `/keys/${name}`;
var requests = {
  "list secrets": (name) => `GET ${secret(name)}/versions`,
  "list deleted secrets": () => "GET /deletedsecrets",
  "get secret": (name) => `GET ${secret(name)}`,
  "set secret": (name) => `PUT ${secret(name)}`,
  "update secret": (name) => `PATCH ${secret(name)}/VERSION`,
  "delete secret": (name) => `DELETE ${secret(name)}`,
  "recover secret": (name) => `POST /deletedsecrets/${name}/recover`,
  "purge secret": (name) => `DELETE /deletedsecrets/${name}`,
  "list keys": (name) => `GET ${key(name)}/versions`,
  "list deleted keys": () => "GET /deletedkeys",
  "get key": (name) => `GET ${key(name)}`,
  "get rotation policy": (name) => `GET ${key(name)}/rotationpolicy`,
  "create key": (name) => `POST ${key(name)}/create`,
  "import key": (name) => `PUT ${key(name)}`,
  "update key": (name) => `PATCH ${key(name)}/VERSION`,
  "rotate key": (name) => `POST ${key(name)}/rotate`,
  "set rotation policy": (name) => `PUT ${key(name)}/rotationpolicy`,
  "delete key": (name) => `DELETE ${key(name)}`,
  "recover key": (name) => `POST /deletedkeys/${name}/recover`,
  "purge key": (name) => `DELETE /deletedkeys/${name}`,
  "unwrap key": (name) => `POST ${key(name)}/VERSION/unwrapkey`,
  "decrypt by key": (name) => `POST ${key(name)}/VERSION/decrypt`
};

// src/reconcile/objects/explain.ts
async function explainObjects(options, world) {
  const { objects, prepared } = await planObjects(options, world);
  const { plan: plan2, reading: reading3 } = prepared;
  const names2 = new Set(objects.map(({ id }) => objectKey(id)));
  return {
    ...partialityOf(plan2.failed),
    objects,
    vaults: plan2.vaults.filter(
      ({ vault }) => objects.some(({ id }) => foldName(id.vault) === foldName(vault))
    ),
    set: reading3.set,
    findings: plan2.findings.filter(({ id }) => id && names2.has(objectKey(id))),
    requests: countRequests(reading3.connections.all())
  };
}
async function planObjects(options, world) {
  const { name, kind } = options;
  const connected = await connectSet(options, world, false);
  const isMeant = ({ id }) => foldName(id.name) === foldName(name) && (kind === void 0 || id.kind === kind);
  const { set } = connected;
  const isDeclared = set.desired.some(isMeant);
  const part = isDeclared ? selectPart(set, { select: [name] }) : set;
  const planning2 = { ...options, settle: "off", allowEmpty: false, allowPurge: false };
  const scope2 = isDeclared ? void 0 : "differences";
  const reading3 = await readVaults({ ...connected, set: part }, scope2, world);
  const prepared = await planReading(reading3, planning2, world);
  const objects = listObjects(prepared, name).filter(isMeant).sort((a, b) => compareIds(a.id, b.id));
  if (objects.length === 0 && !prepared.plan.partial) throw unknownName(options, set, prepared.plan);
  return { objects, prepared };
}
function listObjects({ plan: plan2, reading: reading3, evidenceOf }, name) {
  const { set, snapshots } = reading3;
  const folded2 = foldName(name);
  const desiredIn = byVault(set.desired);
  return snapshots.flatMap((snapshot) => {
    const vault = set.vaults.find((one) => foldName(one.name) === foldName(snapshot.vault));
    if (!vault) return [];
    return kinds.flatMap((kind) => {
      const desired = desiredIn(vault.name).find(
        ({ id: id2 }) => id2.kind === kind && foldName(id2.name) === folded2
      );
      const bearer = findBearer(snapshot[kind], folded2);
      if (!desired && !bearer) return [];
      const id = desired?.id ?? { vault: vault.name, kind, name: bearer?.name ?? name };
      return [explainObject({ id, vault, desired, snapshot, evidenceOf, plan: plan2 })];
    });
  });
}
function explainObject({ id, vault, desired, snapshot, evidenceOf, plan: plan2 }) {
  const { live, deleted, ownership } = findLiveState(id, { vault, snapshot, evidenceOf });
  const bearer = live ?? deleted;
  const present = desired?.state === "present" ? desired : void 0;
  const changes = plan2.changes.filter((change) => objectKey(change.id) === objectKey(id));
  const follows = changes.some((change) => change.verb === "settle" && change.evidence === "follows");
  const evidence = follows ? { value: "follows" } : bearer && knownOf(desired, bearer, ownership, evidenceOf);
  return {
    id,
    url: vault.url,
    ...desired && { git: gitOf(desired) },
    ...bearer ? { live: explainLive(bearer, live ? "live" : "deleted", ownership) } : snapshot[id.kind].deleted === "unreadable" && { live: "unlisted" },
    ...evidence && { evidence },
    properties: desired?.state === "absent" ? [] : explainProperties(id.kind, present, bearer, ownership),
    changes
  };
}
function gitOf(desired) {
  const { place, state, owner } = desired;
  if (desired.state === "absent") return { place, state, owner };
  const source = sourceInGit(desired);
  const rotation = isRotated(desired) && (desired.kind === "secret" ? desired.rotation.target : "service");
  const { renamedFrom } = desired;
  const leaf = desired.kind === "secret" ? desired.leafPlace : void 0;
  const { overridden } = desired;
  return {
    ...{ place, state, owner },
    ...overridden && { overridden },
    ...source && { source },
    ...rotation && { rotation },
    ...renamedFrom !== void 0 && { renamedFrom },
    ...leaf && { fromFile: { leaf, by: desired.valuePlace } }
  };
}
function knownOf(desired, bearer, ownership, evidenceOf) {
  if (desired?.state !== "present" || bearer.managed || ownership.is !== "ours") return void 0;
  if (desired.kind === "secret") return evidenceOf.secret(desired, bearer, ownership.state, ownership.lost);
  return "key" in bearer ? evidenceOf.key(desired, bearer, ownership.state, ownership.lost) : void 0;
}
function unknownName({ name, kind }, { desired }, { changes }) {
  const known = [...desired, ...changes].map(({ id }) => id);
  const other = known.find((id) => foldName(id.name) === foldName(name));
  const near = findAllNear(name, [...new Set(known.map((id) => id.name))], 5);
  return new UsageError(
    `There is no ${kind ? `${kind} ` : ""}${name}: no manifest declares it, and no vault that was read has it.`,
    other ? `There is: ${objectName(other)}.` : near.length > 0 ? `Did you mean ${near.join(", ")}?` : "See all that is known with: keyvault-gitops plan --all --unmanaged",
    "selection-unmatched"
  );
}

// src/commands/cli/object-name.ts
function readObjectName({ positionals, has }, command) {
  const [typed] = positionals;
  if (typed === void 0) return void 0;
  const [name = "", second, third, ...more] = typed.split("/").reverse();
  const [vault, kindName] = third === void 0 ? [second, void 0] : [third, second];
  const kind = kinds.find((one) => one === kindName);
  if (!isLegalName(name) || vault === "" || more.length > 0 || third !== void 0 && !kind)
    throw new UsageError(
      `${command} takes NAME, VAULT/NAME, VAULT/secret/NAME or VAULT/key/NAME.`,
      "A name has 1 to 127 letters, digits and hyphens. Manifests come behind it."
    );
  if (vault !== void 0 && has("vault"))
    throw new UsageError("The vault is named twice.", "Name it before the object, or with --vault.");
  return { name, ...kind && { kind }, ...vault !== void 0 && { vault: [vault] } };
}
function readOptionsOfNamed(given) {
  const { selection, ...common } = readCommandOptions(given);
  const { select: _, paths, ...rest } = selection;
  return { ...common, selection: { ...rest, paths: paths.slice(1) } };
}

// src/commands/explain.ts
var explainCommand = {
  usage: "NAME | VAULT/NAME | VAULT/KIND/NAME [PATH...] [options]",
  about: `Tells all that is known of a secret or key: where git declares it, what the vault has, who owns each property and
since when, what is known of its value without reading it, which rule refuses a change, the calls that apply would make
with the least role for each, when it moved last and when it was last written from here.

It reads as plan does, writes nothing, opens no value, and the role Key Vault Reader is enough. A name that no manifest
declares is looked for in the vaults.`,
  options: [...selectionOptions.filter(({ name }) => name !== "select"), ...outputOptions],
  examples: [
    { line: "explain db-password", does: "in every vault, a secret and a key of that name" },
    { line: "explain contoso-prod/db-password", does: "in one vault" },
    { line: "explain contoso-prod/key/signing --format json", does: "the key alone, for a program" },
    { line: "explain greeting demo.yaml --emulator=demo.db", does: "try it" }
  ],
  exits: [
    { code: exits.done, means: "explained, whatever is to be done" },
    { code: exits.error, means: "nobody knows the name, a vault could not be read, or an error" }
  ],
  offline: false,
  read: (given) => {
    const common = readOptionsOfNamed(given);
    return { ...common, explaining: { ...common.selection, ...readName(given) } };
  },
  run: async ({ explaining }, world) => {
    const explained = await explainObjects(explaining, world);
    const document = makeDocument(explaining.name, explained);
    return { document, exit: document.partial ? exits.error : exits.done };
  }
};
function readName(given) {
  const named = readObjectName(given, "explain");
  if (named) return named;
  throw new UsageError("explain needs a name: explain NAME.", "plan --all names every object.");
}
function makeDocument(name, { objects, set, ...rest }) {
  return {
    ...documentHead("Explanation"),
    name,
    objects: objects.map((object) => {
      const calls = listCalls(object.changes, set);
      const roles2 = findLeastRoles(calls.map(({ verb }) => verb));
      return { ...redactObject(object), calls, roles: roles2 };
    }),
    ...rest
  };
}
var redactObject = (object) => {
  const { git, changes } = object;
  const source = git?.source && hideTexts(git.source);
  return {
    ...object,
    ...git && { git: { ...git, ...source && { source } } },
    changes: changes.map(redactChange)
  };
};

// src/reconcile/objects/give-values.ts
var planning = { settle: "off", allowEmpty: false, allowPurge: false };
async function planGivenValues(giving, world) {
  const { selection } = giving;
  const { prepared } = await prepareGiving(giving, await connectSet(selection, world, false), world);
  return {
    ...documentHead("Plan", world),
    ...redactPlan(prepared.plan),
    requests: countRequests(prepared.reading.connections.all())
  };
}
async function giveValues(giving, options, world) {
  const { selection } = giving;
  const connected = await connectSet(selection, world, true);
  const { prepared, chosen, given } = await prepareGiving(giving, connected, world);
  const prepareAgain = async (errors) => {
    const again = await connectSet(selection, world, true);
    return planGiving({ ...await readChosen(again, chosen, world, errors), given }, giving, world);
  };
  const execution = { options: { ...selection, ...planning, ...options }, prepareAgain };
  return (await execute(prepared, execution, world)).document;
}
async function prepareGiving(giving, connected, world) {
  const chosen = giving.choose(connected.set);
  const apply2 = await planGiving(await readChosen(connected, chosen, world), giving, world);
  const { reading: reading3 } = apply2;
  const given = await giving.give(apply2, chosen, connected.set);
  return { prepared: await planGiving({ ...reading3, given }, giving, world), chosen, given };
}
var readChosen = (connected, chosen, world, errors) => {
  const { desired } = connected.declared;
  const keys2 = /* @__PURE__ */ new Set([
    ...chosen.map(({ id }) => objectKey(id)),
    ...followers(
      chosen.map(({ id }) => id),
      desired
    ).map(objectKey)
  ]);
  const part = narrowSet(
    connected,
    desired.filter(({ id }) => keys2.has(objectKey(id)))
  );
  return readVaults(part, void 0, world, errors);
};
var planGiving = (reading3, { selection }, world) => planReading(reading3, { ...selection, ...planning }, world);
function undeclaredSecret(name, candidates) {
  const near = findNearest(
    name,
    candidates.map(({ id }) => id.name)
  );
  return new UsageError(
    `No manifest here declares a secret ${name}.`,
    near ? `Did you mean ${near}?` : "plan --all names every object.",
    "selection-unmatched"
  );
}

// src/reconcile/objects/fill.ts
var fillValues = (options, world) => giveValues(filling(options), options, world);
function filling({ names: names2, ask, ...selection }) {
  return {
    selection,
    choose: (set) => names2.length === 0 ? set.desired.filter(isFillable) : chooseNamed(set, names2),
    give: async ({ plan: { changes }, reading: { errors } }, chosen, { desired }) => {
      const missing = new Set(
        changes.flatMap((one) => one.verb === "left" && one.why === "missing" ? [objectKey(one.id)] : [])
      );
      const secrets2 = chosen.map(({ id }) => {
        if (errors.has(foldName(id.vault))) return { id, wanted: false, because: "unread" };
        return names2.length > 0 || missing.has(objectKey(id)) ? { id, wanted: true } : { id, wanted: false, because: "filled" };
      });
      const secretsOf = groupSecrets(desired);
      const values = await ask(secrets2, (name) => refusalOfSecrets(secretsOf(name)));
      return new Map([...values].map(([key2, value]) => [key2, { value }]));
    }
  };
}
var isFillable = (desired) => desired.state === "present" && desired.kind === "secret" && desired.source.from === "external" && desired.rotation === void 0;
function groupSecrets(declared) {
  const groups = Map.groupBy(
    declared.filter(({ id }) => id.kind === "secret"),
    ({ id }) => foldName(id.name)
  );
  return (name) => groups.get(foldName(name)) ?? [];
}
function chooseNamed({ desired }, names2) {
  const secretsOf = groupSecrets(desired);
  const distinct2 = new Map(names2.map((name) => [foldName(name), name]));
  return [...distinct2.values()].flatMap((name) => {
    const named = secretsOf(name);
    const fillable = named.filter(isFillable);
    if (fillable.length > 0) return fillable;
    const refusal2 = refusalOfSecrets(named);
    if (!refusal2) throw undeclaredSecret(name, desired.filter(isFillable));
    throw new UsageError(`${refusal2.message}.`, `${refusal2.hint}.`);
  });
}
function refusalOfSecrets([desired]) {
  if (!desired) return void 0;
  const whole = objectName(desired.id);
  if (desired.state === "absent")
    return { message: `${whole} is declared absent`, hint: "declare it again first" };
  if (desired.kind === "secret" && desired.rotation)
    return {
      message: `${whole} has a rotation, which makes its value`,
      hint: "rotate makes the first one, too"
    };
  if (desired.kind === "secret" && isGenerated(desired.source))
    return {
      message: `${whole} is generated, and apply makes its value`,
      hint: "fill is for secrets with value: external"
    };
  return isFillable(desired) ? { message: `${whole} was not named`, hint: "name it after fill, too" } : { message: `${whole} has its value from git`, hint: "fill is for secrets with value: external" };
}

// src/commands/fill.ts
var fillCommand = {
  usage: "[NAME...] [PATH...] [options]",
  about: `Asks for the value of each secret that is declared with value: external and has none yet, or of those that are named.
Nothing of what you type is shown. An empty answer skips the secret. Then it plans, shows the plan, asks, and writes as apply
does: with all properties that git says, and under the same guards. A value is never an argument, and in no file or log.

Where stdin is no terminal, it takes the values from it as a .env: NAME=value. The names are those of the manifest, or what
import --from dotenv makes them of: DATABASE_URL is database-url. A name that no external secret here has is refused, and so
are two lines of one secret. A secret that is missing there stays as it is. A value of several lines stands in quotes. An
argument is a NAME where it has only letters, digits and hyphens; write a folder as ./FOLDER.`,
  options: [
    ...selectionOptions.filter(({ name }) => name !== "select"),
    yesOption,
    concurrencyOption,
    ...outputOptions
  ],
  examples: [
    { line: "fill", does: "ask for each value that is missing" },
    { line: "fill db-password --vault contoso-prod", does: "ask for this one, whether or not it is there" },
    { line: "fill --yes < .env", does: "take what is missing from a file, or from another program" }
  ],
  exits: [
    { code: exits.done, means: "set, or nothing to set" },
    { code: exits.error, means: "an error, or Ctrl-C at the question for a value; nothing was written" },
    { code: exits.refused, means: "set, but for what a guard refuses" },
    { code: exits.notApproved, means: "not approved; nothing was written" },
    { code: exits.partly, means: "partly set, or a vault could not be read; run it again" }
  ],
  offline: false,
  onlyMerged: () => ({ part: "fill", writes: true }),
  read: (given, canAsk) => {
    const { selection, ...common } = readCommandOptions(given);
    const { select: _, paths: words, ...rest } = selection;
    const part = { ...rest, paths: words.filter((word) => !isLegalName(word)) };
    return {
      ...common,
      selection: part,
      filling: { ...part, names: words.filter(isLegalName) },
      approval: readApprovalOptions(given, "fill", canAsk)
    };
  },
  run: async ({ filling: filling2, approval }, world, dialog) => {
    const ask = (secrets2, refusalOf) => readValues(secrets2, refusalOf, dialog);
    const execution = await readExecution(approval, "fill", world, dialog);
    const document = await fillValues({ ...filling2, ask, ...execution }, world);
    return { document, exit: exitOfApply(document) };
  }
};
async function readValues(secrets2, refusalOf, { readSecret, print }) {
  const say = (text2) => print(`${inText(text2, true)}
`);
  const wanted = secrets2.filter((one) => one.wanted);
  const values = /* @__PURE__ */ new Map();
  if (wanted.length === 0)
    say("No external secret that could be read lacks a value: there is nothing to ask for.");
  for (const { id } of wanted) {
    const question = `Value of ${id.vault}/${id.name} (not shown; empty skips it): `;
    const { by, bytes } = await readSecret(question, inputLimits.dotenv);
    if (by === "stdin") return readFromInput(bytes, secrets2, refusalOf, say);
    if (bytes.length > 0) values.set(objectKey(id), checkTyped(Sealed.bytes(bytes), objectName(id)));
  }
  return values;
}
async function readFromInput(bytes, secrets2, refusalOf, say) {
  if (bytes.length > inputLimits.dotenv)
    throw new UsageError("stdin is larger than 1 MB.", "Pipe in a .env.", "file-too-large");
  const { matchEnvFile } = await import("./match-env-file-NOQXSWHR.js");
  const { values, renamed, notes } = matchEnvFile(bytes, "stdin", secrets2, refusalOf);
  const rows4 = renamed.map(({ id, ...from }) => ({ to: `${id.vault}/${id.name}`, ...from }));
  const width = Math.max(0, ...rows4.map(({ to }) => to.length));
  for (const { to, variable, line } of rows4) say(`${to.padEnd(width)}  from ${variable}, line ${line}`);
  notes.forEach(say);
  return values;
}
function checkTyped(value, name) {
  const flaw = flawOfLength(value);
  if (flaw) throw new UsageError(`${name}: ${flaw.message}.`, `${flaw.hint}.`, flaw.code);
  return value;
}

// src/reconcile/objects/history.ts
async function readHistory(options, world) {
  const { objects, prepared } = await planObjects(options, world);
  const { reading: reading3, plan: plan2 } = prepared;
  const desiredOf = new Map(reading3.set.desired.map((one) => [objectKey(one.id), one]));
  const histories = await runConcurrently(
    objects,
    atOnce.lists,
    (object) => historyOf(object, desiredOf.get(objectKey(object.id)), prepared)
  );
  return {
    ...documentHead("History", world),
    ...partialityOf(plan2.failed),
    name: options.name,
    objects: histories,
    requests: countRequests(reading3.connections.all())
  };
}
async function historyOf({ id, url, live }, desired, prepared) {
  if (live === void 0 || live === "unlisted") return { id, url, state: live ?? "missing", versions: [] };
  const { state, purgesOn } = live;
  if (state === "deleted")
    return { id, url, state, ...purgesOn !== void 0 && { purgesOn }, versions: [] };
  const { connection, snapshots } = prepared.reading;
  const listed = await Array.fromAsync(connection(id.vault)[id.kind].listVersions(id.name));
  const now = snapshots.find(({ vault }) => foldName(vault) === foldName(id.vault))?.takenAt ?? 0;
  return { id, url, state, versions: describeVersions(id, desired, listed, now, prepared) };
}
function describeVersions(id, desired, versions, now, { evidenceOf, copies }) {
  const source = desired && sourceOf(desired);
  const isExternal = desired?.state === "present" && desired.kind === "secret" && desired.source.from === "external";
  const compare = ({ revision, salt }) => {
    if (revision === externalRevision) return "external";
    if (isExternal) return "other";
    if (!source) return "unknown";
    const { is } = compareRevisions(revision, source, id, salt, copies.createdOf);
    return is === "same" || is === "unknown" ? is : "other";
  };
  const readTag = (version) => {
    const owner = version.tags[ownerTag];
    const state = decodeState(version.tags[stateTag]);
    const isOurs = owner !== void 0 && state && isOfVersion(state, version) && !evidenceOf.forged(id, owner, state);
    return { version, ...owner !== void 0 && { owner }, ...isOurs && { state } };
  };
  const tagged = versions.toSorted((a, b) => a.created - b.created || compareText(a.version, b.version)).map(readTag);
  return tagged.map(({ version: live, owner, state }, i) => {
    const { version, created, updated, enabled, expiresOn, notBefore } = live;
    return {
      ...{ version, created, updated, enabled },
      ...expiresOn !== void 0 && { expiresOn, ...expiresOn <= now && { expired: true } },
      ...notBefore !== void 0 && { notBefore },
      writer: writerOf(tagged, i),
      ...owner !== void 0 && { owner },
      ...state && { revision: state.revision, git: compare(state) }
    };
  }).reverse();
}
function writerOf(tagged, at) {
  const { version, state } = tagged[at] ?? {};
  if (!version || !state) return "outside";
  const before = tagged.slice(0, at).findLast((one) => one.state)?.state;
  if (before) return state.versions > before.versions ? "us" : "outside";
  if (state.versions === 1 && at > 0) return "outside";
  return version.updated === version.created ? "us" : "unclear";
}

// src/commands/history.ts
var historyCommand = {
  usage: "NAME | VAULT/NAME | VAULT/KIND/NAME [PATH...] [options]",
  about: `Lists the versions of a secret or key, the newest first: when each was made, by keyvault-gitops or by hand, whether what
git says now is what it was made from, whether it is enabled, and when it expires. It reads lists alone: the role Key Vault
Reader is enough, and it opens no value. A name that no manifest declares is looked for in the vaults.

A version that somebody made by hand and that apply took over later counts as made by hand. The first version that bears our
tag may have been adopted: it says so where that cannot be told.`,
  options: [...selectionOptions.filter(({ name }) => name !== "select"), ...outputOptions],
  examples: [
    { line: "history db-password", does: "in every vault, of a secret and a key of that name" },
    { line: "history contoso-prod/db-password", does: "before restore: which versions there are" },
    { line: "history signing --format json", does: "for a program" }
  ],
  exits: [
    { code: exits.done, means: "listed" },
    { code: exits.error, means: "nobody knows the name, a vault could not be read, or an error" }
  ],
  offline: false,
  read: (given) => {
    const named = readObjectName(given, "history");
    if (!named) throw new UsageError("history needs a name: history NAME.", "plan --all names every object.");
    const common = readOptionsOfNamed(given);
    return { ...common, asking: { ...common.selection, ...named } };
  },
  run: async ({ asking }, world) => {
    const document = await readHistory(asking, world);
    return { document, exit: document.partial ? exits.error : exits.done };
  }
};

// src/commands/import-from.ts
var tools = ["terraform", "dotenv"];
var importFromOptions = [
  { name: "from", takes: "TOOL", help: "read FILE instead of the vault: terraform (a state) or dotenv" },
  { name: "seal", help: "with --from: seal the file's values to the vault's key into the manifest" },
  { name: "sops", takes: "NEW", help: "with --from dotenv: write the values into a new SOPS file" },
  { name: "key", takes: "JWK", help: "with --seal: the public key, a file; without it the vault is asked" },
  { name: "kid", takes: "ID", help: "with --seal: which of sealing.keys to seal to (default the last)" }
];
function readFileImport(given) {
  const from = given.choice("from", tools);
  if (from === void 0) {
    const stray = ["seal", "sops", "key", "kid"].find(given.has);
    if (stray !== void 0)
      throw new UsageError(`--${stray} goes with --from: an import of a vault reads no value.`);
    return void 0;
  }
  const [file, ...more] = given.positionals;
  if (file === void 0 || more.length > 0)
    throw new UsageError(
      "import --from takes one file.",
      from === "terraform" ? "Pipe it: terraform show -json | keyvault-gitops import --from terraform -" : void 0
    );
  if (given.has("dates"))
    throw new UsageError("--dates is for an import of a vault: of a file the dates are written anyhow.");
  const [vault, out, owner, url, sops] = ["vault", "out", "owner", "url", "sops"].map(given.text);
  const [key2, kid] = [given.text("key"), given.text("kid")];
  const isSealed = given.has("seal");
  if (!isSealed && (key2 !== void 0 || kid !== void 0))
    throw new UsageError("--key and --kid go with --seal.");
  const seal = {
    ...key2 !== void 0 && { file: key2 },
    ...kid !== void 0 && { kid },
    emulator: given.has("emulator")
  };
  const common = {
    file: file === "-" ? "stdin" : file,
    ...out !== void 0 && { out },
    ...owner !== void 0 && { owner },
    split: given.has("split"),
    force: given.has("force")
  };
  if (vault?.includes("*"))
    throw new UsageError("import takes one vault: --vault takes its name, and no pattern.");
  if (from === "terraform") {
    if (sops !== void 0) throw new UsageError("--sops goes with --from dotenv: pass --seal.");
    if (url !== void 0) throw new UsageError("--url does not go with --from terraform: a state has it.");
    return { from, ...common, ...vault !== void 0 && { vault }, ...isSealed && { seal } };
  }
  if (vault === void 0) throw new UsageError("import --from dotenv needs a vault: --vault NAME.");
  if (isSealed === (sops !== void 0))
    throw new UsageError(
      "import --from dotenv needs exactly one of --seal and --sops: no value is written in clear text."
    );
  if (sops !== void 0 && !/\.ya?ml$/.test(sops))
    throw new UsageError("--sops takes a new file whose name ends with .yaml: it is written as YAML.");
  return {
    from,
    ...common,
    vault,
    ...url !== void 0 && { url },
    encrypt: sops === void 0 ? { by: "seal", options: seal } : { by: "sops", file: sops }
  };
}
async function runFileImport(wish, typed, world, dialog) {
  const limit = wish.from === "terraform" ? inputLimits.state : inputLimits.dotenv;
  const bytes = await readInput(typed, limit, world, dialog);
  if (wish.from === "terraform") {
    const { importState } = await import("./import-state-JLCE2SUJ.js");
    return { document: await importState({ ...wish, bytes }, world), exit: exits.done };
  }
  const { importEnvFile } = await import("./import-env-file-FZD6B34Y.js");
  return { document: await importEnvFile({ ...wish, bytes }, world), exit: exits.done };
}
async function readInput(typed, limit, { files }, { readSecret }) {
  if (typed !== "-") return files.read(files.resolve(files.workingDirectory, typed), limit);
  const { by, bytes } = await readSecret(void 0, limit);
  if (by === "terminal")
    throw new UsageError("- reads stdin, and that is a terminal.", "pipe the file into this command");
  if (bytes.length > limit)
    throw new UsageError("stdin is larger than such a file may be.", void 0, "file-too-large");
  return bytes;
}

// src/reconcile/authoring/import-vault.ts
async function importVault(options, world) {
  const { files } = world;
  const { home, format, write } = await openManifestHome(homeWishOf(options), files);
  const [vault] = home.vaults;
  if (!vault) throw new Error("the home of one vault lists it");
  const reader2 = world.connect(vault);
  world.progress({ what: "reading", vault: vault.name, of: 1 });
  const held = await takeInventory(reader2, vault.name, isManagedHsmUrl(vault.url) ? ["key"] : kinds);
  world.progress({ what: "read", vault: vault.name, failed: false });
  const { manifests, left, count } = format([{ vault, held, dates: options.dates, evenEmpty: true }]);
  const written = await write(manifests);
  return {
    ...documentHead("Import", world),
    vault: vault.name,
    url: vault.url,
    owner: home.owner,
    summary: { secrets: count.secret, keys: count.key, left: left.length, deleted: deletedIn(held) },
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    left,
    requests: reader2.requests()
  };
}
var homeWishOf = ({ vault: name, url, ...wish }) => ({
  ...wish,
  vaults: [{ name, ...url !== void 0 && { url } }]
});
function deletedIn(held) {
  let sum = 0;
  for (const kind of kinds) {
    const { deleted } = held[kind];
    if (deleted === "unreadable") return deleted;
    sum += Object.keys(deleted).length;
  }
  return sum;
}

// src/commands/import.ts
var importCommand = {
  usage: "--vault NAME | --from TOOL FILE [options]",
  about: `Writes manifests that declare every secret and key of a vault as it is, so that a plan right after shows nothing but
adoptions. It reads no value: every secret is declared as external, until you name its source. The role Key Vault
Reader is enough.

The config is searched upwards from the folder; where there is none it is written, too, with a .gitignore. What a manifest
cannot hold is left out, each with a comment that says why.

--from reads another tool's file instead, or stdin where FILE is -. Of a state of Terraform or OpenTofu (what "show -json"
prints, or the state file) it writes manifests for each vault, and removed.tf, with which Terraform forgets the objects and
destroys nothing. Of a .env file it writes a secret for each variable. No value is ever written but encrypted.`,
  options: [
    { name: "vault", takes: "NAME", help: "the vault, by its name in the config or in Azure" },
    {
      name: "out",
      takes: "DIR",
      help: "the folder below which all is written (default: the working directory)"
    },
    { name: "split", help: "one file for each object, instead of one for the vault" },
    { name: "dates", help: "write expiresOn and notBefore, too; otherwise the live dates stay, unmanaged" },
    {
      name: "force",
      dangerous: true,
      help: "overwrite files, and add the vault to a config that does not list it"
    },
    { name: "owner", takes: "NAME", help: "for whom the manifests speak (default: the config's owner)" },
    {
      name: "url",
      takes: "URL",
      help: "the vault's address (default: the config's, else Azure's public cloud)"
    },
    ...importFromOptions,
    emulatorOption,
    ...outputOptions.filter(({ name }) => name !== "out"),
    { name: "all", help: "name every file that was written" }
  ],
  examples: [
    { line: "import --vault contoso-prod --owner payments", does: "config and manifest, here" },
    { line: "import --vault contoso-prod --split --dates", does: "one file for each object, with dates" },
    {
      line: "import --from terraform state.json --owner payments",
      does: "manifests, and blocks that let Terraform forget"
    },
    {
      line: "import --from dotenv .env --vault contoso-dev --seal",
      does: "a sealed secret for each variable"
    },
    { line: "import --vault demo --owner local --emulator=demo.db --out new", does: "try it" }
  ],
  exits: [
    { code: exits.done, means: "written, but for what is left out" },
    { code: exits.error, means: "an error; nothing was written, or the message says how much" }
  ],
  offline: false,
  read: (given) => {
    const fromFile = readFileImport(given);
    const { selection: _, output, ...common } = readCommandOptions(given);
    const [typed] = given.positionals;
    if (fromFile && typed !== void 0)
      return { ...common, output: { ...output, out: [] }, fromFile, typed };
    if (given.positionals.length > 0)
      throw new UsageError(
        "import takes a file with --from only.",
        "Name the vault with --vault, the folder with --out."
      );
    const [vault, out, owner, url] = ["vault", "out", "owner", "url"].map(given.text);
    if (vault === void 0) throw new UsageError("import needs a vault: --vault NAME.");
    if (vault.includes("*"))
      throw new UsageError("import takes one vault: --vault takes its name, and no pattern.");
    return {
      ...common,
      output: { ...output, out: [] },
      importing: {
        vault,
        ...out !== void 0 && { out },
        ...owner !== void 0 && { owner },
        ...url !== void 0 && { url },
        split: given.has("split"),
        dates: given.has("dates"),
        force: given.has("force")
      }
    };
  },
  run: async (options, world, dialog) => {
    if ("fromFile" in options) return runFileImport(options.fromFile, options.typed, world, dialog);
    return { document: await importVault(options.importing, world), exit: exits.done };
  }
};

// src/reconcile/authoring/init.ts
async function initRepository(wish, files) {
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path) => files.relative(here, path);
  const folder = await resolveFolder(wish.folder, here, files, "name a folder");
  const { vault: name, url, owner } = wish;
  const { text: text2, vaults } = makeFirstConfig([{ name, ...url !== void 0 && { url } }], owner, says);
  const [vault] = vaults;
  if (!vault) throw new Error("a first config lists its vault");
  const config = { path: files.resolve(folder, configName), text: text2 };
  const manifest = { path: files.resolve(folder, manifestPath(vault.name)), text: firstManifest(vault) };
  const hint = "init writes no file over another: edit what is there, or name another folder";
  const root = await files.repository(folder) ?? folder;
  const place = { files, root, fileOf };
  await refuseExisting([config.path, manifest.path], { replace: false, hint }, place);
  const schemas = await findStaleSchemaFiles(folder, root, files);
  const schemaPaths = schemas.map(({ path }) => path);
  await refuseExisting(schemaPaths, { replace: true, hint: "move it away, or name another folder" }, place);
  const governing = await selectFiles({ paths: [folder], emulator: false }, here, files);
  if (governing.config !== void 0) throw governed(fileOf(governing.config), vault);
  const ignorePath = files.resolve(folder, ".gitignore");
  const ignore = await ignoreFiles(await files.realPathIn(root, ignorePath), files);
  const ignored = ignore ? [{ path: ignorePath, text: ignore.text }] : [];
  const written = [...ignored, ...schemas, manifest, config];
  await writeNewFiles(written, place, "remove what was written and run again");
  return {
    folder: fileOf(folder),
    config: fileOf(config.path),
    manifest: fileOf(manifest.path),
    schemas: schemaPaths.map(fileOf),
    ...ignore && { ignore }
  };
}
var governed = (config, { name, url }) => new ProblemsError([
  {
    code: "config-conflict",
    message: `${config} governs this folder already`,
    hint: `write manifests for it, and where it does not list the vault add below vaults:  ${formatVaultLine({ name, url })}`
  }
]);
var says = {
  owner: "For whom the manifests speak: every object that they manage bears it in a tag.",
  manifests: "The files that declare secrets and keys, seen from here.",
  vaults: "The vaults that manifests may name. What else can be said of each: keyvault-gitops schema config"
};
function firstManifest({ name: vault, url }) {
  const head = { vault, configFolder: "../" };
  if (isManagedHsmUrl(url))
    return formatManifest(
      { ...head, comments: [about2] },
      { secrets: [], keys: [["example", { keyType: "EC-HSM", curve: "P-256" }]] }
    );
  return formatManifest(
    { ...head, comments: [about2, ...otherValues] },
    { secrets: [["example", { value: { generate: { length: 32 } } }]], keys: [] }
  );
}
var about2 = "What the vault shall hold. All that can be said: keyvault-gitops schema manifest";
var otherValues = [
  "The value of the example is made once, by apply, and nobody else knows it. Other values:",
  "  value: { env: KV_DB_PASSWORD, revision: 1 }  # of the run's environment; raise revision with it",
  "  value: { literal: https://api.example.com }  # for what is not secret",
  "  value: external  # somebody else sets it; only its properties are managed"
];

// src/commands/init.ts
var initCommand = {
  usage: "[FOLDER] --vault NAME [options]",
  about: `Writes what a repository begins with: keyvault-gitops.yaml, which lists the vault, and vaults/NAME.yaml, a manifest with
one example, which plan and apply take as it is. The first line of each leads to a schema in .keyvault-gitops/, which init
writes too, so that editors check and complete both. A .gitignore there keeps *.db* and .env out of git, because they hold
plain values; one that is there already gets the lines that it lacks. FOLDER is the working directory where it is not
given, and need not be there. No vault is reached, and no file is written over another.

For a vault that is in use there is import, which declares what the vault holds.`,
  options: [
    { name: "vault", takes: "NAME", help: "the vault's name in Azure; it need not be there yet" },
    {
      name: "owner",
      takes: "NAME",
      help: "for whom the manifests speak, a team (default: the vault's name)"
    },
    { name: "url", takes: "URL", help: "the vault's address (default: https://NAME.vault.azure.net)" },
    colourOption
  ],
  examples: [
    { line: "init --vault contoso-dev --owner payments", does: "config, manifest and .gitignore, here" },
    { line: "init infra --vault contoso-dev --owner payments", does: "in a folder" }
  ],
  exits: [
    { code: exits.done, means: "the files are written" },
    { code: exits.error, means: "an error; nothing was written, or the message says how much" }
  ],
  offline: true,
  read: (given) => {
    const [folder = ".", ...more] = given.positionals;
    if (more.length > 0) throw new UsageError("init takes one folder.");
    const [vault, owner, url] = ["vault", "owner", "url"].map(given.text);
    if (vault === void 0)
      throw new UsageError(
        "init needs a vault: --vault NAME.",
        "For example: keyvault-gitops init --vault contoso-dev --owner payments"
      );
    const wish = { folder, vault, ...owner !== void 0 && { owner }, ...url !== void 0 && { url } };
    return { output: readOutput(given), wish };
  },
  run: async ({ wish }, { files }) => {
    const { folder, config, manifest, schemas, ignore } = await initRepository(wish, files);
    const ignorePath = folder === "" ? ".gitignore" : quoteText(`${folder}/.gitignore`);
    const set = folder === "" ? "" : ` ${quoteText(folder)}`;
    const lines2 = [
      `Wrote ${quoteText(config)}`,
      `Wrote ${quoteText(manifest)}`,
      ...schemas.map((path) => `Wrote ${quoteText(path)}`),
      ...ignore ? [`${ignore.isNew ? "Wrote" : "Added to"} ${ignorePath}: ${ignore.added.join(", ")}`] : [],
      "Next:",
      `  keyvault-gitops validate${set}         # checks both`,
      `  keyvault-gitops plan${set} --emulator  # what apply would do in an empty vault, without Azure`,
      `  keyvault-gitops plan${set}             # the same in the vault itself, once signed in (az login)`
    ];
    return { exit: exits.done, text: lines2.map((line) => `${inText(line, true)}
`).join("") };
  }
};

// src/commands/cli/changed-since-option.ts
var changedSinceOption = {
  name: "changed-since",
  takes: "REF",
  help: "only vaults that changed in git since the branch left REF; for what is not merged: it approves nothing"
};
var readChangedSince = (given) => {
  const changedSince = given.text(changedSinceOption.name);
  return changedSince === void 0 ? {} : { changedSince };
};

// src/commands/plan.ts
var planCommand = {
  usage: "[PATH...] [options]",
  about: `Compares manifests with the live vaults and shows every change that apply would make. It writes nothing, and the
role Key Vault Reader is enough: values are never read unless --settle asks for it, and never shown.

With --format json --out FILE the result is a plan file: apply --plan FILE does what it says and nothing else.

With --changed-since REF it is about the vaults alone of which a manifest, a file that a source reads, the config, or the
origin of a copy changed since the branch left REF. Such a plan is to be looked at: apply takes it for no approval.`,
  options: [
    ...selectionOptions,
    shardOption,
    changedSinceOption,
    ...planningOptions,
    ...findingOptions,
    { name: "exit-code", help: "exit with 2 where something changes" },
    {
      name: "fail-on",
      takes: "unknown",
      help: "exit with 2 where only a comparison can tell whether a value changed"
    },
    {
      name: "post",
      help: "in Azure Pipelines: keep a comment in the pull request that shows the plan"
    },
    ...findingOutputOptions,
    ...detailOptions
  ],
  examples: [
    { line: "plan", does: "the whole set of the config found from here" },
    { line: "plan --vault 'contoso-*' --exit-code", does: "for a script: is anything out of step?" },
    { line: "plan --format json --out plan.json", does: "write a plan file, to be approved and applied" },
    { line: "plan --changed-since origin/main", does: "in a monorepo: what this branch is about" },
    { line: "plan --post", does: "in Azure Pipelines, in the build of a pull request" },
    { line: "plan examples/team --emulator=demo.db", does: "try it, with no Azure subscription" }
  ],
  exits: [
    { code: exits.done, means: "done (with --exit-code: nothing changes)" },
    {
      code: exits.error,
      means: "an error, a vault that could not be read, or a policy with severity error is broken"
    },
    { code: exits.changes, means: "something changes (--exit-code, --fail-on unknown)" },
    { code: exits.refused, means: "a guard or a threshold refuses something" }
  ],
  offline: false,
  onlyMerged: ({ planning: planning2 }) => planning2.settle === "off" ? void 0 : { part: "plan --settle", writes: false },
  read: (given) => {
    readConcurrency(given);
    const common = readCommandOptions(given, findingFormats);
    const post = given.has("post");
    if (post && common.emulator)
      throw new UsageError("--post shows a plan of the real vaults: leave out --emulator.");
    if (post && given.has("shard"))
      throw new UsageError(
        "--post is for a plan of all vaults: leave out --shard.",
        "Run keyvault-gitops report merge --post on what the shards wrote."
      );
    return {
      ...common,
      post,
      planning: { ...readPlanning(given), ...readChangedSince(given), ...readFinding(given) },
      exitCode: given.has("exit-code"),
      failOnUnknown: given.choice("fail-on", ["unknown"]) === "unknown"
    };
  },
  run: async (options, world, dialog) => {
    const { post, planning: planning2, output } = options;
    const watch = watchOverview(hasOutputFormat(output, "html"));
    const make = (base) => plan({ ...planning2, ...watch.options, ...base !== void 0 && { base } }, world);
    const document = post ? await (await import("./commands-QZSAO2EY.js")).postPlan(planning2, make, world, dialog) : await make();
    return { document, ...watch.seen(), exit: exitOfPlan(document, options) };
  }
};

// src/commands/report.ts
var narrowing = selectionOptions.filter(({ name }) => name !== emulatorOption.name);
var reportCommand = {
  usage: "[PATH...] [options] | merge FILE... [options]",
  about: `Shows what the vaults of the config hold, beside what git declares: what expires when, which name is in which vault,
what somebody should look at, who owns what, and what rotates when. With --out report.html it is one page for a browser, which
loads nothing. It writes nothing to a vault, and the role Key Vault Reader is enough: it reads names and properties, never a
value.

merge makes one result of what the shards of a plan, an apply or a drift wrote with --format json: what one run over
all vaults would have said, with its digest. It is shown in any format, and as JSON it is a plan file as any other.

It refuses where a shard is missing or is there twice, and where the shards are of several commands, or were made from several
commits or with different --vault and --select: nothing would be known of the vaults between them.`,
  options: [
    ...selectionOptions,
    ...findingOptions,
    { name: "exit-code", help: "merge: exit with 2 where a plan changes something" },
    {
      name: "post",
      help: "merge, in Azure Pipelines: keep a comment in the pull request that shows the plan; with --config, --vault and --select as the shards had them"
    },
    ...findingOutputOptions,
    ...detailOptions
  ],
  examples: [
    { line: "report --out report.html", does: "one page of all vaults, for a browser" },
    { line: "report examples/team --emulator=demo.db --out report.html", does: "try it" },
    { line: "report merge plan-*.json --out plan.json", does: "a plan file for apply, of all shards" },
    { line: "report merge drift-*.json --format markdown", does: "for one issue" }
  ],
  exits: [
    {
      code: exits.done,
      means: "shown, whatever is to be done; merge: as the command ends whose results were merged"
    },
    {
      code: exits.error,
      means: "a vault could not be read, an error; merge: the files are not the shards of one run"
    }
  ],
  offline: false,
  isOffline: ({ is }) => is === "merge",
  read: (given) => given.positionals[0] === "merge" ? readMerging(given) : readLooking(given),
  run: async (options, world, dialog) => {
    if (options.is === "look") {
      const { reportVaults } = await import("./report-6Y4WTHL2.js");
      const document2 = await reportVaults(options.looking, world);
      return { document: document2, exit: document2.partial ? exits.error : exits.done };
    }
    const merged = await mergeSavedDocuments(options.files, world.files);
    const document = options.post ? await postMerged(merged, options.post, world, dialog) : merged;
    return { document, exit: exitOf(document, options.exitCode) };
  }
};
function readLooking(given) {
  const wrong = ["exit-code", "post"].find(given.has);
  if (wrong !== void 0)
    throw new UsageError(
      `--${wrong} is for report merge: report alone shows what the vaults hold.`,
      "Merge shards with: keyvault-gitops report merge plan-*.json"
    );
  const common = readCommandOptions(given, findingFormats);
  return { ...common, is: "look", looking: { ...common.selection, ...readFinding(given) } };
}
function readMerging(given) {
  const [, ...files] = given.positionals;
  if (files.length === 0)
    throw new UsageError(
      "report merge takes files.",
      "Make them with: keyvault-gitops plan --shard 1/2 --out plan-1.json"
    );
  const other = ["emulator", "within", "versions"].find(given.has);
  if (other !== void 0)
    throw new UsageError(`--${other} is not for report merge, which reads files alone.`);
  const post = given.has("post");
  if (!post && narrowing.some(({ name }) => given.has(name)))
    throw new UsageError("--config, --vault and --select go with --post: they say which comment is kept.");
  return {
    is: "merge",
    output: readOutput(given, findingFormats),
    files,
    exitCode: given.has("exit-code"),
    ...post && { post: { ...readSelection(given), paths: [] } }
  };
}
async function postMerged(document, selection, world, dialog) {
  if (document.kind !== "Plan" || document.emulator)
    throw new UsageError("--post shows a plan of the real vaults.", "Merge what plan --shard wrote.");
  const { postPlan: postPlan2 } = await import("./commands-QZSAO2EY.js");
  const { changedSince } = document;
  const about3 = { ...selection, ...changedSince && { changedSince: changedSince.ref } };
  return postPlan2(about3, async () => document, world, dialog);
}
function exitOf(document, exitCode) {
  switch (document.kind) {
    case "Plan":
      return exitOfPlan(document, { exitCode, failOnUnknown: false });
    case "Apply":
      return exitOfApply(document);
    case "Drift":
      return exitOfDrift(document);
    default:
      return document;
  }
}

// src/reconcile/objects/restore.ts
var restoreVersion = (options, world) => giveValues(restoring(options), options, world);
var planRestore = (options, world) => planGivenValues(restoring(options), world);
var restoring = (options) => ({
  selection: options,
  choose: (set) => [chooseSecret(set, options)],
  give: async ({ plan: plan2, reading: reading3 }, [secret2]) => {
    if (!secret2) return /* @__PURE__ */ new Map();
    const { version, onNewest } = options;
    const { versions, now } = await listVersions(reading3, secret2);
    const found = versions.find((one) => one.version === version);
    const name = objectName(secret2.id);
    if (!found)
      throw new UsageError(
        `${name} has no version ${version}.`,
        `See its versions with: keyvault-gitops history ${secret2.id.vault}/secret/${secret2.id.name}`,
        "object-unavailable"
      );
    if (versions.every((one) => one === found || one.created < found.created)) {
      onNewest(`${name}: version ${version} is the newest one already. There is nothing to do.`);
      return /* @__PURE__ */ new Map();
    }
    refuseUnusable(name, found, now);
    refusePending(secret2, plan2);
    return /* @__PURE__ */ new Map([[objectKey(secret2.id), { version }]]);
  }
});
function chooseSecret({ desired }, { name, kind }) {
  const named = desired.filter(({ id }) => foldName(id.name) === foldName(name));
  const [first2, ...more] = named.filter(({ id }) => id.kind === (kind ?? "secret"));
  if (!first2)
    throw named.length > 0 ? new UsageError(`${name} is a key.`, keyHint) : undeclaredSecret(
      name,
      desired.filter(({ id }) => id.kind === "secret")
    );
  if (more.length > 0)
    throw new UsageError(
      `${first2.id.name} is declared in several vaults: ${[first2, ...more].map(({ id }) => id.vault).join(", ")}.`,
      `Say which one: restore ${first2.id.vault}/${first2.id.name}, or --vault.`,
      "selection-unmatched"
    );
  const whole = objectName(first2.id);
  if (first2.state === "absent")
    throw new UsageError(`${whole} is declared absent.`, "Declare it again first.");
  if (first2.kind === "key") throw new UsageError(`${whole} is a key.`, keyHint);
  if (first2.rotation)
    throw new UsageError(
      `${whole} has a rotation: an earlier credential does not work at its target any more.`,
      `Make a new one with: keyvault-gitops rotate ${first2.id.vault}/secret/${first2.id.name} --now --reason TEXT`
    );
  const { source } = first2;
  if (source.from === "secret") {
    const { vault, name: copied } = copiedIdOf(source, first2.id);
    throw new UsageError(
      `${whole} is a copy, and follows what it copies.`,
      `Restore ${vault}/${copied}, or revert the commit that made it another copy.`
    );
  }
  if (source.from !== "external" && source.from !== "generate")
    throw isKept(source) ? new UsageError(
      `A part of ${whole} is generated, and the others are from git (${source.from}), where an earlier version may have other ones.`,
      "Give the generated part a secret of its own, which can be restored, and let this one copy it."
    ) : new UsageError(
      `${whole} has its value from git (${source.from}).`,
      "Revert the commit that changed it, and apply."
    );
  return first2;
}
var keyHint = "A key's versions stay usable side by side: name the earlier one where it is needed.";
async function listVersions(reading3, secret2) {
  const { id } = secret2;
  const error = reading3.errors.get(foldName(id.vault));
  if (error) throw error;
  const holding = findHolding(reading3, secret2);
  if (!holding?.live) throw notThere(secret2, holding?.deleted);
  const versions = await Array.fromAsync(reading3.connection(id.vault).secret.listVersions(id.name));
  return { versions, now: holding.now };
}
function notThere({ id, source }, deleted) {
  const isDeleted2 = deleted !== void 0 && deleted !== "unreadable";
  const making = source.from === "external" ? "fill gives it a value." : "apply makes it.";
  return new UsageError(
    isDeleted2 ? `${objectName(id)} is soft-deleted, and nobody can read its versions.` : `${objectName(id)} is not in the vault${deleted === "unreadable" ? ", or soft-deleted: nobody could list the deleted secrets" : ""}.`,
    isDeleted2 ? "apply recovers it. Restore the version then." : making,
    "object-unavailable"
  );
}
function findHolding({ snapshots }, { id }) {
  const snapshot = snapshots.find(({ vault }) => foldName(vault) === foldName(id.vault));
  if (!snapshot) return void 0;
  const { live, deleted } = snapshot.secret;
  const name = foldName(id.name);
  return {
    live: live[name],
    deleted: deleted === "unreadable" ? deleted : deleted[name],
    now: snapshot.takenAt
  };
}
function refusePending({ id }, { changes }) {
  const change = changes.find((one) => objectKey(one.id) === objectKey(id));
  if (change?.verb === "set" && change.kind === "secret" && change.because === "changed")
    throw new UsageError(
      `Git asks for a new value of ${objectName(id)}, which apply did not make yet.`,
      "Apply, and restore the version then; or revert the commit that asks for it."
    );
}
function refuseUnusable(name, { version, enabled, expiresOn }, now) {
  if (!enabled)
    throw new UsageError(
      `${name}: version ${version} is disabled, and Key Vault lets nobody read the value of a disabled version.`,
      "Enable that version first, or choose another one.",
      "object-unavailable"
    );
  if (expiresOn !== void 0 && expiresOn <= now)
    throw new UsageError(
      `${name}: version ${version} expired on ${formatDate(expiresOn)}, so its value is not to be used any more.`,
      "Choose another version, or give that one a later date first.",
      "object-unavailable"
    );
}

// src/commands/restore.ts
var restoreCommand = {
  usage: "NAME | VAULT/NAME [PATH...] --version VERSION [options]",
  about: `Writes the value of an earlier version of a secret as a new version, as after a bad apply. It plans, shows the plan, asks,
and writes, as apply does, under the same guards. The value is read when it is needed and never shown. Tags, dates and content
type are what git says, and so is the revision: the next plan finds nothing to do. Secrets that copy it follow.

It is for values that git does not hold: external and generated ones. For any other, revert the commit. It refuses a secret
with a rotation, whose earlier credential does not work any more, and a version that is disabled or expired. A value
that equals the newest one makes no version.

For an approval by others make a plan with --dry-run --out plan.json, and restore with --plan plan.json --yes.`,
  options: [
    ...selectionOptions.filter(({ name }) => name !== "select"),
    { name: "version", takes: "VERSION", help: "the version, as history lists it" },
    { name: "dry-run", help: "show the plan, and write nothing" },
    ...approvalOptions,
    ...outputOptions
  ],
  examples: [
    { line: "history db-password", does: "which versions there are" },
    {
      line: "restore db-password --version 0123456789abcdef0123456789abcdef",
      does: "show the plan, ask, restore"
    }
  ],
  exits: [
    { code: exits.done, means: "restored, or it was the newest version already" },
    { code: exits.error, means: "that version must not be restored, or an error; nothing was written" },
    { code: exits.refused, means: "a guard refuses it" },
    { code: exits.notApproved, means: "not approved; nothing was written" },
    { code: exits.partly, means: "it failed, or a copy did not follow; run it again" }
  ],
  offline: false,
  onlyMerged: ({ task }) => task.is === "plan" ? void 0 : { part: "restore", writes: true },
  read: (given, canAsk) => {
    const common = readOptionsOfNamed(given);
    const restoring2 = { ...common.selection, ...readVersion(given) };
    return { ...common, restoring: restoring2, task: readTask2(given, canAsk) };
  },
  run: async ({ restoring: restoring2, task }, world, dialog) => {
    const options = {
      ...restoring2,
      onNewest: (message) => dialog.print(`${inText(message, true)}
`)
    };
    if (task.is === "plan") {
      const document2 = await planRestore(options, world);
      return { document: document2, exit: exitOfPlan(document2, { exitCode: false, failOnUnknown: false }) };
    }
    const approval = await readExecution(task, "restore", world, dialog);
    const document = await restoreVersion({ ...options, ...approval }, world);
    return { document, exit: exitOfApply(document) };
  }
};
function readVersion(given) {
  const named = readObjectName(given, "restore");
  if (!named)
    throw new UsageError("restore needs a name: restore NAME --version VERSION.", "history NAME lists them.");
  const version = given.text("version")?.toLowerCase();
  if (version === void 0)
    throw new UsageError("restore needs --version VERSION.", `See: keyvault-gitops history ${named.name}`);
  if (!/^[0-9a-f]{32}$/.test(version))
    throw new UsageError(
      "--version takes the 32 hexadecimal digits of a version.",
      `See: keyvault-gitops history ${named.name}`
    );
  return { ...named, version };
}
function readTask2(given, canAsk) {
  if (!given.has("dry-run")) return { is: "restore", ...readApprovalOptions(given, "restore", canAsk) };
  const [other] = approvalOptions.filter(({ name }) => given.has(name));
  if (other)
    throw new UsageError(`--dry-run and --${other.name} do not go together.`, "--dry-run writes nothing.");
  return { is: "plan" };
}

// src/commands/rotate.ts
var rotateCommand = {
  usage: "[PATH...] [options] | NAME [PATH...] --now --reason TEXT | --abandon NAME [PATH...]",
  about: `Rotates every secret and key whose manifest has a rotation and that is due: a new credential is kept in the vault, set
on its target, tested, and only then published as a new version. What an earlier run began is finished first, however
that run ended. What is not due is left alone, so that a schedule may call it as often as it likes. Secrets that copy what
is published follow, whether or not they are selected.

What is due is computed from the vault's lists alone: with --dry-run the role Key Vault Reader is enough.

With --now the secret or key NAME is rotated whether or not it is due, as when its credential has leaked. Where two users take
turns, that renews the one that is not published: rotate again when all readers have the new one, and the leaked one is
dead, too. With --abandon an unfinished rotation of NAME is given up, unless its new credential works already.
NAME may be VAULT/NAME or VAULT/KIND/NAME.`,
  options: [
    ...selectionOptions,
    { name: "dry-run", help: "tell what is due, and write nothing" },
    { name: "event", takes: "FILE", help: "only what this event of Event Grid is about; - for stdin" },
    { name: "exit-code", help: "with --dry-run: exit with 2 where something is due" },
    { name: "now", help: "NAME alone, whether or not it is due" },
    { name: "reason", takes: "TEXT", help: "with --now: why, for the report" },
    { name: "abandon", help: "give up the unfinished rotation of NAME" },
    { ...concurrencyOption, help: "how many objects to work on at a time (default 16)" },
    ...outputOptions,
    { name: "all", help: "list what is not due too, and findings that are only good to know" }
  ],
  examples: [
    { line: "rotate --dry-run", does: "what is due, in the whole set of the config found from here" },
    { line: "rotate", does: "by a schedule: rotate what is due" },
    { line: "rotate --select shop-db", does: "this one only" },
    { line: "rotate --event event.json", does: "what an event says is near its expiry, if it is due" },
    { line: "rotate shop-db --now --reason 'leaked in a log'", does: "this one at once" },
    { line: "rotate --abandon shop-db", does: "give up what an earlier run began" }
  ],
  exits: [
    { code: exits.done, means: "what was due is rotated and works, or nothing was due" },
    { code: exits.error, means: "an error; nothing was rotated" },
    { code: exits.changes, means: "something is due (--dry-run --exit-code)" },
    { code: exits.refused, means: "something that is due must not be rotated, or must not be given up" },
    { code: exits.notApproved, means: "in Azure Pipelines: the commit is not the head of its branch" },
    {
      code: exits.partly,
      means: "something failed on the way, a copy did not follow, or it is not known that what is published works; the next run goes on from there"
    }
  ],
  offline: false,
  onlyMerged: ({ rotating: rotating2, task }) => rotating2.dryRun ? void 0 : { part: task.is === "due" ? "rotate" : `rotate --${task.is}`, writes: true },
  read: (given) => {
    const common = readCommandOptions(given);
    const [dryRun, exitCode] = [given.has("dry-run"), given.has("exit-code")];
    if (exitCode && !dryRun) throw new UsageError("--exit-code is for rotate --dry-run.");
    const task = readTask3(given);
    const paths = task.is === "due" ? common.selection.paths : common.selection.paths.slice(1);
    const vault = task.is === "due" ? void 0 : task.object.vault;
    const selection = { ...common.selection, paths, ...vault && { vault } };
    return {
      ...common,
      selection,
      task,
      rotating: { ...selection, dryRun, concurrency: readConcurrency(given) },
      exitCode
    };
  },
  run: async ({ rotating: rotating2, exitCode, task }, world, dialog) => {
    const document = await runTask(task, rotating2, world, dialog);
    return { document, exit: exitOfRotate(document, exitCode) };
  }
};
function readTask3(given) {
  const [event, reason] = [given.text("event"), given.text("reason")];
  const named = ["now", "abandon"].filter((name) => given.has(name));
  const [is, other] = named;
  if (other) throw new UsageError("--now and --abandon do not go together.", "Give up first, then rotate.");
  if (reason !== void 0 && is !== "now") throw new UsageError("--reason is for rotate NAME --now.");
  if (!is) return { is: "due", ...event !== void 0 && { event } };
  for (const name of ["event", "select"])
    if (given.has(name))
      throw new UsageError(`--${is} and --${name} do not go together.`, `--${is} is for the NAME before it.`);
  const object = readObjectName(given, `rotate --${is}`);
  if (!object)
    throw new UsageError(
      is === "now" ? "--now needs a name: rotate NAME --now." : "--abandon needs a name: rotate --abandon NAME.",
      "rotate --dry-run --all names every secret and key that has a rotation."
    );
  if (is === "abandon") {
    if (given.has("dry-run"))
      throw new UsageError(
        "--abandon and --dry-run do not go together.",
        "rotate --dry-run alone says what is unfinished."
      );
    return { is, object };
  }
  if (reason === void 0 || reason.trim() === "")
    throw new UsageError("--now needs a reason: --reason TEXT.", "It stands in the report.");
  return { is, reason: reason.trim(), object };
}
async function runTask(task, rotating2, world, dialog) {
  switch (task.is) {
    case "due": {
      const { event } = task;
      const only = event === void 0 ? void 0 : await findObjects(event, rotating2, world, dialog);
      return rotateDue({ ...rotating2, ...only && { only } }, world);
    }
    case "now": {
      const { reason } = task;
      return rotateDue(
        { ...rotating2, only: await findNamed(task.object, rotating2, world), now: { reason } },
        world
      );
    }
    case "abandon":
      return abandonRotations({ ...rotating2, only: await findNamed(task.object, rotating2, world) }, world);
    default:
      return task;
  }
}
async function findNamed({ name, kind }, selection, { files }) {
  const { desired } = (await loadSet(selection, files)).set;
  const named = desired.filter(
    ({ id }) => foldName(id.name) === foldName(name) && (kind === void 0 || id.kind === kind)
  );
  const rotated = named.filter(isRotated);
  if (rotated.length > 0) return rotated.map(({ id }) => id);
  const [first2] = named;
  const [source] = first2 ? copiesOf(first2) : [];
  if (source)
    throw new UsageError(
      `${objectName(first2?.id ?? source)} is a copy, and has no rotation.`,
      `It follows what it copies: name ${source.vault}/${source.name}.`
    );
  const near = findNearest(
    name,
    desired.filter(isRotated).map(({ id }) => id.name)
  );
  throw new UsageError(
    first2 ? `${name} has no rotation in git.` : `No manifest here declares a ${kind ?? "secret or key"} ${name}.`,
    near ? `Did you mean ${near}?` : "rotate --dry-run --all names every secret and key that has a rotation."
  );
}
async function findObjects(path, selection, { files }, { readSecret, print }) {
  const body = path === "-" ? (await readSecret("Event: ", inputLimits.gridEvents)).bytes : await files.read(files.resolve(files.workingDirectory, path), inputLimits.gridEvents);
  const { set } = await loadSet(selection, files);
  const interpreted = interpretEvents(body, set);
  if ("malformed" in interpreted)
    throw new UsageError(
      `--event: this is no event of Event Grid: ${interpreted.malformed}.`,
      "Give it as it came: in Event Grid's own schema, or as a CloudEvent.",
      "file-invalid"
    );
  return interpreted.events.flatMap((one) => {
    if (one.is === "about") return [one.object];
    const message = one.is === "ignored" ? one.message : "a question whether events are wanted";
    print(`${inText(`ignored ${message}`, true)}
`);
    return [];
  });
}

// src/reconcile/authoring/seal.ts
async function sealValue(value, { path, kind, name, write }, options, { files, connect: connect2 }) {
  const selection = { ...selectionOfSeal(options), paths: [path] };
  const { set, problems } = await loadManifests(selection, files, leavesOfFiles(files));
  const known = set.vaults.length > 0 && set.sealing.length > 0;
  if (!known && problems.length > 0) throw new ProblemsError(problems);
  if (set.vaults.length === 0) throw new ProblemsError([noVault(path)]);
  const objects = set.vaults.map(({ url }) => sealAddress(url, { kind, name }));
  const { given, sealed } = await asProblem(async () => {
    const to = await openSealingKey(options, set, { files, connection: openConnections(connect2).to });
    const given2 = await value();
    if (write) checkValue(given2, kind);
    return {
      given: given2,
      sealed: { jwe: await sealJwe(given2, to, objects, set.sealing), kid: to.kid, objects }
    };
  });
  if (!write) return { ...sealed, ...describeFlaw(given, kind) };
  const file = await findManifest(path, set.root, files);
  const edits = [{ kind, name, sealed: sealed.jwe, add: true }];
  const edited = editManifest(path, await files.read(file, inputLimits.manifest), edits);
  if (edited.text === void 0) throw new ProblemsError(edited.problems);
  const loaded = await loadSet(selection, overlayFiles(files, /* @__PURE__ */ new Map([[file, edited.text]])));
  await asProblem(async () => {
    for (const desired of loaded.set.desired)
      if (desired.state === "present" && desired.kind === kind && foldName(desired.id.name) === foldName(name))
        takeValue(given, kind, desired);
  });
  await files.replace(file, edited.text);
  return sealed;
}
function checkValue(value, kind) {
  if (kind === "secret" && !value.isText)
    throw new MissingValue(
      "value-invalid",
      "the value is not UTF-8 text",
      "convert it, or seal it with --print and write { base64: { sealed: ... } } into the manifest"
    );
  takeValue(value, kind, void 0);
}
function describeFlaw(value, kind) {
  try {
    checkValue(value, kind);
    return {};
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    const isTooLong = kind === "secret" && !value.within(mostBytesInBase64);
    return { flaw: `${error.message}${isTooLong ? ", and in base64 it is over 25 KB" : ""}` };
  }
}
var mostBytesInBase64 = Math.floor(mostSecretBytes / 4) * 3;
async function sealFingerprint(value, options, { files, connect: connect2 }) {
  const { set, problems } = await loadManifests(
    { ...selectionOfSeal(options), paths: [] },
    files,
    leavesOfFiles(files)
  );
  if (set.sealing.length === 0 && problems.length > 0) throw new ProblemsError(problems);
  return asProblem(async () => {
    const to = await openSealingKey(options, set, { files, connection: openConnections(connect2).to });
    const root = await value();
    if (!rootBytes(root))
      throw new MissingValue(
        "fingerprint-invalid",
        "a fingerprint key is 32 random bytes or more, in base64",
        "make one with: openssl rand -base64 32"
      );
    const objects = [fingerprintAddress];
    return { jwe: await sealJwe(root, to, objects, set.sealing), kid: to.kid, objects };
  });
}
var noVault = (path) => ({
  code: "vault-unlisted",
  message: `${path} names no vault of the config`,
  hint: "write the manifest's vault first"
});

// src/reconcile/authoring/seal-again.ts
async function sealAgain(paths, options, { files, connect: connect2 }) {
  const selection = { ...selectionOfSeal(options), paths };
  const { set, problemAt } = await loadSet(selection, files);
  const connections = openConnections(connect2);
  const to = await asProblem(() => openSealingKey(options, set, { files, connection: connections.to }));
  const unwrap = unwrapByConnection(set.listed, connections.to);
  const stale = foundIn(set).filter(
    ({ jwe, binding }) => foldName(admitSealed(jwe, binding).kid) !== foldName(to.kid)
  );
  const anew = /* @__PURE__ */ new Map();
  const sealOne = async ({ jwe, place, binding }) => {
    try {
      const value = await openSealed(jwe, binding, unwrap);
      anew.set(jwe, await sealJwe(value, to, admitSealed(jwe, binding).objects, set.sealing));
      return void 0;
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      return problemAt(place, error.code, error.message, error.hint);
    }
  };
  const unopened = await runConcurrently(distinct(stale), atOnce.values, sealOne);
  const problems = unopened.filter((one) => one !== void 0);
  if (problems.length > 0) throw new ProblemsError(problems);
  const texts = /* @__PURE__ */ new Map();
  const counts = [];
  for (const [file, within] of Map.groupBy(stale, ({ place }) => place.file)) {
    const path = await findManifest(file, set.root, files);
    let text2 = await readManifest(path, files);
    const mine = distinct(within);
    for (const { jwe, place } of mine) {
      if (!text2.includes(jwe)) problems.push(problemAt(place, "sealed-invalid", ...folded));
      text2 = text2.replaceAll(jwe, anew.get(jwe) ?? jwe);
    }
    texts.set(path, text2);
    counts.push({ file, values: mine.length });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  await loadSet(selection, overlayFiles(files, texts));
  for (const [path, text2] of texts) await files.replace(path, text2);
  return { kid: to.kid, files: counts };
}
var folded = [
  "the sealed value does not stand on one line",
  "write it on one line, then seal again"
];
function foundIn({ desired, vaults, sealing: keys2, fingerprint }) {
  const urls = new Map(vaults.map(({ name, url }) => [foldName(name), url]));
  const ofObjects = desired.flatMap((one) => {
    const source = sourceOf(one);
    if (!source || one.state === "absent") return [];
    const object = sealAddress(urls.get(foldName(one.id.vault)) ?? "", one.id);
    return sealedTextsIn(source).map((jwe) => ({ jwe, place: one.valuePlace, binding: { object, keys: keys2 } }));
  });
  if (!fingerprint) return ofObjects;
  const { place } = fingerprint;
  const ofConfig = ["key", "previous"].flatMap((name) => {
    const root = fingerprint[name];
    const binding = { object: fingerprintAddress, keys: keys2 };
    return root?.from === "sealed" ? [{ jwe: root.jwe, place: place[name], binding }] : [];
  });
  return [...ofObjects, ...ofConfig];
}
var distinct = (found) => [
  ...new Map(found.map((one) => [one.jwe, one])).values()
];

// src/commands/seal.ts
var sealCommand = {
  usage: "MANIFEST --secret NAME | --rotate [PATH...] | --pair ID [options]",
  about: `Encrypts a value to a vault's key and writes it into a manifest, where everybody may see it: only the vault can open
it, and only for that object. The value is read from stdin, or typed without being shown; it is never an argument. One
line break at the end of stdin is left out. The public key must be one that sealing.keys in the config lists.

--pair prints the entry of sealing.keys for a key. --rotate seals all that is under other keys anew to the chosen one,
which needs the right to unwrap. --fingerprint seals a fingerprint key for the config and prints it.`,
  options: [
    {
      name: "secret",
      takes: "NAME",
      help: "the secret that the value is for, added where it is not there"
    },
    { name: "material", takes: "NAME", help: "the key that a PEM or JWK is for" },
    {
      name: "print",
      help: "print the sealed value and write nothing, for a place within json or base64; warns of what apply would refuse"
    },
    { name: "keep-newline", help: "keep a line break at the end of stdin" },
    { name: "key", takes: "FILE", help: "the public key as a JWK; without it the vault is asked" },
    { name: "kid", takes: "ID", help: "which of sealing.keys to seal to (default the last)" },
    { name: "rotate", dangerous: true, help: "seal anew what is under other keys" },
    { name: "pair", takes: "ID", help: "print the entry for https://VAULT/keys/NAME or one version" },
    { name: "fingerprint", help: "seal a fingerprint key and print it" },
    { name: "config", short: "c", takes: "FILE", help: "the config; searched upwards where not given" },
    emulatorOption,
    colourOption
  ],
  examples: [
    { line: "seal --pair https://contoso.vault.azure.net/keys/sealing", does: "for the config" },
    { line: "seal vaults/prod.yaml --secret db-password", does: "type a value" },
    {
      line: "seal vaults/prod.yaml --material signing < key.pem",
      does: "a key's PEM"
    },
    { line: "seal --rotate", does: "after a new version of the key was listed" }
  ],
  exits: [
    { code: exits.done, means: "sealed" },
    { code: exits.error, means: "an error; nothing was written" }
  ],
  offline: false,
  read: (given) => {
    const [key2, kid, config] = [given.text("key"), given.text("kid"), given.text("config")];
    return {
      ...readCommandOptions(given),
      task: readTask4(given),
      with: {
        ...key2 !== void 0 && { file: key2 },
        ...kid !== void 0 && { kid },
        ...config !== void 0 && { config },
        emulator: given.has("emulator")
      },
      keepNewline: given.has("keep-newline")
    };
  },
  run: async ({ task, with: choice, keepNewline }, world, { readSecret, print }) => {
    const ask = async (question) => {
      const { value, cut } = await readTypedValue(question, keepNewline, readSecret);
      if (cut) print("One line break at the end was left out; --keep-newline keeps it.\n");
      return value;
    };
    const text2 = await done(task, choice, world, ask, print);
    return { exit: exits.done, text: text2 };
  }
};
async function done(task, choice, world, value, print) {
  switch (task.is) {
    case "object": {
      const { path, kind, name, write } = task;
      const ask = () => value(`Value of ${kind} ${name}: `);
      const { jwe, kid, objects, flaw } = await sealValue(ask, task, choice, world);
      if (flaw !== void 0) print(`Where this stands alone in the manifest, apply refuses it: ${flaw}.
`);
      if (!write) return `${jwe}
`;
      const each = objects.map((object) => `  for ${object}`);
      return lines(`Sealed ${kind} ${name} in ${path} to ${kid}`, ...each);
    }
    case "fingerprint":
      return `${(await sealFingerprint(() => value("Fingerprint key: "), choice, world)).jwe}
`;
    case "rotate": {
      const { kid, files } = await sealAgain(task.paths, choice, world);
      if (files.length === 0) return lines(`Every sealed value is under ${kid}: nothing to do.`);
      const each = files.map(
        ({ file, values }) => `  ${file}: ${values} ${values === 1 ? "value" : "values"}`
      );
      return lines(`Sealed anew to ${kid}`, ...each);
    }
    case "pair": {
      const { id, thumbprint } = await makePairing(task.id, choice, world);
      return lines("sealing:", "  keys:", `    - id: ${id}`, `      thumbprint: ${thumbprint}`);
    }
    default:
      return task;
  }
}
var lines = (...texts) => texts.map((text2) => `${inText(text2, true)}
`).join("");
var keyId = /^https:\/\/[^/?#@\s]+\/keys\/[0-9A-Za-z-]{1,127}(\/[0-9a-f]{32})?$/;
function readTask4(given) {
  const [secret2, material, id] = [given.text("secret"), given.text("material"), given.text("pair")];
  const asked = [
    secret2 !== void 0,
    material !== void 0,
    id !== void 0,
    given.has("rotate"),
    given.has("fingerprint")
  ];
  if (asked.filter(Boolean).length !== 1)
    throw new UsageError(
      "seal needs exactly one of --secret, --material, --rotate, --pair and --fingerprint."
    );
  const paths = given.positionals;
  if (given.has("rotate")) return { is: "rotate", paths };
  if (id !== void 0 || given.has("fingerprint")) {
    if (paths.length > 0) throw new UsageError("This takes no manifest.");
    if (id === void 0) return { is: "fingerprint" };
    const [, version] = keyId.exec(id) ?? [""];
    if (!keyId.test(id)) throw new UsageError("--pair takes https://VAULT/keys/NAME, or one version of it.");
    if (given.has("key") && version === void 0)
      throw new UsageError(
        "--pair with --key takes the full id, with the version that the file is the key of."
      );
    return { is: "pair", id };
  }
  const [path, ...more] = paths;
  if (path === void 0 || more.length > 0)
    throw new UsageError("seal takes one manifest, to write the value into.");
  const name = secret2 ?? material ?? "";
  if (!isLegalName(name)) throw new UsageError("A name has 1 to 127 letters, digits and hyphens.");
  return {
    is: "object",
    path,
    kind: secret2 === void 0 ? "key" : "secret",
    name,
    write: !given.has("print")
  };
}
async function readTypedValue(question, keepNewline, readSecret) {
  const { by, bytes } = await readSecret(question, mostSecretBytes + 2);
  const kept = by === "stdin" && !keepNewline ? withoutLineBreak(bytes) : bytes;
  if (kept.length === 0)
    throw new UsageError(
      by === "stdin" ? "Nothing came on stdin." : "Nothing was typed.",
      "give the value on stdin: keyvault-gitops seal ... < FILE",
      "value-missing"
    );
  const value = Sealed.bytes(kept);
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  return { value, cut: kept.length < bytes.length };
}

// src/commands/show.ts
var showCommand = {
  usage: "FILE [options]",
  about: `Shows a document that plan, apply or drift saved with --format json, in any format: one plan is text for the log,
Markdown for the comment, JSON for the machine, HTML for people, and SARIF for its findings. It reads that file alone: no
manifest, no vault.

It refuses what is no such document, and one of another version.`,
  options: [...findingOutputOptions, ...detailOptions],
  examples: [
    { line: "show plan.json", does: "what was planned" },
    { line: "show plan.json --out plan.md --out plan.html", does: "for a comment, and for a browser" },
    { line: "show drift.json --format markdown", does: "for an issue" }
  ],
  exits: [
    { code: exits.done, means: "shown, whatever the document says" },
    { code: exits.error, means: "the file is no such document, or an error" }
  ],
  offline: true,
  read: (given) => {
    const [file, ...more] = given.positionals;
    if (file === void 0 || more.length > 0)
      throw new UsageError("show takes one file.", "Make one with: keyvault-gitops plan --out plan.json");
    return { output: readOutput(given, findingFormats), file };
  },
  run: async ({ file, output }, { files }) => {
    const document = await readSavedDocument(file, files);
    const { all, unmanaged } = output;
    const style = {
      width: Infinity,
      colour: false,
      unicode: true,
      all,
      unmanaged,
      options: "flags"
    };
    try {
      formatText(document, style);
      return { document, exit: exits.done };
    } catch {
      throw notSaved(file, "its parts do not fit together");
    }
  }
};

// src/commands/validate.ts
var validateCommand = {
  usage: "[PATH...] [options]",
  about: `Checks manifests and config: shape, names, dates, limits, sources, that each vault and owner is allowed, and that
the config's policy is kept. It needs no network and no credentials, and shows every problem at once. A value that is
not at hand is no problem.

PATH is a manifest, a glob, or a folder: one that holds a keyvault-gitops.yaml stands for that config's whole set, any
other for all YAML files below it. Without a path the config is searched upwards from the working directory.

With --changed-since REF it counts, and looks for findings in, the vaults alone that changed since the branch left REF.
Mistakes are told wherever they are: no part of a set means anything while another part is wrong.`,
  options: [...selectionOptions, changedSinceOption, ...findingOutputOptions, ...detailOptions],
  examples: [
    { line: "validate", does: "check the whole set of the config found from here" },
    { line: "validate vaults/prod.yaml", does: "check one manifest" },
    { line: "validate demo.yaml --emulator", does: "check a manifest without a config" }
  ],
  exits: [
    { code: exits.done, means: "nothing is wrong" },
    { code: exits.error, means: "something is wrong, or a policy with severity error is broken" }
  ],
  offline: true,
  read: (given) => {
    const options = readCommandOptions(given, findingFormats);
    return { ...options, checked: { ...options.selection, ...readChangedSince(given) } };
  },
  run: async ({ checked }, world) => {
    const document = await validate(checked, world);
    return { document, exit: exitOfValidate(document) };
  }
};

// src/forge/azure-devops/failure.ts
var AzureDevopsError = class extends Error {
  name = "AzureDevopsError";
  /** What Azure DevOps answered with; absent where no answer came. */
  status;
  constructor(message, status) {
    super(message);
    this.status = status;
  }
};
function explainCallFailure(status, { doing, right: right2 }) {
  if (status === void 0)
    return new AzureDevopsError(`Azure DevOps could not be reached to ${doing}. Run the job again.`);
  const refusal2 = (message) => new AzureDevopsError(`Azure DevOps did not let us ${doing} (${status}): ${message}`, status);
  switch (status) {
    case 200:
    case 201:
      return refusal2("its answer could not be understood. Is a proxy in between?");
    case 203:
    case 302:
    case 401:
      return refusal2("it does not know the token. Map SYSTEM_ACCESSTOKEN: $(System.AccessToken).");
    case 403:
      return refusal2(`the build service may not. Give it "${right2}" on the repository.`);
    case 404:
      return refusal2(`it is not there, or the build service may not see it. Give it "${right2}" there.`);
    case 400:
      return refusal2("the text is too long, or the request is not as it wants it.");
    case 429:
      return refusal2("too many requests. Run the job again in a minute.");
    default:
      return refusal2("that is its own failure. Run the job again.");
  }
}

// src/forge/azure-devops/client.ts
var apiVersion = "7.1";
function createAzureDevopsClient(connection) {
  const retry = createCallRetry(connection.clock, readAnswer);
  const sendOnce = createSend(connection, retry);
  const repeat = async ({ purpose }, once, lookUp) => {
    checkConnection(connection, purpose);
    try {
      return await retry.repeat(once, lookUp);
    } catch (error) {
      if (error instanceof AzureDevopsError) throw error;
      throw explainCallFailure(error instanceof UnusableAnswer ? error.status : void 0, purpose);
    }
  };
  const send = (call2, version) => repeat(call2, () => sendOnce(call2, version));
  const here = `_apis/git/repositories/${encodeURIComponent(connection.repository)}`;
  const inRepository = (call2) => ({ ...call2, path: `${here}${call2.path}` });
  const git = (call2) => send(inRepository(call2));
  return {
    author: async () => {
      const purpose = { doing: "find out who the token is", right: "Read" };
      const data = await send({ purpose, path: "_apis/connectionData" }, `${apiVersion}-preview`);
      return need(textAt(data, "authenticatedUser", "id"), purpose);
    },
    threads: async (pull) => {
      const purpose = contributing(`list the threads of pull request ${pull}`);
      const data = await git({ purpose, path: `/pullRequests/${pull}/threads` });
      return need(listAt(data, "value"), purpose).flatMap(readThread).toSorted((a, b) => a.id - b.id);
    },
    openThread: async (pull, content, lookUp) => {
      const call2 = inRepository({
        purpose: contributing(`comment on pull request ${pull}`),
        method: "POST",
        path: `/pullRequests/${pull}/threads`,
        body: { comments: [{ parentCommentId: 0, content, commentType: "text" }], status: "closed" }
      });
      const open2 = async () => need(readThread(await sendOnce(call2))[0], call2.purpose);
      return repeat(call2, open2, lookUp);
    },
    editThread: async (pull, { id, comment }, content) => {
      await git({
        purpose: contributing("edit our comment"),
        method: "PATCH",
        path: `/pullRequests/${pull}/threads/${id}/comments/${comment}`,
        body: { content }
      });
    },
    pullHead: async (pull) => {
      const purpose = reading2(`read pull request ${pull}`);
      const data = await git({ purpose, path: `/pullrequests/${pull}` });
      return need(textAt(data, "lastMergeSourceCommit", "commitId"), purpose);
    },
    commit: async (sha) => {
      const purpose = reading2("read the commit");
      const data = await git({ purpose, path: `/commits/${encodeURIComponent(sha)}` });
      const parents = need(listAt(data, "parents"), purpose);
      const tree = need(textAt(data, "treeId"), purpose);
      return { tree, parents: parents.filter((one) => typeof one === "string") };
    },
    repository: async () => {
      const data = await git({ purpose: reading2("find out what the repository is like"), path: "" });
      const branch = textAt(data, "defaultBranch")?.replace(/^refs\/heads\//, "");
      const visibility = textAt(data, "project", "visibility") ?? "public";
      return { isPublic: visibility === "public", ...branch !== void 0 && { defaultBranch: branch } };
    },
    head: async (branch) => {
      const purpose = reading2("find the head of the branch");
      const data = await git({ purpose, path: "/refs", query: { filter: `heads/${branch}` } });
      const refs = need(listAt(data, "value"), purpose);
      return textAt(
        refs.find((ref) => textAt(ref, "name") === `refs/heads/${branch}`),
        "objectId"
      );
    }
  };
}
var reading2 = (doing) => ({ doing, right: "Read" });
var contributing = (doing) => ({ doing, right: "Contribute to pull requests" });
function checkConnection({ collection, token }, { doing }) {
  if (token === void 0)
    throw new AzureDevopsError(
      `SYSTEM_ACCESSTOKEN is empty, so Azure DevOps cannot be asked to ${doing}. Map it in the step: env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }.`
    );
  if (!mayHaveToken(collection))
    throw new AzureDevopsError(
      "SYSTEM_COLLECTIONURI is no https url, so the job's token is not sent there. Give Azure DevOps Server a certificate."
    );
}
var UnusableAnswer = class extends Error {
  status;
  retryAfter;
  constructor({ status, headers }) {
    super(`HTTP ${status}`);
    this.status = status;
    this.retryAfter = readWholeNumber(headers.get("retry-after"));
  }
};
function readAnswer(error) {
  if (!(error instanceof UnusableAnswer) || error.status < 300) return {};
  const { status, retryAfter } = error;
  return { status, ...retryAfter !== void 0 && { retryAfter } };
}
function createSend({ collection, token }, { once }) {
  const made = /* @__PURE__ */ new Map();
  return async ({ method = "GET", path, query = {}, body }, version = apiVersion) => {
    const http = await import("./esm-QSFKHYDO.js");
    const { pipeline, sockets } = await sharePromise(made, "", connect);
    const send = (abortSignal) => pipeline.sendRequest(
      sockets,
      http.createPipelineRequest({
        url: `${collection}${path}?${new URLSearchParams({ ...query, "api-version": version })}`,
        method,
        abortSignal,
        // Of http, `mayHaveToken` leaves only this machine.
        allowInsecureConnection: true,
        headers: http.createHttpHeaders({
          accept: "application/json",
          authorization: `Bearer ${token}`,
          // It would answer an unknown token with a page to sign in at.
          "x-tfs-fedauthredirect": "Suppress",
          ...body && { "content-type": "application/json" }
        }),
        ...body && { body: JSON.stringify(body) }
      })
    );
    const answer2 = await once(send);
    const data = answer2.status === 200 || answer2.status === 201 ? parseJson(answer2.bodyAsText ?? "") : void 0;
    if (data === void 0) throw new UnusableAnswer(answer2);
    return data;
  };
}
async function connect() {
  const http = await import("./esm-QSFKHYDO.js");
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" }
  });
  return { pipeline, sockets: http.createDefaultHttpClient() };
}
function need(part, { doing }) {
  if (part !== void 0) return part;
  throw new AzureDevopsError(
    `Azure DevOps was asked to ${doing}, and its answer could not be understood. Is a proxy in between?`
  );
}
function listAt(data, name) {
  const list = memberAt(data, name);
  return Array.isArray(list) ? list : void 0;
}
function readThread(data) {
  const id = memberAt(data, "id");
  const [first2] = listAt(data, "comments") ?? [];
  const comment = memberAt(first2, "id");
  const [author, body] = [textAt(first2, "author", "id"), textAt(first2, "content")];
  if (typeof id !== "number" || typeof comment !== "number" || author === void 0 || body === void 0)
    return [];
  return memberAt(data, "isDeleted") === true || memberAt(first2, "isDeleted") === true ? [] : [{ id, comment, author, body }];
}

// src/forge/azure-devops/standing.ts
async function findPipelineStanding(build, heads) {
  if (build.pullRequest) return proposed("it is the build of a pull request");
  const { branch } = build;
  if (branch === void 0) return proposed("it is the build of a tag, or of no branch");
  try {
    return await (build.repository.isAzureRepos ? ofAzureRepos : ofFetched)({ ...build, branch }, heads);
  } catch (error) {
    if (error instanceof AzureDevopsError) return proposed(error.message.replace(/\.$/, ""));
    throw error;
  }
}
async function ofAzureRepos({ commit, branch, branches }, heads) {
  const isNamed = branches.length > 0 ? isAmong(branches, branch) : (await heads.repository()).defaultBranch === branch;
  if (!isNamed) return notNamed(branches);
  return await heads.head(branch) === commit ? { is: "merged" } : old;
}
async function ofFetched({ commit, branch, branches }, { fetchedHead }) {
  if (branches.length === 0)
    return proposed(
      `${branchesVariable} names no branch, and a repository outside of Azure Repos cannot be asked for its default one`
    );
  if (!isAmong(branches, branch)) return notNamed(branches);
  const head = await fetchedHead(branch);
  if (head === void 0) return proposed("the checkout has no head of the branch: it needs fetchDepth: 0");
  return head === commit ? { is: "merged" } : old;
}
var isAmong = (branches, branch) => branches.some((pattern) => matchesPath(pattern, branch));
var proposed = (reason) => ({ is: "proposed", reason });
var notNamed = (branches) => proposed(
  branches.length > 0 ? `${branchesVariable} does not name its branch` : "its branch is not the repository's default one"
);
var old = { is: "old", reason: "another commit is the head of its branch" };

// src/commands/cli/limit-world.ts
async function limitWorld(world, build, onlyMerged, { err, fetchedHead }) {
  const { repository, head } = createAzureDevopsClient({
    ...build,
    repository: build.repository.id,
    clock: world.clock
  });
  const standing = await findPipelineStanding(build, { repository, head, fetchedHead });
  if (standing.is === "merged") return world;
  if (onlyMerged !== void 0) refuse(onlyMerged, standing);
  if (!build.pullRequest)
    err(`No value is opened: the commit does not count as merged, for ${standing.reason}.
`);
  return worldWithoutValues(world);
}
function refuse({ part, writes }, { is, reason }) {
  const old2 = `${part} does not run for a commit that is not the head of its branch.`;
  if (is === "old")
    throw writes ? new NotApproved(`${old2} Run the pipeline of the newest commit.`) : new UsageError(old2, "Run the pipeline of the newest commit.");
  throw new UsageError(
    `${part} does not run for what is not merged: ${reason}.`,
    "Run it in a build of the default branch. KEYVAULT_GITOPS_BRANCHES names other branches whose commits count as merged."
  );
}

// src/forge/azure-devops/thread.ts
var mostThreadCharacters = 14e4;
function makeThreadSubject({ config, ...narrowing2 }, names2) {
  const { vault, select, manifests = [], changedSince } = narrowing2;
  return {
    config,
    environment: "",
    ...vault && { vault: orderPatterns(vault) },
    ...select && { select: orderPatterns(select, names2) },
    ...manifests.length > 0 && { manifests: orderPatterns(manifests) },
    ...changedSince !== void 0 && { changedSince }
  };
}
async function keepThread(forge, { pull, source }, { plan: plan2, ...about3 }) {
  if (await forge.pullHead(pull) !== source) return "left";
  const { base, tree, run, names: names2, isTouched, ...subject } = about3;
  const body = formatComment(plan2, { ...about3, most: mostThreadCharacters });
  const ours = await listOurs(forge, pull);
  const found = ours.find(({ marker }) => isMarkerAbout(marker, subject));
  const did = found ? await edit(forge, pull, found.thread, body) : await open(forge, pull, body, ours);
  for (const other of ours)
    if (other !== found && other.marker.tree !== tree) await markStale(forge, pull, other, run);
  return did;
}
async function markThreadStale(forge, { pull, source }, { subject, tree, run }) {
  if (await forge.pullHead(pull) !== source) return;
  for (const one of await listOurs(forge, pull))
    if (isMarkerAbout(one.marker, subject) || one.marker.tree !== tree)
      await markStale(forge, pull, one, run);
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
      ({ thread }) => hasSameMarker(thread.body, body) && !before.some((old2) => old2.thread.id === thread.id)
    );
    return made?.thread;
  });
  return "created";
}

// src/commands/cli/post-plan.ts
async function postPlan(narrowing2, plan2, { files, clock }, { build, print }) {
  const pull = findPull(build);
  if (!build || !pull) {
    print("Nothing is posted: this build is of no pull request.\n");
    return plan2();
  }
  const forge = createAzureDevopsClient({ ...build, repository: build.repository.id, clock });
  const known = await warnInstead(async () => {
    const { isPublic } = await forge.repository();
    return { ...await forge.commit(build.commit), names: !isPublic };
  }, print);
  if (!known) return plan2();
  const { parents, tree, names: names2 } = known;
  const [base] = parents;
  const { run, commit } = build;
  const subject = await findSubject(narrowing2, names2, files);
  const document = await plan2(base).catch(async (error) => {
    await warnInstead(() => markThreadStale(forge, pull, { subject, tree, run }), print);
    throw error;
  });
  const isTouched = await findTouched(base, files);
  await warnInstead(async () => {
    const about3 = { ...subject, base: base ?? commit, tree, run, names: names2, isTouched };
    const did = await keepThread(forge, pull, { ...about3, plan: document });
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
async function findSubject({ vault, select, changedSince, ...selection }, names2, files) {
  const root = await files.repository(files.workingDirectory) ?? files.workingDirectory;
  const inRepository = (path) => files.relative(root, files.resolve(files.workingDirectory, path));
  const narrowing2 = {
    ...vault && { vault },
    ...select && { select },
    ...changedSince !== void 0 && { changedSince },
    manifests: selection.paths.map(inRepository)
  };
  return makeThreadSubject({ config: await findConfigPath(selection, files), ...narrowing2 }, names2);
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
  applyCommand,
  createCompletionCommand,
  createProgressWriter,
  diffCommand,
  doctorCommand,
  driftCommand,
  eventsCommand,
  explainCommand,
  fillCommand,
  historyCommand,
  importCommand,
  importFromOptions,
  initCommand,
  limitWorld,
  planCommand,
  postPlan,
  readFileImport,
  reportCommand,
  restoreCommand,
  rotateCommand,
  runCommand,
  runFileImport,
  sealCommand,
  showCommand,
  validateCommand
};
