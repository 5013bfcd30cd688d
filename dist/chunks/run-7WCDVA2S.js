import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createDialog,
  explainError,
  printMark,
  readBuild
} from "./chunk-GNAZZW7F.js";
import {
  messageStyle,
  resultStyle
} from "./chunk-M6PRQB27.js";
import {
  formatAsked,
  markEmulator,
  optionsOf,
  readProgress
} from "./chunk-RO4EAPS4.js";
import {
  createProgressLines,
  describeError
} from "./chunk-6WMUNVMQ.js";
import {
  documentHead,
  widestOf,
  wrapWords
} from "./chunk-6R2YYHC6.js";
import {
  findNearest
} from "./chunk-B4VNF3ZA.js";
import "./chunk-TIEYIL6D.js";
import "./chunk-AUCZVI35.js";
import {
  exitOfError,
  exits
} from "./chunk-AHNCQHAO.js";
import {
  inText
} from "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-XKPSJM4S.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-5AOJFYHD.js";
import {
  FileError,
  UsageError
} from "./chunk-K4NSJGFM.js";
import "./chunk-XEEZLEFD.js";

// src/commands/commands.ts
var commands = [
  {
    name: "init",
    summary: "write a first config and a first manifest",
    load: async () => (await import("./common-WGDVAK2X.js")).initCommand
  },
  {
    name: "validate",
    summary: "check manifests, with no network and no credentials",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).validateCommand
  },
  {
    name: "plan",
    summary: "show what apply would do; writes nothing",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).planCommand
  },
  {
    name: "apply",
    summary: "make the vaults so",
    load: async () => (await import("./common-WGDVAK2X.js")).applyCommand
  },
  {
    name: "drift",
    summary: "tell what moved in the vaults by itself",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).driftCommand
  },
  {
    name: "doctor",
    summary: "tell what the identity may do, and which role is missing",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).doctorCommand
  },
  {
    name: "explain",
    summary: "tell all that is known of one secret or key",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).explainCommand
  },
  {
    name: "show",
    summary: "show a plan, an outcome or a drift document that was saved",
    harmless: true,
    load: async () => (await import("./show-XSX4PFG5.js")).showCommand
  },
  {
    name: "report",
    summary: "merge what the shards of a run wrote into one result",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).reportCommand
  },
  {
    name: "import",
    summary: "write manifests that declare what a vault holds",
    load: async () => (await import("./common-WGDVAK2X.js")).importCommand
  },
  {
    name: "rotate",
    summary: "make new credentials where they are due, and publish them",
    load: async () => (await import("./common-WGDVAK2X.js")).rotateCommand
  },
  {
    name: "events",
    summary: "serve a webhook for Key Vault's events, and rotate what is due",
    load: async () => (await import("./common-WGDVAK2X.js")).eventsCommand
  },
  {
    name: "emulator",
    summary: "serve the embedded Key Vault, to try things on",
    load: async () => (await import("./emulator-CPED5XS7.js")).emulatorCommand
  },
  {
    name: "seal",
    summary: "encrypt a value to a vault's key, so that it can be in git",
    load: async () => (await import("./common-WGDVAK2X.js")).sealCommand
  },
  {
    name: "schema",
    summary: "print the JSON Schemas of manifests, configs and plan files",
    harmless: true,
    load: async () => (await import("./schema-DJOWVZJO.js")).schemaCommand
  },
  {
    name: "completion",
    summary: "print the completion script of a shell: bash, zsh or fish",
    harmless: true,
    load: async () => (await import("./common-WGDVAK2X.js")).createCompletionCommand(commands)
  }
];
var findCommand = (name) => commands.find((entry) => entry.name === name);

// src/commands/cli/arguments.ts
import { parseArgs } from "node:util";

