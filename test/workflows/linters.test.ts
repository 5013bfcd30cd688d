// zizmor and actionlint, where they are installed: CONTRIBUTING says how. What actionlint is told to overlook stands in
// .github/actionlint.yaml, with the reasons.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { examples, placeholder, root, setupPlaceholder, workflows } from "./workflows.ts";

const isInstalled = (program: string) => spawnSync(program, ["--version"]).status === 0;
const has = { zizmor: isInstalled("zizmor"), actionlint: isInstalled("actionlint") };
const by = (program: keyof typeof has) =>
  has[program] ? program : `${program}, which is not installed: not run`;

/** What a linter says, and how it ends. */
function said(program: keyof typeof has, args: readonly string[], cwd = root) {
  const { status, stdout } = spawnSync(program, args, { cwd, encoding: "utf8" });
  return { status, stdout };
}
const paths = workflows.map(({ path }) => path);
const repository = (path: string) => readFileSync(join(root, path), "utf8");

/** The examples in a repository of their own, where this Action is at hand, so that actionlint knows its inputs. */
const installed = (change: (text: string) => string = (text) => text) =>
  tree({
    "action.yml": repository("action.yml"),
    "dist/action.js": "",
    "setup/action.yml": repository("setup/action.yml"),
    "setup/index.mjs": "",
    ".github/actionlint.yaml": repository(".github/actionlint.yaml"),
    ...Object.fromEntries(
      examples.map(({ path, text }) => [
        `.github/workflows/${basename(path)}`,
        change(text)
          .replaceAll(placeholder, "./")
          .replaceAll(setupPlaceholder, "./setup")
          .replaceAll("uses: $/", "uses: ./"),
      ]),
    ),
  }).root;

test(`no security finding, by ${by("zizmor")}`, () => {
  if (!has.zizmor) return;
  const args = ["--offline", "--persona=auditor", "--no-progress", "--quiet"];
  const others = ["action.yml", "setup/action.yml", ".github/dependabot.yml"];
  expect(said("zizmor", [...args, ...paths, ...others])).toEqual({
    status: 0,
    stdout: expect.stringContaining("No findings"),
  });
});

test(`no mistake, by ${by("actionlint")}`, () => {
  if (!has.actionlint) return;
  expect(said("actionlint", ["-no-color", ...paths])).toEqual({ status: 0, stdout: "" });
});

test(`nothing is overlooked that is known by now, by ${by("actionlint")}`, () => {
  if (!has.actionlint) return;
  const config = ".github/actionlint.yaml";
  const { root: empty } = tree({ "config.yaml": "" }, { git: false });
  const { stdout } = said("actionlint", ["-no-color", "-config-file", join(empty, "config.yaml"), ...paths]);
  const overlooked = [...repository(config).matchAll(/^ +- '(.*)'$/gm)].map(([, pattern = ""]) => pattern);
  expect(overlooked.filter((pattern) => !new RegExp(pattern).test(stdout))).toEqual([]);
  expect(overlooked).not.toEqual([]);
});

test(`the examples fit action.yml and each other, by ${by("actionlint")}`, () => {
  if (!has.actionlint) return;
  expect(said("actionlint", ["-no-color"], installed())).toEqual({ status: 0, stdout: "" });
  const wrong = installed((text) => text.replaceAll("tenant-id:", "tenant:"));
  expect(said("actionlint", ["-no-color"], wrong)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('input "tenant" is not defined'),
  });
});
