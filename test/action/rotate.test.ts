// The command rotate, in the bundle as a step of a job: passwords of databases, by a schedule on main.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { login, roles } from "../rotate/database.ts";
import { mysqlServer } from "../rotate/mysql/server.ts";
import { adminPassword } from "../rotate/mysql/target.ts";
import { type Postgres, postgres } from "../rotate/postgres.ts";
import { configOf, environment, rooted, secrets, usersOf } from "../rotate/publishing.ts";
import { sqlServer } from "../rotate/sql-server.ts";
import { admin } from "../rotate/tds/server.ts";
import { schedule } from "./event.ts";
import { inProd, stage } from "./stage.ts";

let server: Postgres;
beforeAll(async () => {
  server = await postgres();
  await roles(server, usersOf.single);
});
afterAll(() => server.stop());

test("the published password works, and a next run finds nothing due; no password is shown", async () => {
  const { run, github, person } = await stage(secrets, {
    ...configOf("single", server.port),
    vault: { targets: ["db"] },
  });
  const rotate = () =>
    run({
      when: schedule(github.state.heads.get("main") ?? ""),
      as: inProd,
      inputs: { command: "rotate" },
      env: environment,
    });
  const first = await rotate();
  expect(first.exit, first.log).toBe(0);
  expect(first.outputs).toMatchObject({ changed: "true", rotated: "1", refused: "0" });
  expect(first.outputs.summary).toBe("Rotation: 1 rotated.");
  expect(first.summary).toContain("rotated with db");
  const { user, password } = JSON.parse((await person.getSecret("a")).value ?? "");
  expect(await login(server, user, password)).toBe(true);
  const shown = first.log + JSON.stringify(first.files) + JSON.stringify(github.log);
  for (const secret of [password, ...Object.values(environment)]) expect(shown).not.toContain(secret);

  const second = await rotate();
  expect(second).toMatchObject({ exit: 0, outputs: { changed: "false", rotated: "0" } });
  expect(JSON.parse((await person.getSecret("a")).value ?? "")).toEqual({ user, password });
});

test("SQL Server and MySQL are reached by drivers that the bundle loads then, and no password is shown", async () => {
  const [sql, mysql] = [await sqlServer({ logins: ["one"] }), await mysqlServer(["one"])];
  const to = { host: "127.0.0.1", database: "shop" };
  const by = (user: string, name: string) => ({ admin: { user, password: { env: name } } });
  const { run, github, person, repository } = await stage(
    {
      sql: { rotation: { every: "P30D", target: "sql" } },
      mysql: { rotation: { every: "P30D", target: "my" } },
    },
    {
      ...rooted,
      targets: {
        sql: {
          sqlServer: {
            ...to,
            port: sql.port,
            logins: ["one"],
            ca: "sql.pem",
            encrypt: "strict",
            ...by(admin.user, "SQL"),
          },
        },
        my: {
          mysql: { ...to, port: mysql.at.port, users: ["one"], ca: "my.pem", ...by("kvg_rotator", "MY") },
        },
      },
      vault: { targets: ["sql", "my"] },
    },
  );
  const pem = (path: string) => readFileSync(path, "utf8");
  repository.commit("main", { "sql.pem": pem(sql.ca), "my.pem": pem(mysql.at.ca) });
  const { exit, log, files, outputs } = await run({
    when: schedule(github.state.heads.get("main") ?? ""),
    as: inProd,
    inputs: { command: "rotate" },
    env: { ...environment, SQL: admin.password, MY: adminPassword },
  });
  expect(exit, log).toBe(0);
  expect(outputs.summary).toBe("Rotation: 2 rotated.");
  const published = async (name: string) => (await person.getSecret(name)).value ?? "";
  const passwords = [await published("sql"), await published("mysql")] as const;
  expect([sql.letsIn("one", passwords[0]), mysql.letsIn("one", passwords[1])]).toEqual([true, true]);
  const shown = log + JSON.stringify(files) + JSON.stringify(github.log);
  for (const secret of [...passwords, admin.password, adminPassword]) expect(shown).not.toContain(secret);
});
