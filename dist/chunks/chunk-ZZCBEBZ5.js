import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/report/formats/unseen.ts
var unseen = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{16fe4}]/u;
var suspicious = /(?! )[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u1160-\u11ff\ud7b0-\ud7ff]/u;
var cluster = /((?<!\\)[\p{L}\p{N}])?[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]+/gu;
var mostMarks = 3;
var hasUnseen = (text) => replaceUnseen(text, () => "") !== text;
function replaceUnseen(text, show) {
  if (!suspicious.test(text) && isNormal(text)) return text;
  const done = text.replace(cluster, (whole, base) => showMarks(whole, base, show)).replace(
    /[^ -~]/gu,
    (character) => unseen.test(character) || !isNormal(character) ? show(character) : character
  );
  return isNormal(done) ? done : text.replace(/[^ -~]/gu, show);
}
function showMarks(whole, base, show) {
  const marks = [...whole.slice(base?.length ?? 0)];
  const stay = base !== void 0 && !unseen.test(base) && marks.length <= mostMarks && isNormal(whole);
  const seen = stay ? marks.findIndex((mark) => unseen.test(mark)) : 0;
  const kept = seen === -1 ? marks.length : seen;
  return `${base ?? ""}${marks.slice(0, kept).join("")}${marks.slice(kept).map(show).join("")}`;
}
var isNormal = (text) => text.normalize("NFC") === text;

// src/report/formats/escape.ts
var escapeCharacter = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
var command = /##(?=\[|vso\[)/gi;
var visible = (text) => replaceUnseen(text.replaceAll("\\u{", "\\u{5c}u{"), escapeCharacter).replace(command, "#\\u{23}");
function inText(text, unicode) {
  const safe = visible(text).replace(/(?<=^|\s):(?=:)/g, "\\u{3a}");
  return unicode ? safe : safe.replace(/[^ -~]/gu, escapeCharacter);
}
var inWords = (text, unicode) => spaced(inText(text, unicode));
var inPieces = (text, unicode) => inText(text, unicode).replace(/:(?=:)/g, "\\u{3a}");
var spaced = (text) => text.replace(/(?<= ) |^ | $/g, "\\u{20}");
var inMarkdown = (text) => spaced(visible(text)).replace(active, (found) => {
  const escaped = found.replace(/[^.-]/g, entity);
  return isParted(found) ? `<span>${escaped}</span>` : escaped;
});
var active = /[&<>`*_[\]|~$@\\#]|:(?=\S)|(?<=\bwww)\.|(?<=\b(?:gh|ghsa|cve))-(?=\w)/gi;
var isParted = (character) => "@#:.-".includes(character);
var entity = (character) => `&#${character.charCodeAt(0)};`;
function inFence(lines) {
  const text = lines.map(visible).join("\n");
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text
${text}
${fence}`;
}
var inHtml = (text) => spaced(visible(text)).replace(/[&<>"']/g, entity);
var inPre = (text) => visible(text).replace(/[&<>"']/g, entity);
var inJson = (data) => JSON.stringify(data, null, 2).split("\n").map((line) => replaceUnseen(line, (character) => character.split("").map(formatUnit).join(""))).join("\n").replace(command, "#\\u0023");
var formatUnit = (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`;

export {
  hasUnseen,
  inText,
  inWords,
  inPieces,
  inMarkdown,
  inFence,
  inHtml,
  inPre,
  inJson,
  formatUnit
};
