// What is found of vaults that moved by themselves, by lists alone.
import { expect, test } from "vitest";
import type { DriftDocument } from "../../src/model/document.ts";
import { scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const told = ({ entries, pending }: DriftDocument) => ({
  drift: entries.map(({ id, kinds }) => `${id.name}: ${kinds.join(", ")}`),
  pending: pending.map(({ id, verb }) => `${verb} ${id.name}`),
});

test("every kind of drift, and beside it what is pending: by lists alone, and nothing is written", async () => {
  const { secrets, apply, drift, client, clock } = scene();
  const tagged = literal("one", { tags: { app: "shop" } });
  const all = {
    disabled: literal("one", { enabled: true }),
    gone: literal("one"),
    set: literal("one"),
    tagged,
    waiting: literal("one"),
  };
  secrets({ ...all, orphan: literal("one") });
  await apply();
  expect(told(await drift())).toEqual({ drift: [], pending: [] });

  clock.forward(600_000);
  const hand = client();
  const tagsOf = async (name: string) => (await hand.getSecret(name)).properties.tags;
  await hand.setSecret("set", "by hand");
  await hand.updateSecretProperties("tagged", "", { tags: { ...(await tagsOf("tagged")), app: "till" } });
  await hand.updateSecretProperties("disabled", "", { enabled: false });
  await (await hand.beginDeleteSecret("gone")).pollUntilDone();
  secrets({ ...all, waiting: literal("one", { contentType: "text/plain" }), missing: literal("one") });

  const found = await drift();
  expect(told(found)).toEqual({
    drift: [
      "disabled: disabled",
      "gone: deleted",
      "missing: missing",
      "orphan: orphan",
      "set: outside",
      "tagged: changed",
    ],
    pending: ["update waiting"],
  });
  expect(found.requests).toMatchObject({ get: 0, write: 0 });

  clock.forward(600_000);
  expect((await drift()).digest).toBe(found.digest);
  await hand.setSecret("waiting", "by hand");
  expect((await drift()).digest).not.toBe(found.digest);
});

test("a value set outside that is what git says is no drift where it was compared", async () => {
  const { secrets, apply, drift, client, clock } = scene();
  secrets({ a: literal("one") });
  await apply();
  clock.forward(600_000);
  await client().setSecret("a", "one");
  expect(told(await drift())).toEqual({ drift: ["a: outside"], pending: [] });
  expect(told(await drift({ settle: "auto" }))).toEqual({ drift: [], pending: [] });
});

test("an orphan is seen though no manifest speaks of its kind any more, and not where only a part is loaded", async () => {
  const { secrets, keys, apply, drift } = scene();
  secrets({ a: literal("one") });
  await apply();
  keys({ k: { keyType: "EC" } });
  expect(told(await drift()).drift).toEqual(["k: missing", "a: orphan"]);
  expect(told(await drift({ select: ["*"] })).drift).toEqual(["k: missing"]);
});
