import type { Overridden } from "../../model/desired.ts";
import type { ExplainedLive, ExplainedObject } from "../../model/document/explained-object.ts";
import type { ExplainDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { objectName } from "../../model/object.ts";
import { isEffect } from "../../model/plan/change.ts";
import type { Style } from "../style.ts";
import { dateWords, propertyWords } from "../words/edit.ts";
import { groupFindings } from "../words/findings.ts";
import { makePlainRow, makeRow, type Row } from "../words/row.ts";
import { knownWords, renamedWords } from "../words/secret.ts";
import { sourceWords } from "../words/source.ts";
import { countWords } from "../words/summary.ts";
import { quoteText } from "../words/text.ts";
import type { Page, Section } from "./page.ts";
import { heldBackOf } from "./sections.ts";

/** All that is known of each object of a name: git, vault, value, properties, plan, calls. */
export function explainPage({ name, objects, vaults, findings }: ExplainDocument, style: Style): Page {
  const effects = objects.flatMap(({ changes }) => changes.filter(isEffect)).length;
  const refused = objects.flatMap(({ changes }) => changes).filter(({ verb }) => verb === "refused").length;
  const calls = objects.reduce((sum, object) => sum + object.calls.length, 0);
  const roles = [...new Set(objects.flatMap((object) => object.roles))];
  const doing =
    effects > 0
      ? `apply would carry out ${countWords(effects, "effect")} by at most ${countWords(calls, "call")}`
      : "apply would do nothing";
  const barred = refused > 0 ? `; ${countWords(refused, "change")} refused` : "";
  return {
    title: "Explanation",
    sections: objects.map((object) => {
      const vault = vaults.find((one) => one.vault === object.id.vault);
      return { ...section(object, style), ...(vault && heldBackOf(vault, style.options)) };
    }),
    findings: groupFindings(findings),
    summary: `${quoteText(name)}: ${countWords(objects.length, "object")}; ${doing}${barred}.`,
    closing: roles.length === 0 ? [] : [`Least roles for these calls: ${roles.join(", ")}.`],
  };
}

function section(object: ExplainedObject, { options }: Style): Section {
  const { id, url, git, live, properties, changes, calls } = object;
  return {
    heading: objectName(id),
    url,
    rows: [
      makePlainRow("left", "git", gitWords(git)),
      makePlainRow("left", "vault", liveWords(live)),
      ...valueRows(object),
      ...properties.map((property): Row => {
        const { name, what } = propertyWords(property);
        const verb = property.cause ? "update" : property.owner === "nobody" ? "left" : "unchanged";
        return makePlainRow(verb, name, what);
      }),
      ...changes.map((change): Row => ({ ...makeRow(change, options), name: "plan" })),
      ...calls.map(({ vault, request, when, role, action }, i) =>
        makePlainRow(
          "left",
          `call ${i + 1}`,
          `${request}${vault === id.vault ? "" : ` in vault ${quoteText(vault)}`}${when === undefined ? "" : `, ${when}`}: ${role} (${action})`,
        ),
      ),
    ],
    folds: [],
  };
}

function gitWords(git: ExplainedObject["git"]): string {
  if (!git) return "no manifest declares it";
  const { place, state, owner, rotation, renamedFrom, fromFile, overridden } = git;
  const turned = rotation === undefined ? "" : `, rotated by ${quoteText(rotation)}`;
  const [at, leaf] = [formatPlace(place), fromFile ? formatPlace(fromFile.leaf) : undefined];
  const taken = fromFile
    ? `${leaf === at ? "" : `, its value at ${leaf}`}, by secretsFrom at ${formatPlace(fromFile.by)}`
    : "";
  return `${state === "absent" ? "declared absent" : "declared"} at ${at}, for ${quoteText(owner)}${turned}${renamedWords(renamedFrom)}${taken}${overriddenWords(overridden)}`;
}

/** What an override of the vault says, each line once: one line decides on both notations of an expiry. */
function overriddenWords(overridden: Overridden = {}): string {
  const first = new Map<string, string>();
  for (const [name, place] of Object.entries(overridden))
    if (!first.has(formatPlace(place))) first.set(formatPlace(place), name);
  return [...first].map(([place, name]) => `; its ${name} is overridden at ${place}`).join("");
}

function liveWords(live: ExplainedObject["live"]): string {
  if (live === undefined) return "it is not there, and not soft-deleted";
  if (live === "unlisted")
    return "it is not there; whether it is soft-deleted cannot be told without the right to list deleted objects";
  const { state, created, updated, purgesOn, written, forged } = live;
  const gone = purgesOn === undefined ? "soft-deleted" : `soft-deleted, until ${dateWords(purgesOn)}`;
  return [
    `${state === "live" ? "it is there" : gone}, ${ownerWords(live)}`,
    `its newest version is of ${dateWords(created)}`,
    `it moved last on ${dateWords(updated)}`,
    ...(written
      ? [
          `our tags were last written to the version of ${dateWords(written.created)}${written.newest ? "" : ", which is not the newest one"}; they count ${countWords(written.versions, "version")}`,
        ]
      : forged
        ? ["its kvg-state was not written under this config's fingerprint key"]
        : []),
  ].join("; ");
}

function ownerWords({ ownership, owner }: ExplainedLive): string {
  switch (ownership) {
    case "ours":
      return "ours";
    case "foreign":
      return `owned by ${quoteText(owner ?? "")}`;
    case "unowned":
      return "bears no owner";
    case "certificate":
      return "belongs to a certificate";
    default:
      return ownership satisfies never;
  }
}

/** Where the value or material comes from, and what is known of it. */
function valueRows({ id, git, live, evidence }: ExplainedObject): readonly Row[] {
  const [what, since] = [id.kind === "key" ? "material" : "value", live];
  if (git?.state !== "present") return [];
  const known = evidence ? `; ${knownWords(evidence)}` : "";
  const seen = typeof since === "object" ? `; the live one is of ${dateWords(since.created)}` : "";
  const isMoved = evidence !== undefined && !["same", "made", "external"].includes(evidence.value);
  return [makePlainRow(isMoved ? "settle" : "unchanged", what, `${originWords(git)}${known}${seen}`)];
}

function originWords({ source, rotation }: NonNullable<ExplainedObject["git"]>): string {
  if (!source) return "made by the service";
  if (source.from !== "external") return `from ${sourceWords(source)}`;
  if (source.first) return `created from ${sourceWords(source.first)}, and then somebody else's`;
  return rotation === undefined ? "external: somebody else owns it" : "made by its rotation";
}
