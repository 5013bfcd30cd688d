// Keys of a managed HSM: their rotation policies have no Notify, and its clock is known by what it made.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { explainObjects } from "../../src/reconcile/objects/explain.ts";
import { validate } from "../../src/reconcile.ts";
import { effectsIn, outcomesIn, rotationsIn, scene } from "../scene.ts";

const hsm = () => scene({ vaults: { vault: { url: "https://vault.managedhsm.azure.net" } } });
const policy = { expiresIn: "P90D", lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P28D" }] };
const day = 86_400;

/** Each finding about a missing policy: its severity, and what it says of this one. */
const unpoliced = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.flatMap(({ finding, severity, message }) =>
    finding === "rotation without policy" ? [`${severity}: ${/and [^:]*/.exec(message)?.[0]}`] : [],
  );

test("a policy is sent without a Notify, and then in sync; a rotation comes after it", async () => {
  const { keys, apply, plan, vaults } = hsm();
  const bodies: string[] = [];
  const transport = (through: HttpClient): HttpClient => ({
    sendRequest: (request) => {
      bodies.push(`${request.body ?? ""}`);
      return through.sendRequest(request);
    },
  });
  keys({ a: { keyType: "EC-HSM", rotationPolicy: policy } });
  const planned = await plan();
  expect(JSON.stringify(planned)).not.toContain("Notify");
  expect(outcomesIn(await apply({}, { transport }))).toEqual(["created a"]);
  expect(effectsIn(await plan())).toEqual([]);
  keys({ a: { keyType: "EC-HSM", rotationPolicy: { ...policy, expiresIn: "P120D" }, rotate: 1 } });
  expect(outcomesIn(await apply({}, { transport }))).toEqual(["rotated a"]);
  expect(effectsIn(await plan())).toEqual([]);
  expect(bodies.join()).toContain("lifetimeActions");
  expect(bodies.join()).not.toContain("Notify");
  expect(vaults.vaults()).toEqual(["vault"]);
});

test("a key without a policy plans none", async () => {
  const { keys, apply, plan } = hsm();
  for (const rotationPolicy of [{}, { rotationPolicy: null }]) {
    keys({ a: { keyType: "EC-HSM", ...rotationPolicy } });
    await apply();
    expect(effectsIn(await plan())).toEqual([]);
  }
});

describe("a key whose policy git does not declare", () => {
  const wanted = (rest: object) => ({ a: { keyType: "EC-HSM", ...rest } });

  test("is rotated by the policy that the HSM has", async () => {
    const { keys, apply, plan, keyClient } = hsm();
    keys(wanted({}));
    await apply();
    await keyClient().updateKeyRotationPolicy("a", { expiresIn: "P90D", lifetimeActions: [] });
    keys(wanted({ rotate: 1 }));
    const planned = await plan();
    expect([effectsIn(planned), unpoliced(planned)]).toEqual([["rotate a"], []]);
    expect(outcomesIn(await apply())).toEqual(["rotated a"]);
    expect(effectsIn(await plan())).toEqual([]);
  });

  test("is rotated where git declares one at the same time", async () => {
    const { keys, apply, plan } = hsm();
    keys(wanted({}));
    await apply();
    keys(wanted({ rotationPolicy: policy, rotate: 1 }));
    const planned = await plan();
    expect([effectsIn(planned), unpoliced(planned)]).toEqual([["rotate a"], []]);
    expect(outcomesIn(await apply())).toEqual(["rotated a"]);
    expect(effectsIn(await plan())).toEqual([]);
  });

  test("is refused a rotation where the HSM has none, and a finding says so before", async () => {
    const { keys, apply, plan, rotate, vaults, clock } = hsm();
    keys(wanted({ rotate: 1 }));
    expect(unpoliced(await plan())).toEqual(["warning: and it has none"]);
    await apply();
    const applied = await plan();
    expect([effectsIn(applied), unpoliced(applied)]).toEqual([[], ["warning: and it has none"]]);
    keys(wanted({ rotate: 2 }));
    expect((await plan()).changes).toMatchObject([
      {
        rule: "rotation policy",
        message: "a managed HSM rotates no key that has no rotation policy",
        hint: "declare its rotationPolicy",
      },
    ]);
    keys(wanted({ rotation: { every: "P30D" } }));
    await apply();
    clock.forward(31 * day * 1000);
    const due = await rotate();
    expect([rotationsIn(due), unpoliced(await plan())]).toEqual([
      ["refused a"],
      ["warning: and it has none"],
    ]);
    expect(due.entries).toMatchObject([{ message: expect.stringContaining("no rotation policy") }]);
    expect(vaults.log.filter(({ path }) => path.endsWith("/rotate"))).toEqual([]);
  });

  test("and that a vault holds needs none, for a vault rotates any key", async () => {
    const { keys, plan, world } = scene({});
    keys({ a: { keyType: "EC", rotate: 1 } });
    expect(unpoliced(await plan())).toEqual([]);
    expect(unpoliced(await validate({ paths: [], emulator: false }, world()))).toEqual([]);
  });

  test("in validate nobody knows what the HSM has", async () => {
    const { keys, world } = hsm();
    for (const rest of [{ rotate: 1 }, { rotation: { every: "P30D" } }]) {
      keys(wanted(rest));
      const { findings } = await validate({ paths: [], emulator: false }, world());
      expect(unpoliced({ findings })).toEqual(["note: and git declares none"]);
    }
    keys(wanted({ rotate: 1, rotationPolicy: policy }));
    expect(unpoliced(await validate({ paths: [], emulator: false }, world()))).toEqual([]);
  });

  test("and is deleted: nobody can ask for its policy", async () => {
    const { keys, apply, plan, keyClient } = hsm();
    keys(wanted({ rotate: 1 }));
    await apply();
    await keyClient().beginDeleteKey("a");
    const planned = await plan();
    expect([effectsIn(planned), unpoliced(planned)]).toEqual([
      ["recover a"],
      ["note: and git declares none"],
    ]);
  });
});

test("a policy is replaced and never removed: null is refused, a policy that only dates is not", async () => {
  const { keys, apply, plan, vaults } = hsm();
  const wanted = (rotationPolicy: unknown, rest: object = {}) =>
    keys({ a: { keyType: "EC-HSM", rotationPolicy, ...rest } });
  wanted(policy);
  await apply();
  wanted(null);
  expect((await plan()).changes).toMatchObject([
    {
      verb: "refused",
      rule: "rotation policy",
      hint: expect.stringContaining("rotationPolicy: { expiresIn: P1Y }"),
    },
  ]);
  const before = vaults.log.length;
  await apply();
  expect(vaults.log.slice(before).filter(({ operation }) => operation === "write")).toEqual([]);
  wanted({ expiresIn: "P1Y" });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a new version of another type sends no policy where there shall be none", async () => {
  const { keys, apply, plan } = hsm();
  keys({ a: { keyType: "EC-HSM", rotationPolicy: null } });
  await apply();
  keys({ a: { keyType: "RSA-HSM", rotationPolicy: null, allowNewVersion: true } });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect(effectsIn(await plan())).toEqual([]);
});

test.each([{}, { rotationPolicy: null }])("explain shows no Notify of a key with %j", async (said) => {
  const { keys, apply, world } = hsm();
  keys({ a: { keyType: "EC-HSM", ...said } });
  await apply();
  const shown = await explainObjects({ paths: [], emulator: false, name: "a" }, world());
  expect(JSON.stringify(shown)).toContain("EC-HSM");
  expect(JSON.stringify(shown)).not.toContain("Notify");
});

test("a key that wraps securely has a release policy, and is not exportable", async () => {
  const { keys, apply, plan, keyClient } = hsm();
  const releasePolicy = { policy: { version: "1.0.0", anyOf: [] } };
  const wanted = { keyType: "RSA-HSM", keyOps: ["secureWrapKey", "secureUnwrapKey"], releasePolicy };
  keys({ a: wanted });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  expect(effectsIn(await plan())).toEqual([]);
  expect((await keyClient().getKey("a")).properties.exportable).toBe(false);
  keys({ a: { ...wanted, keyOps: ["wrapKey"] } });
  await expect(plan()).rejects.toThrow();
});

test("near its 100 versions words say 100", async () => {
  const { keys, apply, plan, vaults } = hsm();
  keys({ a: { keyType: "EC-HSM", rotationPolicy: policy } });
  await apply();
  for (let count = 1; count < 100; count++)
    vaults.seed("vault", { kind: "key", name: "a", keyType: "EC-HSM" });
  const { findings } = await plan({ versions: true });
  expect(findings.map(({ message }) => message)).toContainEqual(
    "it has 100 versions, and from 100 on no further one is: they can never be removed, and a managed HSM keeps at most 100 of a key. Find out why it changes so often, or go over to another key",
  );
});

test("the date of a key and its tag go by the HSM's own clock, though it is a day ahead of the machine's", async () => {
  const { keys, apply, plan, vaults, clock } = hsm();
  vaults.advance(day * 1000);
  keys({ a: { keyType: "EC-HSM", expiresIn: "P30D" } });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  const url = "https://vault.managedhsm.azure.net/keys/a?api-version=7.6";
  const answer = await vaults.handle(new Request(url, { headers: { authorization: "Bearer t" } }));
  const { attributes } = (await answer.json()) as { attributes: { created: number; exp: number } };
  expect(attributes.created - Math.floor(clock.now() / 1000)).toBeGreaterThan(day - 60);
  expect(attributes.exp - attributes.created).toBe(30 * day);
  expect(effectsIn(await plan())).toEqual([]);
});
