import { createHash } from "node:crypto";
import { type ObjectId, objectKey } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
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
import { type MysqlKind, makeAlterUserStatement, quoteAccount } from "./mysql/alter-statement.ts";
import { judgeRetaining } from "./mysql/retaining.ts";
import { type MysqlServer, type MysqlSession, signInToMysql } from "./mysql/sign-in.ts";

export type MysqlConfig = Extract<TargetConfig, { is: "mysql" }>;

type MysqlContext = Pick<TargetContext, "generate" | "adminPassword" | "read">;

/**
 * Passwords of MySQL's and MariaDB's accounts. The administrator's session holds a lock of the server from `open` to `close`,
 * and sets the passwords: once the lock is lost, nothing can be set any more.
 */
export const mysqlTarget = (config: MysqlConfig, context: MysqlContext): Target => ({
  users: config.users,
  renewal: "set",
  locks: true,
  open: async (secret) => {
    const { name, admin, database, retain } = config;
    const at = await checkServer(config, context);
    const by = { user: admin.user, password: await context.adminPassword(admin.password) };
    const session = await signInToMysql({ at }, by);
    if (session === "denied")
      throw new TargetError(
        "refused",
        `Cannot sign in as ${admin.user}: the password is refused. Check admin in the config of target ${name}.`,
      );
    try {
      const kind = await readKind(session);
      if (retain && kind === "MariaDB")
        throw new TargetError(
          "refused",
          `MariaDB keeps no old password beside a new one. Take retain out of target ${name}, and give it two users.`,
        );
      await takeLock(session, secret);
      return openedTarget(config, context, { server: { at, database }, session, kind, secret });
    } catch (error) {
      await session.close();
      throw error;
    }
  },
});

/** Checks again what the config's check has let through, because a mistake would do its harm here. */
async function checkServer(config: MysqlConfig, { read }: MysqlContext): Promise<MysqlServer["at"]> {
  const { name, server, users, accountHost, admin, retain } = config;
  refuseAdministrator(config, (user) => user === admin.user);
  if (retain && users.length > 1)
    throw new TargetError("refused", `Target ${name} has two users that take turns, and retains none.`);
  for (const user of users) quoteAccount(user, accountHost);
  const ca = "ca" in server && server.ca !== undefined ? { ca: await read(server.ca) } : {};
  return { ...server, ...ca };
}

/** Which server answers, by what it says inside TLS. The greeting before that may be anybody's. */
async function readKind(session: MysqlSession): Promise<MysqlKind> {
  const [[version] = []] = await session.run("ask for the version", "select version()");
  const text = typeof version === "string" ? version : "";
  if (/mariadb/i.test(text)) return "MariaDB";
  const [major = 0, minor = 0, patch = 0] = text.split(/[.-]/).map(Number);
  if (major > 8 || (major === 8 && (minor > 0 || patch >= 14))) return "MySQL";
  throw new TargetError("refused", "The server is neither MySQL 8.0.14 or newer nor MariaDB.");
}

/** The lock of a secret, in whatever case its name is written; a server takes at most 64 characters. */
const lockOf = (secret: ObjectId): string =>
  `keyvault-gitops ${createHash("sha256").update(objectKey(secret)).digest("hex").slice(0, 48)}`;

/** Takes the server's lock for the secret. It ends with the session. */
async function takeLock(session: MysqlSession, secret: ObjectId): Promise<void> {
  const [[taken] = []] = await session.run("take the lock", `select get_lock('${lockOf(secret)}', 0)`);
  if (taken === 0) throw lockedRefusal();
  if (taken !== 1) throw new TargetError("refused", "The server does not give its lock (get_lock).");
}

type Opened = {
  readonly server: MysqlServer;
  readonly session: MysqlSession;
  readonly kind: MysqlKind;
  readonly secret: ObjectId;
};

function openedTarget(
  config: MysqlConfig,
  { generate }: MysqlContext,
  { server, session, kind, secret }: Opened,
): OpenTarget {
  const { accountHost, retain, verifier, password: spec } = config;
  const statementFor = (credential: Credential, isRetained: boolean) =>
    makeAlterUserStatement(credential, accountHost, { kind, verifier, retain: isRetained });
  return {
    make: async (user) => {
      checkUser(config, user);
      const credential = { user, password: await generate(spec) };
      // A password that cannot be set must not get into the vault, where every run would try it again.
      statementFor(credential, retain);
      return credential;
    },
    works: async (credential) => {
      checkUser(config, credential.user);
      // An account without a password lets everybody in, and takes no other.
      if (credential.password.within(0)) return false;
      const own = await signInToMysql(server, credential, accountHost);
      if (own === "denied") return false;
      await own.close();
      return true;
    },
    set: async (credential, published) => {
      const { user } = credential;
      checkUser(config, user);
      const how = retain ? await judgeRetaining(session, credential, accountHost, published) : "alone";
      if (how === "set") return;
      const statement = statementFor(credential, how === "retain");
      // One that an earlier rotation retained, or somebody by hand, would go on for ever.
      if (how === "alone" && kind === "MySQL")
        await session.run(
          `drop the old password of ${user}`,
          `ALTER USER ${quoteAccount(user, accountHost)} DISCARD OLD PASSWORD`,
        );
      await session.run(`set the password of ${user}`, statement);
    },
    close: async () => {
      // A run right after this one need not wait until the server has seen that the session is over.
      await session.run("release the lock", `do release_lock('${lockOf(secret)}')`).catch(() => {});
      await session.close();
    },
  };
}
