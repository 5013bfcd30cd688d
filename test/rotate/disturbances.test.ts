// Somebody else is at it: another run, a person, a forger, a connection that loses answers.

import { RestError } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { mortal, type Side } from "../mortal.ts";
import { rotationsIn, type Scene } from "../scene.ts";
import { type Deed, database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";
import { between, type Step } from "./interruption.ts";

const refusal = async (run: ReturnType<typeof rotateOn>) =>
  (await run).entries.map((entry) =>
    "message" in entry ? `${entry.result}: ${entry.message}` : entry.result,
  );

/** A scene in which one rotation is over and the next one is due. */
async function due(users: readonly string[] = ["app"], options = {}) {
  const [set, db] = [rotating(users), database(users, options)];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  db.asked.length = 0;
  return { set, db };
}

describe("two runs at once", () => {
  test("with a lock the second one is refused", async () => {
    const { set, db } = await due();
    const session = await db.target.open({ vault: "vault", kind: "secret", name: "a" });
    expect(await refusal(rotateOn(set, db))).toEqual(["refused: Another run rotates this secret just now."]);
    await session.close();
    expect(await refusal(rotateOn(set, db))).toEqual(["rotated"]);
    expect(await versionsOf(set)).toEqual([2, 2, "closed"]);
  });

  test("behind the lock the first one's work is seen: nothing is due any more", async () => {
    const { set, db } = await due();
    const { target } = db;
    let waited = false;
    const slow = {
      ...target,
      open: async (secret: Parameters<typeof target.open>[0]) => {
        if (!waited) {
          waited = true;
          await rotateOn(set, db);
        }
        return target.open(secret);
      },
    };
    expect((await rotateOn(set, { target: slow })).entries).toMatchObject([
      { result: "not due", due: { is: "later" } },
    ]);
    expect(await versionsOf(set)).toEqual([2, 2, "closed"]);
  });

  test.each([[["app"]], [["app_a", "app_b"]]])(
    "without a lock, another one comes in between at any step: what is published works (%j)",
    async (users) => {
      const wrong: string[] = [];
      const ends = new Set<string>();
      let twice = 0;
      for (let at = 1; ; at++) {
        let meet: Step = async () => {};
        const { set, db } = await due(users, { lock: false, meet: (_: unknown, side: Side) => meet(side) });
        const first = between(at, async () => {
          const other = await refusal(rotateOn(set, db));
          ends.add(`other ${other}`);
        });
        meet = first.meet;
        const [end = ""] = await refusal(rotateOn(set, db, first));
        if (first.steps() < at) break;
        ends.add(end);
        const [main, , pending] = await versionsOf(set);
        if (!(await works(set, db))) wrong.push(`step ${at}: ${end}, and what is published does not work`);
        if (main !== 2) twice++;
        if (pending !== "closed") wrong.push(`step ${at}: pending is ${pending}`);
      }
      expect(wrong).toEqual([]);
      expect([...ends].sort()).toEqual([
        "not due",
        "other not due",
        "other rotated",
        "refused: Another run rotates it at the same time, or somebody sets it by hand.",
        "rotated",
      ]);
      // Between the last look and the write nothing can be seen: both publish the same credential.
      expect(twice).toBe(1);
    },
  );
});

describe("a pending secret that is not ours", () => {
  const write = "a--pending was not written by a rotation under this config's fingerprint key";

  test.each([
    ["nobody's", {}],
    ["a foreign owner's", { "kvg-owner": "them" }],
    ["one that only bears our owner", { "kvg-owner": "us" }],
  ])("%s stops the rotation", async (_, tags) => {
    const { set, db } = await due();
    await set
      .client()
      .setSecret("a--pending", '{"op":"x","from":"","user":"app","password":"planted"}', { tags });
    expect(await refusal(rotateOn(set, db))).toEqual([`refused: ${write}`]);
    expect(db.asked).toEqual(["open", "works", "close"]);
    expect(await versionsOf(set)).toEqual([1, 2, "open"]);
  });

  test("closed and a foreign owner's it is not written over", async () => {
    const [set, db] = [rotating(["app"]), database(["app"])];
    await set.client().setSecret("a--pending", "theirs", { enabled: false, tags: { "kvg-owner": "them" } });
    expect(await refusal(rotateOn(set, db))).toEqual([`refused: ${write}`]);
    expect(await versionsOf(set)).toEqual([0, 1, "closed"]);
  });

  test("our tags on another value stop it, and so do those of another secret", async () => {
    const set = rotating(["app"]);
    await rotateOn(set, database(["app"], { deaf: true }));
    const { value = "", properties } = await set.client().getSecret("a--pending");
    const forged = JSON.stringify({ ...JSON.parse(value), password: "planted" });
    await set.client().setSecret("a--pending", forged, { tags: properties.tags ?? {} });
    expect(await refusal(rotateOn(set, database(["app"])))).toEqual([`refused: ${write}`]);
    set.secrets({ b: { rotation: { every: "P1D", target: "db" } } });
    await set.client().setSecret("b--pending", value, { tags: properties.tags ?? {} });
    expect(await refusal(rotateOn(set, database(["app"])))).toEqual([
      `refused: ${write.replace("a--", "b--")}`,
    ]);
  });

  test("soft-deleted it is recovered, as where apply deleted it after the grace", async () => {
    const { set, db } = await due();
    await (await set.client().beginDeleteSecret("a--pending")).pollUntilDone();
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect([await versionsOf(set), await works(set, db)]).toEqual([[2, 2, "closed"], true]);
  });

  test("soft-deleted while a rotation is unfinished it is recovered and finished", async () => {
    const { set, db } = await due();
    const dying = mortal("after PUT /secrets/a--pending");
    await dying.outlive(rotateOn(set, db, dying));
    db.forget();
    await (await set.client().beginDeleteSecret("a--pending")).pollUntilDone();
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect([await versionsOf(set), await works(set, db)]).toEqual([[2, 2, "closed"], true]);
  });

  test("soft-deleted and a foreign owner's it stays so, and is told", async () => {
    const { set, db } = await due();
    await set.client().setSecret("a--pending", "theirs", { tags: { "kvg-owner": "them" } });
    await (await set.client().beginDeleteSecret("a--pending")).pollUntilDone();
    const { entries } = await rotateOn(set, db);
    expect(entries).toMatchObject([
      { result: "refused", message: expect.stringContaining("a--pending"), hint: "recover it, or purge it" },
    ]);
    expect(db.asked).not.toContain("set");
  });
});

describe("somebody sets a version by hand while a rotation is unfinished", () => {
  test("it stops, and goes on when the pending secret is disabled", async () => {
    const { set } = await due();
    await rotateOn(set, database(["app"], { deaf: true }));
    await set.client().setSecret("a", "by hand");
    const db = database(["app"]);
    const { entries } = await rotateOn(set, db);
    expect(entries).toMatchObject([
      {
        result: "refused",
        message: "somebody set a new version after its rotation had begun",
        hint: expect.stringContaining("keyvault-gitops rotate --abandon a gives that rotation up."),
      },
    ]);
    expect(db.asked).not.toContain("set");
    const { properties } = await set.client().getSecret("a--pending");
    await set.client().updateSecretProperties("a--pending", properties.version ?? "", { enabled: false });
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["not due a"]);
    set.clock.forward(31 * day);
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect(await works(set, db)).toBe(true);
  });

  test("deleting it for good stops it, too, and with the pending secret disabled a new one begins", async () => {
    const { set } = await due();
    await rotateOn(set, database(["app"], { deaf: true }));
    await (await set.client().beginDeleteSecret("a")).pollUntilDone();
    await set.client().purgeDeletedSecret("a");
    set.clock.forward(60_000);
    const db = database(["app"]);
    expect(await refusal(rotateOn(set, db))).toEqual([
      "refused: somebody deleted it after its rotation had begun",
    ]);
    const { properties } = await set.client().getSecret("a--pending");
    await set.client().updateSecretProperties("a--pending", properties.version ?? "", { enabled: false });
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect(await works(set, db)).toBe(true);
  });

  test("between setting and publishing", async () => {
    const { set } = await due();
    const meddling = database(["app"], {
      meet: async (deed, side) => {
        if (deed === "set" && side === "after") await set.client().setSecret("a", "by hand");
      },
    });
    expect(await refusal(rotateOn(set, meddling))).toEqual([
      "refused: somebody set a new version after its rotation had begun",
    ]);
    expect((await set.client().getSecret("a")).value).toBe("by hand");
  });
});

