import { parseJson } from "../../model/input.ts";
import { type TargetContext, TargetError } from "../target.ts";
import { getServiceToken } from "./service-token.ts";

/** What is sent to one origin. A body is JSON where no header says otherwise. */
export type Message = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** An answer, whatever its status, whose data nobody has checked; these are undefined where the body is not JSON. */
export type HttpReply = {
  readonly status: number;
  readonly data: unknown;
  /** By its name in small letters. */
  readonly header: (name: string) => string | undefined;
};

/** Sends a message, and repeats nothing. Rejects where no answer came, with the connection's error. */
export type Sender = (message: Message) => Promise<HttpReply>;

/** Milliseconds for one answer. */
const patience = 60_000;

/** Whether an address that an answer named is on an origin: a token goes to no other one. */
export const isOnOrigin = (url: string, origin: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(origin).origin;

/** Seconds that a service wants to be left alone; undefined where it does not say. */
export function retryAfterOf({ header }: HttpReply): number | undefined {
  const seconds = Number(header("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/**
 * A sender for one origin: nothing goes to another one, and no redirect is followed. It writes no log of its requests
 * and answers, whatever AZURE_LOG_LEVEL asks for: they hold credentials, and even a body's length tells of one.
 * @param signIn gets the run's tokens for the service; absent: requests bear none
 * @throws TargetError `insecure` for an origin without TLS, or where nobody checks certificates; from a message `refused`
 *   where there is no token
 */
export async function makeSender(
  origin: string,
  signIn?: Pick<TargetContext, "token"> & { readonly service: string },
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
  if (signIn) {
    const scope = `${origin}/.default`;
    const getToken = () => getServiceToken(signIn.service, scope, signIn);
    pipeline.addPolicy(http.bearerTokenAuthenticationPolicy({ credential: { getToken }, scopes: scope }));
  }
  const sockets = http.createDefaultHttpClient();
  return async ({ method, url, headers, body }) => {
    if (!isOnOrigin(url, origin))
      throw new TargetError(
        "insecure",
        `The answer of ${origin} names another host for its next page. Nothing was sent there. Is a proxy in between?`,
      );
    const answer = await pipeline.sendRequest(
      sockets,
      http.createPipelineRequest({
        url,
        method,
        timeout: patience,
        headers: http.createHttpHeaders({
          accept: "application/json",
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        }),
        ...(body !== undefined && { body }),
      }),
    );
    return {
      status: answer.status,
      data: parseJson(answer.bodyAsText ?? ""),
      header: (name) => answer.headers.get(name),
    };
  };
}
