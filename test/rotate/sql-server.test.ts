// The target sqlServer: passwords of logins and of contained users, its lock, its further servers.
// `KVG_SQLSERVER=host:port` runs the first scenes at a real server too; `test/rotate/real-sql-server.ts` says what it needs.
import { describe, expect, onTestFinished, test } from "vitest";
import { makeCertificate } from "../../src/emulator/certificate.ts";
import { realSqlServer } from "./real-sql-server.ts";
import { credentialOf as of, secret, sqlServer, sqlTargetOf } from "./sql-server.ts";
import { adminToken, firstPassword } from "./tds/server.ts";

const real = realSqlServer();
const encryptions = { strict: "strict", inside: true, off: false } as const;
const places = [
  ...(["strict", "inside", "off"] as const).map((tls) => ({
    where: `on loopback, TLS ${tls}`,
    start: async () => {
      const server = await sqlServer({ tls });
      return { server, encrypt: encryptions[tls], password: undefined };
    },
  })),
  ...(real ? [real] : []),
];

describe.each(places)("at a server $where", ({ start }) => {
  async function opened() {
    const { server, encrypt, password } = await start();
    const target = sqlTargetOf(server, { encrypt }, password);
    return { target, open: await target.open(secret) };
  }

  test("what is set works, twice as once, and what was before does not", async () => {
    const { open } = await opened();
    expect(await open.works(of("app_a", firstPassword))).toBe(true);
    expect(await open.works(of("app_a", "The-second-1"))).toBe(false);
    await open.set(of("app_a", "The-second-1"));
    await open.set(of("app_a", "The-second-1"));
    expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
    expect(await open.works(of("app_a", firstPassword))).toBe(false);
    expect(await open.works(of("app_b", firstPassword))).toBe(true);
    await open.close();
  });

  test("one run at a time has a secret's lock, by any spelling, until it closes", async () => {
    const { target, open } = await opened();
    const again = { ...secret, vault: "PROD", name: "DB" };
    await expect(target.open(again)).rejects.toMatchObject({ name: "TargetError", reason: "busy" });
    await (await target.open({ ...secret, name: "other" })).close();
    await open.close();
    await (await target.open(again)).close();
  });

  test("a login that is not there is refused, and so is one that the config does not list", async () => {
    const { open } = await opened();
    await expect(open.set(of("gone", "The-second-1"))).rejects.toMatchObject({ reason: "refused" });
    await open.close();
  });
});

test("a contained user's password is set in its database, and never in master", async () => {
  const server = await sqlServer({ logins: [], users: ["app_a", "app_b"] });
  const open = await sqlTargetOf(server, { kind: "user" }).open(secret);
  await open.set(of("app_a", "The-second-1"));
  expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
  await open.close();
  expect(new Set(server.batches.map(({ database }) => database))).toEqual(new Set(["shop"]));
  expect(server.batches.map(({ text }) => text)).toContain(
    "ALTER USER [app_a] WITH PASSWORD = N'The-second-1'",
  );
});

test("a login's password is set in master, and tried where clients sign in", async () => {
  const server = await sqlServer();
  const open = await sqlTargetOf(server, { database: "nowhere" }).open(secret);
  await open.set(of("app_a", "The-second-1"));
  await expect(open.works(of("app_a", "The-second-1"))).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining("does not get into the database"),
  });
  await open.close();
  expect(new Set(server.batches.map(({ database }) => database))).toEqual(new Set(["master"]));
});

test("the statement stands alone in a batch, so that the server's trace blanks it", async () => {
  const server = await sqlServer();
  const open = await sqlTargetOf(server).open(secret);
  await open.set(of("app_a", "c4nary-OF-the-trace"));
  await open.works(of("app_a", "c4nary-OF-the-trace"));
  await open.close();
  expect(server.batches.map(({ text }) => text)).toContain(
    "ALTER LOGIN [app_a] WITH PASSWORD = N'c4nary-OF-the-trace'",
  );
  expect(server.trace()).toContain("--*ALTER LOGIN---");
  expect(server.trace()).not.toMatch(/c4nary/i);
  // The lock, the password, the lock's end: nothing else, and no procedure's call by another message.
  expect(server.batches.map(({ text }) => /sp_\w+|^\w+ \w+/.exec(text)?.[0])).toEqual([
    expect.stringMatching(/^declare|sp_getapplock/),
    "ALTER LOGIN",
    expect.stringMatching(/^exec|sp_releaseapplock/),
  ]);
});

test("a session that is lost takes its lock along, and sets nothing any more", async () => {
  const server = await sqlServer();
  const first = await sqlTargetOf(server).open(secret);
  server.end();
  const second = await sqlTargetOf(server).open(secret);
  await expect(first.set(of("app_a", "The-second-1"))).rejects.toMatchObject({ reason: "unreachable" });
  await first.close();
  await second.close();
  expect(server.letsIn("app_a", firstPassword)).toBe(true);
});

