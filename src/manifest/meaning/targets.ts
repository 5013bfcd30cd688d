import { canonicalHost, isLoopbackHost, postgresTokenScope, sqlTokenScope } from "../../model/config.ts";
import { foldName } from "../../model/object.ts";
import { type AdminPassword, renewalOf, type TargetConfig } from "../../model/rotation.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type {
  WrittenAdminPassword,
  WrittenConfig,
  WrittenGenerate,
  WrittenPostgres,
  WrittenSqlServer,
  WrittenTarget,
} from "../written.ts";
import { resolveAzureKeys } from "./azure-keys.ts";
import { resolveEntraTarget } from "./entra-target.ts";
import { resolveGenerator } from "./generator.ts";
import { resolveMysql } from "./mysql.ts";
import { targetCredentials } from "./target-credentials.ts";
import { resolveProgram } from "./vault-config.ts";

type TargetsContext = {
  readonly written: Partial<WrittenConfig>;
  /** Turns a path of the config into one that is relative to the root of the set. */
  readonly fromRoot: (written: string) => string;
  readonly placeOf: (path: DocumentPath) => TargetConfig["place"];
  readonly report: ReportProblem;
};

const standardPorts = { postgres: 5432, sqlServer: 1433 } as const;

/** PgBouncer's, which IANA has registered. Azure's server has it beside its own. */
const pooledPort = 6432;

/**
 * What the config's targets mean. The schema has checked their shape; this reports what else is wrong.
 * @returns undefined where one of them means nothing, so that nobody can tell which targets there are
 */
