import { type DriftOptions, drift as find, fixDrift } from "../reconcile.ts";
import { UsageError } from "./arguments.ts";
import type { Command } from "./command.ts";
import { exitOfDrift, exits } from "./exit.ts";
import {
  type Common,
  concurrencyOption,
  findingOptions,
  outputOptions,
  readCommon,
  readConcurrency,
  readFinding,
  readSettle,
  selectionOptions,
  settleOption,
} from "./options.ts";

/** What becomes of what is found. */
type Task =
  | { readonly is: "told" }
  | { readonly is: "fixed"; readonly yes: boolean; readonly concurrency: number };

export type Options = Common & { readonly looking: DriftOptions; readonly task: Task };

const nobodyToAsk = () =>
  new UsageError(
    "drift --fix asks before it writes, and there is no terminal to ask on. Nothing was written.",
    "Pass --yes to heal without being asked.",
  );

/** Finds out what the vaults moved, and does something about it where that is asked for. */
export const drift: Command<Options> = {
  name: "drift",
  usage: "[PATH...] [options]",
  about: `Compares the live vaults with the manifests and tells what moved in the vaults: values set outside, properties changed,
objects disabled, soft-deleted, missing, or gone from git. What is pending, because git moved, is told apart. It writes
nothing, and the role Key Vault Reader is enough: values are never read unless --settle asks for it, and never shown.

With --fix it brings back what was last applied: never what is pending, and nothing is created or taken away. That
needs the rights of apply.`,
  options: [
    ...selectionOptions,
    { name: "fix", help: "heal the drift, and nothing else" },
    { name: "yes", help: "with --fix: do not ask; needed where there is no terminal" },
    { ...concurrencyOption, help: "with --fix: how many objects to work on at a time (default 16)" },
    settleOption,
    ...findingOptions,
    ...outputOptions,
    { name: "all", help: "list what was healed, and findings that are only good to know" },
  ],
  examples: [
    { line: "drift", does: "the whole set of the config found from here" },
    { line: "drift --format json --out drift.json", does: "by a schedule: exit code 2 is drift" },
    { line: "drift --fix", does: "show what would be healed, ask, heal" },
  ],
  exits: [
    { code: exits.done, means: "no drift, whatever is pending; with --fix none that is left" },
    { code: exits.error, means: "an error, or a policy with severity error is broken" },
    { code: exits.changes, means: "drift; with --fix some that it does not heal" },
    { code: exits.refused, means: "--fix: a guard refuses something" },
    {
      code: exits.notApproved,
      means: "--fix: the answer was no, or the vault moved meanwhile; nothing was written",
    },
    { code: exits.partly, means: "--fix: partly healed" },
  ],
  offline: false,
  read: (given, canAsk) => {
    const common = readCommon(given);
    const looking = { ...common.selection, settle: readSettle(given), ...readFinding(given) };
    const concurrency = readConcurrency(given);
    const yes = given.has("yes");
    if (!given.has("fix")) {
      if (yes || given.has("concurrency"))
        throw new UsageError("--yes and --concurrency are for drift --fix.");
      return { ...common, looking, task: { is: "told" } };
    }
    if (given.has("settle")) throw new UsageError("--settle is for looking: --fix compares where it has to.");
    if (!yes && !canAsk) throw nobodyToAsk();
    return { ...common, looking, task: { is: "fixed", yes, concurrency } };
  },
  run: async ({ looking, task }, world, person) => {
    if (task.is === "told") {
      const document = await find(looking, world);
      return { document, exit: exitOfDrift(document) };
    }
    const { yes, concurrency } = task;
    const confirm = yes ? async () => true : person.confirm;
    if (!confirm) throw nobodyToAsk();
    const document = await fixDrift({ ...looking, concurrency, confirm }, world);
    return { document, exit: exitOfDrift(document) };
  },
};