describe("another owner takes it over", () => {
  const takeOver = async (set: Scene) => {
    const { properties } = await set.client().getSecret("a");
    const tags = { ...properties.tags, "kvg-owner": "them" };
    await set.client().updateSecretProperties("a", properties.version ?? "", { tags });
  };

  /** A rotation that is due, in which another owner takes the secret over after a deed of the target. */
  async function taken(after: Deed, change: Parameters<typeof database>[1] = {}) {
    const set = rotating(["app_a", "app_b"]);
    let isDue = false;
    const db = database(["app_a", "app_b"], {
      ...change,
      meet: async (deed, side) => {
        if (isDue && deed === after && side === "after") await takeOver(set);
      },
    });
    await rotateOn(set, db);
    set.clock.forward(31 * day);
    [isDue, db.asked.length] = [true, 0];
    const { entries } = await rotateOn(set, db);
    expect(entries).toMatchObject([{ result: "refused", message: expect.stringContaining("them") }]);
    expect((await set.client().getSecret("a")).properties.tags).toMatchObject({ "kvg-owner": "them" });
    return { db, versions: await versionsOf(set) };
  }

  test("before the run looks at it: the target is asked to make and set nothing", async () => {
    const { db, versions } = await taken("open");
    expect(db.asked).not.toContain("make");
    expect(versions[0]).toBe(1);
  });

  test.each<[string, Deed, Parameters<typeof database>[1]]>([
    ["the target took the password", "set", {}],
    ["the target made the credential", "make", { issues: true, lock: false }],
  ])("after %s: nothing is published over it", async (_, after, change) => {
    const { versions } = await taken(after, change);
    expect(versions[0]).toBe(1);
  });
});

