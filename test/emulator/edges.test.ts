// Where a rule of the embedded vault begins, to the second.
import { expect, test } from "vitest";
import { start, vault } from "./vault.ts";

test.each([
  ["a secret", "PUT", "/secrets/a", { value: "v" }, 300],
  ["a key", "POST", "/keys/a/create", { kty: "EC" }, 20],
] as const)(
  "the quota of new versions of %s is of ten seconds, not of nine",
  async (_, method, path, body, most) => {
    const { ask, clock } = vault({ quotas: true });
    const make = async () => (await ask(method, path, body)).status;
    for (let count = 0; count < most; count++) expect(await make()).toBe(200);
    clock.forward(9000);
    expect(await make()).toBe(429);
    clock.forward(999);
    expect(await make()).toBe(429);
    clock.forward(1);
    expect(await make()).toBe(200);
  },
);

test.each([
  ["a second before", 19, 400],
  ["at once", 20, 200],
  ["a second later", 21, 200],
])("a secret that begins and expires %s is taken or not: PUT and PATCH", async (_, exp, status) => {
  const { ask } = vault();
  const attributes = { nbf: 20, exp };
  expect((await ask("PUT", "/secrets/a", { value: "v", attributes })).status).toBe(status);
  await ask("PUT", "/secrets/b", { value: "v", attributes: { nbf: 20 } });
  expect((await ask("PATCH", "/secrets/b", { attributes: { exp } })).status).toBe(status);
});

test.each([
  ["stays", {}, start],
  ["moves to the recovery", { recoverMovesUpdated: true }, start + 60],
])("of a recovered object `updated` %s, of every version", async (_, settings, updated) => {
  const { ask, clock } = vault(settings);
  for (const value of ["one", "two"]) await ask("PUT", "/secrets/a", { value });
  await ask("POST", "/keys/a/create", { kty: "EC" });
  await ask("PUT", "/secrets/b", { value: "v" });
  for (const path of ["/secrets/a", "/keys/a"]) await ask("DELETE", path);
  clock.forward(60_000);
  for (const path of ["/deletedsecrets/a/recover", "/deletedkeys/a/recover"]) await ask("POST", path);
  const times = async (path: string) =>
    ((await ask("GET", path)).body.value as { attributes: object }[]).map(({ attributes }) => attributes);
  const moved = { created: start, updated };
  expect(await times("/secrets/a/versions")).toMatchObject([moved, moved]);
  expect(await times("/keys/a/versions")).toMatchObject([moved]);
  expect(await times("/secrets/b/versions")).toMatchObject([{ created: start, updated: start }]);
});
