import { Temporal } from "temporal-polyfill";
import type { Sealed } from "./sealed.ts";

/** What a key is: fixed when a version is made. Source: key-vault/keys/about-keys-details. */
export type KeySpec =
  | { readonly keyType: "RSA" | "RSA-HSM"; readonly keySize: number }
  | { readonly keyType: "EC" | "EC-HSM"; readonly curve: Curve }
  /** A vault does not report the size of a symmetric key: it is absent in live specs. */
  | { readonly keyType: "oct-HSM"; readonly keySize?: number };

/** The bits of an RSA key. */
export const rsaSizes: readonly number[] = [2048, 3072, 4096];

const curves = ["P-256", "P-384", "P-521", "P-256K"] as const;
export type Curve = (typeof curves)[number];

/**
 * The curve that a name means; undefined for any other. The service's preview and JOSE have another name for P-256K.
 * Source: https://github.com/Azure/azure-sdk-for-node/issues/4603
 */
export const findCurve = (name: string | undefined): Curve | undefined =>
  name?.toUpperCase() === "SECP256K1" ? "P-256K" : curves.find((curve) => curve === name);

/**
 * Something of a kind that this program does not know, because the service is newer. `text` is how the service names it,
 * made plain. It stands beside the known kinds in what is read, and in nothing that is sent.
 */
export type UnknownKind = { readonly known: false; readonly text: string };

/** Takes the service's words, of which at most sixty plain characters are kept: a person reads them. */
export const unknownKind = (...words: readonly (string | undefined)[]): UnknownKind => ({
  known: false,
  text: words.flatMap((word) => word?.replace(/[^\w.+-]/g, "?").slice(0, 60) || []).join(" ") || "unnamed",
});

export const isUnknown = (kind: object): kind is UnknownKind => "known" in kind;

/** What a vault says that a key is. */
export type LiveSpec = KeySpec | UnknownKind;

/** A key's spec in words: `RSA 2048`, `EC P-256`. */
export function specText(spec: LiveSpec): string {
  if (isUnknown(spec)) return spec.text;
  const which = "curve" in spec ? spec.curve : spec.keySize;
  return which === undefined ? spec.keyType : `${spec.keyType} ${which}`;
}

/** Whether two specs can be of one key: a size that is not reported counts as equal, a kind that nobody knows does not. */
export const isSameSpec = (a: LiveSpec, b: LiveSpec): boolean =>
  !isUnknown(a) &&
  !isUnknown(b) &&
  a.keyType === b.keyType &&
  (isUnsized(a) || isUnsized(b) || specText(a) === specText(b));

const isUnsized = (spec: KeySpec): boolean => !("curve" in spec) && spec.keySize === undefined;

/** One thing that the service does to a key by itself. Durations are ISO 8601. */
export type LifetimeAction =
  | { readonly action: "Rotate"; readonly timeAfterCreate: string }
  | { readonly action: "Rotate" | "Notify"; readonly timeBeforeExpiry: string };

/** `expiresIn` is when every new version expires. Actions are sorted, the Notify that the service adds is in it. */
export type RotationPolicy = {
  readonly expiresIn?: string;
  readonly lifetimeActions: readonly LifetimeAction[];
};

/** A rotation policy as a vault has it: with actions that this program does not know, which come last. */
export type LiveRotationPolicy = {
  /** As the service says it where it is no duration. */
  readonly expiresIn?: string;
  readonly lifetimeActions: readonly (LifetimeAction | UnknownKind)[];
};

/** A rotation policy as a manifest or the vault says it. */
type SaidPolicy = {
  readonly expiresIn?: string;
  readonly lifetimeActions?: readonly {
    readonly action: "Rotate" | "Notify";
    readonly timeAfterCreate?: string;
    readonly timeBeforeExpiry?: string;
  }[];
};

/** What the service adds to a policy without a Notify, and reports for a key that never had a policy. */
export const serviceNotify = { action: "Notify", timeBeforeExpiry: "P30D" } as const satisfies LifetimeAction;

/**
 * The policy in the one form in which two are compared: durations in months, days and time, the service's own Notify
 * where there is none, Rotate before Notify. An empty policy becomes that of a key that never had one.
 * @throws RangeError where a duration is none, or an action has no time.
 */
export function normalizePolicy(said: SaidPolicy): RotationPolicy {
  const policy = orderPolicy(said);
  const notifies = policy.lifetimeActions.some(({ action }) => action === "Notify");
  return notifies ? policy : { ...policy, lifetimeActions: [...policy.lifetimeActions, serviceNotify] };
}

/**
 * What the service answers, in the same form. Nothing is added: a vault answers its own Notify, and a managed HSM has none.
 * An empty policy is that of a key that never had one.
 * @throws RangeError where a duration is none, or an action has no time.
 */
export function normalizeLivePolicy(answered: SaidPolicy, managedHsm: boolean): RotationPolicy {
  const policy = orderPolicy(answered);
  const isEmpty = policy.expiresIn === undefined && policy.lifetimeActions.length === 0;
  return isEmpty ? noPolicyIn(managedHsm) : policy;
}

