// Rotations of a SQL Server's passwords, from the vault to the server on loopback: killed at every step, two at once, and
// at a server whose databases learn of a new password late.
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { pauses } from "../../src/rotate/session.ts";
import { deadlyPoints, everyPoint } from "../dials.ts";
import { type Meet, mortal, transportOf } from "../mortal.ts";
import { rotationsIn, scene } from "../scene.ts";
import { published, versionsOf } from "./build.ts";
import { environment, rooted, type Strategy, secrets, usersOf } from "./publishing.ts";
import { sqlServer } from "./sql-server.ts";
import { admin, type TdsServer } from "./tds/server.ts";

const month = 31 * 86_400_000;

/** A secret that publishes a password of a server's login. */
async function rotating(strategy: Strategy, settings: Parameters<typeof sqlServer>[0] = {}) {
  const server = await sqlServer({ tls: "off", logins: usersOf[strategy], ...settings });
  const { host, port } = server;
  const signIn = { user: admin.user, password: { env: "SQLADMIN" } };
  const sql = { host, port, database: "shop", logins: usersOf[strategy], admin: signIn, encrypt: false };
  const set = scene({
    targets: { db: { sqlServer: sql } },
    ...rooted,
    vaults: { vault: { targets: ["db"] } },
  });
  set.env.set("SQLADMIN", admin.password).set("ROOT", environment.ROOT);
  set.secrets(secrets);
  return { server, set };
}

const works = async ({ set, server }: { set: ReturnType<typeof scene>; server: TdsServer }) => {
  const { user, password } = await published(set);
  return server.letsIn(user, password);
};

/** A secret that has been rotated once, whose rotations can die. */
async function mortals(strategy: Strategy) {
  const place = await rotating(strategy);
  const { server, set } = place;
  /** With two logins what is published works whenever the vault or the server has changed. */
  let lockedOut = 0;
  const watch =
    (meet: Meet): Meet =>
    async (point) => {
      if (strategy === "dual" && /^after (PUT|ALTER)/.test(point) && !(await works(place))) lockedOut++;
      await meet(point);
    };
  const rotate = async (process = mortal()) => {
    const meet = watch(process.meet);
    server.take(meet);
    const document = await process.outlive(set.rotate({}, { transport: transportOf(meet) }));
    server.take(async () => {});
    if (!document) server.end();
    return document && rotationsIn(document);
  };
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  set.clock.forward(month);
  const whole = mortal();
  expect(await rotate(whole)).toEqual(["rotated a"]);
  const { points } = whole;
  expect(points).toEqual(expect.arrayContaining(["before ALTER", "after ALTER", "after sp_getapplock"]));
  return {
    points,
    rotate,
    lockedOut: () => lockedOut,
    /** What is wrong after a rotation that died at these points, one run after the other, and a rerun. */
    wrongs: async (...deaths: readonly number[]): Promise<readonly string[]> => {
      set.clock.forward(month);
      const [before, [main, pending]] = [await published(set), await versionsOf(set)];
      const ends: unknown[] = [];
      for (const at of deaths) ends.push(await rotate(mortal(at)));
      // The second one has less to do, and may come to its end.
      expect(ends[0], `it survived ${points[(deaths[0] ?? 0) - 1]}`).toBeUndefined();
      const ended = await rotate();
      const found = [
        ...(await versionsOf(set)),
        await works(place),
        server.letsIn(before.user, before.password),
      ];
      const expected = [main + 1, pending + 1, "closed", true, strategy === "dual"];
      const isWell = isDeepStrictEqual(found, expected) && /^(rotated|not due) a$/.test(`${ended}`);
      const where = deaths.map((at) => points[at - 1]).join(", then ");
      return isWell ? [] : [`${where}: ${ended} ${JSON.stringify(found)}`];
    },
  };
}

