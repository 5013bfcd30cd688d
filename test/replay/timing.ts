// When the service answered, and for how long its deletions, recoveries and purges went on: read off the recording.
import type { VaultSettings } from "../../src/emulator/settings.ts";
import { memberOf, type RecordedExchange, readRecordedPath } from "./recording.ts";

/**
 * The time of each exchange in milliseconds, each later than the one before: what a write says of itself, else the answer's
 * date. A managed HSM sends no date, so that its reads have the time of what came before.
 */
export function timeExchanges(entries: readonly RecordedExchange[]): readonly number[] {
  const seconds = entries.map(secondsOf);
  let last = seconds.find((known) => known !== undefined) ?? 1_700_000_000;
  return seconds.map((known, i) => {
    last = Math.max(last, known ?? last);
    return last * 1000 + Math.min(i, 999);
  });
}

function secondsOf(exchange: RecordedExchange): number | undefined {
  const { RequestMethod, ResponseBody, ResponseHeaders = {} } = exchange;
  const { collection, name, operation } = readRecordedPath(exchange) ?? {};
  const makes = operation === "create" || operation === "rotate" || operation === "rotationpolicy";
  const writes = makes || RequestMethod === "PUT" || RequestMethod === "PATCH";
  const written = writes ? memberOf(ResponseBody, "attributes", "updated") : undefined;
  const deletes = RequestMethod === "DELETE" && name && !collection?.startsWith("deleted");
  const own = deletes ? memberOf(ResponseBody, "deletedDate") : written;
  if (typeof own === "number") return own;
  const date = Object.entries(ResponseHeaders).find(([header]) => header.toLowerCase() === "date")?.[1];
  const read = Date.parse(date ?? "");
  return Number.isNaN(read) ? undefined : Math.floor(read / 1000);
}

/**
 * How long the change that an exchange makes goes on, as a setting for the vault; nothing where the exchange makes none, or
 * where no later one came before its end.
 */
export function settlingOf(
  entries: readonly RecordedExchange[],
  times: readonly number[],
  at: number,
): VaultSettings {
  const changed = entries[at];
  const path = changed && readRecordedPath(changed);
  if (!changed || !path || changed.StatusCode >= 300) return {};
  const { collection, name, operation } = path;
  const deleted = collection.startsWith("deleted");
  const deletes = changed.RequestMethod === "DELETE";
  if (!deletes && operation !== "recover") return {};
  const setting = !deletes ? "recoverSettlesMs" : deleted ? "purgeSettlesMs" : "deleteSettlesMs";
  const [early, late] = evidence[setting];
  const later = entries.flatMap((entry, i) => {
    const seen = readRecordedPath(entry);
    // A restore does not say in its path what it brings back.
    const restores = setting === "purgeSettlesMs" && seen?.name === "restore";
    const same = i > at && (restores || seen?.name.toLowerCase() === name.toLowerCase());
    return same && seen.collection.endsWith(collection.replace("deleted", ""))
      ? [{ what: describe(entry), i }]
      : [];
  });
  const end = later.findIndex(({ what }) => late.test(what));
  const before = end < 0 ? later : later.slice(0, end);
  if (!before.some(({ what }) => early.test(what))) return { [setting]: 0 };
  const until = end < 0 ? Number.MAX_SAFE_INTEGER / 2 : (times[later[end]?.i ?? 0] ?? 0);
  return { [setting]: until - (times[at] ?? 0) };
}

/** What shows that a change goes on, and what that it is over. */
const evidence = {
  deleteSettlesMs: [
    /^(?:GET|DELETE|POST) deleted 404|ObjectIsBeingDeleted/,
    /^(?:GET|DELETE|POST) deleted (?:20|403)|ObjectIsDeletedButRecoverable/,
  ],
  recoverSettlesMs: [/^(?:GET|PATCH|DELETE) live 404|ObjectIsBeingRecovered/, /live 20/],
  purgeSettlesMs: [/ObjectIsBeingDeleted|^POST live 409/, /^(?:PUT|POST) live 20/],
} as const;

function describe(entry: RecordedExchange): string {
  const side = readRecordedPath(entry)?.collection.startsWith("deleted") ? "deleted" : "live";
  const inner = memberOf(entry.ResponseBody, "error", "innererror", "code") ?? "";
  return `${entry.RequestMethod} ${side} ${entry.StatusCode} ${inner}`;
}
