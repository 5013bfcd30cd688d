// The command rotate: its exit codes, and what it says.
import { describe, expect, test } from "vitest";
import type { RotationSummary } from "../../src/model/document.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import type { PublishedState, RotationEntry } from "../../src/model/rotation.ts";
import { exitOfRotate, exits } from "../../src/reconcile/run/exit.ts";
import { tree } from "../files.ts";
import { id, rotated } from "../report/build.ts";
import { call } from "./shell.ts";

const none: RotationSummary = {
  ...{ rotated: 0, "would rotate": 0, "not due": 0 },
  ...{ refused: 0, unknown: 0, failed: 0, abandoned: 0, "nothing to abandon": 0 },
};

const why = { message: "why", hint: "lift" };

const place = { file: "v.yaml", line: 4, column: 3 };

test.each<[string, Partial<RotationSummary>, number]>([
  ["nothing", {}, exits.done],
  ["what is not due", { "not due": 3 }, exits.done],
  ["what was rotated", { rotated: 2 }, exits.done],
  ["what is due", { "would rotate": 1 }, exits.done],
  ["a refusal", { refused: 1, rotated: 1 }, exits.refused],
  ["a credential of which the target cannot tell yet", { unknown: 1 }, exits.partly],
  ["a failure beside a refusal", { refused: 1, failed: 1 }, exits.partly],
])("%s", (_, summary, expected) =>
  expect(exitOfRotate({ entries: [], copies: [], summary: { ...none, ...summary } }, false)).toBe(expected),
);

test.each<[RotationEntry["result"], PublishedState["is"], number]>([
  ["rotated", "works", exits.done],
  ["rotated", "does not work", exits.partly],
  ["rotated", "unknown", exits.partly],
  ["refused", "works", exits.refused],
  ["refused", "does not work", exits.partly],
  ["failed", "works", exits.partly],
  ["not due", "does not work", exits.partly],
])("%s, and what is published: %s", (result, is, expected) => {
  const published: PublishedState = is === "works" ? { is } : { is, hint: "run again" };
  const end = { result, message: "why", hint: "lift" } as const;
  const entry = { ...{ id: id("a"), place, due: { is: "due", why: "missing" } as const }, published, ...end };
  expect(exitOfRotate(rotated([entry as RotationEntry]), false)).toBe(expected);
});

test.each<[string, Outcome, number]>([
  ["a copy that followed", { verb: "set", id: id("b"), result: "done", did: "set" }, exits.done],
  ["one of another owner", { verb: "adopt", id: id("b"), result: "refused", ...why }, exits.partly],
  ["one that failed", { verb: "set", id: id("b"), result: "failed", message: "why" }, exits.partly],
  [
    "one whose value nobody could read",
    { verb: "settle", id: id("b"), result: "not compared", evidence: "unknown", message: "why" },
    exits.partly,
  ],
])("what was rotated, and %s", (_, copy, expected) =>
  expect(exitOfRotate({ ...rotated([]), copies: [copy] }, false)).toBe(expected),
);

test("with --exit-code a dry run tells by it what is due", () => {
  expect(exitOfRotate({ entries: [], copies: [], summary: { ...none, "would rotate": 1 } }, true)).toBe(
    exits.changes,
  );
  expect(exitOfRotate({ entries: [], copies: [], summary: none }, true)).toBe(exits.done);
});

describe("called", () => {
  const head = "apiVersion: keyvault-gitops/v1\n";
  const repository = () =>
    tree({
      "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v.yaml]\ntargets: { token: { generate: {} } }\nvaults: { demo: { targets: [token] } }\n`,
      "v.yaml": `${head}kind: Vault\nvault: demo\nsecrets:\n  a: { rotation: { every: P30D, target: token } }\n`,
    }).root;

  test("it rotates what is due, and nothing when called again", async () => {
    const root = repository();
    const args = ["rotate", root, `--emulator=${root}/demo.db`];
    expect(await call([...args, "--dry-run", "--exit-code"])).toMatchObject({
      exit: 2,
      out: expect.stringContaining("Rotation (dry run): 1 due."),
    });
    expect(await call(args)).toMatchObject({ exit: 0, out: expect.stringContaining("Rotation: 1 rotated.") });
    expect(await call(args)).toMatchObject({
      exit: 0,
      out: expect.stringContaining("Rotation: nothing due; 1 not due."),
    });
    const { out } = await call([...args, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ kind: "Rotation", entries: [{ result: "not due" }] });
  });

  test("--exit-code is for dry runs", async () =>
    expect(await call(["rotate", "--exit-code"])).toMatchObject({
      exit: 1,
      err: "error: --exit-code is for rotate --dry-run.\n",
    }));

  test.each<[string, object, "would rotate" | "refused"]>([
    ["a value by itself", { generate: {} }, "would rotate"],
    ["a database here", { postgres: postgres("127.0.0.1") }, "would rotate"],
    ["a database elsewhere", { postgres: postgres("db.example.com") }, "refused"],
    ["a storage account here", { azureKeys: account("https://localhost:4444") }, "would rotate"],
    ["Azure's storage", { azureKeys: account() }, "refused"],
    [
      "an application here",
      { entraApplication: { ...app, endpoint: "https://localhost:4444" } },
      "would rotate",
    ],
    ["Entra's application", { entraApplication: app }, "refused"],
    ["a program", { exec: { argv: ["set-it"] } }, "refused"],
    ["a program, of which the config says no", { exec: { argv: ["set-it"], emulator: false } }, "refused"],
    [
      "a program that reaches this machine alone",
      { exec: { argv: ["set-it"], emulator: true } },
      "would rotate",
    ],
  ])("under --emulator %s is what the config says or is left alone", async (_, target, result) => {
    const config = {
      owner: "us",
      manifests: ["v.yaml"],
      fingerprint: { key: { env: "KV_ROOT" }, kid: "ruhG2Xba" },
      targets: { place: target },
      vaults: { demo: { targets: ["place"] } },
    };
    const secrets = { a: { rotation: { every: "P30D", target: "place" } } };
    const { root } = tree({
      "keyvault-gitops.yaml": JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Config", ...config }),
      "v.yaml": `${head}kind: Vault\nvault: demo\nsecrets: ${JSON.stringify(secrets)}\n`,
    });
    const { out } = await call(["rotate", root, "--emulator", "--dry-run", "--format", "json"]);
    expect(JSON.parse(out).entries).toMatchObject([{ result }]);
  });
});

const postgres = (host: string) => ({
  host,
  database: "shop",
  users: ["shop"],
  admin: { user: "rotator", password: { env: "PG_ROTATOR" } },
});

const app = {
  tenant: "00000000-0000-0000-0000-000000000000",
  clientId: "11111111-1111-1111-1111-111111111111",
};

const account = (endpoint?: string) => ({
  resource:
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shopmedia",
  ...(endpoint !== undefined && { endpoint }),
});
