import { Temporal } from "temporal-polyfill";

/** 2106-02-07T06:28:15Z, the last second that a manifest may name: an unsigned 32-bit number of seconds. */
const lastSecond = 4_294_967_295;

const dateForm = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.0+)?(Z|[+-]\d{2}:\d{2}))?$/i;

/**
 * Epoch seconds of an RFC 3339 date-time in whole seconds, or of a plain date (its midnight, UTC).
 * Undefined where the text is neither, or lies before 1970 or after 2106-02-07.
 */
export function parseDate(text: string): number | undefined {
  if (!dateForm.test(text)) return undefined;
  try {
    const instant = Temporal.Instant.from(text.length === 10 ? `${text}T00:00:00Z` : text);
    const seconds = instant.epochMilliseconds / 1000;
    return seconds >= 0 && seconds <= lastSecond ? seconds : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the text is a positive ISO 8601 duration in whole units and seconds, as `P90D` or `PT36H`. Five digits a unit
 * are the most: beyond that the calendar ends.
 */
export function isDuration(text: string): boolean {
  if (!/^P(\d{1,5}[YMWD])*(T(\d{1,5}[HMS])+)?$/.test(text)) return false;
  try {
    return Temporal.Duration.from(text).sign > 0;
  } catch {
    return false;
  }
}

/** The epoch second that lies a duration after another, by the calendar in UTC. */
export function addDuration(seconds: number, duration: string): number {
  const start = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO("UTC");
  return start.add(Temporal.Duration.from(duration)).epochMilliseconds / 1000;
}

/** JavaScript's dates end here; a vault takes any integer. */
const lastDate = 8.64e12;

/** The epoch second that lies a duration before another; a second beyond the last date comes back as it is. */
export function subtractDuration(seconds: number, duration: string): number {
  if (seconds > lastDate) return seconds;
  const end = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO("UTC");
  return end.subtract(Temporal.Duration.from(duration)).epochMilliseconds / 1000;
}

/** An epoch second as `2027-01-01T00:00:00Z`. A vault may hold seconds beyond the last date: they stay numbers. */
export const formatDate = (seconds: number): string =>
  seconds <= lastDate
    ? new Date(seconds * 1000).toISOString().replace(".000Z", "Z")
    : `${seconds} s after 1970`;