// src/commands/cli/suggest.ts
var commandMeanings = {
  ...meaning("validate", "lint check verify test fmt"),
  ...meaning(
    "plan",
    "diff preview changes compare what-if dry-run push sync deploy up update upgrade set put create delete remove rm destroy"
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
function suggestCommand(typed, commands2) {
  const name = typed.toLowerCase();
  const advice = meantBy(name, commandAdvice);
  if (advice !== void 0) return advice;
  const harmless = commands2.filter((entry) => entry.harmless).map((entry) => entry.name);
  const suggested = meantBy(name, commandMeanings) ?? findNearest(name, harmless);
  if (suggested !== void 0) return `Did you mean ${suggested}?`;
  return `There are: ${commands2.map((entry) => entry.name).join(", ")}. See keyvault-gitops --help.`;
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
  const { tokens, positionals } = parseArgs({
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
  const text = (name) => given.get(name)?.[0];
  return {
    positionals,
    has,
    text,
    texts: (name) => given.get(name)?.filter((value) => value !== void 0) ?? [],
    count: (name, least) => {
      const typed = text(name);
      if (typed === void 0) return void 0;
      const number = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
      if (number < least) throw new UsageError(`--${name} takes a whole number of at least ${least}.`);
      return number;
    },
    choice: (name, choices) => {
      const typed = text(name);
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

// src/commands/cli/deliver.ts
async function checkOutFiles({ out, formats }, files) {
  const known = /* @__PURE__ */ new Map();
  for (const name of out) {
    const format = formatOfFile(name);
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
var endings = /* @__PURE__ */ new Map([
  ["txt", "text"],
  ["json", "json"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["sarif", "sarif"]
]);
var formatOfFile = (name) => endings.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
async function deliverResult(result, output, files, shell) {
  const style = resultStyle(output, shell);
  const textIn = async (format) => "document" in result ? formatDocument(result.document, format, { style, files, shell }) : result.text;
  if (output.out.length === 0) return shell.out(await textIn(output.format));
  const failed = [];
  for (const name of output.out) {
    const text = await textIn(formatOfFile(name) ?? output.format);
    try {
      await files.write(files.resolve(files.workingDirectory, name), text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (failed.length === 0) shell.out(text);
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
async function formatDocument(document, format, { style, files, shell }) {
  if (format === "sarif") {
    const { formatSarif } = await import("./sarif-L7M4MUCF.js");
    const here = files?.workingDirectory ?? "";
    const root = await files?.repository(here).catch(() => void 0) ?? here;
    return formatSarif(document, {
      inRepository: (file) => files?.relative(root, files.resolve(here, file)) ?? file,
      semanticVersion: /\d[^,\s]*/.exec(shell.version())?.[0] ?? "0.0.0"
    });
  }
  const { reporters } = await import("./common-WGDVAK2X.js");
  return reporters[format](document, style);
}
async function summarize(document, style) {
  const { makePage } = await import("./common-WGDVAK2X.js");
  const { summary: line, changedSince, closing } = makePage(document, style);
  return [line, changedSince?.names ?? [], closing].flat().map((text) => `${inText(text, style.unicode)}
`).join("");
}

// src/commands/cli/help.ts
var mostColumns = 120;
function rows(list, columns) {
  const column = widestOf(list.map(([left]) => left)) + 4;
  const widestWord = widestOf(list.flatMap(([, right]) => right.split(" ")));
  const isNarrow = columns - column < Math.max(columns / 2, widestWord);
  const indent = isNarrow ? 6 : column;
  return list.map(([left, right]) => {
    const [first = "", ...more] = wrapWords(right, columns - indent);
    const lines = isNarrow ? [`  ${left}`, " ".repeat(indent) + first] : [`  ${left}`.padEnd(indent) + first];
    return [...lines, ...more.map((line) => " ".repeat(indent) + line), ""].join("\n");
  }).join("");
}
var prose = (text, columns) => text.split("\n\n").map((paragraph) => wrapWords(paragraph.replaceAll("\n", " "), columns).join("\n")).join("\n\n");
function wrapUsage(text, columns) {
  const parts = text.replaceAll(/\[[^\]]*\]/g, (part) => part.replaceAll(" ", " "));
  const [first = "", ...more] = wrapWords(parts, columns - 6);
  return [first, ...more.map((line) => " ".repeat(6) + line)].join("\n").replaceAll(" ", " ");
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
  const { usage, about, examples, exits: exits2 } = command;
  const columns = Math.min(width, mostColumns);
  const written = optionsOf(command).map((option) => [syntax(option), option.help]);
  return `${wrapUsage(`keyvault-gitops ${name} ${usage}`, columns)}

${prose(about, columns)}

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
    out: (text) => {
      hasPrinted ||= text !== "";
      shell.out(text);
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
async function dispatch([first, ...rest], shell) {
  const entry = findCommand(first);
  if (entry) return call(entry, rest, shell);
  if (first === void 0) {
    shell.err(formatOverview(widthOf(shell, "err")));
    return exits.error;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const asked = findCommand(rest[0]);
    if (asked) return call(asked, ["--help"], shell);
    shell.out(formatOverview(widthOf(shell, "out")));
    return exits.done;
  }
  throw first.startsWith("-") ? new UsageError(
    "The command comes first, then its options.",
    "For example: keyvault-gitops plan --help",
    "command-unknown"
  ) : new UsageError(`There is no command ${first}.`, suggestCommand(first, commands), "command-unknown");
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
  const shown = startProgress(command, given, output, shell);
  const { world, close } = await shell.createWorld({
    ...emulator && { emulator },
    offline: command.offline,
    envFolder: async (files) => {
      const { findConfigFolder } = await import("./common-WGDVAK2X.js");
      return selection && findConfigFolder(selection, files);
    },
    begun: shell.heedSignals,
    signal: command.endsItself ? new AbortController().signal : shell.signal,
    progress: shown.progress
  });
  const mark = markEmulator(command.offline ? void 0 : emulator);
  try {
    await checkOutFiles(output, world.files);
    const build = readBuild(shell.env);
    const dialog = { ...createDialog(shell, output, mark), ...build && { build } };
    const isLimited = build !== void 0 && !command.offline && !emulator;
    const limited = isLimited ? await (await import("./common-WGDVAK2X.js")).limitWorld(
      world,
      build,
      command.onlyMerged?.(options),
      shell
    ) : world;
    const result = await command.run(options, limited, dialog);
    shown.end();
    if ("text" in result && result.text !== "") printMark(mark, shell);
    await deliverResult(withMark(result, mark), output, world.files, shell);
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
  const { quiet, verbose } = readProgress(given);
  const isWatched = !endsItself && (format === "text" || shell.terminal.err);
  if (quiet || !(isWatched || verbose)) return { progress: () => {
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
export {
  runCommand
};
