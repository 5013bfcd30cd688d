import type { Finding } from "../model/finding.ts";
import type { Outcome } from "../model/outcome.ts";

/** What an apply could not find out. */
export const notCompared = (outcomes: readonly Outcome[]): readonly Finding[] =>
  outcomes.flatMap((outcome): readonly Finding[] =>
    outcome.result === "not compared" && outcome.evidence === "unknown"
      ? [
          {
            finding: "not compared",
            severity: "warning",
            vault: outcome.id.vault,
            id: outcome.id,
            says: `${outcome.why}, so it was neither compared nor written`,
          },
        ]
      : [],
  );
