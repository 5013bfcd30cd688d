// A property that git drops is not managed any more: the plan says so once, and what the vault has stays.
import { describe, expect, test } from "vitest";
import { formatComment } from "../../src/forge/comment.ts";
import { postStyle } from "../../src/forge/posted.ts";
import { exitOfPlan } from "../../src/reconcile/run/exit.ts";
import { reporters } from "../../src/report/report.ts";
import { options } from "../forge/github/build.ts";
import { scene } from "../scene.ts";
import { edited } from "./edit-property.ts";

const value = { literal: "one" };
const secret = (entry: object) => ({ secrets: { subject: { value, ...entry } } });
const key = (entry: object) => ({ keys: { subject: { keyType: "EC", ...entry } } });
const expiresOn = "2030-01-01";

describe.each([
  ["contentType", secret({ contentType: "text/plain" }), secret({})],
  ["enabled", secret({ enabled: false }), secret({})],
  ["expiresOn", secret({ expiresOn }), secret({})],
  ["expiresIn", secret({ expiresIn: "P90D" }), secret({})],
  ["notBefore", secret({ notBefore: "2020-01-01" }), secret({})],
  ["tags", secret({ tags: { app: "shop" } }), secret({})],
  ["versions.keepEnabled", secret({ versions: { keepEnabled: 2 } }), secret({})],
  ["contentType", { ...secret({}), manifest: { defaults: { contentType: "a" } } }, secret({})],
  ["keyOps", key({ keyOps: ["sign"] }), key({})],
  ["enabled", key({ enabled: false }), key({})],
  ["expiresOn", key({ expiresOn }), key({})],
  ["rotationPolicy", key({ rotationPolicy: { expiresIn: "P90D" } }), key({})],
])("%s, which git drops", (property, from, to) => {
  test("has a row, and nothing but our tag is written", async () => {
    const { plan } = await edited(from, to);
    const effects = plan.changes.filter(({ verb }) => verb === "update");
    expect(effects).toMatchObject([{ id: { name: "subject" }, edits: [{ property: "unmanaged" }] }]);
    expect(Object.keys(effects.flatMap((one) => ("patch" in one ? [one.patch] : []))[0] ?? {})).toEqual([
      "tags",
    ]);
    expect(exitOfPlan(plan, { exitCode: true, failOnUnknown: false })).toBe(2);
    for (const text of [
      reporters.text(plan, postStyle),
      reporters.markdown(plan, postStyle),
      formatComment(plan, options()),
    ])
      expect(text).toContain(`${property}  not managed any more: what the vault has stays`);
  });

  test("approved before, it is not approved now", async () => {
    const { digests } = await edited(from, to);
    expect(digests[0]).not.toBe(digests[1]);
  });
});

test("apply says it once, the vault keeps what it has, and drift --fix leaves it alone", async () => {
  const set = scene();
  set.secrets({ a: { value, contentType: "text/plain" } });
  await set.apply();
  set.secrets({ a: { value } });
  expect(await set.drift()).toMatchObject({ entries: [], pending: [{ id: { name: "a" } }] });
  expect((await set.fix()).fix?.outcomes).toEqual([]);
  expect((await set.apply()).outcomes).toMatchObject([{ verb: "update", result: "done" }]);
  expect((await set.client().getSecret("a")).properties.contentType).toBe("text/plain");
  expect((await set.plan()).changes).toMatchObject([{ verb: "unchanged" }]);
});
