import { digestText } from "../../model/digest.ts";
import type { ExplainedProperty } from "../../model/document/explained-object.ts";
import { parseJson } from "../../model/input.ts";
import { isUnknown, type LiveRotationPolicy, type ReleasePolicy } from "../../model/key.ts";
import type { Cause, Edit } from "../../model/plan/edit.ts";
import { formatDate } from "../../model/time.ts";
import type { KeyProperties, SecretProperties } from "../../model/version.ts";
import { quoteText } from "./text.ts";

/** One property as people read it; `before` is absent where the row shows what is sent and compares nothing. */
export type EditRow = {
  readonly property: string;
  readonly before?: string;
  readonly after: string;
  readonly cause?: Cause;
};

const none = "(none)";
const text = (value: string | null): string => (value === null ? none : quoteText(value));

export const dateWords = (value: number | null): string => (value === null ? none : formatDate(value));
const fromCreation = (duration: string): string => `${quoteText(duration)} from creation`;

/** An edit in words. A rotation policy has a row for each of its parts that differs. */
export const editRows = (edit: Edit): readonly EditRow[] =>
  edit.property === "rotationPolicy"
    ? policyRows(edit.after, edit.before).map((row) => ({ ...row, cause: edit.cause }))
    : [editRow(edit)];

function editRow(edit: Exclude<Edit, { property: "rotationPolicy" }>): EditRow {
  const { property, cause } = edit;
  switch (property) {
    case "contentType":
      return { property, cause, before: text(edit.before), after: text(edit.after) };
    case "tag":
      return {
        property: `tag ${quoteText(edit.name)}`,
        cause,
        before: text(edit.before),
        after: text(edit.after),
      };
    case "expiresOn":
    case "notBefore":
      return { property, cause, before: dateWords(edit.before), after: dateWords(edit.after) };
    case "expiresIn":
      return { property, cause, before: dateWords(edit.before), after: fromCreation(edit.after) };
    case "enabled":
    case "protect":
      return { property, cause, before: String(edit.before), after: String(edit.after) };
    case "keyOps":
      return { property, cause, after: keyOpsChange(edit.before, edit.after) };
    case "releasePolicy":
      return { property, cause, ...releaseEnds(edit.before, edit.after) };
    case "keyType":
      return { property, cause, before: edit.before, after: edit.after };
    case "rotate":
      return { property, cause, after: String(edit.after) };
    case "versions":
      return { property, cause, before: `${edit.before} enabled`, after: `${edit.after} enabled` };
    case "unmanaged":
      return {
        property: edit.name === "keepEnabled" ? "versions.keepEnabled" : edit.name,
        cause,
        after: "not managed any more: what the vault has stays",
      };
    case "unmanaged tag":
      return {
        property: `tag ${quoteText(edit.name)}`,
        cause,
        after: "not managed any more: left in the vault; null removes it",
      };
    case "renamed":
      return {
        property,
        cause,
        after: `to ${quoteText(edit.name)}: marked, and enabled until the grace has passed`,
      };
    case "kvg-state":
      return { property, cause, after: stateWords[cause] };
    default:
      return edit satisfies never;
  }
}

const stateWords = {
  drift: "set outside: our tags are written again",
  both: "set outside: our tags are written again",
  pending: "our tags are written, the value stays",
} as const satisfies Record<Cause, string>;

type Sent = Partial<Omit<SecretProperties, "tags">> & KeyProperties;

/** What a version is sent with, less our own tags and `enabled: true`, which every version has. */
function propertyRows(send: SecretProperties | KeyProperties): readonly EditRow[] {
  const { contentType, keyOps, releasePolicy, rotationPolicy, ...common }: Sent = send;
  const { enabled, expiresOn, expiresIn, notBefore, tags } = common;
  return [
    ...(contentType === undefined ? [] : [{ property: "contentType", after: text(contentType) }]),
    ...(keyOps ? [{ property: "keyOps", after: keyOpsWords(keyOps) }] : []),
    ...(enabled ? [] : [{ property: "enabled", after: "false" }]),
    ...(notBefore === undefined ? [] : [{ property: "notBefore", after: dateWords(notBefore) }]),
    ...(expiresOn === undefined ? [] : [{ property: "expiresOn", after: dateWords(expiresOn) }]),
    ...(expiresIn === undefined ? [] : [{ property: "expiresIn", after: fromCreation(expiresIn) }]),
    ...(releasePolicy ? [{ property: "releasePolicy", after: releaseWords(releasePolicy) }] : []),
    ...(rotationPolicy ? policyRows(rotationPolicy) : []),
    ...Object.entries(tags).map(([name, value]) => ({
      property: `tag ${quoteText(name)}`,
      after: text(value),
    })),
  ];
}

/** `contentType text/plain`, `tag app shop`: the properties that are sent and that no edit names. */
export function sentWords(send: SecretProperties | KeyProperties, edits: readonly Edit[]): readonly string[] {
  const edited = new Set(edits.flatMap(editRows).map(({ property }) => property));
  return propertyRows(send)
    .filter(({ property }) => !edited.has(property))
    .map(({ property, after }) => `${property} ${after}`);
}

/*
 * A key's own properties in words: operations as what comes and goes, a rotation policy by its parts, a release policy
 * without its text.
 */

/** `sign verify`: the operations of a new key. */
const keyOpsWords = (keyOps: readonly string[]): string => keyOps.map(quoteText).join(" ");

