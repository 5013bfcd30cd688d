import type { DesiredKeyProperties, DesiredPresent, DesiredProperties } from "../model/desired.ts";
import type { Finding, Policy, PolicyRule } from "../model/finding.ts";
import { compileExpression } from "../model/syntax/expression.ts";
import { addDuration, formatDate } from "../model/time.ts";
import { aboutObject } from "./dates-after.ts";

/**
 * What is wrong with an object by one rule, and what to do; undefined where it keeps the rule.
 * @param created when the version was or will be made, in epoch seconds; undefined where that is not known.
 */
type Judge = (desired: DesiredPresent, created: number | undefined) => string | undefined;

/**
 * Makes the judge of a vault's policy, which judges wanted objects by what their manifests say. Make it once for each
 * vault: it compiles patterns and durations once.
 */
export function judgePolicy(
  rules: Policy,
): (desired: DesiredPresent, created: number | undefined) => readonly Finding[] {
  const { requireExpiry, requireContentType, maxValidity, requireTags, namePattern } = rules;
  const judges = [
    requireExpiry && judged("requireExpiry", requireExpiry, expiry),
    requireContentType && judged("requireContentType", requireContentType, contentType),
    maxValidity && judged("maxValidity", maxValidity, validity(maxValidity)),
    requireTags && judged("requireTags", requireTags, tags(requireTags)),
    namePattern && judged("namePattern", namePattern, name(namePattern)),
  ].filter((judge) => judge !== undefined);
  return (desired, created) => judges.flatMap((judge) => judge(desired, created));
}

const judged =
  (rule: PolicyRule, { severity }: { readonly severity: "error" | "warning" }, judge: Judge) =>
  (desired: DesiredPresent, created: number | undefined): readonly Finding[] => {
    const broken = judge(desired, created);
    if (broken === undefined) return [];
    return [
      {
        finding: "policy broken",
        rule,
        severity,
        ...aboutObject(desired, ...saidBy(rule)),
        message: `${rule}: ${broken}`,
      },
    ];
  };

/** What an override may say of what a rule asks. */
const saidBy = (rule: PolicyRule): readonly string[] =>
  rule === "requireExpiry" || rule === "maxValidity" ? ["expiresOn"] : [];

/** The duration for which a new version is valid, where the manifest gives one. */
function durationOf({ properties }: DesiredPresent): string | undefined {
  const { expiresIn, rotationPolicy }: DesiredProperties & DesiredKeyProperties = properties;
  return expiresIn ?? rotationPolicy?.expiresIn;
}

const expiry: Judge = (desired) => {
  if (typeof desired.properties.expiresOn === "number" || durationOf(desired) !== undefined) return undefined;
  const orPolicy = desired.kind === "key" ? ", or a rotationPolicy with expiresIn" : "";
  return `nothing declares when it expires: declare expiresOn or expiresIn${orPolicy}`;
};

const contentType: Judge = (desired) =>
  desired.kind === "key" || desired.properties.contentType
    ? undefined
    : "no contentType is declared: declare one";

/** Durations are compared from 1970 on, so that the verdict is the same on every day. */
const validity = ({ within }: NonNullable<Policy["maxValidity"]>): Judge => {
  const longest = addDuration(0, within);
  // A set has few durations and many objects, and the calendar is slow.
  const lengths = new Map<string, number>();
  return (desired, created) => {
    const duration = durationOf(desired);
    if (duration !== undefined) {
      const length = lengths.get(duration) ?? addDuration(0, duration);
      lengths.set(duration, length);
      return length > longest
        ? `its versions are valid for ${duration}, and ${within} is the longest: declare a shorter expiresIn`
        : undefined;
    }
    const { expiresOn } = desired.properties;
    if (typeof expiresOn !== "number" || created === undefined) return undefined;
    const last = addDuration(created, within);
    return expiresOn > last
      ? `it is valid until ${formatDate(expiresOn)}, and ${within} from the version's creation ends on ` +
          `${formatDate(last)}: declare an earlier expiresOn, or let a new version be made`
      : undefined;
  };
};

const tags =
  ({ names }: NonNullable<Policy["requireTags"]>): Judge =>
  ({ tags: { set } }) => {
    const lacking = names.filter((name) => !Object.hasOwn(set, name) || set[name] === null);
    const [tag, them] = lacking.length === 1 ? ["tag", "it"] : ["tags", "them"];
    return lacking.length === 0 ? undefined : `it lacks the ${tag} ${lacking.join(", ")}: declare ${them}`;
  };

const name = ({ pattern }: NonNullable<Policy["namePattern"]>): Judge => {
  const expression = compileExpression(pattern);
  if (expression.is !== "expression") throw new Error("a policy with a pattern that was refused");
  return ({ id }) =>
    expression.matches(id.name) ? undefined : `its name does not match ${pattern}: rename it`;
};
