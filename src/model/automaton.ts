/**
 * An automaton that reads a name character by character and is in all states at once that it can be in: a name costs
 * at most its length times the number of states. Nothing is tried and taken back.
 * Source: https://swtch.com/~rsc/regexp/regexp1.html
 */

export type Class = (character: string) => boolean;

export type State =
  | { readonly is: "one"; readonly of: Class; readonly next: State }
  | { readonly is: "edge"; readonly of: "^" | "$"; readonly next: State }
  | { readonly is: "either"; readonly of: readonly State[] }
  | { readonly is: "end" };

/** A piece of an automaton: how many states it makes, and itself in front of what follows it. */
export type Part = { readonly size: number; readonly before: (next: State) => State };

/** Whether the automaton comes to its end anywhere in a name, when it may begin anywhere in it. */
export function accepts(start: State, name: string): boolean {
  let states = new Set<State>();
  for (let at = 0; at <= name.length; at++) {
    reach(start, at, name, states);
    const next = new Set<State>();
    for (const state of states) {
      if (state.is === "end") return true;
      if (state.is === "one" && at < name.length && state.of(name.charAt(at)))
        reach(state.next, at + 1, name, next);
    }
    states = next;
  }
  return false;
}

/** Adds a state and all that can be reached from it without a further character. */
function reach(state: State, at: number, name: string, found: Set<State>): void {
  if (found.has(state)) return;
  found.add(state);
  if (state.is === "either") for (const branch of state.of) reach(branch, at, name, found);
  if (state.is === "edge" && at === (state.of === "^" ? 0 : name.length)) reach(state.next, at, name, found);
}

export const one = (of: Class): Part => ({ size: 1, before: (next) => ({ is: "one", of, next }) });
export const edge = (of: "^" | "$"): Part => ({ size: 1, before: (next) => ({ is: "edge", of, next }) });
const sum = (parts: readonly Part[]) => parts.reduce((size, part) => size + part.size, 1);

export const all = (parts: readonly Part[]): Part => ({
  size: sum(parts),
  before: (next) => parts.reduceRight((following, part) => part.before(following), next),
});

export const either = (parts: readonly Part[]): Part => ({
  size: sum(parts),
  before: (next) => ({ is: "either", of: parts.map((part) => part.before(next)) }),
});

/** The part so many times in a row. @param most undefined: any number of times. */
export function repeated(part: Part, least: number, most: number | undefined): Part {
  const size = (part.size + 1) * Math.max(1, most ?? least + 1);
  const before = (next: State): State => {
    let following = next;
    if (most === undefined) {
      const again: State[] = [next];
      following = { is: "either", of: again };
      again.push(part.before(following));
    } else
      for (let i = least; i < most; i++) following = { is: "either", of: [next, part.before(following)] };
    for (let i = 0; i < least; i++) following = part.before(following);
    return following;
  };
  return { size, before };
}
