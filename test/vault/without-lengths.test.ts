// What the SDK's log policy sees of a request and its answer: no header that tells the length of a body.
import { createHttpHeaders, createPipelineRequest, type HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { removeLengths } from "../../src/vault/without-lengths.ts";

const request = () =>
  createPipelineRequest({
    url: "https://acme.vault.azure.net/secrets/db",
    method: "PUT",
    body: "{}",
    headers: createHttpHeaders({ "Content-Type": "application/json" }),
  });

/** As Node's client does: it puts a length on the request that it is given. */
const node: HttpClient = {
  sendRequest: async (sent) => {
    sent.headers.set("Content-Length", "17");
    const headers = { "Content-Length": "42", "Content-Range": "bytes 0-41/42", "Retry-After": "1" };
    return { request: sent, status: 200, headers: createHttpHeaders(headers), bodyAsText: "{}" };
  },
};

test("the request that the caller holds gets no length, and so shows none when it is sent again", async () => {
  const mine = request();
  const { request: answered } = await removeLengths(node).sendRequest(mine);
  expect(mine.headers.toJSON()).toEqual({ "content-type": "application/json" });
  expect(answered).toBe(mine);
});

test("an answer is as it came, less its lengths", async () => {
  const { headers, status, bodyAsText } = await removeLengths(node).sendRequest(request());
  expect([headers.toJSON(), status, bodyAsText]).toEqual([{ "retry-after": "1" }, 200, "{}"]);
});

test("what is sent is what was given", async () => {
  const seen: unknown[] = [];
  const through: HttpClient = {
    sendRequest: async (sent) => {
      seen.push([sent.url, sent.method, sent.body, sent.headers.toJSON({ preserveCase: true })]);
      return { request: sent, status: 204, headers: createHttpHeaders() };
    },
  };
  await removeLengths(through).sendRequest(request());
  expect(seen).toEqual([
    ["https://acme.vault.azure.net/secrets/db", "PUT", "{}", { "Content-Type": "application/json" }],
  ]);
});
