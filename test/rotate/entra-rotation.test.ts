// Rotations of an Entra application's client secret, from the vault to a Microsoft Graph on loopback: killed at every
// step, two at once, with a foreign hand in between, and while Entra learns late. A client that signs in all the time with
// what is published always gets in, and after the next rotation no client secret is left that nobody knows.
import { describe, expect, test } from "vitest";
import { pauses } from "../../src/rotate/session.ts";
import { startOfTime } from "../clock.ts";
import { deadlyPoints, everyPoint } from "../dials.ts";
import { type Meet, mortal, transportOf } from "../mortal.ts";
import { effectsIn, rotationsIn, type Scene, scene, tokenOf } from "../scene.ts";
import { application, type Graph, type GraphSettings, graph, type What } from "./graph.ts";
import { between } from "./interruption.ts";

const day = 86_400_000;
const month = 31 * day;
const rotation = { every: "P30D", target: "app" };

type Place = { readonly set: Scene; readonly server: Graph };

async function rotating(settings: GraphSettings = {}, secret: object = { rotation }): Promise<Place> {
  let now = () => startOfTime * 1000;
  const server = await graph({ token: tokenOf("writer"), now: () => now(), ...settings });
  server.add("of somebody else");
  const set = scene({
    targets: { app: { entraApplication: { ...application, endpoint: server.endpoint } } },
    vaults: { vault: { targets: ["app"] } },
  });
  now = set.clock.now;
  set.secrets({ a: secret });
  return { set, server };
}

const newest = async ({ set }: Place) => {
  const { value = "", properties } = await set.client().getSecret("a");
  return { value, keyId: properties.tags?.CredentialId ?? "", version: properties.version };
};

const versionsOf = async ({ set }: Place) =>
  (await Array.fromAsync(set.client().listPropertiesOfSecretVersions("a"))).length;

const keyIds = ({ server }: Place): string[] =>
  server.passwords.flatMap(({ displayName, keyId }) => (displayName?.startsWith("kvg ") ? [keyId] : []));

const isForeignLeft = ({ server }: Place) =>
  server.passwords.some(({ displayName }) => displayName === "of somebody else");

/** What became of a rotation of `a`, and why. */
async function rotate({ set }: Place, change?: Parameters<Scene["rotate"]>[1]): Promise<string> {
  const { entries } = await set.rotate({}, change);
  const [entry] = entries;
  return entry && "message" in entry ? `${entry.result}: ${entry.message}` : `${entry?.result}`;
}

/** One rotation is over, and the next one is due. */
async function due(settings: GraphSettings = {}, secret?: object): Promise<Place> {
  const place = await rotating(settings, secret);
  expect(await rotate(place)).toBe("rotated");
  place.set.clock.forward(month);
  return place;
}

test("each is added and published, the one before it stays, and the one before that goes", async () => {
  const place = await rotating();
  const known: string[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const { entries, findings } = await place.set.rotate();
    expect(entries).toMatchObject([{ result: "rotated", target: "app", strategy: "dual" }]);
    expect(findings).toEqual([]);
    const { value, keyId } = await newest(place);
    expect(place.server.letsIn(value)).toBe(true);
    known.push(keyId);
    expect(keyIds(place)).toEqual(known.slice(-2));
    const added = place.server.passwords.find((one) => one.keyId === keyId);
    expect(added?.endsAt).toBeGreaterThanOrEqual(place.set.clock.now() + 36 * day);
    expect(rotationsIn(await place.set.rotate())).toEqual(["not due a"]);
    place.set.clock.forward(month);
  }
  expect(await versionsOf(place)).toBe(4);
  expect(isForeignLeft(place)).toBe(true);
  expect(place.server.wrong).toEqual([]);
  expect(effectsIn(await place.set.plan())).toEqual([]);
});

test("a client secret lives until the secret expires, and the grace longer", async () => {
  const place = await rotating({}, { rotation: { beforeExpiry: "P30D", target: "app" }, expiresIn: "P180D" });
  expect(await rotate(place)).toBe("rotated");
  const added = place.server.passwords.at(-1);
  expect(Math.round(((added?.endsAt ?? 0) - (added?.startsAt ?? 0)) / day)).toBe(187);
});

test("a fixed expiry that lies behind the client secret's end is a finding, and no obstacle", async () => {
  const place = await rotating({}, { rotation, expiresOn: "2027-01-01" });
  const { summary, findings } = await place.set.rotate();
  expect(summary.rotated).toBe(1);
  expect(findings).toMatchObject([
    {
      finding: "credential ends first",
      severity: "warning",
      message: expect.stringMatching(
        /^its credential ends on 2026-02-07T.*before the secret expires on 2027-01-01T/,
      ),
    },
  ]);
});

