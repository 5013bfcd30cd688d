import type { DesiredSecret } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import type { LiveObject, LiveVersion } from "../model/live.ts";
import type { KvgState } from "../model/state.ts";
import { surplus } from "../model/version.ts";
import { seen } from "./base.ts";
import { causeOf } from "./edits.ts";

/** The edit for older versions that are enabled beyond `keepEnabled`; none where there are none. */
export function versionEdits(
  { keepEnabled }: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
  versions: readonly LiveVersion[] = [],
): readonly Edit[] {
  if (keepEnabled === undefined) return [];
  const many = surplus(versions, newestOf(versions, live), keepEnabled).length;
  if (many === 0) return [];
  const before = versions.filter(({ enabled }) => enabled).length;
  const cause = causeOf(state?.properties.keepEnabled, keepEnabled, undefined);
  return [{ property: "versions", before, after: before - many, cause }];
}

/** The list of objects does not tell their version: of several that look the same any will do for a count. */
const newestOf = (versions: readonly LiveVersion[], live: LiveObject): string =>
  versions.find(
    (version) =>
      version.created === live.created && version.updated === live.updated && seen(version) === seen(live),
  )?.version ?? "";
