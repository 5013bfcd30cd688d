// The target mysql at a real MariaDB, over TLS and over its socket.
import { inspect } from "node:util";
import { createConnection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MysqlConfig } from "../../src/rotate/targets/mysql.ts";
import { type Mariadb, mariadb, mariadbIsMissing } from "./mysql/mariadb.ts";
import {
  adminPassword,
  firstPassword,
  makeAccounts,
  mysqlLogin,
  mysqlTargetOf,
  credentialOf as of,
  secret,
} from "./mysql/target.ts";

describe.skipIf(mariadbIsMissing)(`at MariaDB ${mariadbIsMissing ?? ""}`, () => {
  let server: Mariadb;
  beforeAll(async () => {
    server = await mariadb();
    await makeAccounts(server.sql);
  });
  afterAll(() => server?.stop());

  const overTls = () => ({ host: server.host, port: server.port, ca: server.ca });
  const target = (differs: Partial<MysqlConfig> = {}, password?: string) =>
    mysqlTargetOf(overTls(), differs, password);

  test.each(["TLS", "a socket"])(
    "over %s: what is set works, twice as once, and what was before does not",
    async (by) => {
      await makeAccounts(server.sql);
      const differs = by === "TLS" ? {} : { server: { socket: server.socket } };
      const open = await target(differs).open(secret);
      expect(await open.works(of("app_a", firstPassword))).toBe(true);
      expect(await open.works(of("app_a", "The-second-1"))).toBe(false);
      await open.set(of("app_a", "The-second-1"));
      await open.set(of("app_a", "The-second-1"));
      expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
      expect(await open.works(of("app_a", firstPassword))).toBe(false);
      expect(await open.works(of("app_b", firstPassword))).toBe(true);
      expect(await mysqlLogin(server.socket, "app_a", "The-second-1")).toBe(true);
      await open.close();
    },
  );

  test("open sessions stay", async () => {
    await makeAccounts(server.sql);
    const session = await createConnection({
      ...{ socketPath: server.socket, user: "app_a", password: firstPassword },
    });
    const open = await target().open(secret);
    await open.set(of("app_a", "The-second-1"));
    await open.close();
    expect(await session.query("select 1 as one")).toMatchObject([[{ one: 1 }], expect.anything()]);
    await session.end();
  });

  test.each(["", "ANSI_QUOTES,NO_BACKSLASH_ESCAPES,ORACLE"])(
    "under sql_mode '%s' it is the same",
    async (mode) => {
      await makeAccounts(server.sql);
      const [{ before } = {}] = await server.sql("select @@global.sql_mode as `before`");
      await server.sql(`set global sql_mode = '${mode}'`);
      const open = await target().open(secret);
      await open.set(of("app_a", "The-second-1"));
      expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
      await open.close();
      await server.sql(`set global sql_mode = '${before}'`);
    },
  );

  test("neither the general log nor the binlog holds a password, but where verifier is false", async () => {
    await makeAccounts(server.sql);
    await server.sql("flush binary logs");
    const open = await target().open(secret);
    await open.set(of("app_a", "c4nary-OF-the-log"));
    await open.works(of("app_a", "c4nary-OF-the-log"));
    await open.close();
    expect(server.logs()).toContain("ALTER USER 'app_a'@'%' IDENTIFIED VIA mysql_native_password USING '*");
    expect(server.logs()).not.toContain("c4nary-OF-the-log");
    // What the documentation warns of, and what shows that the logs were looked at.
    const clear = await target({ verifier: false }).open(secret);
    await clear.set(of("app_a", "Readable-in-the-log-1"));
    await clear.close();
    expect(server.logs().split("Readable-in-the-log-1").length - 1).toBe(2);
  });

  test.each([
    ["an empty password", ""],
    ["a password that is nearly right", `${firstPassword} `],
  ])("%s does not work", async (_, password) => {
    await makeAccounts(server.sql);
    const open = await target().open(secret);
    expect(await open.works(of("app_a", password))).toBe(false);
    await open.close();
  });

  test("an account without a password lets everybody in, and an empty password is no proof of that", async () => {
    await makeAccounts(server.sql);
    await server.sql("alter user 'app_a'@'%' identified by ''");
    const open = await target().open(secret);
    expect(await open.works(of("app_a", ""))).toBe(false);
    expect(await open.works(of("app_a", "anything"))).toBe(false);
    await open.close();
  });

  test("of two accounts of one name the server takes the narrower one, which is noticed", async () => {
    await makeAccounts(server.sql);
    await makeAccounts(server.sql, ["app_a"], "127.0.0.1");
    const open = await target().open(secret);
    await expect(open.works(of("app_a", firstPassword))).rejects.toMatchObject({
      reason: "refused",
      message: expect.stringContaining("another account than 'app_a'@'%'"),
    });
    await open.close();
    const narrow = await target({ accountHost: "127.0.0.1" }).open(secret);
    await narrow.set(of("app_a", "The-second-1"));
    expect(await narrow.works(of("app_a", "The-second-1"))).toBe(true);
    await narrow.close();
    expect(await mysqlLogin(server.socket, "app_a", firstPassword)).toBe(true);
    await server.sql("drop user 'app_a'@'127.0.0.1'");
  });

  test.each([
    ["a user that the config does not list", of("root", "a"), "has no user root"],
    ["an account that is not there", of("gone", "a"), "the account is not there"],
    ["a password that is not ASCII", of("app_a", "pässword"), "printable ASCII"],
  ])("%s is refused", async (_, credential, why) => {
    const open = await target({ users: ["app_a", "gone"] }).open(secret);
    await expect(open.set(credential)).rejects.toMatchObject({
      ...{ name: "TargetError", reason: "refused", message: expect.stringContaining(why) },
    });
    await open.close();
  });

  test("an administrator without the right is refused", async () => {
    await makeAccounts(server.sql);
    await server.sql("revoke create user on *.* from kvg_rotator");
    const open = await target().open(secret);
    await expect(open.set(of("app_a", "The-second-1"))).rejects.toMatchObject({
      message: expect.stringContaining("lacks a right"),
    });
    await open.close();
    await makeAccounts(server.sql);
  });

  test.each([
    ["is locked", "account lock", "account unlock"],
    ["gets into no database", "password expire never", "password expire never"],
  ])("an account that %s is an error, not a wrong password", async (what, so, back) => {
    await makeAccounts(server.sql);
    await server.sql(`alter user app_b ${so}`);
    const differs = what === "is locked" ? {} : { database: "gone" };
    const open = await target(differs).open(secret);
    await expect(open.works(of("app_b", firstPassword))).rejects.toMatchObject({ reason: "refused" });
    await open.close();
    await server.sql(`alter user app_b ${back}`);
  });

  test.each<[string, () => Partial<MysqlConfig>, string, string?]>([
    ["the administrator's password is wrong", () => ({}), "refused", "c4nary-but-wrong"],
    ["the administrator is one of the users", () => ({ users: ["app_a", "kvg_rotator"] }), "refused"],
    ["a user's name has a quote", () => ({ users: ["a'; drop user root; --"] }), "refused"],
    ["an account's host has a quote", () => ({ accountHost: "%' or '1" }), "refused"],
    ["MariaDB retains nothing", () => ({ users: ["app_a"], retain: true }), "refused"],
    ["nothing listens at the port", () => ({ server: { ...overTls(), port: 1 } }), "unreachable"],
    ["there is no such socket", () => ({ server: { socket: `${server.socket}-none` } }), "unreachable"],
    [
      "nobody vouches for the certificate",
      () => ({ server: { host: server.host, port: server.port } }),
      "insecure",
    ],
    ["the host is an address", () => ({ server: { ...overTls(), host: "10.0.0.1" } }), "insecure"],
  ])("%s: that is told apart, and nothing is shown", async (_, differs, reason, password = adminPassword) => {
    const error = await target(differs(), password)
      .open(secret)
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    expect(error).toMatchObject({ name: "TargetError", reason });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
  });

  test("one run at a time has a secret's lock, by any spelling, until it closes or dies", async () => {
    const first = await target().open(secret);
    const again = { ...secret, vault: "PROD", name: "DB" };
    await expect(target().open(again)).rejects.toMatchObject({ name: "TargetError", reason: "busy" });
    await (await target().open({ ...secret, name: "other" })).close();
    await first.close();
    const second = await target().open(again);
    const [{ id } = {}] = await server.sql(
      "select id from information_schema.processlist where user = 'kvg_rotator'",
    );
    await server.sql(`kill ${id}`);
    await expect(second.set(of("app_a", "Without-the-lock-1"))).rejects.toMatchObject({
      reason: "unreachable",
    });
    await second.close();
    await (await target().open(secret)).close();
  });
});
