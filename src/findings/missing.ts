import type { Change } from "../model/change.ts";
import type { DesiredPresent } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import { about } from "./about.ts";

/** A wanted object that only somebody else can bring. */
export const missing = (desired: DesiredPresent, changes: readonly Change[]): readonly Finding[] =>
  changes.some((change) => change.verb === "left" && change.why === "missing")
    ? [
        {
          finding: "missing",
          severity: "warning",
          ...about(desired),
          says: desired.rotation
            ? "it is not there yet: rotate makes it"
            : "its value is external and nobody has set it: set it in the vault, or give it a source",
        },
      ]
    : [];
