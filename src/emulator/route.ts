import { backup, restore } from "./backup.ts";
import type { Call, Reply } from "./call.ts";
import { getDeleted, purge, recover, remove } from "./deleted.ts";
import { badParameter, Failure, noResource } from "./failure.ts";
import { cryptography } from "./keys/cryptography.ts";
import { createUse, keyUse, rotateUse } from "./keys/key-use.ts";
import { createKey, getKey, importKey, random, rotateKey, updateKey } from "./keys/keys.ts";
import { getRotationPolicy, setRotationPolicy } from "./keys/rotation-policy.ts";
import { list, listDeleted, listVersions } from "./list.ts";
import type { Use } from "./quota.ts";
import { getSecret, setSecret, updateSecret } from "./secrets.ts";

type Route = {
  readonly kind: Kind;
  readonly method: string;
  readonly pattern: RegExp;
  /** The data action that a role must allow. */
  readonly action: string;
  readonly use: (call: Call) => Use;
  readonly run: (call: Call) => Reply;
};

const secretUse = (): Use => ({ class: "secret", weight: 1 });
// A third party's word: key imports share the quota of setting secrets.
const createSecretUse = (): Use => ({ class: "createSecret", weight: 1 });

const route =
  (kind: Kind, usual: Route["use"]) =>
  (method: string, path: string, action: string, run: Route["run"], use = usual): Route => ({
    kind,
    method,
    pattern: new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`),
    action,
    use,
    run,
  });

const secret = route("secret", secretUse);
const key = route("key", keyUse);

/** What both kinds go through alike; `listing` and `getting` are the data actions that differ. */
const life = (kind: Kind, listing: string, getting: string, add: ReturnType<typeof route>) => [
  add("GET", `/${kind}s`, listing, list),
  add("POST", `/${kind}s/restore`, `${kind}s/restore/action`, restore),
  add("DELETE", `/${kind}s/:name`, `${kind}s/delete`, remove),
  add("GET", `/${kind}s/:name/versions`, listing, listVersions),
  add("POST", `/${kind}s/:name/backup`, `${kind}s/backup/action`, backup),
  add("GET", `/deleted${kind}s`, listing, listDeleted),
  add("GET", `/deleted${kind}s/:name`, getting, getDeleted),
  add("DELETE", `/deleted${kind}s/:name`, `${kind}s/purge/action`, purge),
  add("POST", `/deleted${kind}s/:name/recover`, `${kind}s/recover/action`, recover),
];

const using = (verb: string, operation: Parameters<typeof cryptography>[0]) =>
  key(
    "POST",
    `/keys/:name(?:/:version|/)?/${operation.toLowerCase()}`,
    `keys/${verb}/action`,
    cryptography(operation),
  );

// The first match counts. Data actions: learn.microsoft.com/azure/role-based-access-control/permissions/security
const routes: readonly Route[] = [
  ...life("secret", "secrets/readMetadata/action", "secrets/getSecret/action", secret),
  secret("PUT", "/secrets/:name", "secrets/setSecret/action", setSecret, createSecretUse),
  secret("GET", "/secrets/:name(?:/:version)?", "secrets/getSecret/action", getSecret),
  secret("PATCH", "/secrets/:name(?:/:version)?", "secrets/update/action", updateSecret),
  ...life("key", "keys/read", "keys/read", key),
  key("POST", "/keys//create", "keys/create/action", unnamed),
  key("POST", "/keys/:name/create", "keys/create/action", createKey, createUse),
  key("POST", "/keys/:name/rotate", "keys/rotate/action", rotateKey, rotateUse),
  key("GET", "/keys/:name/rotationpolicy", "keyrotationpolicies/read", getRotationPolicy),
  key("PUT", "/keys/:name/rotationpolicy", "keyrotationpolicies/write", setRotationPolicy),
  key("PUT", "/keys/:name", "keys/import/action", importKey, createSecretUse),
  key("GET", "/keys/:name(?:/:version)?", "keys/read", getKey),
  key("PATCH", "/keys/:name(?:/:version)?", "keys/update/action", updateKey),
  using("encrypt", "encrypt"),
  using("decrypt", "decrypt"),
  using("wrap", "wrapKey"),
  using("unwrap", "unwrapKey"),
  using("sign", "sign"),
  using("verify", "verify"),
  key("POST", "/rng", "rng/action", random),
];

export type Routed = { readonly route: Route; readonly name: string; readonly version: string };

/** @throws Failure 405 for a path with other methods, 404 for no path at all, 400 for a bad name. */
export function findRoute(method: string, path: string): Routed {
  const fitting = routes.filter(({ pattern }) => pattern.test(path));
  const found = fitting.find((candidate) => candidate.method === method);
  if (!found && fitting.length > 0)
    throw new Failure(405, "MethodNotAllowed", undefined, `HTTP ${method} not allowed`);
  if (!found) throw noResource();
  const { name, version = "" } = found.pattern.exec(path)?.groups ?? {};
  return { route: found, name: name === undefined ? "" : validName(name), version };
}

function validName(name: string): string {
  if (/^[0-9A-Za-z-]{1,127}$/.test(name)) return name;
  throw badParameter(`The request URI contains an invalid name: ${name}`);
}

function unnamed(): never {
  throw badParameter("Operation not specified");
}

/** How a request is counted: reads of many, reads of one, and all that changes something. */
export function operationOf(method: string, path: string): "list" | "get" | "write" {
  const [, , name, part] = path.replace(/\/$/, "").split("/");
  if (method === "GET") return name === undefined || part === "versions" ? "list" : "get";
  return method === "POST" && asking.test(path) ? "get" : "write";
}

/** What is POSTed and yet leaves the vault as it is. */
const asking = /\/(backup|encrypt|decrypt|wrapkey|unwrapkey|sign|verify|rng)\/?$/;

/** What a vault holds: the two live and are deleted in the same way, in a namespace each. */
export type Kind = "secret" | "key";

/** As the service's texts begin with it. */
export const titled = (kind: Kind): "Secret" | "Key" => (kind === "secret" ? "Secret" : "Key");

/** Of a request's path; what is of neither kind counts as a secret's. */
export const kindOf = (path: string): Kind => (/^\/(deleted)?keys(\/|$)/.test(path) ? "key" : "secret");
