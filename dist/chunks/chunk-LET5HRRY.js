import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  paintText,
  wrapWords
} from "./chunk-6GRXC57X.js";
import {
  inText
} from "./chunk-ZZCBEBZ5.js";
import {
  CredentialError,
  FileError,
  GitError,
  MissingValue,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  VaultsError,
  errorName,
  formatPlace
} from "./chunk-K4NSJGFM.js";

// src/report/words/error.ts
function describeError(error) {
  if (error instanceof ProblemsError) {
    const [first, ...more] = error.problems;
    if (first) return [first, ...more];
  }
  if (error instanceof VaultsError) {
    const [first, ...more] = error.errors;
    return [ofOwn(first), ...more.map(ofOwn)];
  }
  if (isOwn(error)) return [ofOwn(error)];
  if (error instanceof Error && error.name === "AbortError")
    return [{ code: "run-stopped", message: "stopped." }];
  const hint = "this is a mistake in keyvault-gitops: report it with what you called";
  return [{ code: "unexpected", message: `unexpected: ${errorName(error)}`, hint }];
}
var ownErrors = [CredentialError, FileError, GitError, MissingValue, NotApproved, UsageError, VaultError];
var isOwn = (error) => ownErrors.some((own) => error instanceof own);
var ofOwn = (error) => ({
  code: error.code,
  message: error instanceof NotApproved ? `${error.message} Nothing was written.` : error.message,
  ..."hint" in error && error.hint !== void 0 && { hint: error.hint },
  ...error instanceof VaultError && { vault: error.vault }
});

// src/report/formats/problems.ts
var formatProblems = (list, style) => list.map((problem) => `${lines(problem, style).join("\n")}
`).join("");
function lines({ code, place, message, excerpt, hint }, style) {
  const where = place ? `${formatPlace(place)}: ` : "";
  const shown = inText(where, style.unicode);
  const [first = "", ...more] = sentenceLines(`${where}${message} [${code}]`, style);
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
  const errors = describeError(error);
  if (errors[0].code !== "unexpected")
    return errors.map(
      ({ code, message, hint }) => sentences(`error: ${message} [${code}]`) + (hint === void 0 ? "" : sentences(`hint: ${hint}`, 2))
    ).join("");
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
  describeError,
  formatError
};
