import type { ComparedObject, ComparedSide, PropertyDifference } from "../../model/document/difference.ts";
import type { DiffDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { endWords } from "../words/edit.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import { sourceWords } from "../words/source.ts";
import { countWords } from "../words/summary.ts";
import { nameWords, quoteText } from "../words/text.ts";
import type { Page } from "./page.ts";

/** What differs between two vaults. The first one's section has also what both have and differs. */
export function diffPage({ vaults: [a, b], whole, objects, summary }: DiffDocument): Page {
  const [first, second] = [quoteText(a.vault), quoteText(b.vault)];
  const inFirst = objects.filter((one) => one.first.ownership !== undefined);
  const inSecond = objects.filter((one) => one.first.ownership === undefined);
  const { onlyFirst, onlySecond, different, same } = summary;
  const count = countWords(same, "object is", "objects are");
  return {
    title: `Difference of ${first} and ${second}`,
    sections: [
      {
        heading: a.vault,
        url: a.url,
        rows: inFirst.map((one) =>
          one.second.ownership === undefined
            ? onlyRow(one.first, one.second, whole)
            : differingRow(one, second, whole),
        ),
        folds: [{ verb: "unchanged", words: `${count} the same in ${second}` }],
      },
      {
        heading: b.vault,
        url: b.url,
        rows: inSecond.map((one) => onlyRow(one.second, one.first, whole)),
        folds: [],
      },
    ],
    findings: [],
    summary: `${onlyFirst} only in ${first}, ${onlySecond} only in ${second}, ${different} different, ${same} the same.`,
    closing: ["Values were not read, so they are not compared."],
  };
}

function onlyRow(side: ComparedSide, other: ComparedSide, whole: boolean): Row {
  const row = makePlainRow("left", nameWords(side.id), `only here; ${ownershipWords(side, whole)}`);
  const declared = other.git
    ? [`${quoteText(other.id.vault)} has none, though it is ${gitWords(other, whole)} for it`]
    : [];
  return { ...row, notes: [gitWords(side, whole), ...declared] };
}

function differingRow({ first, second, differences }: ComparedObject, name: string, whole: boolean): Row {
  const row = makePlainRow("update", nameWords(first.id), `differs in ${name}`);
  const isOfGit = differences.some(({ property }) => property === "declared" || property === "source");
  const [here, there] = [gitWords(first, whole), gitWords(second, whole)];
  const git = isOfGit || here !== there ? [`git here: ${here}`, `git in ${name}: ${there}`] : [here];
  return { ...row, notes: [...git, ...differences.flatMap((one) => differenceWords(one, name))] };
}

function differenceWords(difference: PropertyDifference, name: string): readonly string[] {
  if (difference.property === "declared" || difference.property === "source") return [];
  const { property, first, second } = difference;
  const tag = "name" in difference && difference.name !== undefined ? ` ${quoteText(difference.name)}` : "";
  return [`${property}${tag}: ${endWords(property, first)} here, ${endWords(property, second)} in ${name}`];
}

function ownershipWords({ ownership, git }: ComparedSide, whole: boolean): string {
  switch (ownership) {
    case "ours":
      return git || !whole ? "ours" : "ours, gone from git";
    case "foreign":
      return "another owner's";
    case "certificate":
      return "belongs to a certificate";
    case "unowned":
      return "bears no owner";
    case undefined:
      return "not there";
    default:
      return ownership satisfies never;
  }
}

/** Where git declares an object, and from where its value comes. */
function gitWords({ git }: ComparedSide, whole: boolean): string {
  if (!git) return whole ? "declared by no manifest" : "declared by none of the manifests of this run";
  const { place, state, source, overridden } = git;
  const at = formatPlace(overridden?.value ?? place);
  if (state === "absent") return `declared absent at ${at}`;
  const from = source ? `, ${source.from === "external" ? "external" : `from ${sourceWords(source)}`}` : "";
  return `declared at ${at}${from}`;
}
