// setSecret loses every property that it is not given: a new version carries over what is not managed.
import { expect, test } from "vitest";
import type { DesiredProperties, DesiredSecret } from "../../src/model/desired.ts";
import type { LiveObject } from "../../src/model/live.ts";
import type { Effect } from "../../src/model/plan/effect.ts";
import { applied, now, planOf, type Scene, secret } from "./build.ts";

const only = (scene: Scene): Effect => planOf(scene).changes[0] as Effect;
const changed = (properties: DesiredProperties = {}, tags?: DesiredSecret["tags"]) =>
  secret({
    source: { from: "literal", text: "two" },
    properties,
    ...(tags && { tags: tags.set, whole: tags.whole }),
  });

const live: Partial<LiveObject> = {
  contentType: "text/plain",
  enabled: false,
  expiresOn: 253_402_300_799,
  notBefore: 7,
  tags: { app: "shop", "file-encoding": "utf-8" },
};

test("everything that the manifest does not mention is carried over", () => {
  const { tags: _, ...rest } = live;
  expect(only({ desired: [changed()], live: [applied(secret(), live)] })).toMatchObject({
    verb: "set",
    send: { ...rest, tags: { app: "shop", "file-encoding": "utf-8" } },
  });
});

test.each<[string, DesiredProperties, object]>([
  ["a managed one is replaced", { contentType: "b" }, { contentType: "b" }],
  ["null drops one", { contentType: null, expiresOn: null, notBefore: null }, { enabled: false }],
  ["a duration replaces a date", { expiresIn: "P1D" }, { expiresIn: "P1D" }],
])("%s", (_, properties, expected) => {
  const effect = only({ desired: [changed(properties)], live: [applied(secret(), live)] });
  expect(effect).toMatchObject({ verb: "set", send: expected });
  const { send } = effect as Extract<Effect, { verb: "set" }>;
  const dropped = Object.keys(properties).filter((property) => !(property in expected));
  for (const property of [...dropped, ...("expiresIn" in expected ? ["expiresOn"] : [])])
    expect(send).not.toHaveProperty(property);
});

test("a whole set of tags drops the others but the ignored", () => {
  const desired = changed({}, { whole: true, set: { a: "1" }, ignore: [] });
  expect(only({ desired: [desired], live: [applied(secret(), live)] })).toMatchObject({
    send: { tags: { a: "1", "file-encoding": "utf-8" } },
  });
});

test("metadata alone is a patch of what differs, contentType cleared by an empty text", () => {
  const effect = only({
    desired: [secret({ properties: { contentType: null, enabled: true } })],
    live: [applied(secret(), live)],
  });
  expect(effect).toMatchObject({ verb: "update" });
  expect((effect as Extract<Effect, { verb: "update" }>).patch).toEqual({
    contentType: "",
    enabled: true,
    tags: live.tags,
  });
});

test("a duration becomes a date from the version's own creation", () => {
  const effect = only({ desired: [secret({ properties: { expiresIn: "P30D" } })], live: [applied()] });
  const { patch, base } = effect as Extract<Effect, { verb: "update" }>;
  expect(patch.expiresOn).toBe(base.created + 30 * 86_400);
  expect(patch.expiresOn).toBeGreaterThan(now);
});
