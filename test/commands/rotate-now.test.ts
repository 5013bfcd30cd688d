// rotate NAME --now and rotate --abandon NAME: what they do, and what people get wrong.
import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { tree } from "../files.ts";
import { call } from "./shell.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const rotation = "rotation: { every: P30D, target: token }";

/** Vaults `demo` and `other`: `a` and `b` rotate in the first and are copied to the second; `plain` does not rotate. */
const repository = () =>
  tree({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v.yaml]\ntargets: { token: { generate: {} } }\nvaults: { demo: { targets: [token] }, other: { targets: [token], sources: { copyFrom: [demo] } } }\n`,
    "v.yaml": `${head}kind: Vault\nvault: [demo, other]\nsecrets:\n  a: { ${rotation} }\n  b: { ${rotation} }\n  plain: { value: external }\nkeys:\n  a: { keyType: EC, rotation: { every: P30D } }\n`,
  }).root;

const caller = () => {
  const root = repository();
  const emulator = `--emulator=${root}/demo.db`;
  return {
    root,
    on: (...args: string[]) => call([...args.slice(0, 2), root, ...args.slice(2), emulator]),
    json: async (...args: string[]) =>
      JSON.parse(
        (await call([...args.slice(0, 2), root, ...args.slice(2), emulator, "--format", "json"])).out,
      ),
  };
};

const reason = ["--now", "--reason", "leaked in a log"] as const;

describe("rotate NAME --now", () => {
  test("rotates it though it is not due, its copies follow, and the report says why", async () => {
    const { root, json, on } = caller();
    expect((await call(["rotate", root, `--emulator=${root}/demo.db`, "--select", "b"])).exit).toBe(0);
    expect((await call(["emulator", "--data", `${root}/demo.db`, "--advance", "PT1M"])).exit).toBe(0);
    expect(await json("rotate", "b", ...reason)).toMatchObject({
      reason: "leaked in a log",
      entries: [{ id: { vault: "demo", name: "b" }, due: { why: "asked" }, result: "rotated" }],
      copies: [{ id: { vault: "other", name: "b" }, result: "done" }],
    });
    for (const format of ["text", "markdown", "html"])
      expect((await on("rotate", "demo/secret/b", ...reason, "--format", format)).out).toContain(
        "leaked in a log",
      );
  });

  test("with --dry-run it says what would be done, and does nothing", async () => {
    const { on, json } = caller();
    const { exit, out } = await on("rotate", "b", ...reason, "--dry-run", "--exit-code");
    expect(exit).toBe(2);
    expect(out).toContain("would rotate");
    expect(out).toContain("Asked for now, because: leaked in a log");
    expect((await json("rotate", "b", ...reason, "--dry-run")).entries).toMatchObject([
      { due: { why: "missing" } },
    ]);
  });

  test("a name stands for a secret and a key, a kind for one of them", async () => {
    const { json } = caller();
    const kindsOf = async (name: string) =>
      (await json("rotate", name, ...reason, "--dry-run")).entries.map(
        ({ id }: { id: { kind: string } }) => id.kind,
      );
    expect(await kindsOf("a")).toEqual(["key", "secret", "key"]);
    expect(await kindsOf("DEMO/a")).toEqual(["key", "secret"]);
    expect(await kindsOf("demo/secret/A")).toEqual(["secret"]);
  });
});

test("rotate --abandon NAME says where nothing is unfinished", async () => {
  const { on } = caller();
  expect(await on("rotate", "b", "--abandon")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("Rotation: nothing given up; 1 with nothing to give up."),
  });
});

describe("mistakes", () => {
  test.each<[string, readonly string[], string, string]>([
    ["no name", ["--now", "--reason", "x"], "--now needs a name: rotate NAME --now.", "names every secret"],
    ["no name", ["--abandon"], "--abandon needs a name: rotate --abandon NAME.", "names every secret"],
    [
      "a path for a name",
      ["v.yaml", "--now", "--reason", "x"],
      "rotate --now takes NAME, VAULT/NAME",
      "Manifests come behind",
    ],
    ["no reason", ["b", "--now"], "--now needs a reason: --reason TEXT.", "report"],
    ["a blank reason", ["b", "--now", "--reason", "  "], "--now needs a reason", "report"],
    ["a reason alone", ["--reason", "x"], "--reason is for rotate NAME --now.", ""],
    [
      "both",
      ["b", "--now", "--reason", "x", "--abandon"],
      "--now and --abandon do not go together.",
      "Give up first",
    ],
    [
      "a selection",
      ["b", "--now", "--reason", "x", "--select", "b"],
      "--now and --select do not go together.",
      "NAME",
    ],
    [
      "an event",
      ["--abandon", "b", "--event", "e.json"],
      "--abandon and --event do not go together.",
      "NAME",
    ],
    [
      "a dry run",
      ["--abandon", "b", "--dry-run"],
      "--abandon and --dry-run do not go together.",
      "rotate --dry-run",
    ],
    ["two vaults", ["demo/b", "--abandon", "--vault", "demo"], "The vault is named twice.", ""],
  ])("%s: %s", async (_, args, message, hint) => {
    const { exit, err } = await call(["rotate", ...args]);
    expect(exit).toBe(1);
    expect(err).toContain(`error: ${message}`);
    expect(err).toContain(hint);
  });

  test.each([
    ["nobody's name", "nope-nope", "No manifest here declares a secret or key nope-nope.", "--dry-run --all"],
    ["a slip", "bb-", "No manifest here declares a secret or key bb-.", ""],
    ["no such key", "demo/key/b", "No manifest here declares a key b.", ""],
    ["what does not rotate", "plain", "plain has no rotation in git.", "--dry-run --all"],
    ["a copy", "other/b", "other/secret/b is a copy, and has no rotation.", "name demo/b"],
  ])("%s", async (_, name, message, hint) => {
    const { on } = caller();
    for (const args of [reason, ["--abandon"]]) {
      const { exit, err } = await on("rotate", name, ...args);
      expect(exit).toBe(1);
      expect(err).toContain(message);
      expect(err).toContain(hint);
    }
  });
});

test("what writes is only for what is merged, a dry run is not", async () => {
  const command = await commands.find(({ name }) => name === "rotate")?.load();
  const part = (...args: string[]) => {
    const has = (name: string) => args.includes(`--${name}`);
    const text = (name: string) => (name === "reason" && has("reason") ? "x" : undefined);
    const given = {
      positionals: ["b"],
      has,
      text,
      texts: () => [],
      count: () => undefined,
      choice: () => undefined,
    };
    return command?.onlyMerged?.(command.read(given, false));
  };
  expect(part("--now", "--reason")).toEqual({ part: "rotate --now", writes: true });
  expect(part("--abandon")).toEqual({ part: "rotate --abandon", writes: true });
  expect(part("--now", "--reason", "--dry-run")).toBeUndefined();
});
