import type { Settle } from "../model/change.ts";
import type { Sealed } from "../model/sealed.ts";
import { isFault } from "../model/vault-error.ts";
import type { Reader } from "../model/world.ts";
import { MissingValue } from "./missing-value.ts";
import { opensByItself } from "./source.ts";

/** How far a plan goes to find out what lists and git do not tell. */
export type SettleMode = "off" | "auto" | "all";

/**
 * The second pass (DESIGN 5): what a staged comparison would find, where the value is at hand and the identity may
 * read. It refines the plan for display and exit code and changes nothing else; a value that is missing, disabled or
 * not allowed to be read stays unknown. Any other failed read throws `VaultError`.
 */
export async function settle(
  effect: Settle,
  mode: Exclude<SettleMode, "off">,
  open: (effect: Settle) => Promise<Sealed>,
  reader: Reader,
): Promise<Settle> {
  if (mode === "auto" && !opensByItself(effect.source)) return { ...effect, compared: "not compared" };
  try {
    const [wanted, live] = [await open(effect), await reader.getSecret(effect.id.name)];
    return { ...effect, compared: wanted.equals(live.value) ? "equal" : "different" };
  } catch (error) {
    // An object that waits to be recovered is not found by a GET; its value is unknown, not absent.
    if (error instanceof MissingValue || isFault(error, "disabled", "forbidden", "not found"))
      return { ...effect, compared: "not compared" };
    throw error;
  }
}
