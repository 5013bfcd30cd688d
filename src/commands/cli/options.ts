import type { EmulatorMark } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { isDuration } from "../../model/time.ts";
import type { PlanOptions, SetSelection } from "../../reconcile.ts";
import type { Format } from "../../report/report.ts";
import type { Arguments, Option } from "./arguments.ts";
import { readShard } from "./shard-option.ts";

/** A SARIF log holds errors and findings alone, so only a command that looks for them has it. */
export type OutputFormat = Format | "sarif";

/** Where a result goes, and how it looks. */
export type Output = {
  /** Of stdout, and of each file whose name says none. */
  readonly format: OutputFormat;
  /** The formats that the command has. */
  readonly formats: readonly OutputFormat[];
  /** The files that hold the result, in place of stdout where there is one. */
  readonly out: readonly string[];
  /** False where the person wants no colours, whatever the terminal can do. */
  readonly colour: boolean;
  readonly all: boolean;
  readonly unmanaged: boolean;
};

/** The options that every command has: its world is made by them, and its result printed. */
export type CommandOptions = {
  readonly output: Output;
  readonly selection?: SetSelection;
  /** Every vault is the embedded one, in memory or in a file. */
  readonly emulator?: { readonly file?: string };
};

/** What marks the documents of a run. */
export const markEmulator = (emulator: CommandOptions["emulator"]): EmulatorMark =>
  emulator ? { emulator: true, ...(emulator.file !== undefined && { emulatorFile: emulator.file }) } : {};

const formats = ["text", "json", "markdown", "html"] as const satisfies readonly Format[];

/** The formats of a command whose result may be findings alone. */
export const findingFormats = [...formats, "sarif"] as const satisfies readonly OutputFormat[];

/** The format that a command line asks for, whatever else is wrong with it. */
export function formatAsked(args: readonly string[]): OutputFormat {
  const typed = args.flatMap((arg, i) =>
    arg === "--format" ? [args[i + 1]] : arg.startsWith("--format=") ? [arg.slice("--format=".length)] : [],
  );
  return findingFormats.find((format) => format === typed[0]) ?? "text";
}

const helpOption: Option = { name: "help", short: "h", help: "show this" };

/** Every command has them that reaches a vault. */
const progressOptions: readonly Option[] = [
  { name: "quiet", short: "q", help: "no progress" },
  { name: "verbose", help: "a line on stderr for each request: method, path, status, time, request id" },
];

type DescribedCommand = { readonly options: readonly Option[]; readonly offline: boolean };

/** All options of a command: its own, and those that others have, too. */
export const optionsOf = ({ options, offline }: DescribedCommand): readonly Option[] => [
  ...options,
  ...(offline ? [] : progressOptions),
  helpOption,
];

/** @throws UsageError where both are given */
export function readProgress(given: Arguments): { readonly quiet: boolean; readonly verbose: boolean } {
  const [quiet, verbose] = [given.has("quiet"), given.has("verbose")];
  if (quiet && verbose) throw new UsageError("--quiet and --verbose do not go together.");
  return { quiet, verbose };
}

export const emulatorOption: Option = {
  name: "emulator",
  takes: "FILE",
  optional: true,
  help: "the embedded vault instead of Azure, in memory or in FILE",
};

export const selectionOptions: readonly Option[] = [
  {
    name: "config",
    short: "c",
    takes: "FILE",
    help: "the config; searched upwards from the first path where not given",
  },
  {
    name: "vault",
    takes: "GLOB",
    repeatable: true,
    help: "only vaults whose name matches; may be given several times",
  },
  {
    name: "select",
    takes: "GLOB",
    repeatable: true,
    help: "only objects whose name matches; may be given several times; nothing is pruned then",
  },
  { ...emulatorOption, help: `${emulatorOption.help}; a .env beside the config is loaded` },
];

export const colourOption: Option = {
  name: "no-color",
  help: "no colours, whatever NO_COLOR and FORCE_COLOR say",
};

const formatOption = (all: readonly OutputFormat[]): Option => ({
  name: "format",
  takes: "FORMAT",
  help: `${all.join(", ")} (default text)`,
});

