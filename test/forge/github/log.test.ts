// A job's log: read by all who may read the repository, and by the runner, which takes commands from it.
import { expect, test } from "vitest";
import { createLogLines, formatLog } from "../../../src/forge/posted.ts";
import { reporters } from "../../../src/report/report.ts";
import * as b from "../../report/build.ts";
import { confidential, finding } from "./build.ts";

const names = { names: true };
const plan = b.planned(b.everyKind, { findings: [finding({ message: "it expires" })] });

test("is what the command says", () => expect(formatLog(plan, names)).toBe(reporters.text(plan, b.plain)));

test("counts only where names shall not be shown", () => {
  const text = formatLog(plan, { names: false });
  expect(text).toContain("expired (1)");
  for (const { id } of plan.changes) expect(text).not.toContain(id.name);
  expect(text).not.toContain("it expires");
});

test("leaves out what was found out by opening values", () => {
  const document = b.planned([], { findings: [confidential("the same as another one")] });
  expect(formatLog(document, names)).not.toContain("the same as another one");
});

test("progress names vaults, which stand in the manifests, and no object", () => {
  const outcome = { verb: "create", id: b.id("db-password"), result: "done", did: "created" } as const;
  const log = createLogLines();
  const lines = [
    log.note({ what: "started", work: "apply", vaults: ["contoso-prod"], of: 2 }, 0),
    log.note({ what: "outcome", outcome, done: 1, of: 2 }, 1000),
    log.line(10_000, Number.POSITIVE_INFINITY) ?? [],
    log.note({ what: "outcome", outcome, done: 2, of: 2 }, 12_000),
  ];
  expect(lines.flat()).toEqual([
    "applying to contoso-prod: 2 objects",
    "applying to contoso-prod: 1 of 2, about 10 s left",
    "applied to contoso-prod: 2 of 2 in 12 s",
  ]);
});

test.each(["::set-output name=a::b", "\n::add-mask::a", "##[error]fake", " ::stop-commands::x"])(
  "%j is no command in it",
  (text) => {
    const hostile = b.planned([b.update(text, b.tag(text, text, text), b.contentType(text, null))], {
      findings: [finding({ vault: text, id: b.id(text), message: text })],
    });
    for (const line of formatLog(hostile, names).split("\n")) expect(line).not.toMatch(/^\s*::|##\[/);
  },
);
