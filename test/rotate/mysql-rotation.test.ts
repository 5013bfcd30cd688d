// Rotations of a MariaDB's passwords, from the vault to the real server: killed at every step once and twice, two at once,
// an answer lost, a foreign hand; and an application that signs in whenever anything has changed.
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { deadlyPoints, everyPoint } from "../dials.ts";
import { type Meet, mortal, transportOf } from "../mortal.ts";
import { rotationsIn, scene } from "../scene.ts";
import { published, versionsOf } from "./build.ts";
import { proxyTo } from "./database-proxy.ts";
import { type Mariadb, mariadb, mariadbIsMissing } from "./mysql/mariadb.ts";
import { adminPassword, firstPassword, makeAccounts, mysqlLogin } from "./mysql/target.ts";
import { environment, rooted, type Strategy, secrets, usersOf } from "./publishing.ts";

const month = 31 * 86_400_000;

/** A turn of a talk by the statement that it is about. */
function nameTurns(): (bytes: Buffer, asks: boolean) => string {
  let about = "greeting";
  return (bytes, asks) => {
    const said = /ALTER USER|get_lock|release_lock|current_user|version\(\)/.exec(bytes.toString("latin1"));
    if (asks) about = said?.[0] ?? "sign-in";
    return asks ? about : `answer to ${about}`;
  };
}

