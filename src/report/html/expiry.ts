import {
  expiringUntil,
  expiryOf,
  isManagedLive,
  type Overview,
  type OverviewObject,
} from "../../model/document/overview.ts";
import { byVault } from "../../model/object.ts";
import { inHtml } from "../formats/escape.ts";
import { countWords, listCounts } from "../words/summary.ts";
import { type Calendar, calendarOf, slotsInMonth } from "./calendar.ts";
import {
  dateElement,
  foldElement,
  numberElement,
  scrollElement,
  sectionElement,
  tableElement,
} from "./element.ts";
import type { View } from "./view.ts";

/** How many of the next expiries are listed by name. */
const mostListed = 500;

/** When what is managed expires: twelve months by vault, and the next ones by name. */
export function expiryHtml(view: View, overview: Overview): string {
  const calendar = calendarOf(overview.at);
  const until = expiringUntil(overview);
  const managed = overview.objects.filter(isManagedLive);
  const lanes = lanesOf(managed, view, { at: overview.at, until, calendar });
  // The sum of all vaults has a scale of its own: beside it their own bars would be flat.
  const most = lanes.reduce(
    (top, { vault, slots }) => (vault === undefined ? top : Math.max(top, ...slots)),
    1,
  );
  const due = managed
    .flatMap((one) =>
      one.expiresOn !== undefined && one.expiresOn < calendar.end
        ? [{ ...one, expiresOn: one.expiresOn }]
        : [],
    )
    .sort((a, b) => a.expiresOn - b.expiresOn);
  const near = due.filter(({ expiresOn }) => expiresOn <= until).length;
  const rows = lanes.map((lane) =>
    laneRow(lane, lane.vault === undefined ? Math.max(1, ...lane.slots) : most, view, until, calendar),
  );
  const dated = managed.some(({ expiresOn }) => expiresOn !== undefined);
  return sectionElement({
    id: "expiry",
    title: "Expiry in the next 12 months",
    shows: `Each bar is a week or so: the higher, the more secrets and keys expire in it. An amber bar is near: within ${withinWords(overview.within)}. A vault still hands out a secret that has expired; a key that has expired no longer signs or encrypts.`,
    ...(near > 0 && {
      next: view.names
        ? "renew what has expired or expires soon: the list below names it, and the findings say how."
        : "renew what has expired or expires soon: a page with names says what that is.",
    }),
    body: dated
      ? [
          scrollElement(
            "Expiry by vault",
            tableElement(
              "Expiry by vault",
              ["Vault", "Expired", "Soon", axisHtml(calendar), "Later", "No date"],
              rows,
              "expiry",
            ),
          ),
          foldElement("<h3>The same in numbers</h3>", monthsHtml(lanes, view, calendar), false),
          ...(view.names ? [listHtml(due, view, overview, until)] : []),
        ].join("\n")
      : '<p class="calm">Nothing that is managed here has an expiry.</p>',
  });
}

/** `30 days` for P30D; another duration as it is. */
const withinWords = (within: string): string => {
  const days = /^P(\d+)D$/.exec(within)?.[1];
  return days === undefined ? `<code>${inHtml(within)}</code>` : countWords(Number(days), "day");
};

type Lane = {
  /** Absent: all vaults together. */
  readonly vault?: string;
  readonly slots: readonly number[];
  readonly expired: number;
  readonly expiring: number;
  readonly later: number;
  readonly never: number;
};

type Times = { readonly at: number; readonly until: number; readonly calendar: Calendar };

/** One lane a vault, and one for all of them where there are several, or no names are shown. */
function lanesOf(objects: readonly OverviewObject[], { vaults, names }: View, times: Times): readonly Lane[] {
  const objectsIn = byVault(objects);
  const all = laneOf(objects, times);
  if (!names) return [all];
  const lanes = vaults.map((vault) => ({ vault, ...laneOf(objectsIn(vault), times) }));
  return lanes.length > 1 ? [...lanes, all] : lanes;
}

function laneOf(objects: readonly OverviewObject[], { at, until, calendar }: Times): Lane {
  const slots = Array.from({ length: calendar.months.length * slotsInMonth }, () => 0);
  const counts = { expired: 0, expiring: 0, later: 0, never: 0 };
  for (const one of objects) {
    const state = expiryOf(one, at, until);
    const slot =
      one.expiresOn === undefined || state === "expired" ? undefined : calendar.slotOf(one.expiresOn);
    if (slot !== undefined) slots[slot] = (slots[slot] ?? 0) + 1;
    if (state !== "later" || slot === undefined) counts[state] += 1;
  }
  return { slots, ...counts };
}

