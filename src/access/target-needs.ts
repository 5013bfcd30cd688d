import type { TargetNeed } from "../model/access.ts";
import { actionsOf } from "../model/azure-keys/resource.ts";
import { postgresTokenScope, sqlTokenScope } from "../model/config.ts";
import type { AdminPassword, TargetConfig } from "../model/rotation.ts";

/**
 * What the identity of a rotation needs for a target, beside its rights in vaults: those on the secret that holds an
 * administrator's password are among these.
 */
export function listTargetNeeds(target: TargetConfig): readonly TargetNeed[] {
  switch (target.is) {
    case "generate":
      return [];
    case "postgres": {
      const { host, port, admin } = target;
      return [
        ...("entra" in admin ? tokenFor(postgresTokenScope(host)) : variableOf(admin.password)),
        { is: "rights", at: `${host}:${port}` },
      ];
    }
    case "sqlServer": {
      const { admin, servers, ...first } = target;
      const all = [first, ...servers];
      const scopes = new Set("entra" in admin ? all.map(({ host }) => sqlTokenScope(host)) : []);
      return [
        ...[...scopes].flatMap(tokenFor),
        ...("entra" in admin ? [] : variableOf(admin.password)),
        ...all.map(({ host, port }) => ({ is: "rights", at: `${host}:${port}` }) as const),
      ];
    }
    case "mysql": {
      const { server, admin } = target;
      const at = "socket" in server ? server.socket : `${server.host}:${server.port}`;
      return [...variableOf(admin.password), { is: "rights", at }];
    }
    case "azureKeys":
      return [
        { is: "token", scope: `${target.endpoint}/.default` },
        { is: "actions", resource: target.id, actions: actionsOf(target) },
      ];
    case "entraApplication":
      return [
        { is: "token", scope: `${target.graph}/.default` },
        { is: "permission", permission: "Application.ReadWrite.OwnedBy", clientId: target.clientId },
      ];
    case "exec":
      return [
        ...target.program.env.map((name) => ({ is: "variable", name }) as const),
        { is: "rights", at: "what its program reaches" },
      ];
    default:
      return target satisfies never;
  }
}

const tokenFor = (scope: string | undefined): readonly TargetNeed[] =>
  scope === undefined ? [] : [{ is: "token", scope }];

const variableOf = (password: AdminPassword): readonly TargetNeed[] =>
  password.from === "env" ? [{ is: "variable", name: password.name }] : [];
