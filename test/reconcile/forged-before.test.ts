// Whose a deleted object was is read from its earlier versions once it is back: a tag that somebody forged there is nobody's
// word, and gives nobody the right to its value.
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { ec, pem } from "../material.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const root = new Uint8Array(32).fill(1);
const keyed = { fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid } };
const stage = (): Scene => {
  const s = scene(keyed);
  s.env.set("ROOT", Buffer.from(root).toString("base64"));
  return s;
};

type Tags = { readonly [name: string]: string };

/** Our tags with another count of versions: the mac does not fit any more. */
const forged = ({ "kvg-state": state = "", ...tags }: Tags): Tags => ({
  ...tags,
  "kvg-state": state
    .split(".")
    .map((field, i) => (i === 7 ? "9" : field))
    .join("."),
});

const genuine = (tags: Tags): Tags => tags;

describe.each([
  ["forged", forged, ["recovered a", "refused a"], "theirs"],
  ["genuine", genuine, ["recovered a", "adopted a"], "ours"],
] as const)("a %s tag on the version before", (_, made, expected, value) => {
  test("of a secret that somebody set and deleted", async () => {
    const s = stage();
    s.secrets({ a: { value: { literal: "ours" } } });
    await s.apply();
    const { tags = {} } = (await s.client().getSecret("a")).properties;
    await s.client().updateSecretProperties("a", "", { tags: made(tags) });
    s.clock.forward(5000);
    await s.client().setSecret("a", "theirs");
    await (await s.client().beginDeleteSecret("a")).pollUntilDone();
    expect(effectsIn(await s.plan())).toEqual(["recover a", "adopt a"]);
    expect(outcomesIn(await s.apply())).toEqual(expected);
    expect((await s.client().getSecret("a")).value).toBe(value);
  });
});

test("a key that somebody made over ours and deleted is adopted, forged or not: its material is the vault's", async () => {
  const s = stage();
  s.env.set("KV_A", pem(ec()));
  s.keys({ a: { material: { env: "KV_A" } } });
  await s.apply();
  const { tags = {} } = (await s.keyClient().getKey("a")).properties;
  await s.keyClient().updateKeyProperties("a", { tags: forged(tags) });
  s.clock.forward(5000);
  await s.keyClient().createEcKey("a");
  await (await s.keyClient().beginDeleteKey("a")).pollUntilDone();
  expect((await s.apply()).outcomes).toMatchObject([
    { result: "done", did: "recovered" },
    { result: "refused", message: "its live material is another than the manifest's" },
  ]);
});
