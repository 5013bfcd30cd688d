// The target azureKeys over real HTTPS, at an Azure Resource Manager on loopback that looks at every request.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { actionsOf, cosmosDbOrigin, parseKeyResource } from "../../src/model/azure-keys/resource.ts";
import { azureKeyTypes } from "../../src/model/azure-keys/types.ts";
import { renewalOf, type TargetConfig } from "../../src/model/rotation.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { azureKeysTarget } from "../../src/rotate/targets/azure-keys.ts";
import { startOfTime } from "../clock.ts";
import { resourceManager } from "./resource-manager.ts";
import { group, type ResourceType, resourceType, resourceTypes } from "./resource-types.ts";

type Config = Extract<TargetConfig, { is: "azureKeys" }>;

const secret = { vault: "prod", kind: "secret", name: "shop-key" } as const;
const token = "c4nary-of-the-token";
const ownKey = Buffer.alloc(33, "own-c4nary").toString("base64");

const configOf = ({ path, keys }: ResourceType, endpoint: string): Config => {
  const parsed = parseKeyResource(`${group}/${path}`);
  if ("message" in parsed) throw new Error(parsed.message);
  const place = { file: "keyvault-gitops.yaml", line: 1, column: 1 };
  return { name: "shop", place, is: "azureKeys", ...parsed, users: keys, value: "key", endpoint };
};

/** A resource, and the target opened for it. */
async function opened(
  type: ResourceType,
  change: Parameters<typeof resourceManager>[2] = {},
  differs: Partial<Config> = {},
) {
  const manager = await resourceManager(token, type, change);
  const [scopes, sleeps]: [string[], number[]] = [[], []];
  const config = { ...configOf(type, manager.endpoint), ...differs };
  const target = azureKeysTarget(config, {
    token: async (scope) => {
      scopes.push(scope);
      return { token, expiresOnTimestamp: Date.now() + 3_600_000 };
    },
    generate: async (spec) => {
      expect(spec).toEqual({ make: "bytes", count: 32 });
      return Sealed.text(ownKey);
    },
    sleep: async (ms) => {
      sleeps.push(ms / 1000);
    },
    now: () => startOfTime * 1000,
  });
  return { manager, scopes, sleeps, config, target, open: await target.open(secret) };
}

const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );
const shown = (error: unknown): string => inspect(error, { depth: 20, showHidden: true });

test("each type of the table is tried below", () =>
  expect(azureKeyTypes.map(({ name }) => name).sort()).toEqual(
    resourceTypes.map((type) => configOf(type, "").type).sort(),
  ));

describe.each(resourceTypes.map((type) => [type.path, type] as const))("%s", (_, type) => {
  const values = type.connectionString ? (["key", "connectionString"] as const) : (["key"] as const);

  test.each(values)("one is made anew, and the others stay as they were: %s", async (value) => {
    const { manager, scopes, config, target, open } = await opened(type, {}, { value });
    expect(target.users).toEqual(type.keys);
    const published = (name: string) =>
      Sealed.text((value === "key" ? manager.keys : manager.connectionStrings())[name] ?? "");
    for (const key of [type.keys[1], type.keys[0]]) {
      const before = { ...manager.keys };
      const earlier = { user: key, password: published(key) };
      expect(await open.works(earlier)).toBe(true);
      const made = await open.make(key);
      if (type.own) expect(manager.keys).toEqual(before);
      if (type.own) expect(await open.works(made)).toBe(false);
      await open.set(made);
      expect({ ...manager.keys, [key]: before[key] }).toEqual(before);
      expect(manager.keys[key]).not.toBe(before[key]);
      expect(made.password.equals(published(key))).toBe(true);
      expect(await open.works(made)).toBe(true);
      expect(await open.works(earlier)).toBe(false);
      if (type.own) expect(manager.keys[key]).toBe(ownKey);
      const [verb] = type.regenerate(key, manager.keys);
      expect(manager.asked.filter((what) => what === `POST ${verb} ${key}`)).toHaveLength(1);
      expect(manager.asked.at(-1)).toMatch(new RegExp(`^(POST ${type.list.verb}|GET /dbs)$`));
      manager.asked.length = 0;
    }
    expect(scopes).toEqual([`${manager.endpoint}/.default`]);
    expect(renewalOf(config)).toBe(type.own ? "set" : "regenerate");
  });

  test("the least actions", () =>
    expect(actionsOf(configOf(type, "https://management.azure.com"))).toEqual(type.actions));

  if (type.off)
    test("switched off, nothing is regenerated", async () => {
      const error = await thrown(opened(type, { off: true }));
      const [name] = Object.keys(type.off?.properties ?? {});
      expect(error).toMatchObject({ name: "Refusal", message: expect.stringContaining(`off (${name} `) });
    });
});