const axisHtml = ({ months }: Calendar): string =>
  `<span class="axis">${months.map(({ short }) => `<span>${short}</span>`).join("")}</span>`;

function laneRow(lane: Lane, most: number, { about }: View, until: number, calendar: Calendar): string {
  const { vault, expired, expiring, later, never } = lane;
  const cell = (count: number, colour: string) =>
    `<td class="num${count > 0 ? ` ${colour}` : " dim"}">${numberElement(count)}</td>`;
  return (
    `<tr${about({ vault })}${vault === undefined ? ' class="all"' : ""}><th scope="row">${inHtml(vault ?? "All vaults")}</th>` +
    `${cell(expired, "red")}${cell(expiring, "yellow")}<td class="lane">${laneSvg(lane, most, until, calendar)}</td>${cell(later, "")}${cell(never, "")}</tr>`
  );
}

const [slotWidth, laneHeight] = [10, 28];

/** The bars of a lane. It grows with its cell, so it holds no text: its label says the same in numbers. */
function laneSvg({ slots }: Lane, most: number, until: number, { months, slotOf }: Calendar): string {
  const last = slotOf(until) ?? slots.length;
  const bars = (isNear: boolean) =>
    slots
      .flatMap((count, slot) => {
        if (count === 0 || slot <= last !== isNear) return [];
        const height = Math.max(3, Math.round(Math.sqrt(count / most) * laneHeight));
        return [`M${slot * slotWidth + 1} ${laneHeight}v-${height}h${slotWidth - 2}v${height}z`];
      })
      .join("");
  const path = (name: string, line: string) => (line === "" ? "" : `<path class="${name}" d="${line}"/>`);
  const label =
    listCounts(monthCounts(slots).map((count, i) => [count, `in ${months[i]?.long ?? ""}`])) || "none";
  return (
    `<svg viewBox="0 0 ${slots.length * slotWidth} ${laneHeight}" preserveAspectRatio="none" role="img" aria-label="Expire: ${inHtml(label)}">` +
    `${path("near", bars(true))}${path("far", bars(false))}</svg>`
  );
}

const monthCounts = (slots: readonly number[]): readonly number[] =>
  Array.from({ length: slots.length / slotsInMonth }, (_, month) =>
    slots.slice(month * slotsInMonth, (month + 1) * slotsInMonth).reduce((sum, count) => sum + count, 0),
  );

const monthsHtml = (lanes: readonly Lane[], { about }: View, { months }: Calendar): string =>
  scrollElement(
    "Expiry by vault and month",
    tableElement(
      "How many expire in each month",
      ["Vault", ...months.map(({ short, year }) => `${short}<br>${year}`)],
      lanes.map(
        ({ vault, slots }) =>
          `<tr${about({ vault })}><th scope="row">${inHtml(vault ?? "All vaults")}</th>${monthCounts(slots)
            .map((count) => `<td class="num${count === 0 ? " dim" : ""}">${numberElement(count)}</td>`)
            .join("")}</tr>`,
      ),
      "counts",
    ),
  );

type Dated = OverviewObject & { readonly expiresOn: number };

function listHtml(due: readonly Dated[], { about }: View, { at }: Overview, until: number): string {
  if (due.length === 0) return '<p class="calm">Nothing expires in the next 12 months.</p>';
  const listed = due.slice(0, mostListed);
  const rows = listed.map(({ id, expiresOn }) => {
    const colour = expiresOn <= at ? "red" : expiresOn <= until ? "yellow" : "";
    return (
      `<tr${about({ id })}><td class="${colour}">${dateElement(expiresOn)}</td><td class="${colour}">${daysWords(expiresOn - at)}</td>` +
      `<th scope="row"><code>${inHtml(id.name)}</code></th><td>${id.kind}</td><td>${inHtml(id.vault)}</td></tr>`
    );
  });
  const rest =
    due.length > listed.length
      ? `<p class="dim">${numberElement(due.length - listed.length)} later ones are in the numbers above.</p>`
      : "";
  const table = tableElement("The next to expire", ["Expires", "Days", "Name", "Kind", "Vault"], rows);
  return foldElement(
    `<h3>The next to expire</h3> <span class="dim">${numberElement(listed.length)} of ${numberElement(due.length)}</span>`,
    scrollElement("The next to expire", table) + rest,
    due.length <= 30,
  );
}

/** `in 24 days`, `today`, `5 days ago`. */
function daysWords(seconds: number): string {
  const days = Math.floor(Math.abs(seconds) / 86_400);
  if (days === 0) return seconds <= 0 ? "now" : "today";
  const words = `${numberElement(days)} ${days === 1 ? "day" : "days"}`;
  return seconds <= 0 ? `${words} ago` : `in ${words}`;
}
