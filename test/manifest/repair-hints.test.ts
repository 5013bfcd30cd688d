// A hint that says what to write is carried out on the file that caused it, which is right afterwards.
import { expect, test } from "vitest";
import { config, line, loadTree, manifest, meant, secret, wrong } from "./loading.ts";

const hintIn = ([problem = ""]: readonly string[]): string => / → (.*)$/.exec(problem)?.[1] ?? "";

test.each([
  ["seconds since 1970, as Azure's JSON has it", "1798761600", "2027-01-01T00:00:00Z"],
  ["milliseconds, as JavaScript has it", "1798761600000", "2027-01-01T00:00:00Z"],
  ["the digits of a day", "20270101", "2027-01-01"],
])("a date as a number: %s", async (_, number, date) => {
  const hint = hintIn(await wrong(secret(`expiresOn: ${number}`)));
  expect(hint).toBe(`write ${date}`);
  const written = hint.replace("write ", "");
  expect((await meant(secret(`expiresOn: ${written}`))).properties).toEqual({ expiresOn: 1_798_761_600 });
});

test.each(["5", "20271301", "500000000000000"])(
  "the number %s is no date, and no quotes make one",
  async (n) => {
    const problems = await wrong(secret(`expiresOn: ${n}`));
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toMatch(/ → write|quotes.*expiresOn/);
  },
);

test.each([
  ["contentType", "5"],
  ["tags", "{ a: 5 }"],
  ["tags", "{ a: true }"],
])("a text without quotes: %s: %s", async (name, written) => {
  expect(hintIn(await wrong(secret(`${name}: ${written}`)))).toBe("put it in quotes");
  await meant(secret(`${name}: ${written.replace(/5|true/, '"$&"')}`));
});

test.each(["HTTPS", "Https"])("%s:// of a vault", async (scheme) => {
  const load = async (vaults: string) => {
    const files = {
      "keyvault-gitops.yaml": config().replace(/^vaults:.*$/m, vaults),
      "vaults/a.yaml": manifest(),
    };
    return (await loadTree(files)).problems.map(line);
  };
  const url = `${scheme}://prod.vault.azure.net`;
  const problems = await load(`vaults: { prod: { url: "${url}" } }`);
  expect(hintIn(problems)).toBe("write https:// in small letters");
  expect(await load(`vaults: { prod: { url: "${url.replace(scheme, "https")}" } }`)).toEqual([]);
});

test("http:// of a vault is not told to be written in small letters", async () => {
  const files = { "keyvault-gitops.yaml": config().replace("prod:", 'prod: { url: "http://x" }') };
  const { problems } = await loadTree({ ...files, "vaults/a.yaml": manifest() });
  expect(problems.map(line).join()).not.toContain("small letters");
});

test.each<[string, string, string]>([
  ["braces around external", "value: { external: true }", "value: external"],
  ["braces around external and nothing", "value: { external: }", "value: external"],
  ["external without value", "external: true", "value: external"],
  ["a source without value", "env: KV_A", "value: { env: NAME }"],
  ["a source of several words without value", "generate: { length: 40 }", "value: { generate: {} }"],
  ["a copy without value", "secret: { name: b }", "value: { secret: { name: NAME } }"],
])("%s: one hint says what to write", async (_, written, right) => {
  const hints = (await wrong(secret("", written))).filter((problem) => problem.includes("unknown property"));
  expect(hints).toHaveLength(1);
  expect(hintIn(hints)).toMatch(new RegExp(`^write ${right.replace(/[{}]/g, "\\$&")}(, without braces)?$`));
  await meant(secret("", right));
});

test("braces around external have no hint that asks for another source", async () => {
  expect(await wrong(secret("", "value: { external: true }"))).toHaveLength(1);
});

test("a property of a secret within its value", async () => {
  const problems = await wrong(secret("", "value: { env: KV_A, contentType: text/plain, tags: { a: b } }"));
  expect(problems.map((problem) => hintIn([problem]))).toEqual(
    Array(2).fill("write it beside value, not within it"),
  );
});

test.each(["external", "hunter2"])(
  "a secret that is the text %s: the problem says where a value is written",
  async (text) => {
    expect(await wrong(manifest(`secrets: { a: ${text} }`))).toEqual([
      "4:15 secrets.a: must be a mapping, such as { value: { env: NAME } } or { value: external }",
    ]);
  },
);
