import type { Cause, Edit, SecretProperties } from "../model/change.ts";
import { formatDate } from "../model/time.ts";
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

/** An edit in words: dates as dates, tags by name. */
export function editRow(edit: Edit): EditRow {
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

/** What a new secret will look like. Our own tags and `enabled: true` go without saying. */
export function propertyRows(send: SecretProperties): readonly EditRow[] {
  const { contentType, enabled, expiresOn, expiresIn, notBefore, tags } = send;
  return [
    ...(contentType === undefined ? [] : [{ property: "contentType", after: text(contentType) }]),
    ...(enabled ? [] : [{ property: "enabled", after: "false" }]),
    ...(notBefore === undefined ? [] : [{ property: "notBefore", after: date(notBefore) }]),
    ...(expiresOn === undefined ? [] : [{ property: "expiresOn", after: date(expiresOn) }]),
    ...(expiresIn === undefined ? [] : [{ property: "expiresIn", after: fromCreation(expiresIn) }]),
    ...Object.entries(tags).map(([name, value]) => ({ property: `tag ${quote(name)}`, after: text(value) })),
  ];
}
