import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  RestError,
} from "@azure/core-rest-pipeline";
import type { VaultAnswer, VaultRequest } from "./answer.ts";
import { NetworkFailure } from "./failure.ts";

/**
 * The door without a socket: the SDK's `httpClient`, for any vault URL. What dies on the network is thrown as the real
 * client throws it, a RestError with Node's code.
 */
export const createHttpClient = (answer: (request: VaultRequest) => Promise<VaultAnswer>): HttpClient => ({
  sendRequest: async (request) => {
    const { signal, release } = watchCaller(request);
    try {
      signal.throwIfAborted();
      const { status, headers, body } = await raceAbort(answer(toVaultRequest(request, signal)), signal);
      return { request, status, headers: createHttpHeaders(headers), bodyAsText: body ?? "" };
    } catch (error) {
      if (signal.aborted) throw new DOMException("The operation was aborted.", "AbortError");
      if (!(error instanceof NetworkFailure)) throw error;
      throw new RestError(error.message, { code: error.code, request });
    } finally {
      release();
    }
  },
});

function toVaultRequest({ method, url, headers, body }: PipelineRequest, signal: AbortSignal): VaultRequest {
  if (body !== undefined && body !== null && typeof body !== "string")
    throw new TypeError("The embedded vault takes a request's body as text only.");
  return { method, url, headers, text: async () => body ?? "", signal };
}

/** A request that hangs still ends when its caller gives up. */
function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

/**
 * A signal that aborts when the caller gives up or its time is over. `AbortSignal.timeout` would keep each request and its
 * answer until the time is over, so `release` ends both, as soon as there is an answer.
 */
function watchCaller({ abortSignal, timeout }: PipelineRequest) {
  const caller = new AbortController();
  const giveUp = () => caller.abort();
  const timer = timeout > 0 ? setTimeout(giveUp, timeout).unref() : undefined;
  abortSignal?.addEventListener("abort", giveUp);
  if (abortSignal?.aborted) giveUp();
  return {
    signal: caller.signal,
    release: () => {
      clearTimeout(timer);
      abortSignal?.removeEventListener("abort", giveUp);
    },
  };
}
