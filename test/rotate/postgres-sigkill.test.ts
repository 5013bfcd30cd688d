// The real thing: the CLI as a process of its own, killed at every step of a rotation, once or twice, and called again.
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Checkout, checkout } from "./checkout.ts";
import { roles, unlocked } from "./database.ts";
import { type Mortal, mortal, type Way, way } from "./moments.ts";
import { type Postgres, postgres } from "./postgres.ts";
import { application, configOf, oneRotation, type Strategy, usersOf } from "./publishing.ts";

let server: Postgres;
beforeAll(async () => {
  server = await postgres();
  await roles(server, [...usersOf.single, ...usersOf.dual]);
});
afterAll(() => server.stop());

const month = 31 * 86_400_000;

/** Whether the next run comes by the same step. */
const steps: readonly (readonly [string, "again" | "not again"])[] = [
  ["before the database is asked P", "again"],
  ["after the database has answered 1", "again"],
  ["before PUT /secrets/a--pending", "again"],
  ["after PUT /secrets/a--pending", "not again"],
  ["after the database has answered E", "again"],
  ["before the database is asked Q", "again"],
  ["after the database has answered C", "not again"],
  ["before the database is asked X", "again"],
  ["before PUT /secrets/a", "again"],
  ["after PUT /secrets/a", "not again"],
  ["before PATCH /secrets/a--pending", "again"],
  ["after PATCH /secrets/a--pending", "not again"],
];
const rows = steps.flatMap(([step, next]) =>
  (next === "again" ? ["once", "twice"] : ["once"]).map((times) => [times, step] as const),
);

describe.each<Strategy>(["single", "dual"])("%s", (strategy) => {
  let through: Way;
  let run: Checkout;
  let living: ReturnType<typeof application> | undefined;

  beforeAll(async () => {
    through = await way(server.port);
    run = await checkout(server, configOf(strategy, through.port));
    expect(await run.call("rotate")).toMatchObject({ exit: 0 });
    if (strategy === "dual") living = application(run.published, server);
  });
  afterAll(async () => {
    const lived = await living?.stop();
    through.close();
    await run.close();
    if (living) expect(lived).toEqual({ times: expect.any(Number), failed: 0 });
  });

  const take = (by: Mortal) => {
    through.take(by.moment);
    run.take(by.moment);
  };

  test.each(rows)("killed %s %s", async (times, step) => {
    await living?.attempted();
    run.vaults.advance(month);
    const before = await run.published.look();
    for (let death = 0; death < (times === "once" ? 1 : 2); death++) {
      let kill = () => {};
      take(mortal(step, () => kill()));
      const child = run.start("rotate");
      kill = () => child.kill("SIGKILL");
      const [, signal] = await once(child, "exit");
      expect(signal, `it survived ${step}`).toBe("SIGKILL");
      through.end();
      await unlocked(server);
    }
    take(mortal(Number.POSITIVE_INFINITY));
    const rerun = await run.call("rotate");
    expect(rerun.exit, rerun.err + rerun.out).toBe(0);
    expect(await run.published.since(before)).toEqual(oneRotation(strategy));
  });
});
