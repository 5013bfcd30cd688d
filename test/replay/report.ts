// What people read of a replay.
import type { Cause, Outcome } from "./replay.ts";

export type Replayed = { readonly file: string; readonly outcomes: readonly Outcome[] };

/** The differences by file and exchange, and the summary as the last line. */
export function reportReplay(replayed: readonly Replayed[]): string {
  const lines = replayed.flatMap(({ file, outcomes }) => {
    const differing = outcomes.filter(({ cause }) => cause);
    return differing.length === 0
      ? []
      : [
          file,
          ...differing.flatMap(({ number, request, cause, differences }) => [
            `  ${number}. ${request} (${cause})`,
            ...differences.map((difference) => `     ${difference}`),
          ]),
        ];
  });
  return [...lines, summarizeReplay(replayed)].join("\n");
}

/** `N exchanges, M agree`, and how many differ by each cause. */
export function summarizeReplay(replayed: readonly Replayed[]): string {
  const all = replayed.flatMap(({ outcomes }) => outcomes);
  const counts = new Map<Cause, number>();
  for (const { cause } of all) if (cause) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const agree = all.filter(({ cause }) => cause === undefined).length;
  return [
    `${all.length} exchanges, ${agree} agree`,
    ...[...counts].map(([cause, count]) => `${count} ${cause}`),
  ].join(", ");
}
