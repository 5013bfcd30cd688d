import type { Document } from "../model/document.ts";
import { inJson } from "./formats/escape.ts";
import { formatHtml } from "./formats/html.ts";
import { formatMarkdown } from "./formats/markdown.ts";
import { formatText } from "./formats/text.ts";
import type { Style } from "./style.ts";

/** The document itself, for programs; a plan so written is the plan file that `apply --plan` takes. */
export const formatJson = (document: Document): string => `${inJson(document)}\n`;

export type { Style } from "./style.ts";

/** A document as people or programs read it, ending with a newline. Never throws; the same document gives the same text. */
export type Reporter = (document: Document, style: Style) => string;

export const reporters = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
  html: formatHtml,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
