// The files of examples/rotation/mysql, with their hosts on loopback: two accounts that take turns, and one that keeps its old
// password. The vault's own event of near expiry rotates them, and no output says a password.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { call } from "../commands/process.ts";
import { stage } from "../commands/stage.ts";
import { tree } from "../files.ts";
import { type MysqlServer, mysqlServer } from "./mysql/server.ts";
import { adminPassword, firstPassword } from "./mysql/target.ts";

const example = resolve(import.meta.dirname, "../../examples/rotation/mysql");
const file = (name: string) => readFileSync(resolve(example, name), "utf8");

/** The example's files, with both servers at this port. */
function files({ at: { port, ca } }: MysqlServer): Record<string, string> {
  const config = file("keyvault-gitops.yaml");
  const host = /host: \w+\.mysql\.database\.azure\.com\n/g;
  expect(config.match(host)).toHaveLength(2);
  return {
    "keyvault-gitops.yaml": config.replace(host, `host: 127.0.0.1\n      port: ${port}\n      ca: ca.pem\n`),
    "vault.yaml": file("vault.yaml"),
    ".env": file(".env"),
    "ca.pem": readFileSync(ca, "utf8"),
  };
}

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const clientOf = ({ httpClient }: ReturnType<typeof emulator>) =>
  new SecretClient("https://rotation-mysql.vault.azure.net", credential, { httpClient });

test("from near expiry to a password that signs in, while the one before still does", async () => {
  const server = await mysqlServer(["shop_a", "shop_b", "orders"]);
  const { on, clock, vaults, root } = stage(files(server));
  const client = clientOf(vaults);
  await client.setSecret("mysqlRotatorPassword", adminPassword);
  const published = async () => {
    const { username, password } = new URL((await client.getSecret("shop-db")).value ?? "");
    return { user: username, password };
  };

  const posted: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, { method, body } = {}) => {
    if (method === "POST") posted.push(String(body));
    const [event] = JSON.parse(String(body));
    const { validationCode: validationResponse } = event.data;
    return Response.json(validationResponse === undefined ? {} : { validationResponse });
  };
  const { deliver } = await vaults.subscribe("https://hook.example/events", { fetch });

  expect(await on("rotate --emulator")).toMatchObject({ exit: 0, out: expect.stringContaining("2 rotated") });
  const before = await published();
  const orders = (await client.getSecret("orders-db-password")).value ?? "";
  expect([before.user, server.letsIn(before.user, before.password)]).toEqual(["shop_a", true]);
  expect([orders, firstPassword].map((one) => server.letsIn("orders", one))).toEqual([true, true]);

  clock.forward(61 * 86_400_000);
  await deliver();
  const event = posted.find((body) => body.includes("SecretNearExpiry") && body.includes("shop-db"));
  writeFileSync(`${root}/event.json`, event ?? "");
  expect(await on("rotate --event event.json --emulator")).toMatchObject({
    ...{ exit: 0, out: expect.stringContaining("1 rotated") },
  });
  const after = await published();
  expect(after.user).toBe("shop_b");
  for (const { user, password } of [before, after]) expect(server.letsIn(user, password)).toBe(true);
  for (const password of [before.password, after.password, orders, adminPassword])
    expect(server.statements.join()).not.toContain(password);
});

test("a process with every log turned on says no password, whether the server takes the new one or not", async () => {
  let isRefused = true;
  const refuses = (sql: string) => (isRefused && sql.includes("IDENTIFIED") ? 1819 : undefined);
  const server = await mysqlServer(["shop_a", "shop_b"], { refuses });
  const { root } = tree(files(server));
  const vaults = emulator({ file: `${root}/v.db` });
  onTestFinished(() => vaults.close());
  const client = clientOf(vaults);
  await client.setSecret("mysqlRotatorPassword", adminPassword);
  const loud = { NODE_DEBUG: "net,tls,stream,http,mysql2,mysql", DEBUG: "*", AZURE_LOG_LEVEL: "verbose" };
  const rotate = () =>
    call(root, ["rotate", "--select", "shop-db", "--emulator=v.db", "--format", "json"], loud);
  const refused = await rotate();
  expect(refused).toMatchObject({ exit: 5, out: expect.stringContaining("password validation refuses it") });
  isRefused = false;
  const rotated = await rotate();
  expect(rotated).toMatchObject({ exit: 0 });
  const { password } = new URL((await client.getSecret("shop-db")).value ?? "");
  expect(server.letsIn("shop_a", password)).toBe(true);
  for (const { out, err } of [refused, rotated])
    for (const secret of [password, adminPassword])
      for (const text of [secret, Buffer.from(secret).toString("hex"), btoa(secret), "c4nary"])
        expect(out + err).not.toContain(text);
  expect(rotated.err).toMatch(/^(NET|TLS|STREAM) /m);
});
