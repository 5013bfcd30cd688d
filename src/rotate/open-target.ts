import { isLoopback, isLoopbackHost } from "../model/config.ts";
import type { AdminPassword, TargetConfig } from "../model/rotation.ts";
import type { Sealed } from "../model/sealed.ts";
import type { GeneratorSpec } from "../model/source.ts";
import type { World } from "../model/world.ts";
import type { Target } from "./target.ts";
import { azureStorageTarget } from "./targets/azure-storage.ts";
import { execTarget } from "./targets/exec.ts";
import { generateTarget } from "./targets/generate.ts";
import { postgresTarget } from "./targets/postgres.ts";

/** What targets are reached with. */
export type TargetContext = Pick<World, "env" | "exec" | "token"> & {
  readonly generate: (spec: GeneratorSpec) => Promise<Sealed>;
  /** The password of an administrator. Throws `TargetError`, or `VaultError` for one in a vault. */
  readonly adminPassword: (from: AdminPassword) => Promise<Sealed>;
  /** A file of the set as text, by its path from the root. Throws `TargetError`. */
  readonly read: (path: string) => Promise<string>;
  /** The root of the set: of what lies in it, no program is run. */
  readonly root: string;
};

/** The target that a config means. Nothing is dialled or run before it is opened. */
export function openTarget(config: TargetConfig, around: TargetContext): Target {
  switch (config.is) {
    case "generate":
      return generateTarget(config, around);
    case "postgres":
      return postgresTarget(config, around);
    case "azureStorage":
      return azureStorageTarget(config, around);
    case "exec":
      return execTarget(config, around);
    default:
      return config satisfies never;
  }
}

/**
 * Whether a target is no other than this machine. Only such a one may be set under `--emulator`: who uses a credential
 * does not look into the embedded vault for the new one.
 */
export function isOnThisMachine(target: TargetConfig): boolean {
  switch (target.is) {
    case "generate":
      return true;
    case "postgres":
      return isLoopbackHost(target.host);
    case "azureStorage":
      return isLoopback(target.endpoint);
    // Nobody knows what a program reaches.
    case "exec":
      return false;
    default:
      return target satisfies never;
  }
}
