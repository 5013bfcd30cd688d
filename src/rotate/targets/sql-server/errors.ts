import { isTlsCode } from "../../../model/errors.ts";
import { TargetError } from "../../target.ts";
import { connectionCodeOf, hostUnknown } from "../no-reply.ts";

/**
 * An error of the driver or of the server, in our words. Only numbers and codes are looked at: a message may quote a name
 * or a part of the statement.
 * @param doing what cannot be done, with its place: `sign in at db:1433 as app`.
 * @param numbers those of the server's error messages, in their order.
 */
export function explainSqlServerError(
  doing: string,
  error: unknown,
  numbers: readonly number[],
): TargetError {
  // Of several messages the first says why; those behind it say that the whole thing failed.
  const [number] = numbers;
  const [reason, cause] = number === undefined ? ofConnection(error) : ofServer(number);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}

type Why = readonly [TargetError["reason"], string];

/**
 * By the server's numbers.
 * Source: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
 */
const refusals: { readonly [number: number]: string } = {
  4060: "the login does not get into the database. Check database in the target's config, and that the login has a user there.",
  15116: "the server's policy wants a longer password. Raise length below password in the target's config.",
  15118:
    "the server's policy wants a more complex password. List all classes below password in the target's config.",
  15151:
    "it is not there, or the administrator may not alter it. docs/reference/rotation-targets.md lists the rights that it needs.",
  18452: "the server lets in Windows logins only. Turn on its mixed mode.",
  18456: "the password or the token is refused. Check admin in the target's config.",
  18470: "the login is disabled. Enable it: alter login ... enable.",
  18486: "the login is locked out. Unlock it, or wait until its lockout ends.",
  18487: "the login's password has expired. Give it a new one by hand.",
  18488:
    "the login must change its password first. Set it by hand, without must_change, and turn check_expiration off.",
  33134: "the database does not hold its users itself. Name logins in the target's config, not users.",
  40532: "no server has that name there. Check host in the target's config.",
  40615: "the server's firewall does not let this machine in. Add a rule for it.",
  40632:
    "the server's policy wants a more complex password. List all classes below password in the target's config.",
  47073: "the server takes no connection from public networks. Run where its private endpoint is.",
};

/**
 * The server is not able to just now: it moves, starts, or has too much to do.
 * Source: https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues
 */
const passing = new Set([
  1205, 1222, 4221, 10928, 10929, 17142, 18401, 40143, 40197, 40501, 40540, 40613, 42108, 42109, 49918, 49919,
  49920,
]);

function ofServer(number: number): Why {
  if (passing.has(number))
    return ["unreachable", `the server is not able to just now (error ${number}). Try again later.`];
  return ["refused", refusals[number] ?? `the server refused it (error ${number}). Its log says more.`];
}

function ofConnection(error: unknown): Why {
  const codes = listCodes(error);
  const tls = codes.find(isTlsCode);
  if (tls !== undefined)
    return [
      "insecure",
      `the server's certificate or TLS was not accepted (${tls}). Name the file of its authority as ca in the target's config, and the host as the certificate does.`,
    ];
  if (codes.includes("EENCRYPT"))
    return ["insecure", "the server offers no TLS, or wants it where encrypt is false. Turn encryption on."];
  if (codes.includes("ENOTFOUND")) return hostUnknown;
  const code = codes.at(-1) ?? "no code";
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port, firewall and encrypt (strict needs SQL Server 2022 or Azure), then try again.`,
  ];
}

/** The codes of an error and of what caused it, the outermost first. tedious puts one error around the other. */
function listCodes(error: unknown): readonly string[] {
  const code = connectionCodeOf(error);
  const { cause, errors } = Object(error) as { readonly cause?: unknown; readonly errors?: unknown };
  const inner = [...(cause === undefined ? [] : [cause]), ...(Array.isArray(errors) ? errors : [])];
  return [...(code === "no code" ? [] : [code]), ...inner.flatMap(listCodes)];
}
