/** Whether a broken rule only is told, or stops an apply. */
type RuleSeverity = "error" | "warning";

/**
 * What the config demands of the objects that manifests declare. A rule that is absent demands nothing. It judges
 * what the manifests say, defaults merged; only `maxValidity` of a fixed date needs to know when a version was made.
 */
export type Policy = {
  readonly requireExpiry?: { readonly severity: RuleSeverity };
  readonly requireContentType?: { readonly severity: RuleSeverity };
  /** `within`: an ISO 8601 duration. */
  readonly maxValidity?: { readonly severity: RuleSeverity; readonly within: string };
  readonly requireTags?: { readonly severity: RuleSeverity; readonly names: readonly string[] };
  /** `pattern` as `model/expression.ts` takes it. */
  readonly namePattern?: { readonly severity: RuleSeverity; readonly pattern: string };
};

export type PolicyRule = keyof Policy;
