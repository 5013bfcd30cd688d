import { isLoopback, isLoopbackHost } from "../model/config.ts";
import type { TargetConfig } from "../model/rotation.ts";
import type { Target, TargetContext } from "./target.ts";
import { azureKeysTarget } from "./targets/azure-keys.ts";
import { entraApplicationTarget } from "./targets/entra-application.ts";
import { execTarget } from "./targets/exec.ts";
import { generateTarget } from "./targets/generate.ts";
import { mysqlTarget } from "./targets/mysql.ts";
import { postgresTarget } from "./targets/postgres.ts";
import { sqlServerTarget } from "./targets/sql-server.ts";

/** The target of a config. It dials nothing and runs nothing before it is opened. */
export function openTarget(config: TargetConfig, context: TargetContext): Target {
  switch (config.is) {
    case "generate":
      return generateTarget(config, context);
    case "postgres":
      return postgresTarget(config, context);
    case "sqlServer":
      return sqlServerTarget(config, context);
    case "mysql":
      return mysqlTarget(config, context);
    case "azureKeys":
      return azureKeysTarget(config, context);
    case "entraApplication":
      return entraApplicationTarget(config, context);
    case "exec":
      return execTarget(config, context);
    default:
      return config satisfies never;
  }
}

/** Where a target is, for people to read; undefined where it has no place. */
export function addressOf(target: TargetConfig): string | undefined {
  switch (target.is) {
    case "generate":
      return undefined;
    case "postgres":
      return `${target.host}:${target.port}/${target.database}`;
    case "sqlServer":
      return [target, ...target.servers]
        .map(({ host, port }) => `${host}:${port}/${target.database}`)
        .join(", ");
    case "mysql": {
      const { server, database } = target;
      return "socket" in server
        ? `${server.socket}/${database}`
        : `${server.host}:${server.port}/${database}`;
    }
    case "azureKeys":
      return `${target.endpoint}${target.id}`;
    case "entraApplication":
      return `${target.graph}/v1.0/applications(appId='${target.clientId}')`;
    case "exec":
      return target.program.argv[0];
    default:
      return target satisfies never;
  }
}

/**
 * Whether a target is this machine. Only such a target may be set under `--emulator`, because nobody looks into the
 * embedded vault for a new credential.
 */
export function isOnThisMachine(target: TargetConfig): boolean {
  switch (target.is) {
    case "generate":
      return true;
    case "postgres":
      return isLoopbackHost(target.host);
    case "sqlServer":
      return [target, ...target.servers].every(({ host }) => isLoopbackHost(host));
    case "mysql":
      return "socket" in target.server || isLoopbackHost(target.server.host);
    case "azureKeys":
      return isLoopback(target.endpoint);
    case "entraApplication":
      return isLoopback(target.graph) && isLoopback(target.login);
    // Only its author knows what a program reaches.
    case "exec":
      return target.emulator;
    default:
      return target satisfies never;
  }
}
