import type { Cause, Edit } from "../model/edit.ts";
import { formatDate } from "../model/time.ts";
import type { KeyProperties, SecretProperties } from "../model/version.ts";
import { keyOpsChange, keyOpsWords, policyRows, releaseEnds, releaseWords } from "./key-rows.ts";
import { quote } from "./quote.ts";

/** One property as people read it. Without `before` it is said, not compared. */
export type EditRow = {
  readonly property: string;
  readonly before?: string;
  readonly after: string;
  readonly cause?: Cause;
};

const none = "(none)";
const text = (value: string | null): string => (value === null ? none : quote(value));

export const date = (value: number | null): string => (value === null ? none : formatDate(value));
const fromCreation = (duration: string): string => `${quote(duration)} from creation`;

/** An edit in words. A rotation policy has a row for each of its parts that differs. */
export const editRows = (edit: Edit): readonly EditRow[] =>
  edit.property === "rotationPolicy"
    ? policyRows(edit.after, edit.before).map((row) => ({ ...row, cause: edit.cause }))
    : [editRow(edit)];

/** An edit in words: dates as dates, tags by name. */
function editRow(edit: Exclude<Edit, { property: "rotationPolicy" }>): EditRow {
  const { property, cause } = edit;
  switch (property) {
    case "contentType":
      return { property, cause, before: text(edit.before), after: text(edit.after) };
    case "tag":
      return {
        property: `tag ${quote(edit.name)}`,
        cause,
        before: text(edit.before),
        after: text(edit.after),
      };
    case "expiresOn":
    case "notBefore":
      return { property, cause, before: date(edit.before), after: date(edit.after) };
    case "expiresIn":
      return { property, cause, before: date(edit.before), after: fromCreation(edit.after) };
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

/** What a version is sent with. Our own tags and `enabled: true` go without saying. */
function propertyRows(send: SecretProperties | KeyProperties): readonly EditRow[] {
  const { contentType, keyOps, releasePolicy, rotationPolicy, ...common }: Sent = send;
  const { enabled, expiresOn, expiresIn, notBefore, tags } = common;
  return [
    ...(contentType === undefined ? [] : [{ property: "contentType", after: text(contentType) }]),
    ...(keyOps ? [{ property: "keyOps", after: keyOpsWords(keyOps) }] : []),
    ...(enabled ? [] : [{ property: "enabled", after: "false" }]),
    ...(notBefore === undefined ? [] : [{ property: "notBefore", after: date(notBefore) }]),
    ...(expiresOn === undefined ? [] : [{ property: "expiresOn", after: date(expiresOn) }]),
    ...(expiresIn === undefined ? [] : [{ property: "expiresIn", after: fromCreation(expiresIn) }]),
    ...(releasePolicy ? [{ property: "releasePolicy", after: releaseWords(releasePolicy) }] : []),
    ...(rotationPolicy ? policyRows(rotationPolicy) : []),
    ...Object.entries(tags).map(([name, value]) => ({ property: `tag ${quote(name)}`, after: text(value) })),
  ];
}

/** `contentType text/plain`, `tag app shop`: the properties that are sent, but for those that an edit names. */
export function sentWords(send: SecretProperties | KeyProperties, edits: readonly Edit[]): readonly string[] {
  const edited = new Set(edits.flatMap(editRows).map(({ property }) => property));
  return propertyRows(send)
    .filter(({ property }) => !edited.has(property))
    .map(({ property, after }) => `${property} ${after}`);
}
