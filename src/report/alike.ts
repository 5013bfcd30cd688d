import type { Row } from "./row.ts";

/** The rows with one for all creates that say the same but for their names, where the first of them stood. */
export function alike(rows: readonly Row[]): readonly Row[] {
  const groups = Map.groupBy(rows, (row) =>
    row.verb === "create" ? JSON.stringify({ ...row, name: "" }) : row,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.length === 0
        ? first
        : { ...first, others: others.map(({ name }) => name) },
  );
}
