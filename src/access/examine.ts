import type { Access, Examined, Obstacle } from "../model/access.ts";
import { type Fault, VaultError } from "../model/vault-error.ts";
import { ask, type Probed } from "./ask.ts";
import type { Need } from "./needs.ts";
import { rights } from "./rights.ts";

/**
 * Asks for every verb, one after the other: what stands in the way of one stands in the way of all.
 * @param absent a name that no object has.
 * @throws VaultError `cancelled` when a person asked to stop.
 */
export async function examine(needs: readonly Need[], vault: Probed, absent: string): Promise<Examined> {
  if (needs.length === 0) return { way: "not asked" };
  const verbs: Access[] = [];
  try {
    for (const need of needs) {
      const { verb, run } = need;
      verbs.push({ verb, run, ...rights[verb], ...(await ask(need, vault, absent)) });
    }
  } catch (error) {
    if (!(error instanceof VaultError) || error.fault === "cancelled") throw error;
    return { way: obstacles[error.fault] ?? "failed", why: error.message };
  }
  return { way: "open", verbs };
}

const obstacles: { readonly [fault in Fault]?: Obstacle } = {
  firewall: "blocked",
  "vault not found": "vault not found",
  unauthorized: "unauthenticated",
};
