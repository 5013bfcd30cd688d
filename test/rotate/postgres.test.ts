// The target postgres at a real PostgreSQL.
import { inspect } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import type { PostgresConfig } from "../../src/rotate/targets/postgres.ts";
import { adminPassword, login, roles, secret, targetOf } from "./database.ts";
import { type Postgres, postgres } from "./postgres.ts";

const strange = `o'ne "two" \\; drop role app_b --`;

let server: Postgres;
beforeAll(async () => {
  server = await postgres({ log_statement: "all", log_min_duration_statement: "0" });
  await roles(server, ["app_a", "app_b", strange]);
});
afterAll(() => server.stop());

const of = (user: string, password: string) => ({ user, password: Sealed.text(password) });

test("what is set works, twice as once; what was before does not, and open sessions stay", async () => {
  const open = await targetOf(server).open(secret);
  await open.set(of("app_a", "the first"));
  const session = new Client({
    host: server.host,
    port: server.port,
    user: "app_a",
    password: "the first",
    database: "postgres",
  });
  await session.connect();
  expect(await open.works(of("app_a", "the second"))).toBe(false);
  await open.set(of("app_a", "the second"));
  await open.set(of("app_a", "the second"));
  expect(await open.works(of("app_a", "the second"))).toBe(true);
  expect(await open.works(of("app_a", "the first"))).toBe(false);
  expect(await login(server, "app_a", "the second")).toBe(true);
  expect((await session.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await session.end();
  await open.close();
});

test("neither password stands in the server's log, where every statement does", async () => {
  const from = server.log().length;
  const logged = () => server.log().slice(from);
  const open = await targetOf(server).open(secret);
  await open.set(of("app_a", "c4nary-of-the-log"));
  await open.works(of("app_a", "c4nary-of-the-log"));
  await open.close();
  await expect.poll(logged).toContain(`alter role "app_a" password 'SCRAM-SHA-256$4096:`);
  for (const text of ["c4nary-of-the-log", adminPassword]) expect(logged()).not.toContain(text);
});

test("a role's name is a name, whatever stands in it", async () => {
  const open = await targetOf(server, { users: [strange] }).open(secret);
  await open.set(of(strange, "the strange"));
  expect(await open.works(of(strange, "the strange"))).toBe(true);
  await open.close();
  expect(await login(server, "app_b", "of the beginning")).toBe(true);
});

test.each([
  ["an empty password", of("app_a", "")],
  ["a password that is nearly right", of("app_b", "of the beginning ")],
])("%s does not work", async (_, credential) => {
  const open = await targetOf(server).open(secret);
  expect(await open.works(credential)).toBe(false);
  await open.close();
});

test.each([
  ["a role that the config does not list", of("postgres", "a"), "has no user postgres"],
  ["a role that is not there", of("gone", "a"), "the role is not there"],
  ["a role over which the administrator has no right", of("boss", "a"), "boss is a superuser"],
  ["a password that is not ASCII", of("app_a", "pässword"), "printable ASCII"],
  ["a password with a line break", of("app_a", "a\nb"), "printable ASCII"],
])("%s is refused", async (_, credential, why) => {
  await server.sql("drop role if exists boss; create role boss superuser login password 'boss'");
  const open = await targetOf(server, { users: ["app_a", "gone", "boss"] }).open(secret);
  await expect(open.set(credential)).rejects.toMatchObject({
    name: "TargetError",
    reason: "refused",
    message: expect.stringContaining(why),
  });
  await open.close();
});

test.each([
  ["may not log in", "alter role app_b nologin", "refused", "alter role app_b login"],
  [
    "may not come in any more",
    "alter role app_b connection limit 0",
    "unreachable",
    "alter role app_b connection limit -1",
  ],
])("a role that %s is an error, not a wrong password", async (_, so, reason, back) => {
  await server.sql(so);
  const open = await targetOf(server).open(secret);
  await expect(open.works(of("app_b", "of the beginning"))).rejects.toMatchObject({ reason });
  await open.close();
  await server.sql(back);
});

test.each<[string, Partial<PostgresConfig>, string, string?]>([
  ["the administrator's password is wrong", {}, "refused", "c4nary-but-wrong"],
  ["the administrator is one of the users", { users: ["app_a", "kvg_rotator"] }, "refused"],
  ["the database is not there", { database: "gone" }, "refused"],
  ["the host is not there", { host: "no-such-host.invalid" }, "unreachable"],
  ["nothing listens at the port", { port: 1 }, "unreachable"],
  ["nobody vouches for the certificate", { tls: { mode: "verify-full" } }, "insecure"],
  ["TLS is off, and the host is no loopback host", { host: "10.0.0.1", tls: { mode: "off" } }, "insecure"],
])("%s: %s is told apart, and nothing is shown", async (_, differs, reason, password = adminPassword) => {
  const error = await targetOf(server, differs, password)
    .open(secret)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toMatchObject({ name: "TargetError", reason });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
});

test("over loopback it goes without TLS, by SCRAM that is not bound", async () => {
  const open = await targetOf(server, { tls: { mode: "off" } }).open(secret);
  await open.set(of("app_a", "without TLS"));
  expect(await open.works(of("app_a", "without TLS"))).toBe(true);
  await open.close();
});

test("one run at a time has a secret's lock, by any spelling, until it closes or dies", async () => {
  const target = targetOf(server);
  const first = await target.open(secret);
  const again = { ...secret, vault: "PROD", name: "DB" };
  await expect(target.open(again)).rejects.toMatchObject({ name: "TargetError", reason: "busy" });
  const other = await target.open({ ...secret, name: "other" });
  await other.close();
  await first.close();
  const second = await target.open(again);
  await server.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
  await expect(second.set(of("app_a", "without the lock"))).rejects.toMatchObject({ reason: "unreachable" });
  await second.close();
  await (await target.open(secret)).close();
});
