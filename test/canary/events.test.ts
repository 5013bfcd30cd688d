// What the webhook says, with every log on, while it is told values, tokens and secrets in every place of a request, and
// rotates one: none of them, and nothing that the vault holds.
import { expect, test } from "vitest";
import { cloudEvent, gridEvent, validation } from "../webhook/build.ts";
import { issuer } from "../webhook/issuer.ts";
import { due, type Post, send } from "../webhook/webhook.ts";
import { startWebhook } from "../webhook/webhook-process.ts";
import { assertNoCanary } from "./assert.ts";
import { ours, theirs } from "./canaries.ts";

const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", KEYVAULT_GITOPS_DEBUG: "1" };
const canaries = [...ours, ...theirs].map(({ value }) => value);
const inHeader = (value: string) => Buffer.from(value).toString("base64url");

/** Any nine characters in a row of a value. */
const shows = (text: string, value: string): boolean =>
  Array.from({ length: value.length - 8 }, (_, at) => value.slice(at, at + 9)).some((piece) =>
    text.includes(piece),
  );

/** One canary in each place of which nothing is to be said. */
const places = (value: string): readonly Post[] => [
  { body: value },
  { body: JSON.stringify(value) },
  { body: { [value]: value } },
  { body: [gridEvent({ id: value, name: "nobody" })] },
  { body: gridEvent({ data: { ObjectName: value } }) },
  { body: gridEvent({ data: { VaultName: value, Id: value } }) },
  {
    body: gridEvent({ data: { Id: `https://contoso.vault.azure.net/secrets/${encodeURIComponent(value)}` } }),
  },
  {
    body: cloudEvent(
      { data: { Version: value, ObjectType: value, EXP: value } },
      { source: value, more: value },
    ),
  },
  { body: [validation(value)], headers: { "aeg-event-type": "SubscriptionValidation" } },
  { body: [validation("", value)] },
  { body: "{}", headers: { "content-type": `text/${inHeader(value)}` } },
  { token: inHeader(value), body: [gridEvent()] },
  { token: `e30.${inHeader(value)}.AAAA`, body: [gridEvent()] },
  { method: "OPTIONS", headers: { "webhook-request-origin": `${inHeader(value)}/` } },
];

test("a webhook whose callers say values, and that rotates and fails to", async () => {
  const { events, token } = await issuer();
  const set = await due(events);
  const webhook = await startWebhook(set, [], loud);
  const tokens = [
    await token(),
    await token({ claims: { aud: canaries[0] } }),
    await token({ by: "nobody" }),
  ];
  for (const value of canaries)
    for (const post of places(value))
      await send(webhook.url, { ...(tokens[0] && { token: tokens[0] }), ...post });
  for (const bearer of tokens) await send(webhook.url, { token: bearer, body: [validation("x")] });

  const body = { error: { code: canaries[6], message: canaries[7] } };
  set.vaults.fault({ method: "PUT", at: "before", times: 9, does: { kind: "answer", status: 403, body } });
  const bearing = { token: await token() };
  expect(await send(webhook.url, { ...bearing, body: gridEvent() })).toMatchObject({ status: 503 });
  set.vaults.clearFaults();
  expect(await send(webhook.url, { ...bearing, body: gridEvent() })).toMatchObject({ status: 202 });
  expect(await webhook.stop()).toBe(0);

  const log = webhook.log();
  expect(log).toContain("azure:");
  assertNoCanary(log, "the webhook's log");
  const secrets = [...tokens, ...canaries.map(inHeader), ...(await set.values("secrets/db"))];
  expect(secrets.filter((secret) => shows(log, secret))).toEqual([]);
});
