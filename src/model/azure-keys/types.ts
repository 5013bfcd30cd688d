/**
 * A type of Azure resource with two keys, and how Azure Resource Manager lists and regenerates them. Sources: the newest
 * stable version of each description in https://github.com/Azure/azure-rest-api-specs, by the packages that are generated
 * from it. Each key has the service's own name, in its own case: requests and the tag `CredentialId` bear it.
 */
export type AzureKeyType = {
  /** As Azure spells it, its namespace first. */
  readonly name: string;
  readonly version: string;
  /** The keys that take turns. Where a type has further ones, they are a second pair. */
  readonly pairs: readonly KeyPair[];
  /** A POST with this verb and without a body answers all keys. */
  readonly list: { readonly verb: string } & (
    | {
        readonly is: "members";
        readonly keys: MemberOfKey;
        readonly connectionStrings?: MemberOfKey;
      }
    | {
        readonly is: "entries";
        /** The member of the answer that is the list. */
        readonly entries: string;
        /** The member of an entry that is the key's name. */
        readonly name: string;
        readonly connectionString?: string;
      }
  );
  /**
   * A POST that makes a key anew. `named`: the body's member names the key; with `ownKey` the service takes ours beside
   * it. `identified`: the body holds the id that the list gives it. `apart`: each key has a path of its own, and no body.
   */
  readonly regenerate:
    | { readonly is: "named"; readonly verb: string; readonly member: string; readonly ownKey?: true }
    | { readonly is: "identified"; readonly verb: string }
    | { readonly is: "apart"; readonly paths: MemberOfKey };
  /** What makes the service refuse all keys; absent: it has no such switch. */
  readonly offSwitch?: OffSwitch;
  /** Seconds after which every part of the service knows a new key; absent: at once. */
  readonly settling?: number;
  /** Lists know a new key long before the service does, so a signed request has to show it. */
  readonly probe?: "cosmosDb";
};

type KeyPair = readonly [string, string];

type MemberOfKey = { readonly [key: string]: string };

type OffSwitch = {
  /** A member of the resource's `properties`, and which value of it means off. */
  readonly property: string;
  readonly off: { readonly is: boolean | string } | { readonly lacks: string };
  /** It is the namespace's, not the rule's in it. */
  readonly ofParent?: true;
};

const noLocalAuth: OffSwitch = { property: "disableLocalAuth", off: { is: true } };

const members = (keys: MemberOfKey, verb = "listKeys") => ({ verb, is: "members", keys }) as const;
const entries = (list: string, name: string, verb = "listKeys") =>
  ({ verb, is: "entries", entries: list, name }) as const;
const named = (member: string, verb = "regenerateKey") => ({ is: "named", verb, member }) as const;

/** A type whose two keys are members of what lists them, in the order in which they take turns. */
function twoKeys(
  name: string,
  version: string,
  list: ReturnType<typeof members>,
  rest: Pick<AzureKeyType, "regenerate" | "offSwitch">,
): AzureKeyType {
  const [one = "", two = ""] = Object.keys(list.keys);
  return { name, version, pairs: [[one, two]], list, ...rest };
}

const primary = { Primary: "primaryKey", Secondary: "secondaryKey" };
const lowerPrimary = { primary: "primaryKey", secondary: "secondaryKey" };
const policyPrimary = { PrimaryKey: "primaryKey", SecondaryKey: "secondaryKey" };

/** An authorization rule of a messaging namespace or of something in it: its answers hold connection strings. */
const rules = (
  namespace: string,
  parents: readonly string[],
  version: string,
  rest: Pick<AzureKeyType, "regenerate" | "offSwitch">,
): readonly AzureKeyType[] =>
  ["", ...parents].map((parent) => ({
    name: `${namespace}/namespaces${parent && `/${parent}`}/authorizationRules`,
    version,
    pairs: [["PrimaryKey", "SecondaryKey"]],
    list: {
      ...members(policyPrimary),
      connectionStrings: {
        PrimaryKey: "primaryConnectionString",
        SecondaryKey: "secondaryConnectionString",
      },
    },
    ...rest,
  }));

const ownKey = { ...named("keyType", "regenerateKeys"), ownKey: true } as const;
const namespaceAuth = { ...noLocalAuth, ofParent: true } as const;

/** Keys `key1` and `key2` of Event Grid. Its namespaces have no off-switch. */
const eventGrid = (name: string, offSwitch?: OffSwitch): AzureKeyType =>
  twoKeys(`Microsoft.EventGrid/${name}`, "2025-02-15", members({ key1: "key1", key2: "key2" }), {
    regenerate: named("keyName"),
    ...(offSwitch && { offSwitch }),
  });

/** Keys and connection strings as SignalR and its kin have them. SignalR's third key, Salt, is never asked for. */
const withConnectionStrings = (name: string, version: string): AzureKeyType => ({
  name,
  version,
  pairs: [["Primary", "Secondary"]],
  list: {
    ...members(primary),
    connectionStrings: { Primary: "primaryConnectionString", Secondary: "secondaryConnectionString" },
  },
  regenerate: named("keyType"),
  offSwitch: noLocalAuth,
});

