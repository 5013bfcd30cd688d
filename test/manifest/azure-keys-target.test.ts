// What a config's target azureKeys means, and what is wrong with one.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { group, resourceTypes } from "../rotate/resource-types.ts";
import { line, loadTargets, loadTree } from "./loading.ts";

const load = (targets: string, more?: string) =>
  loadTargets(targets, "{ b: { rotation: { every: P30D, target: t } } }", more);

const azureKeys = (resource: string, more: object = {}) =>
  JSON.stringify({ t: { azureKeys: { resource, ...more } } });
const targetOf = async (resource: string, more?: object) => {
  const { set, problems } = await load(azureKeys(resource, more));
  expect(problems.map(line)).toEqual([]);
  return set.targets[0];
};
const problems = async (targets: string, more?: string) =>
  (await load(targets, more)).problems.map((problem) =>
    line(problem).replace(/^\S+:\d+:\d+ targets\.t\./, ""),
  );
const problem = async (resource: string, more?: object) => (await problems(azureKeys(resource, more)))[0];

const storage = `${group}/Microsoft.Storage/storageAccounts/stshop`;

test("it has defaults", async () => {
  const { set } = await load(azureKeys(storage));
  expect(set.targets).toEqual([
    {
      name: "t",
      place: { file: "keyvault-gitops.yaml", line: 6, column: 11 },
      is: "azureKeys",
      type: "Microsoft.Storage/storageAccounts",
      id: storage,
      users: ["key1", "key2"],
      value: "key",
      endpoint: "https://management.azure.com",
    },
  ]);
  expect(set.desired).toMatchObject([{ rotation: { strategy: "dual" } }]);
});

test.each(resourceTypes.map(({ path, keys }) => [path, keys] as const))(
  "%s has two keys",
  async (path, keys) => {
    const id = `${group}/${path}`;
    expect(await targetOf(id)).toMatchObject({ id, users: keys });
    // Azure makes no difference between upper and lower case, and its own answers do not keep to one.
    const type = path.replace(/^[^/]+\/[^/]+/, (words) => words.toLowerCase());
    expect(await targetOf(`${group}/${type}`)).toMatchObject({ id, users: keys });
  },
);

const cosmos = `${group}/Microsoft.DocumentDB/databaseAccounts/shop`;
const bus = `${group}/Microsoft.ServiceBus/namespaces/shop/authorizationRules/send`;

test.each<[string, object, object]>([
  [
    cosmos,
    { keys: ["secondaryReadonly", "primaryReadonly"] },
    { users: ["secondaryReadonly", "primaryReadonly"] },
  ],
  [bus, { value: "connectionString" }, { value: "connectionString" }],
  [storage, { settle: "PT2M" }, { settle: "PT2M" }],
  [storage, { endpoint: "https://management.azure.com/" }, { endpoint: "https://management.azure.com" }],
  [
    storage,
    { endpoint: "https://management.usgovcloudapi.net" },
    { endpoint: "https://management.usgovcloudapi.net" },
  ],
  [
    storage,
    { endpoint: "https://management.chinacloudapi.cn" },
    { endpoint: "https://management.chinacloudapi.cn" },
  ],
  [storage, { endpoint: "https://localhost:4444" }, { endpoint: "https://localhost:4444" }],
])("%s %j", async (resource, more, expected) =>
  expect(await targetOf(resource, more)).toMatchObject(expected),
);

