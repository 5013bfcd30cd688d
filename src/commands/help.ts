import type { Option } from "./arguments.ts";
import type { Command } from "./command.ts";
import type { Common } from "./options.ts";

/** What the commands are, in the order in which people need them; each has a file of its name. */
const summaries = {
  init: "write a first config and a first manifest",
  validate: "check manifests, with no network and no credentials",
  plan: "show what apply would do; writes nothing",
  apply: "make the vaults so",
  drift: "tell what moved in the vaults by itself",
  doctor: "tell what the identity may do, and which role is missing",
  import: "write manifests that declare what a vault holds",
  rotate: "make new credentials where they are due, and publish them",
  events: "serve a webhook for Key Vault's events, and rotate what is due",
  emulator: "serve the embedded Key Vault, to try things on",
  seal: "encrypt a value to a vault's key, so that it can be in git",
  schema: "print the JSON Schemas of manifests, configs and plan files",
} as const;

export type Name = keyof typeof summaries;
export const names = Object.keys(summaries) as readonly Name[];

/** Every command has it. */
export const helpOption: Option = { name: "help", short: "h", help: "show this" };

const pad = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
};

/** What a new user reads first. */
export const overview = (): string => `keyvault-gitops - GitOps for Azure Key Vault

YAML manifests in git say which secrets and keys a vault shall hold; plan shows what differs, apply makes the vault so.

Usage: keyvault-gitops COMMAND [PATH...] [options]

Commands:
${pad(names.map((name) => [name, summaries[name]]))}
Start here, with no Azure subscription:
${pad([
  ["keyvault-gitops plan demo.yaml --emulator=demo.db", "what would be done"],
  ["keyvault-gitops apply demo.yaml --emulator=demo.db", "do it, on a vault kept in demo.db"],
])}
where demo.yaml is:
  apiVersion: keyvault-gitops/v1
  kind: Vault
  vault: demo
  secrets:
    greeting:
      value: { literal: hello }

On Azure, sign in first (az login); CI uses its workload identity. A keyvault-gitops.yaml lists the
vaults; init writes a first one.

Results go to stdout, progress and messages to stderr. Exit codes: 0 done, 1 error, 2 changes (plan --exit-code)
or drift, 3 refused by a guard, 4 not approved, 5 partly applied.

  keyvault-gitops COMMAND --help   options and examples of a command
  keyvault-gitops --version        the version
`;

/** All that a user needs to call one command. */
export function help<Options extends Common>(command: Command<Options>): string {
  const { name, usage, about, options, examples, exits } = command;
  const rows = [...options, helpOption].map((option: Option) => [written(option), option.help] as const);
  return `keyvault-gitops ${name} ${usage}

${about}

Options:
${pad(rows)}
Examples:
${pad(examples.map(({ line, does }) => [`keyvault-gitops ${line}`, does]))}
Exit codes:
${pad(exits.map(({ code, means }) => [`${code}`, means]))}`;
}

function written({ name, short, takes, optional }: Option): string {
  const value = takes === undefined ? "" : optional ? `[=${takes}]` : ` ${takes}`;
  return `${short ? `-${short}, ` : "    "}--${name}${value}`;
}
