// docs/how-to/github-actions.md: its steps run as they stand, its tables say what action.yml and the workflows say.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { environment } from "../commands/process.ts";
import { tree } from "../files.ts";
import { action } from "./action.ts";
import { examples, root, setupPlaceholder } from "./workflows.ts";

const page = readFileSync(join(root, "docs/how-to/github-actions.md"), "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, body = ""]) => body);

/** What follows a heading, up to the next one. */
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split(/^## /m)[0] ?? "";
const rows = (heading: string) =>
  section(heading)
    .split("\n")
    .filter((line) => line.startsWith("| `"));

test("the inputs are those of action.yml", () => {
  expect(rows("Inputs")).toEqual(
    Object.entries(action.inputs).map(([name, input]) => {
      const standard = input.default ? `\`${input.default}\`` : "";
      return `| \`${name}\` | ${standard} | ${input.description.trim()} |`;
    }),
  );
});

test("the outputs are those of action.yml", () => {
  expect(rows("Outputs")).toEqual(
    Object.entries(action.outputs).map(
      ([name, { description }]) => `| \`${name}\` | ${description.trim()} |`,
    ),
  );
});

test("the permissions are those of the examples", () => {
  const may = (path: string, id: string) => {
    const job = examples.find((example) => basename(example.path) === path)?.workflow.jobs[id];
    const rights = Object.entries(job?.permissions ?? {}).map(([scope, right]) => `\`${scope}: ${right}\``);
    return rights.join(", ");
  };
  expect(rows("Permissions")).toEqual([
    "| `validate` | `contents: read` |",
    `| \`plan\` in a pull request | ${may("plan.yml", "plan")} |`,
    `| \`plan\` on main | ${may("apply.yml", "plan")} |`,
    `| \`apply\` | ${may("apply.yml", "apply")} |`,
    `| \`drift\` | ${may("drift.yml", "drift")} |`,
    `| \`rotate\` | ${may("rotate.yml", "rotate")} |`,
  ]);
});

test("Dependabot is set up as here, for the workflows of a repository", () => {
  const shown = blocks("yaml")
    .map((block) => parse(block))
    .find(({ updates }) => updates);
  const own = parse(readFileSync(join(root, ".github/dependabot.yml"), "utf8"));
  const updates = own.updates.map(({ ignore: _, ...update }: object & { ignore?: unknown }) => ({
    ...update,
    directories: ["/"],
  }));
  expect(shown).toEqual({ ...own, updates });
});

test("setup is named as the examples name it", () => expect(page).toContain(`uses: ${setupPlaceholder} # v`));

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(root, "src", name), "utf8"))
  .join("\n");
const errors = rows("When it does not work").flatMap((row) =>
  [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, error = ""]) => error),
);

test.each(errors)("a run can say: %s", (error) => expect(sources.includes(error)).toBe(true));
test("errors are found", () => expect(errors.length).toBeGreaterThan(5));

/** A program that tells in a file how it was called, and answers. */
const fake = (answer: string) => `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(process.env.CALLS, JSON.stringify(args) + "\\n");
const after = (option) => args[args.indexOf(option) + 1];
const said = (${answer})(args.join(" "), after);
if (said !== undefined) console.log(said);
`;
const az = fake(`(line, after) =>
  line.startsWith("ad app create ") ? after("--display-name").split(" ")[1] + "-app"
  : line.startsWith("ad sp create ") ? after("--id") + "-object"
  : line.startsWith("keyvault show ") ? "/id/" + after("--name")
  : line.startsWith("account show ") ? "tenant" : undefined`);
const gh = fake(`(line) =>
  line.startsWith("api user ") ? 7
  : line === "api repos/contoso/shop --jq .full_name" ? "contoso/shop"
  : line.startsWith("api repos/contoso/shop --jq ") ? "repo:contoso@1234/shop@5678" : undefined`);