describe("what is wrong", () => {
  const elsewhere = "must be Azure Resource Manager of one of Azure's clouds, or a loopback host";
  test.each([
    [{ endpoint: "https://evil.example" }, `azureKeys.endpoint: ${elsewhere}`],
    [{ endpoint: "https://management.azure.com.evil.example" }, `azureKeys.endpoint: ${elsewhere}`],
    [
      { endpoint: "http://localhost" },
      "azureKeys.endpoint: must be https://HOST without path, query and user",
    ],
    [{ keys: ["key1"] }, "azureKeys.keys: must be a list of two names of keys"],
    [
      { keys: ["key1", "Key2"] },
      "azureKeys.keys: no two keys of Microsoft.Storage/storageAccounts have these names and take turns → write [key1, key2]",
    ],
    [{ value: "url" }, 'azureKeys.value "url": must be key or connectionString'],
    [
      { value: "connectionString" },
      'azureKeys.value "connectionString": Microsoft.Storage/storageAccounts lists no connection strings beside its keys → write the connection string as the rotation\'s template, with {{ password }} in it',
    ],
    [
      { settle: "P1D" },
      'azureKeys.settle "P1D": must be an ISO 8601 duration from PT1S to PT1H, such as PT5M',
    ],
  ])("%j", async (more, expected) => expect(await problem(storage, more)).toBe(expected));

  test("of two pairs of keys one has to be taken", async () =>
    expect(await problem(cosmos, { keys: ["primary", "secondaryReadonly"] })).toContain(
      "→ write [primary, secondary] or [primaryReadonly, secondaryReadonly]",
    ));

  const subscription = "/subscriptions/11111111-1111-1111-1111-111111111111";
  test.each([
    ["stshop"],
    [`${storage}/`],
    [storage.replace(/11111111-/, "")],
    [`${subscription}/providers/Microsoft.Storage/storageAccounts/stshop`],
    [`${subscription}/resourceGroups/g`],
    [`${group}/Microsoft.Cache/redis/..`],
    [`${group}/Microsoft.Cache/redis/a?api-version=1`],
    [`${group}/Microsoft.Cache/redis/a%2f..`],
    [`${group}/Microsoft.Cache/redis/a#b`],
    [`${group}/Microsoft.Cache/redis/a\\b`],
    [`${group}/Microsoft.Cache/redis`],
    [`${group.replace("rg-shop", "..")}/Microsoft.Cache/redis/a`],
    [`https://management.azure.com${storage}`],
  ])("%s is no id of a resource", async (resource) =>
    expect(await problem(resource)).toMatch(
      /must be the full id of an Azure resource → write \/subscriptions\/ID\//,
    ),
  );

  test.each([
    [
      "Microsoft.Cache/rediss/a",
      "no type with two keys is known by this name → did you mean Microsoft.Cache/redis?",
    ],
    ["Microsoft.Storage/storageAccount/a", "→ did you mean Microsoft.Storage/storageAccounts?"],
    ["Microsoft.Web/sites/a", "→ docs/reference/rotation-targets.md has the types"],
    [
      "Microsoft.ServiceBus/namespaces/a",
      "has no keys of its own → name one that has: .../authorizationRules/NAME",
    ],
    ["Microsoft.Cache/redisEnterprise/a", "has no keys of its own → name one that has: .../databases/NAME"],
    [
      "Microsoft.ApiManagement/service/a",
      "has no keys of its own → name one that has: .../subscriptions/NAME",
    ],
    [
      "Microsoft.Devices/IotHubs/a",
      "the keys of this type are not rotated → it has no request that makes a key anew",
    ],
    ["Microsoft.Devices/provisioningServices/a", "→ it has no request that makes a key anew"],
    ["microsoft.operationalinsights/workspaces/a", "→ its request names no key"],
    ["Microsoft.Logic/workflows/a", "→ nothing lists its access keys"],
    ["Microsoft.MachineLearningServices/workspaces/a", "→ its keys are those of other resources"],
  ])("%s", async (path, expected) => expect(await problem(`${group}/${path}`)).toContain(expected));

  test("two of them may not hold one key, whatever the case of its id", async () => {
    const two = (resource: string, other: object) =>
      `{ t: { azureKeys: { resource: ${resource} } }, u: { azureKeys: ${JSON.stringify(other)} } }`;
    const [found] = await problems(
      two(storage, { resource: storage.toUpperCase().replace("/SUBSCRIPTIONS", "/subscriptions") }),
    );
    expect(found).toContain("the target t holds the same credential");
    expect(
      await problems(two(cosmos, { resource: cosmos, keys: ["primaryReadonly", "secondaryReadonly"] })),
    ).toEqual([]);
  });

  test.each([
    [bus, ["the name"], /needs a fingerprint/],
    [storage, [], undefined],
  ])(
    "where the service takes our own key, that is written ahead under a fingerprint: %s",
    async (resource, _, expected) => {
      const [found] = await problems(azureKeys(resource), "");
      if (expected) expect(found).toMatch(expected);
      else expect(found).toBeUndefined();
    },
  );
});

describe("the page of the targets", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/reference/rotation-targets.md"), "utf8");
  const section = page.slice(page.indexOf("## azureKeys"), page.indexOf("## exec"));
  const lines = section.split("\n").filter((text) => text.startsWith("| "));

  test.each(resourceTypes.map(({ actions, keys, off }) => [actions[0], { actions, keys, off }] as const))(
    "has a row for %s",
    (_, { actions, keys, off }) => {
      const [provider = "", ...rest] = (actions[0] ?? "").split("/").slice(0, -2);
      const type = [provider.replace("Microsoft.", ""), ...rest].join("/");
      const row = lines.find((text) => text.split("|")[1]?.includes(`\`${type}\``)) ?? "";
      for (const action of actions) expect(row).toContain(`\`${action.split("/").at(-2)}\``);
      for (const key of keys) expect(row).toContain(`\`${key}\``);
      const [name] = Object.keys(off?.properties ?? {});
      expect(row).toContain(name === undefined ? "| – |" : `${name}\``);
    },
  );

  test("shows templates that a manifest may have", async () => {
    const templates = lines.flatMap(
      (text) => /`([^`]*\{\{ password .*)` \|$/.exec(text)?.[1]?.replaceAll("\\|", "|") ?? [],
    );
    expect(templates).toHaveLength(4);
    for (const template of templates) {
      const { problems } = await loadTree({
        "keyvault-gitops.yaml": `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [vaults/**/*.yaml]
vaults: { prod: { targets: [t] } }
targets: ${azureKeys(storage)}
`,
        "vaults/a.yaml": JSON.stringify({
          apiVersion: "keyvault-gitops/v1",
          kind: "Vault",
          vault: "prod",
          secrets: { b: { rotation: { every: "P30D", target: "t", template } } },
        }),
      });
      expect(problems.map(line)).toEqual([]);
    }
  });
});
