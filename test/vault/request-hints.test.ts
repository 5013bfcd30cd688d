// What travels aside of a request: it is put into the body or taken off, and the request itself stays as it was.
import { createHttpHeaders, createPipelineRequest, type PipelineRequest } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { takeHints, withHints } from "../../src/vault/request-hints.ts";

const url = "https://acme.vault.azure.net/secrets/a";
const body = '{"value":"v","attributes":{"enabled":false}}';

/** A request of the SDK with something aside. */
const request = (aside: Parameters<typeof withHints>[0]): PipelineRequest =>
  createPipelineRequest({
    url,
    method: "PUT",
    headers: createHttpHeaders({
      authorization: "Bearer t",
      "content-length": String(body.length),
      ...withHints(aside).requestOptions.headers,
    }),
    body,
  });

test("dates come into the body beside what it says, and its old length goes", () => {
  const asked = request({ dates: { exp: 253_402_300_799, nbf: 0 } });
  const { outgoing } = takeHints(asked);
  expect(JSON.parse(String(outgoing.body))).toEqual({
    value: "v",
    attributes: { enabled: false, exp: 253_402_300_799, nbf: 0 },
  });
  expect(outgoing.headers.toJSON()).toEqual({ authorization: "Bearer t" });
});

test("without dates body and length stay", () => {
  const { outgoing, ...rest } = takeHints(request({ only: "DELETE", hsm: true, rsaBits: 3072 }));
  expect(rest).toEqual({ only: "DELETE", hsm: true, rsaBits: 3072 });
  expect([outgoing.body, outgoing.headers.get("content-length")]).toEqual([body, String(body.length)]);
});

test("the request that the SDK sends twice is not changed", () => {
  const asked = request({ dates: { exp: 9 } });
  const before = [asked.body, asked.headers.toJSON()];
  takeHints(asked);
  expect([asked.body, asked.headers.toJSON()]).toEqual(before);
  expect(takeHints(asked).outgoing.body).toContain('"exp":9');
});

test("a request to be challenged has no body, and gets none", () => {
  const asked = { ...request({ dates: { exp: 9 } }), body: null };
  expect(takeHints(asked).outgoing.body).toBeNull();
});
