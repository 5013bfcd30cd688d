// GitHub's issuer of OIDC tokens on loopback: a job that has `id-token: write` is given an address and a token to ask
// with, and gets an assertion about itself.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { type CryptoKey, generateKeyPair, SignJWT } from "jose";
import { listenOnLoopback } from "../loopback.ts";

export type Oidc = {
  /** What the runner sets for a job; the subject says what the job is. */
  readonly job: (subject: string) => { readonly [name: string]: string };
  /** The subject of each job by the token that the job asks with. */
  readonly jobs: Map<string, string>;
  /** The audiences that were asked for, in order. */
  readonly asked: (string | null)[];
  /** Every assertion that was given. */
  readonly given: string[];
  readonly key: CryptoKey;
  /** From now on no job is given one. */
  readonly refuse: () => void;
};

export const issuer = "https://token.actions.githubusercontent.com";

/** Seconds, as GitHub has it. */
const lifetime = 300;

export async function oidc(): Promise<Oidc> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jobs: Oidc["jobs"] = new Map();
  const asked: Oidc["asked"] = [];
  const given: string[] = [];
  const next = { refused: false };

  const assertion = (subject: string, audience: string) =>
    new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: "ES256", typ: "JWT" })
      .setIssuer(issuer)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(privateKey);

  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://oidc.example");
    const subject = jobs.get(request.headers.authorization?.replace(/^Bearer /, "") ?? "");
    const audience = searchParams.get("audience");
    asked.push(audience);
    const known = subject !== undefined && audience !== null && searchParams.has("api-version");
    const value = known && !next.refused ? await assertion(subject, audience) : undefined;
    if (value) given.push(value);
    response.writeHead(value ? 200 : 403, { "content-type": "application/json" });
    response.end(JSON.stringify(value ? { count: 1, value } : { message: "no token" }));
  });
  const port = await listenOnLoopback(server);
  return {
    job: (subject) => {
      const token = randomUUID();
      jobs.set(token, subject);
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      };
    },
    jobs,
    asked,
    given,
    key: publicKey,
    refuse: () => {
      next.refused = true;
    },
  };
}
