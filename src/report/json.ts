import type { Document } from "../model/document.ts";
import { inJson } from "./escape.ts";

/** The document itself, for programs; a plan so written is the plan file that `apply --plan` takes. */
export const json = (document: Document): string => `${inJson(document)}\n`;
