// What a connection tells while it works: pages, requests, waits.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import type { Progress } from "../../src/model/plan/outcome.ts";
import { acme, answer, properties, reset, thrownBy, value } from "./acme.ts";

const of = <What extends Progress["what"]>(events: readonly Progress[], what: What) =>
  events.filter((event): event is Extract<Progress, { what: What }> => event.what === what);

test("a list counts its pages as they come", async () => {
  const { writer, seed, events } = acme({ pageSize: 2, emptyPages: true });
  for (const name of ["a", "b", "c", "d", "e"]) seed(name);
  await Array.fromAsync(writer.secret.list());
  await Array.fromAsync(writer.secret.listVersions("a"));
  await Array.fromAsync(writer.secret.listDeleted());
  const listed = of(events, "listed");
  expect(new Set(listed.map(({ count }) => count))).toEqual(new Set([0, 2, 4, 5]));
  expect(listed.at(-1)).toEqual({ what: "listed", vault: "acme", kind: "secret", count: 5 });
});

test("each request is told: method, path without query, status, time, id, and nothing of a body", async () => {
  const { writer, events, fault, vaults, clock } = acme({ latencyMs: 30 });
  await writer.secret.set("a", value("hunter2-hunter2"), properties());
  fault({ method: "GET" }, reset);
  await writer.secret.get("a");
  const requests = of(events, "request");
  expect(
    requests.map(({ method, path, status }) => [method, path.replace(/[0-9a-f]{32}/, "VERSION"), status]),
  ).toEqual([
    ["PUT", "/secrets/a", 401],
    ["PUT", "/secrets/a", 200],
    ["GET", "/secrets/a/", undefined],
    ["GET", "/secrets/a/", 200],
  ]);
  expect(requests.every(({ ms, id }) => ms >= 0 && /^[0-9a-f-]{36}$/.test(id ?? ""))).toBe(true);
  expect(clock.now()).toBeGreaterThan(0);
  const known = new Set(["what", "vault", "method", "path", "status", "ms", "id"]);
  expect(requests.flatMap((request) => Object.keys(request)).filter((key) => !known.has(key))).toEqual([]);
  expect(JSON.stringify(events)).not.toContain("hunter2");
  expect(vaults.log).toHaveLength(requests.length);
});

test.each([
  ["of the service", "0a1b-2c", "0a1b-2c"],
  ["that is no id, and may quote anything", "hunter2 <b>", undefined],
])("an id %s", async (_, id, shown) => {
  const through = acme();
  const sendRequest: HttpClient["sendRequest"] = async (request) => {
    const response = await through.vaults.httpClient.sendRequest(request);
    response.headers.set("x-ms-request-id", id);
    return response;
  };
  const { writer, events } = acme({}, { httpClient: { sendRequest } });
  await Array.fromAsync(writer.secret.list());
  expect(of(events, "request").map((request) => request.id)).toEqual([shown, shown]);
});

test("tries are counted, and name the vault that does not answer", async () => {
  const { writer, events, fault } = acme();
  fault({ times: 9 }, reset);
  await thrownBy(Array.fromAsync(writer.secret.list()));
  expect(of(events, "waiting")).toEqual(
    [2, 3].map((number) => ({
      ...{ what: "waiting", vault: "acme", message: "vault acme does not answer" },
      ...{ seconds: 2 ** (number - 1), attempt: { number, of: 4 } },
    })),
  );
});

test("a wait for the quota says which", async () => {
  const { writer, events, fault } = acme();
  const create = (i: number) => writer.secret.set(`s${i}`, value("v"), properties());
  await Promise.all(Array.from({ length: 301 }, (_, i) => create(i)));
  expect(of(events, "waiting").map(({ message }) => message)).toEqual([
    "300 creates in 10 s is the vault's limit",
  ]);
  fault({ method: "PUT" }, answer(429));
  await Promise.all(Array.from({ length: 299 }, (_, i) => create(i)));
  expect(new Set(of(events, "waiting").map(({ message }) => message))).toContain(
    "the vault asked to slow down, to 150 creates in 10 s",
  );
});
