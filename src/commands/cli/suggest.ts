import { findNearest } from "../../manifest/read/nearest.ts";

/** A command as its table names it. */
type CommandName = { readonly name: string; readonly harmless?: true };

/** An option as its command names it. */
type OptionName = { readonly name: string; readonly dangerous?: true };

/** The names that people bring from other programs, by the command that means it here. */
const commandMeanings: { readonly [name: string]: string } = {
  ...meaning("validate", "lint check verify test fmt"),
  ...meaning(
    "plan",
    "preview changes compare what-if dry-run push sync deploy up update upgrade set put create delete remove rm destroy",
  ),
  ...meaning("drift", "status detect refresh"),
  ...meaning("doctor", "whoami auth permissions access roles"),
  ...meaning("completion", "complete completions autocomplete"),
};

/** Names that no command here means: what to do in its place. */
const commandAdvice: { readonly [name: string]: string } = {
  state:
    "There is no state file: the vault is the state, and its tags say what was applied. See docs/explanation/planning.md, and explain.",
  rollback: "Revert the commit in git, then see plan.",
  undo: "Revert the commit in git, then see plan.",
  login: "Sign in with az login; doctor says what the identity may do.",
  get: "No command shows a value. plan --unmanaged names what a vault holds.",
  list: "plan --all names what a vault holds, plan --unmanaged also what nobody manages.",
  ls: "plan --all names what a vault holds, plan --unmanaged also what nobody manages.",
};

/** The options of other programs, by the option that means it here. */
const optionMeanings: { readonly [name: string]: string } = {
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
  ...meaning("config", "file f"),
};

/** Options that this command does not have, and no other name means: what to do in their place, or why it has none. */
const optionAdvice: { readonly [name: string]: string } = {
  color: "A terminal has colours; FORCE_COLOR=1 asks for them elsewhere.",
  colour: "A terminal has colours; FORCE_COLOR=1 asks for them elsewhere.",
  "changed-since":
    "It is for validate and plan of what is not merged: a change that this skipped would be skipped for ever.",
};

function meaning(name: string, others: string): { readonly [name: string]: string } {
  return Object.fromEntries(others.split(" ").map((other) => [other, name]));
}

const meantBy = (typed: string, meanings: { readonly [name: string]: string }): string | undefined =>
  Object.hasOwn(meanings, typed) ? meanings[typed] : undefined;

/**
 * What to type in place of a command that is not there: by its meaning, else by its letters. It never names a command that
 * writes, because people type again what they are shown.
 */
export function suggestCommand(typed: string, commands: readonly CommandName[]): string {
  const name = typed.toLowerCase();
  const advice = meantBy(name, commandAdvice);
  if (advice !== undefined) return advice;
  const harmless = commands.filter((entry) => entry.harmless).map((entry) => entry.name);
  const suggested = meantBy(name, commandMeanings) ?? findNearest(name, harmless);
  if (suggested !== undefined) return `Did you mean ${suggested}?`;
  return `There are: ${commands.map((entry) => entry.name).join(", ")}. See keyvault-gitops --help.`;
}

/** The same for an option of a command. */
export function suggestOption(typed: string, options: readonly OptionName[]): string {
  const name = typed.replace(/^-+/, "").replace(/=.*/s, "").toLowerCase();
  const advice = meantBy(name, optionAdvice);
  if (advice !== undefined) return advice;
  const harmless = options.filter(({ dangerous }) => !dangerous).map((option) => option.name);
  const meant = meantBy(name, optionMeanings);
  // A meaning may bring a value: `format json`.
  const isThere = meant !== undefined && harmless.includes(meant.split(" ")[0] ?? "");
  const suggested = isThere ? meant : findNearest(name, harmless);
  if (suggested !== undefined) return `Did you mean --${suggested}?`;
  return meant === "dry-run"
    ? "plan shows what apply would do, and writes nothing."
    : "--help lists the options.";
}