test("the run's Entra token signs the administrator in", async () => {
  const server = await sqlServer();
  const open = await sqlTargetOf(server, { admin: { entra: true } }, "not asked").open(secret);
  await open.set(of("app_a", "The-second-1"));
  expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
  await open.close();
  expect(server.logins).toEqual(["token in", "app_a in"]);
  expect(JSON.stringify(server.batches)).not.toContain(adminToken);
});

test("a token goes to no other host than Azure SQL's", async () => {
  const server = await sqlServer();
  const elsewhere = { host: "sql.example.com", admin: { entra: true } } as const;
  await expect(sqlTargetOf(server, elsewhere).open(secret)).rejects.toMatchObject({ reason: "insecure" });
});

test("a new password fits the server's policy and does not hold the user's name", async () => {
  const server = await sqlServer();
  const open = await sqlTargetOf(server).open(secret);
  expect((await open.make("app_a")).password.reveal()).toBe("Generated-2");
  await open.close();
});

test.each([
  ["with a quote", "It's-Wrong-1"],
  ["with a bracket", "Wrong]Wrong-1"],
  ["with a letter beyond ASCII", "Wröng-Wrong-1"],
  ["that is too short", "Short-1"],
  ["that is too long", `Long-1${"x".repeat(128)}`],
  ["of two classes", "lowerandUPPER"],
])("a password %s never comes to the server", async (_, password) => {
  const server = await sqlServer();
  const open = await sqlTargetOf(server).open(secret);
  await expect(open.set(of("app_a", password))).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining("of three classes"),
  });
  await open.close();
  expect(JSON.stringify(server.batches)).not.toContain("ALTER");
});

test.each(["strict", "inside"] as const)(
  "a server may send its clients on to another one (TLS %s)",
  async (tls) => {
    const certificate = await makeCertificate([]);
    onTestFinished(certificate.remove);
    const behind = await sqlServer({ tls, certificate });
    const front = await sqlServer({ tls, certificate, route: behind });
    const open = await sqlTargetOf(front, { encrypt: encryptions[tls] }).open(secret);
    await open.set(of("app_a", "The-second-1"));
    expect(behind.letsIn("app_a", "The-second-1")).toBe(true);
    expect(front.batches).toEqual([]);
    await open.close();
  },
);

test("without TLS nobody is sent on: that could lead beyond this machine", async () => {
  const behind = await sqlServer({ tls: "off" });
  const front = await sqlServer({ tls: "off", route: behind });
  await expect(sqlTargetOf(front, { encrypt: false }).open(secret)).rejects.toMatchObject({
    reason: "unreachable",
  });
  expect(behind.logins).toEqual([]);
});

describe("so soon after it was set", () => {
  test("a refusal tells nothing: the database may know the old password still", async () => {
    const server = await sqlServer({ late: 2 });
    const open = await sqlTargetOf(server).open(secret);
    expect(await open.works(of("app_a", "The-second-1"))).toBe(false);
    await open.set(of("app_a", "The-second-1"));
    expect(await open.works(of("app_a", "The-second-1"))).toBe("cannot tell yet");
    expect(await open.works(of("app_a", "Another-one-1"))).toBe(false);
    expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
    await open.close();
  });
});

describe("with further servers", () => {
  async function two(late = 0) {
    const [first, second] = [await sqlServer({ tls: "off" }), await sqlServer({ tls: "off", late })];
    const servers = [{ host: second.host, port: second.port }];
    return { first, second, target: sqlTargetOf(first, { servers, encrypt: false }) };
  }

  test("a password is set and tried at each", async () => {
    const { first, second, target } = await two(1);
    const open = await target.open(secret);
    await open.set(of("app_a", "The-second-1"));
    expect(first.letsIn("app_a", "The-second-1")).toBe(true);
    expect(await open.works(of("app_a", "The-second-1"))).toBe("cannot tell yet");
    expect(await open.works(of("app_a", "The-second-1"))).toBe(true);
    await open.close();
    expect(second.letsIn("app_a", "The-second-1")).toBe(true);
  });

  test("where one of them does not have it, it does not work", async () => {
    const { second, target } = await two();
    const open = await target.open(secret);
    await open.set(of("app_a", "The-second-1"));
    await open.close();
    second.change("app_a", "By-hand-1");
    const again = await target.open(secret);
    expect(await again.works(of("app_a", "The-second-1"))).toBe(false);
    await again.close();
  });

  test("each has its lock, and none is left where one is taken", async () => {
    const { first, second, target } = await two();
    const other = await sqlTargetOf(second, { encrypt: false }).open(secret);
    await expect(target.open(secret)).rejects.toMatchObject({ reason: "busy" });
    await other.close();
    await expect
      .poll(() =>
        sqlTargetOf(first, { encrypt: false })
          .open(secret)
          .then((open) => open.close()),
      )
      .toBeUndefined();
    await (await target.open(secret)).close();
  });
});
