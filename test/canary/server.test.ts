// A vault that answers with what it was asked, or with values of its own, in every place of an answer that a client
// may read: for every kind of request that an apply makes.
import { writeFileSync } from "node:fs";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { canaries, ours, theirs } from "./canaries.ts";
import { manifest, somebody, watched } from "./watch.ts";

const line = "apply --yes --all --unmanaged --allow-purge --max-destroy 99";
const [own = "", live = ""] = [ours[0]?.value, theirs[0]?.value];
const settled = { value: { env: "KV_0" } };
const shared = Object.fromEntries(
  ["tagged", "gone", "purged", "back"].map((name) => [name, { value: { literal: own } }]),
);

/** A vault in which an apply has to make each kind of request, with all our canaries among what it creates. */
async function everyRequest() {
  const set = watched({ "v.yaml": manifest({ ...shared, settled }) });
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  await somebody(set).beginDeleteSecret("back");
  set.vaults.seed("prod", { name: "foreign", value: live });
  const created = ours.map((_, i) => [`created-${i}`, { value: { env: `KV_${i}` } }] as const);
  const next = {
    ...shared,
    ...Object.fromEntries(created),
    settled,
    tagged: { value: { literal: own }, tags: { team: "shop" } },
    gone: { state: "absent" },
    purged: { state: "absent", purge: true },
    foreign: { value: { env: "KV_1" } },
  };
  writeFileSync(`${set.root}/v.yaml`, manifest(next));
  return set;
}

const requests = [
  ["list", "GET", "^/secrets$"],
  ["list deleted", "GET", "^/deletedsecrets$"],
  ["list versions", "GET", "^/secrets/[^/]+/versions$"],
  ["get", "GET", "^/secrets/(settled|foreign|tagged)/?$"],
  ["set", "PUT", "^/secrets/"],
  ["update", "PATCH", "^/secrets/"],
  ["delete", "DELETE", "^/secrets/"],
  ["recover", "POST", "/recover$"],
  ["purge", "DELETE", "^/deletedsecrets/"],
] as const;

const errors = [400, 403, 404, 409, 429, 500];
const canaryAt = (i: number): string => canaries[i % canaries.length]?.value ?? "";

/** An error in the service's shape that says a canary wherever it says something. */
const said = (says: string) => ({
  error: { code: says, message: says, innererror: { code: says, message: says }, [says]: says },
});

/** A success in no shape, or in the right one with a canary in every place. */
const odd = (says: string): readonly string[] => [
  says,
  `<html>${says}</html>`,
  JSON.stringify(says),
  JSON.stringify({ id: says, value: says, attributes: says, tags: says, contentType: { says } }),
  JSON.stringify({ value: [{ id: says, attributes: { created: says }, tags: [says] }], nextLink: says }),
];

/** Answers itself what fits. */
const instead =
  (
    method: string,
    path: RegExp,
    answer: { status: number; bodyAsText: string; headers?: Record<string, string> },
  ) =>
  (through: HttpClient): HttpClient => ({
    sendRequest: async (request) => {
      const hit = request.method === method && path.test(new URL(request.url).pathname);
      if (!hit || !request.headers.has("authorization")) return through.sendRequest(request);
      const headers = createHttpHeaders({ "content-type": "application/json", ...answer.headers });
      return { request, ...answer, headers };
    },
  });

test.each(requests)("%s", async (_, method, path) => {
  const set = await everyRequest();
  const struck = (status: number) =>
    set.vaults.log.some(
      (entry) => entry.method === method && entry.status === status && new RegExp(path).test(entry.path),
    );
  for (const [i, status] of errors.entries())
    for (const does of [
      { kind: "answer", status, echo: true },
      { kind: "answer", status, body: said(canaryAt(i)) },
    ] as const) {
      set.vaults.clearFaults();
      set.vaults.fault({ method, path, at: "before", times: 999, does });
      await set.on(line);
      expect(struck(status)).toBe(true);
    }
  set.vaults.clearFaults();

  for (const [i, bodyAsText] of odd(canaryAt(method.length)).entries())
    for (const status of [200, errors[i % errors.length] ?? 400]) {
      const headers = {
        "retry-after": encodeURIComponent(live),
        location: `https://x.example/${encodeURIComponent(own)}`,
      };
      const transport = instead(method, new RegExp(path), { status, bodyAsText, headers });
      expect((await set.on(line, { transport })).exit).toBeGreaterThan(0);
    }
});

test.each([
  ["a redirect to it", 301, { location: `https://x.example/?${encodeURIComponent(own)}` }],
  [
    "a challenge with it",
    401,
    { "www-authenticate": `Bearer authorization="https://${encodeURIComponent(live)}"` },
  ],
])("%s", async (_, status, headers) => {
  const set = await everyRequest();
  const transport = instead("GET", /secrets/, { status, bodyAsText: live, headers });
  expect(await set.on(line, { transport })).toMatchObject({ exit: 1, out: "" });
});

test("a connection and a credential that fail with it in their mouths", async () => {
  const set = await everyRequest();
  const failure = () =>
    Promise.reject(Object.assign(new Error(live), { name: live, code: live, cause: new Error(own) }));
  for (const differs of [
    { transport: () => ({ sendRequest: failure }) },
    { credential: { getToken: failure } },
  ])
    expect(await set.on(line, differs)).toMatchObject({ exit: 1, out: "" });
});

test("a mistake of ours with it in its mouth, told with where it happened", async () => {
  const set = watched();
  const env = (name: string) => (name === "KEYVAULT_GITOPS_DEBUG" ? "1" : undefined);
  const ask = () => Promise.reject(Object.assign(new TypeError(own), { cause: live }));
  const { exit, err } = await set.on("apply", { env, ask });
  expect(exit).toBe(1);
  expect(err).toMatch(/unexpected: TypeError[\s\S]*\n {4}at /);
});
