import { canonicalHost } from "../../model/config.ts";
import { foldName, type OmitOfEach } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { mysqlAccounts } from "./mysql.ts";

/** What the config says of a target, whatever its name. */
export type TargetSettings = OmitOfEach<TargetConfig, "name" | "place">;

/**
 * The credentials that a target holds, each as a text that is equal where the config shows that two are one: no other target
 * may hold it.
 */
export function targetCredentials(target: TargetSettings): readonly string[] {
  switch (target.is) {
    case "postgres":
      return target.users.map((user) => JSON.stringify([canonicalHost(target.host), target.port, user]));
    case "sqlServer":
      return [target, ...target.servers].flatMap(({ host, port }) =>
        target.users.map((user) =>
          JSON.stringify([
            ...[canonicalHost(host), port, foldName(user)],
            // Each database has users of its own.
            ...(target.kind === "user" ? [foldName(target.database)] : []),
          ]),
        ),
      );
    case "mysql":
      return mysqlAccounts(target);
    case "azureKeys":
      return target.users.map((key) => JSON.stringify([foldName(target.id), key]));
    // Each secret has credentials of its own there.
    case "entraApplication":
    case "generate":
    case "exec":
      return [];
    default:
      return target satisfies never;
  }
}
