// A pull request's run has nothing to open a value with, whatever its branch declares, allows or asks for.
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { worldWithoutValues } from "../../src/reconcile/run/world-without-values.ts";
import { plan } from "../../src/reconcile.ts";
import { fingerprintAddress } from "../../src/sources/sealed/address.ts";
import { addressOf, sealing } from "../sealing.ts";

const program = [process.execPath, "-e", "process.stdout.write('x')"];
const root = new Uint8Array(32).fill(1);

/** Two secrets whose values only a comparison can tell, under a sealed fingerprint key. */
async function applied() {
  const set = await sealing();
  const sealed = await set.seal(Buffer.from(root).toString("base64"), fingerprintAddress);
  set.config({
    fingerprint: { key: { sealed }, kid: makeFingerprint(root).kid },
    vaults: { vault: { sources: { env: ["KV_*"], exec: [program] } } },
  });
  set.env.set("KV_A", "one");
  set.secrets({
    a: { value: { env: "KV_A" } },
    b: { value: { exec: program } },
    c: { value: { sealed: await set.seal("three", addressOf("c")) } },
  });
  await set.apply();
  set.vaults.log.length = 0;
  return set;
}

const options = { paths: [], emulator: false, settle: "all", allowEmpty: false, allowPurge: false } as const;

test("it plans by lists alone, even where it is asked to compare", async () => {
  const set = await applied();
  const { changes, requests } = await plan(options, worldWithoutValues(set.world()));
  expect(changes.map((change) => (change.verb === "settle" ? change.compared : change.verb))).toEqual([
    "not compared",
    "not compared",
    "unchanged",
  ]);
  expect([requests.get, requests.write, set.unwraps()]).toEqual([0, 0, []]);
});

test("the same run with its values would compare: what is tried above is not in vain", async () => {
  const set = await applied();
  const { changes, requests } = await plan(options, set.world());
  expect(changes.flatMap((change) => (change.verb === "settle" ? [change.compared] : []))).toEqual([
    "equal",
    "equal",
  ]);
  expect([requests.get > 0, set.unwraps().length]).toEqual([true, 1]);
});
