// The look before a write: what moved between the plan and the write is left alone, however little of it can be seen.
import { describe, expect, test } from "vitest";
import { outcomesIn, type Scene, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

/** An apply in which something happens after the plan, in the same second. */
const during = (s: Scene, meanwhile: () => Promise<unknown>) =>
  s.apply({
    confirm: async () => {
      await meanwhile();
      return true;
    },
  });

const versionsOf = ({ client }: Scene, name = "a") =>
  Array.fromAsync(client().listPropertiesOfSecretVersions(name));

/** Ours, and another content type is pending. */
async function pending(more: object = {}): Promise<Scene> {
  const s = scene();
  s.secrets({ a: literal("one", more) });
  await s.apply();
  s.secrets({ a: literal("one", { contentType: "b", ...more }) });
  return s;
}

describe("a secret whose value can be read", () => {
  test("changed in the second in which it was made: it is not overwritten", async () => {
    const s = await pending();
    const { outcomes } = await during(s, () =>
      s.client().updateSecretProperties("a", "", { contentType: "theirs" }),
    );
    expect(outcomes).toMatchObject([
      { result: "skipped", message: "it moved since the plan: make a new plan" },
    ]);
    expect((await s.client().getSecret("a")).properties.contentType).toBe("theirs");
  });

  test.each([
    ["disabled", { enabled: false }],
    ["given a tag", { tags: { theirs: "1" } }],
    ["given an expiry", { expiresOn: new Date("2030-01-01") }],
    ["given a beginning", { notBefore: new Date("2020-01-01") }],
  ])("%s in that second: the same", async (_, change) => {
    const s = await pending();
    expect(outcomesIn(await during(s, () => s.client().updateSecretProperties("a", "", change)))).toEqual([
      "skipped a",
    ]);
  });

  test("touched a second later, though it looks the same: the same", async () => {
    const s = await pending();
    const again = async () => {
      s.clock.forward(1000);
      await s.client().updateSecretProperties("a", "", { enabled: true });
    };
    expect(outcomesIn(await during(s, again))).toEqual(["skipped a"]);
  });

  test("set anew: the same, and no version is lost", async () => {
    const s = await pending();
    s.secrets({ a: literal("two") });
    const again = async () => {
      s.clock.forward(1000);
      await s.client().setSecret("a", "theirs");
    };
    expect(outcomesIn(await during(s, again))).toEqual(["skipped a"]);
    expect((await s.client().getSecret("a")).value).toBe("theirs");
  });

  test("nothing happened: it is updated", async () => {
    const s = await pending();
    expect(outcomesIn(await during(s, async () => {}))).toEqual(["updated a"]);
  });
});

describe("a secret whose value is hidden", () => {
  const off = { enabled: false };

  test("a newer version came, hidden too: no older one is patched in its place", async () => {
    const s = await pending(off);
    const again = async () => {
      s.clock.forward(5000);
      await s.client().setSecret("a", "theirs", off);
    };
    expect(outcomesIn(await during(s, again))).toEqual(["skipped a"]);
    expect((await versionsOf(s)).map(({ contentType }) => contentType)).toEqual([undefined, undefined]);
  });

  test("changed in the second in which it was made: it is not overwritten", async () => {
    const s = await pending(off);
    const change = () => s.client().updateSecretProperties("a", "", { contentType: "theirs" });
    expect(outcomesIn(await during(s, change))).toEqual(["skipped a"]);
    expect((await versionsOf(s)).map(({ contentType }) => contentType)).toEqual(["theirs"]);
  });

  test("of two versions of one second the newest is the one that is updated", async () => {
    const s = scene();
    for (const value of ["old", "one"]) await s.client().setSecret("a", value, off);
    s.secrets({ a: { value: "external", contentType: "b" } });
    expect(outcomesIn(await s.apply())).toEqual(["adopted a"]);
    await s.client().updateSecretProperties("a", "", { enabled: true });
    const { value, properties } = await s.client().getSecret("a");
    expect([value, properties.contentType, properties.tags?.["kvg-owner"]]).toEqual(["one", "b", "us"]);
  });

  test("of several that look different the plan's is found, wherever the list has it", async () => {
    const s = scene();
    const names = ["a", "b", "c", "d"];
    for (const contentType of ["1", "2", "3", "4"])
      for (const name of names) await s.client().setSecret(name, "v", { ...off, contentType });
    const wanted = { value: "external", tags: { app: "shop" } };
    s.secrets(Object.fromEntries(names.map((name) => [name, wanted])));
    expect(outcomesIn(await s.apply())).toEqual(names.map((name) => `adopted ${name}`));
    for (const name of names) {
      const ours = (await versionsOf(s, name)).filter(({ tags }) => tags?.app === "shop");
      expect(ours.map(({ contentType }) => contentType)).toEqual(["4"]);
    }
  });

  test("nothing happened: it is updated", async () =>
    expect(outcomesIn(await (await pending(off)).apply())).toEqual(["updated a"]));
});

test("a key changed in the second in which it was made is not overwritten", async () => {
  const s = scene();
  s.keys({ a: { keyType: "EC" } });
  await s.apply();
  s.keys({ a: { keyType: "EC", tags: { app: "shop" } } });
  const change = () => s.keyClient().updateKeyProperties("a", { enabled: false });
  expect(outcomesIn(await during(s, change))).toEqual(["skipped a"]);
});

describe("what is edited though its value cannot be compared", () => {
  test("keeps our two tags as they are", async () => {
    const s = scene();
    s.env.set("KV_A", "one");
    s.secrets({ a: { value: { env: "KV_A" } } });
    await s.apply();
    await s.client().updateSecretProperties("a", "", { enabled: false });
    const ours = (await versionsOf(s))[0]?.tags;
    s.secrets({ a: { value: { env: "KV_A" }, contentType: "b", tags: { app: "shop" } } });
    expect(outcomesIn(await s.apply())).toEqual(["not compared a"]);
    expect(await versionsOf(s)).toMatchObject([{ contentType: "b", tags: { ...ours, app: "shop" } }]);
    expect(Object.keys(ours ?? {}).sort()).toEqual(["kvg-owner", "kvg-state"]);
  });
});
