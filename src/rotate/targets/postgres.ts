import { createHash } from "node:crypto";
import { isLoopbackHost } from "../../model/config.ts";
import { type ObjectId, objectKey } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { type OpenTarget, type Target, type TargetContext, TargetError } from "../target.ts";
import { type PostgresServer, type PostgresSession, signInToPostgres } from "./postgres/sign-in.ts";
import { makeVerifier } from "./postgres/verifier.ts";

export type PostgresConfig = Extract<TargetConfig, { is: "postgres" }>;

type PostgresContext = Pick<TargetContext, "generate" | "adminPassword" | "read">;

/**
 * Passwords of PostgreSQL's roles. The administrator's session holds an advisory lock from `open` to `close`, and sets
 * the passwords: once the lock is lost, nothing can be set any more.
 */
export const postgresTarget = (config: PostgresConfig, context: PostgresContext): Target => ({
  users: config.users,
  renewal: "set",
  locks: true,
  open: async (secret) => {
    const server = await checkServer(config, context);
    const { admin } = config;
    const session = await signInToPostgres(server, admin.user, await context.adminPassword(admin.password));
    if (session === "denied")
      throw new TargetError(
        "refused",
        `Cannot sign in at ${config.host}:${config.port} as ${admin.user}: the password is refused. Check admin in the config of target ${config.name}.`,
      );
    try {
      await takeLock(session, secret);
    } catch (error) {
      await session.close();
      throw error;
    }
    return openedTarget(config, context, server, session);
  },
});

/** Checks again what the config's check has let through, because a mistake would do its harm here. */
async function checkServer(
  { name, host, port, database, users, admin, tls }: PostgresConfig,
  context: PostgresContext,
): Promise<PostgresServer> {
  if (users.includes(admin.user))
    throw new TargetError(
      "refused",
      `The users of target ${name} include its administrator, whose password is not rotated.`,
    );
  if (tls.mode === "off") {
    if (!isLoopbackHost(host))
      throw new TargetError(
        "insecure",
        `Without TLS nobody signs in at ${host}: that is for loopback hosts only.`,
      );
    return { host, port, database, tls: "off" };
  }
  return { host, port, database, tls: tls.ca === undefined ? {} : { ca: await context.read(tls.ca) } };
}

/** Takes the database's lock for the secret, in whatever case its name is written. It ends with the session. */
async function takeLock(session: PostgresSession, secret: ObjectId): Promise<void> {
  const key = createHash("sha256")
    .update(`keyvault-gitops rotate ${objectKey(secret)}`)
    .digest()
    .readBigInt64BE();
  const rows = await session.query("take the lock", "select pg_try_advisory_lock($1::bigint) as taken", [
    String(key),
  ]);
  if (rows[0]?.taken !== true) throw new TargetError("busy", "Another run rotates this secret just now.");
}

function openedTarget(
  config: PostgresConfig,
  context: PostgresContext,
  server: PostgresServer,
  session: PostgresSession,
): OpenTarget {
  const checkUser = (user: string) => {
    if (!config.users.includes(user))
      throw new TargetError(
        "refused",
        `Target ${config.name} has no user ${user}. List it there, or look who wrote it.`,
      );
  };
  return {
    make: async (user) => {
      checkUser(user);
      const password = await context.generate(config.password);
      // A password that cannot be set must not get into the vault, where every run would try it again.
      makeVerifier(password);
      return { user, password };
    },
    works: async ({ user, password }) => {
      checkUser(user);
      // A server takes an empty password for none, and pg does not send it.
      if (password.within(0)) return false;
      const own = await signInToPostgres(server, user, password);
      if (own === "denied") return false;
      await own.close();
      return true;
    },
    set: async ({ user, password }) => {
      checkUser(user);
      const { escapeIdentifier, escapeLiteral } = await import("pg");
      const statement = `alter role ${escapeIdentifier(user)} password ${escapeLiteral(makeVerifier(password))}`;
      await session.query(`set the password of ${user}`, statement);
    },
    close: session.close,
  };
}
