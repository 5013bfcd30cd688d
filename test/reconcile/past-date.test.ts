// An expiry that would be carried over into a version that is only decided on at apply: refused from its very second on.
import { describe, expect, test } from "vitest";
import { startOfTime } from "../clock.ts";
import { ec, pem } from "../material.ts";
import { outcomesIn, type Scene, scene } from "../scene.ts";

const end = new Date((startOfTime + 86_400) * 1000);
/** Moves to so many seconds after the end. */
const passBy = ({ clock, vaults }: Scene, seconds: number) => {
  clock.forward(end.getTime() + seconds * 1000 - clock.now());
  return vaults;
};
const [first, second] = [ec(), ec()];
const env = { value: { env: "KV_A" } };
const key = { material: { env: "KV_A" } };

type Row = readonly [string, string, (s: Scene) => Promise<void>];

const rows: readonly Row[] = [
  [
    "a comparison that finds another value",
    "set a",
    async (s) => {
      s.env.set("KV_A", "one");
      s.secrets({ a: env });
      await s.apply();
      await s.client().updateSecretProperties("a", "", { expiresOn: end });
      s.env.set("KV_A", "two");
    },
  ],
  [
    "an adoption that overwrites",
    "adopted a",
    async (s) => {
      await s.client().setSecret("a", "theirs", { expiresOn: end });
      s.env.set("KV_A", "two");
      s.secrets({ a: { ...env, adopt: "overwrite" } });
    },
  ],
  [
    "a comparison that finds another key",
    "set a",
    async (s) => {
      s.env.set("KV_A", pem(first));
      s.keys({ a: key });
      await s.apply();
      await s.keyClient().updateKeyProperties("a", { expiresOn: end });
      s.env.set("KV_A", pem(second));
      s.keys({ a: { ...key, allowNewVersion: true } });
    },
  ],
  [
    "an adoption of a key that overwrites",
    "adopted a",
    async (s) => {
      await s.keyClient().createEcKey("a", { expiresOn: end });
      s.env.set("KV_A", pem(second));
      s.keys({ a: { ...key, adopt: "overwrite" } });
    },
  ],
];

describe.each(rows)("%s", (_, outcome, begin) => {
  test("a second before its end", async () => {
    const s = scene();
    await begin(s);
    passBy(s, -1);
    expect(outcomesIn(await s.apply())).toEqual([outcome]);
  });

  test.each([0, 1, 86_400])("%i s after", async (seconds) => {
    const s = scene();
    await begin(s);
    passBy(s, seconds);
    const { outcomes, requests } = await s.apply();
    expect(outcomes).toMatchObject([
      { result: "refused", message: "the new version would be expired since 2026-01-02T00:00:00Z" },
    ]);
    expect(requests.write).toBe(0);
  });
});

test("where the manifest takes the date away, the comparison may write", async () => {
  const s = scene();
  await rows[0]?.[2](s);
  passBy(s, 1);
  s.secrets({ a: { ...env, expiresOn: null } });
  expect(outcomesIn(await s.apply())).toEqual(["set a"]);
});
