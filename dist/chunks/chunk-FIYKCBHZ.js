import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  isDuration,
  parseShard
} from "./chunk-YA6Z4RB4.js";
import {
  UsageError
} from "./chunk-E4XYSY4K.js";

// src/commands/cli/shard-option.ts
var shardOption = {
  name: "shard",
  takes: "I/N",
  help: "only part I of N of the vaults, as in 3/8; report merge makes one result of the parts"
};
function readShard(given) {
  const text = given.text(shardOption.name);
  if (text === void 0) return {};
  const shard = parseShard(text);
  if (!shard) throw new UsageError("--shard takes I/N.", "Write the third of eight parts as 3/8.");
  return { shard };
}

// src/commands/cli/options.ts
var markEmulator = (emulator) => emulator ? { emulator: true, ...emulator.file !== void 0 && { emulatorFile: emulator.file } } : {};
var formats = ["text", "json", "markdown", "html"];
var findingFormats = [...formats, "sarif"];
function formatAsked(args) {
  const typed = args.flatMap(
    (arg, i) => arg === "--format" ? [args[i + 1]] : arg.startsWith("--format=") ? [arg.slice("--format=".length)] : []
  );
  return findingFormats.find((format) => format === typed[0]) ?? "text";
}
var helpOption = { name: "help", short: "h", help: "show this" };
var progressOptions = [
  { name: "quiet", short: "q", help: "no progress" },
  { name: "verbose", help: "a line on stderr for each request: method, path, status, time, request id" }
];
var optionsOf = ({ options, offline }) => [
  ...options,
  ...offline ? [] : progressOptions,
  helpOption
];
function readProgress(given) {
  const [quiet, verbose] = [given.has("quiet"), given.has("verbose")];
  if (quiet && verbose) throw new UsageError("--quiet and --verbose do not go together.");
  return { quiet, verbose };
}
var emulatorOption = {
  name: "emulator",
  takes: "FILE",
  optional: true,
  help: "the embedded vault instead of Azure, in memory or in FILE"
};
var selectionOptions = [
  {
    name: "config",
    short: "c",
    takes: "FILE",
    help: "the config; searched upwards from the first path where not given"
  },
  {
    name: "vault",
    takes: "GLOB",
    repeatable: true,
    help: "only vaults whose name matches; may be given several times"
  },
  {
    name: "select",
    takes: "GLOB",
    repeatable: true,
    help: "only objects whose name matches; may be given several times; nothing is pruned then"
  },
  { ...emulatorOption, help: `${emulatorOption.help}; a .env beside the config is loaded` }
];
var colourOption = {
  name: "no-color",
  help: "no colours, whatever NO_COLOR and FORCE_COLOR say"
};
var formatOption = (all) => ({
  name: "format",
  takes: "FORMAT",
  help: `${all.join(", ")} (default text)`
});
var outputOptions = [
  formatOption(formats),
  {
    name: "out",
    takes: "FILE",
    repeatable: true,
    help: "write the result to FILE, and only a summary to stderr; the format by its ending (.txt, .json, .md, .html), else by --format; may be given several times"
  },
  colourOption
];
var findingOutputOptions = [
  formatOption(findingFormats),
  ...outputOptions.filter(({ name }) => name !== "format")
];
var detailOptions = [
  { name: "all", help: "list unchanged objects too, and every value that only a comparison can settle" },
  { name: "unmanaged", help: "name the objects that nobody manages, instead of counting them" }
];
var settleOption = {
  name: "settle",
  takes: "WHICH",
  help: "read values to find out whether they changed: off, auto, all (default off)"
};
var findingOptions = [
  {
    name: "within",
    takes: "DURATION",
    help: "tell what expires within an ISO 8601 duration (default P30D)"
  },
  { name: "versions", help: "count the versions of each declared object, by one list each" }
];
var concurrencyOption = {
  name: "concurrency",
  takes: "N",
  help: "how many objects of a vault to work on at a time, for each of its quotas (default 16)"
};
var planningOptions = [
  settleOption,
  {
    name: "max-destroy",
    dangerous: true,
    takes: "N",
    help: "allow up to N disables, deletions, purges and overwriting adoptions in each vault"
  },
  { name: "allow-empty", dangerous: true, help: "allow an empty set of manifests to empty a vault" },
  { name: "allow-purge", dangerous: true, help: "allow what `purge: true` asks for; it cannot be undone" },
  concurrencyOption
];
var readOutput = (given, all = formats) => ({
  format: given.choice("format", all) ?? "text",
  formats: all,
  out: given.texts("out"),
  colour: !given.has("no-color"),
  all: given.has("all"),
  unmanaged: given.has("unmanaged")
});
var readSelection = (given) => {
  const config = given.text("config");
  const [vault, select] = [given.texts("vault"), given.texts("select")];
  return {
    paths: given.positionals,
    ...config !== void 0 && { config },
    emulator: given.has("emulator"),
    ...vault.length > 0 && { vault },
    ...select.length > 0 && { select },
    ...readShard(given)
  };
};
var readCommandOptions = (given, all) => {
  const file = given.text("emulator");
  return {
    output: readOutput(given, all),
    selection: readSelection(given),
    ...given.has("emulator") && { emulator: file === void 0 ? {} : { file } }
  };
};
var readSettle = (given) => given.choice("settle", ["off", "auto", "all"]) ?? "off";
var readFinding = (given) => {
  const within = given.text("within");
  if (within !== void 0 && !isDuration(within))
    throw new UsageError("--within takes a positive ISO 8601 duration.", "Write 30 days as P30D.");
  return { ...within !== void 0 && { within }, versions: given.has("versions") };
};
var readPlanning = (given) => {
  const maxDestroy = given.count("max-destroy", 0);
  return {
    ...readSelection(given),
    settle: readSettle(given),
    ...maxDestroy !== void 0 && { maxDestroy },
    allowEmpty: given.has("allow-empty"),
    allowPurge: given.has("allow-purge")
  };
};
var readConcurrency = (given) => given.count("concurrency", 1) ?? 16;
var readPort = (given) => {
  const port = given.count("port", 0);
  if (port !== void 0 && port > 65535) throw new UsageError("--port takes a number up to 65535.");
  return port;
};

export {
  shardOption,
  markEmulator,
  findingFormats,
  formatAsked,
  optionsOf,
  readProgress,
  emulatorOption,
  selectionOptions,
  colourOption,
  outputOptions,
  findingOutputOptions,
  detailOptions,
  settleOption,
  findingOptions,
  concurrencyOption,
  planningOptions,
  readOutput,
  readSelection,
  readCommandOptions,
  readSettle,
  readFinding,
  readPlanning,
  readConcurrency,
  readPort
};
