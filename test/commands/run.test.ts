// The commands on the embedded vault: streams, files, exit codes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Shell } from "../../src/commands/cli/shell.ts";
import { tree } from "../files.ts";
import { call } from "./shell.ts";

afterEach(() => vi.unstubAllEnvs());

const manifest = (secrets: string) => `apiVersion: keyvault-gitops/v1
kind: Vault
vault: demo
secrets:
${secrets}`;
const secrets = "  greeting: { value: { literal: hello } }\n  password: { value: { env: KV_PASSWORD } }\n";

/** A manifest of two secrets in a folder, and commands on it: `@` stands for the folder, the vault is kept in a file. */
function demo(contents: Record<string, string> = {}) {
  const files = { "demo.yaml": manifest(secrets), ".env": "KV_PASSWORD=hunter2-hunter2\n", ...contents };
  const { root } = tree(files, { git: false });
  const on = (command: string, differs?: Partial<Shell>) =>
    call(
      [...command.replaceAll("@", root).split(" "), `${root}/demo.yaml`, `--emulator=${root}/v.db`],
      differs,
    );
  return { root, on };
}

test("validate needs no vault, no environment and no token", async () => {
  const { root, on } = demo({ ".env": "" });
  const { exit, out, err } = await on("validate");
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toContain("2 objects");
  expect(existsSync(`${root}/v.db`)).toBe(false);
});

test("validate tells every problem with its place, and no value", async () => {
  const { on } = demo({ "demo.yaml": manifest("  a: { value: hunter2 }\n  b: { contenttype: x }\n") });
  const { exit, out, err } = await on("validate");
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toMatch(/demo\.yaml:5:\d+: /);
  expect(err).toMatch(/demo\.yaml:6:\d+: /);
  expect(err).toContain("did you mean contentType?");
  expect(err).not.toContain("hunter2");
});

test("without a config only the embedded vault is at home", async () => {
  const { exit, out, err } = await call(["plan", `${demo().root}/demo.yaml`]);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain("no keyvault-gitops.yaml was found");
});

test("plan, apply, plan: by plan file, digest and exit code", async () => {
  const { root, on } = demo();
  expect(await on("plan")).toMatchObject({ exit: 0 });
  const planned = await on("plan --exit-code --format json --out @/p.json");
  expect(planned).toMatchObject({ exit: 2, out: "", err: expect.stringContaining("2 to create") });

  const applied = await on("apply --plan @/p.json --yes --format json");
  expect({ exit: applied.exit, err: applied.err }).toEqual({ exit: 0, err: "" });
  const document = JSON.parse(applied.out);
  expect(document).toMatchObject({ kind: "Apply", started: true, requests: { write: 2 } });
  expect(document.outcomes.map(({ did }: { did: string }) => did)).toEqual(["created", "created"]);
  expect(await on("plan --exit-code")).toMatchObject({ exit: 0 });
  expect(await on("plan --fail-on unknown")).toMatchObject({ exit: 2 });

  writeFileSync(`${root}/demo.yaml`, manifest(secrets.replace("hello", "hallo")));
  expect(await on("apply --yes --plan @/p.json")).toMatchObject({ exit: 4 });
  expect(await on(`apply --yes --digest ${document.plan.digest}`)).toMatchObject({ exit: 4 });
  expect(await on("plan --exit-code")).toMatchObject({ exit: 2 });
});

describe("apply asks", () => {
  test.each([
    ["y", 0],
    ["Yes ", 0],
    ["", 4],
    ["no", 4],
    ["yesterday", 4],
  ])("%j", async (answer, exit) => {
    const { on } = demo();
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return answer;
    };
    const asked = await on("apply", { ask });
    expect(asked.exit).toBe(exit);
    expect(questions).toEqual(["Apply these changes? [y/N] "]);
    expect(asked.err).toContain("Plan: 2 to create");
    expect(await on("plan --exit-code")).toMatchObject({ exit: exit === 0 ? 0 : 2 });
  });

  test("but not where nobody can answer: nothing is written", async () => {
    const { root, on } = demo();
    const { exit, out, err } = await on("apply");
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain("Pass --yes");
    expect(existsSync(`${root}/v.db`)).toBe(false);
  });
});

const env = (variables: Record<string, string>): Partial<Shell> => ({ env: (name) => variables[name] });

