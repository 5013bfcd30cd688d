import type { DesiredPresent } from "./desired.ts";
import type { Sealed } from "./sealed.ts";
import type { ValueSource } from "./source.ts";

/** A value that a run opened: the one of an object, or a part that it is made of. */
export type Opened = {
  readonly desired: DesiredPresent;
  readonly source: ValueSource;
  readonly value: Sealed;
};
