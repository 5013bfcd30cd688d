// A job's summary: the page of any command, within what GitHub takes.
import { expect, test } from "vitest";
import { formatSummary } from "../../../src/forge/posted.ts";
import { reporters } from "../../../src/report/report.ts";
import * as b from "../../report/build.ts";
import { confidential } from "./build.ts";

const shown = { names: true, environment: "" };
const bytes = (text: string) => new TextEncoder().encode(text).length;

test("is the Markdown of the document", () => {
  const document = b.planned(b.everyKind);
  expect(formatSummary(document, shown)).toBe(reporters.markdown(document, b.plain));
});

test("is cut between rows, by bytes and not by characters", () => {
  const changes = Array.from({ length: 9000 }, (_, i) => b.left(`secret-${i}`, "orphan", "語".repeat(40)));
  const text = formatSummary(b.planned(changes), shown);
  expect(bytes(text)).toBeLessThanOrEqual(1_000_000);
  expect(bytes(text)).toBeGreaterThan(999_000);
  expect(text).toMatch(/^> \*\*\d+ rows hidden\*\*/);
});

test("holds counts only where names shall not be shown", () =>
  expect(formatSummary(b.planned([b.create("db-password")]), { ...shown, names: false })).not.toContain(
    "db-password",
  ));

test("leaves out what was found out by opening values, of an apply too", () => {
  const findings = [confidential("the same as another one")];
  const document = b.applied([], [], { findings, plan: b.planOf([], { findings }) });
  expect(formatSummary(document, shown)).not.toContain("the same as another one");
});
