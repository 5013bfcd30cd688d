import type { Access, Examined, Obstacle } from "../model/access.ts";
import { VaultError, type VaultFault } from "../model/errors.ts";
import type { World } from "../model/world.ts";
import type { Need } from "./needs.ts";
import { type Probed, probeVault } from "./probe.ts";
import { rights } from "./rights.ts";

/**
 * Probes every verb, one after the other, because an obstacle to one is an obstacle to all.
 * @param absent a name that no object has.
 * @throws VaultError `cancelled` when a person asked to stop.
 */
async function examineVault(needs: readonly Need[], vault: Probed, absent: string): Promise<Examined> {
  if (needs.length === 0) return { way: "not asked" };
  const verbs: Access[] = [];
  try {
    for (const need of needs) {
      const { verb, run } = need;
      verbs.push({ verb, run, ...rights[verb], ...(await probeVault(need, vault, absent)) });
    }
  } catch (error) {
    if (!(error instanceof VaultError) || error.fault === "cancelled") throw error;
    return { way: obstacles[error.fault] ?? "failed", message: error.message };
  }
  return { way: "open", verbs };
}

const obstacles: { readonly [fault in VaultFault]?: Obstacle } = {
  firewall: "blocked",
  "vault not found": "vault not found",
  unauthorized: "unauthenticated",
};

/** The first and the longest pause between two rounds, in seconds. */
const [shortest, longest] = [5, 60];

export type Patience = Pick<World, "clock" | "progress" | "signal"> & { readonly seconds: number };

/**
 * Examines a vault, and probes denied verbs again until none is denied or the time is over: a role assignment takes some
 * minutes to work.
 * @throws VaultError `cancelled`, or the signal's reason, when a person asked to stop.
 */
export async function examineWithPatience(
  needs: readonly Need[],
  vault: Probed,
  { name, absent }: { readonly name: string; readonly absent: string },
  { clock, progress, signal, seconds }: Patience,
): Promise<Examined> {
  const end = clock.now() + seconds * 1000;
  let found = await examineVault(needs, vault, absent);
  for (let pause = shortest; found.way === "open"; pause = Math.min(pause * 2, longest)) {
    const denied = new Set(found.verbs.filter(isDenied).map(({ verb }) => verb));
    const left = (end - clock.now()) / 1000;
    if (denied.size === 0 || left <= 0) return found;
    const wait = Math.min(pause, left);
    progress({
      what: "waiting",
      vault: name,
      message: `still denied: ${[...denied].join(", ")}`,
      seconds: wait,
    });
    await clock.sleep(wait * 1000, signal);
    const again = await examineVault(
      needs.filter(({ verb }) => denied.has(verb)),
      vault,
      absent,
    );
    found = again.way === "open" ? { way: "open", verbs: found.verbs.map(replacedBy(again.verbs)) } : again;
  }
  return found;
}

const isDenied = ({ result }: Access): boolean => result === "denied";

const replacedBy = (fresh: readonly Access[]) => (old: Access) =>
  fresh.find(({ verb }) => verb === old.verb) ?? old;
