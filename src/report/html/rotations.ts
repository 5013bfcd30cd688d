import type { Overview, OverviewObject, OverviewRotation } from "../../model/document/overview.ts";
import { inHtml } from "../formats/escape.ts";
import { dateElement, listElement, numberElement, sectionElement } from "./element.ts";
import type { View } from "./view.ts";

type Rotating = OverviewObject & { readonly rotation: OverviewRotation };

/** What rotates when: what is due first, then by date. */
export function rotationsHtml(view: View, { objects }: Overview): string {
  const rotating = objects
    .filter((one): one is Rotating => one.rotation !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  const due = rotating.filter(({ rotation }) => rotation.due.is === "due");
  const rows = view.names ? rotating.map((one) => rowHtml(one, view)) : [];
  const counts = `${numberElement(rotating.length)} in all, ${numberElement(due.length)} due now`;
  return sectionElement({
    id: "rotations",
    title: "What rotates when",
    shows:
      "Secrets and keys that get a new credential by themselves: by <code>keyvault-gitops rotate</code>, or by the rotation policy that a key has in its vault.",
    ...(due.some(({ rotation }) => rotation.by === "rotate") && {
      next: "run <code>keyvault-gitops rotate</code>, or see why its schedule does not.",
    }),
    body: listElement(rotating.length, {
      title: "Rotations",
      counts,
      calm: "Nothing here rotates by itself.",
      heads: ["When", "Name", "Kind", "Vault", "By"],
      rows,
      mostOpen: 60,
    }),
  });
}

function rank({ rotation: { due } }: Rotating): number {
  if (due.is === "due") return "since" in due ? due.since : 0;
  return due.is === "later" ? due.at : Number.POSITIVE_INFINITY;
}

const rowHtml = ({ id, rotation }: Rotating, { about }: View): string =>
  `<tr${about({ id })}><td${rotation.due.is === "due" ? ' class="yellow"' : ""}>${whenHtml(rotation)}</td>` +
  `<th scope="row"><code>${inHtml(id.name)}</code></th><td>${id.kind}</td><td>${inHtml(id.vault)}</td><td>${byHtml(rotation)}</td></tr>`;

function whenHtml({ due }: OverviewRotation): string {
  switch (due.is) {
    case "due":
      return "since" in due ? `due since ${dateElement(due.since)}` : `due: ${due.why}`;
    case "later":
      return dateElement(due.at);
    case "never":
      return "never: it waits for an expiry that it does not have";
    default:
      return due satisfies never;
  }
}

function byHtml({ by, target }: OverviewRotation): string {
  if (by === "service") return "the key's policy";
  return target === undefined ? "rotate" : `rotate, target <code>${inHtml(target)}</code>`;
}
