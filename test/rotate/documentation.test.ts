// The SQL in the documentation gives the administrator what a rotation needs, and no right over anybody else.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { login, secret, targetOf } from "./database.ts";
import { type Postgres, postgres } from "./postgres.ts";

const docs = resolve(import.meta.dirname, "../../docs");
const sql = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => readFileSync(join(docs, name), "utf8").match(/```sql\n[\s\S]*?```/g) ?? [])
  .find((block) => block.includes("create role kvg_rotator"))
  ?.replace(/```(sql)?/g, "");
const password = "of the rotator";

let server: Postgres;
let version = 0;
beforeAll(async () => {
  server = await postgres();
  const [row] = await server.sql("select current_setting('server_version_num')::int / 10000 as version");
  version = Number(row?.version);
  const statements = sql?.replace("'...'", `'${password}'`) ?? "";
  await server.sql(version < 16 ? statements.replace(/^grant .* with admin .*$/m, "") : statements);
  await server.sql("create role somebody login password 'of somebody'");
});
afterAll(() => server.stop());

const users = ["shop_a", "shop_b"];

test("both users' passwords can be set, and both may do what their group may", async () => {
  const open = await targetOf(server, { users }, password).open(secret);
  await server.sql("create table orders (); grant select on orders to shop");
  for (const user of users) {
    await open.set({ user, password: Sealed.text(`of ${user}`) });
    expect(await login(server, user, `of ${user}`)).toBe(true);
    const [row] = await server.sql(`select has_table_privilege('${user}', 'orders', 'select') as may`);
    expect(row).toEqual({ may: true });
  }
  await open.close();
});

test("nobody else's password can be set, from PostgreSQL 16 on", async () => {
  const open = await targetOf(server, { users: ["somebody"] }, password).open(secret);
  const set = open.set({ user: "somebody", password: Sealed.text("another") });
  if (version < 16) await set;
  else await expect(set).rejects.toMatchObject({ reason: "refused" });
  expect(await login(server, "somebody", "of somebody")).toBe(version >= 16);
  await open.close();
});
