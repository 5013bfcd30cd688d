// What the examples give to the Action and take from it, action.yml has.
import { describe, expect, test } from "vitest";
import { action } from "./action.ts";
import { examples, type Given, jobsOf, ourSteps } from "./workflows.ts";

test.each(examples.flatMap(ourSteps))("$at gives what the Action takes", ({ given }) => {
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
});

/** `from.ID.outputs.NAME` in a text, as [ID, NAME]. */
const read = (from: string, text: string) =>
  [...text.matchAll(new RegExp(`\\b${from}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, "g"))].map(
    ([, id = "", name = ""]) => [id, name] as const,
  );

describe.each(examples)("$path", (file) => {
  test("takes what the Action gives", () => {
    const ours = new Set(ourSteps(file).map(({ step }) => step.id));
    const all = new Set(jobsOf(file).flatMap(({ steps }) => steps.map(({ id }) => id)));
    for (const [id, name] of read("steps", file.text)) {
      expect(all).toContain(id);
      if (ours.has(id)) expect(Object.keys(action.outputs)).toContain(name);
    }
  });

  test("takes what the job before gives", () => {
    for (const [id, name] of read("needs", file.text))
      expect(Object.keys(file.workflow.jobs[id]?.outputs ?? {})).toContain(name);
  });
});

/** All that decides which effects a plan holds. */
const deciding = ({ command, approval, "client-id": client, ...rest }: Given) => rest;
const applies = examples.flatMap((file) =>
  ourSteps(file)
    .filter(({ given }) => given.command === "apply")
    .map((step) => ({
      ...step,
      before: ourSteps(file).find(({ at }) => at === `${file.path} ${step.job.needs}`),
    })),
);

test.each(applies)("$at applies what was planned", ({ given, before }) => {
  expect(deciding(given)).toEqual(deciding(before?.given ?? {}));
});

test("outputs are read", () => {
  expect(examples.flatMap(({ text }) => read("steps", text))).not.toEqual([]);
  expect(applies).not.toEqual([]);
});
