// Every command block of the manual runs as it stands, or says why no test runs it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { followPage } from "./follow-page.ts";
import { type Block, isBlock, pages, parsePage, readPage, root } from "./page.ts";
import { parseCommand } from "./run-command.ts";

/** Why a block is not run. Each is something that no machine of a test has. */
const reasons = [
  "installs packages",
  "needs a terminal",
  "needs an Azure subscription",
  "needs GitHub",
  "needs a database",
  "needs a program that may be missing",
  "serves until it is stopped",
  "changes your shell",
];

const blocksOf = (page: string): readonly Block[] => readPage(page).steps.filter(isBlock);
const commandBlocks = (page: string) => blocksOf(page).filter(({ language }) => language === "sh");

test.each(pages.filter((page) => commandBlocks(page).length > 0))("%s runs", { timeout: 60_000 }, followPage);

test("what is not run has a reason of the list, or a test of its own that reads the page", () => {
  const wrong = pages.flatMap((page) => {
    const { runBy } = readPage(page);
    return commandBlocks(page)
      .filter(({ marks }) => {
        const own = marks["run by"] ?? runBy;
        if (own !== undefined)
          return !existsSync(join(root, own)) || !readFileSync(join(root, own), "utf8").includes(page);
        return marks["not run"] !== undefined && !reasons.includes(marks["not run"]);
      })
      .map(({ line, marks }) => `${page}:${line}: ${marks["not run"] ?? marks["run by"] ?? runBy}`);
  });
  expect(wrong).toEqual([]);
});

test("no command hides in a block of another language", () => {
  const languages = new Set(pages.flatMap((page) => blocksOf(page).map(({ language }) => language)));
  for (const language of ["", "bash", "shell", "console", "zsh", "powershell"])
    expect(languages).not.toContain(language);
});

describe("a line that needs no shell", () => {
  test.each([
    ["keyvault-gitops plan", { args: ["plan"] }],
    ["npx --no -- keyvault-gitops plan --all   # everything", { args: ["plan", "--all"] }],
    [
      "keyvault-gitops plan --vault 'contoso-*' --select \"db-*\"",
      { args: ["plan", "--vault", "contoso-*", "--select", "db-*"] },
    ],
    [
      "keyvault-gitops seal v.yaml --secret a < key.pem",
      { args: ["seal", "v.yaml", "--secret", "a"], from: "key.pem" },
    ],
    [
      "keyvault-gitops doctor --emit roles-cli > roles.sh",
      { args: ["doctor", "--emit", "roles-cli"], to: "roles.sh" },
    ],
    ["keyvault-gitops plan | head", undefined],
    ["keyvault-gitops plan && echo done", undefined],
    ['keyvault-gitops plan "$FILE"', undefined],
    ["keyvault-gitops plan *.yaml", undefined],
    ["keyvault-gitops-x plan", undefined],
    ["ls", undefined],
  ])("%s", (line, command) => expect(parseCommand(line)).toEqual(command));
});

test.each([
  ["<!-- not ran: needs GitHub -->", 'no test knows the comment "not ran"'],
  ["<!-- not run: needs GitHub -->\nText.\n```sh\nls\n```", "a comment about a block stands right above it"],
  ["```sh\nls", "the block has no end"],
])("a page that no test understands is refused: %j", (text, message) =>
  expect(() => parsePage(text)).toThrow(message),
);