/** Runs the steps of the page, or some of them, in a repository of its own, beside a clone of this project. */
function follow(prefix: string, runs: (step: string) => boolean = () => true) {
  const [config = "", manifest = ""] = blocks("yaml");
  const { root: at } = tree(
    {
      "shop/keyvault-gitops.yaml": config,
      "shop/vaults/shop-prod.yaml": manifest,
      "keyvault-gitops/lib/cli.js": `import ${JSON.stringify(join(root, "dist/cli.js"))};`,
      "keyvault-gitops/package.json": '{ "type": "module" }',
      ...Object.fromEntries(
        examples.map(({ path, text }) => [`keyvault-gitops/examples/workflows/${basename(path)}`, text]),
      ),
      "bin/az": az,
      "bin/gh": gh,
      calls: "",
    },
    { git: false },
  );
  const before = `
    chmod +x ../bin/*
    git init -q --bare ../origin.git
    git init -q
    git remote add origin ../origin.git
    (cd ../keyvault-gitops && git init -q && git add . && git commit -qm all)`;
  const [variables = "", ...rest] = blocks("sh");
  const ask = rest.findIndex((block) => block.includes("customization/sub"));
  const steps = [before, variables, ...rest.toSpliced(ask + 1, 0, prefix).filter(runs)];
  const out = execFileSync("sh", ["-euc", steps.join("\n")], {
    cwd: join(at, "shop"),
    encoding: "utf8",
    stdio: "pipe",
    env: {
      ...environment,
      PATH: [join(at, "bin"), dirname(process.execPath), environment.PATH].join(":"),
      CALLS: join(at, "calls"),
      ...Object.fromEntries(
        ["AUTHOR", "COMMITTER"].flatMap((who) => [
          [`GIT_${who}_NAME`, "a"],
          [`GIT_${who}_EMAIL`, "a@example.com"],
        ]),
      ),
    },
  });
  const calls: string[][] = readFileSync(join(at, "calls"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const pushed = (path: string): string =>
    execFileSync("git", ["show", `key-vault:${path}`], { cwd: join(at, "origin.git"), encoding: "utf8" });
  return { out, calls, pushed };
}

const trusted = (calls: readonly string[][]) =>
  calls
    .filter((call) => call.includes("federated-credential"))
    .map((call) => [call[call.indexOf("--id") + 1], JSON.parse(call.at(-1) ?? "")] as const);
const subjects = (calls: readonly string[][]) =>
  trusted(calls).map(([app, { subject }]) => `${app} ${subject}`);

/** How the page sets PREFIX, for each form of the subject. */
const [withIds = "", byName = ""] = [...page.matchAll(/\| `(PREFIX=.*)` \|$/gm)].map(([, set = ""]) => set);

test("the steps, in a repository whose subject has its ids", () => {
  const { out, calls, pushed } = follow(withIds);
  expect(out).toContain("2 to create");
  expect(subjects(calls)).toEqual([
    "reader-app repo:contoso@1234/shop@5678:pull_request",
    "reader-app repo:contoso@1234/shop@5678:ref:refs/heads/main",
    "writer-app repo:contoso@1234/shop@5678:environment:production",
  ]);
  expect(trusted(calls)[0]?.[1]).toEqual({
    name: "pull-request",
    subject: "repo:contoso@1234/shop@5678:pull_request",
    issuer: "https://token.actions.githubusercontent.com",
    audiences: ["api://AzureADTokenExchange"],
  });
  const granted = calls.filter((call) => call.join(" ").startsWith("role assignment create "));
  expect(granted.map((call) => call[call.indexOf("--assignee-object-id") + 1])).toEqual([
    "reader-app-object",
    "writer-app-object",
  ]);
  for (const name of ["plan", "apply", "drift"])
    expect(pushed(`.github/workflows/${name}.yml`)).toMatch(
      / uses: contoso\/keyvault-gitops@(?!0{40})[0-9a-f]{40} # our copy's main$/m,
    );
});

test("the steps, in an older repository", () => {
  const { calls } = follow(byName, (step) => /PREFIX/.test(step));
  expect(subjects(calls)).toEqual([
    "reader-app repo:contoso/shop:pull_request",
    "reader-app repo:contoso/shop:ref:refs/heads/main",
    "writer-app repo:contoso/shop:environment:production",
  ]);
});
