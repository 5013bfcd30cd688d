// An Entra principal as the administrator: at a real PostgreSQL that asks it for its password in the clear, as Azure's asks
// for a token.
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import type { World } from "../../src/model/world.ts";
import type { PostgresConfig } from "../../src/rotate/targets/postgres.ts";
import { login, roles, secret, targetOf } from "./database.ts";
import { type Postgres, postgres } from "./postgres.ts";

const token = `c4nary.${"of-the-token".repeat(120)}`;

let server: Postgres;
beforeAll(async () => {
  server = await postgres({ log_connections: "on", log_statement: "all" });
  await roles(server);
  for (const name of ["kvg-rotator", "no-principal"])
    await server.sql(`create role "${name}" login superuser password '${token}'`);
  await server.sql(`copy (values ('hostssl all "kvg-rotator" 127.0.0.1/32 password'), ('host all all 127.0.0.1/32 scram-sha-256'))
    to '${(await server.sql("show hba_file"))[0]?.hba_file}'; select pg_reload_conf()`);
});
afterAll(() => server.stop());

const admin = { entra: "kvg-rotator" };

/** Gives a token for whatever scope, and notes that. */
const giving =
  (text: string, scopes: string[] = []): World["token"] =>
  async (scope) => {
    scopes.push(scope);
    return { token: text, expiresOnTimestamp: Date.now() + 3_600_000 };
  };

test("the token lets the administrator in, and the users sign in by SCRAM as ever", async () => {
  const scopes: string[] = [];
  const from = server.log().length;
  const open = await targetOf(server, { admin }, "unused", giving(token, scopes)).open(secret);
  await open.set({ user: "app_a", password: Sealed.text("the new one") });
  expect(await open.works({ user: "app_a", password: Sealed.text("the new one") })).toBe(true);
  expect(await open.works({ user: "app_a", password: Sealed.text("the old one") })).toBe(false);
  await open.close();
  expect(await login(server, "app_a", "the new one")).toBe(true);
  expect(scopes).toEqual(["https://127.0.0.1/.default"]);
  const logged = () => server.log().slice(from);
  await expect.poll(logged).toContain(`identity="kvg-rotator" method=password`);
  expect(logged()).toContain(`identity="app_a" method=scram-sha-256`);
  expect(logged()).not.toMatch(/identity="app_a" method=password|c4nary/);
});

test.each<[string, Partial<PostgresConfig>, string, string, string?]>([
  [
    "the token is another principal's",
    { admin },
    "refused",
    "the run's Entra token is refused. It has to be of the principal that has this very name in the server",
    "c4nary-but-wrong",
  ],
  [
    "the role is no principal: the server asks it for SCRAM",
    { admin: { entra: "no-principal" } },
    "insecure",
    "the server does not ask for a token",
  ],
  ["there is no TLS", { admin, tls: { mode: "off" } }, "insecure", "Without TLS no token is sent"],
  ["nobody vouches for the certificate", { admin, tls: { mode: "verify-full" } }, "insecure", "certificate"],
  [
    "the host is not Azure's",
    { admin, host: "db.postgres.database.azure.com.example.com" },
    "insecure",
    "Cannot send a token to db.postgres.database.azure.com.example.com",
  ],
  ["a user is the principal", { admin, users: ["kvg-rotator"] }, "refused", "include its administrator"],
  [
    "a password is asked for in the clear, and no principal is declared",
    { admin: { user: "kvg-rotator", password: { from: "env", name: "PG" } } },
    "insecure",
    "asks for the password itself",
  ],
])("%s: an error, and nothing is shown", async (_, differs, reason, why, given = token) => {
  const from = server.log().length;
  const error = await targetOf(server, differs, given, giving(given))
    .open(secret)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(why) });
  expect(inspect(error, { depth: 20, showHidden: true }) + server.log().slice(from)).not.toContain("c4nary");
});

test("a token that cannot be had is an error that quotes nothing", async () => {
  const target = targetOf(server, { admin }, "unused", () => Promise.reject(new Error("c4nary")));
  const error = await target.open(secret).catch((thrown) => thrown);
  expect(error).toMatchObject({ reason: "refused", message: expect.stringContaining("Cannot get a token") });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
});
