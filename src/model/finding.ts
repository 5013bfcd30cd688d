import type { Place } from "./errors.ts";
import type { ObjectId } from "./object.ts";

/** Worst first: an error keeps apply from writing, a warning should be looked at, a note is good to know. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Something to tell a person. It changes neither the effects nor their digest. */
export type Finding = {
  readonly severity: Severity;
  readonly id?: ObjectId;
  readonly vault: string;
  readonly place?: Place;
  /** Our own words; never a value, nor its length. */
  readonly message: string;
} & (
  | { readonly finding: "policy broken"; readonly rule: PolicyRule }
  | {
      readonly finding:
        | "missing"
        | "not compared"
        | "deleted list unreadable"
        | "list forbidden"
        | "expired"
        | "expiring"
        | "never expires"
        | "rotation without date"
        | "rotation without policy"
        | "rotation due"
        | "credential ends first"
        | "credentials not removed"
        | "rotation unfinished"
        | "versions near limit"
        | "git unreadable"
        | "unknown kind"
        | "premium assumed"
        | "manifest not matched"
        | "renamed";
    }
  /** It follows from opened values: it stays out of comments, which more people read than the vault. */
  | { readonly finding: "same value" | "value in git"; readonly confidential: true }
);

type Hyphenated<Words extends string> = Words extends `${infer First} ${infer Rest}`
  ? `${First}-${Hyphenated<Rest>}`
  : Words;

const codesOfRules = {
  requireExpiry: "policy-require-expiry",
  requireContentType: "policy-require-content-type",
  maxValidity: "policy-max-validity",
  requireTags: "policy-require-tags",
  namePattern: "policy-name-pattern",
} as const satisfies { readonly [rule in PolicyRule]: string };

/** The name of a kind of finding where names have no spaces, as in annotations and SARIF. */
export type FindingCode =
  | Hyphenated<Exclude<Finding["finding"], "policy broken">>
  | (typeof codesOfRules)[PolicyRule];

export const codeOfFinding = (finding: Finding): FindingCode =>
  finding.finding === "policy broken"
    ? codesOfRules[finding.rule]
    : (finding.finding.replaceAll(" ", "-") as FindingCode);

export const isError = ({ severity }: Finding): boolean => severity === "error";

/** Whether a broken rule is only reported, or stops an apply. */
type RuleSeverity = "error" | "warning";

/**
 * What the config demands of the objects that manifests declare. An absent rule demands nothing. The rules judge what
 * the manifests say, defaults merged; only `maxValidity` of a fixed date needs to know when a version was made.
 */
export type Policy = {
  readonly requireExpiry?: { readonly severity: RuleSeverity };
  readonly requireContentType?: { readonly severity: RuleSeverity };
  /** `within`: an ISO 8601 duration. */
  readonly maxValidity?: { readonly severity: RuleSeverity; readonly within: string };
  readonly requireTags?: { readonly severity: RuleSeverity; readonly names: readonly string[] };
  /** `pattern` as `model/syntax/expression.ts` takes it. */
  readonly namePattern?: { readonly severity: RuleSeverity; readonly pattern: string };
};

/** The name of a rule, as the config has it. */
export type PolicyRule = keyof Policy;