test("of two users the published one is left alone, though somebody set its version by hand and lost the tag", async () => {
  const { set, db } = await due(["app_a", "app_b"]);
  const before = await published(set);
  await set.client().setSecret("a", JSON.stringify(before));
  set.clock.forward(31 * day);
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
  expect([before.user, (await published(set)).user]).toEqual(["app_a", "app_b"]);
  expect(db.letsIn(before.user, before.password)).toBe(true);
  expect(await works(set, db)).toBe(true);
});

test("the users changed while a rotation was unfinished", async () => {
  const { set } = await due();
  await rotateOn(set, database(["app"], { deaf: true }));
  expect(await refusal(rotateOn(set, database(["another"])))).toEqual([
    "refused: a rotation of it is unfinished, of a user that its target does not have",
  ]);
});

test("every write happens and its answer is lost: each is done once", async () => {
  const { set, db } = await due();
  const seen = new Set<string>();
  const { entries } = await rotateOn(set, db, {
    transport: (through) => ({
      sendRequest: async (request) => {
        const answer = await through.sendRequest(request);
        const write = `${request.method} ${new URL(request.url).pathname}`;
        if (request.method === "GET" || answer.status >= 300 || seen.has(write)) return answer;
        seen.add(write);
        throw new RestError("read ECONNRESET", { code: "ECONNRESET", request });
      },
    }),
  });
  expect(entries).toMatchObject([{ result: "rotated" }]);
  expect(seen.size).toBe(3);
  expect(await versionsOf(set)).toEqual([2, 2, "closed"]);
  expect(await works(set, db)).toBe(true);
});

test("without the fingerprint's key nothing begins", async () => {
  const { set, db } = await due();
  set.env.delete("ROOT");
  await expect(rotateOn(set, db)).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining("the environment variable ROOT is not set") }],
  });
  expect(db.asked).toEqual([]);
  expect(await published(set)).toMatchObject({ user: "app" });
});
