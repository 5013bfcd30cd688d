import { widestOf, wrapWords } from "../../report/style.ts";
import { commands } from "../commands.ts";
import type { Option } from "./arguments.ts";
import type { Command } from "./command.ts";
import { optionsOf } from "./options.ts";

/** Longer lines are hard to read, even in a wider terminal. */
const mostColumns = 120;

/** Two columns with the right one wrapped. It goes below the left one where there is little room beside it. */
function rows(list: readonly (readonly [string, string])[], columns: number): string {
  const column = widestOf(list.map(([left]) => left)) + 4;
  const isNarrow = columns - column < columns / 2;
  const indent = isNarrow ? 6 : column;
  return list
    .map(([left, right]) => {
      const [first = "", ...more] = wrapWords(right, columns - indent);
      const lines = isNarrow
        ? [`  ${left}`, " ".repeat(indent) + first]
        : [`  ${left}`.padEnd(indent) + first];
      return [...lines, ...more.map((line) => " ".repeat(indent) + line), ""].join("\n");
    })
    .join("");
}

/** Paragraphs with an empty line between them, wrapped anew. */
const prose = (text: string, columns: number): string =>
  text
    .split("\n\n")
    .map((paragraph) => wrapWords(paragraph.replaceAll("\n", " "), columns).join("\n"))
    .join("\n\n");

/** The text that a new user reads first. @param width of the terminal, in columns */
export function formatOverview(width: number): string {
  const columns = Math.min(width, mostColumns);
  const what =
    "YAML manifests in git say which secrets and keys a vault shall hold; plan shows what differs, apply makes the vault so.";
  const signIn =
    "On Azure, sign in first (az login); CI uses its workload identity. A keyvault-gitops.yaml lists the vaults; init writes a first one.";
  const results =
    "Results go to stdout, progress and messages to stderr. Exit codes: 0 done, 1 error, 2 changes (plan --exit-code) or drift, 3 refused by a guard, 4 not approved, 5 partly applied.";
  return `keyvault-gitops - GitOps for Azure Key Vault

${prose(what, columns)}

Usage: keyvault-gitops COMMAND [PATH...] [options]

Commands:
${rows(
  commands.map(({ name, summary }) => [name, summary]),
  columns,
)}
Start here, with no Azure subscription:
${rows(
  [
    ["keyvault-gitops plan demo.yaml --emulator=demo.db", "what would be done"],
    ["keyvault-gitops apply demo.yaml --emulator=demo.db", "do it, on a vault kept in demo.db"],
  ],
  columns,
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
    ["keyvault-gitops --version", "the version"],
  ],
  columns,
)}`;
}

/** All that a user needs to call one command. @param width of the terminal, in columns */
export function formatHelp(name: string, command: Command, width: number): string {
  const { usage, about, examples, exits } = command;
  const columns = Math.min(width, mostColumns);
  const written = optionsOf(command).map((option) => [syntax(option), option.help] as const);
  return `keyvault-gitops ${name} ${usage}

${prose(about, columns)}

Options:
${rows(written, columns)}
Examples:
${rows(
  examples.map(({ line, does }) => [`keyvault-gitops ${line}`, does]),
  columns,
)}
Exit codes:
${rows(
  exits.map(({ code, means }) => [`${code}`, means]),
  columns,
)}`;
}

function syntax({ name, short, takes, optional }: Option): string {
  const value = takes === undefined ? "" : optional ? `[=${takes}]` : ` ${takes}`;
  return `${short ? `-${short}, ` : "    "}--${name}${value}`;
}
