// Rotation, and the policy that dates every new version.
import { describe, expect, test } from "vitest";
import { day, start, vault } from "./vault.ts";

const rotate = (trigger: object) => ({ trigger, action: { type: "Rotate" } });
const notify = (timeBeforeExpiry: string) => ({ trigger: { timeBeforeExpiry }, action: { type: "Notify" } });
const path = "/keys/a/rotationpolicy";

function held() {
  const made = vault();
  made.emulator.seed("acme", {
    kind: "key",
    name: "a",
    tags: { t: "1" },
    keyOps: ["sign"],
    exp: start + day,
  });
  return made;
}

describe("a policy", () => {
  test("that was never set is a Notify without id", async () =>
    expect((await held().ask("GET", path)).text).toBe(
      '{"lifetimeActions":[{"trigger":{"timeBeforeExpiry":"P30D"},"action":{"type":"Notify"}}],"attributes":null}',
    ));

  test.each<[string, object, object[], object]>([
    ["of nothing", {}, [notify("P30D")], {}],
    [
      "that rotates before an expiry which there is not",
      { lifetimeActions: [rotate({ timeBeforeExpiry: "P30D" })] },
      [rotate({ timeBeforeExpiry: "P30D" }), notify("P30D")],
      {},
    ],
    [
      "that rotates after creation",
      { lifetimeActions: [rotate({ timeAfterCreate: "P18M" })], attributes: { expiryTime: "P48M" } },
      [rotate({ timeAfterCreate: "P18M" }), notify("P30D")],
      { expiryTime: "P48M" },
    ],
    [
      "with a Notify of its own",
      {
        lifetimeActions: [rotate({ timeAfterCreate: "P15D" }), notify("P7D")],
        attributes: { expiryTime: "P30D" },
      },
      [rotate({ timeAfterCreate: "P15D" }), notify("P7D")],
      { expiryTime: "P30D" },
    ],
    [
      "with the Notify first",
      { lifetimeActions: [notify("P2M"), rotate({ timeAfterCreate: "P7D" })] },
      [notify("P2M"), rotate({ timeAfterCreate: "P7D" })],
      {},
    ],
  ])(
    "%s is kept, durations as sent, with a Notify where there was none",
    async (_, sent, lifetimeActions, own) => {
      const { ask } = held();
      const expected = {
        id: "https://acme.vault.azure.net/keys/a/rotationpolicy",
        lifetimeActions,
        attributes: { ...own, created: start, updated: start },
      };
      expect((await ask("PUT", path, sent)).body).toEqual(expected);
      expect((await ask("GET", path)).body).toEqual(expected);
    },
  );

  test("that is set again as it is keeps its dates; a changed one moves updated alone", async () => {
    const { ask, clock } = held();
    await ask("PUT", path, { attributes: { expiryTime: "P90D" } });
    clock.forward(5000);
    const again = await ask("PUT", path, { attributes: { expiryTime: "P90D" } });
    expect(again.body.attributes).toMatchObject({ created: start, updated: start });
    const changed = await ask("PUT", path, { attributes: { expiryTime: "P91D" } });
    expect(changed.body.attributes).toMatchObject({ created: start, updated: start + 5 });
  });

  test("goes through the SDK", async () => {
    const { keyClient } = held();
    expect(await keyClient.getKeyRotationPolicy("a")).toMatchObject({
      lifetimeActions: [{ action: "Notify", timeBeforeExpiry: "P30D" }],
    });
    const set = await keyClient.updateKeyRotationPolicy("a", {
      expiresIn: "P90D",
      lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P10D" }],
    });
    expect(set).toMatchObject({ expiresIn: "P90D", createdOn: new Date(start * 1000) });
    expect((await keyClient.rotateKey("a")).properties.expiresOn).toEqual(
      new Date((start + 90 * day) * 1000),
    );
  });

  test.each<[string, object]>([
    ["an expiry under 28 days", { attributes: { expiryTime: "P27D" } }],
    ["an expiry that is no duration", { attributes: { expiryTime: "90 days" } }],
    ["a negative one", { attributes: { expiryTime: "-P90D" } }],
    ["a rotation sooner than 7 days", { lifetimeActions: [rotate({ timeAfterCreate: "P6D" })] }],
    [
      "a rotation later than 7 days before expiry",
      { lifetimeActions: [rotate({ timeAfterCreate: "P22D" })], attributes: { expiryTime: "P28D" } },
    ],
    ["a rotation less than 7 days before expiry", { lifetimeActions: [rotate({ timeBeforeExpiry: "P6D" })] }],
    [
      "a rotation sooner than 7 days after creation, said from the end",
      { lifetimeActions: [rotate({ timeBeforeExpiry: "P22D" })], attributes: { expiryTime: "P28D" } },
    ],
    [
      "a Notify after creation",
      { lifetimeActions: [{ ...notify(""), trigger: { timeAfterCreate: "P9D" } }] },
    ],
    [
      "two rotations",
      { lifetimeActions: [rotate({ timeAfterCreate: "P8D" }), rotate({ timeAfterCreate: "P9D" })] },
    ],
    ["no trigger", { lifetimeActions: [rotate({})] }],
    ["two triggers", { lifetimeActions: [rotate({ timeAfterCreate: "P9D", timeBeforeExpiry: "P9D" })] }],
    ["an unknown action", { lifetimeActions: [{ ...notify("P9D"), action: { type: "Dance" } }] }],
    ["actions that are no list", { lifetimeActions: {} }],
  ])("with %s is refused, and changes nothing", async (_, sent) => {
    const { ask } = held();
    expect(await ask("PUT", path, sent)).toMatchObject({
      status: 400,
      body: { error: { code: "BadParameter" } },
    });
    expect((await ask("GET", path)).body.attributes).toBeNull();
  });
});

