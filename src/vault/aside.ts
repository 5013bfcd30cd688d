import { createHttpHeaders, type PipelineRequest } from "@azure/core-rest-pipeline";

/**
 * What the SDK cannot be told through its own options travels aside of the request, in headers that `wire.ts` takes
 * off again: they never leave the process.
 *
 * - `dates`: the SDK forces dates into 32 bits, so that everything after 2038-01-19 arrives as a negative number. The
 *   SDK is not given them at all; they are put into the body here, as whole seconds.
 * - `only`: `beginDeleteSecret` and `beginRecoverDeletedSecret` are the only public ways to delete and recover, and
 *   both ask around with GETs of the secret's value, after or before, whatever the answer to those means for an
 *   identity that may not read. Requests with another method than `only` are answered in the process, "not found":
 *   that makes `begin...` send just its one write.
 */
export type Aside = {
  readonly dates?: { readonly exp?: number; readonly nbf?: number };
  readonly only?: "DELETE" | "POST";
};

const header = "x-keyvault-gitops-aside";

/** The SDK's options of one call that carry it. */
export const withAside = (aside: Aside) => ({
  requestOptions: { headers: { [header]: JSON.stringify(aside) } },
});

/**
 * A copy of the request as it shall go out, and what came aside. A copy, because the SDK's authentication sends one
 * request object twice: first without its body, to be challenged.
 */
export function takeAside(request: PipelineRequest): { outgoing: PipelineRequest; only: Aside["only"] } {
  const headers = createHttpHeaders(request.headers.toJSON({ preserveCase: true }));
  const { dates, only }: Aside = JSON.parse(headers.get(header) ?? "{}");
  headers.delete(header);
  const { body } = request;
  if (!dates || typeof body !== "string") return { outgoing: { ...request, headers }, only };
  const sent: { readonly attributes?: object } = JSON.parse(body);
  headers.delete("content-length");
  const mended = JSON.stringify({ ...sent, attributes: { ...sent.attributes, ...dates } });
  return { outgoing: { ...request, headers, body: mended }, only };
}
