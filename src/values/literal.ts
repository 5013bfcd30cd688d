import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import type { SourceKind } from "./source.ts";

/** `{ literal: text }`: plain text in git, for what is not secret. */
export const literal: SourceKind<Extract<Source, { from: "literal" }>> = {
  check: async () => undefined,
  revision: ({ text }) => `literal:${text}`,
  open: async ({ text }) => Sealed.text(text),
  auto: () => true,
};
