// The two keys of a resource take turns: the idle one is made anew, then published, and whoever takes what is published
// gets in at every moment, however often a run dies, and whoever else is at it.
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { call } from "../commands/process.ts";
import { deadlyPoints, everyPoint, someOf } from "../dials.ts";
import { tree } from "../files.ts";
import { type Mortal, mortal } from "../mortal.ts";
import { rotationsIn, scene, tokenOf } from "../scene.ts";
import { between } from "./interruption.ts";
import { resourceManager } from "./resource-manager.ts";
import { group, type ResourceType, resourceType, resourceTypes } from "./resource-types.ts";

const month = 31 * 86_400_000;
const root = Buffer.alloc(32, 7);

const configAt = (endpoint: string, { path }: ResourceType, more: object = {}) => ({
  owner: "us",
  manifests: ["*.yaml"],
  fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
  targets: { shop: { azureKeys: { resource: `${group}/${path}`, endpoint, ...more } } },
  vaults: { vault: { targets: ["shop"] } },
});
const withoutFingerprint = (...where: Parameters<typeof configAt>) => {
  const { fingerprint: _, ...config } = configAt(...where);
  return config;
};

const secrets = { a: { rotation: { every: "P30D", target: "shop" } } };

/** A resource, and a vault whose secret `a` publishes one of its keys. */
async function rotating(
  type: ResourceType,
  change: Parameters<typeof resourceManager>[2] = {},
  more = {},
  config: (...where: Parameters<typeof configAt>) => object = configAt,
) {
  const manager = await resourceManager(tokenOf("writer"), type, change);
  const set = scene(config(manager.endpoint, type, more));
  set.env.set("ROOT", root.toString("base64"));
  set.secrets(secrets);
  const client = set.client();
  const newest = async () => (await client.getSecret("a").catch(() => undefined))?.value;
  const versions = async (name: string) =>
    (await Array.fromAsync(client.listPropertiesOfSecretVersions(name))).length;
  const isOpen = async () => {
    const all = await Array.fromAsync(client.listPropertiesOfSecretVersions("a--pending"));
    return all.some(({ enabled }) => enabled);
  };
  const failures: string[] = [];
  /** A client that reads the secret and signs in, at each point that a run comes to. */
  const watch = async (point: string) => {
    const value = await newest();
    if (value !== undefined && !manager.letsIn(value)) failures.push(point);
  };
  return {
    ...set,
    manager,
    client,
    newest,
    versions,
    isOpen,
    failures,
    /** What became of it; undefined where the process died. */
    run: async (process: Pick<Mortal, "meet" | "transport" | "outlive"> = mortal()) => {
      manager.take(async (point) => {
        await watch(point);
        await process.meet(point);
      });
      const transport: Mortal["transport"] = (through) =>
        process.transport({
          sendRequest: async (request) => {
            const answer = await through.sendRequest(request);
            if (request.method !== "GET") await watch(`after ${request.method}`);
            return answer;
          },
        });
      const document = await process.outlive(set.rotate({}, { transport }));
      manager.take(async () => {});
      await watch("at the end");
      return document && rotationsIn(document).join();
    },
  };
}

test.each(someOf(resourceTypes, 10, 2).map((type) => [type.path, type] as const))(
  "%s: one after the other",
  async (_, type) => {
    const set = await rotating(type, {}, type.connectionString && { value: "connectionString" });
    const [one, two] = type.keys;
    for (const [turn, [key, other]] of [
      [one, two],
      [two, one],
      [one, two],
    ].entries()) {
      const before = { ...set.manager.keys };
      expect(await set.run()).toBe("rotated a");
      const { value, properties } = await set.client.getSecret("a");
      const published = type.connectionString ? set.manager.connectionStrings() : set.manager.keys;
      expect(value).toBe(published[key ?? ""]);
      expect(properties.tags).toMatchObject({ CredentialId: key });
      expect(set.manager.keys[key ?? ""]).not.toBe(before[key ?? ""]);
      expect({ ...set.manager.keys, [key ?? ""]: "" }).toEqual({ ...before, [key ?? ""]: "" });
      expect(await set.run()).toBe("not due a");
      expect([await set.versions("a"), await set.isOpen()]).toEqual([turn + 1, false]);
      expect(set.manager.keys[other ?? ""]).toBe(before[other ?? ""]);
      set.clock.forward(month);
    }
    expect(set.failures).toEqual([]);
  },
);

