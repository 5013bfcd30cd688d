import { parseJson } from "../../../model/input.ts";
import { type TargetContext, TargetError } from "../../target.ts";

/** An answer of Azure Resource Manager, whatever its status; `data` is undefined where its body is no JSON. */
export type Answer = {
  readonly status: number;
  readonly data: unknown;
  readonly header: (name: string) => string | undefined;
};

/** Sends one request with the run's token. It repeats nothing and follows no redirect. Rejects where no answer came. */
export type SendRequest = (method: "GET" | "POST", url: string, body?: object) => Promise<Answer>;

/** Milliseconds for one answer. */
const patience = 60_000;

/** Whether an address that an answer named is on the origin that the config allows: a token goes to no other one. */
export const isOnOrigin = (url: string, origin: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(origin).origin;

/**
 * Requests to an origin of Azure Resource Manager.
 * @throws TargetError `insecure` for an origin without TLS; from a request `refused` where there is no token
 */
export async function connectResourceManager(
  origin: string,
  { token }: Pick<TargetContext, "token">,
): Promise<SendRequest> {
  if (!origin.startsWith("https://"))
    throw new TargetError("insecure", `Cannot send a token to ${origin}: that is for https alone.`);
  const scope = `${origin}/.default`;
  const http = await import("@azure/core-rest-pipeline");
  const getToken = async () => {
    try {
      return await token(scope);
    } catch {
      throw new TargetError(
        "refused",
        "Cannot get a token for Azure Resource Manager. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.",
      );
    }
  };
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" },
  });
  // Where AZURE_LOG_LEVEL asks for a log, it shows the length of each body, also of those that hold keys.
  pipeline.removePolicy({ name: http.logPolicyName });
  pipeline.addPolicy(http.bearerTokenAuthenticationPolicy({ credential: { getToken }, scopes: scope }));
  const sockets = http.createDefaultHttpClient();
  return async (method, url, body) => {
    if (!isOnOrigin(url, origin)) throw new Error("a request would leave the configured origin");
    const request = http.createPipelineRequest({
      url,
      method,
      timeout: patience,
      headers: http.createHttpHeaders({
        accept: "application/json",
        ...(body && { "content-type": "application/json" }),
      }),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status, bodyAsText, headers } = await pipeline.sendRequest(sockets, request);
    return { status, data: parseJson(bodyAsText ?? ""), header: (name) => headers.get(name) };
  };
}
