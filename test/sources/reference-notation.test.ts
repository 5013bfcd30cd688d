// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are the notations of other systems.
// An environment variable that holds another variable's name, because a CI system never had a value for it.
import { describe, expect, test } from "vitest";
import { openSource } from "../../src/sources/source.ts";
import { context } from "./build.ts";

const open = async (text: string, options: { readonly verbatim?: true } = {}) => {
  const value = await openSource({ from: "env", name: "KV_A", ...options }, context({}, { KV_A: text }));
  return value.reveal();
};

const undefinedOnes = [
  ["$(DbPassword)", "$(NAME) (Azure Pipelines)"],
  ["$(shop-group.Db.Password)", "$(NAME) (Azure Pipelines)"],
  ["$[variables.DbPassword]", "$[ NAME ] (Azure Pipelines)"],
  ["$[ variables['DbPassword'] ]", "$[ NAME ] (Azure Pipelines)"],
  ["${{ secrets.DB_PASSWORD }}", "${{ NAME }} (GitHub Actions and Azure Pipelines)"],
  ["${{secrets['DB_PASSWORD'] || vars.DB}}", "${{ NAME }} (GitHub Actions and Azure Pipelines)"],
  ["${{ parameters.password }}", "${{ NAME }} (GitHub Actions and Azure Pipelines)"],
  ["${env:DB_PASSWORD}", "${env:NAME} (PowerShell and the Serverless Framework)"],
  ["$env:DB_PASSWORD", "${env:NAME} (PowerShell and the Serverless Framework)"],
  ["${DB_PASSWORD}", "${NAME} (GitLab, Jenkins, Bamboo and shells)"],
  ["${bamboo.db.password}", "${NAME} (GitLab, Jenkins, Bamboo and shells)"],
  ["$DB_PASSWORD", "$NAME (GitLab, Bitbucket and shells)"],
  ["$db_password1", "$NAME (GitLab, Bitbucket and shells)"],
  ["%DB_PASSWORD%", "%NAME% (TeamCity and Windows)"],
  ["%env.DB_PASSWORD%", "%NAME% (TeamCity and Windows)"],
  ["#{DbPassword}#", "#{NAME}# (Replace Tokens)"],
  ["#{Db.Password}", "#{NAME} (Octopus Deploy and GoCD)"],
  ["__DB_PASSWORD__", "__NAME__ (Replace Tokens)"],
  ["((db-password))", "((NAME)) (Concourse)"],
  ["<< pipeline.parameters.password >>", "<< NAME >> (CircleCI)"],
  ["{{ db_password }}", "{{ NAME }} (Jinja and Helm)"],
  ["{{ .Values.password }}", "{{ NAME }} (Jinja and Helm)"],
] as const;

describe.each(undefinedOnes)("%s", (text, notation) => {
  test("counts as missing, and the error names variable and notation alone", async () => {
    const error = await open(text).catch((caught) => caught);
    expect(error).toMatchObject({
      code: "value-missing",
      message: `the environment variable KV_A holds a variable's name in the notation ${notation}, which nothing has replaced`,
      hint: "define that variable for this run; say verbatim: true if the text itself is the value",
    });
    expect(`${error.message}${error.hint}`).not.toMatch(/password/i);
  });

  test("is the value with verbatim: true", async () =>
    expect(await open(text, { verbatim: true })).toBe(text));
});

test.each(["***", "****", "*".repeat(40)])("%s counts as missing", async (text) => {
  await expect(open(text)).rejects.toMatchObject({
    code: "value-missing",
    message: "the environment variable KV_A holds asterisks alone, by which CI systems hide a value",
  });
  expect(await open(text, { verbatim: true })).toBe(text);
});

test.each([
  ["a bcrypt digest", "$2y$10$fbdLV2U3Y98"],
  ["a crypt digest", "$6$rounds=5000$salt$digest"],
  ["a name and more text", "$DB_PASSWORD!"],
  ["text and a name", "Bearer $(TOKEN)"],
  ["two names", "$(USER):$(PASSWORD)"],
  ["a name between others' brackets", "${NAME)"],
  ["a digit first", "$1abc"],
  ["a dollar within", "pa$$word"],
  ["a dollar alone", "$"],
  ["nothing within", "${}"],
  ["a command", "$(cat /run/secret)"],
  ["a default", "${NAME:-none}"],
  ["JSON", '{"a":"${NAME}"}'],
  ["two braces around JSON", '{{"a":1}}'],
  ["percent signs", "%41%42"],
  ["percent at the end alone", "NAME%"],
  ["a hash and braces", "#{a b}"],
  ["underscores", "____"],
  ["one underscore each", "_NAME_"],
  ["two asterisks", "**"],
  ["asterisks and more", "***a"],
  ["a line break at the end", "$(NAME)\n"],
  ["brackets of an IPv6 address", "[::1]"],
  ["a name alone", "DB_PASSWORD"],
])("%s is a value", async (_, text) => expect(await open(text)).toBe(text));

test("a part of another source counts as missing too, a file does not", async () => {
  const around = context({ "a.txt": "$(NAME)" }, { KV_A: "$(NAME)" });
  await expect(openSource({ from: "base64", of: { from: "env", name: "KV_A" } }, around)).rejects.toThrow(
    "the environment variable KV_A holds a variable's name",
  );
  expect((await openSource({ from: "file", path: "a.txt" }, around)).reveal()).toBe("$(NAME)");
});
