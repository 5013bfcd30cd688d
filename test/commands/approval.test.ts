// A plan file as an approval: what `plan --format json` writes binds apply, and anything else is told.
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import schema from "../../schemas/plan.v1.schema.json" with { type: "json" };
import { digestText, digestVersion } from "../../src/model/digest.ts";
import { NotApproved } from "../../src/model/errors.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { readApprovalFile } from "../../src/reconcile/run/approval-file.ts";
import { reporters } from "../../src/report/report.ts";
import { tree } from "../files.ts";
import { create, everyKind, planned, settle } from "../report/build.ts";

const reading = (text: string | Uint8Array) =>
  readApprovalFile("p.json", tree({ "p.json": text }, { git: false }).files);

const written = reporters.json(planned(everyKind));

test("what plan writes is read as what it approves", async () => {
  const { digest, effects } = await reading(written);
  expect(digest).toBe(planned(everyKind).digest);
  expect(effects.map(({ digest }) => digest)).toEqual(everyKind.filter(isEffect).map(({ digest }) => digest));
  expect(effects.length).toBeGreaterThan(8);
});

test("a create that may turn out to be a recover says so", async () => {
  const plan = planned([create("a", { orRecover: true }), create("b"), settle("c")]);
  const { effects } = await reading(reporters.json(plan));
  expect(effects.map(({ orRecover }) => orRecover)).toEqual([true, undefined, undefined]);
});

test("the schema takes what plan writes", () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true);
});

const [effect] = JSON.parse(reporters.json(planned([create("a")]))).changes;
const plan = {
  apiVersion: "keyvault-gitops/v1",
  kind: "Plan",
  digestVersion,
  digest: digestText(""),
  changes: [effect],
};
const without = (name: string) => ({ ...effect, [name]: undefined });

test.each<[string, unknown, string]>([
  ["a text", "hunter2", "it is not JSON"],
  ["a list", [plan], "it is not JSON"],
  ["another version", { ...plan, apiVersion: "v2" }, "its apiVersion is not keyvault-gitops/v1"],
  ["what apply says", { ...plan, kind: "Apply" }, "its kind is not Plan"],
  ["no digest", { ...plan, digest: undefined }, "it has no digest"],
  ["a digest that is none", { ...plan, digest: "hunter2" }, "it has no digest"],
  ["no changes", { ...plan, changes: {} }, "it has no changes"],
  ["a change that is none", { ...plan, changes: [null] }, "changes[0] has no verb that we know"],
  ["no verb", { ...plan, changes: [without("verb")] }, "changes[0] has no verb that we know"],
  [
    "a verb of the future",
    { ...plan, changes: [effect, { ...effect, verb: "toString" }] },
    "changes[1] has no verb that we know",
  ],
  ["no object", { ...plan, changes: [without("id")] }, "changes[0] has no id"],
  ["an effect without digest", { ...plan, changes: [without("digest")] }, "changes[0] has no digest"],
])("%s is refused in our words, by file and by schema", async (_, data, why) => {
  await expect(reading(JSON.stringify(data))).rejects.toThrow(
    `p.json is not a plan file: ${why}. Nothing was written.`,
  );
  expect(new Ajv({ strict: false }).validate(schema, JSON.parse(JSON.stringify(data)))).toBe(false);
});

test.each([
  ["which did not say its version", undefined, "older"],
  ["which said it", digestVersion - 1, "older"],
  ["of what is to come", digestVersion + 1, "newer"],
])("a plan file of another version, %s, approves nothing", async (_, digestVersion, which) => {
  const read = reading(JSON.stringify({ ...plan, digestVersion }));
  await expect(read).rejects.toThrow(`p.json was made by an ${which} version`.replace("an newer", "a newer"));
  await expect(read).rejects.toBeInstanceOf(NotApproved);
});

test("what is not even text is refused, too", async () =>
  expect(reading(Uint8Array.of(0xff, 0xfe, 0x7b))).rejects.toThrow("it is not JSON"));
