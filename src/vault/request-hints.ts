import { createHttpHeaders, type PipelineRequest } from "@azure/core-rest-pipeline";

/**
 * What the SDK has no option for travels in a header of the request. `wire.ts` takes that header off again, so that it
 * never leaves the process.
 *
 * - `dates`: the SDK forces dates into 32 bits, so that everything after 2038-01-19 arrives as a negative number. We
 *   never give it dates; this file puts them into the body, as whole seconds and by the wire's names.
 * - `only`: `beginDelete...` and `beginRecoverDeleted...` are the only public ways to delete and recover. Both also send
 *   GETs of the object (of a secret's value), which an identity may have no right to. The process itself answers
 *   requests with another method than `only`, by "not found", so that `begin...` sends just its one write.
 * - `hsm`: the request makes a key in a hardware module, which has a quota of its own; a rotation's does not say so.
 * - `greets`: the request is sent to be challenged alone. With a token it is not sent: the process answers it by an empty list.
 * - `rsaBits`: the size of the RSA key that opens a ciphertext, for its quota.
 */
export type RequestHints = {
  readonly dates?: { readonly exp?: number; readonly nbf?: number };
  readonly only?: "DELETE" | "POST";
  readonly hsm?: boolean;
  readonly greets?: boolean;
  readonly rsaBits?: number;
};

const header = "x-keyvault-gitops-aside";

/** The SDK's options of one call that carry the hints. */
export const withHints = (hints: RequestHints) => ({
  requestOptions: { headers: { [header]: JSON.stringify(hints) } },
});

/**
 * A copy of the request as it shall go out, and its hints. It is a copy because the SDK's authentication sends one
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
