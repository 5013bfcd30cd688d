// Names, tags, content types, owners and paths are foreign text: at GitHub none changes anything outside its own cell.
import { describe, expect, test } from "vitest";
import { formatComment } from "../../../src/forge/comment.ts";
import { makeAnnotations } from "../../../src/forge/github/annotations.ts";
import { keepDriftIssue } from "../../../src/forge/github/drift-issue.ts";
import { readMarker } from "../../../src/forge/marker.ts";
import { formatSummary } from "../../../src/forge/posted.ts";
import type { PlanDocument } from "../../../src/model/document.ts";
import * as b from "../../report/build.ts";
import { finding, options, us } from "./build.ts";
import { hostile, structure } from "./foreign.ts";
import { githubServer } from "./server.ts";

/** Says a text wherever a plan can hold foreign text. */
const saying = (text: string): PlanDocument => {
  const id = { ...b.id(text), vault: text };
  const place = { file: text, line: 1, column: 1 };
  return b.planned(
    [
      { ...b.update(text, b.tag(text, text, text), b.contentType(text, null)), id },
      { ...b.create("x", { source: b.env(text) }), id },
      { ...b.refused("x", { message: text, hint: text, place }), id },
      { ...b.left("x", "foreign", text), id },
    ],
    { digest: "DIGEST", findings: [finding({ vault: text, id, message: text, place })] },
  );
};
const harmless = saying("name");

const shown = { names: true, environment: "" };
const withoutHead = (body: string) => body.split("\n").slice(3).join("\n");

describe.each(hostile)("%j", (text) => {
  test("in a comment: the structure is that of harmless text, the first lines say what they said", () => {
    const [body, expected] = [formatComment(saying(text), options()), formatComment(harmless, options())];
    expect(structure(withoutHead(body))).toEqual(structure(withoutHead(expected)));
    expect(body.split("\n").slice(0, 3)).toEqual(expected.split("\n").slice(0, 3));
  });

  test("in a comment without names: it is not there", () =>
    expect(formatComment(saying(text), options({ names: false }))).toBe(
      formatComment(harmless, options({ names: false })),
    ));

  test("in a summary: the same", () =>
    expect(structure(formatSummary(saying(text), shown))).toEqual(structure(formatSummary(harmless, shown))));

  test("as environment and config: the marker is ours and one line, the title a title", () => {
    const named = (name: string) => formatComment(harmless, options({ environment: name, config: name }));
    expect(readMarker({ author: us, body: named(text) }, us)).toMatchObject({
      environment: text,
      config: text,
    });
    expect(structure(withoutHead(named(text)))).toEqual(structure(withoutHead(named("prod"))));
    expect(named(text).split("\n")[0]?.slice(4, -3)).not.toMatch(/[<>@#!`]/);
  });

  test("as environment of a drift, and in its names: one issue, found again", async () => {
    const { github, issues } = await githubServer();
    const drift = b.drifted({ entries: [b.drift(text, { edits: [b.contentType(text, null)] })] });
    const about = {
      config: text,
      environment: text,
      label: "drift",
      names: true,
      run: "https://github.com/r",
    };
    await keepDriftIssue(github, drift, about);
    expect(await keepDriftIssue(github, drift, about)).toMatchObject({ did: "unchanged" });
    expect(issues[0]?.title.split("\n")).toHaveLength(1);
    expect(structure(withoutHead(issues[0]?.body ?? "")).cells.filter((cells) => cells > 0)).toEqual([
      5, 5, 5,
    ]);
  });

  test("in an annotation: one line, no command, the place that it had", () => {
    const { findings } = saying(text);
    const [told] = makeAnnotations(
      [],
      findings,
      () => "vaults/prod.yaml",
      () => true,
    );
    expect(told?.message).not.toMatch(/[\n\r]|##\[/);
    expect(told?.message).not.toMatch(/^\s*::/);
    expect(told?.place).toEqual({ file: "vaults/prod.yaml", line: 1, column: 1 });
  });
});
