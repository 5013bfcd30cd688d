// A tag that git drops stays in the vault where git does not manage it any more; the plan says so once.
import { describe, expect, test } from "vitest";
import { postStyle } from "../../src/forge/posted.ts";
import { reporters } from "../../src/report/report.ts";
import { effectsIn, outcomesIn, scene } from "../scene.ts";
import { edited } from "./edit-property.ts";

const value = { literal: "one" };
const secret = (entry: object, defaults?: object) => ({
  secrets: { subject: { value, ...entry } },
  ...(defaults && { manifest: { defaults } }),
});

/** The names of tags that a plan says are left, and of those that it changes. */
async function editsOf(from: object, to: object): Promise<string[]> {
  const { changes } = (await edited(from, to)).plan;
  return changes.flatMap((change) =>
    change.verb === "update" && change.id.name === "subject"
      ? change.edits.map((edit) => ("name" in edit ? `${edit.property} ${edit.name}` : edit.property))
      : [],
  );
}

// The config of these sets ignores the tag `note`, which everything bears with the text "a".
describe.each<[string, object, object, readonly string[]]>([
  [
    "one that is ignored",
    secret({ tags: { app: "shop", note: "a" } }),
    secret({ tags: { app: "shop" } }),
    ["unmanaged tag note"],
  ],
  [
    "one that is ignored, and another one moves",
    secret({ tags: { app: "shop", note: "a" } }),
    secret({ tags: { app: "web" } }),
    ["tag app", "unmanaged tag note"],
  ],
  [
    "the last one, of a whole set",
    secret({ tags: { note: "a" } }),
    secret({ tags: {} }),
    ["unmanaged tag note"],
  ],
  [
    "one of the defaults",
    secret({}, { tags: { app: "shop", team: "a" } }),
    secret({}, { tags: { team: "a" } }),
    ["unmanaged tag app"],
  ],
  [
    "all of an object's own, where the defaults have others",
    secret({ tags: { app: "shop", team: "b" } }, { tags: { team: "a" } }),
    secret({}, { tags: { team: "a" } }),
    ["tag team", "unmanaged tag app"],
  ],
  [
    "one of a whole set, which apply removes",
    secret({ tags: { app: "shop" } }),
    secret({ tags: {} }),
    ["tag app"],
  ],
  ["none", secret({ tags: { note: "a" } }), secret({ tags: { note: "a" } }), []],
  [
    "null, which the vault does not have",
    secret({ tags: { app: "shop", b: null } }),
    secret({ tags: { app: "shop" } }),
    [],
  ],
])("git drops %s", (_, from, to, expected) => {
  test("and the plan says which stay", async () => expect(await editsOf(from, to)).toEqual(expected));
});

test("whoever reads the plan is told what removes it", async () => {
  const { plan } = await edited(secret({ tags: { note: "a" } }), secret({ tags: {} }));
  for (const text of [reporters.text(plan, postStyle), reporters.markdown(plan, postStyle)])
    expect(text).toContain("tag note  not managed any more: left in the vault; null removes it");
});

const rotated = (id: string, password: string) =>
  [
    password,
    { tags: { CredentialId: id, ProviderAddress: "/subscriptions/s", ValidityPeriodDays: "60" } },
  ] as const;

test("what Azure's rotation functions write is left to them", async () => {
  const set = scene();
  await set.client().setSecret("a", ...rotated("key1", "one"));
  set.secrets({ a: { value: "external", tags: { app: "shop" } } });
  await set.apply();
  await set.client().setSecret("a", ...rotated("key2", "two"));
  await set.apply();
  const { tags } = (await set.client().getSecret("a")).properties;
  expect(tags).toMatchObject({ app: "shop", ...rotated("key2", "two")[1].tags });
  expect(effectsIn(await set.plan())).toEqual([]);
});

test("one that git dropped after the vault moved it has its row, once", async () => {
  const set = scene();
  const declare = (tags: object) => set.secrets({ a: { value: "external", tags } });
  await set.client().setSecret("a", ...rotated("key1", "one"));
  declare({ ...rotated("key1", "one")[1].tags });
  await set.apply();
  const { name, version } = (await set.client().getSecret("a")).properties;
  const { tags = {} } = (await set.client().getSecret("a")).properties;
  await set.client().updateSecretProperties(name, version ?? "", { tags: { ...tags, CredentialId: "key2" } });
  declare({});
  const [change] = (await set.plan()).changes;
  expect(change).toMatchObject({
    verb: "update",
    edits: [{ property: "unmanaged tag", name: "CredentialId" }, {}, {}],
  });
  expect(outcomesIn(await set.apply())).toEqual(["updated a"]);
  expect((await set.client().getSecret("a")).properties.tags).toMatchObject({ CredentialId: "key2" });
  expect(effectsIn(await set.plan())).toEqual([]);
  declare({ CredentialId: null });
  await set.apply();
  expect((await set.client().getSecret("a")).properties.tags).not.toHaveProperty("CredentialId");
});