export const azureKeyTypes: readonly AzureKeyType[] = [
  {
    name: "Microsoft.Storage/storageAccounts",
    version: "2026-09-01",
    pairs: [["key1", "key2"]],
    list: entries("keys", "keyName"),
    regenerate: named("keyName"),
    offSwitch: { property: "allowSharedKeyAccess", off: { is: false } },
    // Source: https://github.com/MicrosoftDocs/azure-docs/issues/47633
    settling: 30,
  },
  {
    name: "Microsoft.DocumentDB/databaseAccounts",
    version: "2026-03-15",
    pairs: [
      ["primary", "secondary"],
      ["primaryReadonly", "secondaryReadonly"],
    ],
    list: members({
      primary: "primaryMasterKey",
      secondary: "secondaryMasterKey",
      primaryReadonly: "primaryReadonlyMasterKey",
      secondaryReadonly: "secondaryReadonlyMasterKey",
    }),
    regenerate: named("keyKind"),
    offSwitch: noLocalAuth,
    // Source: https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys, "one minute to multiple hours".
    probe: "cosmosDb",
  },
  ...rules("Microsoft.ServiceBus", ["queues", "topics"], "2026-01-01", {
    regenerate: ownKey,
    offSwitch: namespaceAuth,
  }),
  ...rules("Microsoft.EventHub", ["eventhubs"], "2026-01-01", {
    regenerate: ownKey,
    offSwitch: namespaceAuth,
  }),
  ...rules("Microsoft.Relay", ["hybridConnections", "wcfRelays"], "2026-01-01", { regenerate: ownKey }),
  ...rules("Microsoft.NotificationHubs", ["notificationHubs"], "2023-09-01", {
    regenerate: named("policyKey", "regenerateKeys"),
  }),
  twoKeys("Microsoft.Cache/redis", "2024-11-01", members(primary), {
    regenerate: named("keyType"),
    offSwitch: { property: "disableAccessKeyAuthentication", off: { is: true } },
  }),
  twoKeys("Microsoft.Cache/redisEnterprise/databases", "2025-07-01", members(primary), {
    regenerate: named("keyType"),
    offSwitch: { property: "accessKeysAuthentication", off: { is: "Disabled" } },
  }),
  twoKeys("Microsoft.CognitiveServices/accounts", "2025-09-01", members({ Key1: "key1", Key2: "key2" }), {
    regenerate: named("keyName"),
    offSwitch: noLocalAuth,
  }),
  twoKeys("Microsoft.Search/searchServices", "2025-05-01", members(lowerPrimary, "listAdminKeys"), {
    regenerate: {
      is: "apart",
      paths: { primary: "regenerateAdminKey/primary", secondary: "regenerateAdminKey/secondary" },
    },
    offSwitch: noLocalAuth,
  }),
  withConnectionStrings("Microsoft.SignalRService/signalR", "2024-03-01"),
  withConnectionStrings("Microsoft.SignalRService/webPubSub", "2024-03-01"),
  withConnectionStrings("Microsoft.Communication/communicationServices", "2025-09-01"),
  eventGrid("topics", noLocalAuth),
  eventGrid("domains", noLocalAuth),
  eventGrid("partnerNamespaces", noLocalAuth),
  eventGrid("namespaces"),
  eventGrid("namespaces/topics"),
  {
    name: "Microsoft.AppConfiguration/configurationStores",
    version: "2024-06-01",
    pairs: [
      ["Primary", "Secondary"],
      ["Primary Read Only", "Secondary Read Only"],
    ],
    // Its ids may change with each key.
    list: { ...entries("value", "name"), connectionString: "connectionString" },
    regenerate: { is: "identified", verb: "regenerateKey" },
    offSwitch: noLocalAuth,
  },
  twoKeys("Microsoft.Maps/accounts", "2023-06-01", members(lowerPrimary), {
    regenerate: named("keyType"),
    offSwitch: noLocalAuth,
  }),
  twoKeys(
    "Microsoft.Batch/batchAccounts",
    "2025-06-01",
    members({ Primary: "primary", Secondary: "secondary" }),
    {
      regenerate: named("keyName", "regenerateKeys"),
      offSwitch: { property: "allowedAuthenticationModes", off: { lacks: "SharedKey" } },
    },
  ),
  {
    name: "Microsoft.ContainerRegistry/registries",
    version: "2025-11-01",
    pairs: [["password", "password2"]],
    list: entries("passwords", "name", "listCredentials"),
    regenerate: named("name", "regenerateCredential"),
    offSwitch: { property: "adminUserEnabled", off: { is: false } },
  },
  twoKeys(
    "Microsoft.ApiManagement/service/subscriptions",
    "2024-05-01",
    members({ primaryKey: "primaryKey", secondaryKey: "secondaryKey" }, "listSecrets"),
    {
      regenerate: {
        is: "apart",
        paths: { primaryKey: "regeneratePrimaryKey", secondaryKey: "regenerateSecondaryKey" },
      },
    },
  ),
  twoKeys(
    "Microsoft.DataFactory/factories/integrationRuntimes",
    "2018-06-01",
    members({ authKey1: "authKey1", authKey2: "authKey2" }, "listAuthKeys"),
    { regenerate: named("keyName", "regenerateAuthKey") },
  ),
];

/** The entry of a type's name in the table's own case. Throws for a name that no config can hold. */
export function findKeyType(name: string): AzureKeyType {
  const found = azureKeyTypes.find((type) => type.name === name);
  if (!found) throw new Error(`the table has no type ${name}`);
  return found;
}
