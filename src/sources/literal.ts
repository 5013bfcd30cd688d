import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import type { SourceKind } from "./source-kind.ts";

/** `{ literal: text }`: plain text in git, for what is not secret. */
export const literalSource: SourceKind<Extract<Source, { from: "literal" }>> = {
  revision: ({ text }) => `literal:${text}`,
  open: async ({ text }) => Sealed.text(text),
  auto: true,
};
