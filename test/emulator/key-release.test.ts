// Release policies: when a key must have one, how it comes back, and when it may change.
import { expect, test } from "vitest";
import { vault } from "./vault.ts";

const encoded = (policy: unknown) => Buffer.from(JSON.stringify(policy)).toString("base64url");
const policy = {
  anyOf: [{ allOf: [{ claim: "sdk-test", equals: true }], authority: "https://a.example" }],
  version: "1.0.0",
};
const other = { ...policy, version: "0.2" };

const exportable = (release_policy: object) => ({
  kty: "EC-HSM",
  attributes: { exportable: true },
  release_policy: { data: encoded(policy), ...release_policy },
});

const stored = async (ask: ReturnType<typeof vault>["ask"]) => {
  const { release_policy } = (await ask("GET", "/keys/a")).body as { release_policy: { data: string } };
  return { ...release_policy, data: Buffer.from(release_policy.data, "base64url").toString() };
};

test.each([
  [
    {},
    '{"anyOf":[{"allOf":[{"claim":"sdk-test","equals":true}],"authority":"https://a.example"}],"version":"1.0.0"}',
  ],
  [
    { managedHsm: true },
    '{"anyOf":[{"allOf":[{"claim":"sdk-test","equals":true}],"authority":"https://a.example"}],"version":"1.0.0"}',
  ],
])(
  "a policy comes back with its members as sent, of a managed HSM sorted, and a content type; vault with %j",
  async (settings, data) => {
    const { ask } = vault({ premium: true, ...settings });
    const { body } = await ask("POST", "/keys/a/create", exportable({}));
    expect(body.attributes).toMatchObject({ exportable: true });
    expect(await stored(ask)).toEqual({
      contentType: "application/json; charset=utf-8",
      data,
      immutable: false,
    });
  },
);

test("a content type that was sent is kept", async () => {
  const { ask } = vault({ premium: true });
  await ask("POST", "/keys/a/create", exportable({ contentType: "application/json" }));
  expect(await stored(ask)).toMatchObject({ contentType: "application/json" });
});

test("the SDK reads it as the same policy", async () => {
  const { keyClient } = vault({ premium: true });
  const { properties } = await keyClient.createRsaKey("a", {
    hsm: true,
    exportable: true,
    releasePolicy: { encodedPolicy: Buffer.from(JSON.stringify(policy)) },
  });
  expect(JSON.parse(Buffer.from(properties.releasePolicy?.encodedPolicy ?? []).toString())).toEqual(policy);
});

test.each<[string, object, RegExp]>([
  [
    "exportable without a policy",
    { attributes: { exportable: true } },
    /^AKV\.SKR\.1004: Exportable keys must have release policy\.$/,
  ],
  [
    "a policy without exportable",
    { release_policy: { data: encoded(policy) } },
    /^AKV\.SKR\.1005: Non-exportable keys must not have release policy\.$/,
  ],
  [
    "a policy that is no JSON",
    { attributes: { exportable: true }, release_policy: { data: "AAAA" } },
    /release policy is not valid JSON/,
  ],
])("a create is refused for %s", async (_, sent, message) => {
  const answer = await vault({ premium: true }).ask("POST", "/keys/a/create", { kty: "EC-HSM", ...sent });
  expect([answer.status, answer.body]).toMatchObject([
    400,
    { error: { code: "BadParameter", message: expect.stringMatching(message) } },
  ]);
});

test("a policy can be changed, and made immutable, and then not be changed any more", async () => {
  const { ask } = vault({ premium: true });
  await ask("POST", "/keys/a/create", exportable({}));
  await ask("PATCH", "/keys/a", { release_policy: { data: encoded(other) } });
  expect(JSON.parse((await stored(ask)).data)).toEqual(other);
  expect((await ask("PATCH", "/keys/a", { release_policy: { immutable: true } })).status).toBe(200);
  expect(JSON.parse((await stored(ask)).data)).toEqual(other);
  expect((await ask("PATCH", "/keys/a", { release_policy: { data: encoded(policy) } })).body).toMatchObject({
    error: { message: "AKV.SKR.1020: Immutable Key Release Policy cannot be modified." },
  });
  expect((await ask("PATCH", "/keys/a", { tags: { t: "1" } })).status).toBe(200);
});

test.each<[string, object]>([
  ["a policy for a key that is not exportable", { release_policy: { data: encoded(policy) } }],
  ["exportable", { attributes: { exportable: true } }],
])("a PATCH of %s is refused", async (_, sent) => {
  const { ask } = vault();
  await ask("POST", "/keys/a/create", { kty: "EC" });
  expect((await ask("PATCH", "/keys/a", sent)).status).toBe(400);
});

test("a rotation keeps the policy", async () => {
  const { ask } = vault({ premium: true });
  await ask("POST", "/keys/a/create", exportable({}));
  const before = await stored(ask);
  await ask("POST", "/keys/a/rotate");
  expect(await stored(ask)).toEqual(before);
});

test("a managed HSM refuses a policy without version", async () => {
  const { ask } = vault({ managedHsm: true });
  const { version: _, ...unversioned } = policy;
  const answer = await ask("POST", "/keys/a/create", exportable({ data: encoded(unversioned) }));
  expect(answer).toMatchObject({ status: 400, body: { error: { code: "BadParameter" } } });
  expect(
    (await vault({ premium: true }).ask("POST", "/keys/a/create", exportable({ data: encoded(unversioned) })))
      .status,
  ).toBe(200);
});

test.each([
  ["POST", "/keys/a/release"],
  ["POST", `/keys/a/${"0".repeat(32)}/release`],
  ["GET", "/keys/a/attestation"],
  ["GET", `/keys/a/${"0".repeat(32)}/attestation`],
])("no key is released or attested: %s %s", async (method, path) => {
  const { ask } = vault({ premium: true });
  await ask("POST", "/keys/a/create", exportable({}));
  expect(await ask(method, path, method === "POST" ? { target: "jwt" } : undefined)).toMatchObject({
    status: 501,
    body: { error: { code: "NotImplemented" } },
  });
});

test("a new version may not have another policy than an immutable one", async () => {
  const { ask } = vault({ premium: true });
  const create = async (sent: object) => (await ask("POST", "/keys/a/create", exportable(sent))).body;
  expect(await create({ immutable: true })).toHaveProperty("key");
  expect(await create({ immutable: true })).toHaveProperty("key");
  const refused = await create({ immutable: true, data: encoded(other) });
  expect(refused).toMatchObject({
    error: { code: "BadParameter", message: expect.stringMatching(/^AKV\.SKR\.1020/) },
  });
});

test.each([
  [{}, false],
  [{ managedHsm: true }, true],
])("whether a deleted key shows its policy, vault with %j: %j", async (settings, shows) => {
  const { ask } = vault({ premium: true, ...settings });
  await ask("POST", "/keys/a/create", exportable({}));
  const bodies = [
    (await ask("DELETE", "/keys/a")).body,
    (await ask("GET", "/deletedkeys/a")).body,
    (await ask("POST", "/deletedkeys/a/recover")).body,
  ];
  expect(bodies.map((body) => "release_policy" in body)).toEqual([shows, shows, true]);
});
