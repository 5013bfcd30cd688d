/** Whether a broken rule only is told, or stops an apply. */
type Severity = "error" | "warning";

/**
 * What the config demands of the objects that manifests declare. A rule that is absent demands nothing. It judges
 * what the manifests say, defaults merged; only `maxValidity` of a fixed date needs to know when a version was made.
 */
export type Policy = {
  readonly requireExpiry?: { readonly severity: Severity };
  readonly requireContentType?: { readonly severity: Severity };
  /** `within`: an ISO 8601 duration. */
  readonly maxValidity?: { readonly severity: Severity; readonly within: string };
  readonly requireTags?: { readonly severity: Severity; readonly names: readonly string[] };
  /** `pattern` as `model/expression.ts` takes it. */
  readonly namePattern?: { readonly severity: Severity; readonly pattern: string };
};

export type PolicyRule = keyof Policy;
