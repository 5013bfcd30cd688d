import { compileExpression } from "../../model/expression.ts";
import type { Policy, PolicyRule } from "../../model/finding.ts";
import { isDuration } from "../../model/time.ts";
import type { DocumentPath, DocumentSpot } from "../read/document.ts";
import type { WrittenPolicy } from "../written.ts";

/** The rules of one level; `off` takes a rule of the level above away. */
type Rules = { readonly [rule in PolicyRule]?: NonNullable<Policy[rule]> | "off" };

type Tell = (path: DocumentPath, spot: DocumentSpot, message: string, hint?: string) => void;

/** What one level (the config, or one of its vaults) says of policy. A rule that is wrong is told, and left out. */
export function resolvePolicyRules(written: WrittenPolicy, tell: Tell): Rules {
  const { requireExpiry, requireContentType, maxValidity, requireTags, namePattern } = written;
  return {
    ...(requireExpiry && { requireExpiry: bare(requireExpiry) }),
    ...(requireContentType && { requireContentType: bare(requireContentType) }),
    ...(maxValidity && isValidity(maxValidity, tell) && { maxValidity: long(maxValidity) }),
    ...(requireTags && { requireTags: long(requireTags) }),
    ...(namePattern && isKnown(namePattern, tell) && { namePattern: long(namePattern) }),
  };
}

/** The policy of a vault: a rule that it gives replaces the config's rule of that name as a whole. */
export const mergePolicies = (above: Rules, own: Rules): Policy =>
  Object.fromEntries(Object.entries({ ...above, ...own }).filter(([, rule]) => rule !== "off"));

const bare = (severity: "error" | "warning" | "off") => (severity === "off" ? severity : { severity });

type Long = { readonly severity?: "error" | "warning" };
const long = <Rule extends Long>(rule: Rule | "off") =>
  rule === "off" ? rule : { severity: "warning" as const, ...rule };

function isValidity(rule: NonNullable<WrittenPolicy["maxValidity"]>, tell: Tell): boolean {
  if (rule === "off" || isDuration(rule.within)) return true;
  tell(
    ["maxValidity", "within"],
    "value",
    "must be a positive ISO 8601 duration in whole units, such as P365D",
  );
  return false;
}

function isKnown(rule: NonNullable<WrittenPolicy["namePattern"]>, tell: Tell): boolean {
  if (rule === "off") return true;
  const understood = compileExpression(rule.pattern);
  switch (understood.is) {
    case "expression":
      return true;
    case "invalid":
      tell(["namePattern", "pattern"], "value", "is no regular expression of JavaScript");
      return false;
    case "unbounded":
      tell(
        ["namePattern", "pattern"],
        "value",
        "looks around or back, or repeats too much",
        "write it as for RE2: without (?=, (?!, (?<=, (?<! and \\1, and with small numbers in { }",
      );
      return false;
    default:
      return understood satisfies never;
  }
}
