// A rotation of a real database's password dies at any point; the next run finishes it, and makes no version more than
// one that lived.
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { abandonRotations } from "../../src/reconcile/rotation/rotate.ts";
import { openTarget } from "../../src/rotate/open-target.ts";
import { deadlyPoints, runsOf } from "../dials.ts";
import { type Meet, mortal, transportOf } from "../mortal.ts";
import { rotationsIn, scene } from "../scene.ts";
import { dice } from "../simulation/dice.ts";
import { login, roles, unlocked } from "./database.ts";
import { proxyTo } from "./database-proxy.ts";
import { type Postgres, postgres } from "./postgres.ts";
import {
  application,
  configOf,
  environment,
  oneRotation,
  publishedIn,
  type Strategy,
  secrets,
  usersOf,
} from "./publishing.ts";
import { playRun, turnsOf } from "./turns.ts";

let server: Postgres;
beforeAll(async () => {
  server = await postgres();
  await roles(server, [...usersOf.single, ...usersOf.dual]);
});
afterAll(() => server.stop());

const month = 31 * 86_400_000;

const unwatched = (meet: Meet): Meet => meet;

/** A secret that has been rotated once, and whose rotations can die. */
async function published(strategy: Strategy) {
  const through = await proxyTo(server.port);
  onTestFinished(through.close);
  const set = scene({ ...configOf(strategy, through.port), vaults: { vault: { targets: ["db"] } } });
  for (const [name, value] of Object.entries(environment)) set.env.set(name, value);
  set.secrets(secrets);
  const looks = publishedIn(set.client(), server);
  const living = strategy === "dual" ? application(looks, server) : undefined;
  const rotate = async (process = mortal(), watch = living?.watch ?? unwatched) => {
    // The server lets go of the lock of the rotation before a little after that has ended.
    await unlocked(server);
    const meet = watch(process.meet);
    through.take(meet);
    const document = await process.outlive(set.rotate({}, { transport: transportOf(meet) }));
    if (!document) through.end();
    return document && rotationsIn(document);
  };
  expect(await rotate(mortal(), unwatched)).toEqual(["rotated a"]);
  return { ...looks, living, rotate, pass: () => set.clock.forward(month) };
}

test.each<Strategy>(["single", "dual"])("%s, killed at any point", async (strategy) => {
  const set = await published(strategy);
  const whole = mortal();
  set.pass();
  expect(await set.rotate(whole)).toEqual(["rotated a"]);
  expect(whole.points.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points, 2)) {
    const point = whole.points[at - 1];
    set.pass();
    const before = await set.look();
    expect(await set.rotate(mortal(at)), `it survived ${point}`).toBeUndefined();
    const ended = await set.rotate();
    const found = await set.since(before);
    if (!isDeepStrictEqual(found, oneRotation(strategy)) || !/^(rotated|not due) a$/.test(`${ended}`))
      wrong.push(`${point}: ${ended} ${JSON.stringify(found)}`);
  }
  expect(wrong).toEqual([]);
  expect(set.living?.signIns()).toEqual(set.living && { times: expect.any(Number), failed: 0 });
});

test("two runs at once, each without the other's lock: when both have ended, what is published works", async () => {
  const wrong: string[] = [];
  for (let seed = 0; seed < runsOf(4); seed++) {
    const strategy = seed % 2 === 0 ? "single" : "dual";
    const set = scene({ ...configOf(strategy, server.port), vaults: { vault: { targets: ["db"] } } });
    for (const [name, value] of Object.entries(environment)) set.env.set(name, value);
    set.secrets(secrets);
    const chance = dice(seed);
    const turns = turnsOf(2, chance, chance.pick([2, 5, 8]));
    const ends = await Promise.all(
      [0, 1].map((run) =>
        playRun(run, turns, set, (config, context) => {
          const { locks: _, ...target } = openTarget(config, context);
          // The lock is the secret's, so a run that names another secret does not meet it.
          return { ...target, open: (id) => target.open({ ...id, name: `${id.name}-${run}` }) };
        }),
      ),
    );
    const { user, password } = await publishedIn(set.client(), server).credential();
    if (!(await login(server, user, password))) wrong.push(`seed ${seed}: ${ends.join(" | ")}`);
  }
  expect(wrong).toEqual([]);
});

test("rolled back by hand, given up, asked for now: whoever reads the secret signs in after each", async () => {
  const through = await proxyTo(server.port);
  onTestFinished(through.close);
  const set = scene({ ...configOf("single", through.port), vaults: { vault: { targets: ["db"] } } });
  for (const [name, value] of Object.entries(environment)) set.env.set(name, value);
  set.secrets(secrets);
  const looks = publishedIn(set.client(), server);
  const signsIn = async () => {
    const { user, password } = await looks.credential();
    return login(server, user, password);
  };
  expect([rotationsIn(await set.rotate()), await signsIn()]).toEqual([["rotated a"], true]);

  set.clock.forward(month);
  const dying = mortal("before PUT /secrets/a");
  expect(await dying.outlive(set.rotate({}, dying))).toBeUndefined();
  through.end();
  await unlocked(server);
  expect(await signsIn()).toBe(false);
  const given = await abandonRotations({ paths: [], emulator: false, concurrency: 1 }, set.world());
  expect(given.entries).toMatchObject([{ result: "abandoned", published: { is: "works" } }]);
  expect(await signsIn()).toBe(true);

  await unlocked(server);
  set.write("keyvault-gitops.yaml", JSON.stringify(dualConfig(through.port)));
  const asked = await set.rotate({ now: { reason: "two users from now on" } });
  expect([rotationsIn(asked), await signsIn()]).toEqual([["rotated a"], true]);
  const older = await set.client().getSecret("a");
  await unlocked(server);
  await set.rotate({ now: { reason: "it leaked" } });
  // Without its tags, as the portal writes it.
  await set.client().setSecret("a", older.value ?? "", { tags: { "kvg-owner": "us" } });
  const { user } = await looks.credential();
  await unlocked(server);
  const ended = await set.rotate({ now: { reason: "it was rolled back" } });
  expect(ended.entries).toMatchObject([{ result: "rotated", published: { is: "works" } }]);
  expect((await looks.credential()).user).not.toBe(user);
  expect(await login(server, user, JSON.parse(older.value ?? "").password)).toBe(true);
  expect(await signsIn()).toBe(true);
});

/** The same vault's config, with two users. */
const dualConfig = (port: number) => ({
  apiVersion: "keyvault-gitops/v1",
  kind: "Config",
  owner: "us",
  manifests: ["*.yaml"],
  ...configOf("dual", port),
  vaults: { vault: { targets: ["db"] } },
});
