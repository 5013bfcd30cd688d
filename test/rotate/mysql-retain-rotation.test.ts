// Rotations of one account that keeps its old password, from the vault to the server on loopback: killed at its points once
// and twice, and after a foreign hand. An application that signs in with what is published, whenever anything has changed,
// always gets in.
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import { openTarget } from "../../src/rotate/open-target.ts";
import { deadlyPoints, everyPoint } from "../dials.ts";
import { type Meet, mortal, transportOf } from "../mortal.ts";
import { rotationsIn, scene } from "../scene.ts";
import { published, versionsOf } from "./build.ts";
import { mysqlServer } from "./mysql/server.ts";
import { adminPassword, firstPassword, credentialOf as of } from "./mysql/target.ts";
import { environment, rooted, secrets } from "./publishing.ts";

const month = 31 * 86_400_000;

/** A secret that is not published yet, and whose rotations can die. */
async function retaining() {
  const server = await mysqlServer(["app"]);
  const admin = { user: "kvg_rotator", password: { env: "MYSQLADMIN" } };
  const mysql = { ...server.at, ca: "ca.pem", database: "shop", users: ["app"], retain: true, admin };
  const set = scene({ targets: { db: { mysql } }, ...rooted, vaults: { vault: { targets: ["db"] } } });
  set.write("ca.pem", await readFile(server.at.ca, "utf8"));
  set.env.set("MYSQLADMIN", adminPassword).set("ROOT", environment.ROOT);
  set.secrets(secrets);

  const signIns = { times: 0, failed: 0 };
  const works = async () => server.letsIn("app", (await published(set)).password);
  const watch =
    (meet: Meet): Meet =>
    async (point) => {
      if (/^after (PUT|ALTER)/.test(point) && (await versionsOf(set))[0] > 0) {
        signIns.times++;
        if (!(await works())) signIns.failed++;
      }
      await meet(point);
    };
  /** The target, which learns what the vault publishes. */
  const open: typeof openTarget = (config, context) => {
    const target = openTarget(config, context);
    return {
      ...target,
      open: async (secret) => {
        const opened = await target.open(secret);
        return {
          ...opened,
          set: async (credential, known) => {
            const [versions] = await versionsOf(set);
            const { user, password } = versions > 0 ? await published(set) : { user: "", password: "" };
            await opened.set(credential, known ?? (versions > 0 ? of(user, password) : undefined));
          },
        };
      },
    };
  };
  const options = { paths: [], emulator: false, dryRun: false, concurrency: 16 };
  const rotate = async (process = mortal()) => {
    const meet = watch(process.meet);
    server.take(meet);
    const document = await process.outlive(
      rotateWithTargets(open, options, set.world({ transport: transportOf(meet) })),
    );
    server.take(async () => {});
    if (!document) server.end();
    return document;
  };
  return { server, set, rotate, works, signIns };
}

/** A secret that has been rotated twice. */
async function rotated() {
  const place = await retaining();
  const { set, rotate } = place;
  for (const process of [mortal(), mortal()]) {
    const document = await rotate(process);
    expect(document && rotationsIn(document)).toEqual(["rotated a"]);
    set.clock.forward(month);
  }
  const whole = mortal();
  await rotate(whole);
  expect(whole.points).toEqual(expect.arrayContaining(["before ALTER", "after ALTER"]));
  return {
    ...place,
    points: whole.points,
    /** What is wrong after a rotation that died at these points, one run after the other, and a rerun. */
    wrongs: async (...deaths: readonly number[]): Promise<readonly string[]> => {
      const { server, works } = place;
      set.clock.forward(month);
      const [before, [main, pending]] = [await published(set), await versionsOf(set)];
      const ends: unknown[] = [];
      for (const at of deaths) ends.push(await rotate(mortal(at)));
      expect(ends[0], `it survived ${whole.points[(deaths[0] ?? 0) - 1]}`).toBeUndefined();
      const document = await rotate();
      const ended = document && rotationsIn(document);
      const found = [...(await versionsOf(set)), await works(), server.letsIn("app", before.password)];
      const isWell =
        isDeepStrictEqual(found, [main + 1, pending + 1, "closed", true, true]) &&
        /^(rotated|not due) a$/.test(`${ended}`);
      const where = deaths.map((at) => whole.points[at - 1]).join(", then ");
      return isWell ? [] : [`${where}: ${ended} ${JSON.stringify(found)}`];
    },
  };
}

test("a first rotation, killed at any point, leaves the password that was before", async () => {
  const whole = mortal();
  await (await retaining()).rotate(whole);
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points, 5)) {
    const { server, set, rotate, works } = await retaining();
    expect(await rotate(mortal(at)), `it survived ${whole.points[at - 1]}`).toBeUndefined();
    await rotate();
    const found = [...(await versionsOf(set)), await works(), server.letsIn("app", firstPassword)];
    if (`${found}` !== "1,1,closed,true,true") wrong.push(`${whole.points[at - 1]}: ${found}`);
  }
  expect(wrong).toEqual([]);
});

test("killed once, at any point: what is published works at every moment, and so does what was before", async () => {
  const { points, wrongs, signIns } = await rotated();
  const wrong: string[] = [];
  for (const at of deadlyPoints(points, 5)) wrong.push(...(await wrongs(at)));
  expect(wrong).toEqual([]);
  expect(signIns).toEqual({ times: expect.any(Number), failed: 0 });
  expect(signIns.times).toBeGreaterThan(10);
});

test("killed twice in a row", async () => {
  const { points, wrongs, signIns } = await rotated();
  const wrong: string[] = [];
  const [stride, strideAgain] = everyPoint ? [3, 5] : [17, 19];
  for (let at = 6; at <= points.length; at += stride)
    for (let again = 8; again <= points.length; again += strideAgain)
      wrong.push(...(await wrongs(at, again)));
  expect(wrong).toEqual([]);
  expect(signIns.failed).toBe(0);
});

test("somebody has set another password: refused until what is published is set again", async () => {
  const { server, set, rotate, works } = await rotated();
  set.clock.forward(month);
  const { password } = await published(set);
  const before = await versionsOf(set);
  server.change("app", "By-hand-1");
  expect(await rotate()).toMatchObject({
    entries: [
      { result: "failed", message: expect.stringContaining("is not the one that the vault publishes") },
    ],
  });
  expect(server.letsIn("app", "By-hand-1")).toBe(true);
  server.change("app", password);
  const document = await rotate();
  expect(document && rotationsIn(document)).toEqual(["rotated a"]);
  expect(await works()).toBe(true);
  expect(server.letsIn("app", password)).toBe(true);
  expect(await versionsOf(set)).toEqual([before[0] + 1, before[1] + 1, "closed"]);
});
