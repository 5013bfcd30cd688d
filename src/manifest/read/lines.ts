/** The lines of a text, counted from 1. */
export type Lines = {
  /** Line and column, from 1, of an offset. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
  /** Where a line begins and ends, without its line break. */
  readonly bounds: (line: number) => readonly [start: number, end: number];
};

/** Indexes a text's lines. The text is scanned once, when the first line is asked for. */
export function indexLines(text: string): Lines {
  let starts: number[] | undefined;
  const scan = (): number[] => {
    if (starts) return starts;
    starts = [0];
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
    return starts;
  };
  return {
    at: (offset) => {
      const all = scan();
      const line = countWhile(all, (start) => start <= offset);
      return { line, column: offset - (all[line - 1] ?? 0) + 1 };
    },
    bounds: (line) => {
      const all = scan();
      const start = all[line - 1] ?? text.length;
      const end = (all[line] ?? text.length + 1) - 1;
      return [start, text[end - 1] === "\r" ? end - 1 : end];
    },
  };
}

/** How many items at the beginning of a sorted list meet a condition that none behind them meets, by bisection. */
export function countWhile<T>(sorted: readonly T[], meets: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
