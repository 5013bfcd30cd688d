import type { Document } from "../model/document.ts";
import { inJson } from "./formats/escape.ts";
import { formatMarkdown } from "./formats/markdown.ts";
import { formatText } from "./formats/text.ts";
import type { Style } from "./style.ts";

/** The document itself, for programs. A plan in this form is the plan file that `apply --plan` takes. */
export const formatJson = (document: Document): string => `${inJson(document)}\n`;

export type { Style } from "./style.ts";

/** Writes a document for people or programs, ending with a newline. It never throws; equal documents give equal texts. */
export type Reporter = (document: Document, style: Style) => string;

/** All but the page for a browser, which few runs make: whoever wants it loads `html/html.ts` then. */
export const reporters = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters | "html";
