// An issuer of tokens on loopback, as a tenant of Microsoft Entra is one; a token says only what differs from one that
// the webhook takes.
import { createServer } from "node:http";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { listenOnLoopback } from "../loopback.ts";

const audience = "api://rotation";
const eventGrid = "4962773b-9cdb-44cf-a8bf-237846a00ab7";

export type Differs = {
  readonly claims?: { readonly [name: string]: unknown };
  readonly header?: object;
  readonly by?: "its key" | "another key" | "nobody" | "its public key";
};

export type Issuer = {
  /** What a config says under `events`. */
  readonly events: object;
  readonly token: (differs?: Differs) => Promise<string>;
  /** How often somebody asked for its keys. */
  readonly asked: () => number;
};

export async function issuer(): Promise<Issuer> {
  const own = await generateKeyPair("RS256");
  const kid = "k-1";
  const jwk = { ...(await exportJWK(own.publicKey)), kid, use: "sig" };
  let asked = 0;
  const server = createServer((_, answer) => {
    asked++;
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify({ keys: [jwk] }));
  });
  const port = await listenOnLoopback(server);
  const url = `http://127.0.0.1:${port}`;
  const token = async ({ claims, header, by = "its key" }: Differs = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now, exp: now + 3600 };
    const payload = { iss: `${url}/`, aud: audience, appid: eventGrid, ...times, ...claims };
    if (by === "nobody") return new UnsecuredJWT(payload).encode();
    const signed = (alg: string) => new SignJWT(payload).setProtectedHeader({ alg, kid, ...header });
    if (by === "its public key")
      return signed("HS256").sign(new TextEncoder().encode(await exportSPKI(own.publicKey)));
    return signed("RS256").sign((by === "its key" ? own : await generateKeyPair("RS256")).privateKey);
  };
  return {
    events: {
      tenant: "00000000-0000-0000-0000-000000000001",
      audience,
      appId: eventGrid,
      issuer: `${url}/`,
      jwks: `${url}/keys`,
    },
    token,
    asked: () => asked,
  };
}
