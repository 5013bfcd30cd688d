import type { Run } from "../model/access.ts";
import { runConcurrently } from "../model/concurrency.ts";
import type { DesiredSet, VaultConfig } from "../model/config.ts";
import { type DoctorDocument, documentHead } from "../model/document.ts";
import type { World } from "../model/world.ts";
import { examineWithPatience } from "./examine.ts";
import { listNeeds, vaultsOfSet } from "./needs.ts";
import type { Probed } from "./probe.ts";

export type DoctorOptions = {
  /** The needs of a plan, or those of an apply, which plans as well. */
  readonly run: Run;
  /** For how many seconds to probe denied verbs again; 0 for a single round. */
  readonly wait: number;
};

type ProbingWorld = Pick<World, "clock" | "random" | "progress" | "signal"> & {
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
  const asked = vaultsOfSet(set);
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
  return { ...documentHead("Doctor"), run, absent, vaults };
}

/** A name that no object has. Its beginning shows a reader of the vault's log where it comes from. */
const absentName = (random: Uint8Array): string =>
  `keyvault-gitops-doctor-${[...random].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
