// Microsoft's tutorial for one set of credentials, by the files of examples/rotation/sql-server and with their hosts on
// loopback: the vault's own event of near expiry rotates the login, and the new password signs in.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { Connection } from "tedious";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { call } from "../commands/process.ts";
import { tree } from "../files.ts";
import { sqlServer } from "./sql-server.ts";
import { admin, firstPassword, type TdsServer } from "./tds/server.ts";
import { startTutorial } from "./tutorial.ts";

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

/** The application: whether it gets into its database with a password. */
async function signsIn({ host, port, ca }: TdsServer, password: string): Promise<boolean> {
  const connection = new Connection({
    server: host,
    authentication: { type: "default", options: { userName: "shop_app", password } },
    options: {
      port,
      encrypt: "strict",
      database: "shop",
      cryptoCredentialsDetails: { ca: readFileSync(ca) },
    },
  });
  const error = await new Promise<unknown>((resolve) => connection.connect(resolve));
  connection.close();
  if (error) expect(error).toMatchObject({ code: "ELOGIN" });
  return !error;
}

test("from near expiry to a password that signs in", async () => {
  const server = await sqlServer({ logins: ["shop_app"] });
  const { client, webhook, rotateFirst, passDays, deliverAgain, versions } = await startTutorial(
    files(server),
    "rotation-sql",
  );
  await client.setSecret("sqlRotatorPassword", admin.password);

  // The tutorial sets the first version by hand: here the first rotation makes it.
  expect(await signsIn(server, firstPassword)).toBe(true);
  const first = await rotateFirst("sqlPassword");
  expect(first.properties.tags).toMatchObject({ CredentialId: "shop_app" });
  expect(await signsIn(server, first.value ?? "")).toBe(true);
  expect(await signsIn(server, firstPassword)).toBe(false);

  expect(await passDays(59)).toEqual([]);
  expect(await passDays(2)).toEqual(["sqlPassword"]);
  await webhook.says("rotation-sql/secret/sqlPassword: rotated with sql-login");
  const second = await client.getSecret("sqlPassword");
  expect(second.properties.tags).toMatchObject({ CredentialId: "shop_app" });
  expect(await signsIn(server, second.value ?? "")).toBe(true);
  expect(await signsIn(server, first.value ?? "")).toBe(false);

  const statements = server.batches.length;
  await deliverAgain();
  expect(server.batches).toHaveLength(statements);
  expect(await versions("sqlPassword")).toBe(2);
  for (const password of [first.value ?? "", second.value ?? "", admin.password])
    expect(server.trace() + webhook.log()).not.toContain(password);
});

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };

test("a process with every log turned on says neither password, whether the server takes the new one or not", async () => {
  let isRefused = true;
  const refuse = (what: string) => (isRefused && what.includes("ALTER") ? [15118, 3701] : undefined);
  const server = await sqlServer({ logins: ["shop_app"], refuse });
  const { root } = tree(files(server));
  const vaults = emulator({ file: `${root}/v.db` });
  onTestFinished(() => vaults.close());
  const client = new SecretClient("https://rotation-sql.vault.azure.net", credential, vaults);
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
