// The commands on the embedded vault, each as a process of its own: streams, files, exit codes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { call } from "./cli.ts";

const manifest = (secrets: string) => `apiVersion: keyvault-gitops/v1
kind: Vault
vault: demo
secrets:
${secrets}`;
const secrets = "  greeting: { value: { literal: hello } }\n  password: { value: { env: KV_PASSWORD } }\n";

const demo = (contents: Record<string, string> = {}) =>
  tree(
    { "demo.yaml": manifest(secrets), ".env": "KV_PASSWORD=hunter2-hunter2\n", ...contents },
    { git: false },
  ).root;

const onVault = ["demo.yaml", "--emulator=v.db"];

test("validate needs no vault, no environment and no token", async () => {
  const root = demo({ ".env": "" });
  const { exit, out, err } = await call(root, ["validate", "demo.yaml", "--emulator"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toContain("2 objects");
});

test("validate tells every problem with its place, and no value", async () => {
  const root = demo({ "demo.yaml": manifest("  a: { value: hunter2 }\n  b: { contenttype: x }\n") });
  const { exit, out, err } = await call(root, ["validate", "demo.yaml", "--emulator"]);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toMatch(/^demo\.yaml:5:\d+: /m);
  expect(err).toMatch(/^demo\.yaml:6:\d+: /m);
  expect(err).toContain("did you mean contentType?");
  expect(err).not.toContain("hunter2");
});

test("without a config only the embedded vault is at home", async () =>
  expect(await call(demo(), ["plan", "demo.yaml"])).toMatchObject({
    exit: 1,
    out: "",
    err: expect.stringContaining("no keyvault-gitops.yaml was found"),
  }));

test("plan, apply, plan: by file, digest and exit code", async () => {
  const root = demo();
  expect(await call(root, ["plan", ...onVault])).toMatchObject({ exit: 0 });
  const planned = await call(root, [
    "plan",
    ...onVault,
    "--exit-code",
    "--format",
    "json",
    "--out",
    "p.json",
  ]);
  expect(planned).toMatchObject({ exit: 2, out: "" });
  expect(planned.err).toContain("2 to create");

  const applied = await call(root, ["apply", ...onVault, "--plan", "p.json", "--yes", "--format", "json"]);
  expect({ exit: applied.exit, err: applied.err }).toEqual({ exit: 0, err: "" });
  const document = JSON.parse(applied.out);
  expect(document).toMatchObject({ kind: "Apply", started: true, requests: { write: 2 } });
  expect(document.outcomes.map(({ did }: { did: string }) => did)).toEqual(["created", "created"]);
  expect(await call(root, ["plan", ...onVault, "--exit-code"])).toMatchObject({ exit: 0 });

  writeFileSync(`${root}/demo.yaml`, manifest(secrets.replace("hello", "hallo")));
  for (const bound of [
    ["--plan", "p.json"],
    ["--digest", document.plan.digest],
  ])
    expect(await call(root, ["apply", ...onVault, "--yes", ...bound])).toMatchObject({ exit: 4 });
  expect(await call(root, ["plan", ...onVault, "--exit-code"])).toMatchObject({ exit: 2 });
});

test("apply does not ask where there is no terminal, and writes nothing", async () => {
  const root = demo();
  const { exit, out, err } = await call(root, ["apply", ...onVault]);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain("--yes");
  expect(existsSync(`${root}/v.db`)).toBe(false);
});

test("progress goes to stderr, and not beside another format", async () => {
  const root = demo();
  const text = await call(root, ["plan", ...onVault]);
  expect(text.err).toContain("reading demo");
  expect(text.out).not.toContain("reading demo");
  expect(await call(root, ["plan", ...onVault, "--format", "json"])).toMatchObject({ exit: 0, err: "" });
});

test("--out keeps the result in a file, and says its summary", async () => {
  const root = demo();
  const { exit, out, err } = await call(root, ["plan", ...onVault, "--format", "markdown", "--out", "p.md"]);
  expect({ exit, out }).toEqual({ exit: 0, out: "" });
  expect(err).toContain("Plan: 2 to create");
  expect(readFileSync(`${root}/p.md`, "utf8")).toContain("greeting");
});

test.each([
  ["none/p.md", "there is no folder"],
  [".", "is a folder"],
])("--out %s is refused before anything is written", async (out, why) => {
  const root = demo();
  const { exit, err } = await call(root, ["apply", ...onVault, "--yes", "--out", out]);
  expect(exit).toBe(1);
  expect(err).toContain(why);
  expect((await call(root, ["plan", ...onVault, "--format", "json"])).out).toContain('"create": 2');
});

test("a value of the environment is needed at apply, and .env gives it only under --emulator", async () => {
  const root = demo({ ".env": "" });
  expect(await call(root, ["plan", ...onVault])).toMatchObject({ exit: 0 });
  const refused = await call(root, ["apply", ...onVault, "--yes"]);
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain("KV_PASSWORD");
  const given = await call(root, ["apply", ...onVault, "--yes"], { KV_PASSWORD: "hunter2" });
  expect(given).toMatchObject({ exit: 0 });
  expect(given.out + given.err).not.toContain("hunter2");
});
