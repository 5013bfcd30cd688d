import { isTlsCode } from "../../../model/errors.ts";
import { TargetError } from "../../target.ts";
import { connectionCodeOf, hostUnknown } from "../no-reply.ts";

/**
 * An error of pg or of the server, in our words. Only codes are looked at: a message of the server may quote the
 * statement.
 * @param doing what cannot be done, with its place: `sign in at db:5432 as app`.
 */
export function explainPostgresError(doing: string, error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const { severity, message } = Object(error) as Readonly<Record<string, unknown>>;
  const code = connectionCodeOf(error);
  // Only what the server says has a severity.
  const [reason, cause] = typeof severity === "string" ? ofServer(code) : ofConnection(code, String(message));
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}

type Why = readonly [TargetError["reason"], string];

/** By SQLSTATE. Source: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const refusals: { readonly [state: string]: string } = {
  28000:
    "the server does not let this role in, whatever its password. Check its LOGIN, and the lines of pg_hba.conf.",
  "3D000": "the database is not there. Check database in the target's config.",
  42501: "the role lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  42704: "the role is not there. Create it, or check users in the target's config.",
  25006: "the server is read-only, maybe a standby. Name the primary in the target's config.",
};

function ofServer(state: string): Why {
  // Connections, transactions, resources, a statement cancelled or a server that stops.
  if (/^(08|40|53|57|58)/.test(state))
    return ["unreachable", `the server is not able to just now (SQLSTATE ${state}). Try again later.`];
  return ["refused", refusals[state] ?? `the server refused it (SQLSTATE ${state}). Its log says more.`];
}

function ofConnection(code: string, message: string): Why {
  if (isTlsCode(code))
    return [
      "insecure",
      `the server's certificate or TLS was not accepted (${code}). Name the file of its authority as ca in the target's tls, and the host as the certificate does.`,
    ];
  // pg's own errors have no code.
  if (message.startsWith("SASL"))
    return ["insecure", "the server did not prove that it knows the password. Is it the right server?"];
  if (/\bSSL\b/.test(message)) return ["insecure", "the server offers no TLS. Turn on ssl there."];
  if (code === "ENOTFOUND") return hostUnknown;
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port and firewall, then try again.`,
  ];
}
