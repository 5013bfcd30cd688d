// Requests that the webhook refuses or ignores, each with its status; a secret is due all the while, and stays as it is.
import { createServer } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { listenOnLoopback } from "../loopback.ts";
import { cloudEvent, gridEvent, validation } from "./build.ts";
import { type Differs, issuer } from "./issuer.ts";
import { due, type Post, repository, send, serveWebhook } from "./webhook.ts";

/** An address that nobody is to call. */
async function trap() {
  let calls = 0;
  const server = createServer((_, answer) => {
    calls++;
    answer.end("{}");
  });
  const port = await listenOnLoopback(server);
  return { url: `http://127.0.0.1:${port}/`, calls: () => calls };
}

const event = [gridEvent()];

/** By who bears a token of which kind; the request is a good one in all else. */
const strangers = (url: string): Record<string, readonly [number, Differs]> => ({
  "another audience": [401, { claims: { aud: "api://other" } }],
  "another issuer": [401, { claims: { iss: "https://sts.windows.net/other/" } }],
  "another app": [403, { claims: { appid: "00000000-0000-0000-0000-00000000000a" } }],
  "an app of version 2 that is another": [403, { claims: { azp: "00000000-0000-0000-0000-00000000000a" } }],
  "no app": [403, { claims: { appid: undefined } }],
  "an expired token": [401, { claims: { exp: 1_700_000_000 } }],
  "a token that never expires": [401, { claims: { exp: undefined } }],
  "a token of tomorrow": [401, { claims: { nbf: 4_000_000_000 } }],
  "a token that nobody signed": [401, { by: "nobody" }],
  "a token signed with the public key": [401, { by: "its public key" }],
  "a token of a key of its own": [401, { by: "another key" }],
  "a token of an unknown key": [401, { header: { kid: "k-2" } }],
  "a token that brings its key's address": [401, { by: "another key", header: { jku: url, x5u: url } }],
});

const requests = (token: string, url: string): Record<string, readonly [number, Post]> => ({
  "no token": [401, { body: event }],
  "no token in a handshake": [
    401,
    { headers: { "aeg-event-type": "SubscriptionValidation" }, body: [validation("c")] },
  ],
  "no token and a body that is too large": [401, { body: "[".repeat(2 * 1024 * 1024) }],
  "a token that is none": [401, { token: "eyJhbGciOiJSUzI1NiJ9.e30.AAAA", body: event }],
  "another scheme": [401, { headers: { authorization: `Basic ${token}` }, body: event }],
  "a GET": [405, { method: "GET", token }],
  "a PUT": [405, { method: "PUT", token, body: event }],
  "a text": [415, { token, headers: { "content-type": "text/plain" }, body: event }],
  "no content type": [415, { token, headers: { "content-type": "" }, body: event }],
  "a form": [415, { token, headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=b" }],
  "a body of more than 1 MiB": [413, { token, body: [gridEvent({}, { more: "x".repeat(1024 * 1024) })] }],
  "a body without length of more than 1 MiB": [
    413,
    { token, headers: { "transfer-encoding": "chunked" }, body: " ".repeat(1024 * 1024 + 1) },
  ],
  "no JSON": [400, { token, body: "{" }],
  "no event": [400, { token, body: "[]" }],
  "an event and rubbish": [400, { token, body: [gridEvent(), 7] }],
  "an id of another object": [
    400,
    { token, body: gridEvent({ data: { Id: "https://contoso.vault.azure.net/secrets/other" } }) },
  ],
  "a handshake that is none": [
    400,
    { token, headers: { "aeg-event-type": "SubscriptionValidation" }, body: event },
  ],
  "a handshake without an origin": [400, { method: "OPTIONS" }],
  "a handshake of an origin that is none": [
    400,
    { method: "OPTIONS", headers: { "webhook-request-origin": "a b", "webhook-request-callback": url } },
  ],
  "a foreign vault": [202, { token, body: gridEvent({ vault: "fabrikam" }) }],
  "a vault that only looks alike": [
    202,
    { token, body: gridEvent({ data: { Id: "https://contoso.vault.azure.net.evil.example/secrets/db" } }) },
  ],
  "an object without a rotation": [202, { token, body: cloudEvent({ name: "other" }) }],
  "an unknown object": [202, { token, body: cloudEvent({ name: "nobody" }) }],
  "a new version": [202, { token, body: gridEvent({ type: "SecretNewVersionCreated" }) }],
  "a validation that no header announces": [202, { token, body: [validation("c")] }],
});

test("each gets its status, nothing is rotated, and no address of a request is dialled", async () => {
  const [{ events, token, asked }, { url, calls }] = await Promise.all([issuer(), trap()]);
  const set = await due(events);
  const webhook = await serveWebhook(set);
  const table = new Map<string, readonly [number, Post]>(Object.entries(requests(await token(), url)));
  for (const [name, [status, differs]] of Object.entries(strangers(url)))
    table.set(name, [status, { token: await token(differs), body: event }]);

  const got: Record<string, number | undefined> = {};
  for (const [name, [, post]] of table) got[name] = (await send(webhook.url, post)).status;
  const expected = Object.fromEntries([...table].map(([name, [status]]) => [name, status]));
  expect(got).toEqual(expected);
  expect((await send(`${webhook.url}/x`, { token: await token(), body: event })).status).toBe(404);
  expect([await set.versions("secrets/db"), await set.versions("keys/db")]).toEqual([1, 1]);
  expect(calls()).toBe(0);
  expect(asked(), "times that the issuer was asked for its keys").toBeLessThanOrEqual(2);

  expect(await send(webhook.url, { token: await token(), body: event })).toMatchObject({ status: 202 });
  expect(await set.versions("secrets/db"), "the table's requests could have rotated it").toBe(2);
  expect(await webhook.stop()).toBe(0);
});

test("a body that breaks off is told as that", async () => {
  const { events, token } = await issuer();
  const webhook = await serveWebhook(repository(events));
  const { port } = new URL(webhook.url);
  const head = ["POST /events HTTP/1.1", "Host: x", `Authorization: Bearer ${await token()}`];
  const rest = ["Content-Type: application/json", "Content-Length: 100", "Expect: 100-continue", "", "["];
  const socket = connect(Number(port), "127.0.0.1");
  socket.write([...head, ...rest].join("\r\n"));
  socket.once("data", () => socket.destroy());
  const log = await webhook.says("refused a POST");
  expect(log.split("\n").slice(1)).toEqual(["refused a POST: it broke off", ""]);
});

test("where the issuer's keys cannot be had, it is to be delivered again", async () => {
  const { events, token } = await issuer();
  const { url } = await serveWebhook(repository({ ...events, jwks: "http://127.0.0.1:1/keys" }));
  expect(await send(url, { token: await token(), body: event })).toMatchObject({ status: 503 });
  expect(await send(url, { body: event })).toMatchObject({ status: 401 });
});
