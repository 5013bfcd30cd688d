import type { HistoryEntry, ObjectHistory } from "../../model/document/history.ts";
import type { HistoryDocument } from "../../model/document.ts";
import { type Kind, objectName } from "../../model/object.ts";
import { dateWords } from "../words/edit.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import type { Sign } from "../words/sigil.ts";
import { countWords } from "../words/summary.ts";
import { quoteText } from "../words/text.ts";
import type { Page } from "./page.ts";

/** The versions of each object of a name, the newest first. */
export function historyPage({ name, objects }: HistoryDocument): Page {
  const versions = objects.reduce((sum, object) => sum + object.versions.length, 0);
  return {
    title: "History",
    sections: objects.map((object) => ({
      heading: objectName(object.id),
      url: object.url,
      rows:
        object.state === "live"
          ? object.versions.map((entry, i) => entryRow(entry, i === 0, object.id.kind))
          : [makePlainRow("left", "vault", stateWords(object))],
      folds: [],
    })),
    findings: [],
    summary: `${quoteText(name)}: ${countWords(objects.length, "object")} with ${countWords(versions, "version")}, the newest first.`,
    closing: [],
  };
}

function stateWords({ state, purgesOn }: ObjectHistory): string {
  if (state === "unlisted") return "it is not there, or soft-deleted: nobody could list the deleted objects";
  if (state !== "deleted") return "it is not there";
  const until = purgesOn === undefined ? "" : ` until ${dateWords(purgesOn)}`;
  return `it is soft-deleted${until}; its versions can be listed again when it is recovered`;
}

const signs = { us: "unchanged", outside: "update", unclear: "settle" } as const satisfies Record<
  HistoryEntry["writer"],
  Sign
>;

function entryRow(entry: HistoryEntry, isNewest: boolean, kind: Kind): Row {
  const { version, created, enabled, expiresOn, expired, notBefore, owner, writer } = entry;
  const whose = owner === undefined ? "" : ` for ${quoteText(owner)}`;
  return makePlainRow(
    signs[writer],
    version,
    [
      ...(isNewest ? ["newest"] : []),
      `${dateWords(created)} ${writerWords(writer, kind)}${whose}`,
      ...sourceWordsOf(entry),
      enabled ? "enabled" : "disabled",
      expiresOn === undefined
        ? "never expires"
        : `${expired ? "expired" : "expires"} ${dateWords(expiresOn)}`,
      ...(notBefore === undefined ? [] : [`not before ${dateWords(notBefore)}`]),
    ].join(", "),
  );
}

function writerWords(writer: HistoryEntry["writer"], kind: Kind): string {
  switch (writer) {
    case "us":
      return "by keyvault-gitops";
    case "outside":
      return kind === "key" ? "by hand or by the service" : "by hand";
    case "unclear":
      return "by keyvault-gitops, or adopted";
    default:
      return writer satisfies never;
  }
}

function sourceWordsOf({ git }: HistoryEntry): readonly string[] {
  switch (git) {
    case undefined:
    case "unknown":
      return [];
    case "same":
      return ["from what git has now"];
    case "other":
      return ["from what git had before"];
    case "external":
      return ["external"];
    default:
      return git satisfies never;
  }
}