test("what cannot be removed is told, and removed by the next rotation", async () => {
  let isRefused = false;
  const place = await due({
    instead: (what) => (isRefused && what === "removePassword" ? { status: 403 } : undefined),
  });
  expect(await rotate(place)).toBe("rotated");
  place.set.clock.forward(month);
  isRefused = true;
  const { summary, findings } = await place.set.rotate();
  expect(summary.rotated).toBe(1);
  expect(findings).toMatchObject([{ finding: "credentials not removed" }]);
  expect(keyIds(place)).toHaveLength(3);
  isRefused = false;
  place.set.clock.forward(month);
  expect(await rotate(place)).toBe("rotated");
  expect(keyIds(place)).toHaveLength(2);
});

/** A secret that has been rotated, whose rotations can die. */
async function mortals(settings: GraphSettings = { late: 1 }) {
  const place = await due(settings);
  const { set, server } = place;
  let lockedOut = 0;
  const watch =
    (meet: Meet): Meet =>
    async (point) => {
      if (
        /^after (PUT|addPassword|removePassword)/.test(point) &&
        !server.letsIn((await newest(place)).value)
      )
        lockedOut++;
      await meet(point);
    };
  const run = async (process = mortal()) => {
    const meet = watch(process.meet);
    server.take(meet);
    const document = await process.outlive(set.rotate({}, { transport: transportOf(meet) }));
    server.take(async () => {});
    return document && rotationsIn(document).join();
  };
  const whole = mortal();
  expect(await run(whole)).toBe("rotated a");
  return {
    place,
    points: whole.points,
    lockedOut: () => lockedOut,
    /** What is wrong after rotations that died at these points, a rerun, and the next rotation. */
    wrongs: async (...deaths: readonly number[]): Promise<readonly string[]> => {
      set.clock.forward(month);
      const before = await versionsOf(place);
      const ends: unknown[] = [];
      for (const at of deaths) ends.push(await run(mortal(at)));
      expect(ends[0], `it survived ${whole.points[(deaths[0] ?? 0) - 1]}`).toBeUndefined();
      const ended = await run();
      const made = (await versionsOf(place)) - before;
      const { keyId } = await newest(place);
      set.clock.forward(month);
      const next = await run();
      const { keyId: now } = await newest(place);
      const where = deaths.map((at) => whole.points[at - 1]).join(", then ");
      return [
        ...(ended === "rotated a" || ended === "not due a" ? [] : [`the rerun: ${ended}`]),
        ...(next === "rotated a" ? [] : [`the next rotation: ${next}`]),
        ...(made === 1 ? [] : [`${made} versions`]),
        ...(keyIds(place).join() === [keyId, now].join()
          ? []
          : [`left: ${keyIds(place)} of ${keyId}, ${now}`]),
        ...(isForeignLeft(place) ? [] : ["somebody else's is gone"]),
      ].map((wrong) => `${where}: ${wrong}`);
    },
  };
}

describe("killed", () => {
  test("once, at any point", async () => {
    const { points, wrongs, lockedOut } = await mortals();
    expect(points).toEqual(
      expect.arrayContaining(["after addPassword", "after token", "after PUT /secrets/a", "before list"]),
    );
    expect(points.indexOf("after addPassword")).toBeLessThan(points.indexOf("before PUT /secrets/a"));
    const wrong: string[] = [];
    for (const at of deadlyPoints(points, 5)) wrong.push(...(await wrongs(at)));
    expect(wrong).toEqual([]);
    expect(lockedOut()).toBe(0);
  });

  test("twice in a row", async () => {
    const { length } = (await mortals()).points;
    const wrong: string[] = [];
    const stride = everyPoint ? 4 : 21;
    for (let first = 3; first <= length; first += stride) {
      // A secret has 500 versions at most.
      const { wrongs, lockedOut } = await mortals();
      for (let second = 4; second <= length; second += stride) wrong.push(...(await wrongs(first, second)));
      expect(lockedOut()).toBe(0);
    }
    expect(wrong).toEqual([]);
  });

  test("at points of the very first rotation", async () => {
    const whole = mortal();
    const first = await rotating();
    first.server.take(whole.meet);
    await first.set.rotate({}, { transport: transportOf(whole.meet) });
    for (const at of deadlyPoints(whole.points, 5)) {
      const place = await rotating();
      const process = mortal(at);
      place.server.take(process.meet);
      await process.outlive(place.set.rotate({}, { transport: transportOf(process.meet) }));
      place.server.take(async () => {});
      expect(["rotated", "not due"]).toContain(await rotate(place));
      expect(await versionsOf(place), `killed at ${whole.points[at - 1]}`).toBe(1);
      expect(place.server.letsIn((await newest(place)).value)).toBe(true);
    }
  });
});

