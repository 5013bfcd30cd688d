import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readOutput
} from "./chunk-RO4EAPS4.js";
import {
  notSaved,
  readSavedDocument
} from "./chunk-XA6HLNTK.js";
import {
  formatText
} from "./chunk-TYM7YVV7.js";
import "./chunk-6R2YYHC6.js";
import "./chunk-TIEYIL6D.js";
import {
  exits
} from "./chunk-AHNCQHAO.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-KPJ2QHDH.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-YNUN7VSN.js";
import "./chunk-ED4MN6OR.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";
import "./chunk-XEEZLEFD.js";

// src/commands/show.ts
var showCommand = {
  usage: "FILE [options]",
  about: `Shows a document that plan, apply or drift saved with --format json, in any format: one plan is text for the log,
Markdown for the comment, JSON for the machine, HTML for people, and SARIF for its findings. It reads that file alone: no
manifest, no vault.

It refuses what is no such document, and one of another version.`,
  options: [...findingOutputOptions, ...detailOptions],
  examples: [
    { line: "show plan.json", does: "what was planned" },
    { line: "show plan.json --out plan.md --out plan.html", does: "for a comment, and for a browser" },
    { line: "show drift.json --format markdown", does: "for an issue" }
  ],
  exits: [
    { code: exits.done, means: "shown, whatever the document says" },
    { code: exits.error, means: "the file is no such document, or an error" }
  ],
  offline: true,
  read: (given) => {
    const [file, ...more] = given.positionals;
    if (file === void 0 || more.length > 0)
      throw new UsageError("show takes one file.", "Make one with: keyvault-gitops plan --out plan.json");
    return { output: readOutput(given, findingFormats), file };
  },
  run: async ({ file, output }, { files }) => {
    const document = await readSavedDocument(file, files);
    const { all, unmanaged } = output;
    const style = {
      width: Infinity,
      colour: false,
      unicode: true,
      all,
      unmanaged,
      options: "flags"
    };
    try {
      formatText(document, style);
      return { document, exit: exits.done };
    } catch {
      throw notSaved(file, "its parts do not fit together");
    }
  }
};
export {
  showCommand
};
