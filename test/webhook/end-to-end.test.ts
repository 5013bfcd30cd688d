// From near expiry to a new working password: the embedded vault's clock moves, it posts its event, the webhook rotates
// the password of a real PostgreSQL, and the application logs in with what the vault holds.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { start } from "../commands/process.ts";
import { callIn } from "../commands/shell.ts";
import { someOf } from "../dials.ts";
import { tree } from "../files.ts";
import { listenOnLoopback } from "../loopback.ts";
import { type Postgres, postgres } from "../rotate/postgres.ts";
import { send, serveWebhook } from "./webhook.ts";
import { startWebhook } from "./webhook-process.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const root32 = new Uint8Array(32).fill(7);
const KV_HOOK = "0123456789abcdefghijklmnopqrstuvwxyz";

function repository({ host, port, ca }: Postgres, users: readonly string[]) {
  const admin = { user: "postgres", password: { env: "KV_ADMIN" } };
  const config = {
    ...head,
    kind: "Config",
    owner: "us",
    manifests: ["v.yaml"],
    fingerprint: { key: { env: "KV_ROOT" }, kid: makeFingerprint(root32).kid },
    targets: { app: { postgres: { host, port, database: "postgres", users, admin, tls: { ca: "ca.pem" } } } },
    vaults: { contoso: { targets: ["app"] } },
  };
  const template = '{"user":"{{ user | json }}","password":"{{ password | json }}"}';
  const rotation = { beforeExpiry: "P30D", target: "app", template };
  const secrets = { "app-db": { contentType: "application/json", expiresIn: "P90D", rotation } };
  return tree({
    "ca.pem": readFileSync(ca, "utf8"),
    "keyvault-gitops.yaml": JSON.stringify(config),
    "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: "contoso", secrets }),
  }).root;
}

/** Passes requests on to the webhook, and keeps what Event Grid would have sent. */
async function wire(to: string) {
  const bodies: string[] = [];
  const server = createServer(async (request, answer) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    const { "content-type": type = "", "aeg-event-type": is = "" } = request.headers;
    const headers = { "content-type": type, "aeg-event-type": `${is}` };
    const { status = 500, text } = await send(to, { headers, body });
    if (body.includes("NearExpiry")) bodies.push(body);
    answer.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  const port = await listenOnLoopback(server);
  return { url: `http://127.0.0.1:${port}/events`, bodies };
}

/** The application: whether it gets in with what it read from the vault. */
async function logsIn({ host, port }: Postgres, credential: { user: string; password: string }) {
  const client = new Client({ host, port, database: "postgres", ...credential });
  try {
    await client.connect();
    return true;
  } catch (error) {
    expect((error as { code?: string }).code).toBe("28P01");
    return false;
  } finally {
    await client.end();
  }
}

test.each(
  someOf(
    [
      ["single", ["app"], false],
      ["dual", ["app_a", "app_b"], true],
    ] as const,
    2,
    1,
  ),
)("%s", async (_, users, oldStillWorks) => {
  const db = await postgres();
  onTestFinished(db.stop);
  for (const user of users) await db.sql(`CREATE ROLE ${user} LOGIN`);
  const root = repository(db, users);
  const file = `${tree({}, { git: false }).root}/v.db`;
  const env = { KV_HOOK, KV_ADMIN: db.password, KV_ROOT: Buffer.from(root32).toString("base64") };
  const on = (line: string) => callIn(root, line.split(" "), { env });

  const webhook = await startWebhook({ root, file }, ["--secret-path", "KV_HOOK"], env);
  const { url, bodies } = await wire(`${webhook.url}/${KV_HOOK}`);
  const vault = start(root, ["emulator", "--data", file, "--events", url]);
  onTestFinished(() => void vault.kill("SIGKILL"));
  let posted = "";
  vault.stderr?.setEncoding("utf8").on("data", (text) => {
    posted += text;
  });
  const vaultSays = async (what: string) => {
    while (!posted.includes(what)) if (vault.stderr) await once(vault.stderr, "data");
  };
  await vaultSays("agreed");

  const vaults = emulator({ file });
  onTestFinished(() => vaults.close());
  const ask = async (path: string) => {
    const request = new Request(`https://contoso.vault.azure.net/secrets/app-db${path}?api-version=7.6`, {
      headers: { authorization: "Bearer t" },
    });
    return (await vaults.handle(request)).json() as Promise<{ value: string | unknown[] }>;
  };
  const published = async () => JSON.parse(String((await ask("")).value));
  const versions = async () => (await ask("/versions")).value.length;

  expect(await on(`rotate --emulator=${file}`)).toMatchObject({ exit: 0 });
  const before = await published();
  expect(await logsIn(db, before)).toBe(true);

  expect(await on(`emulator --data ${file} --advance P60D`)).toMatchObject({ exit: 0 });
  await vaultSays("SecretNearExpiry of contoso/app-db: answered 202");
  await webhook.says("contoso/secret/app-db: rotated with app");
  const after = await published();
  expect(await logsIn(db, after)).toBe(true);
  expect(await logsIn(db, before)).toBe(oldStillWorks);
  expect(await versions()).toBe(2);

  expect(bodies).toHaveLength(1);
  const again = await serveWebhook({ root, file }, ["--secret-path", "KV_HOOK"], env);
  for (const { url } of [webhook, again])
    expect(await send(`${url}/${KV_HOOK}`, { body: bodies[0] ?? "" })).toMatchObject({ status: 202 });
  expect(await versions(), "the same event again, also to a webhook that never saw it").toBe(2);
  expect(await published()).toEqual(after);
  for (const { log } of [webhook, again])
    for (const value of [before.password, after.password, db.password, KV_HOOK])
      expect(log()).not.toContain(value.slice(0, 9));
});