describe("two runs at once", () => {
  test("another one comes in between at any step: what is published works, and nothing unknown outlives the next rotation", async () => {
    const wrong: string[] = [];
    const ends = new Set<string>();
    for (let at = 1; ; at += everyPoint ? 1 : 3) {
      const place = await due();
      const { set, server } = place;
      const other = between(at, async () => {
        server.take(async () => {});
        ends.add(`other ${await rotate(place)}`);
      });
      server.take((point) => other.meet(point.startsWith("before") ? "before" : "after"));
      ends.add(await rotate(place, other));
      if (other.steps() < at) break;
      const { value, keyId } = await newest(place);
      if (!server.letsIn(value)) wrong.push(`step ${at}: what is published does not work`);
      const versions = await versionsOf(place);
      if (versions > 3) wrong.push(`step ${at}: ${versions} versions`);
      set.clock.forward(month);
      ends.add(await rotate(place));
      const { keyId: now } = await newest(place);
      if (keyIds(place).join() !== [keyId, now].join()) wrong.push(`step ${at}: left ${keyIds(place)}`);
    }
    expect(wrong).toEqual([]);
    expect([...ends].sort()).toEqual([
      "not due",
      "other not due",
      "other rotated",
      "refused: Another run rotates it at the same time, or somebody sets it by hand.",
      "rotated",
    ]);
  });

  test("the second one takes its own client secret away again, and not the first one's", async () => {
    const place = await due();
    const { server } = place;
    let isFirst = true;
    server.take(async (point) => {
      if (point !== "after addPassword" || !isFirst) return;
      isFirst = false;
      expect(await rotate(place)).toBe("rotated");
    });
    const before = (await newest(place)).keyId;
    expect(await rotate(place)).toMatch(/^refused: Another run/);
    expect(keyIds(place)).toEqual([before, (await newest(place)).keyId]);
    expect(server.letsIn((await newest(place)).value)).toBe(true);
  });
});

describe("Entra learns late", () => {
  // Three sign-ins in a row, and one with what is published at the end.
  test.each([0, 1, 5])("after %i refusals it is published, and works then", async (late) => {
    const { points, lockedOut } = await mortals({ late });
    expect(points.filter((point) => point === "before token")).toHaveLength(late + 4);
    expect(lockedOut()).toBe(0);
  });

  test("never: nothing is published, and the client secret is taken away again", async () => {
    const late = await rotating({ late: Number.POSITIVE_INFINITY });
    const { entries, summary } = await late.set.rotate();
    expect(summary.unknown).toBe(1);
    expect(entries).toMatchObject([{ message: expect.stringContaining("the next run adds another") }]);
    expect(late.set.clock.sleeps).toEqual(pauses);
    expect(keyIds(late)).toEqual([]);
    expect(isForeignLeft(late)).toBe(true);
  });
});

describe("answers are lost", () => {
  const kinds: readonly What[] = ["addPassword", "removePassword", "list", "token"];
  test.each(kinds)("of %s, each in turn: one version, and nothing unknown", async (what) => {
    for (const [instead, isFatal] of [
      [{ acts: true, reset: true }, what === "token"],
      [{ acts: true, status: 503, retryAfter: 3 }, false],
      [{ status: 429, retryAfter: 40 }, false],
    ] as const) {
      let isArmed = false;
      const place = await due({
        late: 1,
        instead: (asked) => {
          if (!isArmed || asked !== what) return undefined;
          isArmed = false;
          return instead;
        },
      });
      expect(await rotate(place)).toBe("rotated");
      place.set.clock.forward(month);
      isArmed = true;
      const end = await rotate(place);
      if (isFatal) expect(end).toMatch(/^failed: Cannot sign in/);
      else expect(end).toBe("rotated");
      expect(isArmed).toBe(false);
      expect(keyIds(place)).toHaveLength(2);
      expect(place.server.letsIn((await newest(place)).value)).toBe(true);
    }
  });

  test("of the vault's write: what it may have published is not removed", async () => {
    const place = await due();
    let isArmed = true;
    const end = await rotate(place, {
      transport: (through) => ({
        sendRequest: async (request) => {
          const answer = await through.sendRequest(request);
          if (request.method === "PUT") isArmed = false;
          // From its answer on the network is gone.
          if (!isArmed) throw Object.assign(new Error("reset"), { code: "ECONNRESET" });
          return answer;
        },
      }),
    });
    expect(end).toMatch(/^failed/);
    expect(place.server.letsIn((await newest(place)).value)).toBe(true);
    expect(rotationsIn(await place.set.rotate())).toEqual(["not due a"]);
  });
});

