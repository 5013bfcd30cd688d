import { foldName, type ObjectId } from "../model/object.ts";
import type { ApplyContext } from "./context.ts";

/**
 * Seconds after which a list is too old to say that a name is free. The plan's is too old soon: an object that was being
 * recovered then is in no list, and comes back within seconds. A list for the creates themselves lasts longer, so that
 * a thousand of them take one.
 */
const freshFor = { plan: 5, creates: 60 } as const;

/**
 * A function that answers whether a name that the plan found free has been taken since. A create has no look of its own.
 * It rests on a list, which we take again when it is too old, once for all creates that wait for it.
 */
export function watchTakenNames({ writer, takenAt }: Pick<ApplyContext, "writer" | "takenAt">) {
  const lists = new Map<string, { readonly at: number; readonly names: Promise<ReadonlySet<string>> }>();
  return async ({ vault, kind, name }: ObjectId): Promise<boolean> => {
    const reader = writer(vault);
    const now = reader.now();
    const list = `${kind} ${vault}`;
    // The names to create are free in the plan's list: it serves the creates where the first one finds it fresh.
    const planned = { at: takenAt(vault), names: Promise.resolve(new Set<string>()) };
    const latest = lists.get(list) ?? (now - planned.at <= freshFor.plan ? planned : undefined);
    if (latest && now - latest.at <= freshFor.creates) {
      lists.set(list, latest);
      return (await latest.names).has(foldName(name));
    }
    const names = Array.fromAsync(reader[kind].list()).then(
      (all) => new Set(all.map((live) => foldName(live.name))),
    );
    lists.set(list, { at: now, names });
    // A failed list fails the creates that wait for it. A later create takes a new one.
    names.catch(() => {
      if (lists.get(list)?.names === names) lists.delete(list);
    });
    return (await names).has(foldName(name));
  };
}
