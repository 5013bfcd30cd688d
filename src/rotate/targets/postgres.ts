import { createHash } from "node:crypto";
import { isLoopbackHost, postgresTokenScope } from "../../model/config.ts";
import { type ObjectId, objectKey } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import {
  checkUser,
  lockedRefusal,
  type OpenTarget,
  refuseAdministrator,
  type Target,
  type TargetContext,
  TargetError,
} from "../target.ts";
import { explainRole } from "./postgres/explain-role.ts";
import { type PostgresServer, type PostgresSession, signInToPostgres } from "./postgres/sign-in.ts";
import { makeVerifier } from "./postgres/verifier.ts";
import { getServiceToken } from "./service-token.ts";

export type PostgresConfig = Extract<TargetConfig, { is: "postgres" }>;

type PostgresContext = Pick<TargetContext, "generate" | "adminPassword" | "read" | "token">;

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
    const session = await signInAsAdmin(config, server, context);
    try {
      await takeLock(session, secret);
    } catch (error) {
      await session.close();
      throw error;
    }
    return openedTarget(config, context, server, session);
  },
});

const nameOf = (admin: PostgresConfig["admin"]): string => ("entra" in admin ? admin.entra : admin.user);

async function signInAsAdmin(
  { name, host, port, admin }: PostgresConfig,
  server: PostgresServer,
  context: PostgresContext,
): Promise<PostgresSession> {
  const user = nameOf(admin);
  const by =
    "entra" in admin
      ? { user, token: await getToken(host, context) }
      : { user, password: await context.adminPassword(admin.password) };
  const session = await signInToPostgres(server, by);
  if (session !== "denied") return session;
  throw new TargetError(
    "refused",
    `Cannot sign in at ${host}:${port} as ${user}: ${
      "entra" in admin
        ? "the run's Entra token is refused. It has to be of the principal that has this very name in the server"
        : "the password is refused"
    }. Check admin in the config of target ${name}.`,
  );
}

async function getToken(host: string, context: PostgresContext): Promise<Sealed> {
  const scope = postgresTokenScope(host);
  if (scope === undefined)
    throw new TargetError(
      "insecure",
      `Cannot send a token to ${host}: that is for Azure Database for PostgreSQL alone.`,
    );
  return Sealed.text((await getServiceToken("Azure Database for PostgreSQL", scope, context)).token);
}

/** Checks again what the config's check has let through, because a mistake would do its harm here. */
async function checkServer(config: PostgresConfig, context: PostgresContext): Promise<PostgresServer> {
  const { host, port, database, admin, tls } = config;
  refuseAdministrator(config, (user) => user === nameOf(admin));
  if (tls.mode === "off") {
    if ("entra" in admin)
      throw new TargetError("insecure", `Without TLS no token is sent to ${host}. Take tls: off out.`);
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
  if (rows[0]?.taken !== true) throw lockedRefusal();
}

function openedTarget(
  config: PostgresConfig,
  context: PostgresContext,
  server: PostgresServer,
  session: PostgresSession,
): OpenTarget {
  const { database, admin } = config;
  const explain = (user: string) => explainRole(session, { user, database, admin: nameOf(admin) });
  const taken = new Map<string, Sealed>();
  return {
    make: async (user) => {
      checkUser(config, user);
      const password = await context.generate(config.password);
      // A password that cannot be set must not get into the vault, where every run would try it again.
      makeVerifier(password);
      return { user, password };
    },
    works: async ({ user, password }) => {
      checkUser(config, user);
      // A server takes an empty password for none, and pg does not send it.
      if (password.within(0)) return false;
      const own = await signInToPostgres(server, { user, password }).catch(async (error) => {
        throw isRefused(error) ? ((await explain(user)).entry ?? error) : error;
      });
      if (own !== "denied") {
        await own.close();
        return true;
      }
      // What was set just now is right, so something else keeps it from getting in.
      const { entry } = taken.get(user)?.equals(password) ? await explain(user) : {};
      if (entry) throw entry;
      return false;
    },
    set: async ({ user, password }) => {
      checkUser(config, user);
      // Before anything changes: the password that is published may get in again when that is mended.
      const { entry, right } = await explain(user);
      if (entry) throw entry;
      const { escapeIdentifier, escapeLiteral } = await import("pg");
      const statement = `alter role ${escapeIdentifier(user)} password ${escapeLiteral(makeVerifier(password))}`;
      await session.query(`set the password of ${user}`, statement).catch((error) => {
        throw isRefused(error) ? (right ?? error) : error;
      });
      taken.set(user, password);
    },
    close: session.close,
  };
}

const isRefused = (error: unknown): boolean => error instanceof TargetError && error.reason === "refused";
