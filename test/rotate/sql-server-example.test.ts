// Microsoft's tutorial for one set of credentials, by the files of examples/rotation/sql-server and with their hosts on
// loopback: the vault's own event of near expiry rotates the login, and the new password signs in.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { call } from "../commands/process.ts";
import { stage } from "../commands/stage.ts";
import { tree } from "../files.ts";
import { sqlServer } from "./sql-server.ts";
import { admin, firstPassword, type TdsServer } from "./tds/server.ts";

const example = resolve(import.meta.dirname, "../../examples/rotation/sql-server");
const file = (name: string) => readFileSync(resolve(example, name), "utf8");

/** The example's files, with the login's server at this port. */
function files({ port, ca }: TdsServer): Record<string, string> {
  const config = file("keyvault-gitops.yaml");
  const host = "      host: shop.database.windows.net\n";
  expect(config).toContain(host);
  return {
    "keyvault-gitops.yaml": config.replace(
      host,
      `      host: 127.0.0.1\n      port: ${port}\n      ca: ca.pem\n`,
    ),
    "vault.yaml": file("vault.yaml"),
    ".env": file(".env"),
    "ca.pem": readFileSync(ca, "utf8"),
  };
}

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const clientOf = ({ httpClient }: ReturnType<typeof emulator>) =>
  new SecretClient("https://rotation-sql.vault.azure.net", credential, { httpClient });

test("from near expiry to a password that signs in", async () => {
  const server = await sqlServer({ logins: ["shop_app"] });
  const { on, clock, vaults, root } = stage(files(server));
  const client = clientOf(vaults);
  await client.setSecret("sqlRotatorPassword", admin.password);
  const signsIn = (password: string) => server.letsIn("shop_app", password);
  const rotate = (which: string) => on(`rotate ${which} --emulator`);

  const posted: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, { method, body } = {}) => {
    if (method === "POST") posted.push(String(body));
    const [event] = JSON.parse(String(body));
    const { validationCode: validationResponse } = event.data;
    return Response.json(validationResponse === undefined ? {} : { validationResponse });
  };
  const { deliver } = await vaults.subscribe("https://hook.example/events", { fetch });

  // The tutorial's first version: here the first rotation makes it.
  expect(await rotate("--select sqlPassword")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("1 rotated"),
  });
  const first = await client.getSecret("sqlPassword");
  expect(signsIn(first.value ?? "")).toBe(true);
  expect(signsIn(firstPassword)).toBe(false);
  expect(first.properties.tags).toMatchObject({ CredentialId: "shop_app" });

  await deliver();
  expect(posted.some((body) => body.includes("SecretNearExpiry"))).toBe(false);
  clock.forward(61 * 86_400_000);
  await deliver();
  const event = posted.find((body) => body.includes("SecretNearExpiry") && body.includes("sqlPassword"));
  writeFileSync(`${root}/event.json`, event ?? "");

  expect(await rotate("--event event.json")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("1 rotated"),
  });
  const second = await client.getSecret("sqlPassword");
  expect(signsIn(second.value ?? "")).toBe(true);
  expect(signsIn(first.value ?? "")).toBe(false);
  // Event Grid may deliver an event twice.
  expect(await rotate("--event event.json")).toMatchObject({ exit: 0 });
  expect((await client.getSecret("sqlPassword")).properties.version).toBe(second.properties.version);
  expect(server.trace()).not.toContain(second.value ?? "");
});

test("a process with every log turned on says neither password, whether the server takes the new one or not", async () => {
  let isRefused = true;
  const refuse = (what: string) => (isRefused && what.includes("ALTER") ? [15118, 3701] : undefined);
  const server = await sqlServer({ logins: ["shop_app"], refuse });
  const { root } = tree(files(server));
  const vaults = emulator({ file: `${root}/v.db` });
  onTestFinished(() => vaults.close());
  const client = clientOf(vaults);
  await client.setSecret("sqlRotatorPassword", admin.password);
  const loud = { NODE_DEBUG: "net,tls,stream,http,tedious", DEBUG: "*", AZURE_LOG_LEVEL: "verbose" };
  const rotate = () =>
    call(root, ["rotate", "--select", "sqlPassword", "--emulator=v.db", "--format", "json"], loud);
  const refused = await rotate();
  expect(refused).toMatchObject({ exit: 5, out: expect.stringContaining("more complex password") });
  isRefused = false;
  const rotated = await rotate();
  expect(rotated).toMatchObject({ exit: 0 });
  const { value = "" } = await client.getSecret("sqlPassword");
  expect(server.letsIn("shop_app", value)).toBe(true);
  for (const { out, err } of [refused, rotated])
    for (const password of [value, admin.password])
      for (const text of [password, Buffer.from(password, "utf16le").toString("hex"), btoa(password)])
        expect(out + err).not.toContain(text);
  expect(rotated.err).toMatch(/^(NET|TLS|STREAM) /m);
});
