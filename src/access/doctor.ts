import type { Run, TargetAccess, TargetNeed, Verdict } from "../model/access.ts";
import { runConcurrently } from "../model/concurrency.ts";
import type { DesiredSet, VaultConfig } from "../model/config.ts";
import { type DoctorDocument, documentHead } from "../model/document.ts";
import type { TargetConfig } from "../model/rotation.ts";
import type { World } from "../model/world.ts";
import { examineWithPatience } from "./examine.ts";
import { listNeeds, vaultsOfSet } from "./needs.ts";
import type { Probed } from "./probe.ts";
import { listTargetNeeds } from "./target-needs.ts";

export type DoctorOptions = {
  /** The needs of a plan, of an apply, which plans as well, or of a rotation. */
  readonly run: Run;
  /** For how many seconds to probe denied verbs again; 0 for a single round. */
  readonly wait: number;
};

type ProbingWorld = Pick<World, "clock" | "random" | "progress" | "signal" | "env" | "token" | "embedded"> & {
  readonly connect: (vault: VaultConfig) => Probed;
};

/** How many vaults are probed at once. */
const atOnce = 8;

/**
 * What the identity of this run may do of what the manifests need, vault by vault. Changes nothing.
 * @throws VaultError `cancelled` when a person asked to stop; every other failure is an answer.
 */
export async function runDoctor(
  set: DesiredSet,
  { run, wait }: DoctorOptions,
  world: ProbingWorld,
): Promise<DoctorDocument> {
  const absent = absentName(world.random(16));
  const asked = vaultsOfSet(set, run);
  const vaults = await runConcurrently(asked, atOnce, async (vault) => {
    const { name, url } = vault;
    world.progress({ what: "reading", vault: name, of: asked.length });
    const examined = await examineWithPatience(
      listNeeds(set, vault, run),
      world.connect(vault),
      { name, absent },
      { ...world, seconds: wait },
    );
    world.progress({ what: "read", vault: name, failed: false });
    return { vault: name, url, ...examined };
  });
  const targets = run === "rotate" ? await runConcurrently(set.targets, atOnce, examine) : undefined;
  return { ...documentHead("Doctor"), run, absent, vaults, ...(targets && { targets }) };

  async function examine(target: TargetConfig): Promise<TargetAccess> {
    const needs = await runConcurrently(listTargetNeeds(target), 1, async (need) => ({
      ...need,
      ...(await probeTarget(need, world)),
    }));
    return { target: target.name, kind: target.is, needs };
  }
}

/** A target itself is not asked: whoever signs in there could lock an account, and a key that is listed is a key shown. */
async function probeTarget(
  need: TargetNeed,
  { env, token, embedded }: Pick<ProbingWorld, "env" | "token" | "embedded">,
): Promise<Verdict> {
  switch (need.is) {
    case "variable":
      return env(need.name) ? { result: "allowed", by: "call" } : { result: "denied" };
    case "token":
      // The embedded vault comes with a token of its own for everything.
      if (embedded) return { result: "not tried" };
      try {
        await token(need.scope);
        return { result: "allowed", by: "call" };
      } catch {
        // The error of a credential may quote its input.
        return { result: "denied" };
      }
    case "actions":
    case "permission":
    case "rights":
      return { result: "not tried" };
    default:
      return need satisfies never;
  }
}

/** A name that no object has. Its beginning shows a reader of the vault's log where it comes from. */
const absentName = (random: Uint8Array): string =>
  `keyvault-gitops-doctor-${[...random].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
