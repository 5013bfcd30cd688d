import { isLoopback, isLoopbackHost } from "../model/loopback.ts";
import type { TargetConfig } from "../model/rotation.ts";

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
