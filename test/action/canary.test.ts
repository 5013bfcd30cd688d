// Values of every kind, through every source, in every job: others can read none of them, nor a token.
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { type Canary, known, ours, privateKeys, theirs } from "../canary/canaries.ts";
import { secrets } from "../canary/watch.ts";
import { someOf } from "../dials.ts";
import { jwk, pem } from "../material.ts";
import { assertQuiet, tokens } from "./silence.ts";
import { inProd, manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const values = ours.map(({ value }) => value);
const files = Object.fromEntries(values.map((value, i) => [`vaults/values/${i}`, value]));
const root = Buffer.from("cnry-fingerprint-root-0123456789abcdef");
const keys = { rsa: { material: { env: "KV_PEM" } }, ec: { material: { env: "KV_JWK", revision: 1 } } };
const env = {
  ...Object.fromEntries(values.map((value, i) => [`KV_${i}`, value])),
  KV_PEM: pem(privateKeys.rsa),
  KV_JWK: jwk(privateKeys.ec),
  KVG_ROOT: root.toString("base64"),
};
/** All that SDK, Node and runner can be made to say. */
const loud = {
  ...env,
  AZURE_LOG_LEVEL: "verbose",
  DEBUG: "*",
  KEYVAULT_GITOPS_DEBUG: "1",
  RUNNER_DEBUG: "1",
};

/** A vault in which somebody has set a value by hand, and manifests that name each of ours in many ways. */
async function watched() {
  const set = await stage({}, { fingerprint: { key: { env: "KVG_ROOT" }, kid: makeFingerprint(root).kid } });
  const jobs = workflows(set);
  const pull = set.repository.open({ ...files, ...manifest(secrets(values), { keys }) });
  return { ...set, ...jobs, pull };
}

test.each(
  someOf(
    [
      ["as usual", env],
      ["with every log on", loud],
    ] as const,
    2,
    1,
  ),
)("preview, plan, apply and drift %s", async (_, env) => {
  const set = await watched();
  const { pull, preview, plan, apply, drift, repository, vaults } = set;
  assertQuiet(await preview(pull, { env }), set, "preview");
  const sha = repository.merge(pull, "squash");
  const planned = await plan(sha, { env });
  assertQuiet(planned, set, "plan");
  const applied = await apply(sha, planned.outputs.approval ?? "", { env });
  expect(applied).toMatchObject({
    exit: 0,
    outputs: { create: String(Object.keys(secrets(values)).length + 2) },
  });
  assertQuiet(applied, set, "apply");
  for (const [i, { value }] of theirs.entries()) vaults.seed("local", { name: `s${i}-env`, value });
  const drifted = await drift({ as: inProd, inputs: { settle: "all", environment: "prod" }, env });
  expect(drifted).toMatchObject({ exit: 2, outputs: { changed: "true" } });
  assertQuiet(drifted, set, "drift");
  assertQuiet(await drift({ as: inProd, inputs: { fix: "true" }, env }), set, "drift, fixed");
  for (const token of tokens(set))
    expect(set.github.log.some(({ body }) => body.includes(token))).toBe(false);
});

test("the runner is told to hide every token", async () => {
  const set = await watched();
  const ran = await set.preview(set.pull);
  const masks = ran.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
  expect(tokens(set).length).toBeGreaterThan(1);
  expect(masks).toEqual(expect.arrayContaining([...tokens(set)]));
});

describe("a vault that echoes what it was sent", () => {
  test.each([400, 403])("with %i", async (status) => {
    const set = await watched();
    const sha = set.repository.merge(set.pull, "merge");
    const { outputs } = await set.plan(sha, { env });
    set.vaults.fault({
      method: "PUT",
      at: "before",
      times: 999,
      does: { kind: "answer", status, echo: true },
    });
    const ran = await set.apply(sha, outputs.approval ?? "", { env: loud });
    expect(ran.exit).toBe(5);
    assertQuiet(ran, set, "apply");
  });
});

test("a vault whose lists say values", async () => {
  const set = await watched();
  const [live = ""] = theirs.map(({ value }: Canary) => value);
  const body = { error: { code: live, message: live, innererror: { code: live } } };
  set.vaults.fault({ method: "GET", at: "before", times: 9, does: { kind: "answer", status: 403, body } });
  const ran = await set.preview(set.pull, { env: loud });
  expect(ran.exit).toBe(1);
  assertQuiet(ran, set, "preview");
});

test("the search finds what it looks for", async () => {
  const set = await watched();
  const ran = await set.preview(set.pull);
  const [value = ""] = known.map((canary) => canary.value);
  const leak = (differs: object) => () => assertQuiet({ ...ran, ...differs }, set, "preview");
  expect(leak({})).not.toThrow();
  expect(leak({ log: `${ran.log}\n::debug::${value}` })).toThrow("the log of preview shows");
  expect(leak({ files: { ...ran.files, state: value } })).toThrow("state of preview shows");
  expect(leak({ log: `${ran.log}\n${set.entra.given[0]}` })).toThrow("the log of preview shows a token");
});
