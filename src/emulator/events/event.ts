import { titleOfKind } from "../failure.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";

/** The types of a version's events, less their prefix (learn.microsoft.com/azure/event-grid/event-schema-key-vault). */
export type Happening = "NewVersionCreated" | "NearExpiry" | "Expired";

/** An event before it is put into an envelope. It never holds a value. */
export type KeyVaultEvent = {
  readonly id: string;
  /** `Microsoft.KeyVault.SecretNearExpiry`. */
  readonly type: string;
  /** RFC 3339. */
  readonly time: string;
  /** The vault's id in Azure's management; its subscription and group are made up. */
  readonly topic: string;
  readonly subject: string;
  readonly data: {
    /** The version's full id, at the address under which the vault was last called. */
    readonly Id: string;
    readonly VaultName: string;
    readonly ObjectType: "Secret" | "Key";
    readonly ObjectName: string;
    readonly Version: string;
    /** Seconds since 1970. */
    readonly NBF: number | null;
    readonly EXP: number | null;
  };
};

/** What events say about a version; `origin` is the one under which the vault was last called. */
export type EventSubject = Pick<ObjectRow, "vault" | "kind" | "name"> &
  Pick<VersionRow, "version" | "nbf" | "exp"> & { readonly origin: string };

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/emulator";

/** The event that a version raises. @param now seconds since 1970. */
export function makeKeyVaultEvent(
  subject: EventSubject,
  happening: Happening,
  id: string,
  now: number,
): KeyVaultEvent {
  const { vault, origin, kind, name, version, nbf, exp } = subject;
  const ObjectType = titleOfKind(kind);
  return {
    id,
    type: `Microsoft.KeyVault.${ObjectType}${happening}`,
    time: new Date(now * 1000).toISOString(),
    topic: `${group}/providers/Microsoft.KeyVault/vaults/${vault}`,
    subject: name,
    data: {
      Id: `${origin}/${kind}s/${name}/${version}`,
      VaultName: vault,
      ObjectType,
      ObjectName: name,
      Version: version,
      NBF: nbf,
      EXP: exp,
    },
  };
}