/** One of each way: a key at once, after a while, tried by a signature, and our own. */
const ways = [
  ["Storage/storageAccounts", {}],
  ["Cache/redisEnterprise", {}],
  ["ServiceBus/namespaces/shop/authorizationRules", {}],
  ["DocumentDB/databaseAccounts", { late: 2 }],
] as const;

/** A resource of such a type whose second key is due. */
async function due(start: string, change: Parameters<typeof resourceManager>[2]) {
  const set = await rotating(resourceType(start), change);
  await set.run();
  set.clock.forward(month);
  return set;
}

/** How many steps lie between two at which others come in. */
const stride = everyPoint ? 1 : 11;

describe.each(ways)("%s", (start, change) => {
  test("killed at any point, once and twice: what is published works, and one new version comes of it", async () => {
    const set = await due(start, change);
    const whole = mortal();
    expect(await set.run(whole)).toBe("rotated a");
    expect(whole.points.length).toBeGreaterThan(15);
    for (const deaths of [1, 2])
      for (const at of deadlyPoints(whole.points, 7 * deaths)) {
        set.clock.forward(month);
        const before = await set.versions("a");
        const point = whole.points[at - 1];
        expect(await set.run(mortal(at)), `it survived ${point}`).toBeUndefined();
        if (deaths === 2) await set.run(mortal(point));
        expect(await set.run(), point).toMatch(/^(rotated|not due) a$/);
        expect(await set.versions("a"), point).toBe(before + 1);
        expect(await set.isOpen()).toBe(false);
      }
    expect(set.failures).toEqual([]);
  });
});

describe.each(someOf(ways, 2))("%s", (start, change) => {
  test("another run comes in between at any step: what is published works, and both end", async () => {
    const ends = new Set<string>();
    for (let at = 1; ; at += stride) {
      const set = await due(start, change);
      const first = between(at, async () => {
        const { entries } = await set.rotate();
        ends.add(`other ${entries.map((entry) => entry.result)}`);
      });
      set.manager.take(async (point) => {
        if (point.startsWith("before") && first.steps() < at) await first.meet("before");
      });
      const { entries } = await set.rotate({}, first);
      ends.add(entries.map((entry) => entry.result).join());
      if (first.steps() < at) break;
      expect(set.manager.letsIn((await set.newest()) ?? ""), `step ${at}`).toBe(true);
      set.clock.forward(month);
      expect(await set.run()).toBe("rotated a");
    }
    expect([...ends].sort()).toEqual(expect.arrayContaining(["other rotated", "rotated"]));
    expect([...ends].filter((end) => /failed|unknown/.test(end))).toEqual([]);
  });

  test("somebody makes the same key anew by hand, at any step: what is published works after the next run", async () => {
    const [, second] = resourceType(start).keys;
    for (let at = 1; ; at += stride) {
      const set = await due(start, change);
      const foreign = between(at, async () => set.manager.regenerate(second));
      set.manager.take(async () => foreign.meet("before"));
      await set.rotate({}, foreign);
      set.manager.take(async () => {});
      if (foreign.steps() < at) break;
      set.clock.forward(month);
      await set.rotate();
      expect(set.manager.letsIn((await set.newest()) ?? ""), `step ${at}`).toBe(true);
    }
  });
});

describe.each(someOf(ways, 2, 1))("%s", (start, change) => {
  test("every answer of Azure Resource Manager is lost once: nothing is published that does not work", async () => {
    const set = await due(start, change);
    const whole = mortal();
    await set.run(whole);
    const requests = whole.points.flatMap((point) => /^after ((?:POST|GET) [^/]+)$/.exec(point)?.[1] ?? []);
    expect(requests.length).toBeGreaterThan(3);
    for (const request of new Set(requests)) {
      set.clock.forward(month);
      const before = await set.versions("a");
      set.manager.loseAnswer(request);
      const { entries } = await set.rotate();
      expect(entries).toMatchObject([
        { result: "failed", message: expect.stringContaining("no answer came") },
      ]);
      expect(await set.versions("a")).toBe(before);
      expect(await set.run()).toBe("rotated a");
      expect(await set.versions("a")).toBe(before + 1);
    }
    expect(set.failures).toEqual([]);
  });
});

