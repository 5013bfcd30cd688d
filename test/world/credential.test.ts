// Who a job is: whom it signed in before, never the machine that it runs on, and no token before it is masked.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { environment } from "../commands/process.ts";
import { someOf } from "../dials.ts";
import { tree } from "../files.ts";

const credential = resolve(import.meta.dirname, "../../src/world/credential.ts");

/** Says what is masked, and then what was given: a token, or an error. */
const script = `
import { azureCredential } from ${JSON.stringify(credential)};
const say = (what, text) => console.log(what, text);
const job = azureCredential({ mask: (token) => say("mask", token) });
await job.getToken("https://vault.azure.net/.default").then(
  ({ token }) => say("token", token),
  (error) => say(error.name, error.message),
);`;

/** Two ask at once while the chain cannot be made, and one when it can. */
const mending = `
import { azureCredential } from ${JSON.stringify(credential)};
const job = azureCredential({ mask: () => {} });
const ask = () => job.getToken("https://vault.azure.net/.default").then(({ token }) => token, () => "failed");
console.log((await Promise.all([ask(), ask()])).join());
delete process.env.AZURE_TOKEN_CREDENTIALS;
console.log(await ask());`;

/** A process whose PATH holds one program, `az`, or none. */
async function called(
  az?: string,
  env: { readonly [name: string]: string } = {},
  source = script,
): Promise<readonly string[]> {
  const { root } = tree(
    { "bin/": "", ...(az !== undefined && { "bin/az": `#!/bin/sh\n${az}\n` }) },
    { git: false },
  );
  if (az !== undefined) chmodSync(resolve(root, "bin/az"), 0o755);
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", source], {
    env: { ...environment, PATH: resolve(root, "bin"), HOME: root, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return (await text(child.stdout)).trim().split("\n");
}

const answer = { accessToken: "from-az", expires_on: 4102444800, tokenType: "Bearer" };

test("whom azure/login signed in, masked before it is used", async () =>
  expect(await called(`echo '${JSON.stringify(answer)}'`)).toEqual(["mask from-az", "token from-az"]));

test.each(
  someOf(
    [
      ["nobody signed in", undefined, "nobody is signed in, or not any more.", "not installed"],
      [
        "az is signed out",
        "echo 'Please run az login hunter2' >&2; exit 1",
        "nobody is signed in, or not any more.",
        "not signed in",
      ],
      [
        "azure/login's token is too old",
        "echo 'ERROR: AADSTS700024: hunter2' >&2; exit 1",
        "the sign-in is too old (AADSTS700024).",
        "refused, AADSTS700024",
      ],
    ],
    2,
  ),
)("%s: it says so, in our words", async (_, az, cause, reason) =>
  expect(await called(az)).toEqual([
    `CredentialError ${cause} Tried in this order: environment variables (not set), Azure CLI (${reason}). Give client-id and tenant-id, or run azure/login before.`,
  ]),
);

test("on a person's machine every credential of the chain is tried once, though several vaults ask at once, and one right after them", async () => {
  const several = `
import { azureCredential } from ${JSON.stringify(credential)};
const chain = azureCredential();
const ask = () => chain.getToken("https://vault.azure.net/.default").catch(({ name, message }) => name + " " + message);
const answers = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
console.log(new Set(answers).size);
console.log(answers[0]);`;
  const offers = { AZURE_TOKEN_CREDENTIALS: "dev" };
  const az = 'echo started >> "$HOME/starts"; echo "Please run az login" >&2; exit 1';
  expect(
    await called(
      az,
      offers,
      `${several}\nimport { readFileSync } from "node:fs";\nconsole.log(readFileSync(process.env.HOME + "/starts", "utf8").trim());`,
    ),
  ).toEqual([
    "1",
    "CredentialError nobody is signed in, or not any more. Tried in this order: Visual Studio Code (not signed in), " +
      "Azure CLI (not signed in), Azure PowerShell (not installed), Azure Developer CLI (not installed), Windows broker (none here). " +
      "Sign in: az login, or az login --allow-no-subscriptions, for no subscription is needed. " +
      "A workflow needs a client and tenant id and the permission id-token: write.",
    "started",
  ]);
});

test("where nothing answers, the whole chain is tried with one request, and each of its failures has its place", async () => {
  const count = `
import { DefaultAzureCredential } from ${JSON.stringify(import.meta.resolve("@azure/identity"))};
import { explainSignIn, listDefaultChain } from ${JSON.stringify(resolve(credential, "../explain-sign-in.ts"))};
let requests = 0;
const httpClient = { sendRequest: async () => { requests++; throw new Error("hunter2"); } };
const error = await new DefaultAzureCredential({ httpClient }).getToken("https://vault.azure.net/.default").catch((error) => error);
const chain = listDefaultChain();
console.log(error.errors.length, requests);
console.log(explainSignIn(error, { chain, remedy: "Sign in." }).message);`;
  expect(await called(undefined, {}, count)).toEqual([
    "6 1",
    "nobody is signed in, or not any more. Tried in this order: environment variables (not set), workload identity (not set), " +
      "managed identity (none here), Visual Studio Code (not signed in), Azure CLI (not installed), Azure PowerShell (not installed), " +
      "Azure Developer CLI (not installed), Windows broker (none here). Sign in.",
  ]);
});

test("no proxy is asked for the machine's identity", async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  })
    .on("connect", (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    })
    .listen(0, "127.0.0.1");
  onTestFinished(() => void proxy.close());
  await once(proxy, "listening");
  const { port } = proxy.address() as AddressInfo;
  const chain = `
import { azureCredential } from ${JSON.stringify(credential)};
await azureCredential().getToken("https://vault.azure.net/.default").catch(({ message }) => console.log(message));`;
  const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, HTTP_PROXY: `http://127.0.0.1:${port}` };
  expect(await called(undefined, env, chain)).toEqual([
    expect.stringContaining("managed identity (none here)"),
  ]);
  expect(asked).toEqual([]);
  // Entra is asked through it.
  const application = { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "hunter2" };
  await called(
    undefined,
    { ...env, ...application, AZURE_TOKEN_CREDENTIALS: "EnvironmentCredential" },
    chain,
  );
  expect(new Set(asked)).toEqual(new Set(["CONNECT login.microsoftonline.com:443"]));
});

test("the machine's identity is not asked, though it would answer", async () => {
  const asked: (string | undefined)[] = [];
  const machine = createServer((request, response) => {
    asked.push(request.url);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: "machine", expires_on: "4102444800", token_type: "Bearer" }));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void machine.close());
  await once(machine, "listening");
  const { port } = machine.address() as AddressInfo;
  const offers = { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}`, IDENTITY_HEADER: "x" };
  expect(await called(undefined, offers)).toEqual([expect.stringContaining("nobody is signed in")]);
  expect(asked).toEqual([]);
  const wished = { ...offers, AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential" };
  expect(await called(undefined, wished)).toEqual(["mask machine", "token machine"]);
});

test("a chain that cannot be made fails those who wait for it, and is made anew for who asks later", async () =>
  expect(
    await called(`echo '${JSON.stringify(answer)}'`, { AZURE_TOKEN_CREDENTIALS: "nonsense" }, mending),
  ).toEqual(["failed,failed", "from-az"]));
