import { createHash } from "node:crypto";
import { isLoopbackHost } from "../../model/config.ts";
import { type ObjectId, objectKey } from "../../model/object.ts";
import type { AdminPassword, TargetConfig } from "../../model/rotation.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { GeneratorSpec } from "../../model/source.ts";
import { type OpenTarget, type Target, TargetError } from "../target.ts";
import { type PostgresServer, type PostgresSession, signInToPostgres } from "./postgres/sign-in.ts";
import { makeVerifier } from "./postgres/verifier.ts";

export type PostgresConfig = Extract<TargetConfig, { is: "postgres" }>;

type Around = {
  readonly generate: (spec: GeneratorSpec) => Promise<Sealed>;
  readonly adminPassword: (from: AdminPassword) => Promise<Sealed>;
  /** A PEM file as text. */
  readonly read: (path: string) => Promise<string>;
};

/**
 * Passwords of PostgreSQL's roles. The administrator's session holds an advisory lock from `open` to `close`, and sets
 * the passwords: where the lock is lost, nothing is set any more.
 */
export const postgresTarget = (config: PostgresConfig, around: Around): Target => ({
  users: config.users,
  writesAhead: true,
  open: async (secret) => {
    const server = await serverOf(config, around);
    const { admin } = config;
    const session = await signInToPostgres(server, admin.user, await around.adminPassword(admin.password));
    if (session === "denied")
      throw new TargetError(
        "refused",
        `Cannot sign in at ${config.host}:${config.port} as ${admin.user}: the password is refused. Check admin in the config of target ${config.name}.`,
      );
    try {
      await lock(session, secret);
    } catch (error) {
      await session.close();
      throw error;
    }
    return opened(config, around, server, session);
  },
});

/** What the config's check let through is looked at again: here is what would come of it. */
async function serverOf(
  { name, host, port, database, users, admin, tls }: PostgresConfig,
  around: Around,
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
  return { host, port, database, tls: tls.ca === undefined ? {} : { ca: await around.read(tls.ca) } };
}

/** For the secret, whatever becomes of its spelling: the lock is the database's, and goes with the session. */
async function lock(session: PostgresSession, secret: ObjectId): Promise<void> {
  const key = createHash("sha256")
    .update(`keyvault-gitops rotate ${objectKey(secret)}`)
    .digest()
    .readBigInt64BE();
  const rows = await session.query("take the lock", "select pg_try_advisory_lock($1::bigint) as taken", [
    String(key),
  ]);
  if (rows[0]?.taken !== true) throw new TargetError("busy", "Another run rotates this secret just now.");
}

function opened(
  config: PostgresConfig,
  around: Around,
  server: PostgresServer,
  session: PostgresSession,
): OpenTarget {
  const listed = (user: string) => {
    if (!config.users.includes(user))
      throw new TargetError(
        "refused",
        `Target ${config.name} has no user ${user}. List it there, or look who wrote it.`,
      );
  };
  return {
    make: async (user) => {
      listed(user);
      const password = await around.generate(config.password);
      // What cannot be set is not kept in the vault either, where every run would go on with it.
      makeVerifier(password);
      return password;
    },
    works: async ({ user, password }) => {
      listed(user);
      // A server takes an empty password for none, and pg does not send it.
      if (password.within(0)) return false;
      const own = await signInToPostgres(server, user, password);
      if (own === "denied") return false;
      await own.close();
      return true;
    },
    set: async ({ user, password }) => {
      listed(user);
      const { escapeIdentifier, escapeLiteral } = await import("pg");
      const statement = `alter role ${escapeIdentifier(user)} password ${escapeLiteral(makeVerifier(password))}`;
      await session.query(`set the password of ${user}`, statement);
    },
    close: session.close,
  };
}
