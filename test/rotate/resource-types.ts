// The types of resources with two keys, as the published descriptions have their requests: typed apart from the table of
// the program, and looked up by no code of it. Versions are the newest stable ones of 2026-11.

type Keys = Readonly<Record<string, string>>;

export type ResourceType = {
  /** Behind `/providers/`, with names. */
  readonly path: string;
  readonly version: string;
  readonly keys: readonly [string, string];
  /** Further keys, which nobody touches. */
  readonly more?: readonly string[];
  /** The pages that it answers. */
  readonly list: {
    readonly verb: string;
    readonly answer: (keys: Keys, endpoint: string) => readonly object[];
  };
  /** The path and the body that make a key anew. */
  readonly regenerate: (key: string, keys: Keys) => readonly [string, object?];
  readonly long?: true;
  readonly status?: 204;
  /** The service takes our own key. */
  readonly own?: true;
  readonly connectionString?: (key: string) => string;
  readonly probed?: true;
  /** What the properties are when keys are switched off, and of what, where it is not the resource itself. */
  readonly off?: { readonly properties: object; readonly path?: string };
  /** The least actions. */
  readonly actions: readonly string[];
};

export const group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shop/providers";

const noLocalAuth = { disableLocalAuth: true };

/** Answers that have a member for each key, beside others. */
const members =
  (of: Readonly<Record<string, string>>, more: (keys: Keys) => object = () => ({})) =>
  (keys: Keys) => [
    {
      ...Object.fromEntries(Object.entries(of).map(([name, member]) => [member, keys[name]])),
      ...more(keys),
    },
  ];

const upper = { Primary: "primaryKey", Secondary: "secondaryKey" };
const lower = { primary: "primaryKey", secondary: "secondaryKey" };
const policy = { PrimaryKey: "primaryKey", SecondaryKey: "secondaryKey" };

const body = (verb: string, member: string) => (key: string) => [verb, { [member]: key }] as const;

/** The two actions of most types. */
const two = (type: string, list = "listKeys", regenerate = "regenerateKey") => [
  `${type}/${list}/action`,
  `${type}/${regenerate}/action`,
];

const rule = (key: string) =>
  `Endpoint=sb://shop.example/;SharedAccessKeyName=send;SharedAccessKey=${key};EntityPath=q`;
const ruleStrings = (keys: Keys) => ({
  keyName: "send",
  primaryConnectionString: rule(keys.PrimaryKey ?? ""),
  secondaryConnectionString: rule(keys.SecondaryKey ?? ""),
});

/** An authorization rule of a messaging namespace, or of something in it. */
const messaging = (namespace: string, inside: string, differs: Partial<ResourceType> = {}): ResourceType => {
  const parent = `${namespace}/namespaces/shop`;
  const type = `${namespace}/namespaces${inside && `/${inside}`}/authorizationRules`;
  return {
    path: `${parent}${inside && `/${inside}/q`}/authorizationRules/send`,
    version: "2026-01-01",
    keys: ["PrimaryKey", "SecondaryKey"],
    list: { verb: "listKeys", answer: members(policy, ruleStrings) },
    regenerate: body("regenerateKeys", "keyType"),
    own: true,
    connectionString: rule,
    off: { properties: noLocalAuth, path: parent },
    actions: two(type, "listKeys", "regenerateKeys"),
    ...differs,
  };
};
const withoutSwitch = ({ off, ...rest }: ResourceType): ResourceType => rest;
const hub = (inside: string): ResourceType => {
  const { own, ...rest } = withoutSwitch(messaging("Microsoft.NotificationHubs", inside));
  return { ...rest, version: "2023-09-01", regenerate: body("regenerateKeys", "policyKey") };
};

const endpointOf = (key: string) => `Endpoint=https://shop.example;AccessKey=${key};Version=1.0;`;
const realtime = (type: string, version: string): ResourceType => ({
  path: `${type}/shop`,
  version,
  keys: ["Primary", "Secondary"],
  list: {
    verb: "listKeys",
    answer: members(upper, ({ Primary = "", Secondary = "" }) => ({
      primaryConnectionString: endpointOf(Primary),
      secondaryConnectionString: endpointOf(Secondary),
    })),
  },
  regenerate: body("regenerateKey", "keyType"),
  connectionString: endpointOf,
  off: { properties: noLocalAuth },
  actions: two(type),
});

