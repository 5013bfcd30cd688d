// Versions and properties: what a PUT forgets, what a PATCH keeps, and which version is the newest.
import { describe, expect, test } from "vitest";
import { start, vault } from "./vault.ts";

test("a PUT always makes a version and carries nothing over", async () => {
  const { ask } = vault();
  const first = await ask("PUT", "/secrets/a", { value: "v", contentType: "c", tags: { t: "1" } });
  const second = await ask("PUT", "/secrets/a", { value: "v" });
  expect(second.body.id).not.toBe(first.body.id);
  expect(Object.keys(second.body)).toEqual(["value", "id", "attributes"]);
});

describe("a PATCH", () => {
  const stored = {
    value: "v",
    contentType: "c",
    tags: { a: "1", b: "2" },
    attributes: { enabled: false, nbf: 10, exp: 20 },
  };
  test.each<[string, unknown, object]>([
    ["of nothing", { attributes: {} }, stored],
    ["of exp", { attributes: { exp: 30 } }, { ...stored, attributes: { enabled: false, nbf: 10, exp: 30 } }],
    ["of tags replaces them all", { tags: { b: "3" } }, { ...stored, tags: { b: "3" } }],
    ["of no tags", { tags: {} }, { ...stored, tags: {} }],
    ["of contentType", { contentType: "" }, { ...stored, contentType: "" }],
    [
      "of nulls is ignored",
      { contentType: null, tags: null, attributes: { nbf: null, exp: null, enabled: null } },
      stored,
    ],
    ["of a value is ignored", { value: "other" }, stored],
  ])("%s keeps the rest and moves updated", async (_, change, expected) => {
    const { ask, clock } = vault();
    await ask("PUT", "/secrets/a", stored);
    clock.forward(7_000);
    const { body } = await ask("PATCH", "/secrets/a/", change);
    const { value: _value, ...rest } = expected as typeof stored;
    expect(body).not.toHaveProperty("value");
    expect({ ...body, attributes: body.attributes }).toEqual({
      ...rest,
      id: body.id,
      attributes: expect.objectContaining({ ...rest.attributes, created: start, updated: start + 7 }),
    });
  });

  test("of a null date clears it where the vault is told to", async () => {
    const { ask } = vault({ clearsDatesOnNull: true });
    await ask("PUT", "/secrets/a", stored);
    const { body } = await ask("PATCH", "/secrets/a", { attributes: { nbf: null, exp: null } });
    expect(body.attributes).not.toHaveProperty("exp");
    expect(body.attributes).not.toHaveProperty("nbf");
  });

  test("goes to the version named, and to the newest without one", async () => {
    const { ask } = vault();
    const first = await ask("PUT", "/secrets/a", { value: "one" });
    const second = await ask("PUT", "/secrets/a", { value: "two" });
    const version = String(first.body.id).split("/").at(-1);
    expect((await ask("PATCH", `/secrets/a/${version}`, { contentType: "c" })).body.id).toBe(first.body.id);
    expect((await ask("PATCH", "/secrets/a", { contentType: "c" })).body.id).toBe(second.body.id);
  });
});

test("the newest version is the last one made, whatever created says", async () => {
  const { ask, emulator } = vault();
  emulator.seed("acme", { name: "a", value: "first" });
  emulator.seed("acme", { name: "a", value: "second", created: 5 });
  expect((await ask("GET", "/secrets/a")).body).toMatchObject({
    value: "second",
    attributes: { created: 5 },
  });
});

test("a disabled version is not shown, and there is no falling back; its metadata can be listed and patched", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "one" });
  const off = await ask("PUT", "/secrets/a", { value: "two", attributes: { enabled: false } });
  expect(off.body).toMatchObject({ value: "two" });
  const refused = {
    status: 403,
    body: { error: { code: "Forbidden", innererror: { code: "SecretDisabled" } } },
  };
  expect(await ask("GET", "/secrets/a")).toMatchObject(refused);
  expect((await ask("GET", "/secrets")).body).toMatchObject({ value: [{ attributes: { enabled: false } }] });
  expect(await ask("POST", "/secrets/a/backup")).toMatchObject({ status: 200 });
  expect(await ask("DELETE", "/secrets/a")).toMatchObject({ status: 200 });
  expect(await ask("GET", "/deletedsecrets/a")).toMatchObject(refused);
});

test("exp and nbf do not stop a GET", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "v", attributes: { nbf: 1, exp: 2 } });
  await ask("PUT", "/secrets/b", { value: "v", attributes: { nbf: start + 9, exp: start + 10 } });
  expect((await ask("GET", "/secrets/a")).status).toBe(200);
  expect((await ask("GET", "/secrets/b")).status).toBe(200);
});

test.each([
  [{}, "Recoverable+Purgeable", 90],
  [{ retentionDays: 7 }, "CustomizedRecoverable+Purgeable", 7],
  [{ purgeProtection: true }, "Recoverable", 90],
  [{ retentionDays: 30, purgeProtection: true }, "CustomizedRecoverable", 30],
])("a vault with %j has recovery level %s", async (settings, recoveryLevel, recoverableDays) => {
  const { body } = await vault(settings).ask("PUT", "/secrets/a", { value: "v" });
  expect(body.attributes).toMatchObject({ recoveryLevel, recoverableDays });
});

test.each([{ retentionDays: 6 }, { retentionDays: 91 }, { retentionDays: 7.5 }, { pageSize: 0 }])(
  "a vault cannot have %j",
  (settings) => expect(() => vault(settings)).toThrow(RangeError),
);
