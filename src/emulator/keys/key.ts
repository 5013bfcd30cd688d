import type { JsonWebKey } from "node:crypto";
import type { VersionRow } from "../objects.ts";
import type { ReleasePolicy } from "./release-policy.ts";

export type Curve = "P-256" | "P-384" | "P-521" | "P-256K";

/** What is needed to make key material. */
export type KeySpec =
  | { readonly type: "RSA"; readonly bits: number; readonly exponent: number }
  | { readonly type: "EC"; readonly curve: Curve }
  | { readonly type: "oct"; readonly bits: number };

export type KeyType = "RSA" | "RSA-HSM" | "EC" | "EC-HSM" | "oct-HSM";

/** Everything about a version of a key that has no column: stored as JSON in the version's `value`. */
export type Key = {
  readonly kty: KeyType;
  /** In the order they were sent. */
  readonly ops: readonly string[];
  readonly spec: KeySpec;
  /** The public numbers as the service spells them, which is not always as Node does. */
  readonly shown: Readonly<Record<string, string>>;
  /** The private key, for Node. */
  readonly jwk: JsonWebKey;
  readonly exportable: boolean;
  readonly releasePolicy?: ReleasePolicy;
};

export const keyOf = (row: Pick<VersionRow, "value">): Key => JSON.parse(row.value);

export const isHsm = (kty: string): boolean => kty.endsWith("-HSM");

/** The name that Node and JOSE's registry have for a curve. */
export const nodeCurve = (curve: Curve): string => (curve === "P-256K" ? "secp256k1" : curve);
