import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  paintText,
  wrapWords
} from "./chunk-FZRYQDEU.js";
import {
  inText
} from "./chunk-6UUIRV7C.js";
import {
  FileError,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  errorName,
  formatPlace
} from "./chunk-X46IJXZJ.js";

// src/model/document.ts
var apiVersion = "keyvault-gitops/v1";
var documentHead = (kind, { embedded } = {}) => ({ apiVersion, kind, ...embedded && { emulator: true } });

// src/report/formats/problems.ts
var formatProblems = (list, style) => list.map((problem) => `${lines(problem, style).join("\n")}
`).join("");
function lines({ place, message, excerpt, hint }, style) {
  const where = place ? `${formatPlace(place)}: ` : "";
  const shown = inText(where, style.unicode);
  const [first = "", ...more] = sentenceLines(where + message, style);
  return [
    first.startsWith(shown) ? paintText(shown, "bold", style) + first.slice(shown.length) : first,
    ...more,
    ...excerpt === void 0 ? [] : [`    ${paintText(inText(excerpt.trim(), style.unicode), "dim", style)}`],
    ...hint === void 0 ? [] : sentenceLines(`hint: ${hint}`, style, 2)
  ];
}
var sentenceLines = (sentence, { width, unicode }, indent = 0) => wrapWords(inText(sentence, unicode), width - indent - 2).map(
  (line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line
);

// src/report/formats/error.ts
function formatError(error, style, { debug, version }) {
  const lines2 = (...texts) => texts.map((text) => `${inText(text, style.unicode)}
`).join("");
  const sentences = (text, indent) => sentenceLines(text, style, indent).map((line) => `${line}
`).join("");
  if (error instanceof ProblemsError)
    return `${formatProblems(error.problems, style)}${sentences(`error: ${error.message}.`)}`;
  if (error instanceof UsageError)
    return sentences(`error: ${error.message}`) + (error.hint === void 0 ? "" : sentences(`hint: ${error.hint}`, 2));
  if (error instanceof NotApproved) return sentences(`error: ${error.message} Nothing was written.`);
  if (error instanceof VaultError || error instanceof FileError) return sentences(`error: ${error.message}`);
  if (error instanceof Error && error.name === "AbortError") return lines2("error: stopped.");
  return lines2(
    `unexpected: ${errorName(error)}`,
    "  This is a mistake in keyvault-gitops. Please report it with what you called and the lines below; they hold",
    "  no message and no value.",
    `  ${version}`,
    ...debug ? frames(error) : ["  KEYVAULT_GITOPS_DEBUG=1 adds where it happened."]
  );
}
function frames(error) {
  if (!(error instanceof Error) || error.stack === void 0) return [];
  const start = error.stack.indexOf(error.message) + error.message.length;
  return error.stack.slice(error.stack.includes(error.message) ? start : error.stack.length).split("\n").filter((line) => line.startsWith("    at "));
}

export {
  documentHead,
  formatError
};
