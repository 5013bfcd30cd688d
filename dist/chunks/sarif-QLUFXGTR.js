import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  errorCodeWords,
  findingCodeWords
} from "./chunk-CH77VCNU.js";
import {
  codeOfFinding,
  compareText,
  inJson,
  inText,
  objectName
} from "./chunk-YA6Z4RB4.js";
import {
  codeOfFault
} from "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/report/formats/sarif.ts
function formatSarif(document, { inRepository, semanticVersion }) {
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
            toolExecutionNotifications: placeless.map(notificationOf)
          }
        ],
        results: remarks.flatMap((remark) => resultOf(remark, inRepository)),
        columnKind: "utf16CodeUnits"
      }
    ]
  })}
`;
}
function remarksOf(document) {
  if (document.kind === "Error") return document.errors.map(ofError);
  const findings = "findings" in document ? document.findings : [];
  const failed = "failed" in document ? document.failed ?? [] : [];
  return [
    ...failed.map(({ fault, message }) => ({ code: codeOfFault[fault], level: "error", message })),
    ...findings.filter((finding) => !("confidential" in finding)).map(ofFinding)
  ];
}
var ofError = ({ code, message, hint, place }) => ({
  code,
  level: "error",
  message: hint === void 0 ? message : `${message} (hint: ${hint})`,
  ...place && { place }
});
var ofFinding = (finding) => ({
  code: codeOfFinding(finding),
  level: finding.severity,
  message: `${finding.id ? objectName(finding.id) : finding.vault}: ${finding.message}`,
  ...finding.place && { place: finding.place }
});
function ruleOf(id) {
  const { cause, cure } = { ...errorCodeWords, ...findingCodeWords }[id];
  return {
    id,
    shortDescription: { text: cause },
    fullDescription: { text: cause },
    help: { text: cure }
  };
}
var notificationOf = ({ code, level, message }) => ({
  descriptor: { id: code },
  level,
  message: { text: inText(message, true) }
});
function resultOf({ code, level, message, place }, inRepository) {
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
            region: { startLine: line, startColumn: column }
          }
        }
      ]
    }
  ];
}
export {
  formatSarif
};