describe.each<Strategy>(["single", "dual"])("%s", (strategy) => {
  test("killed once, at any point", async () => {
    const { points, wrongs, lockedOut } = await mortals(strategy);
    const wrong: string[] = [];
    for (const at of deadlyPoints(points, 3)) wrong.push(...(await wrongs(at)));
    expect(wrong).toEqual([]);
    expect(lockedOut()).toBe(0);
  });

  test("killed twice in a row", async () => {
    const { points, wrongs, lockedOut } = await mortals(strategy);
    const wrong: string[] = [];
    const [stride, strideAgain] = everyPoint ? [5, 7] : [12, 12];
    for (let at = 6; at <= points.length; at += stride)
      for (let again = 8; again <= points.length; again += strideAgain)
        wrong.push(...(await wrongs(at, again)));
    expect(wrong).toEqual([]);
    expect(lockedOut()).toBe(0);
  });
});

test("of two runs at once the second is refused, whatever the first has done so far", async () => {
  const { server, set } = await rotating("single");
  const refused = "refused: Another run rotates this secret just now.";
  for (const point of ["after sp_getapplock", "before ALTER", "after ALTER", "before sp_releaseapplock"]) {
    const [paused, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    server.take(async (here) => {
      if (here !== point) return;
      paused.resolve();
      await goOn.promise;
    });
    const first = set.rotate();
    await paused.promise;
    server.take(async () => {});
    const second = await set.rotate();
    const [entry] = second.entries;
    // When the lock is about to go the first one has published, so nothing is due.
    const isOver = point === "before sp_releaseapplock";
    expect(entry && "message" in entry ? `${entry.result}: ${entry.message}` : entry?.result, point).toBe(
      isOver ? "not due" : refused,
    );
    goOn.resolve();
    expect(rotationsIn(await first)).toEqual(["rotated a"]);
    set.clock.forward(month);
  }
  expect(await versionsOf(set)).toEqual([4, 4, "closed"]);
});

test("the answer to the statement is lost: nothing is published, and the next run finds that it is set", async () => {
  const place = await rotating("single");
  const { server, set } = place;
  server.take(async (point) => {
    if (point === "after ALTER") server.end();
  });
  expect(await set.rotate()).toMatchObject({
    entries: [{ result: "failed", message: expect.stringContaining("Cannot set the password of one") }],
  });
  expect(await versionsOf(set)).toEqual([0, 1, "open"]);
  server.take(async () => {});
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  expect(await works(place)).toBe(true);
  expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
  expect(server.batches.filter(({ text }) => text.startsWith("ALTER"))).toHaveLength(1);
});

test("somebody sets another password in between: it is not published before it works", async () => {
  const place = await rotating("single");
  const { server, set } = place;
  server.take(async (point) => {
    if (point === "after ALTER") server.change("one", "By-hand-1");
  });
  expect(rotationsIn(await set.rotate())).toEqual(["unknown a"]);
  expect(await versionsOf(set)).toEqual([0, 1, "open"]);
  server.take(async () => {});
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  expect(await works(place)).toBe(true);
});

test("databases that learn of it late: it is published when it works, and the wait is on the clock", async () => {
  const place = await rotating("single", { late: 4 });
  const started = place.set.clock.now();
  expect(rotationsIn(await place.set.rotate())).toEqual(["rotated a"]);
  const waited = pauses.slice(0, 4).reduce((all, one) => all + one, 0);
  expect(place.set.clock.now() - started).toBe(waited);
  expect(await works(place)).toBe(true);
  expect(await versionsOf(place.set)).toEqual([1, 1, "closed"]);
});

test("databases that do not learn of it: it is unknown, nothing is published, and a later run goes on", async () => {
  const place = await rotating("single", { late: pauses.length + 4 });
  const { server, set } = place;
  const first = await set.rotate();
  expect(rotationsIn(first)).toEqual(["unknown a"]);
  expect(JSON.stringify(first)).not.toContain(admin.password);
  expect(await versionsOf(set)).toEqual([0, 1, "open"]);
  expect(server.logins.filter((login) => login.startsWith("one"))).toHaveLength(pauses.length + 2);
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
  expect(await works(place)).toBe(true);
});
