import { UsageError } from "../model/errors.ts";
import { exits } from "../reconcile/run/exit.ts";
import { notSaved, readSavedDocument } from "../reconcile/run/saved-document.ts";
import { formatText } from "../report/formats/text.ts";
import type { Command } from "./cli/command.ts";
import {
  type CommandOptions,
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readOutput,
} from "./cli/options.ts";

type Options = CommandOptions & { readonly file: string };

/** Shows a document that an earlier run saved. Reads one file, and no vault. */
export const showCommand: Command<Options> = {
  usage: "FILE [options]",
  about: `Shows a document that plan, apply or drift saved with --format json, in any format: one plan is text for the log,
Markdown for the comment, JSON for the machine, HTML for people, and SARIF for its findings. It reads that file alone: no
manifest, no vault.

It refuses what is no such document, and one of another version.`,
  options: [...findingOutputOptions, ...detailOptions],
  examples: [
    { line: "show plan.json", does: "what was planned" },
    { line: "show plan.json --out plan.md --out plan.html", does: "for a comment, and for a browser" },
    { line: "show drift.json --format markdown", does: "for an issue" },
  ],
  exits: [
    { code: exits.done, means: "shown, whatever the document says" },
    { code: exits.error, means: "the file is no such document, or an error" },
  ],
  offline: true,
  read: (given) => {
    const [file, ...more] = given.positionals;
    if (file === undefined || more.length > 0)
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
      options: "flags",
    } as const;
    try {
      formatText(document, style);
      return { document, exit: exits.done };
    } catch {
      // The schema does not say which members belong together in a change that is held back.
      throw notSaved(file, "its parts do not fit together");
    }
  },
};
