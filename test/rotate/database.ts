// A database with two equal roles and an administrator who may set their passwords and nothing else.
import { readFile } from "node:fs/promises";
import { Client } from "pg";
import { expect } from "vitest";
import type { ObjectId } from "../../src/model/object.ts";
import { Sealed } from "../../src/model/sealed.ts";
import type { World } from "../../src/model/world.ts";
import { type PostgresConfig, postgresTarget } from "../../src/rotate/targets/postgres.ts";
import type { Postgres } from "./postgres.ts";

export const adminPassword = "c4nary-of-the-admin";

/** As the documentation tells an operator to make them. */
export async function roles(server: Postgres, users: readonly string[] = ["app_a", "app_b"]): Promise<void> {
  const [{ version } = {}] = await server.sql("select current_setting('server_version_num')::int as version");
  const [known] = await server.sql("select 1 from pg_roles where rolname = 'kvg_rotator'");
  if (!known) await server.sql(`create role kvg_rotator login createrole password '${adminPassword}'`);
  for (const user of users) {
    const name = `"${user.replaceAll('"', '""')}"`;
    await server.sql(`create role ${name} login password 'of the beginning'`);
    if (Number(version) >= 160_000)
      await server.sql(`grant ${name} to kvg_rotator with admin true, inherit false, set false`);
  }
}

export const secret: ObjectId = { vault: "prod", kind: "secret", name: "db" };

/** The target as a config has it, with what differs. @param password the administrator's. */
export function targetOf(
  server: Postgres,
  differs: Partial<PostgresConfig> = {},
  password = adminPassword,
  token: World["token"] = () => Promise.reject(new Error("nobody needs a token")),
) {
  const config: PostgresConfig = {
    name: "db",
    place: { file: "keyvault-gitops.yaml", line: 1, column: 1 },
    is: "postgres",
    host: server.host,
    port: server.port,
    database: "postgres",
    users: ["app_a", "app_b"],
    admin: { user: "kvg_rotator", password: { from: "env", name: "PGADMIN" } },
    tls: { mode: "verify-full", ca: server.ca },
    password: { make: "text", length: 32, characters: ["lower"] },
    ...differs,
  };
  return postgresTarget(config, {
    generate: async () => Sealed.text("generated"),
    adminPassword: async () => Sealed.text(password),
    token,
    read: (path) => readFile(path, "utf8"),
  });
}

/** An application: whether it gets in, by a client of its own. */
export async function login({ host, port }: Postgres, user: string, password: string): Promise<boolean> {
  const client = new Client({ host, port, user, password, database: "postgres" });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (Object(error).code === "28P01") return false;
    throw error;
  } finally {
    await client.end();
  }
}

/** Waits until the server has seen that who held a lock is dead. */
export const unlocked = (server: Postgres): Promise<void> =>
  expect
    .poll(() => server.sql("select pid from pg_locks where locktype = 'advisory'"), { timeout: 60_000 })
    .toEqual([]);