export function resolveTargets({
  written,
  fromRoot,
  placeOf,
  report,
}: TargetsContext): readonly TargetConfig[] | undefined {
  const seen = new Set<string>();
  const taken = new Map<string, string>();
  const resolved = Object.entries(written.targets ?? {}).map(([name, target]) => {
    const path = ["targets", name];
    if (seen.has(foldName(name))) report({ name: path }, "name-duplicate", "two spellings of one name");
    seen.add(foldName(name));
    const one = settingsOf(target);
    if (!one) return undefined;
    const config: TargetConfig = { name, place: placeOf(path), ...one };
    if (renewalOf(config) === "set" && !written.fingerprint)
      report(
        { name: path },
        "property-missing",
        `a rotation with ${one.is} needs a fingerprint in the config`,
        "it keeps the new password in the vault before it is set, and only under a key can it tell that it is its own",
      );
    for (const credential of new Set(targetCredentials(one))) {
      const other = taken.get(credential);
      if (other !== undefined)
        report(
          { name: path },
          "rotation-invalid",
          `the target ${other} holds the same credential`,
          "let one target have it: each would end what the other one made",
        );
      taken.set(credential, name);
    }
    return config;

    function settingsOf(target: WrittenTarget) {
      const { generate, postgres, sqlServer, mysql, azureKeys, entraApplication, exec } = target;
      if (generate) return { is: "generate", password: passwordOf(generate, [...path, "generate"]) } as const;
      if (azureKeys) return resolveAzureKeys(azureKeys, [...path, "azureKeys"], report);
      if (postgres) return databaseOf(postgres, [...path, "postgres"]);
      if (sqlServer) return sqlServerOf(sqlServer, [...path, "sqlServer"]);
      if (mysql) return resolveMysql(mysql, [...path, "mysql"], { fromRoot, report, adminPasswordOf });
      if (entraApplication)
        return resolveEntraTarget(entraApplication, [...path, "entraApplication"], report);
      if (!exec) return undefined;
      const { users = [], password = {}, emulator = false, ...command } = exec;
      return {
        is: "exec",
        program: resolveProgram(command, [...path, "exec"], report),
        emulator,
        users,
        password: passwordOf(password, [...path, "exec", "password"]),
      } as const;
    }
  });
  const targets = resolved.filter((target) => target !== undefined);
  return targets.length < resolved.length ? undefined : targets;

  function passwordOf(spec: WrittenGenerate, path: DocumentPath) {
    return resolveGenerator(spec, path, report);
  }

  function databaseOf(postgres: WrittenPostgres, path: DocumentPath) {
    const {
      host,
      port = standardPorts.postgres,
      users,
      admin,
      tls = "verify-full",
      password = {},
      ...rest
    } = postgres;
    if (tls === "off" && !isLoopbackHost(host))
      report([...path, "tls"], "property-invalid", "may be off only where host is a loopback host");
    if (port === pooledPort && !isLoopbackHost(host))
      report(
        [...path, "port"],
        "property-invalid",
        "is the port of PgBouncer, which ends TLS and takes the lock of a session away",
        "name the server itself: its port is 5432 by default",
      );
    if ("entra" in admin && (!postgresTokenScope(host) || tls === "off"))
      report(
        [...path, "admin"],
        "property-invalid",
        "a token is sent to Azure Database for PostgreSQL alone, and inside TLS",
        "name the server as Azure does, NAME.postgres.database.azure.com, or give the administrator a password",
      );
    if (users.includes("entra" in admin ? admin.entra : admin.user))
      report(
        [...path, "users"],
        "rotation-invalid",
        "the administrator's own password is not rotated with it",
      );
    const secure = { mode: "verify-full", ...(typeof tls === "object" && { ca: fromRoot(tls.ca) }) } as const;
    return {
      is: "postgres",
      ...rest,
      host,
      port,
      users,
      admin:
        "entra" in admin
          ? admin
          : { user: admin.user, password: adminPasswordOf(admin.password, [...path, "admin", "password"]) },
      tls: tls === "off" ? ({ mode: "off" } as const) : secure,
      password: passwordOf(password, [...path, "password"]),
    } as const;
  }

  function sqlServerOf(written: WrittenSqlServer, path: DocumentPath) {
    const { logins, users = logins ?? [], admin, encrypt = true, ca, password = {}, ...rest } = written;
    const standard = { port: standardPorts.sqlServer };
    const servers = (written.servers ?? []).map((server) => ({ ...standard, ...server }));
    const all = [{ ...standard, ...rest }, ...servers];
    const usersPath = [...path, logins ? "logins" : "users"];
    if (!encrypt && !all.every(({ host }) => isLoopbackHost(host)))
      report(
        [...path, "encrypt"],
        "property-invalid",
        "may be false only where every host is a loopback host",
      );
    if (new Set(all.map(({ host, port }) => `${canonicalHost(host)}:${port}`)).size < all.length)
      report([...path, "servers"], "name-duplicate", "one server stands twice");
    // SQL Server by default makes no difference between upper and lower case.
    if (new Set(users.map(foldName)).size < users.length)
      report(usersPath, "name-duplicate", "two spellings of one name");
    if ("entra" in admin) {
      if (!all.every(({ host }) => sqlTokenScope(host)))
        report(
          [...path, "admin"],
          "property-invalid",
          "a token is sent to Azure SQL alone",
          "name the server as Azure does, NAME.database.windows.net, or give the administrator a password",
        );
    } else if (users.some((user) => foldName(user) === foldName(admin.user)))
      report(usersPath, "rotation-invalid", "the administrator's own password is not rotated with it");
    return {
      is: "sqlServer",
      host: rest.host,
      port: rest.port ?? standard.port,
      servers,
      database: rest.database,
      kind: logins ? "login" : "user",
      users,
      admin:
        "entra" in admin
          ? ({ entra: true } as const)
          : { user: admin.user, password: adminPasswordOf(admin.password, [...path, "admin", "password"]) },
      encrypt,
      ...(ca !== undefined && { ca: fromRoot(ca) }),
      password: passwordOf(
        { ...password, ...(password.characters && { characters: [...password.characters] }) },
        [...path, "password"],
      ),
    } as const;
  }

  function adminPasswordOf({ env, secret }: WrittenAdminPassword, path: DocumentPath): AdminPassword {
    if (!secret) return { from: "env", name: env ?? "" };
    const isListed = Object.keys(written.vaults ?? {}).some(
      (vault) => foldName(vault) === foldName(secret.vault),
    );
    if (written.vaults && !isListed)
      report([...path, "secret", "vault"], "vault-unlisted", "the config does not list this vault");
    return { from: "secret", ...secret };
  }
}

/** The environment variables that hold administrators' passwords: no manifest may carry them off. */
export const listAdminVariables = (targets: Partial<WrittenConfig>["targets"] = {}): readonly string[] =>
  Object.values(targets).flatMap(({ postgres, sqlServer, mysql }) =>
    [postgres?.admin, sqlServer?.admin, mysql?.admin].flatMap((admin) =>
      admin && "password" in admin ? (admin.password.env ?? []) : [],
    ),
  );