test("whoever may not read the resource rotates without asking for its switch", async () => {
  const { manager, open } = await opened(resourceType("Cache/redis"), { off: true, blind: true });
  await open.make("Primary");
  expect(manager.asked).toEqual(["GET", "POST listKeys", "POST regenerateKey Primary", "POST listKeys"]);
});

describe("what goes on after its answer", () => {
  const database = resourceType("Cache/redisEnterprise");

  test.each([
    ["by its status", "status", ["follow", "follow"], [7, 10]],
    ["by its result", "result", ["follow", "follow"], [7, 7]],
    ["by the list, where it names another origin", "elsewhere", ["POST listKeys", "POST listKeys"], [7, 7]],
    [
      "by the list, where the operation may not be read",
      "hidden",
      ["follow", "POST listKeys", "POST listKeys"],
      [7, 10, 10],
    ],
  ] as const)("is followed %s", async (_, follow, asked, sleeps) => {
    const made = await opened(database, { follow });
    const { password } = await made.open.make("Primary");
    expect(password.equals(Sealed.text(made.manager.keys.Primary ?? ""))).toBe(true);
    expect(made.manager.asked).toEqual([
      ...["GET", "POST listKeys", "POST regenerateKey Primary"],
      ...asked,
      "POST listKeys",
    ]);
    expect(made.sleeps).toEqual(sleeps);
  });

  test("failed is refused, without the service's words", async () => {
    const { open } = await opened(database, { follow: "failed" });
    const error = await thrown(open.make("Primary"));
    expect(error).toMatchObject({ reason: "refused", message: expect.stringContaining("could not end it") });
    expect(shown(error)).not.toContain("c4nary");
  });

  test("a list that lags behind is asked again, and an earlier key is never taken for a new one", async () => {
    const late = await opened(resourceType("Cache/redis"), { lag: 3 });
    const made = await late.open.make("Primary");
    expect(made.password.equals(Sealed.text(late.manager.keys.Primary ?? ""))).toBe(true);
    const never = await opened(resourceType("Cache/redis"), { lag: 99 });
    expect(await thrown(never.open.make("Primary"))).toMatchObject({
      reason: "unknown",
      message: expect.stringContaining("still lists the earlier one"),
    });
  });
});

