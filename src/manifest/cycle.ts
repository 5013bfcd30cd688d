import { copiesOf } from "../model/copy.ts";
import type { Desired } from "../model/desired.ts";
import { keyOf } from "../model/object.ts";
import type { Place } from "../model/problem.ts";

/** A secret that is copied from itself, over others or directly. */
export type Cycle = { readonly place: Place; readonly path: string };

/** Every cycle of copies once, told at the first of its objects. */
export function cycles(desired: readonly Desired[]): readonly Cycle[] {
  const byKey = new Map(desired.map((one) => [keyOf(one.id), one]));
  const done = new Set<string>();
  const found: Cycle[] = [];
  const walk = (one: Desired, trail: readonly Desired[]): void => {
    const from = trail.findIndex(({ id }) => keyOf(id) === keyOf(one.id));
    if (from >= 0) {
      const [first] = trail.slice(from);
      const path = [...trail.slice(from), one].map(({ id }) => `${id.vault}/${id.name}`).join(" -> ");
      if (first?.state === "present") found.push({ place: first.valuePlace, path });
      return;
    }
    if (done.has(keyOf(one.id))) return;
    for (const id of copiesOf(one)) {
      const next = byKey.get(keyOf(id));
      if (next) walk(next, [...trail, one]);
    }
    done.add(keyOf(one.id));
  };
  for (const one of desired) walk(one, []);
  return found;
}
