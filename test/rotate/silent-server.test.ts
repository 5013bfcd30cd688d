// A run waits for a silent server no longer than its limit.
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { signInToPostgres } from "../../src/rotate/targets/postgres/sign-in.ts";
import { proxyTo } from "./database-proxy.ts";
import { fakePostgres } from "./fake-postgres.ts";
import { type Postgres, postgres } from "./postgres.ts";

let server: Postgres;
beforeAll(async () => {
  server = await postgres();
});
afterAll(() => server.stop());

const unreachable = { name: "TargetError", reason: "unreachable" };
const signInAt = (port: number, patience: number) =>
  signInToPostgres(
    { host: "127.0.0.1", port, database: "postgres", tls: "off", patience },
    { user: "postgres", password: Sealed.text(server.password) },
  );

/** A session with the server, which hears nothing any more after it was asked for this. */
async function sessionUntil(last: string) {
  const through = await proxyTo(server.port);
  onTestFinished(through.close);
  through.take((what) => (what.endsWith(`is asked ${last}`) ? new Promise(() => {}) : Promise.resolve()));
  const session = await signInAt(through.port, 1000);
  if (session === "denied") throw new Error("it was denied");
  return session;
}

test("while one signs in", async () => {
  const { port } = await fakePostgres([]);
  await expect(signInAt(port, 100)).rejects.toMatchObject(unreachable);
});

test("while a statement runs, and at the goodbye after it", async () => {
  const session = await sessionUntil("Q");
  await expect(session.query("wait", "select 1")).rejects.toMatchObject(unreachable);
  await session.close();
});

test("at the goodbye", async () => {
  const session = await sessionUntil("X");
  expect(await session.query("ask", "select 1 as one")).toEqual([{ one: 1 }]);
  await session.close();
});
