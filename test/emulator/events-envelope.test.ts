// How an event is written: in Event Grid's own schema and in CloudEvents 1.0, and that it holds no value.
import { expect, test } from "vitest";
import { day, start } from "./vault.ts";
import { subscribed } from "./webhook.ts";

const exp = start + 90 * day;
const value = "correct-horse-battery-staple";

const topic =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/emulator/providers/Microsoft.KeyVault/vaults/acme";
const guid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const data = {
  Id: expect.stringMatching(/^https:\/\/acme\.vault\.localhost:8443\/secrets\/Db-Password\/[0-9a-f]{32}$/),
  VaultName: "acme",
  ObjectType: "Secret",
  ObjectName: "Db-Password",
  Version: expect.stringMatching(/^[0-9a-f]{32}$/),
  NBF: null,
  EXP: exp,
};
const time = "2026-01-01T00:00:00.000Z";
const type = "Microsoft.KeyVault.SecretNewVersionCreated";
const subscription = expect.stringMatching(/^EMULATOR-[0-9A-F]{16}$/);

test.each([
  [
    "eventgrid",
    [
      {
        id: guid,
        topic,
        subject: "Db-Password",
        eventType: type,
        eventTime: time,
        data,
        dataVersion: "1",
        metadataVersion: "1",
      },
    ],
    {
      "content-type": "application/json; charset=utf-8",
      "aeg-metadata-version": "1",
      "aeg-data-version": "1",
    },
  ],
  [
    "cloudevents",
    { id: guid, source: topic, subject: "Db-Password", type, time, data, specversion: "1.0" },
    { "content-type": "application/cloudevents+json; charset=utf-8", "aeg-metadata-version": "1.0" },
  ],
] as const)("%s", async (schema, body, headers) => {
  const { ask, deliver, hook } = await subscribed({ schema });
  const sent = { value, contentType: value, tags: { t: value }, attributes: { exp } };
  await ask("PUT", "https://acme.vault.localhost:8443/secrets/Db-Password", sent);
  await deliver();
  const [posted] = hook.posted;
  expect(JSON.parse(posted?.body ?? "")).toEqual(body);
  expect(Object.fromEntries(posted?.headers ?? [])).toEqual({
    "aeg-event-type": "Notification",
    "aeg-subscription-name": subscription,
    "aeg-delivery-count": "0",
    "aeg-output-event-id": guid,
    ...headers,
  });
  expect(JSON.stringify(hook.posted)).not.toContain(value);
});

test("a key's event tells its dates, and no material", async () => {
  const { ask, deliver, hook } = await subscribed();
  const nbf = start - day;
  const { body } = await ask("POST", "/keys/k/create", { kty: "EC", attributes: { nbf, exp } });
  await deliver();
  const [event] = hook.told();
  expect(event?.data).toEqual({
    Id: (body.key as { kid: string }).kid,
    VaultName: "acme",
    ObjectType: "Key",
    ObjectName: "k",
    Version: expect.any(String),
    NBF: nbf,
    EXP: exp,
  });
});

test("a vault that was never called has the public cloud's address in its events", async () => {
  const { emulator, deliver, hook } = await subscribed();
  emulator.seed("quiet", { name: "a", value });
  await deliver();
  expect(hook.told()[0]?.data.Id).toMatch(/^https:\/\/quiet\.vault\.azure\.net\/secrets\/a\//);
});
