import { expect, test } from "vitest";
import { loadManifest, manifest, planted, secret, wrong } from "./loading.ts";

const noted = `secrets: { a: { value: external } } # ${planted}`;

test.each([
  ["empty", "", "1:1 this file is empty"],
  ["only a comment", `# ${planted}\n`, "1:1 this file is empty"],
  ["only a document marker", "---\n", "1:1 this file is empty"],
  ["a text", planted, "1:1 this file must be a mapping"],
  ["a list", `- ${planted}\n`, "1:1 this file must be a mapping"],
  ["a NUL", `\0${planted}`, "1:1 this file must be a mapping"],
  [
    "two documents",
    `${manifest(noted)}\n---\na: ${planted}\n`,
    "5:1 a second document begins here → one file holds one document: split it",
  ],
  [
    "a tab",
    manifest(`secrets:\n\ta: ${planted}\n`),
    "5:1 not YAML: a tab indents this line → indent with spaces",
  ],
  [
    "an open quote",
    manifest(`secrets: "${planted}\n`),
    "5:1 not YAML: a quote, bracket, colon or space is missing here",
  ],
  ["an open bracket", manifest(`owner: [${planted}\n`), "5:1 not YAML: the indentation is wrong here"],
  [
    "two colons",
    manifest(`owner: ${planted}: b\n`),
    "4:8 not YAML: a second colon or a line break in a name → put texts that hold ': ' in quotes",
  ],
  [
    "a forbidden first character",
    manifest(`owner: @${planted}\n`),
    "4:8 not YAML: no text can begin with this character → put the text in quotes",
  ],
  [
    "an unknown escape",
    manifest(`owner: "\\q${planted}"\n`),
    "4:9 not YAML: no such escape in a text in double quotes → use single quotes",
  ],
  [
    "a name given twice",
    manifest(`${noted}\nvault: test\n`),
    "5:1 this name is given twice in one mapping → keep one of them",
  ],
  [
    "a merge key",
    manifest(`defaults: &d { enabled: true }\n${noted}\n<<: *d\n`),
    "6:1 merge keys (<<) are not supported → use defaults:",
  ],
  [
    "a tag",
    manifest(`secrets: !!map { a: { value: external } } # ${planted}`),
    "4:16 a YAML tag (!) stands here → remove it: texts in quotes are texts",
  ],
  ["a name that is a list", manifest(`${noted}\n? [${planted}]\n: 1\n`), "5:3 a name must be a plain text"],
  [
    "a name without a colon",
    manifest(`secrets: { a: { value: external }, ${planted} }\n`),
    "4:36 a name without a colon stands here → write name: value",
  ],
  [
    "an older YAML",
    `%YAML 1.1\n---\n${manifest(noted)}`,
    "1:1 this file asks for an older YAML → remove the line that begins with %YAML",
  ],
  [
    "a number too long for one",
    secret("", "value: { env: KV_A, revision: 12345678901234567890 }"),
    "6:35 this number cannot be held exactly → put it in quotes",
  ],
  [
    "a fraction too long for one",
    secret("versions: { max: 5.00000000000000000001 }"),
    "7:22 this number cannot be held exactly → put it in quotes",
  ],
  [
    "a number that JSON does not have",
    secret("", "value: { json: { a: .inf } }"),
    "6:25 JSON has no such number → put it in quotes",
  ],
  [
    "a long number in a source within JSON",
    secret("", "value: { json: { a: { env: KV_A, revision: 12345678901234567890 } } }"),
    "6:48 secrets.a.value.json.a.revision: must be a text or a whole number",
  ],
  [
    "a long number of a document, by an alias",
    manifest("secrets:\n  a: { value: { json: { n: &n 12345678901234567890 } }, tags: { n: *n } }"),
    "5:68 secrets.a.tags.n: must be a text of up to 256 characters, or null where the tag must be absent",
  ],
  [
    "half of a character",
    secret(`contentType: "\\ud800${planted}"`),
    "7:18 this text holds half of a character (a lone surrogate)",
  ],
  ["an unknown alias", secret(`contentType: *${planted}`), "7:18 an alias (*) stands for nothing before it"],
  [
    "an alias of itself",
    manifest(`secrets:\n  a: &a { value: { json: [*a] } } # ${planted}\n`),
    "5:27 an alias (*) stands for nothing before it",
  ],
])("%s is refused", async (_, text, expected) => expect(await wrong(text)).toContain(expected));

test("a file that is not UTF-8 is refused", async () =>
  expect(await wrong(Uint8Array.of(0x61, 0xff, 0x62))).toEqual(["1:1 this file is not UTF-8 text"]));

test("a file of 10 MB is refused without being parsed", async () =>
  expect(await wrong(`# ${planted}${" ".repeat(10_000_000)}`)).toEqual([
    "1:1 this file has 10 MB or more → split it: several files may speak for one vault",
  ]));

test("a bomb of aliases is refused at its first repetition too many", async () => {
  const levels = Array.from(
    { length: 20 },
    (_, i) => `  t${i + 1}: &t${i + 1} [*t${i}, *t${i}, *t${i}, *t${i}]`,
  );
  const bomb = manifest(`secrets:\n  t0: &t0 [${planted}]\n${levels.join("\n")}\n`);
  expect((await wrong(bomb)).filter((told) => told.includes("aliases"))).toContainEqual(
    expect.stringMatching(/^1\d:\d+ aliases \(\*\) repeat too much/),
  );
});

test.each([
  ["brackets without end", "[".repeat(20_000), /^1:\d+ this file is nested too deeply$/],
  ["101 levels", "[".repeat(101) + "]".repeat(101), /^1:103 this is nested too deeply → at most 100 levels$/],
])("%s are refused", async (_, text, expected) =>
  expect(await wrong(`a: ${text}`)).toContainEqual(expect.stringMatching(expected)),
);

test("the line of a file that did not parse is not shown", async () => {
  const { problems } = await loadManifest(manifest(`owner: ${planted}: b\n`));
  expect(problems.map(({ excerpt }) => excerpt)).toEqual([undefined]);
});

test("an alias stands for what its anchor bears", async () => {
  const text = manifest(`defaults: { tags: &t { team: shop } }
secrets:
  a: { value: external, tags: *t }
`);
  const { set, problems } = await loadManifest(text);
  expect(problems).toEqual([]);
  expect(set.desired).toMatchObject([{ tags: { whole: true, set: { team: "shop" } } }]);
});

test("a byte order mark and Windows line breaks change nothing", async () =>
  expect(await wrong(`\uFEFF${secret("enabled: 1").replaceAll("\n", "\r\n")}`)).toEqual([
    "7:14 secrets.a.enabled: must be true or false",
  ]));
