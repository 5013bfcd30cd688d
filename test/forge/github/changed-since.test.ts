// A comment about what changed has a key of its own, says what it is, and approves nothing.
import { expect, test } from "vitest";
import { formatComment } from "../../../src/forge/comment.ts";
import { objectToPreview } from "../../../src/forge/github/preview.ts";
import { isMarkerAbout, readMarker, writeMarker } from "../../../src/forge/marker.ts";
import * as b from "../../report/build.ts";
import { options, prod, us } from "./build.ts";

const changedSince = { ref: "origin/main", of: 2, vaults: [{ vault: "v", because: "file" as const }] };
const plan = b.planned([b.create("a")], { changedSince });
const body = formatComment(plan, options({ changedSince: changedSince.ref }));
const read = (text: string) => readMarker({ author: us, body: text }, us);

test("it names the commit in its heading, and says that it cannot approve", () => {
  expect(body).toContain("## Plan of what changed since origin/main");
  expect(body).toContain(
    "> This comment cannot approve an apply: it is about the vaults alone that changed.",
  );
  expect(body).toContain("1 of 2 vaults is in: v (file); the others did not change since origin/main.");
});

test.each([
  [{ ...prod, changedSince: "origin/main" }, true],
  [{ ...prod, changedSince: "origin/next" }, false],
  [prod, false],
])("%j is what it is about: %s", (subject, expected) => {
  const marker = read(body);
  expect(marker && isMarkerAbout(marker, subject)).toBe(expected);
});

test("a marker without it is about all, as one of an older version is", () => {
  const marker = read(formatComment(b.planned([]), options()));
  expect(marker).not.toHaveProperty("changedSince");
  expect(marker && isMarkerAbout(marker, prod)).toBe(true);
});

test("a name of a commit in the marker cannot end it", () => {
  const marker = read(body);
  const hostile = marker && { ...marker, changedSince: "x --> @team <b>" };
  const written = hostile ? writeMarker(hostile) : "";
  expect(read(written)).toEqual(hostile);
  expect(written.slice(4, -3)).not.toMatch(/[<>@]/);
});

test("it is no preview of what an apply does", () =>
  expect(
    objectToPreview({ number: 7, differing: ["changed-since"] }, { tree: "t", parents: [], digest: "D" }),
  ).toBe(
    "the comment of #7 is of a plan made with changed-since, which approves nothing: what it left out would be skipped for ever. Plan without it.",
  ));
