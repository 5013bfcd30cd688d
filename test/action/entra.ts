// Entra ID on loopback: an app gets an access token for an assertion of GitHub's whose subject it trusts.
import { createServer } from "node:https";
import { text } from "node:stream/consumers";
import { type CryptoKey, decodeJwt, errors, jwtVerify } from "jose";
import { generate } from "selfsigned";
import { listenOnLoopback } from "../loopback.ts";
import { issuer } from "./oidc.ts";

type App = {
  /** The object id of its service principal: what roles are given to. */
  readonly oid: string;
  /** The subjects of its federated credentials. */
  readonly trusts: readonly string[];
};

export type Entra = {
  readonly url: string;
  /** The certificate to trust, PEM. */
  readonly ca: string;
  /** By client id. */
  readonly apps: Map<string, App>;
  /** The assertions that came, in order. */
  readonly came: string[];
  /** The access tokens that were given. */
  readonly given: string[];
  /** From now on a token lives so many seconds. */
  readonly shorten: (seconds: number) => void;
  /** From now on every request for a token is refused with this code. */
  readonly refuse: (code: number) => void;
};

/** The one that the embedded vault names in its challenge. */
export const tenant = "00000000-0000-0000-0000-000000000000";

/** What the Entra of a cloud wants, and the host that it is known by. */
export type EntraCloud = { readonly host: string; readonly audience: string; readonly scope: string };
const publicCloud = {
  host: "login.microsoftonline.com",
  audience: "api://AzureADTokenExchange",
  scope: "https://vault.azure.net/.default",
};

/** @param key what GitHub's assertions are signed with. */
export async function entra(
  key: CryptoKey,
  { host, audience, scope }: EntraCloud = publicCloud,
): Promise<Entra> {
  // Not the name of the embedded vault's: of two self-signed certificates of one name only the first is found.
  const { private: own, cert } = await generate([{ name: "commonName", value: "Entra on loopback" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 7, ip: "127.0.0.1" },
          { type: 2, value: host },
        ],
      },
    ],
  });
  const apps: Entra["apps"] = new Map();
  const came: string[] = [];
  const given: string[] = [];
  const next: { lifetime: number; fault?: number } = { lifetime: 3599 };

  async function token(form: URLSearchParams): Promise<Answer> {
    if (next.fault !== undefined) return refused(next.fault, "It was told to.");
    const clientId = form.get("client_id") ?? "";
    const app = apps.get(clientId);
    if (!app) return refused(700016, `Application with identifier '${clientId}' was not found.`);
    if (form.get("grant_type") !== "client_credentials" || !form.get("scope")?.split(" ").includes(scope))
      return refused(70011, `The scope '${form.get("scope")}' is not valid.`);
    const assertion = form.get("client_assertion") ?? "";
    // Entra takes an assertion until it expires; here each serves once, so that one which is kept is seen.
    const isUsed = came.includes(assertion);
    came.push(assertion);
    if (isUsed) return refused(700024, "Client assertion is not within its valid time range.");
    const flaw = await wrong(assertion, app, { key, audience });
    if (flaw) return flaw;
    const access_token = accessToken(clientId, app.oid);
    given.push(access_token);
    return { status: 200, json: { token_type: "Bearer", expires_in: next.lifetime, access_token } };
  }

  const server = createServer({ key: own, cert }, async (request, response) => {
    const answer = async (): Promise<Answer> => {
      const [, named, ...path] = (request.url ?? "").split(/[/?]/);
      if (named !== tenant) return refused(90002, `Tenant '${named}' not found.`);
      if (path.includes("openid-configuration"))
        return { status: 200, json: endpoints(`https://${request.headers.host}`) };
      return token(new URLSearchParams(await text(request)));
    };
    const { status, json } = await answer();
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(json));
  });
  const port = await listenOnLoopback(server);
  return {
    url: `https://127.0.0.1:${port}`,
    ca: cert,
    apps,
    came,
    given,
    shorten: (seconds) => {
      next.lifetime = seconds;
    },
    refuse: (code) => {
      next.fault = code;
    },
  };
}

type Answer = { readonly status: number; readonly json: object };

/** What is wrong with an assertion, as Entra says it: with a text that quotes what it was sent. */
async function wrong(
  assertion: string,
  { trusts }: App,
  { key, audience }: { readonly key: CryptoKey; readonly audience: string },
): Promise<Answer | undefined> {
  try {
    await jwtVerify(assertion, key, { issuer, audience });
  } catch (error) {
    if (error instanceof errors.JWTExpired) return refused(700024, "The assertion has expired.");
    return refused(
      error instanceof errors.JWTClaimValidationFailed ? 700212 : 700027,
      `Presented: ${assertion}`,
    );
  }
  const { sub = "" } = decodeJwt(assertion);
  const text = `No matching federated identity record found for presented assertion subject '${sub}'.`;
  return trusts.includes(sub) ? undefined : refused(700213, text);
}

const refused = (code: number, text: string): Answer => ({
  status: code === 90002 ? 400 : 401,
  json: {
    error: code === 90002 ? "invalid_request" : "invalid_client",
    error_description: `AADSTS${code}: ${text} Trace ID: 0 Correlation ID: 0 Timestamp: 2026-11-22 08:00:00Z`,
    error_codes: [code],
    timestamp: "2026-11-22 08:00:00Z",
    trace_id: "00000000-0000-0000-0000-000000000000",
    correlation_id: "00000000-0000-0000-0000-000000000000",
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  },
});

const endpoints = (url: string) => ({
  issuer: `${url}/${tenant}/v2.0`,
  authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
  token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
  end_session_endpoint: `${url}/${tenant}/oauth2/v2.0/logout`,
  jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
});

/** Unsigned: the embedded vault believes its claims. */
const accessToken = (appid: string, oid: string): string => {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { aud: "https://vault.azure.net", iss: `https://sts.windows.net/${tenant}/`, tid: tenant };
  return [
    { typ: "JWT", alg: "none" },
    { ...claims, appid, oid, iat, exp: iat + 3600, jti: crypto.randomUUID() },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .concat("unsigned")
    .join(".");
};
