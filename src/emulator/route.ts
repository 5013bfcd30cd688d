import { backupSecret, restoreSecret } from "./backup.ts";
import type { Call, Reply } from "./call.ts";
import { deleteSecret, getDeletedSecret, purgeSecret, recoverSecret } from "./deleted.ts";
import { badParameter, Failure } from "./failure.ts";
import { listDeletedSecrets, listSecrets, listVersions } from "./list.ts";
import type { QuotaClass } from "./quota.ts";
import { getSecret, setSecret, updateSecret } from "./secrets.ts";

type Route = {
  readonly method: string;
  readonly pattern: RegExp;
  /** The data action that a role must allow. */
  readonly action: string;
  readonly quota: QuotaClass;
  readonly run: (call: Call) => Reply;
};

const route = (
  method: string,
  path: string,
  action: string,
  run: Route["run"],
  quota: QuotaClass = "other",
): Route => ({
  method,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`),
  action,
  quota,
  run,
});

// The first match counts. Data actions: learn.microsoft.com/azure/role-based-access-control/permissions/security
const routes: readonly Route[] = [
  route("GET", "/secrets", "secrets/readMetadata/action", listSecrets),
  route("POST", "/secrets/restore", "secrets/restore/action", restoreSecret),
  route("PUT", "/secrets/:name", "secrets/setSecret/action", setSecret, "createSecret"),
  route("GET", "/secrets/:name", "secrets/getSecret/action", getSecret),
  route("PATCH", "/secrets/:name", "secrets/update/action", updateSecret),
  route("DELETE", "/secrets/:name", "secrets/delete", deleteSecret),
  route("GET", "/secrets/:name/versions", "secrets/readMetadata/action", listVersions),
  route("POST", "/secrets/:name/backup", "secrets/backup/action", backupSecret),
  route("GET", "/secrets/:name/:version", "secrets/getSecret/action", getSecret),
  route("PATCH", "/secrets/:name/:version", "secrets/update/action", updateSecret),
  route("GET", "/deletedsecrets", "secrets/readMetadata/action", listDeletedSecrets),
  route("GET", "/deletedsecrets/:name", "secrets/getSecret/action", getDeletedSecret),
  route("DELETE", "/deletedsecrets/:name", "secrets/purge/action", purgeSecret),
  route("POST", "/deletedsecrets/:name/recover", "secrets/recover/action", recoverSecret),
];

export type Routed = { readonly route: Route; readonly name: string; readonly version: string };

/** @throws Failure 405 for a path with other methods, 404 for no path at all, 400 for a bad name. */
export function findRoute(method: string, path: string): Routed {
  const fitting = routes.filter(({ pattern }) => pattern.test(path));
  const found = fitting.find((candidate) => candidate.method === method);
  if (!found && fitting.length > 0)
    throw new Failure(405, "MethodNotAllowed", undefined, `HTTP ${method} not allowed`);
  if (!found) throw new Failure(404, "NotFound", undefined, "There is no such resource in this service.");
  const { name, version = "" } = found.pattern.exec(path)?.groups ?? {};
  return { route: found, name: name === undefined ? "" : validName(name), version };
}

function validName(name: string): string {
  if (/^[0-9A-Za-z-]{1,127}$/.test(name)) return name;
  throw badParameter(`The request URI contains an invalid name: ${name}`);
}

/** How a request is counted: reads of many, reads of one, and all that changes something. */
export function operationOf(method: string, path: string): "list" | "get" | "write" {
  const [, , name, part] = path.replace(/\/$/, "").split("/");
  if (method === "GET") return name === undefined || part === "versions" ? "list" : "get";
  return method === "POST" && part === "backup" ? "get" : "write";
}
