// An example of Microsoft's tutorials at work: its files, its vault, the webhook on loopback, and what Event Grid does between.
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, onTestFinished } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { callIn } from "../commands/shell.ts";
import { tree } from "../files.ts";
import { serveWebhook } from "../webhook/webhook.ts";

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const KV_HOOK = "0123456789abcdefghijklmnopqrstuvwxyz";
const day = 86_400_000;

/** @param files the example's, with its hosts on loopback. */
export async function startTutorial(files: Record<string, string>, vault: string) {
  const { root } = tree(files);
  const file = `${tree({}, { git: false }).root}/v.db`;
  const vaults = emulator({ file });
  onTestFinished(() => vaults.close());
  const client = new SecretClient(`https://${vault}.vault.azure.net`, credential, vaults);
  const webhook = await serveWebhook({ root, file }, ["--secret-path", "KV_HOOK"], { KV_HOOK });

  let bodies: string[] = [];
  const url = `${webhook.url}/${KV_HOOK}`;
  const post: typeof fetch = async (to, init) => {
    const answer = await fetch(to, init);
    const body = String(init?.body ?? "");
    if (body.includes("NearExpiry")) bodies.push(body);
    return answer;
  };
  const { deliver } = await vaults.subscribe(url, { fetch: post });

  return {
    client,
    webhook,
    /** What is in the vault already comes under management. */
    apply: async () =>
      expect(await callIn(root, ["apply", "--yes", `--emulator=${file}`])).toMatchObject({ exit: 0 }),
    /** The first rotation of a secret, which makes it. */
    rotateFirst: async (name: string) => {
      const line = ["rotate", "--select", name, `--emulator=${file}`];
      const out = expect.stringContaining("1 rotated");
      expect(await callIn(root, line)).toMatchObject({ exit: 0, out });
      return client.getSecret(name);
    },
    /** So many days go by, and Event Grid delivers what is near its expiry then. @returns the secrets' names */
    passDays: async (days: number): Promise<readonly string[]> => {
      vaults.advance(days * day);
      bodies = [];
      await deliver();
      return bodies.flatMap((body) => JSON.parse(body)).map(({ subject }) => subject);
    },
    /** Event Grid delivers again what it has delivered last. */
    deliverAgain: async () => {
      const headers = { "content-type": "application/json", "aeg-event-type": "Notification" };
      for (const body of bodies)
        expect(await fetch(url, { method: "POST", headers, body })).toMatchObject({ status: 202 });
    },
    versions: async (name: string) =>
      (await Array.fromAsync(client.listPropertiesOfSecretVersions(name))).length,
  };
}
