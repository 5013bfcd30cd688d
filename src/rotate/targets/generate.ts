import type { TargetConfig } from "../../model/rotation.ts";
import type { Target, TargetContext } from "../target.ts";

type GenerateConfig = Extract<TargetConfig, { is: "generate" }>;

/** A value that is a credential by itself: it works as soon as it is published, and nothing else has to learn of it. */
export const generateTarget = (
  { password }: GenerateConfig,
  { generate }: Pick<TargetContext, "generate">,
): Target => ({
  users: [],
  renewal: "regenerate",
  open: async () => ({
    make: async (user) => ({ user, password: await generate(password) }),
    works: async () => true,
    set: async () => {},
    close: async () => {},
  }),
});
