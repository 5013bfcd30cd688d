// Planning needs no right to read values, a failed read is no absence, and what is applied was approved.
import { expect, test } from "vitest";
import type { PlanDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { effectKey } from "../../src/model/plan/effect.ts";
import type { Approval } from "../../src/model/plan.ts";
import { plan as planIn } from "../../src/reconcile.ts";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const roles = { roles: { reader: "reader", writer: "officer", somebody: "officer" } } as const;
const reader = { principal: "reader" };

const approvalOf = ({ digest, changes }: PlanDocument): Approval => ({
  digest,
  effects: changes.filter(isEffect).map((effect) => ({ digest: effect.digest })),
});

test("an identity that may only list plans, with list calls only", async () => {
  const { secrets, plan, vaults } = scene();
  vaults.configure("vault", roles);
  for (const name of ["a", "b", "c"]) vaults.seed("vault", { name, value: "x" });
  secrets({ a: { value: "external" }, b: { value: "external" }, d: { value: "external" } });
  const document = await plan({}, reader);
  expect(effectsIn(document)).toEqual(["adopt a", "adopt b"]);
  expect(document.findings.map(({ finding, id }) => `${finding} ${id?.name}`)).toEqual([
    "never expires a",
    "never expires b",
    "missing d",
  ]);
  const operations = new Set(vaults.log.map(({ operation }) => operation));
  expect([...operations].sort()).toEqual(["challenge", "list"]);
});

test.each(["deletedsecrets", "secrets"])(
  "a 403 on %s plans no create that was not said to be open",
  async (list) => {
    const { secrets, plan, vaults } = scene();
    secrets({ a: literal("one") });
    const forbidden = { kind: "answer", status: 403 } as const;
    vaults.fault({ method: "GET", path: `^/${list}$`, at: "before", times: 99, does: forbidden });
    const planned = plan({}, reader);
    if (list === "secrets") await expect(planned).rejects.toMatchObject({ fault: "forbidden" });
    else expect((await planned).changes).toMatchObject([{ verb: "create", orRecover: true }]);
  },
);

test.each([401, 429, 500, 503])("a list that fails with %i plans nothing", async (status) => {
  const { secrets, plan, vaults } = scene();
  secrets({ a: literal("one") });
  vaults.fault({ path: "secrets$", at: "before", times: 99, does: { kind: "answer", status } });
  await expect(plan()).rejects.toThrow();
});

test("the reader's plan and the writer's have one digest, and the reader's approves the writer's", async () => {
  const { secrets, plan, apply, vaults, client, clock } = scene();
  vaults.configure("vault", roles);
  secrets({ a: literal("one"), b: literal("one"), c: literal("one", { contentType: "a" }) });
  await apply();
  clock.forward(70_000);
  await client().setSecret("b", "by hand");
  vaults.seed("vault", { name: "d", value: "one" });
  secrets({
    a: literal("two"),
    b: literal("one"),
    c: literal("one", { contentType: "b" }),
    d: literal("one"),
    e: literal("e"),
  });
  const seen = await plan({}, reader);
  expect(effectsIn(seen)).toEqual(["set a", "settle b", "update c", "adopt d", "create e"]);
  expect((await plan()).digest).toBe(seen.digest);
  const done = await apply({ approval: approvalOf(seen), digest: seen.digest });
  expect(outcomesIn(done)).toEqual(["set a", "set b", "updated c", "adopted d", "created e"]);
});

test("an object that changed since the approval stops the apply before it writes", async () => {
  const { secrets, plan, apply, vaults, client, clock } = scene();
  secrets({ a: literal("one"), b: literal("one") });
  await apply();
  secrets({ a: literal("two"), b: literal("two") });
  const approval = approvalOf(await plan());
  clock.forward(5000);
  await client().setSecret("b", "by hand");
  const before = vaults.log.length;
  const { started, unapproved } = await apply({ approval });
  expect(started).toBe(false);
  expect(unapproved?.effects.map(effectKey)).toEqual(["settle vault/secret/b"]);
  expect(vaults.log.slice(before).some(({ operation }) => operation === "write")).toBe(false);
});

test("an object that changes while a person thinks is not overwritten unseen", async () => {
  const { secrets, apply, client, clock } = scene();
  secrets({ a: literal("one") });
  await apply();
  secrets({ a: literal("two") });
  const confirm = async () => {
    clock.forward(61_000);
    await client().setSecret("a", "by hand");
    return true;
  };
  const { started, unapproved } = await apply({ confirm });
  expect([started, unapproved?.effects.length]).toEqual([false, 1]);
  expect((await client().getSecret("a")).value).toBe("by hand");
});

test("an object that moves between plan and write is skipped", async () => {
  const { secrets, apply, client, clock } = scene();
  secrets({ a: literal("one"), b: literal("one") });
  await apply();
  secrets({ a: literal("two"), b: literal("two") });
  const confirm = async () => {
    clock.forward(5_000);
    await client().setSecret("a", "by hand");
    return true;
  };
  expect(outcomesIn(await apply({ confirm }))).toEqual(["skipped a", "set b"]);
  expect((await client().getSecret("a")).value).toBe("by hand");
});

test("an officer without the right to read writes what changed, and compares nothing", async () => {
  const { secrets, apply, vaults, env } = scene();
  const writeOnly = ["readMetadata", "setSecret", "update"].map((action) => `secrets/${action}/action`);
  vaults.configure("vault", { roles: { blind: writeOnly, writer: "officer" } });
  env.set("KV_B", "one");
  secrets({ a: literal("one"), b: { value: { env: "KV_B" } } });
  await apply();
  secrets({ a: literal("two"), b: { value: { env: "KV_B" } } });
  expect(outcomesIn(await apply({}, { principal: "blind" }))).toEqual(["set a", "not compared b"]);
});

test("a missing value is an error before the first write, at its line", async () => {
  const { secrets, apply, vaults, env } = scene();
  secrets({ a: literal("one"), b: { value: { env: "KV_B" } }, c: { value: { env: "KV_C" } } });
  env.set("KV_C", "");
  await expect(apply()).rejects.toMatchObject({
    problems: [
      { message: "the environment variable KV_B is not set", place: { file: "v.yaml" } },
      { message: "the environment variable KV_C is empty" },
    ],
  });
  expect(vaults.log.some(({ operation }) => operation === "write")).toBe(false);
});

test("Ctrl-C finishes what is in flight and says what was not done", async () => {
  const { secrets, apply, vaults } = scene();
  secrets(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`n${i}`, literal("one")])));
  const stop = new AbortController();
  const { outcomes } = await apply(
    { concurrency: 2 },
    {
      signal: stop.signal,
      transport: (through) => ({
        sendRequest: async (request) => {
          const answer = await through.sendRequest(request);
          if (request.method === "PUT" && answer.status === 200) stop.abort();
          return answer;
        },
      }),
    },
  );
  const results = outcomes.map(({ result }) => result);
  const written = vaults.log.filter(({ method, status }) => method === "PUT" && status === 200).length;
  expect(results.filter((result) => result === "done")).toHaveLength(written);
  expect(results.filter((result) => result === "not attempted").length).toBeGreaterThanOrEqual(4);
});

test("a plan of embedded vaults approves nothing elsewhere, though nobody asked for --emulator", async () => {
  const { secrets, plan, apply, world } = scene();
  secrets({ a: literal("one") });
  const options = {
    paths: [],
    emulator: false,
    settle: "off",
    allowEmpty: false,
    allowPurge: false,
  } as const;
  const embedded = await planIn(options, { ...world(), embedded: true });
  expect(embedded.digest).not.toBe((await plan()).digest);
  const { started, unapproved } = await apply({ approval: approvalOf(embedded) });
  expect([started, unapproved?.effects.map(effectKey)]).toEqual([false, ["create vault/secret/a"]]);
});
