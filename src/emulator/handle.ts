import { answer, failed, respond } from "./answer.ts";
import type { Reply } from "./call.ts";
import { bearer } from "./challenge.ts";
import type { Clock } from "./clock.ts";
import { errorBody, NetworkFailure, usualFailure } from "./failure.ts";
import { type Fault, takeFault } from "./faults.ts";
import { operationOf } from "./route.ts";
import { settings as settingsOf } from "./settings.ts";
import type { Store } from "./store.ts";

/** One answered, or never answered, request; without query, token and bodies. */
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
export function vaultTime(store: Store, clock: Clock): number {
  const row = store.row<{ offset_ms: number }>("SELECT offset_ms FROM state");
  return clock.now() + (row?.offset_ms ?? 0);
}

/**
 * The core. Around the one transaction in `answer.ts`: latency, the challenge, and faults on either side of the commit.
 * @throws NetworkFailure where the request shall die without an answer.
 */
export async function handle(
  store: Store,
  clock: Clock,
  note: (entry: LoggedRequest) => void,
  request: Request,
): Promise<Response> {
  const url = new URL(request.url);
  const vault = vaultOf(url);
  const { method } = request;
  const text = await request.text();
  const { missing, latencyMs = 0 } = settingsOf(store, vault);
  if (missing) throw new NetworkFailure("ENOTFOUND", `getaddrinfo ENOTFOUND ${url.hostname}`);
  if (latencyMs > 0) await clock.sleep(latencyMs, request.signal);

  const token = tokenOf(request, url);
  const operation = typeof token === "string" ? operationOf(method, url.pathname) : "challenge";
  const log = (status: LoggedRequest["status"]) =>
    note({ vault, method, path: url.pathname, status, operation });
  const send = (reply: Reply): Response => {
    log(reply.status);
    return respond(reply, request, vaultTime(store, clock));
  };
  if (typeof token !== "string") return send(token);

  const fault = takeFault(store, vault, method, url.pathname);
  const strike = async (): Promise<Response | undefined> => {
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
        return send(faultReply(does, text));
      case "delay":
        await clock.sleep(does.ms, request.signal);
        return undefined;
      default:
        throw does satisfies never;
    }
  };

  const early = fault?.at === "before" ? await strike() : undefined;
  if (early) return early;
  request.signal.throwIfAborted();
  const reply = answer(store, { vault, method, url, token, text, nowMs: vaultTime(store, clock) });
  const late = fault?.at === "after" ? await strike() : undefined;
  return late ?? send(reply);
}

/** The first label of `NAME.vault.azure.net` (and the other clouds) or `NAME.localhost`; any other host is `local`. */
const vaultOf = ({ hostname }: URL): string =>
  /^([^.]+)\.(vault\..+|localhost)$/.exec(hostname)?.[1] ?? "local";

function tokenOf(request: Request, url: URL): string | Reply {
  try {
    return bearer(request, url);
  } catch (error) {
    return failed(error);
  }
}

function faultReply(does: Extract<Fault["does"], { kind: "answer" }>, text: string): Reply {
  const { status, headers = {}, body, echo } = does;
  const usual = usualFailure(status, headers);
  const message = echo ? `${usual.message} Request: ${text}` : usual.message;
  return { status, headers, body: (body as object) ?? errorBody(usual.code, message, usual.inner) };
}
