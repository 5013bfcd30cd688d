// A page that is not true fails, at its line; what its comments prepare is there for its blocks.
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { followPage } from "./follow-page.ts";
import { root } from "./page.ts";

const follow = (text: string) =>
  followPage(relative(root, join(tree({ "page.md": text }, { git: false }).root, "page.md")));

const manifest = `<!-- file: v.yaml -->
\`\`\`yaml
{ apiVersion: keyvault-gitops/v1, kind: Vault, vault: demo, secrets: { a: { value: { env: KV_A, revision: 1 } } } }
\`\`\`
`;
const sh = (...lines: readonly string[]) => `\`\`\`sh\n${lines.join("\n")}\n\`\`\`\n`;
const apply = sh("keyvault-gitops apply v.yaml --emulator=v.db");

test.each([
  [
    "another exit code",
    `${manifest}<!-- exit: 2 -->\n${sh("keyvault-gitops validate v.yaml --emulator")}`,
    /in place of 2/,
  ],
  [
    "a command that fails before the last one",
    sh("false", "keyvault-gitops schema manifest"),
    /false\nended with 1/,
  ],
  [
    "another output",
    `${sh("echo one")}<!-- output -->\n\`\`\`text\ntwo\n\`\`\`\n`,
    /nothing printed this:\ntwo/,
  ],
  ["a server", sh("keyvault-gitops emulator --port 0"), /serves until it is stopped/],
  ["a package that is not ours", sh("npx keyvault-gitops plan"), /may fetch what is not ours/],
  ["a value that nobody set", `${manifest}${apply}`, /KV_A is not set/],
])("%s fails", async (_, page, message) => {
  await expect(follow(page)).rejects.toThrow(message);
});

test("variables, folders, files, stdin and outputs last from block to block", () =>
  follow(`${sh("mkdir inner && cd inner", "KV_A=one")}${manifest}${apply}
<!-- output -->
\`\`\`text
  + a  create from env KV_A
...
Applied: 1 created. On the embedded vault v.db, not Azure.
\`\`\`
<!-- secret: a=two in demo of v.db -->
<!-- exit: 2 -->
${sh("pwd | grep -q /inner$", "keyvault-gitops drift v.yaml --emulator=v.db")}
<!-- output -->
\`\`\`text
set outside
\`\`\`
<!-- new folder -->
<!-- input: KV_A=one -->
${sh("test ! -e inner", "grep -q KV_A=one")}`));
