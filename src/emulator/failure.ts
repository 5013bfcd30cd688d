import type { ObjectKind } from "./schema.ts";

/** An error answer in the service's words. Only `answer.ts` catches it. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly status: number;
  readonly code: string;
  readonly inner: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    inner: string | undefined,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.inner = inner;
    this.headers = headers;
  }
}

/** The request dies on the network and gets no answer. `code` is what Node gives for it. */
export class NetworkFailure extends Error {
  override readonly name = "NetworkFailure";
  readonly code: "ECONNRESET" | "ENOTFOUND";

  constructor(code: "ECONNRESET" | "ENOTFOUND", message: string) {
    super(message);
    this.code = code;
  }
}

/** A kind as the service's texts begin with it. */
export const titleOfKind = (kind: ObjectKind): "Secret" | "Key" => (kind === "secret" ? "Secret" : "Key");

export const errorBody = (code: string, message: string, inner?: string): object => ({
  error: { code, message, ...(inner ? { innererror: { code: inner } } : {}) },
});

export const badParameter = (message: string): Failure =>
  new Failure(400, "BadParameter", undefined, message);

/** For what only a vault can do that knows the key's kind. */
export const strangeKind = (): Failure => badParameter("The embedded vault does not know keys of this kind.");

const missing = (kind: ObjectKind, message: string): Failure =>
  new Failure(404, `${titleOfKind(kind)}NotFound`, undefined, message);

/** The 404 for an object or a version. @param id the name, or `name/version`. */
export const notFound = (kind: ObjectKind, id: string): Failure =>
  missing(
    kind,
    `A ${kind} with (name/id) ${id} was not found in this key vault. If you recently deleted this ${kind} you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`,
  );

export const deletedNotFound = (kind: ObjectKind, name: string): Failure =>
  missing(kind, `Deleted ${titleOfKind(kind)} not found: ${name}`);

export const noResource = (): Failure =>
  new Failure(404, "NotFound", undefined, "There is no such resource in this service.");

export const forbidden = (inner: string | undefined, message: string): Failure =>
  new Failure(403, "Forbidden", inner, message);

export const conflict = (inner: string | undefined, message: string): Failure =>
  new Failure(409, "Conflict", inner, message);

/** The 403 for what only the certificate behind an object may do to it. */
export const managedByCertificate = (kind: ObjectKind, operation: string): Failure =>
  forbidden(
    `${titleOfKind(kind)}ManagedByKeyVault`,
    `Operation "${operation}" is not allowed on this ${kind}, since it is associated with a certificate. To ${operation} the ${kind}, ${operation} the certificate.`,
  );

export const secretDisabled = (): Failure =>
  forbidden("SecretDisabled", "Operation get is not allowed on a disabled secret.");

const named: Readonly<Record<number, readonly [code: string, message: string, inner?: string]>> = {
  400: ["BadParameter", "The request is not valid."],
  401: ["Unauthorized", "[TokenExpired] Error validating token: 'S2S12086'."],
  403: ["Forbidden", "Caller is not authorized to perform action on resource.", "ForbiddenByRbac"],
  405: ["MethodNotAllowed", "HTTP method not allowed"],
  409: ["Conflict", "There was a conflict with another operation on the same object."],
  429: [
    "Throttled",
    "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached",
  ],
  500: ["InternalServerError", "An internal error occurred."],
  503: ["ServiceUnavailable", "The service is unavailable, please try again later."],
};

/** The service's usual error with a status, and with the headers given. */
export function usualFailure(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  kind: ObjectKind = "secret",
): Failure {
  const [code, message, inner] =
    status === 404
      ? [`${titleOfKind(kind)}NotFound`, `A ${kind} was not found in this key vault.`]
      : (named[status] ?? ["Error", `The service answered with status ${status}.`]);
  return new Failure(status, code, inner, message, headers);
}
