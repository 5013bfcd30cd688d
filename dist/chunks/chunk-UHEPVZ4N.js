import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  Temporal
} from "./chunk-B2SVVPIW.js";

// src/model/time.ts
var lastSecond = 4294967295;
var dateForm = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.0+)?(Z|[+-]\d{2}:\d{2}))?$/i;
function parseDate(text) {
  if (!dateForm.test(text)) return void 0;
  try {
    const instant = Temporal.Instant.from(text.length === 10 ? `${text}T00:00:00Z` : text);
    const seconds = instant.epochMilliseconds / 1e3;
    return seconds >= 0 && seconds <= lastSecond ? seconds : void 0;
  } catch {
    return void 0;
  }
}
function isDuration(text) {
  if (!/^P(\d{1,5}[YMWD])*(T(\d{1,5}[HMS])+)?$/.test(text)) return false;
  try {
    return Temporal.Duration.from(text).sign > 0;
  } catch {
    return false;
  }
}
function addDuration(seconds, duration) {
  const start = Temporal.Instant.fromEpochMilliseconds(seconds * 1e3).toZonedDateTimeISO("UTC");
  return start.add(Temporal.Duration.from(duration)).epochMilliseconds / 1e3;
}
var lastDate = 864e10;
function subtractDuration(seconds, duration) {
  if (seconds > lastDate) return seconds;
  const end = Temporal.Instant.fromEpochMilliseconds(seconds * 1e3).toZonedDateTimeISO("UTC");
  return end.subtract(Temporal.Duration.from(duration)).epochMilliseconds / 1e3;
}
var formatDate = (seconds) => seconds <= lastDate ? new Date(seconds * 1e3).toISOString().replace(".000Z", "Z") : `${seconds} s after 1970`;

export {
  parseDate,
  isDuration,
  addDuration,
  subtractDuration,
  formatDate
};
