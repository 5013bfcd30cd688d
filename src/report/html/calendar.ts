/** Twelve months of a timeline. Each is as wide as any other, and has four slots, which are about a week. */
export type Calendar = {
  readonly months: readonly { readonly short: string; readonly long: string; readonly year: number }[];
  /** The first second after the last month. */
  readonly end: number;
  /** The slot of an epoch second; undefined outside of the twelve months. */
  readonly slotOf: (seconds: number) => number | undefined;
};

export const slotsInMonth = 4;

const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The twelve months of UTC that begin with the one of an epoch second. */
export function calendarOf(at: number): Calendar {
  const start = new Date(at * 1000);
  const firstOf = (month: number) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1) / 1000;
  const starts = Array.from({ length: 13 }, (_, month) => firstOf(month));
  return {
    months: starts.slice(0, 12).map((first) => {
      const date = new Date(first * 1000);
      const name = names[date.getUTCMonth()] ?? "";
      return {
        short: name.slice(0, 3),
        long: `${name} ${date.getUTCFullYear()}`,
        year: date.getUTCFullYear(),
      };
    }),
    end: firstOf(12),
    slotOf: (seconds) => {
      const after = starts.findIndex((first) => seconds < first);
      const [from, to] = [starts[after - 1], starts[after]];
      if (from === undefined || to === undefined) return undefined;
      return (after - 1) * slotsInMonth + Math.floor(((seconds - from) / (to - from)) * slotsInMonth);
    },
  };
}
