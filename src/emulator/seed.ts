import { generateNow } from "./keys/generate.ts";
import type { Curve, Key } from "./keys/key.ts";
import { keyOps, keySpec } from "./keys/key-type.ts";
import { fresh, imported } from "./keys/material.ts";
import { addObject, addVersion, findObject, putVersion } from "./objects.ts";
import { made } from "./properties.ts";
import type { Kind } from "./route.ts";
import type { Store } from "./store.ts";

/** A version put directly into a vault. Times in whole seconds. */
export type Seed = Properties & (SecretSeed | KeySeed);

type Properties = {
  readonly name: string;
  /** Backs a certificate. */
  readonly managed?: boolean;
  readonly enabled?: boolean;
  readonly exp?: number;
  readonly nbf?: number;
  readonly tags?: Readonly<Record<string, string>>;
  /** Also its `updated`; by default now. */
  readonly created?: number;
  /** 32 hexadecimal digits, for an id that is known beforehand; by default a fresh one. */
  readonly version?: string;
};

type SecretSeed = { readonly kind?: "secret"; readonly value: string; readonly contentType?: string };

type KeySeed = {
  readonly kind: "key";
  /** By default EC, which is quick to make. */
  readonly keyType?: Key["kty"];
  readonly keySize?: number;
  readonly curve?: Curve;
  /** By default those of the type. */
  readonly keyOps?: readonly string[];
  /** A private JSON Web Key; by default one is made. */
  readonly material?: Readonly<Record<string, unknown>>;
};

/**
 * Adds a version, and the object where it is not there yet.
 * @throws Error where a deleted object has the name; Failure for a key that the service would not make.
 */
export function seed(store: Store, vault: string, given: Seed, now: number): void {
  const kind: Kind = given.kind ?? "secret";
  const { name, managed = false, created = now } = given;
  const place = { store, vault, kind };
  store.transaction(() => {
    store.run("INSERT OR IGNORE INTO vault (name) VALUES (?)", vault);
    const known = findObject(place, name);
    if (known?.phase === "deleted")
      throw new Error(
        `Cannot seed ${name} into vault ${vault}: a deleted ${kind} has that name. Purge it first.`,
      );
    const object = known ?? addObject(place, name, managed);
    const row = {
      value: given.kind === "key" ? JSON.stringify(key(given)) : given.value,
      content_type: given.kind === "key" ? null : (given.contentType ?? null),
      ...made(given, created),
    };
    if (given.version === undefined) addVersion(store, object, row);
    else putVersion(store, object, { ...row, version: given.version });
  });
}

function key({ keyType = "EC", keySize, curve, keyOps: ops, material }: KeySeed): Key {
  const body = { key_size: keySize, crv: curve, key_ops: ops, ...material };
  const spec = keySpec(keyType, body);
  const parts = material ? imported(keyType, body) : fresh(keyType, spec, generateNow(spec));
  return { kty: keyType, ops: keyOps(body, spec.type), ...parts, exportable: false };
}