test("a refusal behind the write: what is published is not removed", async () => {
  const place = await due();
  const before = await newest(place);
  const end = await rotate(place, {
    transport: (through) => ({
      sendRequest: async (request) => {
        const answer = await through.sendRequest(request);
        if (request.method !== "PUT") return answer;
        const bodyAsText = JSON.stringify({ error: { code: "Forbidden", message: "no" } });
        return { ...answer, status: 403, bodyAsText };
      },
    }),
  });
  expect(end).toMatch(/^failed/);
  const { value, version } = await newest(place);
  expect(version).not.toBe(before.version);
  expect(place.server.letsIn(value)).toBe(true);
});

describe("a foreign hand", () => {
  test("sets a version meanwhile: it stays, and the run's own client secret goes", async () => {
    const place = await due();
    place.server.take(async (point) => {
      if (point === "after addPassword") await place.set.client().setSecret("a", "by hand");
    });
    const before = keyIds(place);
    expect(await rotate(place)).toMatch(/^refused: Another run/);
    expect((await newest(place)).value).toBe("by hand");
    expect(keyIds(place)).toEqual(before);
  });

  test("sets an earlier client secret again: it is not removed before readers have another one", async () => {
    const place = await due({}, { rotation, expiresIn: "P180D" });
    const first = await newest(place);
    expect(await rotate(place)).toBe("rotated");
    await place.set.client().setSecret("a", first.value);
    place.set.clock.forward(month);
    expect(await rotate(place)).toBe("rotated");
    expect(place.server.letsIn(first.value)).toBe(true);
    place.set.clock.forward(month);
    expect(await rotate(place)).toBe("rotated");
    expect(keyIds(place)).toHaveLength(2);
  });

  test("takes the run's client secret away: the run does not publish it", async () => {
    const place = await due();
    place.server.take(async (point) => {
      if (point === "after addPassword") place.server.passwords.pop();
    });
    const before = await newest(place);
    expect(await rotate(place)).toMatch(/^unknown/);
    expect(await newest(place)).toEqual(before);
  });
});

describe("another owner takes the secret over", () => {
  const takeOver = async ({ set }: Place) => {
    const { properties } = await set.client().getSecret("a");
    await set
      .client()
      .updateSecretProperties("a", properties.version ?? "", { tags: { "kvg-owner": "them" } });
  };

  test("right before the run looks at it: no client secret is added", async () => {
    const place = await due();
    const asked: string[] = [];
    place.server.take(async (point) => void asked.push(point));
    let isOver = false;
    const refused = await rotate(place, {
      transport: (through) => ({
        sendRequest: async (request) => {
          if (!isOver && new URL(request.url).pathname.startsWith("/secrets/a--pending")) {
            isOver = true;
            await takeOver(place);
          }
          return through.sendRequest(request);
        },
      }),
    });
    expect(refused).toMatch(/^refused: /);
    expect(asked.filter((point) => point.includes("addPassword"))).toEqual([]);
  });

  test("while Entra learns of the client secret: it is taken away again, and the version stays", async () => {
    const place = await due();
    const [known, versions] = [keyIds(place), await versionsOf(place)];
    place.server.take(async (point) => {
      if (point === "after addPassword") await takeOver(place);
    });
    expect(await rotate(place)).toMatch(/^refused: /);
    expect([keyIds(place), await versionsOf(place)]).toEqual([known, versions]);
  });
});

test("a vault that refuses it: the client secret is taken away again", async () => {
  const place = await due();
  const before = keyIds(place);
  place.set.vaults.configure("vault", {
    roles: { writer: ["*/read", "secrets/readMetadata/action", "secrets/getSecret/action"] },
  });
  expect(await rotate(place)).toMatch(/^failed/);
  expect(keyIds(place)).toEqual(before);
});

test("an unfinished rotation by another target is not touched", async () => {
  const place = await due();
  await place.set.client().setSecret("a--pending", "{}", { tags: { "kvg-owner": "us" } });
  expect(await rotate(place)).toMatch(/^refused: a rotation of it by another target is unfinished/);
});
