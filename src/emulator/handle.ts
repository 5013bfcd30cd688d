import { isManagedHsmUrl } from "../model/key-vault/clouds.ts";
import {
  type AuthenticatedRequest,
  answerRequest,
  replyToFailure,
  respondToRequest,
  type VaultAnswer,
  type VaultRequest,
} from "./answer.ts";
import type { Reply } from "./call.ts";
import { challengeBearer } from "./challenge.ts";
import type { EmulatorClock } from "./clock.ts";
import { errorBody, NetworkFailure, usualFailure } from "./failure.ts";
import { type EmulatorFault, takeFault } from "./faults.ts";
import { generateKey, KeyNeeded } from "./keys/generate.ts";
import type { KeyMade } from "./keys/key.ts";
import { kindOfPath, operationOf } from "./route.ts";
import { readSettings } from "./settings.ts";
import type { Store } from "./store.ts";

/** A request, whether it was answered or not; without query, token and bodies. */
export type LoggedRequest = {
  readonly vault: string;
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly status: number | "reset" | "hang";
  /** `challenge`: a request without token, answered 401 as a client's first one is. */
  readonly operation: "list" | "get" | "write" | "challenge";
};

/** Milliseconds by the vault's clock. */
export function vaultTime(store: Store, clock: EmulatorClock): number {
  const row = store.row<{ offset_ms: number }>("SELECT offset_ms FROM state");
  return clock.now() + (row?.offset_ms ?? 0);
}

/**
 * The core: `answer.ts` has the one transaction, and this has what stands around it: latency, the challenge, and the
 * faults on either side of the commit.
 * @throws NetworkFailure where the request shall die without an answer.
 */
export async function handleRequest(
  store: Store,
  clock: EmulatorClock,
  note: (entry: LoggedRequest) => void,
  request: VaultRequest,
): Promise<VaultAnswer> {
  const url = new URL(request.url);
  const vault = vaultOf(url);
  const { method } = request;
  const text = await request.text();
  const settings = readSettings(store, vault);
  const { missing, latencyMs = 0 } = settings;
  const managedHsm = isManagedHsmUrl(url.origin);
  if (missing) throw new NetworkFailure("ENOTFOUND", `getaddrinfo ENOTFOUND ${url.hostname}`);
  if (latencyMs > 0) await clock.sleep(latencyMs, request.signal);

  const token = tokenOf(request, url);
  const operation = typeof token === "string" ? operationOf(method, url.pathname) : "challenge";
  const log = (status: LoggedRequest["status"]) =>
    note({ vault, method, path: url.pathname, status, operation });
  const send = (reply: Reply): VaultAnswer => {
    log(reply.status);
    return respondToRequest(reply, request, { nowMs: vaultTime(store, clock), managedHsm });
  };
  if (typeof token !== "string") return send(managedHsm ? withoutBody(token) : token);

  const fault = takeFault(store, vault, method, url.pathname);
  const strike = async (): Promise<VaultAnswer | undefined> => {
    if (!fault) return undefined;
    const { does } = fault;
    switch (does.kind) {
      case "reset":
        log("reset");
        throw new NetworkFailure("ECONNRESET", "read ECONNRESET");
      case "hang":
        log("hang");
        return new Promise(() => {});
      case "answer":
        return send(faultReply(does, url.pathname, text));
      case "delay":
        await clock.sleep(does.ms, request.signal);
        return undefined;
      default:
        throw does satisfies never;
    }
  };

  const early = fault?.at === "before" ? await strike() : undefined;
  if (early) return early;
  if (latencyMs > 0 || fault) request.signal.throwIfAborted();
  const reply = await answerWithKey(store, clock, { vault, method, url, token, text });
  const late = fault?.at === "after" ? await strike() : undefined;
  return late ?? send(reply);
}

/** Carries a request out. Where it needs a new key its effect is undone, the key is made, and it runs again. */
async function answerWithKey(
  store: Store,
  clock: EmulatorClock,
  request: Omit<AuthenticatedRequest, "nowMs" | "made">,
): Promise<Reply> {
  let made: KeyMade | undefined;
  for (;;) {
    try {
      return answerRequest(store, { ...request, nowMs: vaultTime(store, clock), made });
    } catch (error) {
      if (!(error instanceof KeyNeeded)) throw error;
      made = await generateKey(error.spec);
    }
  }
}

/** The first label of `NAME.vault.azure.net`, `NAME.managedhsm.azure.net` (and the other clouds) or `NAME.localhost`; any other host is `local`. */
const vaultOf = ({ hostname }: URL): string =>
  /^([^.]+)\.((?:vault|managedhsm)\..+|localhost)$/.exec(hostname)?.[1] ?? "local";

/** A managed HSM challenges with an empty body. */
const withoutBody = ({ status, headers = {} }: Reply): Reply => ({ status, headers });

function tokenOf(request: VaultRequest, url: URL): string | Reply {
  try {
    return challengeBearer(request, url);
  } catch (error) {
    return replyToFailure(error);
  }
}

function faultReply(
  does: Extract<EmulatorFault["does"], { kind: "answer" }>,
  path: string,
  text: string,
): Reply {
  const { status, headers = {}, body, echo } = does;
  const usual = usualFailure(status, headers, kindOfPath(path));
  const message = echo ? `${usual.message} Request: ${text}` : usual.message;
  return { status, headers, body: (body as object) ?? errorBody(usual.code, message, usual.inner) };
}
