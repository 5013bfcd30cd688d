// A real MySQL, where somebody has one: `KVG_MYSQL=host:port`, `KVG_MYSQL_PASSWORD` of `root`, and the file of its authority in
// `KVG_MYSQL_CA`. The tests make accounts and a database `shop` there, so let it be one that nobody needs.
import { readFileSync } from "node:fs";
import { createConnection } from "mysql2/promise";
import { onTestFinished } from "vitest";
import { makeAccounts } from "./target.ts";

/** The place for `describe.each`; none where there is no such server. */
export function realMysql() {
  const { KVG_MYSQL, KVG_MYSQL_PASSWORD = "", KVG_MYSQL_CA = "" } = process.env;
  if (KVG_MYSQL === undefined) return [];
  const [host = "", port = "3306"] = KVG_MYSQL.split(":");
  const at = { host, port: Number(port), ca: KVG_MYSQL_CA };
  const signIn = (user: string, password: string) =>
    createConnection({
      ...{ host, port: Number(port), user, password },
      ssl: { ca: readFileSync(KVG_MYSQL_CA), verifyIdentity: true },
    });
  const start = async () => {
    const root = await signIn("root", KVG_MYSQL_PASSWORD);
    onTestFinished(() => root.end());
    await makeAccounts((sql) => root.query(sql), ["app"]);
    await root.query(
      "grant select (user, host, plugin, authentication_string, user_attributes) on mysql.user to kvg_rotator",
    );
    return {
      at,
      letsIn: (password: string) =>
        signIn("app", password).then(
          (session) => session.end().then(() => true),
          (error) => {
            if (Object(error).errno === 1045) return false;
            throw error;
          },
        ),
      change: async (password: string) => {
        await root.query(`alter user app identified by '${password}'`);
      },
      alters: async () => {
        const [rows] = await root.query("show global status like 'Com_alter_user'");
        return Number(Object((rows as readonly object[])[0]).Value);
      },
    };
  };
  return [{ where: `${KVG_MYSQL}, a real one`, start }];
}
