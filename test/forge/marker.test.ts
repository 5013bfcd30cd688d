// The hidden first line of what we write at GitHub: it reads back, and only what is ours is believed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMarkerAbout, type PlanMarker, readMarker, writeMarker } from "../../src/forge/marker.ts";
import { character } from "../character.ts";

const marker: PlanMarker = {
  of: "plan",
  config: "keyvault-gitops.yaml",
  environment: "prod",
  base: "b".repeat(40),
  tree: "c".repeat(40),
  digestVersion: 2,
  digest: "DIGEST",
  truncated: false,
  status: "planned",
};
const us = "github-actions[bot]";
const line = writeMarker(marker);
const read = (body: string, author = us) => readMarker({ author, body }, us);

test("is one line that Markdown does not show", () =>
  expect(line).toBe(
    '<!-- keyvault-gitops {"v":1,"of":"plan","config":"keyvault-gitops.yaml","environment":"prod",' +
      `"base":"${marker.base}","tree":"${marker.tree}","digestVersion":2,"digest":"DIGEST","truncated":false,"status":"planned"} -->`,
  ));

test("reads back whatever it says, and holds nothing that could end it, mention anybody or be a command", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: character }),
      fc.constantFrom("-->", "--!>", "@team", "\n::x::", "##[error]"),
      (a, b) => {
        const said = { of: "drift", config: a + b, environment: b + a, digest: a } as const;
        const written = writeMarker(said);
        expect(read(`${written}\n\ntext`)).toEqual(said);
        expect(written.slice(4, -3)).not.toMatch(/[^ -~]|[<>@#!&]/);
      },
    ),
  ));

describe("is believed", () => {
  test.each([
    ["where we wrote it", line, us],
    ["with the line ends of a browser", `${line}\r\n\r\ntext`, us],
    ["whatever the case of our name", line, "GitHub-Actions[bot]"],
  ])("%s", (_, body, author) => expect(read(body, author)).toEqual(marker));

  test("of an older version, which did not say what its digest covers: only so can its comment be kept", () =>
    expect(read(line.replace('"digestVersion":2,', ""))).toEqual({ ...marker, digestVersion: 1 }));
});

test("reads back what its run was narrowed to; without that it is about the whole set", () => {
  const narrowed = {
    ...marker,
    vault: ["a", "b*"],
    select: ["c"],
    manifests: ["d.yaml"],
    key: "e",
    branch: "f",
  };
  expect(read(writeMarker(narrowed))).toEqual(narrowed);
  expect(isMarkerAbout(narrowed, marker)).toBe(false);
  expect(isMarkerAbout(marker, { config: marker.config, environment: marker.environment })).toBe(true);
});

describe("is not believed", () => {
  const but = (differs: object) => writeMarker({ ...marker, ...differs });
  test.each([
    ["where a person wrote it", line, "mallory"],
    ["where another program wrote it", line, "other[bot]"],
    ["in another line than the first", `\n${line}`, us],
    ["behind something", `x${line}`, us],
    ["before something", `${line}x`, us],
    ["without JSON", "<!-- keyvault-gitops {x -->", us],
    ["with JSON that is no object", "<!-- keyvault-gitops null -->", us],
    ["of another version", line.replace('"v":1', '"v":2'), us],
    ["with an unknown status", but({ status: "approved" }), us],
    ["with an unknown purpose", but({ of: "other" }), us],
    ["without a digest", but({ digest: undefined }), us],
    ["with a digest's version that is no number", but({ digestVersion: "2" }), us],
    ["with patterns that are no list", but({ select: "a" }), us],
    ["with patterns that are no texts", but({ vault: [1] }), us],
    ["with a key that is no text", but({ key: ["a"] }), us],
    ["without a tree", but({ tree: undefined }), us],
    ["where it does not say whether it is whole", but({ truncated: "no" }), us],
  ])("%s", (_, body, author) => expect(read(body, author)).toBeUndefined());
});

test.each([
  ["keyvault-gitops.yaml", "prod", true],
  ["keyvault-gitops.yaml", "test", false],
  ["other.yaml", "prod", false],
])("is about %s in %s: %s", (config, environment, about) =>
  expect(isMarkerAbout(marker, { config, environment })).toBe(about),
);