describe("streams", () => {
  const terminal = { out: true, err: true, width: 100, unicode: true };

  test("progress goes to stderr, and beside another format only on a terminal", async () => {
    const { on } = demo();
    const text = await on("plan");
    expect(text.err).toContain("reading demo");
    expect(text.out).not.toContain("reading demo");
    expect(await on("plan --format json")).toMatchObject({ exit: 0, err: "" });
    const watched = await on("plan --format json", { terminal });
    expect(watched.err).toContain("reading demo");
  });

  test("--quiet says nothing of what goes on", async () => {
    const { on } = demo();
    for (const differs of [{}, { terminal }])
      expect(await on("plan --quiet", differs)).toMatchObject({ exit: 0, err: "" });
  });

  test("--verbose has a line for each request, in any format, and no value", async () => {
    const { on } = demo();
    const { exit, out, err } = await on("apply --yes --verbose --format json");
    expect({ exit, written: JSON.parse(out).requests.write }).toEqual({ exit: 0, written: 2 });
    const line = /^(GET|PUT) {2}demo\/(secrets|deletedsecrets)(\/\w+)? {2}\d{3} {2}\d+ ms {2}[0-9a-f-]{36}$/;
    const requests = err.split("\n").filter((text) => line.test(text));
    expect(requests.filter((text) => text.startsWith("PUT"))).toHaveLength(2);
    expect(err).toContain("applied to demo: 2 of 2");
    expect(out + err).not.toContain("hunter2");
  });

  test("--quiet and --verbose do not go together", async () =>
    expect(await demo().on("plan --quiet --verbose")).toMatchObject({ exit: 1, out: "" }));

  test.each<[string, string, Partial<Shell>, boolean]>([
    ["a terminal", "plan", { terminal }, true],
    ["--no-color", "plan --no-color", { terminal }, false],
    ["NO_COLOR", "plan", { terminal, ...env({ NO_COLOR: "1" }) }, false],
    ["an empty NO_COLOR", "plan", { terminal, ...env({ NO_COLOR: "" }) }, true],
    ["TERM=dumb", "plan", { terminal, ...env({ TERM: "dumb" }) }, false],
    ["a pipe", "plan", {}, false],
    ["a pipe and FORCE_COLOR", "plan", env({ FORCE_COLOR: "1" }), true],
    ["a pipe and FORCE_COLOR=true", "plan", env({ FORCE_COLOR: "true" }), true],
    ["a pipe and an empty FORCE_COLOR", "plan", env({ FORCE_COLOR: "" }), false],
    ["FORCE_COLOR=0", "plan", { terminal, ...env({ FORCE_COLOR: "0" }) }, false],
    ["FORCE_COLOR=false", "plan", { terminal, ...env({ FORCE_COLOR: "false" }) }, false],
    ["FORCE_COLOR and NO_COLOR", "plan", env({ FORCE_COLOR: "1", NO_COLOR: "1" }), true],
    ["FORCE_COLOR and TERM=dumb", "plan", env({ FORCE_COLOR: "1", TERM: "dumb" }), true],
    ["FORCE_COLOR and --no-color", "plan --no-color", env({ FORCE_COLOR: "1" }), false],
    ["FORCE_COLOR and a file", "plan --out @/p.txt", env({ FORCE_COLOR: "1" }), false],
    ["--out", "plan --out @/p.txt", { terminal: { ...terminal, err: false } }, false],
  ])("colours with %s", async (_, command, differs, expected) => {
    const { root, on } = demo();
    const { out, err } = await on(command, differs);
    const kept = existsSync(`${root}/p.txt`) ? readFileSync(`${root}/p.txt`, "utf8") : "";
    expect(kept + out + err).toContain("greeting");
    expect((kept + out + err).replaceAll("\u001b[K", "").includes("\u001b[")).toBe(expected);
  });

  test("--out keeps the result in a file, and says its summary", async () => {
    const { root, on } = demo();
    const { exit, out, err } = await on("plan --format markdown --out @/p.md");
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(err).toContain("Plan: 2 to create");
    expect(readFileSync(`${root}/p.md`, "utf8")).toContain("greeting");
  });

  test.each([
    ["@/none/p.md", "there is no folder"],
    ["@", "is a folder"],
  ])("--out %s is refused before anything is written", async (out, why) => {
    const { on } = demo();
    const { exit, err } = await on(`apply --yes --out ${out}`);
    expect(exit).toBe(1);
    expect(err).toContain(why);
    expect((await on("plan")).out).toContain("2 to create");
  });
});

test("a value of the environment is needed at apply only, and .env stands in for it", async () => {
  const { root, on } = demo({ ".env": "" });
  expect(await on("plan")).toMatchObject({ exit: 0 });
  const missing = await on("apply --yes");
  expect(missing).toMatchObject({ exit: 1, out: "", err: expect.stringContaining("KV_PASSWORD") });
  expect((await on("plan")).out).toContain("2 to create");
  writeFileSync(`${root}/.env`, "KV_PASSWORD=hunter2");
  const given = await on("apply --yes");
  expect(given).toMatchObject({ exit: 0 });
  expect(given.out + given.err).not.toContain("hunter2");
});

test("the .env beside the config is taken, wherever one stands", async () => {
  const { root } = tree({
    "keyvault-gitops.yaml":
      "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [in/*.yaml]\nvaults: { demo: }\n",
    "in/demo.yaml": manifest(secrets),
    ".env": "KV_PASSWORD=x\n",
  });
  for (const path of [root, `${root}/in`, `${root}/in/demo.yaml`, `${root}/in/*.yaml`])
    expect(await call(["apply", "--yes", "--emulator", path])).toMatchObject({ exit: 0 });
});

test("Ctrl-C before the first read is an error in our words", async () => {
  const { exit, out, err } = await demo().on("plan", { signal: AbortSignal.abort() });
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain("error: Stopped on request; nothing more was asked of vault demo.\n");
});
