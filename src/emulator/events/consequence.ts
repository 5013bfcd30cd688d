// All numbers: learn.microsoft.com/azure/event-grid/delivery-and-retry, "Retry schedule" and "Message delivery status".

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The waits after the first attempts that failed; all later ones are the last. The service adds some randomness. */
const waits = [
  10 * second,
  30 * second,
  minute,
  5 * minute,
  10 * minute,
  30 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
];
const lastWait = 12 * hour;

/** The least wait after some answers. That of 404 is documented as the probation of an endpoint that is not found. */
const leastWaits: Readonly<Record<number, number>> = {
  404: 5 * minute,
  408: 2 * minute,
  503: 30 * second,
};

const timeToLive = 24 * hour;

/** A webhook's status for a delivery, or that none came. */
export type WebhookAnswer = number | "no answer";

/** What happens to an event after an attempt. */
export type Consequence =
  | { readonly kind: "delivered" }
  /** Not tried again. */
  | { readonly kind: "dropped" }
  | { readonly kind: "again"; readonly afterMs: number };

/** What follows from an answer. @param attempts how many were made, this one included. */
export function consequenceOf(answer: WebhookAnswer, attempts: number): Consequence {
  if (answer !== "no answer") {
    if (answer >= 200 && answer <= 204) return { kind: "delivered" };
    if ([400, 401, 403, 413].includes(answer)) return { kind: "dropped" };
  }
  const least = answer === "no answer" ? 0 : (leastWaits[answer] ?? 0);
  return { kind: "again", afterMs: Math.max(least, waits[attempts - 1] ?? lastWait) };
}

/** Whether the time to live of an event is over. @param firstMs when it was first posted; null where it never was. */
export const isOver = (firstMs: number | null, nowMs: number): boolean =>
  firstMs !== null && nowMs - firstMs > timeToLive;
