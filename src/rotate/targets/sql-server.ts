import { createHash } from "node:crypto";
import { isLoopbackHost, sqlTokenScope } from "../../model/config.ts";
import { foldName, type ObjectId, objectKey } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import {
  type Credential,
  checkUser,
  lockedRefusal,
  type OpenTarget,
  refuseAdministrator,
  type Target,
  type TargetContext,
  TargetError,
} from "../target.ts";
import { getServiceToken } from "./service-token.ts";
import { fitsPolicy, makeAlterStatement } from "./sql-server/alter-statement.ts";
import { type SqlServer, type SqlServerSession, signInToSqlServer } from "./sql-server/sign-in.ts";

export type SqlServerConfig = Extract<TargetConfig, { is: "sqlServer" }>;

type SqlServerContext = Pick<TargetContext, "generate" | "adminPassword" | "read" | "token">;

/**
 * Passwords of SQL Server's logins, or of users that a database holds itself. The administrator's session at each server
 * holds an application lock from `open` to `close` and sets the passwords there: once it is lost, nothing can be set.
 */
export const sqlServerTarget = (config: SqlServerConfig, context: SqlServerContext): Target => ({
  users: config.users,
  renewal: "set",
  locks: true,
  open: async (secret) => {
    const servers = await checkServers(config, context);
    const sessions: SqlServerSession[] = [];
    try {
      for (const server of servers) {
        const session = await signInAsAdmin(config, server, context);
        sessions.push(session);
        await takeLock(session, secret);
      }
    } catch (error) {
      for (const session of sessions) session.close();
      throw error;
    }
    return openedTarget(config, context, servers, sessions, secret);
  },
});

/** All servers of a target, the first one first. What the config's check has let through is checked again here. */
async function checkServers(
  config: SqlServerConfig,
  { read }: SqlServerContext,
): Promise<readonly SqlServer[]> {
  const { host, port, servers, database, admin, encrypt, ca } = config;
  refuseAdministrator(config, (user) => "user" in admin && foldName(user) === foldName(admin.user));
  const all = [{ host, port }, ...servers];
  const remote = all.find((server) => !isLoopbackHost(server.host));
  if (!encrypt && remote)
    throw new TargetError(
      "insecure",
      `Without TLS nobody signs in at ${remote.host}: that is for loopback hosts only.`,
    );
  const pem = ca === undefined ? undefined : await read(ca);
  return all.map((server) => ({ ...server, database, encrypt, ...(pem !== undefined && { ca: pem }) }));
}

async function signInAsAdmin(
  { name, kind, admin }: SqlServerConfig,
  server: SqlServer,
  context: SqlServerContext,
): Promise<SqlServerSession> {
  const by =
    "user" in admin
      ? { user: admin.user, password: await context.adminPassword(admin.password) }
      : { token: await getToken(server.host, context) };
  // In Azure SQL Database a login can be altered in master alone.
  const database = kind === "login" ? "master" : server.database;
  const session = await signInToSqlServer({ ...server, database }, by);
  if (session !== "denied") return session;
  const whose = "user" in admin ? `the password of ${admin.user}` : "the run's Entra token";
  throw new TargetError(
    "refused",
    `Cannot sign in at ${server.host}:${server.port} in ${database}: ${whose} is refused. Check admin in the config of target ${name}.`,
  );
}

async function getToken(host: string, context: SqlServerContext): Promise<Sealed> {
  const scope = sqlTokenScope(host);
  if (scope === undefined)
    throw new TargetError("insecure", `Cannot send a token to ${host}: that is for Azure SQL alone.`);
  return Sealed.text((await getServiceToken("Azure SQL", scope, context)).token);
}

/** The lock of a secret, in whatever case its name is written; the server compares its characters one by one. */
const lockOf = (secret: ObjectId): string =>
  `keyvault-gitops rotate ${createHash("sha256").update(objectKey(secret)).digest("hex")}`;

/**
 * Takes the database's application lock for the secret. It ends with the session.
 * Source: https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-getapplock-transact-sql
 */
async function takeLock(session: SqlServerSession, secret: ObjectId): Promise<void> {
  const [taken] = await session.run(
    "take the lock",
    `declare @taken int; exec @taken = sp_getapplock @Resource = N'${lockOf(secret)}', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0; select @taken;`,
  );
  if (taken === -1) throw lockedRefusal();
  if (typeof taken !== "number" || taken < 0)
    throw new TargetError("refused", "The server does not give its application lock (sp_getapplock).");
}

/** So that a run right after this one need not wait until the server has seen that the session is over. */
async function releaseLock(session: SqlServerSession, secret: ObjectId): Promise<void> {
  const batch = `exec sp_releaseapplock @Resource = N'${lockOf(secret)}', @LockOwner = 'Session';`;
  await session.run("release the lock", batch).catch(() => {});
  session.close();
}

function openedTarget(
  config: SqlServerConfig,
  context: SqlServerContext,
  servers: readonly SqlServer[],
  sessions: readonly SqlServerSession[],
  secret: ObjectId,
): OpenTarget {
  const taken = new Map<string, Sealed>();
  return {
    make: (user) => makePassword(user, config, context),
    works: async (credential) => {
      const { user, password } = credential;
      checkUser(config, user);
      if (password.within(0)) return false;
      let answer: boolean | "cannot tell yet" = true;
      for (const server of servers) {
        const own = await signInToSqlServer(server, credential);
        if (own !== "denied") own.close();
        // Azure SQL Database keeps a login's old password in each database for a while.
        else if (taken.get(user)?.equals(password)) answer = "cannot tell yet";
        else return false;
      }
      return answer;
    },
    set: async (credential) => {
      const { user, password } = credential;
      checkUser(config, user);
      const batch = makeAlterStatement(config.kind, credential);
      for (const session of sessions) await session.run(`set the password of ${user}`, batch);
      taken.set(user, password);
    },
    close: async () => {
      for (const session of sessions) await releaseLock(session, secret);
    },
  };
}

/** A password that the server's policy takes. One that cannot be set must not get into the vault, where all runs would try it. */
async function makePassword(
  user: string,
  config: SqlServerConfig,
  { generate }: SqlServerContext,
): Promise<Credential> {
  checkUser(config, user);
  for (let tries = 0; tries < 100; tries++) {
    const password = await generate(config.password);
    if (fitsPolicy({ user, password })) return { user, password };
  }
  throw new TargetError(
    "refused",
    `Cannot make a password for ${user} that SQL Server takes. Check password in the config of target ${config.name}.`,
  );
}
