// Events as Event Grid posts them, in both schemas; a builder says only what differs.

export type About = {
  readonly type?: string;
  readonly vault?: string;
  readonly name?: string;
  readonly id?: string;
  readonly data?: object;
};

const data = ({ type = "SecretNearExpiry", vault = "contoso", name = "db", data: more = {} }: About) => {
  const kind = type.startsWith("Key") ? "Key" : "Secret";
  return {
    Id: `https://${vault}.vault.azure.net/${kind.toLowerCase()}s/${name}/${"0".repeat(32)}`,
    VaultName: vault,
    ObjectType: kind,
    ObjectName: name,
    Version: "0".repeat(32),
    NBF: null,
    EXP: 1_767_225_600,
    ...more,
  };
};

const topic = ({ vault = "contoso" }: About) =>
  `/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/${vault}`;

/** In Event Grid's own schema. */
export const gridEvent = (about: About = {}, more: object = {}): object => ({
  id: about.id ?? "e-1",
  topic: topic(about),
  subject: about.name ?? "db",
  eventType: `Microsoft.KeyVault.${about.type ?? "SecretNearExpiry"}`,
  eventTime: "2026-01-01T00:00:00.0000000Z",
  data: data(about),
  dataVersion: "1",
  metadataVersion: "1",
  ...more,
});

/** As a CloudEvent. */
export const cloudEvent = (about: About = {}, more: object = {}): object => ({
  id: about.id ?? "e-1",
  source: topic(about),
  subject: about.name ?? "db",
  type: `Microsoft.KeyVault.${about.type ?? "SecretNearExpiry"}`,
  time: "2026-01-01T00:00:00.0000000Z",
  data: data(about),
  specversion: "1.0",
  ...more,
});

/** What Event Grid asks with before it posts anything else. */
export const validation = (code: string, url = "https://evil.example/validate"): object =>
  gridEvent(
    {},
    {
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      data: { validationCode: code, validationUrl: url },
    },
  );
