// A rotation takes over a key's type, operations and tags, and no date: what the new version is given beside them.
import { expect, test } from "vitest";
import { noPolicy, normalizePolicy } from "../../src/model/key.ts";
import type { LiveKey } from "../../src/model/live.ts";
import { now, planOf } from "./build.ts";
import { appliedKey, key } from "./build-key.ts";

const policy = normalizePolicy({ expiresIn: "P90D" });
const before = (since: Parameters<typeof appliedKey>[1]) =>
  appliedKey(key({ properties: { rotate: 1 } }), since);

test.each<[string, LiveKey, object]>([
  ["carries its date over", before({ expiresOn: now + 9 }), { expiresOn: now + 9 }],
  [
    "leaves its date to a policy, though that is not managed",
    before({ expiresOn: now + 9, key: { rotationPolicy: policy } }),
    {},
  ],
  [
    "stays disabled, with its operations",
    before({ enabled: false, key: { keyOps: ["sign"] } }),
    { enabled: false, keyOps: ["sign"] },
  ],
  ["keeps the tags that are not managed", before({ tags: { app: "shop" } }), { tags: { app: "shop" } }],
])("a new version %s", (_, live, expected) => {
  const { changes } = planOf({ desired: [key({ properties: { rotate: 2 } })], keys: [live] });
  const usual = { enabled: true, keyOps: ["sign", "verify"], tags: {} };
  expect(changes.map((change) => "send" in change && change.send)).toEqual([{ ...usual, ...expected }]);
});

test.each([
  ["there was none", noPolicy],
  ["there was one", policy],
])("where git wants no policy, and %s, the date stays", (_, rotationPolicy) => {
  const desired = key({ properties: { rotate: 2, rotationPolicy: null } });
  const live = before({ expiresOn: now + 9, key: { rotationPolicy } });
  expect(planOf({ desired: [desired], keys: [live] }).changes).toMatchObject([
    { verb: "rotate", send: { expiresOn: now + 9, rotationPolicy: noPolicy } },
  ]);
});