function orderPolicy({ expiresIn, lifetimeActions = [] }: SaidPolicy): RotationPolicy {
  const said = lifetimeActions.map(({ action, timeAfterCreate, timeBeforeExpiry }): LifetimeAction => {
    if (action === "Rotate" && timeAfterCreate)
      return { action, timeAfterCreate: normalDuration(timeAfterCreate) };
    return { action, timeBeforeExpiry: normalDuration(timeBeforeExpiry ?? "") };
  });
  return {
    ...(expiresIn && { expiresIn: normalDuration(expiresIn) }),
    lifetimeActions: said.sort((a, b) => (a.action > b.action ? -1 : a.action < b.action ? 1 : 0)),
  };
}

/** Years are months and weeks are days; months and days stay apart, because months have no one length. */
function normalDuration(text: string): string {
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(text);
  const normal = { months: years * 12 + months, days: weeks * 7 + days, hours, minutes, seconds };
  return formatDuration(Temporal.Duration.from(normal));
}

/** What `toString` gives of a duration in these units, which the polyfill calculates with big integers, at ten times the time. */
function formatDuration({ sign, months, days, hours, minutes, seconds }: Temporal.Duration): string {
  const write = (units: readonly (readonly [count: number, letter: string])[]) =>
    units.map(([count, letter]) => (count === 0 ? "" : `${Math.abs(count)}${letter}`)).join("");
  const [date, time] = [
    write([
      [months, "M"],
      [days, "D"],
    ]),
    write([
      [hours, "H"],
      [minutes, "M"],
      [seconds, "S"],
    ]),
  ];
  if (sign === 0) return "PT0S";
  return `${sign < 0 ? "-" : ""}P${date}${time === "" ? "" : `T${time}`}`;
}

/** `policy` is canonical JSON: the service rewrites the order of members. One that is no JSON is as the service has it. */
export type ReleasePolicy = { readonly policy: string; readonly immutable: boolean };

/** What a GET reports of a key's version beyond its listing. */
export type KeyVersion = {
  readonly version: string;
  readonly spec: LiveSpec;
  /** Sorted: the service gives them in any order, and some may be unknown to us. */
  readonly keyOps: readonly string[];
  /** The public numbers (`publicNumbers`); absent for a symmetric key. */
  readonly numbers?: string;
  readonly exportable: boolean;
  readonly releasePolicy?: ReleasePolicy;
};

/** All that is known of a wanted key: its newest version and its policy. */
export type KeyDetail = KeyVersion & { readonly rotationPolicy: LiveRotationPolicy };

type PublicJwk = { readonly [member in "kty" | "crv" | "n" | "e" | "x" | "y"]?: string };

/**
 * A key's public part as one text, equal for equal keys: numbers are compared as integers, because the service strips
 * or pads leading zeros. Takes base64url members; undefined where there is no public part.
 */
export function publicNumbers({ kty = "", crv, n, e, x, y }: PublicJwk): string | undefined {
  const family = kty.replace("-HSM", "");
  if (family === "RSA" && n && e) return ["RSA", integer(n), integer(e)].join(":");
  if (family === "EC" && crv && x && y)
    return ["EC", findCurve(crv) ?? crv, integer(x), integer(y)].join(":");
  return undefined;
}

/** An RSA key's public numbers as the members of a JWK; undefined for any other key. */
export function rsaMembers(numbers: string): { readonly n: string; readonly e: string } | undefined {
  const [family, n = "", e = ""] = numbers.split(":");
  const base64url = (hex: string) =>
    Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex").toString("base64url");
  return family === "RSA" ? { n: base64url(n), e: base64url(e) } : undefined;
}

const integer = (base64url: string): string =>
  Buffer.from(base64url, "base64url").toString("hex").replace(/^0+/, "");

/** What a vault answers for a key that was never given a policy. */
export const noPolicy: RotationPolicy = { lifetimeActions: [serviceNotify] };

/** The same of a vault or of a managed HSM, which has no Notify. */
export const noPolicyIn = (managedHsm = false): RotationPolicy =>
  managedHsm ? { lifetimeActions: [] } : noPolicy;

/** Whether a key has no policy of its own: nothing, or the Notify that a vault adds. */
export const isNoPolicy = ({ expiresIn, lifetimeActions }: LiveRotationPolicy): boolean =>
  expiresIn === undefined &&
  lifetimeActions.every(
    (action) =>
      !isUnknown(action) &&
      action.action === serviceNotify.action &&
      "timeBeforeExpiry" in action &&
      action.timeBeforeExpiry === serviceNotify.timeBeforeExpiry,
  );

/** A private key that git brings. */
export type KeyMaterial = {
  /** A private JWK as JSON text, with the names that Key Vault uses. */
  readonly jwk: Sealed;
  /** Its public numbers, as `publicNumbers` gives them. */
  readonly numbers: string;
  readonly spec: KeySpec;
};
