// The runs that are killed, or whose answers are lost: what each has to do, and in which vault.
import type { Effects } from "./effects.ts";
import {
  applyAll,
  type Deed,
  fillBoth,
  generatedAnew,
  restoreOldest,
  setByHand,
  unfilled,
} from "./given-effects.ts";
import { keys } from "./key-effects.ts";
import { renames } from "./rename-effects.ts";
import { secrets } from "./secret-effects.ts";

type Run = {
  readonly of: Effects;
  readonly deed: Deed;
  /** `npm test` kills it at one of so many of its points. */
  readonly stride: number;
};

/** By what they are about. */
export const runs: readonly (readonly [about: string, Run])[] = [
  ["secrets", { of: secrets, deed: applyAll, stride: 4 }],
  ["keys", { of: keys, deed: applyAll, stride: 4 }],
  ["renames", { of: renames, deed: applyAll, stride: 5 }],
  ["restore of a generated value", { of: generatedAnew, deed: restoreOldest, stride: 3 }],
  ["restore over a value that was set by hand", { of: setByHand, deed: restoreOldest, stride: 3 }],
  ["fill", { of: unfilled, deed: fillBoth, stride: 3 }],
];
