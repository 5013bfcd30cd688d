// Plans, shows the plan in words of its own, asks, and applies exactly what it showed.
import {
  type ApplyDocument,
  apply,
  createWorld,
  effectKey,
  isEffect,
  type PlanDocument,
  type Progress,
  plan,
  type World,
} from "keyvault-gitops";

export type ProvisionOptions = {
  /** The folder that holds `keyvault-gitops.yaml`. */
  readonly folder: string;
  /** Answers for `{ env: NAME }` in a manifest; undefined where there is no such value. */
  readonly findValue: (name: string) => string | undefined;
  /** Asked once, before anything is written. */
  readonly confirm: (plan: PlanDocument) => Promise<boolean>;
  readonly printLine: (line: string) => void;
  /** The data file of an embedded vault; absent: Azure. */
  readonly emulatorFile?: string;
};

/**
 * Brings the vaults to what the manifests in a folder say.
 * @returns what was done; undefined where there was nothing to do, or `confirm` said no.
 * @throws ProblemsError, VaultError, FileError as `plan` and `apply` do.
 */
export async function provision(options: ProvisionOptions): Promise<ApplyDocument | undefined> {
  const { folder, findValue, confirm, printLine, emulatorFile } = options;
  const { world: real, close } = await createWorld({
    workingDirectory: folder,
    progress: (event) => {
      const line = formatProgress(event);
      if (line !== undefined) printLine(line);
    },
    ...(emulatorFile !== undefined && { emulator: { file: emulatorFile } }),
  });
  // A World is plain data and functions: whatever is not real in yours goes over it.
  const world: World = { ...real, env: findValue };
  const selection = { paths: [], emulator: world.embedded === true };
  const planning = { ...selection, settle: "off", allowEmpty: false, allowPurge: false } as const;
  try {
    const planned = await plan(planning, world);
    for (const line of formatPlan(planned)) printLine(line);
    if (!planned.changes.some(isEffect) || !(await confirm(planned))) return undefined;
    // Whoever confirmed saw this plan. Where a vault or git moved since, nothing is written.
    const { digest } = planned;
    const applied = await apply({ ...planning, digest, concurrency: 16, confirm: async () => true }, world);
    if (applied.unapproved) printLine("The vaults moved since the plan: nothing was written.");
    return applied;
  } finally {
    close();
  }
}

/** A line for each change that is more than a count. Documents hold no value, so a reporter cannot show one. */
function formatPlan({ changes, summary, vaults, emulator }: PlanDocument): readonly string[] {
  return [
    ...vaults.map(({ vault, url }) => `${vault}: ${emulator ? "an embedded vault, not Azure" : url}`),
    ...changes.flatMap((change) => {
      if (isEffect(change)) return [effectKey(change)];
      if (change.verb !== "refused") return [];
      const why = "heldBack" in change ? "a limit holds its vault back" : change.message;
      return [`refused ${change.id.vault}/${change.id.kind}/${change.id.name}: ${why}`];
    }),
    `${summary.create} to create, ${summary.set} new versions, ${summary.unchanged} unchanged`,
  ];
}

/** A line for an event; undefined for one that this program does not show, or does not know yet. */
function formatProgress(event: Progress): string | undefined {
  switch (event.what) {
    case "reading":
      return `reading ${event.vault}`;
    case "waiting":
      return `waiting ${event.seconds} s for ${event.vault}: ${event.message}`;
    case "outcome": {
      const { outcome, done, of } = event;
      return `${done}/${of} ${outcome.id.name}: ${outcome.result === "done" ? outcome.did : outcome.message}`;
    }
    default:
      return undefined;
  }
}
