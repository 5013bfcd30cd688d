import { randomUUID } from "node:crypto";
import { isManagedHsmUrl } from "../model/key-vault/clouds.ts";
import { readApiVersion } from "./api-version.ts";
import type { Call, Reply } from "./call.ts";
import { recordOrigin } from "./events/outbox.ts";
import { errorBody, Failure, forbidden, noResource } from "./failure.ts";
import { countAgainstQuota } from "./quota.ts";
import { permitAction } from "./roles.ts";
import { findRoute } from "./route.ts";
import { readSettings } from "./settings.ts";
import type { Store } from "./store.ts";

/** A request as every door has it. Fetch's `Request` is one, but each costs more than the answer to it. */
export type VaultRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null | undefined };
  readonly text: () => Promise<string>;
  readonly signal: AbortSignal;
};

/** An answer as every door sends it. */
export type VaultAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type AuthenticatedRequest = Pick<Call, "vault" | "url" | "text" | "nowMs" | "made"> & {
  readonly method: string;
  readonly token: string;
};

/**
 * Carries a request out in one transaction, and returns the reply. This is the one place where a request takes effect. A
 * Failure undoes its effect and is the reply.
 * @throws KeyNeeded, with all undone, where the request has to run again with a new key.
 */
export function answerRequest(store: Store, request: AuthenticatedRequest): Reply {
  const { vault, method, url, token, text, nowMs, made } = request;
  const now = Math.floor(nowMs / 1000);
  return store.transaction(() => {
    store.run("INSERT OR IGNORE INTO vault (name, settings) VALUES (?, ?)", vault, store.newSettings);
    recordOrigin(store, vault, url.origin);
    store.run("DELETE FROM object WHERE purged <= ?", now);
    const settings = readSettings(store, vault);
    try {
      if (settings.firewall)
        throw forbidden(
          "ForbiddenByFirewall",
          "Client address is not authorized and caller is not a trusted service.",
        );
      const { route, name, version } = findRoute(method, url.pathname);
      const { kind } = route;
      const managedHsm = isManagedHsmUrl(url.origin);
      if (managedHsm && kind === "secret") throw noResource();
      const apiVersion = readApiVersion(url, settings, managedHsm);
      permitAction(settings.roles, token, route.action, { vault, path: url.pathname });
      const parts = { url, apiVersion, name, version, text, nowMs, now, made };
      const call: Call = { store, vault, kind, settings, managedHsm, ...parts };
      if (settings.quotas) countAgainstQuota(call, route.use(call));
      return store.transaction(() => route.run(call));
    } catch (error) {
      return replyToFailure(error);
    }
  });
}

/** The reply that the service gives for a Failure. Any other error is a fault of ours, and is thrown again. */
export function replyToFailure(error: unknown): Reply {
  if (!(error instanceof Failure)) throw error;
  const { status, code, message, inner, headers } = error;
  return { status, body: errorBody(code, message, inner), headers };
}

/**
 * The reply on the wire; an answer without content has neither its type nor its length. The service's
 * strict-transport-security is left out: a browser would keep it for all of localhost.
 */
export function respondToRequest(
  { status, body, headers = {} }: Reply,
  request: Pick<VaultRequest, "headers">,
  { nowMs, managedHsm }: { readonly nowMs: number; readonly managedHsm: boolean },
): VaultAnswer {
  const clientId = request.headers.get("x-ms-client-request-id") ?? undefined;
  return {
    status,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: {
      "cache-control": "no-cache",
      pragma: "no-cache",
      ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
      expires: "-1",
      ...(managedHsm ? {} : { date: new Date(nowMs).toUTCString() }),
      "x-ms-keyvault-region": "emulator",
      ...(clientId === undefined ? {} : { "x-ms-client-request-id": clientId }),
      "x-ms-request-id": randomUUID(),
      ...(managedHsm ? {} : { "x-ms-keyvault-service-version": "1.9.576.1" }),
      "x-ms-keyvault-network-info": "conn_type=Ipv4;addr=127.0.0.1;act_addr_fam=InterNetwork;",
      "x-content-type-options": "nosniff",
      ...headers,
    },
  };
}
