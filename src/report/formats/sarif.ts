import type { Document, ErrorEntry } from "../../model/document.ts";
import type { ErrorCode } from "../../model/error-code.ts";
import { codeOfFault, type Place } from "../../model/errors.ts";
import { codeOfFinding, type Finding, type FindingCode } from "../../model/finding.ts";
import { compareText, objectName } from "../../model/object.ts";
import { errorCodeWords } from "../words/error-code.ts";
import { findingCodeWords } from "../words/finding-code.ts";
import { inJson, inText } from "./escape.ts";

type Remark = {
  readonly code: ErrorCode | FindingCode;
  readonly level: Finding["severity"];
  readonly message: string;
  readonly place?: Place;
};

export type SarifOptions = {
  /** A file's path from the repository's root, for the path as people would type it. */
  readonly inRepository: (file: string) => string;
  readonly semanticVersion: string;
};

/**
 * The errors and findings of a document as a SARIF log, ending with a newline. A finding on opened values is left out:
 * more people read a repository's alerts than its vaults. What has no line in a file is a notification, because GitHub
 * refuses a log that holds a result without a place.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(document: Document, { inRepository, semanticVersion }: SarifOptions): string {
  const remarks = remarksOf(document);
  const placeless = remarks.filter(({ place }) => !place);
  const codes = [...new Set(remarks.map(({ code }) => code))].sort(compareText);
  return `${inJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "keyvault-gitops", semanticVersion, rules: codes.map(ruleOf) } },
        invocations: [
          {
            executionSuccessful: !placeless.some(({ level }) => level === "error"),
            toolExecutionNotifications: placeless.map(notificationOf),
          },
        ],
        results: remarks.flatMap((remark) => resultOf(remark, inRepository)),
        columnKind: "utf16CodeUnits",
      },
    ],
  })}\n`;
}

function remarksOf(document: Document): readonly Remark[] {
  if (document.kind === "Error") return document.errors.map(ofError);
  const findings = "findings" in document ? document.findings : [];
  const failed = "failed" in document ? (document.failed ?? []) : [];
  return [
    ...failed.map(({ fault, message }) => ({ code: codeOfFault[fault], level: "error", message }) as const),
    ...findings.filter((finding) => !("confidential" in finding)).map(ofFinding),
  ];
}

const ofError = ({ code, message, hint, place }: ErrorEntry): Remark => ({
  code,
  level: "error",
  message: hint === undefined ? message : `${message} (hint: ${hint})`,
  ...(place && { place }),
});

const ofFinding = (finding: Finding): Remark => ({
  code: codeOfFinding(finding),
  level: finding.severity,
  message: `${finding.id ? objectName(finding.id) : finding.vault}: ${finding.message}`,
  ...(finding.place && { place: finding.place }),
});

function ruleOf(id: Remark["code"]) {
  const { cause, cure } = { ...errorCodeWords, ...findingCodeWords }[id];
  return {
    id,
    shortDescription: { text: cause },
    fullDescription: { text: cause },
    help: { text: cure },
  };
}

const notificationOf = ({ code, level, message }: Remark) => ({
  descriptor: { id: code },
  level,
  message: { text: inText(message, true) },
});

function resultOf({ code, level, message, place }: Remark, inRepository: SarifOptions["inRepository"]) {
  if (!place) return [];
  const { file, line, column } = place;
  const uri = inRepository(file).split("/").map(encodeURIComponent).join("/");
  return [
    {
      ruleId: code,
      level,
      message: { text: inText(message, true) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    },
  ];
}