/** `+ sign - encrypt`: what comes and what goes. */
function keyOpsChange(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  return [
    ...(added.length > 0 ? [`+ ${keyOpsWords(added)}`] : []),
    ...(removed.length > 0 ? [`- ${keyOpsWords(removed)}`] : []),
  ].join(" ");
}

/**
 * `authority https://a.example, rules 1nB...`: who must attest, and a digest in place of the whole policy, which is
 * long. It says where the policy cannot be changed any more.
 */
function releaseWords({ policy, immutable }: ReleasePolicy): string {
  const names = [...new Set(authorities(parseJson(policy)))];
  const who = names.length === 0 ? "no authority" : `authority ${names.map(quoteText).join(" or ")}`;
  return `${who}, rules ${digestText(policy).slice(0, digestLength)}${immutable ? ", immutable from then on" : ""}`;
}

/** Both ends of a release policy; where the rules stay, only what is new. */
const releaseEnds = (
  before: ReleasePolicy | null,
  after: ReleasePolicy,
): Pick<EditRow, "before" | "after"> =>
  before?.policy === after.policy
    ? { after: `the same rules${after.immutable && !before.immutable ? ", immutable from then on" : ""}` }
    : { before: before === null ? none : releaseWords(before), after: releaseWords(after) };

/** Characters of a digest, six bits each: nobody finds two policies that agree in so many. */
const digestLength = 22;

/** Every `authority` of a policy; they stand in the rules of `anyOf`. */
const authorities = (data: unknown): readonly string[] =>
  typeof data !== "object" || data === null
    ? []
    : Object.entries(data).flatMap(([name, member]) =>
        name === "authority" && typeof member === "string" ? [member] : authorities(member),
      );

const parts = ["rotate", "notify", "expires", "unknown"] as const;

/** A rotation policy as a row for each of its parts; with `before` only those that differ. */
function policyRows(after: LiveRotationPolicy, before?: LiveRotationPolicy): readonly EditRow[] {
  return parts.flatMap((part): readonly EditRow[] => {
    const property = `rotationPolicy ${part}`;
    const [from, to] = [before && partWords(before, part), partWords(after, part)];
    if (before === undefined) return to === undefined ? [] : [{ property, after: to }];
    return from === to ? [] : [{ property, before: from ?? none, after: to ?? none }];
  });
}

/**
 * `P18M after creation`, `P30D before expiry`, `P2Y from creation`, the service's words where we do not know the action;
 * undefined where the policy has no such part.
 */
function partWords(policy: LiveRotationPolicy, part: (typeof parts)[number]): string | undefined {
  const { expiresIn, lifetimeActions } = policy;
  if (part === "expires") return expiresIn === undefined ? undefined : fromCreation(expiresIn);
  const words = lifetimeActions
    .filter((action) => (isUnknown(action) ? "unknown" : action.action.toLowerCase()) === part)
    .map((action) => {
      if (isUnknown(action)) return action.text;
      return "timeAfterCreate" in action
        ? `${quoteText(action.timeAfterCreate)} after creation`
        : `${quoteText(action.timeBeforeExpiry)} before expiry`;
    });
  return words.length === 0 ? undefined : words.join(", ");
}

/** A property with its owner and both ends, as a row names it and says it. */
export function propertyWords(property: ExplainedProperty): { readonly name: string; readonly what: string } {
  const { owner, cause, applied, since, git, live } = property;
  const [wanted, there] = [git, live].map((end) =>
    end === undefined ? undefined : endWords(property.property, end),
  );
  const known = wanted === undefined ? [] : [`git says ${wanted}`];
  const ends = wanted === there ? [`${there}, as git says`] : known;
  const seen = there === undefined || wanted === there ? ends : [...ends, `the vault has ${there}`];
  const details = [
    ...(cause ? [causes[cause]] : []),
    ...(since === undefined || there === undefined ? [] : [`so since ${dateWords(since)} at least`]),
    ...(applied === undefined ? [] : [applied ? "applied" : "not applied yet"]),
  ];
  return {
    name: property.property === "tag" ? `tag ${quoteText(property.name)}` : property.property,
    what: `${owners[owner]}: ${[...seen, ...details].join("; ")}`,
  };
}

const causes = {
  drift: "the vault moved it",
  pending: "git moved it",
  both: "git and the vault moved it",
} as const satisfies Record<Cause, string>;

const owners = {
  override: "override",
  manifest: "manifest",
  defaults: "defaults",
  service: "service",
  nobody: "nobody, it stays",
} as const satisfies Record<ExplainedProperty["owner"], string>;

type End = NonNullable<ExplainedProperty["git"]> | null;

/** The end of a property, in words. */
export function endWords(property: ExplainedProperty["property"], end: End): string {
  if (end === null) return none;
  if (typeof end === "number")
    return property === "keepEnabled" || property === "rotate" ? String(end) : dateWords(end);
  if (typeof end === "boolean") return String(end);
  if (typeof end === "string") return property === "expiresIn" ? fromCreation(end) : quoteText(end);
  if ("policy" in end) return releaseWords(end);
  if ("lifetimeActions" in end) return policyRows(end).map(policyWords).join(", ");
  return keyOpsWords(end);
}

const policyWords = ({ property, after }: EditRow): string => `${property.replace(/^\w+ /, "")} ${after}`;
