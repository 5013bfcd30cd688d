import { isUnmanagedObject, type Overview, type OverviewObject } from "../../model/document/overview.ts";
import { byVault } from "../../model/object.ts";
import { inHtml } from "../formats/escape.ts";
import { countWords } from "../words/summary.ts";
import { foldElement, numberElement, scrollElement, sectionElement, tableElement } from "./element.ts";
import type { View } from "./view.ts";

const columns = ["declared", "ours", "foreign", "certificate", "unowned"] as const;
type Column = (typeof columns)[number];

const heads = {
  declared: "In git",
  ours: "Ours",
  foreign: "Other owners",
  certificate: "Of certificates",
  unowned: "No owner",
} as const satisfies Record<Column, string>;

/** For whom the objects of each vault are, and which of them nobody manages here. */
export function ownersHtml(view: View, overview: Overview): string {
  const objectsIn = byVault(overview.objects);
  const lanes = view.names ? view.vaults.map((vault) => ({ vault, objects: objectsIn(vault) })) : [];
  const all = { vault: undefined, objects: overview.objects };
  const rows = [...lanes, ...(lanes.length === 1 ? [] : [all])].map(({ vault, objects }) =>
    rowHtml(vault, objects, view),
  );
  const unmanaged = overview.objects.filter(isUnmanagedObject);
  return sectionElement({
    id: "owners",
    title: "Owners and unmanaged objects",
    shows:
      "How many objects git declares in each vault, and for whom those are that the vault holds. An object is ours when its tag names an owner that the config allows there. Nothing that is not ours is ever touched.",
    ...(unmanaged.some(({ ownership }) => ownership === "unowned") && {
      next: "bring objects without an owner under git with <code>keyvault-gitops import --vault NAME</code>, or let them be.",
    }),
    body: [
      scrollElement(
        "Owners by vault",
        tableElement("Owners by vault", ["Vault", ...columns.map((column) => heads[column])], rows, "counts"),
      ),
      ...(view.names
        ? lanes.map(({ vault, objects }) => listHtml(vault, objects.filter(isUnmanagedObject), view))
        : []),
    ].join("\n"),
  });
}

function rowHtml(vault: string | undefined, objects: readonly OverviewObject[], { about }: View): string {
  const count = (column: Column) =>
    objects.filter(({ declared, ownership }) => (column === "declared" ? declared : ownership === column))
      .length;
  const cells = columns.map(
    (column) => `<td class="num${count(column) === 0 ? " dim" : ""}">${numberElement(count(column))}</td>`,
  );
  return `<tr${about({ vault })}${vault === undefined ? ' class="all"' : ""}><th scope="row">${inHtml(vault ?? "All vaults")}</th>${cells.join("")}</tr>`;
}

/** The unmanaged objects of one vault, folded away: there may be thousands, and none of them is ours to touch. */
function listHtml(vault: string, unmanaged: readonly OverviewObject[], { about }: View): string {
  if (unmanaged.length === 0) return "";
  const items = unmanaged.map(({ id, owner, ownership }) => {
    const whose = ownership === "certificate" ? "a certificate's" : owner === undefined ? "" : `of ${owner}`;
    return `<li${about({ id })}><code>${inHtml(id.kind === "key" ? `key ${id.name}` : id.name)}</code>${whose === "" ? "" : ` <span class="dim">${inHtml(whose)}</span>`}</li>`;
  });
  return foldElement(
    `<h3>${inHtml(vault)}</h3> <span class="dim">${countWords(unmanaged.length, "object")} that git does not declare</span>`,
    `<ul class="names">\n${items.join("\n")}\n</ul>`,
    false,
  );
}
