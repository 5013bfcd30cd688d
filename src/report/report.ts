import type { Document } from "../model/document.ts";
import { inJson } from "./formats/escape.ts";
import { formatMarkdown } from "./formats/markdown.ts";
import { formatText } from "./formats/text.ts";
import { formatHtml } from "./html/html.ts";
import type { Style } from "./style.ts";

/** The document itself, for programs. A plan in this form is the plan file that `apply --plan` takes. */
export const formatJson = (document: Document): string => `${inJson(document)}\n`;

export type { Style } from "./style.ts";

/** Writes a document for people or programs, ending with a newline. It never throws; equal documents give equal texts. */
export type Reporter = (document: Document, style: Style) => string;

export const reporters = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
  html: formatHtml,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
