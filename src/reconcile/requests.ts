import type { Requests } from "../model/world.ts";

/** The requests of all connections of a run. */
export function total(connections: Iterable<{ readonly requests: () => Requests }>): Requests {
  const sum = { list: 0, get: 0, write: 0 };
  for (const { requests } of connections) {
    const { list, get, write } = requests();
    sum.list += list;
    sum.get += get;
    sum.write += write;
  }
  return sum;
}
