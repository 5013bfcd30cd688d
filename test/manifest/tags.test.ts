import { describe, expect, test } from "vitest";
import { manifest, meant, planted, secret, wrong } from "./loading.ts";

const tagsOf = async (first: string, second: string, own: string) => {
  const text = manifest(`defaults: { ${second} }\nsecrets: { a: { value: external, ${own} } }`);
  return (await meant(text, first && `defaults: { ${first} }`)).tags;
};

const ignore = ["file-encoding", "CredentialId", "ProviderAddress", "ValidityPeriodDays"];

describe("tags of all levels merge by name", () => {
  test.each([
    ["none are managed", "", "", "", false, {}],
    ["defaults manage their own names", "tags: { a: x }", "tags: { b: y }", "", false, { a: "x", b: "y" }],
    ["an object's are its whole set", "tags: { a: x }", "", "tags: { b: y }", true, { a: "x", b: "y" }],
    ["a later level wins", "tags: { a: x }", "tags: { a: y }", "tags: { a: z }", true, { a: "z" }],
    ["null must be absent", "tags: { a: x }", "tags: { a: null }", "", false, { a: null }],
    ["null of an object", "tags: { a: x, b: y }", "", "tags: { a: }", true, { a: null, b: "y" }],
    ["no tags at all", "tags: { a: x }", "tags: { b: y }", "tags: null", true, {}],
    ["an empty set keeps the defaults", "", "tags: { a: x }", "tags: {}", true, { a: "x" }],
    ["a manifest drops the config's", "tags: { a: x }", "tags: null", "", false, {}],
    ["names compare exactly", "tags: { a: x }", "", "tags: { A: y }", true, { a: "x", A: "y" }],
  ])("%s", async (_, first, second, own, whole, set) =>
    expect(await tagsOf(first, second, own)).toEqual({ whole, set, ignore }),
  );

  test("a name of JavaScript's own is a tag like any other", async () => {
    const { set } = await tagsOf("", "tags: { __proto__: x }", "tags: { constructor: y }");
    expect(Object.entries(set)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  test("the config says which are ignored", async () =>
    expect((await meant(secret(), "ignoreTags: [a, b]")).tags.ignore).toEqual(["a", "b"]));
});

const list = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `t${i + from}: x`).join(", ");
const name = "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours";
const text = "must be a text of up to 256 characters, or null where the tag must be absent";
const many = "more than 13 tags with those of the defaults: an object has at most 15, and two are ours";

test.each([
  ["14 tags", secret(`tags: { ${list(14)} }`), `7:5 secrets.a.tags: ${many}`],
  [
    "14 tags by the defaults",
    manifest(
      `defaults: { tags: { ${list(10)} } }\nsecrets:\n  a: { value: external, tags: { ${list(4, 10)} } }`,
    ),
    `6:25 secrets.a.tags: ${many}`,
  ],
  [
    "14 tags of the defaults alone",
    manifest(`defaults: { tags: { ${list(14)} } }\nsecrets:\n  a: { value: external }`),
    `6:3 secrets.a: ${many}`,
  ],
  ["our own tag", secret("tags: { kvg-owner: x }"), `7:13 secrets.a.tags.kvg-owner: ${name}`],
  [
    "our own tag in the defaults",
    manifest("defaults: { tags: { kvg-state: x } }"),
    `4:21 defaults.tags.kvg-state: ${name}`,
  ],
  [
    "a name too long",
    secret(`tags: { ${"n".repeat(257)}: x }`),
    `7:13 secrets.a.tags.${JSON.stringify(`${"n".repeat(130)}…`)}: ${name}`,
  ],
  ["an empty name", secret('tags: { "": x }'), `7:13 secrets.a.tags."": ${name}`],
  ["a text too long", secret(`tags: { a: ${planted.repeat(20)} }`), `7:16 secrets.a.tags.a: ${text}`],
  ["a number", secret("tags: { a: 5 }"), `7:16 secrets.a.tags.a: ${text} → put it in quotes`],
  ["a switch", secret("tags: { a: true }"), `7:16 secrets.a.tags.a: ${text} → put it in quotes`],
  ["a list", secret(`tags: { a: [${planted}] }`), `7:16 secrets.a.tags.a: ${text}`],
  ["tags as a list", secret(`tags: [${planted}]`), "7:11 secrets.a.tags: must be a mapping or null"],
])("%s is refused", async (_, given, expected) => expect(await wrong(given)).toEqual([expected]));

test("13 tags, and a fourteenth that must be absent, are taken", async () =>
  expect(Object.keys((await meant(secret(`tags: { ${list(13)}, gone: null }`))).tags.set)).toHaveLength(14));
