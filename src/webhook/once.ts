import type { Clock } from "../model/world.ts";

/** Milliseconds: Event Grid delivers an event again for at most a day. */
const remembered = 24 * 3600 * 1000;
const most = 10_000;

/**
 * A function that makes one call for each id, because events come at least once. It forgets a call that resolved with
 * false or rejected, so that the next delivery tries again; and the oldest one where there are too many.
 */
export function callOnce(clock: Pick<Clock, "now">) {
  const known = new Map<string, { readonly until: number; readonly result: Promise<boolean> }>();
  return (
    id: string,
    call: () => Promise<boolean>,
  ): { readonly again: boolean; readonly result: Promise<boolean> } => {
    const now = clock.now();
    const before = known.get(id);
    if (before && before.until > now) return { again: true, result: before.result };
    known.delete(id);
    for (const [old, { until }] of known)
      if (until <= now || known.size >= most) known.delete(old);
      else break;
    const forget = () => known.delete(id);
    const result = call();
    result.then((well) => well || forget(), forget);
    known.set(id, { until: now + remembered, result });
    return { again: false, result };
  };
}
