// Both handshakes by which a webhook says that it wants events, over real HTTP.
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { listenOnLoopback } from "../loopback.ts";
import { validation } from "./build.ts";
import { issuer } from "./issuer.ts";
import { due, send, serveWebhook } from "./webhook.ts";

async function nobody() {
  let calls = 0;
  const server = createServer((_, answer) => {
    calls++;
    answer.end();
  });
  const port = await listenOnLoopback(server);
  return { url: `http://127.0.0.1:${port}/`, calls: () => calls };
}

test("Event Grid's is answered with its code, CloudEvents' with its origin, and neither's address is called", async () => {
  const [{ events, token }, { url, calls }] = await Promise.all([issuer(), nobody()]);
  const webhook = await serveWebhook(await due(events));
  const bearing = { token: await token() };

  const header = { "aeg-event-type": "SubscriptionValidation" };
  for (const body of [validation("512d38b6", url), [validation("512d38b6", url)]]) {
    const { status, headers, text } = await send(webhook.url, { ...bearing, headers: header, body });
    expect({ status, headers, said: JSON.parse(text) }).toMatchObject({
      status: 200,
      headers: { "content-type": expect.stringContaining("application/json") },
      said: { validationResponse: "512d38b6" },
    });
  }

  const origin = {
    "webhook-request-origin": "eventgrid.azure.net",
    "webhook-request-callback": url,
    "webhook-request-rate": "120",
  };
  expect(await send(webhook.url, { method: "OPTIONS", headers: origin })).toMatchObject({
    status: 200,
    text: "",
    headers: {
      "webhook-allowed-origin": "eventgrid.azure.net",
      "webhook-allowed-rate": "120",
      allow: "POST",
    },
  });
  expect(calls()).toBe(0);

  const health = new URL("/healthz", webhook.url).href;
  expect(await send(health, { method: "GET" })).toMatchObject({ status: 200, text: "ok\n" });
});
