// What secrets and keys have in common, where somebody else makes or edits them.
import type { Dice } from "./dice.ts";

/** A request, and one that follows it. */
export type Deed = readonly [method: string, path: string, body?: object, next?: Deed];

const drawTags = ({ pick }: Dice) =>
  pick<Record<string, string> | undefined>([
    undefined,
    { app: "shop" },
    { app: "till", extra: "1", team: "pay" },
    { "file-encoding": "utf-8" },
  ]);

/** Attributes as requests name them. */
export const drawAttributes = ({ pick, chance }: Dice, enabled = 0.85) => {
  const exp = pick([undefined, undefined, 253_402_300_799, 1_700_000_000]);
  const nbf = pick([undefined, undefined, 1_580_000_000]);
  return { ...(exp && { exp }), ...(nbf && { nbf }), enabled: chance(enabled) };
};

/** Our tags gone, spoilt, or made up. */
export const drawOwnTags = (
  { "kvg-owner": owner, "kvg-state": state, ...plain }: Readonly<Record<string, string>>,
  { pick }: Dice,
): Readonly<Record<string, string>> =>
  pick([
    plain,
    { ...plain, ...(owner !== undefined && { "kvg-owner": owner }), "kvg-state": "v1.?" },
    { ...plain, "kvg-owner": "us" },
  ]);

/** Whose it is, and its other tags. */
export function drawBearing(dice: Dice) {
  const whose = dice.pick(["nobody's", "nobody's", "foreign", "managed"]);
  const tags = drawTags(dice);
  return {
    ...(whose === "foreign" ? { tags: { ...tags, "kvg-owner": "them" } } : tags && { tags }),
    ...(whose === "managed" && { managed: true }),
  };
}