describe("what a list does not prove", () => {
  const account = resourceType("DocumentDB/databaseAccounts");

  test("a master key is tried by a signed request, for as long as the account refuses it", async () => {
    const { manager, sleeps, open } = await opened(account, { late: 4 });
    const made = await open.make("secondary");
    expect(manager.asked.filter((what) => what === "GET /dbs")).toHaveLength(1 + 5);
    expect(sleeps.slice(2)).toEqual([30, 30, 30, 30]);
    expect(await open.works(made)).toBe(true);
  });

  test("after an hour it cannot tell yet", async () => {
    const { sleeps, open } = await opened(account, { late: 1000 });
    const made = await open.make("secondary");
    expect(sleeps.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(3600);
    expect(await open.works(made)).toBe("cannot tell yet");
  });

  test("the read-only keys take turns, too", async () => {
    const users = ["primaryReadonly", "secondaryReadonly"];
    const { manager, open } = await opened(account, {}, { users });
    const before = { ...manager.keys };
    const made = await open.make("secondaryReadonly");
    expect(await open.works(made)).toBe(true);
    expect({ ...manager.keys, secondaryReadonly: "" }).toEqual({ ...before, secondaryReadonly: "" });
  });

  test("where its firewall keeps this machine out, nothing is regenerated", async () => {
    const { manager, open } = await opened(account, { firewall: true });
    expect(await thrown(open.make("secondary"))).toMatchObject({
      reason: "refused",
      message: expect.stringMatching(/^Cannot try a key at https:.*\(HTTP 403\).* or give the target settle/),
    });
    expect(manager.asked.filter((what) => what.includes("regenerate"))).toEqual([]);
  });

  test.each([
    ["https://management.azure.com", "https://shop.documents.azure.com"],
    ["https://management.chinacloudapi.cn", "https://shop.documents.azure.cn"],
    ["https://management.usgovcloudapi.net", "https://shop.documents.azure.us"],
    ["https://127.0.0.1:4444", "https://127.0.0.1:4444"],
  ])("%s has accounts at %s", (endpoint, origin) =>
    expect(cosmosDbOrigin(configOf(account, endpoint))).toBe(origin),
  );

  test("a time of the config stands in for the request", async () => {
    const { manager, sleeps, open } = await opened(account, { late: 1000 }, { settle: "PT45M" });
    expect(await open.works(await open.make("secondary"))).toBe(true);
    expect(sleeps.at(-1)).toBe(45 * 60);
    expect(manager.asked).not.toContain("GET /dbs");
  });

  test.each([
    ["Storage/storageAccounts", "key1", undefined, [30]],
    ["Storage/storageAccounts", "key1", "PT2M", [120]],
    ["Cache/redis", "Primary", undefined, []],
    ["ServiceBus/namespaces/shop/authorizationRules", "PrimaryKey", "PT1M", [60]],
  ])("%s, %s is given its time: %s", async (path, key, settle, expected) => {
    const { sleeps, open } = await opened(resourceType(path), {}, settle === undefined ? {} : { settle });
    await open.set(await open.make(key));
    expect(sleeps).toEqual(expected);
  });
});

const said = JSON.stringify({ error: { code: "c4nary", message: "c4nary" } });

describe("failures", () => {
  test.each([
    [401, said, "refused", "Sign in"],
    [
      403,
      said,
      "refused",
      "It needs Microsoft.Storage/storageAccounts/listKeys/action and Microsoft.Storage/",
    ],
    [404, said, "refused", "Check resource"],
    [409, said, "refused", "a lock"],
    [302, said, "refused", "HTTP 302"],
    [202, "", "unreachable", "could not be understood"],
    [429, said, "unreachable", "Try again later"],
    [503, said, "unreachable", "Try again later"],
    [200, "c4nary", "unreachable", "could not be understood"],
    [200, '{"keys":[{"keyName":"key1"}],"c4nary":1}', "refused", "does not hold it"],
    [200, "{}", "refused", "does not hold it"],
    [200, "null", "refused", "does not hold it"],
    [200, '{"keys":"c4nary"}', "refused", "does not hold it"],
    [200, '{"keys":[null,{"keyName":"key1","value":4}]}', "refused", "does not hold it"],
    [200, '{"keys":[],"nextLink":"https://elsewhere.invalid/c4nary"}', "refused", "goes on elsewhere"],
  ])(
    "a list that is %i %s regenerates nothing, and is explained in our words",
    async (status, body, reason, why) => {
      const { manager, open } = await opened(resourceType("Storage/storageAccounts"));
      manager.asked.length = 0;
      manager.answer(status, body);
      const error = await thrown(open.make("key1"));
      expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(why) });
      expect(shown(error)).not.toContain("c4nary");
      expect(manager.asked).toEqual(["POST listKeys"]);
    },
  );

  test("the resource is named as people know it", async () => {
    const { manager, open } = await opened(resourceType("ServiceBus/namespaces/shop/queues"));
    manager.answer(409, said);
    expect(await thrown(open.make("PrimaryKey").then(open.set))).toMatchObject({
      message: expect.stringMatching(
        /^Cannot regenerate PrimaryKey of Microsoft.ServiceBus\/namespaces\/queues\/authorizationRules shop\/q\/send in rg-shop: /,
      ),
    });
  });

  test.each([
    ["an endpoint where nothing listens", "https://127.0.0.1:1", "unreachable"],
    ["an endpoint without TLS", "http://127.0.0.1:1", "insecure"],
  ])("%s", async (_, endpoint, reason) => {
    const error = await thrown(opened(resourceType("Cache/redis"), {}, { endpoint }));
    expect(error).toMatchObject({ name: "TargetError", reason });
  });

  test("what a credential throws is not shown", async () => {
    const { endpoint } = await resourceManager(token, resourceType("Cache/redis"));
    const context = {
      token: () => Promise.reject(new Error("c4nary")),
      generate: async () => Sealed.text(""),
      sleep: async () => {},
      now: () => 0,
    };
    const config = configOf(resourceType("Cache/redis"), endpoint);
    const error = await thrown(azureKeysTarget(config, context).open(secret));
    expect(error).toMatchObject({ name: "TargetError", reason: "refused" });
    expect(shown(error)).not.toContain("c4nary");
  });
});
