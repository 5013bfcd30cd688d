// Documents hide what git holds in plain text, wherever in a change a source stands.
import { describe, expect, test } from "vitest";
import type { KeyOrigin } from "../../src/model/desired.ts";
import { type Change, isEffect } from "../../src/model/plan/change.ts";
import { redactChange } from "../../src/reconcile/run/redact.ts";
import * as b from "../report/build.ts";

const canary = "canary-in-git";
const source = { from: "literal", text: canary } as const;
const origin = { ...b.imported, source } satisfies KeyOrigin;
const swap = { was: "env", source } as const;
const stamp = { ...b.create("a").stamp, source };

const effects = [
  b.create("create", { source, stamp }),
  b.set("set", { value: { from: "source", source, swap }, stamp }),
  { ...b.settle("settle", { source, stamp }), evidence: "swapped", swap } as const,
  b.adopt("adopt", { value: { is: "compared", source, overwrite: true }, stamp }),
  b.createKey("create-key", { origin, stamp }),
  b.setKey("set-key", { origin, stamp }),
  b.settleKey("settle-key", { origin, stamp }),
  b.adoptKey("adopt-key", { value: { is: "compared", origin, overwrite: true }, stamp }),
  { ...b.update("update", b.tag("from", null, "literal")), stamp },
  { ...b.disable("disable"), stamp },
  { ...b.adopt("adopt-once"), stamp: { ...stamp, source: { from: "external", first: source } as const } },
  { ...b.rotate("rotate"), stamp },
];
const heldBack = effects.map((effect): Change => {
  const { id, place: _, digest: __, after: ___, ...rest } = effect;
  return { verb: "refused", id, wanted: effect.verb, rule: "threshold", heldBack: rest };
});

describe.each([
  ["an effect", effects],
  ["a change that is held back", heldBack],
])("%s", (_, changes: readonly Change[]) =>
  test.each(changes.map((change) => [change.id.name, change] as const))("%s", (_, change) => {
    expect(JSON.stringify(change)).toContain(canary);
    const hidden = JSON.stringify(redactChange(change));
    expect(hidden).not.toContain(canary);
    expect(hidden).toBe(JSON.stringify(change).replaceAll(canary, "***"));
  }),
);

test("what holds no source stays as it is", () => {
  for (const change of b.everyKind.filter((one) => !isEffect(one) && !("heldBack" in one)))
    expect(redactChange(change)).toEqual(change);
});
