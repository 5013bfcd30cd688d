// Builders for the findings of one vault: the planner's scene, and what its plan says of it.
import { collectFindings, type FindingsInput } from "../../src/findings/findings.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Change } from "../../src/model/plan/change.ts";
import { planned, type Scene } from "../plan/build.ts";

type Asked = Partial<Pick<FindingsInput, "within" | "counted">> & {
  /** What a second pass made of the changes. */
  readonly compared?: (change: Change) => Change;
};

/** The findings of a planner's scene. */
export function found(scene: Scene, { compared = (same) => same, ...asked }: Asked = {}): readonly Finding[] {
  const { input, plan } = planned(scene);
  const { set, snapshots } = input;
  const changes = plan.changes.map(compared);
  return collectFindings({
    set,
    snapshots,
    changes,
    within: "P30D",
    counted: new Map(),
    due: new Map(),
    unfinished: "warning",
    ...asked,
  });
}

/** Their kinds. */
export const kinds = (...args: Parameters<typeof found>): string =>
  found(...args)
    .map(({ finding }) => finding)
    .join(", ");
