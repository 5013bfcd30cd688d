import { parseJson } from "../../../model/input.ts";
import { type TargetContext, TargetError } from "../../target.ts";

/** What is sent to one origin. */
export type Message = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly contentType?: string;
  readonly body?: string;
};

/** An answer whose data nobody has checked; it is undefined where the body is not JSON. */
export type HttpReply = {
  readonly status: number;
  /** Seconds that the service wants to be left alone; absent: it does not say. */
  readonly retryAfter?: number;
  readonly data: unknown;
};

/** Sends a message, and repeats nothing. Rejects where no answer came, with the connection's error. */
export type Sender = (message: Message) => Promise<HttpReply>;

/** Milliseconds for one answer. */
const patience = 60_000;

/**
 * A sender for one origin: nothing goes to another one, and no redirect is followed. It writes no log of its requests
 * and answers, whatever AZURE_LOG_LEVEL asks for: they hold client secrets, and even a body's length tells of one.
 * @param getToken for the requests' authorization; absent: they have none
 */
export async function makeSender(
  origin: string,
  getToken?: () => ReturnType<TargetContext["token"]>,
): Promise<Sender> {
  if (!origin.startsWith("https://"))
    throw new TargetError("insecure", `Cannot send a credential to ${origin}: that is for https alone.`);
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0")
    throw new TargetError(
      "insecure",
      `Cannot send a credential to ${origin}: NODE_TLS_REJECT_UNAUTHORIZED=0 keeps certificates from being checked. Unset it.`,
    );
  const http = await import("@azure/core-rest-pipeline");
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" },
  });
  pipeline.removePolicy({ name: http.logPolicyName });
  if (getToken) {
    const credential = { getToken: () => getToken() };
    pipeline.addPolicy(http.bearerTokenAuthenticationPolicy({ credential, scopes: `${origin}/.default` }));
  }
  const sockets = http.createDefaultHttpClient();
  return async ({ method, url, contentType = "application/json", body }) => {
    if (!URL.canParse(url) || new URL(url).origin !== origin)
      throw new TargetError(
        "insecure",
        `The answer of ${origin} names another host for its next page. Nothing was sent there. Is a proxy in between?`,
      );
    const headers = http.createHttpHeaders({
      accept: "application/json",
      ...(body !== undefined && { "content-type": contentType }),
    });
    const answer = await pipeline.sendRequest(
      sockets,
      http.createPipelineRequest({
        url,
        method,
        timeout: patience,
        headers,
        ...(body !== undefined && { body }),
      }),
    );
    const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
    return {
      status: answer.status,
      ...(Number.isFinite(seconds) && seconds >= 0 && { retryAfter: seconds }),
      data: parseJson(answer.bodyAsText ?? ""),
    };
  };
}
