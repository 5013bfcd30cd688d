// A real SQL Server, where somebody has one: `KVG_SQLSERVER=host:port` and `KVG_SQLSERVER_PASSWORD`, the password of `sa`.
// `KVG_SQLSERVER_CA` is the file of its authority, and `KVG_SQLSERVER_ENCRYPT=strict` has TDS 8. The tests make a database
// `shop` and logins there, so let it be one that nobody needs.
import { readFileSync } from "node:fs";
import { Connection, Request } from "tedious";
import { firstPassword } from "./tds/server.ts";

/** The place for `describe.each`; undefined where there is no such server. */
export function realSqlServer() {
  const { KVG_SQLSERVER, KVG_SQLSERVER_PASSWORD = "", KVG_SQLSERVER_CA: ca } = process.env;
  if (KVG_SQLSERVER === undefined) return undefined;
  const [host = "", port = "1433"] = KVG_SQLSERVER.split(":");
  const server = { host, port: Number(port), ...(ca !== undefined && { ca }) };
  const encrypt = process.env.KVG_SQLSERVER_ENCRYPT === "strict" ? ("strict" as const) : true;
  return {
    where: `${KVG_SQLSERVER}, a real one`,
    start: async () => {
      const password = `${firstPassword}-of-the-admin`;
      await runAsSa({ ...server, encrypt, password: KVG_SQLSERVER_PASSWORD }, [
        "if db_id('shop') is null create database shop",
        ...["kvg_rotator", "app_a", "app_b"].flatMap((name) => [
          `if suser_id('${name}') is null create login [${name}] with password = N'${password}', check_policy = off`,
          `alter login [${name}] with password = N'${name === "kvg_rotator" ? password : firstPassword}'`,
          `use shop; if user_id('${name}') is null create user [${name}] for login [${name}]; use master`,
        ]),
        "grant alter any login to kvg_rotator",
      ]);
      return { server, encrypt, password };
    },
  };
}

type Sa = {
  readonly host: string;
  readonly port: number;
  readonly ca?: string;
  readonly encrypt: "strict" | true;
  readonly password: string;
};

async function runAsSa({ host, port, ca, encrypt, password }: Sa, batches: readonly string[]): Promise<void> {
  const connection = new Connection({
    server: host,
    authentication: { type: "default", options: { userName: "sa", password } },
    options: {
      ...{ port, encrypt, database: "master" },
      cryptoCredentialsDetails: ca === undefined ? {} : { ca: readFileSync(ca) },
    },
  });
  await new Promise<void>((resolve, reject) =>
    connection.connect((error) => (error ? reject(error) : resolve())),
  );
  for (const batch of batches)
    await new Promise<void>((resolve, reject) =>
      connection.execSqlBatch(new Request(batch, (error) => (error ? reject(error) : resolve()))),
    );
  connection.close();
}