export const outputOptions: readonly Option[] = [
  formatOption(formats),
  {
    name: "out",
    takes: "FILE",
    repeatable: true,
    help: "write the result to FILE, and only a summary to stderr; the format by its ending (.txt, .json, .md, .html), else by --format; may be given several times",
  },
  colourOption,
];

/** For a command that has `findingFormats`. */
export const findingOutputOptions: readonly Option[] = [
  formatOption(findingFormats),
  ...outputOptions.filter(({ name }) => name !== "format"),
];

export const detailOptions: readonly Option[] = [
  { name: "all", help: "list unchanged objects too, and every value that only a comparison can settle" },
  { name: "unmanaged", help: "name the objects that nobody manages, instead of counting them" },
];

export const settleOption: Option = {
  name: "settle",
  takes: "WHICH",
  help: "read values to find out whether they changed: off, auto, all (default off)",
};

export const findingOptions: readonly Option[] = [
  {
    name: "within",
    takes: "DURATION",
    help: "tell what expires within an ISO 8601 duration (default P30D)",
  },
  { name: "versions", help: "count the versions of each declared object, by one list each" },
];

export const concurrencyOption: Option = {
  name: "concurrency",
  takes: "N",
  help: "how many objects of a vault to work on at a time, for each of its quotas (default 16)",
};

export const planningOptions: readonly Option[] = [
  settleOption,
  {
    name: "max-destroy",
    dangerous: true,
    takes: "N",
    help: "allow up to N disables, deletions, purges and overwriting adoptions in each vault",
  },
  { name: "allow-empty", dangerous: true, help: "allow an empty set of manifests to empty a vault" },
  { name: "allow-purge", dangerous: true, help: "allow what `purge: true` asks for; it cannot be undone" },
  concurrencyOption,
];

export const readOutput = (given: Arguments, all: readonly OutputFormat[] = formats): Output => ({
  format: given.choice("format", all) ?? "text",
  formats: all,
  out: given.texts("out"),
  colour: !given.has("no-color"),
  all: given.has("all"),
  unmanaged: given.has("unmanaged"),
});

export const readSelection = (given: Arguments): SetSelection => {
  const config = given.text("config");
  const [vault, select] = [given.texts("vault"), given.texts("select")];
  return {
    paths: given.positionals,
    ...(config !== undefined && { config }),
    emulator: given.has("emulator"),
    ...(vault.length > 0 && { vault }),
    ...(select.length > 0 && { select }),
    ...readShard(given),
  };
};

export const readCommandOptions = (
  given: Arguments,
  all?: readonly OutputFormat[],
): CommandOptions & { readonly selection: SetSelection } => {
  const file = given.text("emulator");
  return {
    output: readOutput(given, all),
    selection: readSelection(given),
    ...(given.has("emulator") && { emulator: file === undefined ? {} : { file } }),
  };
};

export const readSettle = (given: Arguments): PlanOptions["settle"] =>
  given.choice("settle", ["off", "auto", "all"]) ?? "off";

export const readFinding = (given: Arguments): Pick<PlanOptions, "within" | "versions"> => {
  const within = given.text("within");
  if (within !== undefined && !isDuration(within))
    throw new UsageError("--within takes a positive ISO 8601 duration.", "Write 30 days as P30D.");
  return { ...(within !== undefined && { within }), versions: given.has("versions") };
};

export const readPlanning = (given: Arguments): PlanOptions => {
  const maxDestroy = given.count("max-destroy", 0);
  return {
    ...readSelection(given),
    settle: readSettle(given),
    ...(maxDestroy !== undefined && { maxDestroy }),
    allowEmpty: given.has("allow-empty"),
    allowPurge: given.has("allow-purge"),
  };
};

export const readConcurrency = (given: Arguments): number => given.count("concurrency", 1) ?? 16;

export const readPort = (given: Arguments): number | undefined => {
  const port = given.count("port", 0);
  if (port !== undefined && port > 65_535) throw new UsageError("--port takes a number up to 65535.");
  return port;
};
