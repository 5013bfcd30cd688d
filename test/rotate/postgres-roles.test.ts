// What of a role, or of the administrator, keeps a password from being set or from letting anybody in: told as the cause.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { login, roles, secret, targetOf } from "./database.ts";
import { type Postgres, postgres } from "./postgres.ts";

let server: Postgres;
let version = 0;
beforeAll(async () => {
  server = await postgres();
  await roles(server, ["app_a", "app_b", "o'ne"]);
  const [row] = await server.sql("select current_setting('server_version_num')::int / 10000 as version");
  version = Number(row?.version);
});
afterAll(() => server.stop());
afterEach(() =>
  server.sql(`alter role app_a login valid until 'infinity'; alter role app_b login; alter role "o'ne" valid until 'infinity';
    grant connect on database postgres to public; alter role kvg_rotator createrole`),
);

const of = (user: string, password = "the new one") => ({ user, password: Sealed.text(password) });

/** The error of a try to set a password; undefined where it was set. */
async function settingIn(users: readonly string[], user: string): Promise<unknown> {
  const open = await targetOf(server, { users }).open(secret);
  const error = await open.set(of(user)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  await open.close();
  return error;
}

const page = "docs/reference/rotation-targets.md lists what the server needs.";

test.each([
  [
    "is valid until a date that is over",
    "alter role app_a valid until '2026-01-01 00:00:00+00'",
    `The role app_a is valid until 2026-01-01T00:00:00Z, so no password lets it in. Move that date: ALTER ROLE "app_a" VALID UNTIL 'infinity'. ${page}`,
  ],
  [
    "was never valid",
    "alter role app_a valid until '-infinity'",
    `The role app_a is valid until -infinity, so no password lets it in. Move that date: ALTER ROLE "app_a" VALID UNTIL 'infinity'. ${page}`,
  ],
  [
    "may not log in",
    "alter role app_a nologin",
    `The role app_a may not log in. Let it: ALTER ROLE "app_a" LOGIN. ${page}`,
  ],
  [
    "may not connect to the database",
    "revoke connect on database postgres from public; grant connect on database postgres to kvg_rotator",
    `The role app_a may not connect to the database postgres. Let it: GRANT CONNECT ON DATABASE "postgres" TO "app_a". ${page}`,
  ],
])("a role that %s: its password stays, and the error says why", async (_, so, message) => {
  await server.sql("alter role app_a password 'of the beginning'");
  await server.sql(so);
  expect(await settingIn(["app_a"], "app_a")).toMatchObject({ reason: "refused", message });
  await server.sql(
    "alter role app_a login valid until 'infinity'; grant connect on database postgres to public",
  );
  expect(await login(server, "app_a", "of the beginning")).toBe(true);
});

test("a role that expires between set and test: the cause, not a password that lets nobody in", async () => {
  const open = await targetOf(server, { users: ["o'ne"] }).open(secret);
  await open.set(of("o'ne"));
  await server.sql(`alter role "o'ne" valid until '2026-01-01 00:00:00+00'`);
  expect(await open.works(of("o'ne", "another one"))).toBe(false);
  await expect(open.works(of("o'ne"))).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining(`ALTER ROLE "o'ne" VALID UNTIL`),
  });
  await open.close();
});

test("a role that may not log in is told of by a test of the right password, too", async () => {
  const open = await targetOf(server).open(secret);
  await open.set(of("app_b"));
  await server.sql("alter role app_b nologin");
  await expect(open.works(of("app_b"))).rejects.toMatchObject({
    message: `The role app_b may not log in. Let it: ALTER ROLE "app_b" LOGIN. ${page}`,
  });
  await open.close();
});

test("an administrator without CREATEROLE", async () => {
  await server.sql("alter role kvg_rotator nocreaterole");
  expect(await settingIn(["app_a"], "app_a")).toMatchObject({
    reason: "refused",
    message: `The administrator kvg_rotator has no CREATEROLE. Give it: ALTER ROLE "kvg_rotator" CREATEROLE. ${page}`,
  });
});

test("an administrator without ADMIN on a role, which it needs from PostgreSQL 16 on", async () => {
  await server.sql("create role other login password 'of the other'");
  const error = await settingIn(["other"], "other");
  if (version < 16) expect(error).toBeUndefined();
  else
    expect(error).toMatchObject({
      reason: "refused",
      message: `From PostgreSQL 16 on the administrator needs ADMIN on each role, and kvg_rotator has none on other. Who created that role may give it, azure_pg_admin alone may not: GRANT "other" TO "kvg_rotator" WITH ADMIN TRUE, INHERIT FALSE, SET FALSE. ${page}`,
    });
});
