// Every example does what it promises, on the embedded vault: found by listing, so that none can be forgotten.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { environment } from "./commands/process.ts";
import { call } from "./commands/shell.ts";
import { tree } from "./files.ts";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "examples");
const examples = readdirSync(folder).filter((name) => existsSync(join(folder, name, "keyvault-gitops.yaml")));

/** An example as its readers would copy it: a repository of its own. */
function copy(name: string): string {
  const from = join(folder, name);
  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(from, file)).isFile(),
  );
  return tree(Object.fromEntries(files.map((file) => [file, readFileSync(join(from, file))]))).root;
}

/** A step of an example that is a script. */
function runScript(script: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", script), ...args], {
    env: environment,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}

test("there are examples", () =>
  expect(examples).toEqual(
    expect.arrayContaining(["keys", "quickstart", "rotation", "sealed", "sops", "team"]),
  ));

describe.each(examples)("%s", (name) => {
  test("is valid, is planned, applied, and then in sync", async () => {
    const at = copy(name);
    const data = tree({}, { git: false }).root;
    // As docs/how-to/sealed.md says.
    if (name === "sealed") runScript("sealed-example.ts", `${data}/v.db`);
    const on = (line: string) => call([...line.split(" "), at, `--emulator=${data}/v.db`]);
    expect(await on("validate")).toMatchObject({ exit: 0, err: "" });
    expect(await on("plan --exit-code")).toMatchObject({ exit: 2 });
    expect(await on("apply --yes")).toMatchObject({ exit: 0 });
    expect(await on("plan --exit-code")).toMatchObject({ exit: 0 });
    const { exit, out } = await on("apply --yes --format json");
    expect({ exit, write: JSON.parse(out).requests.write }).toEqual({ exit: 0, write: 0 });
  });

  test("is made of files that an editor can check", () => {
    const files = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" });
    const isOurs = (file: string) => !/^sops:$/m.test(readFileSync(join(folder, name, file), "utf8"));
    const yaml = files.filter((file) => /\.ya?ml$/.test(file) && isOurs(file));
    expect(yaml).not.toEqual([]);
    for (const file of yaml) {
      const path = join(folder, name, file);
      const [, schema = ""] =
        /^# yaml-language-server: \$schema=(.+)$/m.exec(readFileSync(path, "utf8")) ?? [];
      const meant = relative(root, resolve(path, "..", schema));
      expect(meant).toMatch(/^schemas\/(manifest|config)\.v1\.schema\.json$/);
      expect(statSync(join(root, meant)).isFile()).toBe(true);
    }
  });
});

test("npm start tells its story to the end", { timeout: 300_000 }, () => {
  const told = spawnSync(process.execPath, ["scripts/story.ts"], {
    cwd: root,
    env: environment,
    encoding: "utf8",
  });
  expect({ exit: told.status, err: told.stderr }).toEqual({ exit: 0, err: "" });
  expect(told.stdout.match(/^\$ keyvault-gitops \w+/gm)).toEqual(
    [...["validate", "plan", "apply", "plan", "plan", "apply", "plan"], ...["plan", "apply", "plan"]].map(
      (name) => `$ keyvault-gitops ${name}`,
    ),
  );
});
