import { canonicalHost, isLoopbackHost } from "../../model/config.ts";
import { foldName, type OmitOfEach } from "../../model/object.ts";
import type { AdminPassword, TargetConfig } from "../../model/rotation.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenAdminPassword, WrittenMysql } from "../written.ts";
import { resolveGenerator } from "./generator.ts";

type MysqlSettings = Extract<OmitOfEach<TargetConfig, "name" | "place">, { is: "mysql" }>;

type MysqlContext = {
  readonly fromRoot: (written: string) => string;
  readonly report: ReportProblem;
  readonly adminPasswordOf: (written: WrittenAdminPassword, path: DocumentPath) => AdminPassword;
};

/** What a target `mysql` means. The schema has checked its shape; this reports what else is wrong. */
export function resolveMysql(
  written: WrittenMysql,
  path: DocumentPath,
  { fromRoot, report, adminPasswordOf }: MysqlContext,
): MysqlSettings {
  const { host = "", port = 3306, socket, ca, users, admin, password = {} } = written;
  // The driver checks a certificate against a name only, and against localhost where the host is an address.
  if (/^[\d.]+$|:/.test(host) && !isLoopbackHost(host))
    report(
      [...path, "host"],
      "property-invalid",
      "must be a name, or a loopback address: the server's certificate is checked against the name",
    );
  if (users.includes(admin.user))
    report([...path, "users"], "rotation-invalid", "the administrator's own password is not rotated with it");
  const { characters } = password;
  return {
    is: "mysql",
    server: socket === undefined ? { host, port, ...(ca !== undefined && { ca: fromRoot(ca) }) } : { socket },
    database: written.database,
    users,
    accountHost: written.accountHost ?? "%",
    admin: { user: admin.user, password: adminPasswordOf(admin.password, [...path, "admin", "password"]) },
    retain: written.retain ?? false,
    verifier: written.verifier ?? true,
    password: resolveGenerator(
      { ...password, ...(characters && { characters: [...characters] }) },
      [...path, "password"],
      report,
    ),
  };
}

/** The accounts of a target, each at its place. */
export const mysqlAccounts = ({ server, users, accountHost }: MysqlSettings): readonly string[] => {
  const place = "socket" in server ? [server.socket] : [canonicalHost(server.host), server.port];
  return users.map((user) => JSON.stringify([...place, user, "@", foldName(accountHost)]));
};
