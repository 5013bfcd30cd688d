// A webhook gets events only when it has agreed to them, as each schema asks for it.
import { describe, expect, test } from "vitest";
import type { EventsSchema } from "../../src/emulator/emulator.ts";
import { vault } from "./vault.ts";
import { url, webhook } from "./webhook.ts";

/** Subscribes at a webhook that answers all with `answer`; then writes a secret, and counts what was called. */
async function attempt(schema: EventsSchema, answer: (code: string) => Response | Error) {
  const { emulator, ask } = vault();
  let called = 0;
  const refused = await emulator
    .subscribe(url, {
      schema,
      fetch: async (_, init) => {
        called++;
        const body = init?.body ? JSON.parse(String(init.body)) : [];
        const given = answer(body[0]?.data.validationCode);
        if (given instanceof Error) throw given;
        return given;
      },
    })
    .then(
      () => undefined,
      (error: Error) => error.message,
    );
  await ask("PUT", "/secrets/a", { value: "v" });
  const later = webhook();
  const { deliver } = await emulator.subscribe(url, { fetch: later.fetch });
  await deliver();
  return { refused, called, raised: later.posted.length };
}

const grid = (status: number, body: unknown) => () => Response.json(body, { status });
const options = (status: number, headers: Record<string, string>) => () =>
  new Response(null, { status, headers });
const allowed = (origin: string) => ({ "webhook-allowed-origin": origin });

describe("refused: it is said without the secret path, nothing is posted, and no version counts as one to tell of", () => {
  test.each<[string, EventsSchema, (code: string) => Response | Error, string]>([
    ["no answer", "eventgrid", () => new Error("ECONNREFUSED"), "did not answer"],
    [
      "202, though with the code",
      "eventgrid",
      (code) => grid(202, { validationResponse: code })(),
      "answered 202, and not 200",
    ],
    ["404", "eventgrid", grid(404, {}), "answered 404, and not 200"],
    [
      "a redirect",
      "eventgrid",
      options(302, { location: "https://elsewhere.example" }),
      "answered 302, and not 200",
    ],
    [
      "another code",
      "eventgrid",
      grid(200, { validationResponse: "x" }),
      "did not return the validation code",
    ],
    ["no code", "eventgrid", grid(200, null), "did not return the validation code"],
    ["no JSON", "eventgrid", () => new Response("ok"), "did not return the validation code"],
    ["no answer to OPTIONS", "cloudevents", () => new Error("ECONNREFUSED"), "did not answer"],
    ["405", "cloudevents", options(405, allowed("*")), "answered 405, and not 200"],
    [
      "no origin",
      "cloudevents",
      options(200, {}),
      "did not allow eventgrid.azure.net in WebHook-Allowed-Origin",
    ],
    [
      "another origin",
      "cloudevents",
      options(200, allowed("a.example")),
      "did not allow eventgrid.azure.net in WebHook-Allowed-Origin",
    ],
  ])("%s (%s)", async (_, schema, answer, why) => {
    expect(await attempt(schema, answer)).toEqual({
      refused: `The webhook at https://hook.example ${why}.`,
      called: 1,
      raised: 0,
    });
  });
});

test.each<[string, EventsSchema, (code: string) => Response]>([
  ["the code", "eventgrid", (code) => grid(200, { validationResponse: code })()],
  ["any origin", "cloudevents", options(200, allowed("*"))],
  ["this origin", "cloudevents", options(204, allowed("EventGrid.Azure.net"))],
])("agreed by %s (%s): versions count from then on", async (_, schema, answer) =>
  expect(await attempt(schema, answer)).toEqual({ refused: undefined, called: 1, raised: 1 }),
);

test("what is asked", async () => {
  const { emulator } = vault();
  const { fetch, calls } = webhook();
  await emulator.subscribe(url, { fetch });
  await emulator.subscribe(url, { fetch, schema: "cloudevents" });
  const [grid, cloud] = calls.map(({ url, init }) => ({
    url,
    method: init.method,
    redirect: init.redirect,
    headers: Object.fromEntries(new Headers(init.headers)),
  }));
  expect(grid).toEqual({
    url,
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/json; charset=utf-8",
      "aeg-event-type": "SubscriptionValidation",
      "aeg-subscription-name": expect.stringMatching(/^EMULATOR-/),
      "aeg-metadata-version": "1",
      "aeg-data-version": "1",
    },
  });
  expect(cloud).toEqual({
    url,
    method: "OPTIONS",
    redirect: "manual",
    headers: { "webhook-request-origin": "eventgrid.azure.net" },
  });
  expect(JSON.parse(String(calls[0]?.init.body))).toEqual([
    {
      id: expect.any(String),
      topic: expect.stringMatching(/^\/subscriptions\//),
      subject: "",
      data: { validationCode: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      eventTime: "2026-01-01T00:00:00.000Z",
      metadataVersion: "1",
      dataVersion: "1",
    },
  ]);
});
