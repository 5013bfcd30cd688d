/** What a state does: takes a character, goes several ways at once, or looks at both sides of where it stands. */
export type State =
  | { readonly is: "step"; readonly takes: (character: string) => boolean; readonly to: number }
  | { readonly is: "fork"; readonly to: readonly number[] }
  | {
      readonly is: "assertion";
      /** Empty texts stand for the beginning and the end. */
      readonly holds: (before: string, after: string) => boolean;
      readonly to: number;
    }
  | { readonly is: "end" };

/**
 * Whether a text, from its beginning on, leads from state 0 to the end. All ways are gone at once and none is taken back, so that the
 * work is at most the text's length times the number of states, whatever somebody wrote: an engine that tries one way
 * after the other needs years for some patterns.
 * @param search the way may begin at each character and end before the text does
 * @param visit called for each state that is entered, for tests that count work
 */
export function leads(
  states: readonly State[],
  text: string,
  search: boolean,
  visit: () => void = () => {},
): boolean {
  const characters = [...text];
  /** At which character a state was entered last. */
  const entered = new Int32Array(states.length).fill(-1);
  let current: number[] = [];
  for (let at = 0; at <= characters.length; at++) {
    const next: number[] = [];
    const waiting = at === 0 || search ? [...current, 0] : current;
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const state = states[index];
      if (!state || entered[index] === at) continue;
      entered[index] = at;
      visit();
      const after = characters[at] ?? "";
      switch (state.is) {
        case "end":
          if (search || at === characters.length) return true;
          break;
        case "fork":
          waiting.push(...state.to);
          break;
        case "assertion":
          if (state.holds(characters[at - 1] ?? "", after)) waiting.push(state.to);
          break;
        case "step":
          if (after !== "" && state.takes(after)) next.push(state.to);
          break;
        default:
          state satisfies never;
      }
    }
    if (next.length === 0 && !search) return false;
    current = next;
  }
  return false;
}
