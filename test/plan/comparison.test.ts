// What a comparison has found, from the vault's side: drift, pending, not known, or nothing.
import { expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import { findDrift } from "../../src/plan/drift/drift.ts";
import { applied, planOf, type Scene, secret, setByHand, vault } from "./build.ts";

const fromEnv = secret({ source: { from: "env", name: "KV_A" } });
const untold: Scene = { desired: [fromEnv], live: [applied(fromEnv)] };
const byHand: Scene = { desired: [secret()], live: [setByHand(applied())], earlier: [applied()] };
const findings = [undefined, "equal", "different", "not compared"] as const;

/** The kinds of drift, what is pending and what is unknown, once the one comparison has found this. */
function told(scene: Scene, compared: (typeof findings)[number]): string {
  const { changes } = planOf({ ...scene, scope: "differences" });
  const found = changes.map((change) => (compared ? { ...change, compared } : change)) as readonly Change[];
  const { entries, summary } = findDrift(found, [vault]);
  return `${entries.flatMap(({ kinds }) => kinds).join()} ${summary.pending} ${summary.unknown}`;
}

test.each([
  ["git does not tell of it", untold, [" 0 1", " 0 0", " 1 0", " 0 1"]],
  ["it was set outside", byHand, ["outside 0 0", " 0 0", "outside 0 0", "outside 0 0"]],
] as const)("%s: not compared yet, equal, different, not to be compared", (_, scene, expected) =>
  expect(findings.map((compared) => told(scene, compared))).toEqual(expected),
);
