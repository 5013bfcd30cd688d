// The target sqlServer as a config has it, at a server on loopback or at a real one.
import { readFile } from "node:fs/promises";
import { onTestFinished } from "vitest";
import type { ObjectId } from "../../src/model/object.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { type SqlServerConfig, sqlServerTarget } from "../../src/rotate/targets/sql-server.ts";
import { admin, adminToken, type TdsServer, tdsServer } from "./tds/server.ts";

export const secret: ObjectId = { vault: "prod", kind: "secret", name: "db" };

/** A server that ends with the test. */
export async function sqlServer(...settings: Parameters<typeof tdsServer>): Promise<TdsServer> {
  const server = await tdsServer(...settings);
  onTestFinished(server.close);
  return server;
}

type Reached = { readonly host: string; readonly port: number; readonly ca?: string };

/** The target with what differs. @param password the administrator's. */
export function sqlTargetOf(
  { host, port, ca }: Reached,
  differs: Partial<SqlServerConfig> = {},
  password: string = admin.password,
) {
  let made = 0;
  const config: SqlServerConfig = {
    name: "db",
    place: { file: "keyvault-gitops.yaml", line: 1, column: 1 },
    is: "sqlServer",
    host,
    port,
    servers: [],
    database: "shop",
    kind: "login",
    users: ["app_a", "app_b"],
    admin: { user: admin.user, password: { from: "env", name: "SQLADMIN" } },
    encrypt: "strict",
    ...(ca !== undefined && { ca }),
    password: { make: "text", length: 32, characters: ["digits", "lower", "upper"] },
    ...differs,
  };
  return sqlServerTarget(config, {
    // The first one holds the name of a user, which the server's policy refuses.
    generate: async () => Sealed.text(made++ === 0 ? "Has-App_A-in-it-1" : `Generated-${made}`),
    adminPassword: async () => Sealed.text(password),
    read: (path) => readFile(path, "utf8"),
    token: async () => ({ token: adminToken, expiresOnTimestamp: Date.now() + 3_600_000 }),
  });
}

export const credentialOf = (user: string, password: string) => ({ user, password: Sealed.text(password) });