describe("a rotation", () => {
  test("makes a version of the same type, operations and tags, without a date where there is no policy", async () => {
    const { ask } = held();
    const { body: before } = await ask("GET", "/keys/a");
    const { body } = await ask("POST", "/keys/a/rotate");
    expect(body.key).toMatchObject({ kty: "EC", crv: "P-256", key_ops: ["sign"] });
    expect((body.key as { x: string }).x).not.toBe((before.key as { x: string }).x);
    expect(body.tags).toEqual({ t: "1" });
    expect(body.attributes).not.toHaveProperty("exp");
    expect((await ask("GET", "/keys/a")).body).toEqual(body);
  });

  test("keeps size and protection", async () => {
    const { ask, emulator } = vault();
    emulator.seed("acme", { kind: "key", name: "a", keyType: "RSA-HSM", keySize: 3072 });
    const { kty, n } = (await ask("POST", "/keys/a/rotate")).body.key as { kty: string; n: string };
    expect([kty, n.length]).toEqual(["RSA-HSM", 512]);
  });
});

describe("the policy's expiry dates", () => {
  test.each([
    ["P30D", 30 * day],
    ["P48M", 126_230_400],
    ["P1Y", 365 * day],
  ])("%s a new version, %i seconds after its creation", async (expiryTime, seconds) => {
    const { ask } = held();
    await ask("PUT", path, { attributes: { expiryTime } });
    for (const body of [
      (await ask("POST", "/keys/a/rotate")).body,
      (await ask("POST", "/keys/a/create", { kty: "EC" })).body,
    ])
      expect(body.attributes).toMatchObject({ exp: start + seconds });
  });

  test("no version that is there, and none that is sent a date", async () => {
    const { ask } = held();
    await ask("PUT", path, { attributes: { expiryTime: "P30D" } });
    expect((await ask("GET", "/keys/a")).body.attributes).toMatchObject({ exp: start + day });
    const sent = await ask("POST", "/keys/a/create", { kty: "EC", attributes: { exp: start + 9 } });
    expect(sent.body.attributes).toMatchObject({ exp: start + 9 });
  });
});
