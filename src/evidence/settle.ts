import { isFault, MissingValue } from "../model/errors.ts";
import { effectKey, type SettleKey, type SettleSecret } from "../model/plan/effect.ts";
import type { Sealed } from "../model/sealed.ts";
import { isGenerated } from "../model/source-parts.ts";
import type { Reader } from "../model/world.ts";
import { parseMaterial } from "../sources/material.ts";
import { opensByItself } from "../sources/source.ts";

/** How far a plan goes to find out what lists and git do not tell. */
export type SettleMode = "off" | "auto" | "all";

/** Whether a value is the one that a mac was made of. */
export type MacComparison = (wanted: Sealed) => boolean;

type Getter = {
  readonly secret: Pick<Reader["secret"], "get">;
  readonly key: Pick<Reader["key"], "get">;
};

/**
 * The second pass of a plan: the effect with what its comparison would find, where the value is at hand and the identity
 * may read. This refines display and exit code and changes nothing else. A value that is missing, is disabled or may
 * not be read stays unknown.
 * @param macOf compares by the effect's tag, without a read; undefined where it has no mac that can be trusted.
 * @throws VaultError for any other read that failed.
 */
export async function settleEffect<E extends SettleSecret | SettleKey>(
  effect: E,
  mode: Exclude<SettleMode, "off">,
  open: (effect: E) => Promise<Sealed>,
  reader: Getter,
  macOf: (effect: E) => MacComparison | undefined,
): Promise<E> {
  const source = effect.kind === "key" ? effect.origin.source : effect.source;
  // The source of a copy that follows is not written yet, and a generated value is another one each time.
  const recovery = effectKey({ verb: "recover", id: effect.id });
  const waits = effect.after.some((key) => key !== recovery);
  const cannot = effect.evidence === "follows" || waits || isGenerated(source);
  if (cannot || (mode === "auto" && !opensByItself(source))) return { ...effect, compared: "not compared" };
  try {
    const wanted = await open(effect);
    const equal = macOf(effect)?.(wanted) ?? (await equalsLive(effect, wanted, reader));
    return { ...effect, compared: equal ? "equal" : "different" };
  } catch (error) {
    // An object that waits to be recovered is not found by a GET; its value is unknown, not absent.
    if (error instanceof MissingValue || isFault(error, "disabled", "forbidden", "not found"))
      return { ...effect, compared: "not compared" };
    throw error;
  }
}

async function equalsLive(
  { kind, id }: SettleSecret | SettleKey,
  wanted: Sealed,
  reader: Getter,
): Promise<boolean> {
  if (kind === "secret") return wanted.equals((await reader.secret.get(id.name)).value);
  const { numbers } = parseMaterial(wanted);
  return numbers === (await reader.key.get(id.name)).key.numbers;
}
