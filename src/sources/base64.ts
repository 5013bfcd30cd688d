import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import type { SourceKind } from "./source-kind.ts";

/** `{ base64: <source> }`: the bytes of another source as base64, for what is not text. */
export const base64Source: SourceKind<Extract<Source, { from: "base64" }>> = {
  revision: (_, parts) => `base64:${parts.join("")}`,
  open: async ({ of }, _, part) =>
    Sealed.text(Buffer.from((await part(of)).revealBytes()).toString("base64")),
  auto: true,
};
