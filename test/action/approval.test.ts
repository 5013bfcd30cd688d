// The approval that a job hands to another: effects by their digests, and nothing that names or values them.
import { expect, test } from "vitest";
import { readApproval, writeApproval } from "../../src/action/approval.ts";
import { digestText, digestVersion } from "../../src/model/digest.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { partialityOf } from "../../src/model/plan.ts";
import { findUnapproved } from "../../src/plan/effects/effect-digest.ts";
import * as b from "../report/build.ts";

const written = writeApproval(b.planned([...b.everyKind, b.create("or-recover", { orRecover: true })]));

test("what plan puts out approves every effect of it", () => {
  const { digest: of, effects = [] } = readApproval(written) ?? {};
  expect(of).toBe(b.planned(b.everyKind).digest);
  expect(findUnapproved(b.everyKind.filter(isEffect), { digest: "", effects })).toEqual([]);
  expect(findUnapproved([b.create("another")], { digest: "", effects })).toHaveLength(1);
});

test("a create that may turn out to be a recover says so", () =>
  expect(
    readApproval(written)
      ?.effects?.map(({ orRecover }) => orRecover)
      .filter(Boolean),
  ).toEqual([true]));

test("it is one line of digests", () => {
  expect(written).toMatch(/^\{"v":2,"digest":"[\w-]{43}","effects":\[("[\w-]{43}~?",?)+\]\}$/);
});

test("one of a part of the vaults says so, and approves their effects alone", () => {
  const failed = { vault: "v", url: "https://v.vault.azure.net", fault: "forbidden", message: "m" } as const;
  const part = b.planned([b.create("a")], partialityOf([failed]));
  expect(readApproval(writeApproval(part))).toMatchObject({ partial: true, effects: [{}] });
  expect(readApproval(written)).not.toHaveProperty("partial");
});

test("one of a plan of what changed approves nothing, and says why", () => {
  const changedSince = { ref: "origin/main", of: 2, vaults: [] };
  expect(readApproval(writeApproval(b.planned([b.create("a")], { changedSince })))).toEqual({
    ...{ digestVersion, digest: "", effects: [] },
    isOfChanges: true,
  });
});

test("a plan without effects approves nothing", () =>
  expect(readApproval(writeApproval(b.planned([])))?.effects).toEqual([]));

test("a long plan is approved as a whole: Linux takes no more in one variable", () => {
  const effects = (count: number) => Array.from({ length: count }, (_, i) => b.create(`secret-${i}`));
  const most = writeApproval(b.planned(effects(2500)));
  expect(readApproval(most)?.effects).toHaveLength(2500);
  expect(`INPUT_APPROVAL=${most}`.length).toBeLessThan(131_072);
  expect(readApproval(writeApproval(b.planned(effects(2501))))).toEqual({
    digestVersion,
    digest: b.planned(effects(2501)).digest,
  });
});

const whole = { v: digestVersion, digest: digestText("p"), effects: [digestText("a")] };
test.each([1, digestVersion + 1])("one of version %i approves nothing, and says of which it is", (v) =>
  expect(readApproval(JSON.stringify({ ...whole, v }))).toEqual({
    digestVersion: v,
    digest: "",
    effects: [],
  }),
);

test.each<[string, unknown]>([
  ["no JSON", "{"],
  ["null", null],
  ["no version", { ...whole, v: undefined }],
  ["no digest", { ...whole, digest: undefined }],
  ["a digest that was cut", { ...whole, digest: digestText("p").slice(1) }],
  ["effects that are no list", { ...whole, effects: digestText("a") }],
  ["an effect that is no digest", { ...whole, effects: [digestText("a"), "x"] }],
  ["an effect that is no text", { ...whole, effects: [{}] }],
])("%s approves nothing", (_, data) =>
  expect(readApproval(typeof data === "string" ? data : JSON.stringify(data))).toBeUndefined(),
);
