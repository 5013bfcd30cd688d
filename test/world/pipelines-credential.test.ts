// A step of Azure Pipelines signs in by its service connection, with a fresh assertion for each token.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer } from "node:https";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { generateKeyPair, SignJWT } from "jose";
import { generate } from "selfsigned";
import { expect, test } from "vitest";
import { entra, tenant } from "../action/entra.ts";
import { issuer } from "../action/oidc.ts";
import { environment } from "../commands/process.ts";
import { tree } from "../files.ts";
import { listenOnLoopback } from "../loopback.ts";

const credential = resolve(import.meta.dirname, "../../src/world/credential.ts");
const client = "33333333-0000-4000-8000-000000000003";
const connection = "44444444-0000-4000-8000-000000000004";
const subject = "sc://contoso/shop/key-vault";

const script = `
import { azureCredential } from ${JSON.stringify(credential)};
const step = azureCredential();
await step.getToken("https://vault.azure.net/.default").then(
  ({ token }) => console.log(token.split(".").length === 3 ? "token" : "none"),
  ({ name, message }) => console.log(name, message),
);`;

/** What a step says that asks for a token, and what Azure Pipelines and Entra were asked for. */
async function signIn(differs: { readonly [name: string]: string } = {}) {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const { url, ca, apps, came } = await entra(publicKey);
  apps.set(client, { oid: randomUUID(), trusts: [subject] });
  const { private: key, cert } = await generate(
    [{ name: "commonName", value: "Azure Pipelines on loopback" }],
    {
      extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
    },
  );
  const asked: (string | undefined)[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isKnown = request.headers.authorization === "Bearer of-the-job";
    const jwt = new SignJWT({ jti: randomUUID() }).setProtectedHeader({ alg: "ES256" }).setSubject(subject);
    const oidcToken = await jwt
      .setIssuer(issuer)
      .setAudience("api://AzureADTokenExchange")
      .setExpirationTime("10m")
      .sign(privateKey);
    response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify(isKnown ? { oidcToken } : { message: "hunter2" }));
  });
  const port = await listenOnLoopback(server);
  const { root } = tree({ "ca.pem": `${ca}\n${cert}` }, { git: false });
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    env: {
      ...environment,
      PATH: root,
      HOME: root,
      NODE_EXTRA_CA_CERTS: `${root}/ca.pem`,
      AZURE_AUTHORITY_HOST: url,
      SYSTEM_OIDCREQUESTURI: `https://127.0.0.1:${port}/oidctoken`,
      SYSTEM_ACCESSTOKEN: "of-the-job",
      AZURESUBSCRIPTION_CLIENT_ID: client,
      AZURESUBSCRIPTION_TENANT_ID: tenant,
      AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: connection,
      ...differs,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { said: (await text(child.stdout)).trim(), asked, came };
}

test("by the service connection that the task names", async () => {
  const { said, asked, came } = await signIn();
  expect(said).toBe("token");
  expect([...new Set(asked)]).toEqual([`POST /oidctoken?api-version=7.1&serviceConnectionId=${connection}`]);
  expect(came).toHaveLength(1);
});

test("a refusal is said in our words", async () => {
  const { said, came } = await signIn({ SYSTEM_ACCESSTOKEN: "hunter2" });
  expect(said).toBe(
    "CredentialError nobody is signed in, or not any more. Tried in this order: the service connection of Azure Pipelines (failed). The service connection must use workload identity federation, and the pipeline must be allowed to use it.",
  );
  expect(came).toEqual([]);
});

test.each([
  ["without the job's token", { SYSTEM_ACCESSTOKEN: "" }],
  ["where another credential is asked for", { AZURE_TOKEN_CREDENTIALS: "AzureCliCredential" }],
])("%s it is left alone", async (_, differs) => {
  const { said, asked } = await signIn(differs);
  expect(said).toContain("Azure CLI (not installed)");
  expect(asked).toEqual([]);
});
