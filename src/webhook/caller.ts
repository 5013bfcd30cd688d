import { createHash, timingSafeEqual } from "node:crypto";
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import type { EventsConfig } from "../model/config.ts";
import type { Clock } from "../model/world.ts";

/** Why the webhook refuses a request: a status, and words of ours for the log. */
type Refusal = { readonly status: 401 | 403 | 503; readonly message: string };

/** How a webhook recognizes its callers: by a request's address and headers alone. */
export type Caller = {
  /** The path that it listens on. */
  readonly path: "/events" | "/events/:secret";
  /** Why it refuses a request; undefined where it takes it. */
  readonly objection: (request: Request) => Promise<Refusal | undefined>;
  /**
   * Whether anybody gets an answer to the handshake of CloudEvents: it "does not aim to establish an authentication or
   * authorization context", bears no token, and its answer lets nobody in.
   * Source: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md#4-abuse-protection
   */
  readonly permitsAll: boolean;
};

/** Seconds by which the tenant's clock and ours may differ. */
const clockTolerance = 60;

/** Callers that bear a token of Microsoft Entra. The config names the keys that check it, never the token itself. */
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

/** The codes of jose that are about a key set, and not about a token. */
const unusable = new Set(["ERR_JOSE_GENERIC", "ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID"]);

/** Callers that know a secret: it is the last part of the address. */
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
