import type { KeyMade } from "./keys/key.ts";
import type { ObjectKind } from "./schema.ts";
import type { VaultSettings } from "./settings.ts";
import type { Store } from "./store.ts";

/** A request that is authenticated and routed, and whose name is valid. Its times are those of the vault's clock. */
export type Call = {
  readonly store: Store;
  readonly vault: string;
  readonly kind: ObjectKind;
  readonly settings: VaultSettings;
  /** The host that was called is a managed HSM: nothing else says so. */
  readonly managedHsm: boolean;
  readonly url: URL;
  readonly apiVersion: string;
  /** Empty where the route has none. */
  readonly name: string;
  /** Empty for the newest one. */
  readonly version: string;
  readonly text: string;
  readonly nowMs: number;
  /** Whole seconds. */
  readonly now: number;
  /** The key that this request needed when it ran before. */
  readonly made?: KeyMade | undefined;
};

/** What the vault answers, before it is put on the wire. */
export type Reply = {
  readonly status: number;
  /** Absent: an answer without content. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

export const okReply = (body: object): Reply => ({ status: 200, body });
