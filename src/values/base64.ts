import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { check, open, opensByItself, revisionText, type SourceKind } from "./source.ts";

/** `{ base64: <source> }`: the bytes of another source as base64, for what is not text. */
export const base64: SourceKind<Extract<Source, { from: "base64" }>> = {
  check: ({ of }, context) => check(of, context),
  revision({ of }) {
    const inner = revisionText(of);
    return inner === undefined ? undefined : `base64:${inner}`;
  },
  async open({ of }, context) {
    const value = await open(of, context);
    return Sealed.text(Buffer.from(value.revealBytes()).toString("base64"));
  },
  auto: ({ of }) => opensByItself(of),
};
