// Rules for a key's release, which the service has for exportable keys alone: what is carried over takes that along.
import { expect, test } from "vitest";
import { outcomesIn, scene } from "../scene.ts";

const claim = { claim: "x-ms-attestation-type", equals: "sevsnpvm" };
const policy = { version: "1.0.0", anyOf: [{ authority: "https://attest.example.com", allOf: [claim] }] };

test("a new version that takes over its rules is exportable, though git says neither any more", async () => {
  const s = scene();
  s.vaults.configure("vault", { premium: true });
  s.keys({ a: { keyType: "RSA-HSM", exportable: true, releasePolicy: { policy } } });
  expect(outcomesIn(await s.apply())).toEqual(["created a"]);
  const { releasePolicy } = (await s.keyClient().getKey("a")).properties;
  s.keys({ a: { keyType: "RSA-HSM", keySize: 3072, allowNewVersion: true } });
  expect(outcomesIn(await s.apply())).toEqual(["set a"]);
  const { properties } = await s.keyClient().getKey("a");
  expect(properties).toMatchObject({ exportable: true, releasePolicy: { ...releasePolicy } });
  expect((await s.apply()).requests.write).toBe(0);
});
