import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/report/words/text.ts
var quoteText = (text) => /^\.?[\p{L}\p{N}][\p{L}\p{N}._/+:;=@,-]*$/u.test(text) ? text : JSON.stringify(text).replace(/(?<= ) /g, "\\u0020");
var nameWords = ({ kind, name }) => kind === "secret" ? quoteText(name) : `${kind} ${quoteText(name)}`;
var emulatorWords = ({ emulator, emulatorFile }) => emulator && `embedded vault ${emulatorFile === void 0 ? "in memory" : quoteText(emulatorFile)}, not Azure`;

export {
  quoteText,
  nameWords,
  emulatorWords
};
