import { createHash, timingSafeEqual } from "node:crypto";
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import type { EventsConfig } from "../model/config.ts";
import type { Clock } from "../model/world.ts";

/** Why a request is not taken: a status, and words of ours for the log. */
type Refusal = { readonly status: 401 | 403 | 503; readonly message: string };

/** How a webhook knows its callers, by a request's address and headers alone. */
export type Caller = {
  /** Where it listens. */
  readonly path: "/events" | "/events/:secret";
  /** What it has against a request; undefined where it is taken. */
  readonly objection: (request: Request) => Promise<Refusal | undefined>;
  /**
   * Whether the handshake of CloudEvents is answered unseen: it "does not aim to establish an authentication or
   * authorization context", bears no token, and a yes to it lets nobody in.
   * Source: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md#4-abuse-protection
   */
  readonly permitsAll: boolean;
};

/** Seconds by which the tenant's clock and ours may differ. */
const clockTolerance = 60;

/** Callers that bear a token of Microsoft Entra. The keys that it is checked by are the config's, never the token's. */
export function entraCaller(
  { issuers, audience, appId, jwks }: EventsConfig,
  clock: Pick<Clock, "now">,
): Caller {
  const keys = createRemoteJWKSet(new URL(jwks));
  const objection = async (request: Request): Promise<Refusal | undefined> => {
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
    if (token === undefined) return { status: 401, message: "it bears no token" };
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: [...issuers],
        audience,
        algorithms: ["RS256"],
        requiredClaims: ["exp"],
        clockTolerance,
        currentDate: new Date(clock.now()),
      });
      return isOf(appId, payload) ? undefined : { status: 403, message: "its token is another app's" };
    } catch (error) {
      return refusal(error);
    }
  };
  return { path: "/events", objection, permitsAll: true };
}

/** Tokens name the app that asked for them as `appid` in version 1 and as `azp` in version 2. */
function isOf(app: string, { appid, azp }: JWTPayload): boolean {
  const named = [appid, azp].filter((one) => one !== undefined);
  return named.length > 0 && named.every((one) => one === app);
}

function refusal(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return { status: 401, message: "its token is expired" };
  if (error instanceof errors.JWTClaimValidationFailed)
    return { status: 401, message: "its token is another issuer's, for another audience, or lacks a claim" };
  const isOfKeys = !(error instanceof errors.JOSEError) || unusable.has(error.code);
  return isOfKeys
    ? { status: 503, message: "the issuer's keys could not be had" }
    : { status: 401, message: "its token is not one that the issuer signed" };
}

/** What jose says of a key set, and not of a token. */
const unusable = new Set(["ERR_JOSE_GENERIC", "ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID"]);

/** Callers that know a secret, which is the last part of the address. */
export function secretPathCaller(secret: string): Caller {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const known = digest(secret);
  return {
    path: "/events/:secret",
    objection: async ({ url }) => {
      const [, given = ""] = /\/events\/([^/]*)$/.exec(new URL(url).pathname) ?? [];
      return timingSafeEqual(digest(given), known)
        ? undefined
        : { status: 401, message: "its address does not end with the secret" };
    },
    permitsAll: false,
  };
}
