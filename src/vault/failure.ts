import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { isCertificateCode, isTlsCode, VaultError, type VaultFault } from "../model/errors.ts";
import { memberAt, parseJson, textAt } from "../model/input.ts";
import { findServiceVersion } from "../model/key-vault/service-version.ts";
import type { Kind } from "../model/object.ts";
import { describeOperation, type Operation, type OperationTarget } from "./operation.ts";

/** A failure of which the service says more: when to come back, or that the limit that was reached is the vault's own. */
export class AdvisedError extends VaultError {
  /** Of a Retry-After. */
  readonly seconds: number | undefined;
  readonly isVaultLimit: boolean;

  constructor(error: VaultError, seconds: number | undefined, isVaultLimit = false) {
    super(error.fault, error.vault, error.message, error.status);
    this.seconds = seconds;
    this.isVaultLimit = isVaultLimit;
  }
}

type ErrorCodes = {
  readonly code: string;
  readonly inner: string;
  readonly spoken: boolean;
  /** The API version that the service does not know, and then those that it names. */
  readonly versions?: readonly [unknown: string, ...named: readonly string[]];
  /** The limit of this vault is reached, not that of its subscription. */
  readonly isVaultLimit: boolean;
};

/**
 * The error for an answer that reports a failure, by its status, code and inner code. The message does not count: the
 * service rewords it, and it may echo the request. This file compares codes and prints none. Two messages alone are looked
 * into, because their codes say nothing: the one about the API version, of which only the versions are taken, and the one
 * about too many requests, for the one reason that is known.
 * @param now the vault's clock in epoch seconds.
 * Source: https://learn.microsoft.com/azure/key-vault/general/rest-error-codes
 */
export function answerFailure(operation: Operation, response: PipelineResponse, now: number): VaultError {
  const { status, headers } = response;
  const codes = readCodes(response.bodyAsText);
  const [fault, message] = interpretStatus(operation, status, codes);
  const error = operationFailure(operation, fault, message, status);
  const seconds = parseRetryAfter(headers.get("retry-after"), now);
  const isVaultLimit = fault === "throttled" && codes.isVaultLimit;
  return seconds === undefined && !isVaultLimit ? error : new AdvisedError(error, seconds, isVaultLimit);
}

/**
 * The error for a request that got no answer, by the code of its cause alone: the text of the cause is foreign.
 * @param seconds how long an answer was awaited.
 */
export function networkFailure(operation: Operation, cause: unknown, seconds: number): VaultError {
  const { name = "", code = "" } = Object(cause) as { readonly name?: unknown; readonly code?: unknown };
  const failed = (message: string, fault: VaultFault = "connection") =>
    operationFailure(operation, fault, message);
  if (name === "AbortError" || name === "TimeoutError")
    return failed(`the vault did not answer within ${seconds} s. Try again later.`);
  if (code === "ENOTFOUND")
    return failed(
      "no host has that name. Check the vault's name and url in the config, and whether a private DNS zone must answer for it.",
      "vault not found",
    );
  if (isTlsCode(String(code)))
    return failed(
      `the vault's certificate or TLS was not accepted (${plainCode(code)}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`,
      isCertificateCode(String(code)) ? "untrusted" : "connection",
    );
  return failed(
    `the connection failed (${plainCode(code)}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`,
  );
}

/** `Cannot <do what>: <why and what to do next>`. */
export const operationFailure = (
  { vault, ...target }: OperationTarget & { readonly vault: string },
  fault: VaultFault,
  message: string,
  status?: number,
): VaultError =>
  new VaultError(fault, vault, `Cannot ${describeOperation(vault, target)}: ${message}`, status);

/** The class or code of an error where it looks like a name of code, else `no code`: other texts may quote something. */
export const plainCode = (name: unknown): string =>
  typeof name === "string" && /^[A-Za-z][A-Za-z0-9_]{0,59}$/.test(name) ? name : "no code";

