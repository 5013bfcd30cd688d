// A run that mends what its password ended asks again whether it may write: the secret has moved since it began.
import { expect, test } from "vitest";
import { database, day, rotateOn, rotating, versionsOf } from "./build.ts";
import { pausedRun } from "./pause.ts";

test.each<[string, string, { owner?: string; expiresOn?: Date }]>([
  ["is another owner's by now", 'refused: it is owned by "them"', { owner: "them" }],
  [
    "would be expired",
    "refused: the write would leave it expired since 2026-01-02T00:00:00Z",
    { expiresOn: new Date("2026-01-02") },
  ],
  ["is ours still", "refused: Another run rotates it at the same time, or somebody sets it by hand.", {}],
])("the secret that another run has published %s", async (_, end, { owner, ...change }) => {
  const [set, db] = [rotating(["app"]), database(["app"], { lock: false })];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  const [first, second] = [pausedRun(set, db), pausedRun(set, db)];
  await second.until("PUT /secrets/a--pending");
  await first.until("PUT /secrets/a");
  await second.until("set");
  expect(await first.end()).toBe("rotated");
  const { tags = {} } = (await set.client().getSecret("a")).properties;
  const moved = owner ? { tags: { ...tags, "kvg-owner": owner } } : change;
  await set.client().updateSecretProperties("a", "", moved);
  const [before] = await versionsOf(set);
  expect(await second.end()).toBe(end);
  // Where it may, it publishes its own password; where it may not, nothing of the secret is touched.
  expect((await versionsOf(set))[0] - before).toBe(Object.keys(moved).length === 0 ? 1 : 0);
});

test("what somebody publishes by hand right after a run is tried, and never set at the target", async () => {
  const [set, db] = [rotating(["app"]), database(["app"], { lock: false })];
  let isOver = false;
  const { entries } = await rotateOn(set, db, {
    transport: (through) => ({
      sendRequest: async (request) => {
        const answer = await through.sendRequest(request);
        if (!isOver && request.method === "PATCH" && request.url.includes("/secrets/a--pending/")) {
          isOver = true;
          const { properties } = await set.client().getSecret("a");
          await set
            .client()
            .setSecret("a", '{"user":"app","password":"by hand"}', { tags: properties.tags ?? {} });
        }
        return answer;
      },
    }),
  });
  expect(entries).toMatchObject([{ result: "rotated", published: { is: "does not work" } }]);
  expect(db.asked.filter((deed) => deed === "set")).toHaveLength(1);
  expect(db.letsIn("app", "by hand")).toBe(false);
});
