// The target mysql as a config has it, and the accounts that it needs.
import { readFile } from "node:fs/promises";
import { createConnection } from "mysql2/promise";
import type { ObjectId } from "../../../src/model/object.ts";
import { Sealed } from "../../../src/model/sealed.ts";
import { type MysqlConfig, mysqlTarget } from "../../../src/rotate/targets/mysql.ts";

export const secret: ObjectId = { vault: "prod", kind: "secret", name: "db" };

export const adminPassword = "c4nary-of-the-admin";
export const firstPassword = "Of-the-beginning-1";

/** Runs one statement with every right. */
export type RunAsRoot = (statement: string) => Promise<unknown>;

/** The accounts as the documentation tells an operator to make them, anew. */
export async function makeAccounts(
  sql: RunAsRoot,
  users: readonly string[] = ["app_a", "app_b"],
  host = "%",
): Promise<void> {
  await sql("create database if not exists shop");
  for (const user of users) {
    const account = `'${user}'@'${host}'`;
    await sql(`drop user if exists ${account}`);
    await sql(`create user ${account} identified by '${firstPassword}'`);
    await sql(`grant select on shop.* to ${account}`);
  }
  await sql("drop user if exists kvg_rotator");
  await sql(`create user kvg_rotator identified by '${adminPassword}'`);
  await sql("grant create user on *.* to kvg_rotator");
}

/** The target with what differs. @param password the administrator's. */
export function mysqlTargetOf(
  server: MysqlConfig["server"],
  differs: Partial<MysqlConfig> = {},
  password = adminPassword,
) {
  const config: MysqlConfig = {
    name: "db",
    place: { file: "keyvault-gitops.yaml", line: 1, column: 1 },
    is: "mysql",
    server,
    database: "shop",
    users: ["app_a", "app_b"],
    accountHost: "%",
    admin: { user: "kvg_rotator", password: { from: "env", name: "MYSQLADMIN" } },
    retain: false,
    verifier: true,
    password: { make: "text", length: 32, characters: ["digits", "lower", "upper"] },
    ...differs,
  };
  return mysqlTarget(config, {
    generate: async () => Sealed.text("Generated-1"),
    adminPassword: async () => Sealed.text(password),
    read: (path) => readFile(path, "utf8"),
  });
}

export const credentialOf = (user: string, password: string) => ({ user, password: Sealed.text(password) });

/** An application: whether it gets in at a socket, by a client of its own. */
export async function mysqlLogin(socketPath: string, user: string, password: string): Promise<boolean> {
  try {
    const connection = await createConnection({ socketPath, user, password, database: "shop" });
    await connection.end();
    return true;
  } catch (error) {
    if (Object(error).errno === 1045) return false;
    throw error;
  }
}
