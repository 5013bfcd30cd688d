// What a PUT and a PATCH may bear, and that a refusal stores nothing and quotes nothing.
import { describe, expect, test } from "vitest";
import { vault } from "./vault.ts";

const tags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, "x"]));

describe("a PUT is refused", () => {
  test.each<[string, unknown]>([
    ["no JSON", '{"value":"canary"'],
    ["no object", '"canary"'],
    ["no body", ""],
    ["no value", { contentType: "canary" }],
    ["a value that is no text", { value: 7 }],
    ["a value over 25 KB", { value: "v".repeat(25_601) }],
    ["a value over 25 KB in bytes", { value: "é".repeat(12_801) }],
    ["a long contentType", { value: "v", contentType: "c".repeat(256) }],
    ["16 tags", { value: "v", tags: tags(16) }],
    ["a long tag name", { value: "v", tags: { ["n".repeat(257)]: "x" } }],
    ["a long tag value", { value: "v", tags: { n: "x".repeat(257) } }],
    ["a tag that is no text", { value: "v", tags: { n: 1 } }],
    ["tags as a list", { value: "v", tags: ["n"] }],
    ["a negative exp, as the SDK makes of 2040", { value: "v", attributes: { exp: -2_085_978_496 } }],
    ["a negative nbf", { value: "v", attributes: { nbf: -1 } }],
    ["a fraction of a second", { value: "v", attributes: { exp: 1.5 } }],
    ["exp before nbf", { value: "v", attributes: { nbf: 20, exp: 10 } }],
    ["enabled as text", { value: "v", attributes: { enabled: "true" } }],
  ])("for %s", async (_, body) => {
    const { ask } = vault();
    const answer = await ask("PUT", "/secrets/a", body);
    expect([answer.status, answer.body]).toMatchObject([400, { error: { code: "BadParameter" } }]);
    expect(answer.text).not.toContain("canary");
    expect((await ask("GET", "/secrets")).body).toEqual({ value: [], nextLink: null });
  });
});

describe("a PUT is taken", () => {
  test.each<[string, unknown]>([
    ["an empty value", { value: "" }],
    ["25 KB", { value: "é".repeat(12_800) }],
    ["a value with a line's end", { value: "v\n" }],
    ["255 characters of contentType", { value: "v", contentType: "c".repeat(255) }],
    ["15 tags of 256 characters", { value: "v", tags: { ...tags(14), ["n".repeat(256)]: "x".repeat(256) } }],
    ["a date that is past", { value: "v", attributes: { exp: 1 } }],
    ["9999-12-31", { value: "v", attributes: { exp: 253_402_214_400 } }],
  ])("with %s", async (_, body) => {
    const { ask } = vault();
    expect((await ask("PUT", "/secrets/a", body)).status).toBe(200);
    expect((await ask("GET", "/secrets/a")).body).toMatchObject(body as object);
  });

  test("nulls count as absent", async () => {
    const { ask } = vault();
    const nulls = { contentType: null, tags: null, attributes: { enabled: null, nbf: null, exp: null } };
    const { body } = await ask("PUT", "/secrets/a", { value: "v", ...nulls });
    expect(Object.keys(body)).toEqual(["value", "id", "attributes"]);
    expect(body.attributes).toMatchObject({ enabled: true });
  });
});

test.each<[string, unknown]>([
  ["exp before the stored nbf", { attributes: { exp: 10 } }],
  ["no JSON", "{"],
  ["16 tags", { tags: tags(16) }],
])("a PATCH is refused for %s, and changes nothing", async (_, body) => {
  const { ask } = vault();
  const before = await ask("PUT", "/secrets/a", { value: "v", attributes: { nbf: 20 } });
  expect((await ask("PATCH", "/secrets/a/", body)).status).toBe(400);
  expect((await ask("GET", "/secrets/a")).body).toEqual(before.body);
});

test("a backup of more than 500 versions is refused", async () => {
  const { ask, emulator } = vault();
  for (let count = 0; count < 500; count++) emulator.seed("acme", { name: "a", value: "v" });
  expect((await ask("POST", "/secrets/a/backup")).status).toBe(200);
  emulator.seed("acme", { name: "a", value: "v" });
  expect((await ask("POST", "/secrets/a/backup")).status).toBe(400);
});

test("a blob of another emulator is malformed", async () => {
  const [one, two] = [vault(), vault()];
  await one.ask("PUT", "/secrets/a", { value: "v" });
  const { body } = await one.ask("POST", "/secrets/a/backup");
  for (const blob of [body, { value: "anVuaw" }, {}])
    expect(await two.ask("POST", "/secrets/restore", blob)).toMatchObject({
      status: 400,
      body: { error: { code: "Malformed backup blob" } },
    });
});
