import { memberAt, textAt } from "../../../model/input.ts";
import type { TargetConfig } from "../../../model/rotation.ts";
import type { Sealed } from "../../../model/sealed.ts";
import { explainNoReply } from "../no-reply.ts";
import { makeSender } from "../sender.ts";
import { explainSignInError } from "./errors.ts";

/** How the application's sign-in ended. `busy`: Entra could not say. */
export type SignInAnswer = "in" | "wrong secret" | "expired" | "busy";

/** By the number of Entra's error. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const answers: { readonly [code: number]: SignInAnswer } = {
  7000215: "wrong secret",
  7000222: "expired",
  // Entra itself failed, for a moment.
  90033: "busy",
};

/**
 * Returns a function that signs the application in with a client secret, by a token for Microsoft Graph that is thrown
 * away. It throws a TargetError where the answer says nothing of the secret.
 */
export async function openSignIn({
  tenant,
  clientId,
  graph,
  login,
}: Extract<TargetConfig, { is: "entraApplication" }>): Promise<(secret: Sealed) => Promise<SignInAnswer>> {
  const send = await makeSender(login);
  const doing = `sign in as application ${clientId} at ${new URL(login).host}`;
  return async (secret) => {
    const body = new URLSearchParams({
      client_id: clientId,
      client_secret: secret.reveal(),
      grant_type: "client_credentials",
      scope: `${graph}/.default`,
    });
    const { status, data } = await send({
      method: "POST",
      url: `${login}/${tenant}/oauth2/v2.0/token`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: body.toString(),
    }).catch((error: unknown) => {
      throw explainNoReply(doing, error);
    });
    if (status === 200 && textAt(data, "access_token") !== undefined) return "in";
    if (status === 429 || status >= 500) return "busy";
    const code = codeOf(data);
    const answer = code === undefined ? undefined : answers[code];
    if (answer !== undefined) return answer;
    throw explainSignInError(doing, status, code);
  };
}

/** The first number of an error of Entra's. */
function codeOf(data: unknown): number | undefined {
  const codes = memberAt(data, "error_codes");
  const code: unknown = Array.isArray(codes) ? codes[0] : undefined;
  return typeof code === "number" && Number.isSafeInteger(code) ? code : undefined;
}
