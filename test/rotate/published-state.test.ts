// What works now: each rotation ends by saying whether a client gets in with what is published.
import { RestError } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import type { Target } from "../../src/rotate/target.ts";
import { TargetError } from "../../src/rotate/target.ts";
import { mortal } from "../mortal.ts";
import { type Database, database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";

/** A rotation that is due after one that is over; some deeds of the next one go wrong. */
async function due(users: readonly string[], options: Parameters<typeof database>[1] = {}) {
  const [set, db] = [rotating(users), database(users, options)];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  db.asked.length = 0;
  return { set, db };
}

type Opened = Awaited<ReturnType<Target["open"]>>;

const changed = ({ target }: Database, change: (open: Opened) => Partial<Opened>): { target: Target } => ({
  target: {
    ...target,
    open: async (secret) => {
      const open = await target.open(secret);
      return { ...open, ...change(open) };
    },
  },
});

const stateOf = async (run: ReturnType<typeof rotateOn>) => {
  const [entry] = (await run).entries;
  return [entry?.result, entry?.published?.is];
};

const unreachable = async (): Promise<never> => {
  throw new TargetError("unreachable", "Nobody answers.");
};

describe("a target with a lock", () => {
  test("rotated: the run has just proved it, and signs in no more", async () => {
    const { set, db } = await due(["app"]);
    expect(await stateOf(rotateOn(set, db))).toEqual(["rotated", "works"]);
    expect(db.asked).toEqual(["open", "make", "works", "set", "works", "close"]);
  });

  test("not due: nobody is asked", async () => {
    const { set, db } = await due(["app"]);
    await rotateOn(set, db);
    expect(await stateOf(rotateOn(set, db))).toEqual(["not due", undefined]);
  });

  test.each([
    [["app"], "does not work", "run rotate again at once, which finishes it"],
    [["app_a", "app_b"], "works", undefined],
  ])("stopped after the target took the password (%j)", async (users, is, hint) => {
    const { set, db } = await due(users);
    const failing = rotateOn(set, db, {
      transport: (through) => ({
        sendRequest: async (request) => {
          if (request.method === "PUT" && new URL(request.url).pathname === "/secrets/a")
            throw new RestError("read ECONNRESET", { code: "ECONNRESET", request });
          return through.sendRequest(request);
        },
      }),
    });
    const [entry] = (await failing).entries;
    expect(entry).toMatchObject({
      result: "failed",
      published: { is, ...(hint && { hint: expect.stringContaining(hint) }) },
    });
    expect(await works(set, db)).toBe(is === "works");
  });

  test("nobody answers any more: it is unknown, and the first message stays", async () => {
    const { set, db } = await due(["app"]);
    const { entries } = await rotateOn(
      set,
      changed(db, () => ({ works: unreachable })),
    );
    expect(entries).toMatchObject([
      {
        result: "failed",
        message: "Nobody answers.",
        published: { is: "unknown", hint: "nobody could try what is published: run rotate again at once" },
      },
    ]);
  });

  test("the target took it, and cannot tell yet", async () => {
    const { set, db } = await due(["app"]);
    const late = changed(db, ({ works }) => ({
      works: async (credential) => (await works(credential)) && "cannot tell yet",
    }));
    expect(await stateOf(rotateOn(set, late))).toEqual(["unknown", "does not work"]);
  });

  test("an earlier run published and died before it closed: what is published is tried once", async () => {
    const { set, db } = await due(["app"]);
    const dying = mortal("after PUT /secrets/a");
    await dying.outlive(rotateOn(set, db, dying));
    db.forget();
    db.asked.length = 0;
    expect(await stateOf(rotateOn(set, db))).toEqual(["rotated", "works"]);
    expect(db.asked).toEqual(["open", "works", "close"]);
  });
});

test("the target cannot be opened: an earlier run may have ended what is published, and nobody could try it", async () => {
  const { set, db } = await due(["app"]);
  const closed = { target: { ...db.target, open: unreachable } };
  expect(await stateOf(rotateOn(set, closed))).toEqual(["failed", "unknown"]);
  expect(await stateOf(rotateOn(rotating(["app"]), closed))).toEqual(["failed", undefined]);
});

test("a first rotation that fails: nothing is published, and nothing is said of it", async () => {
  const [set, db] = [rotating(["app"]), database(["app"], { deaf: true })];
  expect(await stateOf(rotateOn(set, db))).toEqual(["failed", undefined]);
});

test("the target gets to know what is published", async () => {
  const { set, db } = await due(["app"]);
  const before = await published(set);
  const given: unknown[] = [];
  await rotateOn(
    set,
    changed(db, (open) => ({
      set: (credential, live) => {
        given.push(live?.user, live?.password.reveal());
        return open.set(credential, live);
      },
    })),
  );
  expect(given).toEqual([before.user, before.password]);
});

describe("a target that says yes to every password", () => {
  const liar = (db: Database) => changed(db, () => ({ works: async () => true }));

  test("nothing is set or published, and the next run is not stuck in it", async () => {
    const { set, db } = await due(["app"]);
    const { entries } = await rotateOn(set, liar(db));
    expect(entries).toMatchObject([
      {
        result: "refused",
        message:
          "its target lets in a password that nobody has set, so a test of the new one would prove nothing",
      },
    ]);
    expect(db.asked).not.toContain("set");
    expect([(await versionsOf(set)).at(-1), await works(set, db)]).toEqual(["closed", true]);
    expect(await stateOf(rotateOn(set, db))).toEqual(["rotated", "works"]);
  });

  test("a target that finds that out by itself says so, and the next run is not stuck in it either", async () => {
    const { set, db } = await due(["app"]);
    const honest = changed(db, () => ({
      works: async () => {
        throw new TargetError("insecure", "It lets everybody in.");
      },
    }));
    expect((await rotateOn(set, honest)).entries).toMatchObject([
      { result: "failed", message: "It lets everybody in.", published: { is: "unknown" } },
    ]);
    expect((await versionsOf(set)).at(-1)).toBe("closed");
  });
});
