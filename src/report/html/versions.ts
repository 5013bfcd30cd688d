import type { Overview, OverviewObject } from "../../model/document/overview.ts";
import { inHtml } from "../formats/escape.ts";
import { listElement, numberElement, sectionElement } from "./element.ts";
import type { View } from "./view.ts";

/** From these shares of its limit on an object is listed, and is marked. */
const [listedFrom, nearFrom] = [0.5, 0.8];

type Versioned = OverviewObject & { readonly versions: NonNullable<OverviewObject["versions"]> };

/** The objects that have more than half of the versions that they may have. */
export function versionsHtml(view: View, { objects }: Overview): string {
  const many = objects
    .filter((one): one is Versioned => one.versions !== undefined && share(one as Versioned) >= listedFrom)
    .sort((a, b) => share(b) - share(a));
  const near = many.filter((one) => share(one) >= nearFrom);
  const rows = view.names ? many.map((one) => rowHtml(one, view)) : [];
  const counts = `${numberElement(many.length)} above half of the limit, ${numberElement(near.length)} of them above 80 %`;
  return sectionElement({
    id: "versions",
    title: "Versions near their limit",
    shows:
      "Each new value is a version, and a version can never be removed. A backup fails above 500 of them, so nothing writes more than an object's limit.",
    ...(near.length > 0 && {
      next: "find out why it changes so often. Then raise <code>versions: { max: N }</code>, or go over to a new name.",
    }),
    body: listElement(many.length, {
      title: "Versions",
      counts,
      calm: "No object has more than half of the versions that it may have.",
      heads: ["Name", "Versions", "Of", "Share", "Kind", "Vault"],
      rows,
      kind: "versions",
      mostOpen: 30,
    }),
  });
}

const share = ({ versions }: Versioned): number => versions.known / versions.most;

function rowHtml(one: Versioned, { about }: View): string {
  const { id, versions } = one;
  const percent = Math.round(100 * share(one));
  return (
    `<tr${about({ id })}><th scope="row"><code>${inHtml(id.name)}</code></th><td class="num${share(one) >= nearFrom ? " yellow" : ""}">${numberElement(versions.known)}${versions.counted ? "" : "<small> by us</small>"}</td>` +
    `<td class="num">${numberElement(versions.most)}</td><td>${barSvg(percent)}</td>` +
    `<td>${id.kind}</td><td>${inHtml(id.vault)}</td></tr>`
  );
}

const barSvg = (percent: number): string =>
  `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percent} %">` +
  `<path class="grid" d="M0 4h100"/><path class="${percent >= 100 * nearFrom ? "near" : "far"}" d="M0 0h${Math.min(100, percent)}v8h-${Math.min(100, percent)}z"/></svg>`;
