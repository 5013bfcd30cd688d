// The keys of a simulation's git side: what the manifests declare of them, and what material is meant.
import { createECDH, createHash, createPrivateKey } from "node:crypto";
import type { Dice } from "./dice.ts";
import type { Written } from "./git.ts";
import { dropStaleRenames, renameSome } from "./renames.ts";

/** Names of keys, of which two may be names of secrets as well. */
export const keyPool = ["a", "b", "k"] as const;

/** Names that only a rename gives. */
const newNames = ["m", "n"] as const;

type Curve = "P-256" | "P-384";

/** A policy as a manifest writes it. */
type WrittenPolicy = {
  readonly expiresIn?: string;
  readonly lifetimeActions?: readonly {
    readonly action: "Rotate";
    readonly timeAfterCreate?: string;
    readonly timeBeforeExpiry?: string;
  }[];
};

export type WrittenKey = Omit<Written, "contentType"> & {
  readonly keyOps?: readonly string[];
  readonly rotationPolicy?: WrittenPolicy | null;
  readonly rotate?: number;
  readonly allowNewVersion?: boolean;
};

export type PresentKey = {
  readonly state: "present";
  readonly origin:
    | { readonly from: "service"; readonly curve: Curve }
    | { readonly from: "material"; readonly revised: boolean };
  readonly written: WrittenKey;
  readonly renamedFrom?: string;
};

export type DeclaredKey = { readonly state: "absent"; readonly purge: boolean } | PresentKey;

/** The variable that holds the material of every imported key. */
export const keyStore = "KV_K";

/** EC keys alone: they are made in no time, and what is tested is not their type. */
const drawOrigin = ({ chance }: Dice): PresentKey["origin"] =>
  chance(0.4)
    ? { from: "material", revised: chance(0.6) }
    : { from: "service", curve: chance(0.8) ? "P-256" : "P-384" };

function drawKeyWritten({ pick, int, chance }: Dice, { from }: PresentKey["origin"]): WrittenKey {
  const keyOps = pick([undefined, undefined, ["sign", "verify"], ["verify", "sign"], ["sign"]]);
  const rotationPolicy = pick<WrittenPolicy | null | undefined>([
    undefined,
    undefined,
    null,
    { expiresIn: "P90D" },
    ...(from === "service"
      ? [
          { expiresIn: "P60D", lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P20D" }] } as const,
          { lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P2M" }] } as const,
        ]
      : []),
  ]);
  const expiry = rotationPolicy
    ? {}
    : pick([{}, {}, {}, { expiresOn: null }, { expiresOn: "2105-01-01" }, { expiresIn: "P30D" }]);
  const enabled = pick([undefined, undefined, true, false]);
  const notBefore = pick([undefined, undefined, undefined, null, "2020-02-03"]);
  const tags = pick([undefined, undefined, null, { app: "shop" }, { app: "till", team: null }]);
  return {
    ...(keyOps && { keyOps }),
    ...(rotationPolicy !== undefined && { rotationPolicy }),
    ...expiry,
    ...(enabled !== undefined && { enabled }),
    ...(notBefore !== undefined && { notBefore }),
    ...(tags !== undefined && { tags }),
    ...(from === "service" && chance(0.6) && { rotate: 1 + int(3) }),
    ...(chance(0.6) && { allowNewVersion: true }),
    ...(chance(0.1) && { protect: chance(0.5) }),
    ...(chance(0.2) && { adopt: "overwrite" as const }),
  };
}

export function drawKey(dice: Dice): DeclaredKey {
  if (dice.chance(0.12)) return { state: "absent", purge: dice.chance(0.5) };
  const origin = drawOrigin(dice);
  return { state: "present", origin, written: dice.chance(0.2) ? {} : drawKeyWritten(dice, origin) };
}

/** The keys of a repository after some commits. */
export function editKeys(
  keys: ReadonlyMap<string, DeclaredKey>,
  renames: boolean,
  dice: Dice,
): ReadonlyMap<string, DeclaredKey> {
  // A key that the service made keeps its name.
  const mayMove = (one: DeclaredKey) => one.state === "present" && one.origin.from === "material";
  const edited = new Map(renames ? renameSome(keys, [...keyPool, ...newNames], mayMove, dice) : keys);
  for (const name of new Set([...keyPool, ...edited.keys()])) {
    const one = edited.get(name);
    if (dice.chance(0.5)) continue;
    if (dice.chance(0.2)) edited.delete(name);
    else if (one?.state !== "present" || dice.chance(0.2)) edited.set(name, drawKey(dice));
    else edited.set(name, { ...one, written: drawKeyWritten(dice, one.origin) });
  }
  return dropStaleRenames(edited);
}

/** A private key that is the same for the same number, everywhere. */
export function jwkOf(number: number) {
  const ecdh = createECDH("prime256v1");
  ecdh.setPrivateKey(createHash("sha256").update(`key ${number}`).digest());
  const point = ecdh.getPublicKey();
  const text = (bytes: Buffer) => bytes.toString("base64url");
  const [x, y] = [text(point.subarray(1, 33)), text(point.subarray(33))];
  return { kty: "EC", crv: "P-256", d: text(ecdh.getPrivateKey()), x, y };
}

/** The same as people keep it, in one form or the other. */
export function materialOf(number: number): string {
  const jwk = jwkOf(number);
  if (number % 2 === 1) return JSON.stringify(jwk);
  return createPrivateKey({ key: jwk, format: "jwk" }).export({ type: "pkcs8", format: "pem" }).toString();
}

/** What of it may be shown nowhere: the private number, and each line of a PEM. */
export const secretOf = (number: number): readonly string[] => [
  jwkOf(number).d,
  ...materialOf(number)
    .split("\n")
    .filter((line) => number % 2 === 0 && line !== "" && !line.startsWith("-")),
];

/** What a manifest says of one key. */
export function writtenKey({ origin, written }: PresentKey, changes: number): object {
  if (origin.from === "service") return { keyType: "EC", curve: origin.curve, ...written };
  return { material: { env: keyStore, ...(origin.revised && { revision: changes }) }, ...written };
}
