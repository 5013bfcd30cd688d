import type { GeneratorSpec } from "../model/generator.ts";
import type { AdminPassword, TargetConfig } from "../model/rotation.ts";
import type { Sealed } from "../model/sealed.ts";
import { type Target, TargetError } from "./target.ts";
import { generate } from "./targets/generate.ts";

/** What targets are reached with. */
export type Around = {
  readonly generate: (spec: GeneratorSpec) => Promise<Sealed>;
  /** The password of an administrator. Throws `TargetError`, or `VaultError` for one in a vault. */
  readonly adminPassword: (from: AdminPassword) => Promise<Sealed>;
  /** A file of the set as text, by its path from the root. Throws `TargetError`. */
  readonly read: (path: string) => Promise<string>;
};

/** The target that a config means. Nothing is dialled or run before it is opened. */
export function openTarget(config: TargetConfig, around: Around): Target {
  switch (config.is) {
    case "generate":
      return generate(config, around);
    case "postgres":
    case "azureStorage":
    case "exec":
      throw new TargetError("refused", `Targets of kind ${config.is} are not known to this version.`);
    default:
      return config satisfies never;
  }
}
