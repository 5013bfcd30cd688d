import { formatDate } from "../../../model/time.ts";
import { TargetError } from "../../target.ts";
import type { PostgresSession } from "./sign-in.ts";

/** What the administrator's session can tell of a role. Every role may read it. */
type Role = {
  readonly login: boolean;
  readonly expired: boolean;
  /** Epoch seconds. */
  readonly until: number;
  readonly connects: boolean;
  readonly superuser: boolean;
  /** Whether the administrator has CREATEROLE. */
  readonly creates: boolean;
  /** Whether the administrator needs, beside CREATEROLE, the ADMIN option on each role. */
  readonly perRole: boolean;
  readonly administered: boolean;
};

const question = `
select r.rolcanlogin as login, r.rolsuper as superuser,
  coalesce(r.rolvaliduntil <= now(), false) as expired, extract(epoch from r.rolvaliduntil)::float8 as until,
  has_database_privilege(r.oid, current_database(), 'CONNECT') as connects,
  a.rolcreaterole as creates, current_setting('server_version_num')::int >= 160000 as "perRole",
  pg_has_role(a.oid, r.oid, 'MEMBER WITH ADMIN OPTION') as administered
from pg_roles r, pg_roles a where r.rolname = $1 and a.rolname = current_user`;

/** What stands in a rotation's way at a role; neither where nothing is known to. */
type RoleObstacles = {
  /** Why nobody gets in as the role, whatever its password. */
  readonly entry?: TargetError;
  /** Why the administrator may not set its password. */
  readonly right?: TargetError;
};

/**
 * Looks at a role by the administrator's session, for the server itself tells neither why a right password is refused nor
 * which right is missing.
 * @param admin the role of that session
 * @throws TargetError where the server does not tell
 */
export async function explainRole(
  session: PostgresSession,
  { user, admin, database }: { readonly user: string; readonly admin: string; readonly database: string },
): Promise<RoleObstacles> {
  const [row] = await session.query(`look at the role ${user}`, question, [user]);
  if (!row) return {};
  const role = row as Role;
  const { escapeIdentifier: quoted } = await import("pg");
  const entry = explainEntry(role, user, quoted(user), database, quoted(database));
  const right = explainRight(role, user, quoted(user), admin, quoted(admin));
  return { ...(entry && { entry: refused(entry) }), ...(right && { right: refused(right) }) };
}

function explainEntry(
  { login, expired, until, connects }: Role,
  user: string,
  role: string,
  database: string,
  place: string,
): string | undefined {
  if (!login) return `The role ${user} may not log in. Let it: ALTER ROLE ${role} LOGIN`;
  if (expired) {
    const end = Number.isFinite(until) ? formatDate(until) : "-infinity";
    return `The role ${user} is valid until ${end}, so no password lets it in. Move that date: ALTER ROLE ${role} VALID UNTIL 'infinity'`;
  }
  return connects
    ? undefined
    : `The role ${user} may not connect to the database ${database}. Let it: GRANT CONNECT ON DATABASE ${place} TO ${role}`;
}

/** Source: https://www.postgresql.org/docs/16/release-16.html, "Restrict the privileges of CREATEROLE" */
function explainRight(
  { superuser, creates, perRole, administered }: Role,
  user: string,
  role: string,
  admin: string,
  who: string,
): string | undefined {
  if (superuser)
    return `The role ${user} is a superuser, whose password only superusers may set. List another one as users of the target`;
  if (!creates) return `The administrator ${admin} has no CREATEROLE. Give it: ALTER ROLE ${who} CREATEROLE`;
  return perRole && !administered
    ? `From PostgreSQL 16 on the administrator needs ADMIN on each role, and ${admin} has none on ${user}. Who created that role may give it, azure_pg_admin alone may not: GRANT ${role} TO ${who} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`
    : undefined;
}

const refused = (message: string) => new TargetError("refused", `${message}. ${page}`);

const page = "docs/reference/rotation-targets.md lists what the server needs.";
