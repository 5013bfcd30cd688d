// A database's passwords rotated by the command, over TLS: who may sign in with what, and that no password is shown.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Checkout, checkout } from "./checkout.ts";
import { login, roles } from "./database.ts";
import { proxyTo } from "./database-proxy.ts";
import { says } from "./fake-postgres.ts";
import { type Postgres, postgres } from "./postgres.ts";
import { configOf, environment, usersOf } from "./publishing.ts";

let server: Postgres;
let run: Checkout;
beforeAll(async () => {
  server = await postgres({ log_statement: "all", log_min_error_statement: "log" });
  await roles(server, usersOf.dual);
});
afterAll(() => server.stop());
beforeEach(async () => {
  run = await checkout(server, configOf("dual", server.port, "ca.pem"));
});
afterEach(() => run.close());

const month = 31 * 86_400_000;

/** Every password that the vault ever held. */
async function passwords(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name } of run.client.listPropertiesOfSecrets())
    for await (const { version = "", enabled } of run.client.listPropertiesOfSecretVersions(name)) {
      if (!enabled) await run.client.updateSecretProperties(name, version, { enabled: true });
      found.push(JSON.parse((await run.client.getSecret(name, { version })).value ?? "").password);
      if (!enabled) await run.client.updateSecretProperties(name, version, { enabled: false });
    }
  return found;
}

const hidden = (text: string, secret: readonly string[]) => {
  for (const one of [...secret, ...Object.values(environment)]) expect(text).not.toContain(one);
};

test("the users take turns, the credential before still works, and no password is shown or logged", async () => {
  const from = server.log().length;
  let said = "";
  const published = [];
  for (const format of ["text", "json", "markdown", "html"]) {
    const { exit, out, err } = await run.call(`rotate --all --format ${format}`, {
      AZURE_LOG_LEVEL: "verbose",
    });
    expect(exit, err).toBe(0);
    said += out + err;
    published.push(await run.published.credential());
    run.vaults.advance(month);
  }
  expect(published.map(({ user }) => user)).toEqual(["app_a", "app_b", "app_a", "app_b"]);
  const works = await Promise.all(published.map(({ user, password }) => login(server, user, password)));
  expect(works).toEqual([false, false, true, true]);
  await expect
    .poll(
      () =>
        server
          .log()
          .slice(from)
          .match(/alter role/g)?.length,
    )
    .toBe(4);
  const all = await passwords();
  expect(new Set(all).size).toBe(4);
  hidden(said, all);
  hidden(server.log().slice(from), all);
  expect(said).toContain("azure:");
});

const database = (differs: object) => {
  const { targets, ...config } = configOf("dual", server.port, "ca.pem");
  return { ...config, targets: { db: { postgres: { ...targets.db.postgres, ...differs } } } };
};

test.each<[string, object, Record<string, string>, RegExp]>([
  ["the administrator's password is another", {}, { PG: "c4nary-but-wrong" }, /the password is refused/],
  ["the administrator's password is not there", {}, { PG: "" }, /PG is not set.*Set it for this run/],
  [
    "the administrator is nobody",
    { admin: { user: "no", password: { env: "PG" } } },
    {},
    /password is refused/,
  ],
  ["the host is not there", { host: "no-such-host.invalid" }, {}, /no host has that name/],
  ["nothing listens at the port", { port: 1 }, {}, /ECONNREFUSED/],
  ["the database is not there", { database: "no" }, {}, /database is not there/],
  ["nobody vouches for the certificate", { tls: "verify-full" }, {}, /certificate or TLS was not accepted/],
  ["the file of the authority is not there", { tls: { ca: "gone.pem" } }, {}, /gone.pem/],
  ["a role is not there", { users: ["gone", "app_b"] }, {}, /role is not there/],
  ["the administrator has no right over a role", { users: ["boss", "app_b"] }, {}, /boss is a superuser/],
])("%s: that is told, and nothing is published or shown", async (_, differs, env, why) => {
  await server.sql("drop role if exists boss; create role boss superuser login password 'of the boss'");
  run.configure(database(differs));
  const { exit, out, err } = await run.call("rotate --format json", { AZURE_LOG_LEVEL: "verbose", ...env });
  expect(exit, err).toBe(5);
  expect(out).toMatch(why);
  hidden(out + err, [...(await passwords()), "c4nary"]);
  await expect(run.published.credential()).rejects.toMatchObject({ statusCode: 404 });
});

test("a server that quotes the statement is not quoted", async () => {
  const through = await proxyTo(server.port, (asked) =>
    asked[0] === "Q".charCodeAt(0) ? says.fails("XX000", asked.toString()) : undefined,
  );
  run.configure(configOf("dual", through.port));
  const { exit, out, err } = await run.call("rotate --format json", { AZURE_LOG_LEVEL: "verbose" });
  expect(exit).toBe(5);
  expect(out).toContain("SQLSTATE XX000");
  hidden(out + err, [...(await passwords()), "SCRAM-SHA-256$", "alter role"]);
  through.close();
});

test("what failed goes on where it was, once the reason is gone", async () => {
  await server.sql("drop role if exists late");
  run.configure(database({ users: ["late", "app_b"] }));
  expect(await run.call("rotate")).toMatchObject({ exit: 5 });
  await roles(server, ["late"]);
  expect(await run.call("rotate")).toMatchObject({ exit: 0 });
  const { user, password } = await run.published.credential();
  expect(user).toBe("late");
  expect(await login(server, user, password)).toBe(true);
  expect(await run.published.look()).toMatchObject({ published: 1, prepared: 1, open: 0 });
});

test("of two runs at once the second is refused, and the first ends well", async () => {
  const [first, second] = [await proxyTo(server.port), await proxyTo(server.port)];
  const { promise: holdsTheLock, resolve: reached } = Promise.withResolvers<void>();
  const { promise: goesOn, resolve: go } = Promise.withResolvers<void>();
  first.take(async (what) => {
    if (what !== "before the database is asked Q") return;
    reached();
    await goesOn;
  });
  run.configure(configOf("dual", first.port));
  const running = run.call("rotate");
  await holdsTheLock;
  run.configure(configOf("dual", second.port));
  const refused = await run.call("rotate");
  expect(refused).toMatchObject({ exit: 3, out: expect.stringContaining("Another run rotates this secret") });
  hidden(refused.out + refused.err, await passwords());
  go();
  expect(await running).toMatchObject({ exit: 0 });
  expect(await run.published.look()).toMatchObject({ published: 1, prepared: 1, open: 0 });
  for (const one of [first, second]) one.close();
});
