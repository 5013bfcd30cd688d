// Keys of a managed HSM: their rotation policies have no Notify, and its clock is known by what it made.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const hsm = () => scene({ vaults: { vault: { url: "https://vault.managedhsm.azure.net" } } });
const policy = { expiresIn: "P90D", lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P28D" }] };
const day = 86_400;

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
