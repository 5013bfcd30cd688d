import { runDoctor } from "../access/doctor.ts";
import { type Grants, listGrants } from "../access/roles.ts";
import { formatRolesBicep } from "../access/roles-bicep.ts";
import { formatRolesCli } from "../access/roles-cli.ts";
import type { Run, VaultAccess } from "../model/access.ts";
import { UsageError } from "../model/errors.ts";
import { addDuration, isDuration } from "../model/time.ts";
import { listOpenRotations } from "../reconcile/rotation/open-rotations.ts";
import { exitOfDoctor, exits } from "../reconcile/run/exit.ts";
import { loadSet } from "../reconcile/run/load-set.ts";
import type { SetSelection } from "../reconcile.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, outputOptions, readCommandOptions, selectionOptions } from "./cli/options.ts";

const emitters = {
  roles: (grants) => `# Azure CLI\n\n${formatRolesCli(grants)}\n// Bicep\n\n${formatRolesBicep(grants)}`,
  "roles-cli": formatRolesCli,
  "roles-bicep": formatRolesBicep,
} as const satisfies Record<string, (grants: Grants) => string>;

const emitted = Object.keys(emitters) as readonly (keyof typeof emitters)[];

type Options = CommandOptions & {
  readonly selection: SetSelection;
  readonly run: Run;
  /** Seconds. */
  readonly wait: number;
  readonly emit?: keyof typeof emitters;
};

export const doctorCommand: Command<Options> = {
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
      help: "what the identity is for: plan; apply, which plans too (default); or rotate",
    },
    {
      name: "wait",
      takes: "DURATION",
      optional: true,
      help: "ask again for what is denied, until it is allowed or this is over (default PT10M)",
    },
    {
      name: "emit",
      takes: "WHAT",
      help: `print role assignments and ask nothing: ${emitted.join(", ")}`,
    },
    ...outputOptions,
  ],
  examples: [
    { line: "doctor", does: "may I apply?" },
    { line: "doctor --for plan", does: "may I plan?" },
    { line: "doctor --for rotate", does: "may I rotate? Vaults, and what each target needs" },
    { line: "doctor --wait", does: "after a role was assigned: wait until it works" },
    { line: "doctor --emit roles-cli > roles.sh", does: "the assignments that are needed, as commands" },
  ],
  exits: [
    { code: exits.done, means: "all that can be asked is allowed" },
    { code: exits.error, means: "something is denied or unclear, a vault was not reached, or an error" },
  ],
  offline: false,
  read: (given) => {
    const emit = given.choice("emit", emitted);
    const options = {
      ...readCommandOptions(given),
      run: given.choice("for", ["plan", "apply", "rotate"]) ?? "apply",
      wait: readWait(given),
      ...(emit && { emit }),
    };
    if (emit && (given.has("wait") || options.output.format !== "text"))
      throw new UsageError("--emit asks no vault and prints text: leave out --wait and --format.");
    return options;
  },
  run: async ({ selection, run, wait, emit }, world) => {
    const { set } = await loadSet(selection, world.files);
    if (emit) return { text: emitters[emit](listGrants(set, run)), exit: exits.done };
    const document = await runDoctor(set, { run, wait }, world);
    const open = new Set(document.vaults.filter(mayListSecrets).map(({ vault }) => vault));
    const listed = set.vaults.filter(({ name }) => open.has(name));
    const findings = await listOpenRotations(set, listed, world.connect);
    return {
      document: { ...document, ...(findings.length > 0 && { findings }) },
      exit: exitOfDoctor(document),
    };
  },
};

const mayListSecrets = (vault: VaultAccess): boolean =>
  vault.way === "open" &&
  vault.verbs.some(({ verb, result }) => verb === "list secrets" && result === "allowed");

function readWait(given: Arguments): number {
  if (!given.has("wait")) return 0;
  const duration = given.text("wait") ?? "PT10M";
  if (!isDuration(duration)) throw new UsageError("--wait takes a duration: --wait=PT10M.");
  return addDuration(0, duration);
}
