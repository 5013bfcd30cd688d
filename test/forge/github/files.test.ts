// Documents as files for later steps.
import { expect, test } from "vitest";
import { formatDataFile } from "../../../src/forge/posted.ts";
import * as b from "../../report/build.ts";
import { confidential, finding } from "./build.ts";

test("a plan file is the plan, less what was found out by opening values", () => {
  const document = b.planned(b.everyKind, { findings: [finding(), confidential("the same as another one")] });
  const written = formatDataFile(document);
  expect(JSON.parse(written)).toEqual({ ...document, findings: [finding()] });
  expect(written).not.toContain("the same as another one");
});
