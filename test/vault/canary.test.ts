// A value never comes back in an error, whatever the other side says and however the error is printed.
import { inspect } from "node:util";
import { RestError } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { acme, answer, making, properties, reset, thrownBy, value } from "./acme.ts";

const canary = 'c4nary "quoted" & <tagged> =';
const material = value(JSON.stringify({ kty: "oct", k: Buffer.from(canary).toString("base64url") }));
const forms = [
  canary,
  JSON.stringify(canary).slice(1, -1),
  encodeURIComponent(canary),
  Buffer.from(canary).toString("base64"),
  Buffer.from(canary).toString("base64url"),
  Buffer.from(canary).toString("hex"),
];

/** All that any logger could make of an error. */
function printed(error: unknown): string {
  const parts: string[] = [];
  for (let cause = error; cause !== undefined; cause = (cause as { cause?: unknown }).cause) {
    parts.push(String(cause), String((cause as Error).stack), JSON.stringify(cause));
    parts.push(inspect(cause, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }));
    parts.push(JSON.stringify(cause, Object.getOwnPropertyNames(cause)));
  }
  return parts.join("\n");
}

const said = { error: { code: canary, message: canary, innererror: { code: canary, message: canary } } };

test.each([
  ...[301, 400, 401, 403, 404, 405, 408, 409, 413, 429, 500, 503].map(
    (status) => [`${status} that echoes the request`, { ...answer(status), echo: true }] as const,
  ),
  ...[400, 403, 409, 500].map(
    (status) => [`${status} in its codes`, { ...answer(status), body: said }] as const,
  ),
  [
    "400 in its headers",
    answer(400, { "retry-after": canary, "x-ms-request-id": "a", "www-authenticate": "x" }),
  ],
  [
    "401 in its challenge",
    answer(401, { "www-authenticate": `Bearer authorization="${encodeURIComponent(canary)}"` }),
  ],
  ["200 that is no JSON", { ...answer(200), body: canary }],
  ["200 of another shape", { ...answer(200), body: { id: canary, value: canary, attributes: canary } }],
  ["reset", reset],
] as const)("%s", async (_, does) => {
  const { writer, seed, fault } = acme();
  seed("db", { value: canary });
  fault({ times: 1000 }, does);
  const calls = [
    () => writer.secret.set("db", value(canary), properties()),
    () => writer.secret.set("db", value(canary), properties({ tags: {} })),
    () => writer.secret.update("db", "", { tags: {} }),
    () => writer.secret.get("db"),
    () => Array.fromAsync(writer.secret.list()),
    () => Array.fromAsync(writer.secret.listVersions("db")),
    () => writer.secret.delete("db"),
    () => writer.secret.recover("db"),
    () => writer.secret.purge("db"),
    () => writer.key.import("db", material, { ...making(), hardwareProtected: false }),
    () => writer.key.import("db", value(canary), { ...making(), hardwareProtected: false }),
  ];
  let failed = 0;
  for (const call of calls)
    try {
      await call();
    } catch (error) {
      failed++;
      const text = printed(error);
      for (const form of forms) expect(text).not.toContain(form);
    }
  expect(failed).toBeGreaterThanOrEqual(8);
});

test.each([
  [
    "the transport",
    { httpClient: { sendRequest: () => Promise.reject(new RestError(canary, { code: canary })) } },
  ],
  [
    "the transport, with a name",
    { httpClient: { sendRequest: () => Promise.reject({ name: canary, code: canary }) } },
  ],
  [
    "the credential",
    { credential: { getToken: () => Promise.reject(Object.assign(new Error(canary), { name: canary })) } },
  ],
])("%s fails with it in its mouth", async (_, means) => {
  const { writer } = acme({}, means);
  const error = await thrownBy(writer.secret.set("db", value(canary), properties()));
  expect(error).toMatchObject({ name: "VaultError" });
  for (const form of forms) expect(printed(error)).not.toContain(form);
});
