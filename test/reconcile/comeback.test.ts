// What was taken away and is wanted again: recovered at once, and as it was before.
import { expect, test } from "vitest";
import { outcomesIn, type Scene, scene } from "../scene.ts";

const secret = (more: object = {}) => ({ value: { literal: "one" }, ...more });
const key = (more: object = {}) => ({ keyType: "EC", ...more });

const kinds = [
  ["secret", "secrets", secret, async ({ client }: Scene) => client().beginDeleteSecret("a")],
  ["key", "keys", key, async ({ keyClient }: Scene) => keyClient().beginDeleteKey("a")],
] as const;

const enabledOf = {
  secrets: async ({ client }: Scene) => {
    for await (const { enabled } of client().listPropertiesOfSecretVersions("a")) return enabled;
    return undefined;
  },
  keys: async ({ keyClient }: Scene) => (await keyClient().getKey("a")).properties.enabled,
};

test.each(kinds)(
  "a %s deleted by hand: one recover, at most one write, under 3 s where recovery takes one",
  async (_, list, declared, remove) => {
    const lab = scene();
    lab.manifest({ [list]: { a: declared() } });
    await lab.apply();
    lab.vaults.configure("vault", { recoverSettlesMs: 1000 });
    await (await remove(lab)).pollUntilDone();
    lab.manifest({ [list]: { a: declared({ tags: { app: "shop" } }) } });

    const [began, sent] = [lab.clock.now(), lab.vaults.log.length];
    expect(outcomesIn(await lab.apply())).toEqual(["recovered a", "updated a"]);
    expect(lab.clock.now() - began).toBeLessThan(3000);
    const writes = lab.vaults.log.slice(sent).filter(({ operation }) => operation === "write");
    expect(writes.map(({ method, path }) => `${method} ${path.split("/")[1]}`)).toEqual([
      `POST deleted${list}`,
      `PATCH ${list}`,
    ]);
    expect((await lab.apply()).requests.write).toBe(0);
  },
);

test.each(
  kinds.flatMap(([kind, list, declared]) =>
    [true, false].map(
      (enabled) => [kind, enabled ? "enabled" : "disabled", list, declared, enabled] as const,
    ),
  ),
)("a %s that prune disabled is %s as before", async (_, __, list, declared, enabled) => {
  const lab = scene({ prune: "disable" });
  const [a, b] = [declared(), declared()];
  lab.manifest({ [list]: { a: declared({ enabled }), b } });
  await lab.apply();
  lab.manifest({ [list]: { b } });
  expect(outcomesIn(await lab.apply())).toEqual(["disabled a"]);
  expect(await enabledOf[list](lab)).toBe(false);
  lab.manifest({ [list]: { a, b } });
  expect(outcomesIn(await lab.apply())).toEqual(["updated a"]);
  expect(await enabledOf[list](lab)).toBe(enabled);
  expect((await lab.apply()).requests.write).toBe(0);
});
