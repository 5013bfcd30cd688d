// How long a slow service is waited for, and what is said when that was not enough.
import { expect, test } from "vitest";
import { outcomesIn, scene } from "../scene.ts";

const literal = { value: { literal: "1" } };

test("a recovery that takes longer than waitAtMost says so, and a later run finishes", async () => {
  const { secrets, apply, vaults, client, clock } = scene({ waitAtMost: "PT10S" });
  secrets({ a: literal });
  await apply();
  await (await client().beginDeleteSecret("a")).pollUntilDone();
  vaults.configure("vault", { recoverSettlesMs: 60_000 });
  secrets({ a: { ...literal, tags: { app: "shop" } } });
  expect((await apply()).outcomes).toMatchObject([
    {
      verb: "recover",
      result: "failed",
      message:
        "The service is still recovering secret vault/secret/a. It was waited for 10 s. Run again later, or raise waitAtMost in the config.",
    },
    { verb: "update", result: "not attempted" },
  ]);
  clock.forward(60_000);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
});

test("a vault's own waitAtMost counts, and a quick service is noticed after half a second", async () => {
  const vault = { waitAtMost: "PT5M" };
  const { secrets, apply, vaults, client, clock } = scene({ waitAtMost: "PT1S", vaults: { vault } });
  secrets({ a: literal });
  await apply();
  for (const [recoverSettlesMs, first] of [
    [240_000, [500, 1000]],
    [400, [500]],
  ] as const) {
    await (await client().beginDeleteSecret("a")).pollUntilDone();
    vaults.configure("vault", { recoverSettlesMs });
    const before = clock.sleeps.length;
    expect(outcomesIn(await apply())).toEqual(["recovered a"]);
    expect(clock.sleeps.slice(before).slice(0, first.length)).toEqual(first);
  }
});
