// The real thing: the CLI as a process of its own, killed at every step of a rotation, once or twice, and called again.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyPoint, someOf } from "../dials.ts";
import { kill, type Meet } from "../mortal.ts";
import { type Checkout, checkout } from "./checkout.ts";
import { roles, unlocked } from "./database.ts";
import { type DatabaseProxy, proxyTo } from "./database-proxy.ts";
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
const all = steps.flatMap(([step, next]) =>
  (next === "again" ? ["once", "twice"] : ["once"]).map((times) => [times, step] as const),
);

/** In process each point has its turn in postgres-crash.test.ts: here a few prove that a killed process is no different. */
const few = all.filter(([times, step]) =>
  times === "once"
    ? /asked Q|after PUT \/secrets\/a$/.test(step)
    : step === "after the database has answered E",
);
const rows = everyPoint ? all : few;

describe.each(someOf<Strategy>(["single", "dual"], 2, 1))("%s", (strategy) => {
  let through: DatabaseProxy;
  let run: Checkout;
  let living: ReturnType<typeof application> | undefined;

  beforeAll(async () => {
    through = await proxyTo(server.port);
    run = await checkout(server, configOf(strategy, through.port));
    expect(await run.call("rotate")).toMatchObject({ exit: 0 });
    if (strategy === "dual") living = application(run.published, server);
  });
  afterAll(async () => {
    through.close();
    await run.close();
    expect(living?.signIns()).toEqual(living && { times: expect.any(Number), failed: 0 });
  });

  const take = (meet: Meet) => {
    const watched = living?.watch(meet) ?? meet;
    through.take(watched);
    run.take(watched);
  };

  test.each(rows)("killed %s %s", async (times, step) => {
    run.vaults.advance(month);
    const before = await run.published.look();
    for (let death = 0; death < (times === "once" ? 1 : 2); death++) {
      await kill(step, take, () => run.start("rotate"));
      through.end();
      await unlocked(server);
    }
    const rerun = await run.call("rotate");
    expect(rerun.exit, rerun.err + rerun.out).toBe(0);
    expect(await run.published.since(before)).toEqual(oneRotation(strategy));
  });
});