test.each([
  ["kept and published by a later run", configAt, 1],
  ["without a fingerprint not kept, and made anew", withoutFingerprint, 2],
])("a key that Cosmos DB does not let in for hours is %s", async (_, config, made) => {
  // Each run asks for an hour and five minutes.
  const set = await rotating(resourceType("DocumentDB/databaseAccounts"), { late: 200 }, {}, config);
  expect(await set.run()).toBe("unknown a");
  await set.run();
  expect(set.manager.asked.filter((what) => what.startsWith("POST regenerateKey"))).toHaveLength(made);
  for (let runs = 0; made === 1 && (await set.newest()) === undefined; runs++) {
    expect(runs).toBeLessThan(20);
    await set.run();
  }
  expect(set.manager.asked.filter((what) => what.startsWith("POST regenerateKey"))).toHaveLength(made);
  expect(await set.isOpen()).toBe(false);
});

describe("keys that are switched off", () => {
  const redis = resourceType("Cache/redis");
  const refused = {
    result: "refused",
    message: expect.stringMatching(
      /^the keys of .* are switched off \(disableAccessKeyAuthentication is true\)/,
    ),
    hint: expect.stringContaining("switch them on"),
  };

  test("a dry run says so by one GET, and a rotation lists and regenerates nothing", async () => {
    const set = await rotating(redis, { off: true });
    for (const dryRun of [true, false]) {
      set.manager.asked.length = 0;
      const { entries } = await set.rotate({ dryRun });
      expect(entries).toMatchObject([refused]);
      expect(set.manager.asked).toEqual(["GET"]);
    }
    expect(await set.newest()).toBeUndefined();
  });

  test.each([
    ["the identity may not read the resource", { blind: true }, undefined],
    ["Azure Resource Manager is not able to just now", {}, 503],
    ["the answer is not JSON", {}, 200],
  ])("%s: a dry run tells what it knows without it", async (_, change, status) => {
    const set = await rotating(redis, { off: true, ...change });
    if (status) set.manager.answer(status, "c4nary");
    const document = await set.rotate({ dryRun: true });
    expect(rotationsIn(document)).toEqual(["would rotate a"]);
    expect(JSON.stringify(document)).not.toContain("c4nary");
  });

  test("a dry run asks no resource whose keys are not due", async () => {
    const set = await rotating(redis);
    await set.run();
    set.manager.asked.length = 0;
    expect(rotationsIn(await set.rotate({ dryRun: true }))).toEqual(["not due a"]);
    expect(set.manager.asked).toEqual([]);
  });
});

test("no key is shown, nor the length of a body that holds one, in whatever log of the SDK", async () => {
  const type = resourceType("Cache/redis");
  const manager = await resourceManager("keyvault-gitops-local", type);
  const head = { apiVersion: "keyvault-gitops/v1" };
  const { root: folder } = tree({
    "keyvault-gitops.yaml": JSON.stringify({ ...head, kind: "Config", ...configAt(manager.endpoint, type) }),
    "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: "vault", secrets }),
  });
  const before = Object.values(manager.keys);
  const env = {
    NODE_EXTRA_CA_CERTS: manager.ca,
    AZURE_LOG_LEVEL: "verbose",
    ROOT: root.toString("base64"),
  };
  const { exit, out, err } = await call(folder, ["rotate", "--emulator"], env);
  expect(exit, out + err).toBe(0);
  expect(manager.asked).toContain("POST regenerateKey Primary");
  expect(err).toContain("azure:");
  expect(err).not.toContain("regenerateKey");
  expect(err).not.toMatch(/content-length["']?: ["']?[1-9]/i);
  for (const key of [...before, ...Object.values(manager.keys)]) expect(out + err).not.toContain(key);
});
