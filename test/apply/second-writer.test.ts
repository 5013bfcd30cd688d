// Somebody else writes to an object between two requests of an apply. The service compares nothing before it writes, so these
// are the moments in which an answer of its own, or a second look, still shows it.
import type { HttpClient } from "@azure/core-rest-pipeline";
import type { KeyClient } from "@azure/keyvault-keys";
import { describe, expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

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

/** The values of all versions of `a`, sorted. */
async function valuesOf({ client }: Pick<Scene, "client">): Promise<readonly string[]> {
  const versions = await Array.fromAsync(client().listPropertiesOfSecretVersions("a"));
  const read = async ({ version = "" }) => (await client().getSecret("a", { version })).value ?? "";
  return (await Promise.all(versions.map(read))).toSorted();
}

/** The next run of each kind has nothing to say. */
async function expectSilence({ plan, drift }: Pick<Scene, "plan" | "drift">): Promise<void> {
  expect(effectsIn(await plan())).toEqual([]);
  expect((await drift()).entries).toEqual([]);
}

describe("what the service shows nobody, and no run reports", () => {
  test("a value that is set between our look and our write stays as an earlier version", async () => {
    const s = scene();
    s.secrets({ a: literal("one") });
    await s.apply();
    s.secrets({ a: literal("two") });
    const transport = meanwhile("before", "PUT /secrets/a", () => s.client().setSecret("a", "theirs"));
    expect(outcomesIn(await s.apply({}, { transport }))).toEqual(["set a"]);
    expect((await s.client().getSecret("a")).value).toBe("two");
    expect(await valuesOf(s)).toEqual(["one", "theirs", "two"]);
    await expectSilence(s);
  });

  test("a secret that is created between the list and our create stays as an earlier version", async () => {
    const s = scene();
    s.secrets({ a: literal("one") });
    const transport = meanwhile("before", "PUT /secrets/a", () => s.client().setSecret("a", "theirs"));
    expect(outcomesIn(await s.apply({}, { transport }))).toEqual(["created a"]);
    expect((await s.client().getSecret("a")).value).toBe("one");
    expect(await valuesOf(s)).toEqual(["one", "theirs"]);
    await expectSilence(s);
  });

  test("tags that are patched between our look and our patch are gone over", async () => {
    const s = scene();
    s.secrets({ a: literal("one", { tags: { app: "shop" } }) });
    await s.apply();
    s.secrets({ a: literal("one", { tags: { app: "till" } }) });
    const { tags } = (await s.client().getSecret("a")).properties;
    const theirs = () => s.client().updateSecretProperties("a", "", { tags: { ...tags, app: "theirs" } });
    const transport = meanwhile("before", "PATCH /secrets/a", theirs);
    expect(outcomesIn(await s.apply({}, { transport }))).toEqual(["updated a"]);
    expect((await s.client().getSecret("a")).properties.tags?.app).toBe("till");
    await expectSilence(s);
  });
});

const keep = { versions: { keepEnabled: 1 } };

/** A run that disables older versions, and somebody who sets a value right before its own. */
async function meetDisabling(secondsBefore: number) {
  const s = scene();
  s.secrets({ a: literal("one", keep) });
  await s.apply();
  s.secrets({ a: literal("two", keep) });
  s.clock.forward(secondsBefore * 1000);
  const transport = meanwhile("before", "PUT /secrets/a", () => s.client().setSecret("a", "theirs"));
  return { ...s, ...(await s.apply({}, { transport })) };
}

test("where older versions are to be disabled, a value that is set between our look and our write is reported, and stays enabled", async () => {
  const { outcomes, apply, client } = await meetDisabling(2);
  expect(outcomes).toMatchObject([
    {
      result: "failed",
      code: "vault-busy",
      message: expect.stringMatching(/^somebody else set version [0-9a-f]{32} of it in the same moment/),
    },
  ]);
  expect(await valuesOf({ client })).toEqual(["one", "theirs", "two"]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
});

test("of the second of the version before it, such a value cannot be told from an earlier one", async () => {
  const { outcomes, client } = await meetDisabling(0);
  expect(outcomes).toMatchObject([{ result: "done", did: "set" }]);
  expect((await client().getSecret("a")).value).toBe("two");
});

test("a value that is set after ours is drift of the next run", async () => {
  const s = scene();
  s.secrets({ a: literal("one") });
  const transport = meanwhile("after", "PUT /secrets/a", () => s.client().setSecret("a", "theirs"));
  expect(outcomesIn(await s.apply({}, { transport }))).toEqual(["created a"]);
  expect((await s.drift()).entries).toMatchObject([{ kinds: ["outside"] }]);
  expect(outcomesIn(await s.apply())).toEqual(["set a"]);
});

describe("a key's policy and its version are two requests", () => {
  const policyOf = (timeAfterCreate: string) => ({
    lifetimeActions: [{ action: "Rotate", timeAfterCreate }],
  });
  const theirs = ({ keyClient }: Scene) =>
    keyClient().updateKeyRotationPolicy(
      "k",
      policyOf("P60D") as Parameters<KeyClient["updateKeyRotationPolicy"]>[1],
    );

  test.each([
    ["its create", { keyType: "EC" }, "POST /keys/k/create", "created k"],
    [
      "a new version",
      { keyType: "EC", curve: "P-384", allowNewVersion: true },
      "POST /keys/k/create",
      "set k",
    ],
    ["a rotation", { keyType: "EC", rotate: 2 }, "POST /keys/k/rotate", "rotated k"],
  ])(
    "another run's policy around %s is drift of the next run, which brings ours back",
    async (_, more, request, done) => {
      const s = scene();
      const rotationPolicy = policyOf("P90D");
      if (done !== "created k") {
        s.keys({ k: { keyType: "EC", rotate: 1, rotationPolicy: policyOf("P30D") } });
        await s.apply();
      }
      s.keys({ k: { ...more, rotationPolicy } });
      // A create sets its policy after the key, and the others set it before.
      const [side, at] =
        done === "created k"
          ? (["after", "PUT /keys/k/rotationpolicy"] as const)
          : (["after", request] as const);
      const transport = meanwhile(side, at, () => theirs(s));
      expect(outcomesIn(await s.apply({}, { transport }))).toEqual([done]);
      expect((await s.drift()).entries).toMatchObject([{ kinds: ["changed"] }]);
      expect(outcomesIn(await s.apply())).toEqual(["updated k"]);
      await expectSilence(s);
    },
  );
});
