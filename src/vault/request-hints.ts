import { createHttpHeaders, type PipelineRequest } from "@azure/core-rest-pipeline";

/**
 * What the SDK cannot be told through its own options travels aside of the request, in headers that `wire.ts` takes
 * off again: they never leave the process.
 *
 * - `dates`: the SDK forces dates into 32 bits, so that everything after 2038-01-19 arrives as a negative number. The
 *   SDK is not given them at all; they are put into the body here, as whole seconds.
 * - `only`: `beginDelete...` and `beginRecoverDeleted...` are the only public ways to delete and recover, and
 *   both ask around with GETs of the object (of a secret's value), after or before, whatever the answer to those means for an
 *   identity that may not read. Requests with another method than `only` are answered in the process, "not found":
 *   that makes `begin...` send just its one write.
 * - `hsm`: a key of a hardware module is made, which has a quota of its own; a rotation's request does not tell.
 * - `rsaBits`: how large the RSA key is that a ciphertext is opened with, for its quota.
 */
export type RequestHints = {
  readonly dates?: { readonly exp?: number; readonly nbf?: number };
  readonly only?: "DELETE" | "POST";
  readonly hsm?: boolean;
  readonly rsaBits?: number;
};

const header = "x-keyvault-gitops-aside";

/** The dates as the wire names them. */
export const wireDates = ({
  expiresOn,
  notBefore,
}: {
  readonly expiresOn?: number;
  readonly notBefore?: number;
}) => ({
  ...(expiresOn !== undefined && { exp: expiresOn }),
  ...(notBefore !== undefined && { nbf: notBefore }),
});

/** The SDK's options of one call that carry it. */
export const withHints = (aside: RequestHints) => ({
  requestOptions: { headers: { [header]: JSON.stringify(aside) } },
});

/**
 * A copy of the request as it shall go out, and what came aside. A copy, because the SDK's authentication sends one
 * request object twice: first without its body, to be challenged.
 */
export function takeHints(
  request: PipelineRequest,
): Omit<RequestHints, "dates"> & { outgoing: PipelineRequest } {
  const headers = createHttpHeaders(request.headers.toJSON({ preserveCase: true }));
  const { dates, ...rest }: RequestHints = JSON.parse(headers.get(header) ?? "{}");
  headers.delete(header);
  const { body } = request;
  if (!dates || typeof body !== "string") return { ...rest, outgoing: { ...request, headers } };
  const sent: { readonly attributes?: object } = JSON.parse(body);
  headers.delete("content-length");
  const mended = JSON.stringify({ ...sent, attributes: { ...sent.attributes, ...dates } });
  return { ...rest, outgoing: { ...request, headers, body: mended } };
}