function interpretStatus(
  { verb, kind, name, action, role, permission, quota }: Operation,
  status: number,
  { code, inner, spoken, versions }: ErrorCodes,
): readonly [VaultFault, string] {
  const http = `(HTTP ${status})`;
  if (status === 403) {
    if (inner === "SecretDisabled")
      return ["disabled", "it is disabled, and a disabled secret cannot be read. Enable it first."];
    if (inner === "KeyDisabled")
      return ["disabled", "this version of the key is disabled. Enable it as long as something needs it."];
    if (inner === "KeyOperationForbidden")
      return ["invalid", "the key's operations do not include it. Add it to its keyOps."];
    if (inner === "ForbiddenByFirewall" || inner === "ForbiddenByConnection" || !spoken)
      return [
        "firewall",
        `this machine's address is refused ${http}. Add this runner's address to the vault's firewall, or use a runner inside the network.`,
      ];
    if (inner === "SecretManagedByKeyVault" || inner === "KeyManagedByKeyVault")
      return ["forbidden", "it backs a certificate, and only the certificate can be changed."];
    if (verb === "purge" && inner !== "ForbiddenByRbac" && inner !== "AccessDenied")
      return [
        "forbidden",
        `the vault has purge protection, or the identity lacks ${action}. Without protection, give it the role ${role} (access policy: ${permission}).`,
      ];
    return [
      "forbidden",
      `the identity lacks the data action ${action}. Give it the role ${role} on the vault (access policy: the ${kind} permission ${permission}); a new role assignment takes some minutes.`,
    ];
  }
  // Where an object is not there, the service says so in a body of its own: a proxy's page says nothing about it.
  if (status === 404 && name !== undefined && spoken)
    return ["not found", "it is not there. Plan again to see what the vault holds."];
  if (status === 404 && name === undefined)
    return [
      "vault not found",
      `the address does not answer as a key vault ${http}. Check its url in the config.`,
    ];
  if (status === 409) {
    if (inner === "ObjectIsDeletedButRecoverable")
      return ["deleted but recoverable", `a soft-deleted ${kind} holds the name. Recover or purge it first.`];
    if (inner === "ObjectIsBeingDeleted") return ["being deleted", "the service is still deleting it."];
    if (inner === "ObjectIsBeingRecovered") return ["being recovered", "the service is still recovering it."];
    return ["conflict", `another operation on the same ${kind} is under way. Try again later.`];
  }
  if (status === 429)
    return ["throttled", "the vault's quota is used up, maybe by other clients. Try again later."];
  if (status === 408 || status >= 500) return ["server", `the service failed ${http}. Try again later.`];
  if (status < 300)
    return ["server", `the answer could not be understood (no JSON) ${http}. Is a proxy in between?`];
  if (status < 400 || status === 404)
    return ["connection", `something on the way answered for the vault ${http}. Check the proxy.`];
  if (versions) return ["invalid", explainVersions(versions, http)];
  if (verb === "unwrap" || verb === "decrypt")
    return ["invalid", `it was encrypted to another key, or changed since ${http}. Encrypt the value again.`];
  if (quota === "create HSM key")
    return [
      "invalid",
      `the vault refused the request as not valid ${http}. It is for a key in hardware, which a standard vault cannot hold: see whether the vault's SKU is premium, or declare a keyType without -HSM. In a premium vault or a managed HSM check ${checked.key}.`,
    ];
  return [
    "invalid",
    code === "BadParameter"
      ? `the vault found a property not valid ${http}. Check ${checked[kind]}.`
      : `the vault refused the request as not valid ${http}.`,
  ];
}

function explainVersions([unknown, ...named]: NonNullable<ErrorCodes["versions"]>, http: string): string {
  const known = named.filter((version) => findServiceVersion(version) !== undefined).at(-1);
  const which = named.length > 0 ? `; it names ${named.join(", ")}` : "";
  const say = known ? `Say serviceVersion: "${known}"` : "Say a lower serviceVersion";
  return `the service does not know the API version ${unknown} ${http}${which}. ${say} in the config, of this vault or of all.`;
}

const checked = {
  secret: "its dates, tags, content type and size",
  key: "its type, size, operations, release policy, rotation policy, dates and tags",
} as const satisfies Record<Kind, string>;

function readCodes(body: string | null | undefined): ErrorCodes {
  const error = memberAt(parseJson(body ?? ""), "error");
  const code = textAt(error, "code");
  const message = textAt(error, "message") ?? "";
  const versions = code === "BadParameter" ? findVersions(message) : undefined;
  const inner = textAt(error, "innererror", "code") ?? "";
  // Source: https://github.com/dotnet/sign/issues/403
  const isVaultLimit = message.endsWith("Reason: VaultRequestTypeLimitReached");
  return { code: code ?? "", inner, spoken: code !== undefined, isVaultLimit, ...(versions && { versions }) };
}

/**
 * The versions in the service's words about one that it does not know; undefined for any other words.
 * Source: https://github.com/Azure/azure-sdk-for-python/issues/28595
 */
function findVersions(message: string): ErrorCodes["versions"] {
  if (!/^The specified version \(.{1,40}\) is not recognized\b/.test(message)) return undefined;
  const [unknown, ...named] =
    message.match(/(?<![\w.-])(?:\d\.\d{1,2}|\d{4}-\d\d-\d\d)(?:-preview(?:\.\d)?)?(?![\w-])/g) ?? [];
  return unknown === undefined ? undefined : [unknown, ...named.slice(0, 20)];
}

/** Seconds from now. The header holds a number of seconds, or a date by the vault's clock (RFC 9110, 10.2.3). */
function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = Date.parse(header) / 1000;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
