import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from "@azure/core-rest-pipeline";
import { NetworkFailure } from "./failure.ts";

/**
 * The door without a socket: the SDK's `httpClient`, for any vault URL. What dies on the network is thrown as the real
 * client throws it, a RestError with Node's code.
 */
export const createHttpClient = (handle: (request: Request) => Promise<Response>): HttpClient => ({
  sendRequest: async (request) => {
    const { signal, release } = watchCaller(request);
    try {
      signal.throwIfAborted();
      return await toPipelineResponse(
        request,
        await raceAbort(handle(toFetchRequest(request, signal)), signal),
      );
    } catch (error) {
      if (signal.aborted) throw new DOMException("The operation was aborted.", "AbortError");
      if (!(error instanceof NetworkFailure)) throw error;
      throw new RestError(error.message, { code: error.code, request });
    } finally {
      release();
    }
  },
});

function toFetchRequest(request: PipelineRequest, signal: AbortSignal): Request {
  const { body } = request;
  if (body !== undefined && body !== null && typeof body !== "string")
    throw new TypeError("The embedded vault takes a request's body as text only.");
  return new Request(request.url, {
    method: request.method,
    headers: request.headers.toJSON(),
    body: body ?? null,
    signal,
  });
}

async function toPipelineResponse(request: PipelineRequest, response: Response): Promise<PipelineResponse> {
  const headers = createHttpHeaders(Object.fromEntries(response.headers));
  return { request, status: response.status, headers, bodyAsText: await response.text() };
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
