import type { Finding } from "../model/finding.ts";
import type { Snapshot } from "../model/live.ts";
import { kinds } from "../model/object.ts";

/** What the identity may not list, and what follows from that. */
export const lists = ({ vault, ...holdings }: Snapshot): readonly Finding[] =>
  kinds.flatMap((kind): readonly Finding[] => {
    const { unlisted, deleted } = holdings[kind];
    if (unlisted)
      return [
        {
          finding: "list forbidden",
          severity: "warning",
          vault,
          says: `the identity may not list ${kind}s: no ${kind} is wanted here, but an orphan among them is neither seen nor pruned`,
        },
      ];
    return deleted === "unreadable"
      ? [
          {
            finding: "deleted list unreadable",
            severity: "warning",
            vault,
            says: `the identity may not list deleted ${kind}s: a create may turn out to be a recover`,
          },
        ]
      : [];
  });
