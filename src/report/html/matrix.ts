import {
  expiringUntil,
  expiryOf,
  isUnmanagedObject,
  type Overview,
  type OverviewObject,
} from "../../model/document/overview.ts";
import { compareText, foldName } from "../../model/object.ts";
import { inHtml } from "../formats/escape.ts";
import type { Sign } from "../words/sigil.ts";
import { countWords } from "../words/summary.ts";
import { foldElement, numberElement, scrollElement, sectionElement } from "./element.ts";
import type { View } from "./view.ts";

/** How many vaults stand beside each other in one table; more are parted into several. */
const mostColumns = 24;

/** What stands in a cell: a class of one letter, because there are thousands, and its word. */
const states = {
  missing: "m",
  "soft-deleted": "s",
  expired: "x",
  expiring: "w",
  disabled: "d",
  unmanaged: "u",
  present: "p",
} as const;
type State = keyof typeof states;

const meanings = {
  missing: "git declares it, and the vault has none",
  "soft-deleted": "deleted in the vault, and can be recovered",
  expired: "its expiry is past",
  expiring: "its expiry is near",
  disabled: "nobody can read it",
  unmanaged: "it is there, and git does not declare it",
  present: "there and enabled, and no expiry is near",
} as const satisfies Record<State, string>;

/** Which name is in which vault, and how it stands there. */
export function matrixHtml(view: View, overview: Overview): string {
  const { vaults } = view;
  const until = expiringUntil(overview);
  const statesOf = (one: OverviewObject) => judge(one, overview.at, until);
  const rows = rowsOf(overview.objects);
  const cells = rows.flatMap(({ objects }) => [...objects.values()].flatMap(statesOf));
  const used = (Object.keys(states) as State[]).filter((state) => cells.includes(state));
  const groups = Array.from({ length: Math.ceil(vaults.length / mostColumns) }, (_, i) =>
    vaults.slice(i * mostColumns, (i + 1) * mostColumns),
  );
  const tables = groups.map((columns) => {
    const own = rows.filter(({ objects }) => columns.some((vault) => objects.has(foldName(vault))));
    const caption =
      groups.length === 1 ? "Names by vault" : `Names by vault: ${columns[0]} to ${columns.at(-1)}`;
    const table = scrollElement(caption, tableHtml(caption, columns, own, statesOf, view));
    const counts = `${countWords(own.length, "name")} in ${countWords(columns.length, "vault")}`;
    return foldElement(
      `<h3>${inHtml(caption)}</h3> <span class="dim">${counts}</span>`,
      table,
      own.length <= 60 && groups.length === 1,
    );
  });
  return sectionElement({
    id: "matrix",
    title: "Names and vaults",
    shows:
      rows.length === 0
        ? "Git declares no name here, and nothing of ours is in the vaults."
        : view.names
          ? "One row a name, one column a vault, for every name that git declares or that is ours somewhere. An empty cell: neither git nor the vault has it there."
          : "How the objects stand in the vaults whose names git declares, or that are ours somewhere.",
    ...(view.names &&
      used.some((state) => state === "missing" || state === "expired") && {
        next: "look along a row: a name that is there in one environment and missing in the next is often forgotten.",
      }),
    body: [legendHtml(used, cells), ...(rows.length > 0 ? tables : [])].join("\n"),
  });
}

/** What a cell says of an object: one that is disabled may expire, too. Each is counted as the tiles count it. */
function judge(one: OverviewObject, at: number, until: number): readonly State[] {
  if (one.state === "missing") return ["missing"];
  if (one.state === "deleted") return ["soft-deleted"];
  if (isUnmanagedObject(one)) return ["unmanaged"];
  const expiry = expiryOf(one, at, until);
  const shown: readonly State[] = [
    ...(expiry === "expired" || expiry === "expiring" ? [expiry] : []),
    ...(one.state === "disabled" ? (["disabled"] as const) : []),
  ];
  return shown.length > 0 ? shown : ["present"];
}

type MatrixRow = {
  readonly name: string;
  readonly kind: "secret" | "key";
  /** By the folded name of the vault. */
  readonly objects: ReadonlyMap<string, OverviewObject>;
};

/** The names, secrets first. One that is nowhere managed is none of them. */
function rowsOf(objects: readonly OverviewObject[]): readonly MatrixRow[] {
  const groups = Map.groupBy(objects, ({ id }) => `${id.kind}/${foldName(id.name)}`);
  return [...groups.values()]
    .filter((group) => group.some((one) => !isUnmanagedObject(one)))
    .flatMap((group) => {
      const [first] = group;
      const in_ = new Map(group.map((one) => [foldName(one.id.vault), one]));
      return first ? [{ name: first.id.name, kind: first.id.kind, objects: in_ }] : [];
    })
    .sort((a, b) => compareText(b.kind, a.kind) || compareText(foldName(a.name), foldName(b.name)));
}

/** End tags that HTML does not need are left out: there are thousands of cells. */
function tableHtml(
  caption: string,
  columns: readonly string[],
  rows: readonly MatrixRow[],
  statesOf: (one: OverviewObject) => readonly State[],
  view: View,
): string {
  const heads = columns.map(
    (vault) => `<th scope="col"${view.about({ vault })}><span>${inHtml(vault)}</span></th>`,
  );
  const lines = rows.map(({ name, kind, objects }) => {
    const cells = columns.map((vault) => {
      const one = objects.get(foldName(vault));
      return one ? cellHtml(statesOf(one), view.verbOf(one.id)) : "<td>";
    });
    const label = kind === "key" ? `<small>key</small> ${inHtml(name)}` : inHtml(name);
    return `<tr data-k=${kind}><th scope=row>${label}${cells.join("")}`;
  });
  return `<table class="matrix">\n<caption>${inHtml(caption)}</caption>\n<thead><tr><th scope="col">Name</th>${heads.join("")}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

/** The filter takes a cell without a verb for unchanged: most are. */
function cellHtml(shown: readonly State[], verb: Sign): string {
  const marks = shown.map((state) => states[state]);
  const kind = marks.length > 1 ? `"${marks.join(" ")}"` : marks[0];
  return `<td class=${kind}${verb === "unchanged" ? "" : ` data-b=${verb}`}>${shown.join(", ")}`;
}

function legendHtml(used: readonly State[], cells: readonly State[]): string {
  if (used.length === 0) return "";
  const items = used.map((state) => {
    const count = numberElement(cells.filter((one) => one === state).length);
    return `<li><span class="${states[state]} mark" aria-hidden="true"></span> <strong>${state}</strong> ${count}: ${meanings[state]}</li>`;
  });
  return `<ul class="legend">${items.join("")}</ul>`;
}
