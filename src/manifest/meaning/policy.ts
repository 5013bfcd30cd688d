import type { Policy, PolicyRule } from "../../model/finding.ts";
import { compileExpression } from "../../model/syntax/expression.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenPolicy, WrittenSeverity } from "../written.ts";
import { resolveDuration } from "./duration.ts";

/** The rules of one level; `off` takes a rule of the level above away. */
export type PolicyRules = { readonly [rule in PolicyRule]?: NonNullable<Policy[rule]> | "off" };

/**
 * What one level (the config, or one of its vaults) says of policy. A rule that is wrong is reported and left out.
 * @param path leads to the level's `policy:`.
 */
export function resolvePolicyRules(
  written: WrittenPolicy = {},
  path: DocumentPath,
  report: ReportProblem,
): PolicyRules {
  const { requireExpiry, requireContentType, maxValidity, requireTags, namePattern } = written;
  return {
    ...(requireExpiry && { requireExpiry: withoutOptions(requireExpiry) }),
    ...(requireContentType && { requireContentType: withoutOptions(requireContentType) }),
    ...(maxValidity && hasDuration(maxValidity, path, report) && { maxValidity: withOptions(maxValidity) }),
    ...(requireTags && { requireTags: withOptions(requireTags) }),
    ...(namePattern && hasExpression(namePattern, path, report) && { namePattern: withOptions(namePattern) }),
  };
}

/** The policy of a vault: a rule that it gives replaces the config's rule of that name as a whole. */
export const mergePolicies = (above: PolicyRules, own: PolicyRules): Policy =>
  Object.fromEntries(Object.entries({ ...above, ...own }).filter(([, rule]) => rule !== "off"));

const withoutOptions = (severity: WrittenSeverity | "off") => (severity === "off" ? severity : { severity });

const withOptions = <Rule extends { readonly severity?: WrittenSeverity }>(rule: Rule | "off") =>
  rule === "off" ? rule : { severity: "warning" as const, ...rule };

const hasDuration = (
  rule: NonNullable<WrittenPolicy["maxValidity"]>,
  path: DocumentPath,
  report: ReportProblem,
): boolean =>
  rule === "off" ||
  resolveDuration(rule.within, [...path, "maxValidity", "within"], report, "P365D") !== undefined;

function hasExpression(
  rule: NonNullable<WrittenPolicy["namePattern"]>,
  path: DocumentPath,
  report: ReportProblem,
): boolean {
  if (rule === "off") return true;
  const expression = compileExpression(rule.pattern);
  switch (expression.is) {
    case "expression":
      return true;
    case "invalid":
      report(
        [...path, "namePattern", "pattern"],
        "property-invalid",
        "is no regular expression of JavaScript",
      );
      return false;
    case "unbounded":
      report(
        [...path, "namePattern", "pattern"],
        "property-invalid",
        "looks around or back, or repeats too much",
        "write it as for RE2: without (?=, (?!, (?<=, (?<! and \\1, and with small numbers in { }",
      );
      return false;
    default:
      return expression satisfies never;
  }
}
