import { addObject, addVersion, findObject } from "./objects.ts";
import type { Store } from "./store.ts";

/** A version put directly into a vault. Times in whole seconds. */
export type Seed = {
  readonly name: string;
  readonly value: string;
  /** Backs a certificate. */
  readonly managed?: boolean;
  readonly contentType?: string;
  readonly enabled?: boolean;
  readonly exp?: number;
  readonly nbf?: number;
  readonly tags?: Readonly<Record<string, string>>;
  /** Also its `updated`; by default now. */
  readonly created?: number;
};

/** Adds a version, and the object where it is not there yet. @throws Error where a deleted object has the name. */
export function seed(store: Store, vault: string, secret: Seed, now: number): void {
  const { name, value, managed = false, contentType, enabled = true, exp, nbf, tags, created = now } = secret;
  store.transaction(() => {
    store.run("INSERT OR IGNORE INTO vault (name) VALUES (?)", vault);
    const known = findObject({ store, vault }, name);
    if (known?.phase === "deleted")
      throw new Error(
        `Cannot seed ${name} into vault ${vault}: a deleted secret has that name. Purge it first.`,
      );
    addVersion(store, known ?? addObject({ store, vault }, name, managed), {
      value,
      content_type: contentType ?? null,
      tags: tags ? JSON.stringify(tags) : null,
      enabled: enabled ? 1 : 0,
      nbf: nbf ?? null,
      exp: exp ?? null,
      created,
      updated: created,
    });
  });
}
