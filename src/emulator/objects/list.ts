import { createHash } from "node:crypto";
import { type Call, okReply, type Reply } from "../call.ts";
import { badParameter } from "../failure.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import { showItem, showTombstone } from "./bundle.ts";
import { findObject, phaseOf } from "./objects.ts";

/** Where the next page begins: after `marker`, and whether the empty page before it was already shown. */
type Place = { readonly marker: string; readonly blank: boolean };

type Entry = ObjectRow & VersionRow;

/** Live objects, in a vault ordered by upper-cased name, each with the properties of its newest version. */
export const listObjects = (call: Call): Reply => pageOf(call, "live", (row) => showItem(call, row, row));

/** Deleted objects that have settled, in the same order. */
export const listDeletedObjects = (call: Call): Reply =>
  pageOf(call, "deleted", (row) => ({ ...showTombstone(call, row), ...showItem(call, row, row) }));

/** Versions, ordered by their id, which says nothing of their age. An unknown name gives an empty list and no error. */
export function listObjectVersions(call: Call): Reply {
  const object = findObject(call, call.name);
  const rows = (after: string, most: number) =>
    object && phaseOf(object, call.nowMs) === "live"
      ? call.store.rows<VersionRow>(
          "SELECT * FROM version WHERE object = ? AND version > ? ORDER BY version LIMIT ?",
          object.id,
          after,
          most,
        )
      : [];
  return page(
    call,
    rows,
    (row) => row.version,
    (row) => (object ? showItem(call, object, row, row.version) : {}),
  );
}

function pageOf(call: Call, phase: "live" | "deleted", show: (row: Entry) => object): Reply {
  const { store, vault, kind, nowMs, managedHsm } = call;
  // A managed HSM lists in no order that means anything: backwards, nobody takes it for one.
  const [follows, order] = managedHsm
    ? ["(:after = '' OR folded < :after)", "folded DESC"]
    : ["folded > :after", "folded"];
  const rows = (after: string, most: number) =>
    store.rows<Entry & { folded: string }>(
      `SELECT object.*, version.* FROM object JOIN version
         ON version.seq = (SELECT max(seq) FROM version WHERE object = object.id)
       WHERE vault = :vault AND kind = :kind AND phase = :phase AND settles_ms <= :nowMs AND ${follows}
       ORDER BY ${order} LIMIT :most`,
      { vault, kind, phase, nowMs, after, most },
    );
  return page(call, rows, ({ folded }) => folded, show);
}

function page<Row>(
  call: Call,
  rows: (after: string, most: number) => Row[],
  markerOf: (row: Row) => string,
  show: (row: Row) => object,
): Reply {
  const asked = maxResults(call.url);
  const { marker, blank } = place(call.url);
  if (call.settings.emptyPages && !blank)
    return okReply({ value: [], nextLink: nextLink(call, { marker, blank: true }) });
  const size = pageSize(call, marker, asked);
  const found = rows(marker, size + 1);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const more = found.length > size && last !== undefined;
  const link = more ? nextLink(call, { marker: markerOf(last), blank: false }) : null;
  const next = call.managedHsm && link === null ? {} : { nextLink: link };
  return okReply({ value: shown.map(show), ...next });
}

function pageSize({ settings }: Call, marker: string, asked: number | undefined): number {
  const whole = Math.min(settings.pageSize ?? 25, asked ?? Number.MAX_SAFE_INTEGER);
  const dice = createHash("sha256").update(marker).digest().readUInt16BE();
  return settings.shortPages ? 1 + (dice % whole) : whole;
}

function maxResults(url: URL): number | undefined {
  const sent = url.searchParams.get("maxresults");
  if (sent === null) return undefined;
  if (/^([1-9]|1[0-9]|2[0-5])$/.test(sent)) return Number(sent);
  throw badParameter("Invalid maxresults: must be a number from 1 to 25.");
}

/**
 * A vault's links always have the port, and repeat maxresults behind the token. A managed HSM's repeat it before the token,
 * and have neither port nor api-version.
 */
function nextLink({ url, apiVersion, managedHsm }: Call, { marker, blank }: Place): string {
  const place = Buffer.from(JSON.stringify({ NextMarker: marker, TargetLocation: blank ? 1 : 0 }));
  const token = place.toString("base64url");
  const asked = url.searchParams.get("maxresults");
  const most = asked === null ? [] : [`maxresults=${asked}`];
  if (managedHsm)
    return `${url.origin}${url.pathname}?${[...most, `$skiptoken=${apiVersion}~${token}`].join("&")}`;
  const origin = `${url.protocol}//${url.hostname}:${url.port || "443"}`;
  const query = [`api-version=${encodeURIComponent(apiVersion)}`, `$skiptoken=${token}`, ...most];
  return `${origin}${url.pathname}?${query.join("&")}`;
}

function place(url: URL): Place {
  const token = url.searchParams.get("$skiptoken");
  if (token === null) return { marker: "", blank: false };
  try {
    const coded = token.slice(token.indexOf("~") + 1);
    const parsed: unknown = JSON.parse(Buffer.from(coded, "base64url").toString());
    if (typeof parsed === "object" && parsed !== null && "NextMarker" in parsed && "TargetLocation" in parsed)
      if (typeof parsed.NextMarker === "string")
        return { marker: parsed.NextMarker, blank: parsed.TargetLocation === 1 };
  } catch {
    // The error below says it.
  }
  throw badParameter("Invalid $skiptoken.");
}