const eventGrid = (path: string, differs: Partial<ResourceType> = {}): ResourceType => ({
  path: `Microsoft.EventGrid/${path}`,
  version: "2025-02-15",
  keys: ["key1", "key2"],
  list: { verb: "listKeys", answer: members({ key1: "key1", key2: "key2" }) },
  regenerate: body("regenerateKey", "keyName"),
  off: { properties: noLocalAuth },
  actions: two(`Microsoft.EventGrid/${path.replaceAll(/\/shop|\/t$/g, "")}`),
  ...differs,
});

/** One of App Configuration: its id changes with the key. */
const store = (name: string, key = "") => ({
  id: `id-${name}-${key}`,
  name,
  value: key,
  connectionString: storeString(key),
  readOnly: name.endsWith("Only"),
});
const storeString = (key: string) => `Endpoint=https://shop.azconfig.io;Id=1;Secret=${key}`;

export const resourceTypes: readonly ResourceType[] = [
  {
    path: "Microsoft.Storage/storageAccounts/stshop",
    version: "2026-09-01",
    keys: ["key1", "key2"],
    list: {
      verb: "listKeys",
      answer: ({ key1, key2 }) => [
        {
          keys: [
            { keyName: "key1", value: key1, permissions: "FULL" },
            { keyName: "key2", value: key2, permissions: "FULL" },
          ],
        },
      ],
    },
    regenerate: body("regenerateKey", "keyName"),
    off: { properties: { allowSharedKeyAccess: false } },
    actions: two("Microsoft.Storage/storageAccounts"),
  },
  {
    path: "Microsoft.DocumentDB/databaseAccounts/shop",
    version: "2026-03-15",
    keys: ["primary", "secondary"],
    more: ["primaryReadonly", "secondaryReadonly"],
    list: {
      verb: "listKeys",
      answer: members({
        primary: "primaryMasterKey",
        secondary: "secondaryMasterKey",
        primaryReadonly: "primaryReadonlyMasterKey",
        secondaryReadonly: "secondaryReadonlyMasterKey",
      }),
    },
    regenerate: body("regenerateKey", "keyKind"),
    long: true,
    probed: true,
    off: { properties: noLocalAuth },
    actions: two("Microsoft.DocumentDB/databaseAccounts"),
  },
  ...["", "queues", "topics"].map((inside) => messaging("Microsoft.ServiceBus", inside)),
  ...["", "eventhubs"].map((inside) => messaging("Microsoft.EventHub", inside)),
  ...["", "hybridConnections", "wcfRelays"].map((inside) =>
    withoutSwitch(messaging("Microsoft.Relay", inside)),
  ),
  ...["", "notificationHubs"].map(hub),
  {
    path: "Microsoft.Cache/redis/shop",
    version: "2024-11-01",
    keys: ["Primary", "Secondary"],
    list: { verb: "listKeys", answer: members(upper) },
    regenerate: body("regenerateKey", "keyType"),
    off: { properties: { disableAccessKeyAuthentication: true } },
    actions: two("Microsoft.Cache/redis"),
  },
  {
    path: "Microsoft.Cache/redisEnterprise/shop/databases/default",
    version: "2025-07-01",
    keys: ["Primary", "Secondary"],
    list: { verb: "listKeys", answer: members(upper) },
    regenerate: body("regenerateKey", "keyType"),
    long: true,
    off: { properties: { accessKeysAuthentication: "Disabled" } },
    actions: two("Microsoft.Cache/redisEnterprise/databases"),
  },
  {
    path: "Microsoft.CognitiveServices/accounts/shop",
    version: "2025-09-01",
    keys: ["Key1", "Key2"],
    list: { verb: "listKeys", answer: members({ Key1: "key1", Key2: "key2" }) },
    regenerate: body("regenerateKey", "keyName"),
    off: { properties: noLocalAuth },
    actions: two("Microsoft.CognitiveServices/accounts"),
  },
  {
    path: "Microsoft.Search/searchServices/shop",
    version: "2025-05-01",
    keys: ["primary", "secondary"],
    list: { verb: "listAdminKeys", answer: members(lower) },
    regenerate: (key) => [`regenerateAdminKey/${key}`],
    off: { properties: noLocalAuth },
    actions: two("Microsoft.Search/searchServices", "listAdminKeys", "regenerateAdminKey"),
  },
  { ...realtime("Microsoft.SignalRService/signalR", "2024-03-01"), long: true },
  { ...realtime("Microsoft.SignalRService/webPubSub", "2024-03-01"), long: true },
  realtime("Microsoft.Communication/communicationServices", "2025-09-01"),
  eventGrid("topics/shop", { long: true }),
  eventGrid("domains/shop"),
  eventGrid("partnerNamespaces/shop"),
  withoutSwitch(eventGrid("namespaces/shop", { long: true })),
  withoutSwitch(eventGrid("namespaces/shop/topics/t", { long: true })),
  {
    path: "Microsoft.AppConfiguration/configurationStores/shop",
    version: "2024-06-01",
    keys: ["Primary", "Secondary"],
    more: ["Primary Read Only", "Secondary Read Only"],
    list: {
      verb: "listKeys",
      answer: (keys, endpoint) => [
        {
          value: [store("Primary Read Only", keys["Primary Read Only"]), store("Primary", keys.Primary)],
          nextLink: `${endpoint}${group}/Microsoft.AppConfiguration/configurationStores/shop/page2?api-version=2024-06-01`,
        },
        {
          value: [
            store("Secondary Read Only", keys["Secondary Read Only"]),
            store("Secondary", keys.Secondary),
          ],
        },
      ],
    },
    regenerate: (name, keys) => ["regenerateKey", { id: store(name, keys[name]).id }],
    connectionString: storeString,
    off: { properties: noLocalAuth },
    actions: two("Microsoft.AppConfiguration/configurationStores"),
  },
  {
    path: "Microsoft.Maps/accounts/shop",
    version: "2023-06-01",
    keys: ["primary", "secondary"],
    list: { verb: "listKeys", answer: members(lower, () => ({ primaryKeyLastUpdated: "2026-01-01" })) },
    regenerate: body("regenerateKey", "keyType"),
    off: { properties: noLocalAuth },
    actions: two("Microsoft.Maps/accounts"),
  },
  {
    path: "Microsoft.Batch/batchAccounts/shop",
    version: "2025-06-01",
    keys: ["Primary", "Secondary"],
    list: {
      verb: "listKeys",
      answer: members({ Primary: "primary", Secondary: "secondary" }, () => ({ accountName: "shop" })),
    },
    regenerate: body("regenerateKeys", "keyName"),
    off: { properties: { allowedAuthenticationModes: ["AAD", "TaskAuthenticationToken"] } },
    actions: two("Microsoft.Batch/batchAccounts", "listKeys", "regenerateKeys"),
  },
  {
    path: "Microsoft.ContainerRegistry/registries/shop",
    version: "2025-11-01",
    keys: ["password", "password2"],
    list: {
      verb: "listCredentials",
      answer: ({ password, password2 }) => [
        {
          username: "shop",
          passwords: [
            { name: "password", value: password },
            { name: "password2", value: password2 },
          ],
        },
      ],
    },
    regenerate: body("regenerateCredential", "name"),
    off: { properties: { adminUserEnabled: false } },
    actions: two("Microsoft.ContainerRegistry/registries", "listCredentials", "regenerateCredential"),
  },
  {
    path: "Microsoft.ApiManagement/service/shop/subscriptions/partner",
    version: "2024-05-01",
    keys: ["primaryKey", "secondaryKey"],
    list: {
      verb: "listSecrets",
      answer: members({ primaryKey: "primaryKey", secondaryKey: "secondaryKey" }),
    },
    regenerate: (key) => [key === "primaryKey" ? "regeneratePrimaryKey" : "regenerateSecondaryKey"],
    status: 204,
    actions: ["listSecrets", "regeneratePrimaryKey", "regenerateSecondaryKey"].map(
      (verb) => `Microsoft.ApiManagement/service/subscriptions/${verb}/action`,
    ),
  },
  {
    path: "Microsoft.DataFactory/factories/shop/integrationRuntimes/onPremises",
    version: "2018-06-01",
    keys: ["authKey1", "authKey2"],
    list: { verb: "listAuthKeys", answer: members({ authKey1: "authKey1", authKey2: "authKey2" }) },
    regenerate: body("regenerateAuthKey", "keyName"),
    actions: two("Microsoft.DataFactory/factories/integrationRuntimes", "listAuthKeys", "regenerateAuthKey"),
  },
];

/** A type by the beginning of its path. */
export function resourceType(start: string): ResourceType {
  const found = resourceTypes.find(({ path }) => path.startsWith(`Microsoft.${start}/`));
  if (!found) throw new Error(`no type ${start}`);
  return found;
}
