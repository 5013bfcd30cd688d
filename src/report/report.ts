import type { Document } from "../model/document.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Style } from "./style.ts";
import { text } from "./text.ts";

export type { Style } from "./style.ts";

/** A document as people or programs read it, ending with a newline. Never throws; the same document gives the same text. */
export type Reporter = (document: Document, style: Style) => string;

export const reporters = { text, json, markdown, html } satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
