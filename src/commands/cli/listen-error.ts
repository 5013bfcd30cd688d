import { UsageError } from "../../model/errors.ts";

/**
 * The error of a program that could not listen.
 * @param error its code alone is looked at.
 * @param address as a person knows it.
 */
export function listenError(error: unknown, address: string, hint: string): UsageError {
  const { code } = Object(error) as { readonly code?: unknown };
  const reasons: { readonly [code: string]: string } = {
    EADDRINUSE: "another program listens there",
    EACCES: "it takes more rights than yours",
    EADDRNOTAVAIL: "this machine does not have that address",
  };
  const reason = typeof code === "string" ? reasons[code] : undefined;
  return new UsageError(
    `${address} cannot be used${reason === undefined ? "" : `: ${reason}`}.`,
    hint,
    "port-unavailable",
  );
}
