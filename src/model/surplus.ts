import type { LiveVersion } from "./live.ts";
import { compareText } from "./object.ts";

/**
 * The enabled versions beyond the newest `keep`, which are the version `newest` and those closest before it. What came
 * after it stays as well.
 * @param newest empty where nothing tells which of the last second's versions it is: then all of these stay.
 */
export function surplus(
  versions: readonly LiveVersion[],
  newest: string,
  keep: number,
): readonly LiveVersion[] {
  const known = versions.find(({ version }) => version === newest);
  const last = known?.created ?? Math.max(...versions.map(({ created }) => created));
  const older = versions.filter(
    ({ version, created }) =>
      created < last || (known !== undefined && created === last && version !== newest),
  );
  const stay = Math.max(0, keep - (versions.length - older.length));
  return older
    .toSorted((a, b) => b.created - a.created || compareText(a.version, b.version))
    .slice(stay)
    .filter(({ enabled }) => enabled);
}
