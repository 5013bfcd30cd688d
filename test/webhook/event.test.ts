// Bodies to events: lenient about what does not matter, strict about which object is meant.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEventFrom, parseEvents } from "../../src/rotate/event.ts";
import { type About, cloudEvent, gridEvent, validation } from "./build.ts";

const read = (data: unknown) => parseEvents(new TextEncoder().encode(JSON.stringify(data)));

const about = {
  is: "expiry",
  id: "e-1",
  type: "SecretNearExpiry",
  vault: "contoso",
  kind: "secret",
  name: "db",
  origin: "https://contoso.vault.azure.net",
};

describe("an event is understood", () => {
  test.each([
    ["in an array", [gridEvent()]],
    ["alone", gridEvent()],
    ["as a CloudEvent", cloudEvent()],
    ["as a batch of CloudEvents", [cloudEvent()]],
    ["with a space in a member's name", gridEvent({ data: { ObjectName: undefined, "ObjectName ": "db" } })],
    ["with a space before its version", gridEvent({ data: { Version: ` ${"0".repeat(32)}` } })],
    ["with dates that are texts", gridEvent({ data: { NBF: "1559081980", EXP: "1559082102" } })],
    ["without dates", gridEvent({ data: { NBF: undefined, EXP: null } })],
    ["without what is not needed", gridEvent({ data: { ObjectType: undefined, Version: null } })],
    [
      "with members in another case",
      gridEvent({ data: { VaultName: undefined, vaultName: "contoso", ObjectType: "secret" } }),
    ],
    [
      "without a version in its id",
      gridEvent({ data: { Id: "https://contoso.vault.azure.net/secrets/db" } }),
    ],
    ["with a port", gridEvent({ data: { Id: "https://contoso.vault.azure.net:443/secrets/DB" } })],
  ])("%s", (_, data) => expect(read(data)).toEqual({ events: [about] }));

  test.each([
    ["SecretNearExpiry", "secret"],
    ["SecretExpired", "secret"],
    ["KeyNearExpiry", "key"],
    ["KeyExpired", "key"],
  ])("of type %s", (type, kind) =>
    expect(read([gridEvent({ type }), cloudEvent({ type })])).toMatchObject({
      events: [
        { type, kind },
        { type, kind },
      ],
    }),
  );

  test.each([
    "SecretNewVersionCreated",
    "CertificateNearExpiry",
    "VaultAccessPolicyChanged",
    "secretexpired",
  ])("of type %s, which is about no expiry of ours", (type) =>
    expect(read(gridEvent({ type, data: { ObjectName: null } }))).toEqual({
      events: [{ is: "other", type: `Microsoft.KeyVault.${type}` }],
    }),
  );

  test("as the question whether events are wanted", () =>
    expect(read([validation("c-1")])).toEqual({ events: [{ is: "validation", code: "c-1" }] }));
});

describe("a body is malformed that", () => {
  const wrong = (data: About["data"]) => gridEvent(data ? { data } : {});
  const id = (text: string) => wrong({ Id: text });
  test.each([
    ["is empty", "", "it is not JSON"],
    ["is cut", '[{"id":', "it is not JSON"],
    ["is not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "it is not JSON"],
    ["holds no event", "[]", "it holds no event"],
    ["is null", "null", "it is an event of neither schema"],
    ["is a text", '"x"', "it is an event of neither schema"],
    ["has no id", gridEvent({}, { id: "" }), "it is an event of neither schema"],
    ["has no type", cloudEvent({}, { type: 7 }), "it is an event of neither schema"],
    ["is of version 0.3", cloudEvent({}, { specversion: "0.3" }), "it is no CloudEvent of version 1.0"],
    ["is no data", cloudEvent({}, { data: "x" }), "its VaultName is none"],
    ["has no vault", wrong({ VaultName: null }), "its VaultName is none"],
    ["has a path as vault", wrong({ VaultName: "../x" }), "its VaultName is none"],
    ["has no name", wrong({ ObjectName: "" }), "its ObjectName is none"],
    ["has a name that is none", wrong({ ObjectName: "a_b" }), "its ObjectName is none"],
    ["is about another kind", wrong({ ObjectType: "Key" }), "its ObjectType is not that of its type"],
    ["has no id of an object", wrong({ Id: undefined }), "its Id is none"],
    ["has an id over http", id("http://contoso.vault.azure.net/secrets/db"), "its Id is none"],
    [
      "has an id with a user",
      id("https://contoso.vault.azure.net@evil.example/secrets/db"),
      "its Id is none",
    ],
    ["has an id with a query", id("https://contoso.vault.azure.net/secrets/db?x=1"), "its Id is none"],
    ["has an id of a key", id("https://contoso.vault.azure.net/keys/db"), "its Id is that of another object"],
    ["has another's id", id("https://contoso.vault.azure.net/secrets/b"), "its Id is that of another object"],
    ["has a validation without code", validation(""), "a validation without its code"],
    ["has one bad event of two", [gridEvent(), {}], "it is an event of neither schema"],
  ])("%s", (_, body, malformed) =>
    expect(
      typeof body === "string" || body instanceof Uint8Array
        ? parseEvents(typeof body === "string" ? new TextEncoder().encode(body) : body)
        : read(body),
    ).toEqual({ malformed }),
  );
});

test("whatever a body is, it is an event or malformed, and what is said of it quotes nothing", () =>
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (body) => {
      const told = parseEvents(new TextEncoder().encode(body));
      if ("malformed" in told) expect(told.malformed).toMatch(/^(it|its|a) [\w ,.]+$/);
      else expect(told.events.length).toBeGreaterThan(0);
    }),
  ));

test.each([
  ["https://contoso.vault.azure.net", "contoso", "https://contoso.vault.azure.net", true],
  ["https://contoso.vault.azure.net", "CONTOSO", "https://contoso.vault.azure.net", true],
  ["https://contoso.vault.azure.net", "fabrikam", "https://contoso.vault.azure.net", false],
  ["https://contoso.vault.azure.net.evil.example", "contoso", "https://contoso.vault.azure.net", false],
  ["https://contoso.vault.azure.cn", "contoso", "https://contoso.vault.azure.net", false],
  ["https://contoso.vault.azure.net:8443", "contoso", "https://contoso.vault.azure.net", false],
  ["https://127.0.0.1:8443", "local", "https://127.0.0.1:8443", true],
  ["https://127.0.0.1:8444", "local", "https://127.0.0.1:8443", false],
])("an event from %s that says %s is from %s: %s", (origin, vault, url, expected) =>
  expect(isEventFrom({ origin, vault }, url)).toBe(expected),
);
