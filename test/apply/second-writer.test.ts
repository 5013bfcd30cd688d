// Somebody else writes to an object between two requests of an apply. The service compares nothing before it writes, so these
// are the moments in which an answer of its own, or a second look, still shows it.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { outcomesIn, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

/** Does something once, right before or after the first request of that method and path. */
const meanwhile =
  (side: "before" | "after", wanted: string, act: () => Promise<unknown>) =>
  (through: HttpClient): HttpClient => {
    let acted = false;
    return {
      sendRequest: async (request) => {
        const { pathname } = new URL(request.url);
        const isIt =
          !acted &&
          request.headers.has("authorization") &&
          `${request.method} ${pathname}`.startsWith(wanted);
        if (isIt) acted = true;
        if (isIt && side === "before") await act();
        const answer = await through.sendRequest(request);
        if (isIt && side === "after") await act();
        return answer;
      },
    };
  };

test("a property that somebody patches right before our patch is reported, and the next run brings it back", async () => {
  const { secrets, apply, client } = scene();
  secrets({ a: literal("one", { contentType: "text/ours" }) });
  await apply();
  secrets({ a: literal("one", { contentType: "text/ours", tags: { app: "shop" } }) });
  const theirs = () => client().updateSecretProperties("a", "", { contentType: "text/theirs" });
  const transport = meanwhile("before", "PATCH /secrets/a", theirs);
  expect(outcomesIn(await apply({}, { transport }))).toEqual(["failed a"]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await client().getSecret("a")).properties.contentType).toBe("text/ours");
});

const throttled = {
  method: "PUT",
  at: "before",
  does: { kind: "answer", status: 429, headers: {} },
} as const;

test("what somebody sets between two tries of our write is not written over", async () => {
  const { secrets, apply, client, vaults } = scene();
  secrets({ a: literal("one") });
  await apply();
  secrets({ a: literal("two") });
  vaults.fault(throttled);
  const transport = meanwhile("after", "PUT /secrets/a", () => client().setSecret("a", "theirs"));
  expect(outcomesIn(await apply({}, { transport }))).toEqual(["skipped a"]);
  expect((await client().getSecret("a")).value).toBe("theirs");
});

test("what somebody creates between two tries of our create is not written over", async () => {
  const { secrets, apply, client, vaults } = scene();
  secrets({ a: literal("one") });
  vaults.fault(throttled);
  const transport = meanwhile("after", "PUT /secrets/a", () => client().setSecret("a", "theirs"));
  expect(outcomesIn(await apply({}, { transport }))).toEqual(["skipped a"]);
  expect((await client().getSecret("a")).value).toBe("theirs");
});

test("a try after which nobody wrote is made again", async () => {
  const { secrets, apply, client, vaults } = scene();
  for (const text of ["one", "two"]) {
    secrets({ a: literal(text) });
    vaults.fault(throttled);
    expect(outcomesIn(await apply())).toEqual([text === "one" ? "created a" : "set a"]);
    expect((await client().getSecret("a")).value).toBe(text);
  }
});

test("a version of a key that somebody makes right before our rotation is not rotated away", async () => {
  const { keys, apply, keyClient } = scene();
  const k = { keyType: "EC", curve: "P-256", rotate: 1 };
  keys({ k });
  await apply();
  keys({ k: { ...k, rotate: 2 } });
  const theirs = () => keyClient().createEcKey("k");
  const transport = meanwhile("before", "PATCH /keys/k", theirs);
  expect(outcomesIn(await apply({}, { transport }))).toEqual(["failed k"]);
  expect(await Array.fromAsync(keyClient().listPropertiesOfKeyVersions("k"))).toHaveLength(2);
});

test("a value that somebody sets right before our delete is deleted with it, and not purged", async () => {
  const { secrets, apply, client } = scene();
  secrets({ a: literal("one") });
  await apply();
  secrets({ a: { state: "absent", purge: true } });
  const transport = meanwhile("before", "DELETE /secrets/a", () => client().setSecret("a", "theirs"));
  const outcomes = outcomesIn(await apply({ allowPurge: true, allowEmpty: true }, { transport }));
  expect(outcomes).toEqual(["failed a", "not attempted a"]);
  expect((await client().getDeletedSecret("a")).name).toBe("a");
});
