// What a template means, and what is wrong with one: told without its text.
import { expect, test } from "vitest";
import { meant, planted, secret, wrong } from "./loading.ts";

const given = (text: string, names = "user") =>
  secret(
    "",
    `value: ${JSON.stringify({ template: text, with: Object.fromEntries(names.split(" ").map((name) => [name, { env: "KV_A" }])) })}`,
  );

test("its pieces and its parts", async () => {
  const { source } = await meant(
    given("postgres://{{ user | url }}:{{password|url}}@db/app?a={b}", "user password"),
  );
  const env = { from: "env", name: "KV_A" };
  expect(source).toEqual({
    from: "template",
    pieces: [
      { kind: "text", text: "postgres://" },
      { kind: "part", name: "user", encoder: "url" },
      { kind: "text", text: ":" },
      { kind: "part", name: "password", encoder: "url" },
      { kind: "text", text: "@db/app?a={b}" },
    ],
    parts: [
      ["user", env],
      ["password", env],
    ],
  });
});

test.each<[string, string, readonly string[]]>([
  ["JSON in JSON", '{"db":{"user":"{{ user | json }}"}}', ['{"db":{"user":"', "user", '"}}']],
  ["right behind a placeholder", '{"a":{"user":{{ user | raw }}}}', ['{"a":{"user":', "user", "}}"]],
  ["before a placeholder, and more than two", "}}}{{ user | raw }}", ["}}}", "user"]],
  ["between two", "{{ user | raw }} }} {{user|raw}}", ["user", " }} ", "user"]],
])("braces that close belong to the text: %s", async (_, text, expected) => {
  const { source } = await meant(given(text));
  const pieces = source.from === "template" ? source.pieces : [];
  expect(pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.name))).toEqual(expected);
});

const list = "json, url, base64, pgdsn, odbc, raw";
const braces =
  "the braces of the template's placeholders do not pair up → write {{ name | encoder }}; give a {{ that belongs to the text as a part";
const unreadable = "a placeholder of the template cannot be read → write {{ name | encoder }}";
const source = (name: string) => `the placeholder ${name} stands for no part → give it a source below with:`;

test.each([
  [
    "no encoder",
    "{{ user }}",
    `the placeholder user names no encoder → write {{ name | encoder }}, with one of ${list}`,
  ],
  [
    "nothing behind the bar",
    "{{ user | }}",
    `the placeholder user names no known encoder → use one of ${list}`,
  ],
  [
    "an unknown encoder",
    `{{ user | html }}`,
    `the placeholder user names no known encoder → use one of ${list}`,
  ],
  ["a misspelled name", "{{ usr | url }}", "the placeholder usr stands for no part → did you mean user?"],
  ["an unknown name", "{{ other | url }}", source("other")],
  ["a name of every object", "{{ toString | url }}", source("toString")],
  ["the name of prototypes", "{{ __proto__ | url }}", source("__proto__")],
  ["two encoders", "{{ user | url | json }}", unreadable],
  ["an expression", "{{ 7*7 | raw }}", unreadable],
  ["a path", "{{ user.constructor | raw }}", unreadable],
  ["nothing", "{{ }}", unreadable],
  ["a third brace", "{{{ user | url }}", unreadable],
  ["not closed", `${planted} {{ user | url }`, braces],
  ["not opened", `${planted} { user | url }}`, braces],
  ["not opened behind one", `{{ user | url }} {user|url}} ${planted}`, braces],
  ["one in another", "{{ user {{ user | url }} }}", braces],
])("%s is refused", async (_, text, expected) => {
  expect(await wrong(given(text))).toEqual([`6:24 secrets.a.value.template: ${expected}`]);
  expect(await wrong(secret("", "value: { template: a, with: { 1a: { env: KV_A } } }"))).toEqual([
    "6:35 secrets.a.value.with.1a: a part's name has up to 64 letters, digits and _, and begins with no digit",
  ]);
  expect(await wrong(secret("", "value: { template: plain }"))).toEqual([]);
});
