import type { TargetConfig } from "../../model/rotation.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { GeneratorSpec } from "../../model/source.ts";
import type { Target } from "../target.ts";

type GenerateConfig = Extract<TargetConfig, { is: "generate" }>;

/** A value that is a credential by itself: it works from when it is published, and nobody else has to learn of it. */
export const generateTarget = (
  { password }: GenerateConfig,
  { generate: made }: { readonly generate: (spec: GeneratorSpec) => Promise<Sealed> },
): Target => ({
  users: [],
  writesAhead: false,
  open: async () => ({
    make: () => made(password),
    works: async () => true,
    set: async () => {},
    close: async () => {},
  }),
});
