// What each rule of a policy finds, by what the manifests say.
import { describe, expect, test } from "vitest";
import { findDeclared } from "../../src/findings/findings.ts";
import { judgePolicy } from "../../src/findings/policy.ts";
import type { DesiredPresent } from "../../src/model/desired.ts";
import type { Policy } from "../../src/model/finding.ts";
import { normalizePolicy } from "../../src/model/key.ts";
import { parseDate } from "../../src/model/time.ts";
import { absent, secret, vault } from "../plan/build.ts";
import { key } from "../plan/build-key.ts";

const date = (text: string) => parseDate(text) ?? Number.NaN;
const made = date("2026-01-01");
const error = { severity: "error" } as const;

/** What is said of an object whose version was made on 2026-01-01. */
const said = (rules: Policy, desired: DesiredPresent, created: number | undefined = made) =>
  judgePolicy(rules)(desired, created).map(({ message }) => message);

const withPolicy = (expiresIn?: string) =>
  key({ properties: { rotationPolicy: normalizePolicy(expiresIn === undefined ? {} : { expiresIn }) } });

describe("requireExpiry", () => {
  const noExpiry = "requireExpiry: nothing declares when it expires: declare expiresOn or expiresIn";
  test.each<[string, DesiredPresent, string[]]>([
    ["a date", secret({ properties: { expiresOn: 1 } }), []],
    ["a duration", secret({ properties: { expiresIn: "P90D" } }), []],
    ["null", secret({ properties: { expiresOn: null } }), [noExpiry]],
    ["nothing", secret(), [noExpiry]],
    ["a key's policy with an expiry", withPolicy("P90D"), []],
    ["a key's policy without", withPolicy(), [`${noExpiry}, or a rotationPolicy with expiresIn`]],
    ["a key with nothing", key(), [`${noExpiry}, or a rotationPolicy with expiresIn`]],
  ])("%s", (_, desired, expected) => expect(said({ requireExpiry: error }, desired)).toEqual(expected));
});

describe("requireContentType", () => {
  const none = "requireContentType: no contentType is declared: declare one";
  test.each<[string, DesiredPresent, string[]]>([
    ["one", secret({ properties: { contentType: "text/plain" } }), []],
    ["null", secret({ properties: { contentType: null } }), [none]],
    ["nothing", secret(), [none]],
    ["a key", key(), []],
  ])("%s", (_, desired, expected) => expect(said({ requireContentType: error }, desired)).toEqual(expected));
});

describe("maxValidity", () => {
  const rule = (within: string): Policy => ({ maxValidity: { ...error, within } });
  const tooLong = (duration: string, within: string) =>
    `maxValidity: its versions are valid for ${duration}, and ${within} is the longest: declare a shorter expiresIn`;

  test.each([
    ["P90D", "P90D", true],
    ["P91D", "P90D", false],
    ["P1Y", "P365D", true],
    ["P1Y1D", "P365D", false],
    ["P1M", "P31D", true],
    ["P1M", "P30D", false],
    ["PT25H", "P1D", false],
  ])("%s within %s: %s", (expiresIn, within, kept) => {
    const expected = kept ? [] : [tooLong(expiresIn, within)];
    expect(said(rule(within), secret({ properties: { expiresIn } }))).toEqual(expected);
  });

  test("a rotation policy's expiry is judged, too", () => {
    expect(said(rule("P90D"), withPolicy("P90D"))).toEqual([]);
    expect(said(rule("P90D"), withPolicy("P100D"))).toEqual([tooLong("P100D", "P90D")]);
  });

  test("a date is judged from the version's creation, where that is known", () => {
    const until = (text: string) => secret({ properties: { expiresOn: date(text) } });
    expect(said(rule("P30D"), until("2026-01-31"))).toEqual([]);
    expect(said(rule("P30D"), until("2026-02-01"))).toEqual([
      "maxValidity: it is valid until 2026-02-01T00:00:00Z, and P30D from the version's creation ends on " +
        "2026-01-31T00:00:00Z: declare an earlier expiresOn, or let a new version be made",
    ]);
    expect(judgePolicy(rule("P30D"))(until("2099-01-01"), undefined)).toEqual([]);
  });

  test("what has no expiry is another rule's", () => {
    expect(said(rule("P1D"), secret())).toEqual([]);
    expect(said(rule("P1D"), secret({ properties: { expiresOn: null } }))).toEqual([]);
  });
});

describe("requireTags", () => {
  const rule: Policy = { requireTags: { ...error, names: ["team", "constructor"] } };
  test.each<[string, Record<string, string | null>, string[]]>([
    ["both", { team: "a", constructor: "" }, []],
    ["one", { team: "a" }, ["requireTags: it lacks the tag constructor: declare it"]],
    ["one dropped", { team: null, constructor: "b" }, ["requireTags: it lacks the tag team: declare it"]],
    [
      "none, in another case",
      { Team: "a" },
      ["requireTags: it lacks the tags team, constructor: declare them"],
    ],
  ])("%s", (_, tags, expected) => expect(said(rule, secret({ tags }))).toEqual(expected));
});

describe("namePattern", () => {
  const rule = (pattern: string): Policy => ({ namePattern: { ...error, pattern } });
  test.each([
    ["^[a-z0-9-]+$", "db-password", true],
    ["^[a-z0-9-]+$", "DB", false],
    ["db", "my-db-2", true],
    ["^db", "my-db-2", false],
  ])("%s on %s: %s", (pattern, name, kept) => {
    const expected = kept ? [] : [`namePattern: its name does not match ${pattern}: rename it`];
    expect(said(rule(pattern), secret({ name }))).toEqual(expected);
    expect(said(rule(pattern), key({ name }))).toEqual(expected);
  });
});

test("a broken rule has its severity, its object and its place", () =>
  expect(judgePolicy({ requireExpiry: { severity: "warning" } })(secret({ name: "a" }), made)).toEqual([
    {
      finding: "policy broken",
      rule: "requireExpiry",
      severity: "warning",
      vault: "v",
      id: { vault: "v", kind: "secret", name: "a" },
      place: { file: "v.yaml", line: 1, column: 1 },
      message: expect.stringMatching(/^requireExpiry: /),
    },
  ]));

test("each vault has its own policy, and what shall be absent is not judged", () => {
  const strict = { ...vault, name: "strict", policy: { requireExpiry: error } };
  const desired = [
    secret({ name: "a" }),
    { ...secret(), id: { vault: "Strict", kind: "secret", name: "b" } } as const,
    { ...absent(), id: { vault: "strict", kind: "secret", name: "c" } } as const,
  ];
  expect(findDeclared({ vaults: [vault, strict], desired })).toMatchObject([{ id: { name: "b" } }]);
});
