import { isUnmanagedObject, type Overview, type OverviewObject } from "../../model/document/overview.ts";
import { byVault } from "../../model/object.ts";
import { inHtml } from "../formats/escape.ts";
import { countWords } from "../words/summary.ts";
import { foldElement, numberElement, scrollElement, sectionElement, tableElement } from "./element.ts";
import type { View } from "./view.ts";

type Column = { readonly head: string; readonly counts: (one: OverviewObject) => boolean };

const columns: readonly Column[] = [
  { head: "In git", counts: ({ declared }) => declared },
  { head: "Ours", counts: ({ ownership }) => ownership === "ours" },
  { head: "Other owners", counts: ({ ownership }) => ownership === "foreign" },
  { head: "Of certificates", counts: ({ ownership }) => ownership === "certificate" },
  { head: "No owner", counts: ({ ownership }) => ownership === "unowned" },
  { head: "Unmanaged", counts: isUnmanagedObject },
];

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
      "How many objects git declares in each vault, and for whom those are that the vault holds. An object is ours when its tag names an owner that the config allows there, and unmanaged when it is not ours and no manifest declares it. Nothing that is not ours is ever touched.",
    ...(unmanaged.some(({ ownership }) => ownership === "unowned") && {
      next: "bring objects without an owner under git with <code>keyvault-gitops import --vault NAME</code>, or let them be.",
    }),
    body: [
      scrollElement(
        "Owners by vault",
        tableElement("Owners by vault", ["Vault", ...columns.map(({ head }) => head)], rows, "counts"),
      ),
      ...(view.names
        ? lanes.map(({ vault, objects }) => listHtml(vault, objects.filter(isUnmanagedObject), view))
        : []),
    ].join("\n"),
  });
}

function rowHtml(vault: string | undefined, objects: readonly OverviewObject[], { about }: View): string {
  const cells = columns.map(({ counts }) => {
    const { length } = objects.filter(counts);
    return `<td class="num${length === 0 ? " dim" : ""}">${numberElement(length)}</td>`;
  });
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
