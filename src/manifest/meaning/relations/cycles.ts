import type { Desired } from "../../../model/desired.ts";
import type { Place } from "../../../model/errors.ts";
import { objectKey } from "../../../model/object.ts";
import { copiesOf } from "../../../model/source-parts.ts";

export type Cycle = { readonly place: Place; readonly path: string };

/** One object on the trail, and those of its sources that are still to be followed. */
type Step = { readonly key: string; readonly one: Desired; readonly rest: Iterator<string> };

/**
 * Every cycle of copies once, with the place of its first object. Each object is followed once, on a stack of its own:
 * a chain of copies may be longer than calls can be nested.
 */
export function findCycles(desired: readonly Desired[]): readonly Cycle[] {
  // Only what is copied from another one can be on a cycle, and most objects of a set are no copies.
  const byKey = new Map(
    desired.flatMap((one) => {
      const from = copiesOf(one).map(objectKey);
      return from.length > 0 ? [[objectKey(one.id), { one, from }] as const] : [];
    }),
  );
  const done = new Set<string>();
  const found: Cycle[] = [];
  const trail: Step[] = [];
  const positions = new Map<string, number>();
  const enter = (key: string): void => {
    const copy = byKey.get(key);
    if (!copy) return;
    const { one, from } = copy;
    const position = positions.get(key);
    if (position !== undefined) {
      const path = [...trail.slice(position).map((step) => step.one), one];
      const names = path.map(({ id }) => `${id.vault}/${id.name}`).join(" -> ");
      const first = trail[position]?.one;
      if (first?.state === "present") found.push({ place: first.valuePlace, path: names });
      return;
    }
    if (done.has(key)) return;
    positions.set(key, trail.length);
    trail.push({ key, one, rest: from.values() });
  };
  for (const start of byKey.keys()) {
    enter(start);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const next = step.rest.next();
      if (!next.done) enter(next.value);
      else {
        trail.pop();
        positions.delete(step.key);
        done.add(step.key);
      }
    }
  }
  return found;
}
