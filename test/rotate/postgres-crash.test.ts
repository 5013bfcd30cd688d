// A rotation of a real database's password dies at any moment; the next run finishes it, and makes no version more than
// one that lived.
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { rotationsIn, scene } from "../scene.ts";
import { roles, unlocked } from "./database.ts";
import { mortal, transport, way } from "./moments.ts";
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

let server: Postgres;
beforeAll(async () => {
  server = await postgres();
  await roles(server, [...usersOf.single, ...usersOf.dual]);
});
afterAll(() => server.stop());

const month = 31 * 86_400_000;

/** A secret that has been rotated once, and whose rotations can die. */
async function published(strategy: Strategy) {
  const through = await way(server.port);
  onTestFinished(through.close);
  const set = scene({ ...configOf(strategy, through.port), vaults: { vault: { targets: ["db"] } } });
  for (const [name, value] of Object.entries(environment)) set.env.set(name, value);
  set.secrets(secrets);
  const rotate = async (at = Number.POSITIVE_INFINITY) => {
    const process = mortal(at);
    through.take(process.moment);
    const document = await process.outlive(set.rotate({}, { transport: transport(process.moment) }));
    if (!document) {
      through.end();
      await unlocked(server);
    }
    return { ...process, ended: document && rotationsIn(document) };
  };
  expect(await rotate()).toMatchObject({ ended: ["rotated a"] });
  return { ...publishedIn(set.client(), server), rotate, pass: () => set.clock.forward(month) };
}

test.each<Strategy>(["single", "dual"])("%s, killed at any moment", async (strategy) => {
  const wrong: string[] = [];
  const set = await published(strategy);
  const living = strategy === "dual" ? application(set, server) : undefined;
  onTestFinished(() => void living?.stop());
  let moments = 0;
  for (let at = 1; ; at++) {
    await living?.attempted();
    set.pass();
    const before = await set.look();
    const place = (await set.rotate(at)).diedAt();
    if (place === undefined) break;
    moments++;
    const { ended = [] } = await set.rotate();
    const found = await set.since(before);
    if (!isDeepStrictEqual(found, oneRotation(strategy)) || !/^(rotated|not due) a$/.test(ended.join()))
      wrong.push(`${place}: ${ended} ${JSON.stringify(found)}`);
  }
  expect(wrong).toEqual([]);
  expect(moments).toBeGreaterThan(40);
  expect(await living?.stop()).toEqual(living && { times: expect.any(Number), failed: 0 });
});
