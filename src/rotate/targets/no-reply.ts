import { isTlsCode } from "../../model/errors.ts";
import { TargetError } from "../target.ts";

/** The code of a failed connection. Whatever does not look like a code is not shown: then it is `no code`. */
export function connectionCodeOf(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === "string" && /^[A-Z0-9][A-Z0-9_]{1,59}$/.test(code) ? code : "no code";
}

/** Why nobody gets to a server, where DNS does not know its host. */
export const hostUnknown: readonly [TargetError["reason"], string] = [
  "unreachable",
  "no host has that name. Check host in the target's config, and the network's DNS.",
];

/**
 * Why a service sent no answer. An error of ours stays as it is.
 * @param doing what cannot be done, with its place: `sign in as application a at host`.
 */
export function explainNoReply(doing: string, error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const code = connectionCodeOf(error);
  return isTlsCode(code)
    ? new TargetError(
        "insecure",
        `Cannot ${doing}: the certificate was not accepted (${code}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`,
      )
    : new TargetError(
        "unreachable",
        `Cannot ${doing}: no answer came (${code}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`,
      );
}
