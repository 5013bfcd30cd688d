import type { Command } from "./cli/command.ts";

/** A command's place in the table: its file is loaded only when somebody calls it or asks for its help. */
export type CommandEntry = {
  readonly name: string;
  readonly summary: string;
  /** It writes nothing by itself, so whoever typed another name may be shown it. */
  readonly harmless?: true;
  readonly load: () => Promise<Command>;
};

/** All commands, in the order in which people need them. */
export const commands: readonly CommandEntry[] = [
  {
    name: "init",
    summary: "write a first config and a first manifest",
    load: async () => (await import("./init.ts")).initCommand,
  },
  {
    name: "validate",
    summary: "check manifests, with no network and no credentials",
    harmless: true,
    load: async () => (await import("./validate.ts")).validateCommand,
  },
  {
    name: "plan",
    summary: "show what apply would do; writes nothing",
    harmless: true,
    load: async () => (await import("./plan.ts")).planCommand,
  },
  {
    name: "apply",
    summary: "make the vaults so",
    load: async () => (await import("./apply.ts")).applyCommand,
  },
  {
    name: "drift",
    summary: "tell what moved in the vaults by itself",
    harmless: true,
    load: async () => (await import("./drift.ts")).driftCommand,
  },
  {
    name: "doctor",
    summary: "tell what the identity may do, and which role is missing",
    harmless: true,
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  {
    name: "explain",
    summary: "tell all that is known of one secret or key",
    harmless: true,
    load: async () => (await import("./explain.ts")).explainCommand,
  },
  {
    name: "history",
    summary: "list the versions of a secret or key, and who made them",
    harmless: true,
    load: async () => (await import("./history.ts")).historyCommand,
  },
  {
    name: "restore",
    summary: "write the value of an earlier version of a secret again",
    load: async () => (await import("./restore.ts")).restoreCommand,
  },
  {
    name: "fill",
    summary: "give secrets whose value is external a value",
    load: async () => (await import("./fill.ts")).fillCommand,
  },
  {
    name: "show",
    summary: "show a plan, an outcome or a drift document that was saved",
    harmless: true,
    load: async () => (await import("./show.ts")).showCommand,
  },
  {
    name: "report",
    summary: "show what all vaults hold, as a page; merge what shards wrote",
    harmless: true,
    load: async () => (await import("./report.ts")).reportCommand,
  },
  {
    name: "import",
    summary: "write manifests that declare what a vault holds",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "rotate",
    summary: "make new credentials where they are due, and publish them",
    load: async () => (await import("./rotate.ts")).rotateCommand,
  },
  {
    name: "events",
    summary: "serve a webhook for Key Vault's events, and rotate what is due",
    load: async () => (await import("./events.ts")).eventsCommand,
  },
  {
    name: "emulator",
    summary: "serve the embedded Key Vault, to try things on",
    load: async () => (await import("./emulator.ts")).emulatorCommand,
  },
  {
    name: "seal",
    summary: "encrypt a value to a vault's key, so that it can be in git",
    load: async () => (await import("./seal.ts")).sealCommand,
  },
  {
    name: "schema",
    summary: "print the JSON Schemas of manifests, configs and plan files",
    harmless: true,
    load: async () => (await import("./schema.ts")).schemaCommand,
  },
  {
    name: "completion",
    summary: "print the completion script of a shell: bash, zsh or fish",
    harmless: true,
    load: async () => (await import("./completion.ts")).createCompletionCommand(commands),
  },
];

export const findCommand = (name: string | undefined): CommandEntry | undefined =>
  commands.find((entry) => entry.name === name);
