// Who a job is: whom it signed in before, never the machine that it runs on, and no token before it is masked.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
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
    env: { PATH: resolve(root, "bin"), HOME: root, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return (await text(child.stdout)).trim().split("\n");
}

const answer = { accessToken: "from-az", expires_on: 4102444800, tokenType: "Bearer" };

test("whom azure/login signed in, masked before it is used", async () =>
  expect(await called(`echo '${JSON.stringify(answer)}'`)).toEqual(["mask from-az", "token from-az"]));

test.each([
  ["nobody signed in", undefined],
  ["azure/login's token is too old", "echo 'ERROR: AADSTS700024: hunter2' >&2; exit 1"],
])("%s: it says so, in our words", async (_, az) =>
  expect(await called(az)).toEqual([
    "CredentialError nobody is signed in, or not any more. Give client-id and tenant-id, or run azure/login before.",
  ]),
);

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
