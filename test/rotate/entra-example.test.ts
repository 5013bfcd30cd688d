// The files of examples/rotation/entra-application, with Microsoft Graph on loopback: the vault's own event of near expiry
// rotates the client secret, and the application signs in with the new one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { environment } from "../commands/process.ts";
import { stage } from "../commands/stage.ts";
import { tree } from "../files.ts";
import { application, graph } from "./graph.ts";

const root = resolve(import.meta.dirname, "../..");
const file = (name: string) =>
  readFileSync(resolve(root, "examples/rotation/entra-application", name), "utf8");

/** The example's files, with the application at this origin. */
function files(endpoint: string): Record<string, string> {
  const config = file("keyvault-gitops.yaml")
    .replace(/tenant: .*/, `tenant: ${application.tenant}`)
    .replace(/clientId: .*/, `clientId: ${application.clientId}\n      endpoint: ${endpoint}`);
  expect(config).toContain(endpoint);
  return { "keyvault-gitops.yaml": config, "vault.yaml": file("vault.yaml"), ".env": file(".env") };
}

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const clientOf = ({ httpClient }: ReturnType<typeof emulator>) =>
  new SecretClient("https://rotation-entra.vault.azure.net", credential, { httpClient });

test("from near expiry to a client secret that signs in", async () => {
  let now = Date.now;
  const server = await graph({ token: "of a stage", now: () => now(), late: 2 });
  server.add("made by hand");
  const { on, clock, vaults, root } = stage(files(server.endpoint));
  now = clock.now;
  const client = clientOf(vaults);
  const posted: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, { method, body } = {}) => {
    if (method === "POST") posted.push(String(body));
    const [event] = JSON.parse(String(body));
    const { validationCode: validationResponse } = event.data;
    return Response.json(validationResponse === undefined ? {} : { validationResponse });
  };
  const { deliver } = await vaults.subscribe("https://hook.example/events", { fetch });

  expect(await on("rotate --emulator")).toMatchObject({ exit: 0, out: expect.stringContaining("2 rotated") });
  const first = await client.getSecret("shop-client-secret");
  const whole = await client.getSecret("shop-sign-in");
  const { clientSecret } = JSON.parse(whole.value ?? "");
  expect([first.value ?? "", clientSecret].map(server.letsIn)).toEqual([true, true]);
  expect(first.value).not.toBe(clientSecret);

  clock.forward(61 * 86_400_000);
  await deliver();
  const event = posted.find(
    (body) => body.includes("SecretNearExpiry") && body.includes("shop-client-secret"),
  );
  writeFileSync(`${root}/event.json`, event ?? "");
  const rotate = () => on("rotate --event event.json --emulator");
  expect(await rotate()).toMatchObject({ exit: 0, out: expect.stringContaining("1 rotated") });
  const second = await client.getSecret("shop-client-secret");
  const added = server.passwords.find(({ text }) => text === second.value);
  expect(second.properties.tags).toMatchObject({ CredentialId: added?.keyId });
  // In Entra the client secret ends a week after the secret expires in the vault.
  expect(Math.round(((added?.endsAt ?? 0) - Number(second.properties.expiresOn)) / 86_400_000)).toBe(7);
  expect([first.value ?? "", second.value ?? ""].map(server.letsIn)).toEqual([true, true]);
  // Event Grid may deliver an event twice.
  expect(await rotate()).toMatchObject({ exit: 0 });
  expect(server.passwords.map(({ displayName }) => displayName?.slice(0, 36))).toEqual([
    "made by hand",
    expect.stringMatching(/^kvg rotation-entra\/shop-/),
    expect.stringMatching(/^kvg rotation-entra\/shop-/),
    "kvg rotation-entra/shop-client-secre",
  ]);
  expect(server.wrong).toEqual([]);
});

test("a process with every log turned on says neither a client secret nor what Entra says", async () => {
  const server = await graph({
    token: "keyvault-gitops-local",
    instead: (what) => (what === "token" ? { status: 400, code: "7000112" } : undefined),
  });
  const { root: folder } = tree(files(server.endpoint));
  const vaults = emulator({ file: `${folder}/v.db` });
  onTestFinished(() => vaults.close());
  const loud = { NODE_DEBUG: "net,tls,stream,http", DEBUG: "*", AZURE_LOG_LEVEL: "verbose" };
  const rotate = async () => {
    const args = ["rotate", "--select", "shop-client-secret", "--emulator=v.db", "--format", "json"];
    const child = spawn(process.execPath, [`${root}/src/cli.ts`, ...args], {
      cwd: folder,
      env: { ...environment, ...loud, NODE_EXTRA_CA_CERTS: server.ca },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err, [exit]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    return { exit, out, err };
  };
  const refused = await rotate();
  expect(refused).toMatchObject({ exit: 5, out: expect.stringContaining("Enable it") });
  expect(server.asked).toEqual(["addPassword", "token", "removePassword"]);
  const said = refused.out + refused.err;
  expect(said).toMatch(/^(NET|TLS|STREAM) /m);
  expect(said).toMatch(/^azure:/m);
  for (const canary of ["c4n~", "c4nary", Buffer.from("c4n~0").toString("hex"), btoa("c4n~00").slice(0, 6)])
    expect(said).not.toContain(canary);
});
