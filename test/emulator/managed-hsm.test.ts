// Where a managed HSM is another thing than a vault.
import { describe, expect, test } from "vitest";
import { isManagedHsmUrl } from "../../src/model/clouds.ts";
import { start, vault } from "./vault.ts";

const policyPath = "/keys/a/rotationpolicy";
const rotate = (trigger: object) => ({ trigger, action: { type: "Rotate" } });
const notify = { trigger: { timeBeforeExpiry: "P30D" }, action: { type: "Notify" } };
const yearly = {
  lifetimeActions: [rotate({ timeAfterCreate: "P28D" })],
  attributes: { expiryTime: "P1Y" },
};

function hsm(settings: object = {}) {
  const made = vault({ managedHsm: true, ...settings });
  made.emulator.seed("acme", { kind: "key", name: "a", keyType: "EC-HSM" });
  return made;
}

describe("a rotation policy", () => {
  test("is none where none was set, and comes back as it was sent, without a Notify", async () => {
    const { ask } = hsm();
    expect((await ask("GET", policyPath)).body).toEqual({ lifetimeActions: [], attributes: null });
    expect((await ask("PUT", policyPath, yearly)).status).toBe(200);
    expect((await ask("GET", policyPath)).body).toMatchObject(yearly);
  });

  test.each<[string, object]>([
    ["a Notify", { ...yearly, lifetimeActions: [...yearly.lifetimeActions, notify] }],
    ["no expiry", { lifetimeActions: yearly.lifetimeActions }],
    ["a Rotate before 28 days", { ...yearly, lifetimeActions: [rotate({ timeAfterCreate: "P27D" })] }],
  ])("with %s is refused", async (_, sent) => {
    const { ask } = hsm();
    expect(await ask("PUT", policyPath, sent)).toMatchObject({
      status: 400,
      body: { error: { code: "BadParameter" } },
    });
    expect((await ask("GET", policyPath)).body).toMatchObject({ lifetimeActions: [] });
  });

  test("comes before a rotation", async () => {
    const { ask } = hsm();
    expect((await ask("POST", "/keys/a/rotate")).status).toBe(400);
    await ask("PUT", policyPath, yearly);
    const rotated = await ask("POST", "/keys/a/rotate");
    expect(rotated).toMatchObject({ status: 200, body: { attributes: { exp: start + 365 * 86_400 } } });
  });
});

test.each([
  ["https://a.managedhsm.azure.net", true],
  ["https://a.managedhsm.sovcloud-api.de", true],
  ["https://a.managedhsm.localhost:8443", true],
  ["https://managedhsm.vault.azure.net", false],
  ["https://a.vault.localhost:8443", false],
  ["https://managedhsm.localhost:8443", false],
])("what the address says it is, it is for the program too: %s", async (origin, is) => {
  const { status } = await vault().ask("GET", `${origin}/secrets?api-version=7.6`);
  expect([status === 404, isManagedHsmUrl(origin)]).toEqual([is, is]);
});

test("a key has at most 100 versions", async () => {
  const { ask, emulator } = hsm();
  for (let count = 1; count < 99; count++)
    emulator.seed("acme", { kind: "key", name: "a", keyType: "EC-HSM" });
  const create = async () => (await ask("POST", "/keys/a/create", { kty: "EC-HSM" })).status;
  expect([await create(), await create()]).toEqual([200, 400]);
});

test.each(["/keys", "/keys/a/versions", "/deletedkeys"])(
  "the last page of %s has no nextLink",
  async (path) => expect((await hsm().ask("GET", path)).body).not.toHaveProperty("nextLink"),
);

test("a list is in no order of names, and whole over its pages", async () => {
  const { ask, emulator, keyClientOf } = hsm({ pageSize: 2 });
  for (const name of ["b", "c", "d", "e"]) emulator.seed("acme", { kind: "key", name, keyType: "EC-HSM" });
  const first = (await ask("GET", "/keys")).body.value as readonly { kid: string }[];
  expect(first.map(({ kid }) => kid.slice(-1))).toEqual(["e", "d"]);
  const names: string[] = [];
  for await (const { name } of keyClientOf("acme.managedhsm.azure.net").listPropertiesOfKeys())
    names.push(name);
  expect(names.toSorted()).toEqual(["a", "b", "c", "d", "e"]);
});

test("an answer has no date", async () => {
  const { ask } = hsm();
  expect((await ask("GET", "/keys")).headers.get("date")).toBeNull();
  expect((await vault().ask("GET", "/keys")).headers.get("date")).not.toBeNull();
});

test("an answer of cryptography names its algorithm", async () => {
  const { ask } = hsm();
  const { body } = await ask("POST", "/keys/a/sign", { alg: "ES256", value: "A".repeat(43) });
  expect(body).toMatchObject({ alg: "ES256" });
  expect(
    await ask("POST", "/keys/a/verify", { alg: "ES256", digest: "A".repeat(43), value: body.value }),
  ).toMatchObject({
    body: { value: true },
  });
});

test("AES-CBC fills the last block with zeros", async () => {
  const { ask, emulator } = hsm();
  emulator.seed("acme", { kind: "key", name: "oct", keyType: "oct-HSM" });
  const iv = Buffer.alloc(16).toString("base64url");
  const text = Buffer.from("no whole block");
  const sent = { alg: "A256CBC", iv, value: text.toString("base64url") };
  const { body } = await ask("POST", "/keys/oct/encrypt", sent);
  const opened = await ask("POST", "/keys/oct/decrypt", { alg: "A256CBC", iv, value: body.value });
  const filled = Buffer.concat([text, Buffer.alloc(2)]).toString("base64url");
  expect(opened.body).toMatchObject({ value: filled, alg: "A256CBC" });
});

test("a public exponent may be 17", async () => {
  const { ask } = hsm();
  const sent = { kty: "RSA-HSM", public_exponent: 17 };
  const { body } = await ask("POST", "/keys/rsa/create", sent);
  expect(Buffer.from((body.key as { e: string }).e, "base64url").readUInt32BE()).toBe(17);
  expect((await vault().ask("POST", "/keys/rsa/create", { ...sent, kty: "RSA" })).status).toBe(400);
});
