/** What a vault or the way to it said, in the terms that decisions are made by. */
export type Fault =
  | "not found"
  | "disabled"
  | "forbidden"
  | "firewall"
  | "unauthorized"
  | "deleted but recoverable"
  | "being deleted"
  | "being recovered"
  /** Deleting or recovering took the service longer than we wait. */
  | "too slow"
  | "conflict"
  | "throttled"
  | "invalid"
  | "vault not found"
  | "connection"
  | "server"
  | "cancelled";

/**
 * A call that failed. Holds our own words only: the service's message may echo the request, and the request may
 * hold a value.
 */
export class VaultError extends Error {
  override readonly name = "VaultError";
  readonly fault: Fault;
  readonly vault: string;
  readonly status: number | undefined;

  constructor(fault: Fault, vault: string, message: string, status?: number) {
    super(message);
    this.fault = fault;
    this.vault = vault;
    this.status = status;
  }
}

export const isFault = (error: unknown, ...faults: readonly Fault[]): error is VaultError =>
  error instanceof VaultError && faults.includes(error.fault);

/** There is no token for a vault: why, and what to do, in our own words. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
}
