import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import { VaultError } from "../model/errors.ts";
import type { Requests } from "../model/world.ts";
import { answerFailure, networkFailure, operationFailure } from "./failure.ts";
import type { LinkJudge } from "./link-judge.ts";
import { classifyRequest, type Operation } from "./operation.ts";
import type { Pace } from "./pace.ts";
import { cancelledError, type WaitingContext } from "./pause.ts";
import { takeHints } from "./request-hints.ts";
import type { Retry } from "./retry.ts";

export type Wire = {
  /** For the SDK: throws a VaultError for every answer that is neither a success nor a 401. */
  readonly httpClient: HttpClient;
  /** The vault's clock in epoch seconds by the Date of its last answer; this machine's before the first one. */
  readonly now: () => number;
  readonly requests: () => Requests;
};

/**
 * Everything between the SDK and the socket. The wire makes the errors, because status and codes are still at hand here
 * and the service's text is not yet part of an error. It repeats reads, because the SDK's pager ends at an error and
 * does not say where to go on. A 401 goes to the SDK, which handles the challenge.
 */
export function createWire(
  transport: HttpClient,
  context: WaitingContext & {
    readonly pace: Pace;
    readonly retry: Retry;
    readonly judgeLink: LinkJudge["judge"];
    readonly answerSeconds: number;
  },
): Wire {
  const { vault, clock, signal, pace, retry, judgeLink, answerSeconds, progress } = context;
  const sent = { list: 0, get: 0, write: 0 };
  let ahead = 0;
  let challenge: Promise<PipelineResponse> | undefined;
  const now = () => Math.floor((clock.now() + ahead) / 1000);

  async function once(
    asked: Operation,
    request: PipelineRequest,
    // A greeting and a list that is read ahead have one that ends before the run's.
    ending: NonNullable<PipelineRequest["abortSignal"]> = signal,
  ): Promise<PipelineResponse> {
    if (ending.aborted) throw cancelledError(vault);
    const reads = asked.counts !== "write";
    // A write that is sent to be challenged has no body and writes nothing.
    sent[isBare(request) && !reads ? "get" : asked.counts]++;
    const begin = clock.now();
    const report = (response?: PipelineResponse): void =>
      progress({
        what: "request",
        vault,
        method: request.method,
        path: new URL(request.url).pathname,
        ...(response && { status: response.status }),
        ms: clock.now() - begin,
        ...findRequestId(request, response),
      });
    let answered = false;
    try {
      const response = await transport.sendRequest({
        ...request,
        timeout: answerSeconds * 1000,
        // We wait for a write in flight, so as to know what became of it.
        ...(reads && { abortSignal: ending }),
      });
      answered = true;
      report(response);
      noteDate(response);
      if (response.status === 401) return response;
      if (!isSuccess(response)) throw answerFailure(asked, response, now());
      const stray = asked.counts === "list" ? judgeLink(request.url, response.bodyAsText ?? "") : undefined;
      if (stray === undefined) return response;
      throw operationFailure(asked, "server", stray, response.status);
    } catch (error) {
      if (!answered) report();
      if (error instanceof VaultError) throw error;
      if (reads && ending.aborted) throw cancelledError(vault);
      throw networkFailure(asked, error, answerSeconds);
    }
  }

  function noteDate({ headers }: PipelineResponse): void {
    const date = Date.parse(headers.get("date") ?? "");
    if (!Number.isNaN(date)) ahead = date - clock.now();
  }

  return {
    httpClient: {
      sendRequest: async (request) => {
        const { outgoing, only, greets, ...key } = takeHints(request);
        if (only && only !== request.method) return answerHere(request, 404, "{}");
        if (greets && !isBare(request)) return answerHere(request, 200, '{"value":[]}');
        const asked = classifyRequest(vault, request.method, new URL(request.url).pathname, key);
        const quota = isBare(request) ? (`other ${asked.kind}` as const) : asked.quota;
        if (greets) {
          challenge = pace(quota, () => once(asked, outgoing, request.abortSignal));
          return challenge;
        }
        // What answered one request without a token would answer any. A greeting that failed answers none.
        const known = isBare(request) ? await challenge?.catch(() => undefined) : undefined;
        if (known?.status === 401 && known.headers.has("www-authenticate")) return { ...known, request };
        const send = () => pace(quota, () => once(asked, outgoing, request.abortSignal));
        return asked.counts === "write" ? send() : retry.read(send);
      },
    },
    now,
    requests: () => ({ ...sent }),
  };
}

/** The service's id of a request, else the SDK's. An answer of something else than Key Vault may hold any text there. */
function findRequestId(request: PipelineRequest, response?: PipelineResponse): { readonly id?: string } {
  const id = response?.headers.get("x-ms-request-id") ?? request.headers.get("x-ms-client-request-id");
  return id !== undefined && /^[0-9A-Za-z-]{1,64}$/.test(id) ? { id } : {};
}

/** Whether the SDK sends a request only to be challenged: without token and body, whatever its method. */
const isBare = (request: PipelineRequest): boolean => !request.headers.has("authorization");

/**
 * A page of a proxy can come with a 200, and the SDK finds nothing in it: no property, no policy. What is cut off does not
 * end as an object does: it is asked for again here, because above the SDK's pager nobody knows where to go on.
 */
const isSuccess = ({ status, bodyAsText }: PipelineResponse): boolean => {
  const text = bodyAsText?.trim() ?? "";
  return status === 204 || (status === 200 && text.startsWith("{") && text.endsWith("}"));
};

const answerHere = (request: PipelineRequest, status: number, bodyAsText: string): PipelineResponse => ({
  request,
  status,
  headers: createHttpHeaders({ "content-type": "application/json" }),
  bodyAsText,
});