describe.skipIf(mariadbIsMissing)(`at MariaDB ${mariadbIsMissing ?? ""}`, () => {
  let server: Mariadb;
  beforeAll(async () => {
    server = await mariadb();
  });
  afterAll(() => server?.stop());

  /** A secret that publishes a password of the server's accounts. */
  async function rotating(strategy: Strategy) {
    await makeAccounts(server.sql, usersOf[strategy]);
    const way = await proxyTo(server.socket, undefined, nameTurns());
    onTestFinished(way.close);
    const admin = { user: "kvg_rotator", password: { env: "MYSQLADMIN" } };
    const mysql = { socket: `${server.socket}-way`, database: "shop", users: usersOf[strategy], admin };
    const set = scene({ targets: { db: { mysql } }, ...rooted, vaults: { vault: { targets: ["db"] } } });
    set.env.set("MYSQLADMIN", adminPassword).set("ROOT", environment.ROOT);
    set.secrets(secrets);
    return { way, set };
  }

  const letsIn = ({ user, password }: { readonly user: string; readonly password: string }) =>
    mysqlLogin(server.socket, user, password);
  const works = async ({ set }: { readonly set: ReturnType<typeof scene> }) => letsIn(await published(set));

  /** Waits until the server has seen that who held the lock is dead. */
  const unlocked = () =>
    expect
      .poll(() => server.sql("select id from information_schema.processlist where user = 'kvg_rotator'"), {
        interval: 5,
      })
      .toEqual([]);

  /** A secret that has been rotated once, whose rotations can die. */
  async function mortals(strategy: Strategy) {
    const place = await rotating(strategy);
    const { way, set } = place;
    const signIns = { times: 0, failed: 0 };
    const watch =
      (meet: Meet): Meet =>
      async (point) => {
        if (strategy === "dual" && /^after (PUT|answer to ALTER)/.test(point)) {
          signIns.times++;
          if (!(await works(place))) signIns.failed++;
        }
        await meet(point);
      };
    const rotate = async (process = mortal()) => {
      await unlocked();
      const meet = watch(process.meet);
      way.take(meet);
      const document = await process.outlive(set.rotate({}, { transport: transportOf(meet) }));
      way.take(async () => {});
      if (!document) way.end();
      return document && rotationsIn(document);
    };
    expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
    set.clock.forward(month);
    const whole = mortal();
    expect(await rotate(whole)).toEqual(["rotated a"]);
    const { points } = whole;
    expect(points).toEqual(
      expect.arrayContaining(["before ALTER USER", "after answer to ALTER USER", "after answer to get_lock"]),
    );
    return {
      ...{ points, rotate, signIns },
      /** What is wrong after a rotation that died at these points, one run after the other, and a rerun. */
      wrongs: async (...deaths: readonly number[]): Promise<readonly string[]> => {
        set.clock.forward(month);
        const [before, [main, pending]] = [await published(set), await versionsOf(set)];
        const ends: unknown[] = [];
        for (const at of deaths) ends.push(await rotate(mortal(at)));
        // The second one has less to do, and may come to its end.
        expect(ends[0], `it survived ${points[(deaths[0] ?? 0) - 1]}`).toBeUndefined();
        const ended = await rotate();
        const found = [...(await versionsOf(set)), await works(place), await letsIn(before)];
        const expected = [main + 1, pending + 1, "closed", true, strategy === "dual"];
        const isWell = isDeepStrictEqual(found, expected) && /^(rotated|not due) a$/.test(`${ended}`);
        const where = deaths.map((at) => points[at - 1]).join(", then ");
        return isWell ? [] : [`${where}: ${ended} ${JSON.stringify(found)}`];
      },
    };
  }

  describe.each<Strategy>(["single", "dual"])("%s", (strategy) => {
    test("killed once, at any point", async () => {
      const { points, wrongs, signIns } = await mortals(strategy);
      const wrong: string[] = [];
      for (const at of deadlyPoints(points, 5)) wrong.push(...(await wrongs(at)));
      expect(wrong).toEqual([]);
      expect(signIns.failed).toBe(0);
      expect(signIns.times > 0).toBe(strategy === "dual");
    });

    test("killed twice in a row", async () => {
      const { points, wrongs, signIns } = await mortals(strategy);
      const wrong: string[] = [];
      const [stride, strideAgain] = everyPoint ? [5, 7] : [17, 19];
      for (let at = 6; at <= points.length; at += stride)
        for (let again = 8; again <= points.length; again += strideAgain)
          wrong.push(...(await wrongs(at, again)));
      expect(wrong).toEqual([]);
      expect(signIns.failed).toBe(0);
    });
  });

  test("of two runs at once the second is refused, whatever the first has done so far", async () => {
    const { way, set } = await rotating("single");
    for (const point of ["after answer to get_lock", "before ALTER USER", "after answer to ALTER USER"]) {
      const [paused, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      way.take(async (here) => {
        if (here !== point) return;
        paused.resolve();
        await goOn.promise;
      });
      const first = set.rotate();
      await paused.promise;
      way.take(async () => {});
      expect(await set.rotate(), point).toMatchObject({
        entries: [{ result: "refused", message: "Another run rotates this secret just now." }],
      });
      goOn.resolve();
      expect(rotationsIn(await first)).toEqual(["rotated a"]);
      set.clock.forward(month);
    }
    expect(await versionsOf(set)).toEqual([3, 3, "closed"]);
  });

  test("the answer to the statement is lost: nothing is published, and the next run finds that it is set", async () => {
    const place = await rotating("single");
    const { way, set } = place;
    way.take(async (point) => {
      if (point === "after answer to ALTER USER") way.end();
    });
    expect(await set.rotate()).toMatchObject({
      entries: [{ result: "failed", message: expect.stringContaining("Cannot set the password of one") }],
    });
    expect(await versionsOf(set)).toEqual([0, 1, "open"]);
    expect(await mysqlLogin(server.socket, "one", firstPassword)).toBe(false);
    let alters = 0;
    way.take(async (point) => {
      if (point === "before ALTER USER") alters++;
    });
    await unlocked();
    expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
    expect(alters).toBe(0);
    expect(await works(place)).toBe(true);
    expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
  });

  test("somebody sets another password in between: it is not published before it works", async () => {
    const place = await rotating("single");
    const { way, set } = place;
    way.take(async (point) => {
      if (point === "after answer to ALTER USER")
        await server.sql("alter user one identified by 'By-hand-1'");
    });
    expect(await set.rotate()).toMatchObject({
      entries: [{ result: "failed", message: expect.stringContaining("lets nobody in") }],
    });
    expect(await versionsOf(set)).toEqual([0, 1, "open"]);
    way.take(async () => {});
    expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
    expect(await works(place)).toBe(true);
  });

  test("what the logs of all these runs hold lets nobody in", async () => {
    const { set } = await rotating("dual");
    expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
    const { password } = await published(set);
    expect(server.logs()).toContain("VIA mysql_native_password USING");
    for (const text of [password, Buffer.from(password).toString("hex"), btoa(password)])
      expect(server.logs()).not.toContain(text);
  });
});
