import type { Call, Reply } from "./call.ts";
import { badParameter, Failure, noResource } from "./failure.ts";
import { handleCryptography } from "./keys/cryptography.ts";
import { useOfCreate, useOfKey, useOfRotate } from "./keys/key-use.ts";
import { getKey, getRandomBytes, postKey, postRotation, putKey, updateKeyAttributes } from "./keys/keys.ts";
import { getRotationPolicy, setRotationPolicy } from "./keys/rotation-policy.ts";
import { backupObject, restoreObject } from "./objects/backup.ts";
import { deleteObject, getDeleted, purgeDeleted, recoverDeleted } from "./objects/deleted.ts";
import { listDeletedObjects, listObjects, listObjectVersions } from "./objects/list.ts";
import type { QuotaUse } from "./quota.ts";
import type { ObjectKind } from "./schema.ts";
import { getSecret, putSecret, updateSecret } from "./secrets.ts";

type Route = {
  readonly kind: ObjectKind;
  readonly method: string;
  readonly pattern: RegExp;
  /** The data action that a role must allow. */
  readonly action: string;
  readonly use: (call: Call) => QuotaUse;
  readonly run: (call: Call) => Reply;
};

const secretUse = (): QuotaUse => ({ class: "secret", weight: 1 });
// According to a third party, key imports share the quota of setting secrets.
const createSecretUse = (): QuotaUse => ({ class: "createSecret", weight: 1 });

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`);

const route =
  (kind: ObjectKind, usual: Route["use"]) =>
  (method: string, path: string, action: string, run: Route["run"], use = usual): Route => ({
    kind,
    method,
    pattern: patternOf(path),
    action,
    use,
    run,
  });

const secret = route("secret", secretUse);
const key = route("key", useOfKey);

/** The routes that both kinds have; `listing` and `getting` are the data actions that differ. */
const life = (kind: ObjectKind, listing: string, getting: string, add: ReturnType<typeof route>) => [
  add("GET", `/${kind}s`, listing, listObjects),
  // Older clients leave the name empty, and the service takes it.
  add("POST", `/${kind}s/{1,2}restore`, `${kind}s/restore/action`, restoreObject),
  add("DELETE", `/${kind}s/:name`, `${kind}s/delete`, deleteObject),
  add("GET", `/${kind}s/:name/versions`, listing, listObjectVersions),
  add("POST", `/${kind}s/:name/backup`, `${kind}s/backup/action`, backupObject),
  add("GET", `/deleted${kind}s`, listing, listDeletedObjects),
  add("GET", `/deleted${kind}s/:name`, getting, getDeleted),
  add("DELETE", `/deleted${kind}s/:name`, `${kind}s/purge/action`, purgeDeleted),
  add("POST", `/deleted${kind}s/:name/recover`, `${kind}s/recover/action`, recoverDeleted),
];

const using = (verb: string, operation: Parameters<typeof handleCryptography>[0]) =>
  key(
    "POST",
    `/keys/:name(?:/:version|/)?/${operation.toLowerCase()}`,
    `keys/${verb}/action`,
    handleCryptography(operation),
  );

// The first match counts. Data actions: learn.microsoft.com/azure/role-based-access-control/permissions/security
const routes: readonly Route[] = [
  ...life("secret", "secrets/readMetadata/action", "secrets/getSecret/action", secret),
  secret("PUT", "/secrets/:name", "secrets/setSecret/action", putSecret, createSecretUse),
  secret("GET", "/secrets/:name(?:/:version)?", "secrets/getSecret/action", getSecret),
  secret("PATCH", "/secrets/:name(?:/:version)?", "secrets/update/action", updateSecret),
  ...life("key", "keys/read", "keys/read", key),
  key("POST", "/keys//create", "keys/create/action", unnamed),
  key("POST", "/keys/:name/create", "keys/create/action", postKey, useOfCreate),
  key("POST", "/keys/:name/rotate", "keys/rotate/action", postRotation, useOfRotate),
  key("GET", "/keys/:name/rotationpolicy", "keyrotationpolicies/read", getRotationPolicy),
  key("PUT", "/keys/:name/rotationpolicy", "keyrotationpolicies/write", setRotationPolicy),
  key("PUT", "/keys/:name", "keys/import/action", putKey, createSecretUse),
  key("GET", "/keys/:name(?:/:version)?", "keys/read", getKey),
  key("PATCH", "/keys/:name(?:/:version)?", "keys/update/action", updateKeyAttributes),
  using("encrypt", "encrypt"),
  using("decrypt", "decrypt"),
  using("wrap", "wrapKey"),
  using("unwrap", "unwrapKey"),
  using("sign", "sign"),
  using("verify", "verify"),
  key("POST", "/rng", "rng/action", getRandomBytes),
];

/**
 * What the embedded vault refuses by name, and why. The service releases a key to an environment whose attestation it has
 * verified, and signs that: what stands in for it would look like a release that was checked.
 */
const unserved = [
  ["POST", "/keys/:name(?:/:version|/)?/release", "it verifies no attestation, so it releases no key"],
  ["GET", "/keys/:name(?:/:version|/)?/attestation", "it has no hardware that could attest a key"],
].map(([method = "", path = "", cause = ""]) => ({ method, pattern: patternOf(path), cause }));

/**
 * The route of a request; name and version are empty where the path has none.
 * @throws Failure 405 for another method's path, 404 for an unknown path, 400 for a bad name, 501 for what is not served.
 */
export function findRoute(method: string, path: string) {
  const refused = unserved.find((one) => one.method === method && one.pattern.test(path));
  if (refused)
    throw new Failure(501, "NotImplemented", undefined, `The embedded vault refuses this: ${refused.cause}.`);
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

/** The class under which a request is counted: a read of many, a read of one, or a change. */
export function operationOf(method: string, path: string): "list" | "get" | "write" {
  const [, , name, part] = path.replace(/\/$/, "").split("/");
  if (method === "GET") return name === undefined || part === "versions" ? "list" : "get";
  return method === "POST" && asking.test(path) ? "get" : "write";
}

/** The POSTs that leave the vault as it is. */
const asking = /\/(backup|encrypt|decrypt|wrapkey|unwrapkey|sign|verify|rng)\/?$/;

/** The kind that a request's path is about; a path of neither kind counts as a secret's. */
export const kindOfPath = (path: string): ObjectKind =>
  /^\/(deleted)?keys(\/|$)/.test(path) ? "key" : "secret";
