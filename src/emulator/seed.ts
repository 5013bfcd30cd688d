import { generateKeyNow } from "./keys/generate.ts";
import type { JwkCurve, Key } from "./keys/key.ts";
import { readKeyOps, readKeySpec } from "./keys/key-type.ts";
import { freshMaterial, importedMaterial } from "./keys/material.ts";
import { addObject, addVersion, findObject, putVersion } from "./objects/objects.ts";
import { propertiesOfNew } from "./objects/properties.ts";
import type { ObjectKind } from "./schema.ts";
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
  readonly curve?: JwkCurve;
  /** By default those of the type. */
  readonly keyOps?: readonly string[];
  /** A private JSON Web Key; by default one is made. */
  readonly material?: Readonly<Record<string, unknown>>;
  /**
   * Makes it a key of a kind that this vault cannot make: the members of its public JSON Web Key, `kty` among them, as the
   * service would answer them. Its operations are `keyOps`, whatever they are.
   */
  readonly shown?: Readonly<Record<string, string>>;
};

/**
 * Adds a version, and the object where it is not there yet.
 * @throws Error where a deleted object has the name, Failure for a key that the service would not make.
 */
export function seedVersion(store: Store, vault: string, given: Seed, now: number): void {
  const kind: ObjectKind = given.kind ?? "secret";
  const { name, managed = false, created = now } = given;
  const place = { store, vault, kind };
  store.transaction(() => {
    store.run("INSERT OR IGNORE INTO vault (name, settings) VALUES (?, ?)", vault, store.newSettings);
    const known = findObject(place, name);
    if (known?.phase === "deleted")
      throw new Error(
        `Cannot seed ${name} into vault ${vault}: a deleted ${kind} has that name. Purge it first.`,
      );
    const object = known ?? addObject(place, name, managed);
    const row = {
      value: given.kind === "key" ? JSON.stringify(key(given)) : given.value,
      content_type: given.kind === "key" ? null : (given.contentType ?? null),
      ...propertiesOfNew(given, created),
    };
    if (given.version === undefined) addVersion(store, object, row);
    else putVersion(store, object, { ...row, version: given.version });
  });
}

function key({ keyType = "EC", keySize, curve, keyOps: ops, material, shown }: KeySeed): Key {
  if (shown) return { ...key({ kind: "key" }), ops: ops ?? [], shown, strange: true };
  const body = { key_size: keySize, crv: curve, key_ops: ops, ...material };
  const spec = readKeySpec(keyType, body);
  const parts = material ? importedMaterial(keyType, body) : freshMaterial(spec, generateKeyNow(spec));
  return { kty: keyType, ops: readKeyOps(body, spec.type), ...parts, exportable: false };
}
