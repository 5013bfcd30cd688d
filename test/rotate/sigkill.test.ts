// The real thing: the CLI as a process of its own, killed at every step of a rotation, once or twice, and called again.
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { type Served, serve } from "../../src/emulator/serve.ts";
import { call, start } from "../commands/process.ts";
import { roles, unlocked } from "./database.ts";
import { type Moment, mortal, type Way, way } from "./mortal.ts";
import { type Postgres, postgres } from "./postgres.ts";
import {
  application,
  configOf,
  environment,
  oneRotation,
  type Published,
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
  const folder = mkdtempSync(join(tmpdir(), "kvg-rotate-"));
  const vaults = emulator();
  let moment: Moment = async () => {};
  let through: Way;
  let served: Served;
  let published: Published;
  let env: Record<string, string>;
  let living: ReturnType<typeof application> | undefined;

  beforeAll(async () => {
    through = await way(server.port);
    const handle = async (request: Request): Promise<Response> => {
      const path = new URL(request.url).pathname.replace(/(--pending).*/, "$1");
      // Sent to be challenged, a request does nothing.
      const isMoment = request.headers.has("authorization");
      if (isMoment) await moment(`before ${request.method} ${path}`);
      const answer = await vaults.handle(request);
      if (isMoment) await moment(`after ${request.method} ${path}`);
      return answer;
    };
    served = await serve({ ...vaults, handle });
    env = { ...environment, NODE_EXTRA_CA_CERTS: served.ca };
    const head = { apiVersion: "keyvault-gitops/v1" };
    const local = { url: served.url, verifyChallengeResource: false, targets: ["db"] };
    const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], vaults: { local } };
    const files = {
      "keyvault-gitops.yaml": { ...config, ...configOf(strategy, through.port) },
      "v.yaml": { ...head, kind: "Vault", vault: "local", secrets },
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(text));
    expect(await call(folder, ["rotate"], env)).toMatchObject({ exit: 0 });
    const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
    const { httpClient } = vaults;
    published = publishedIn(
      new SecretClient("https://local.vault.azure.net", credential, { httpClient }),
      server,
    );
    if (strategy === "dual") living = application(published, server);
  });
  afterAll(async () => {
    const lived = await living?.stop();
    through.close();
    await served.close();
    vaults.close();
    rmSync(folder, { recursive: true });
    if (living) expect(lived).toEqual({ times: expect.any(Number), failed: 0 });
  });

  test.each(rows)("killed %s %s", async (times, step) => {
    vaults.advance(month);
    const before = await published.look();
    for (let death = 0; death < (times === "once" ? 1 : 2); death++) {
      let kill = () => {};
      const process = mortal(step, () => kill());
      moment = process.moment;
      through.take(process.moment);
      const child = start(folder, ["rotate"], env);
      kill = () => child.kill("SIGKILL");
      const [, signal] = await once(child, "exit");
      expect(signal, `it survived ${step}`).toBe("SIGKILL");
      through.end();
      await unlocked(server);
    }
    const alive = mortal(Number.POSITIVE_INFINITY);
    moment = alive.moment;
    through.take(alive.moment);
    const rerun = await call(folder, ["rotate"], env);
    expect(rerun.exit, rerun.err + rerun.out).toBe(0);
    expect(await published.since(before)).toEqual(oneRotation(strategy));
  });
});
