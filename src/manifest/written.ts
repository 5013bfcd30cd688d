// What people write, once the schemas have found its shape right. What it means is `model/desired.ts` and
// `model/config.ts`; only what resolve.ts and config.ts call crosses over.

import type { SealingKey } from "../model/config.ts";
import type { CharacterClass } from "../model/generator.ts";
import type { Curve, KeySpec } from "../model/key.ts";
import type { Strategy } from "../model/rotation.ts";
import type { SopsKey } from "../model/sops-key.ts";

export type WrittenTags = { readonly [name: string]: string | null };

/** What an object and every level of defaults can say; a key has no contentType. */
export type WrittenProperties = {
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTags | null;
  readonly protect?: boolean;
  readonly adopt?: "overwrite";
  readonly versions?: { readonly max?: number; readonly keepEnabled?: number };
};

export type WrittenSource = {
  readonly env?: string;
  readonly file?: string;
  readonly literal?: string;
  readonly json?: WrittenData;
  readonly base64?: WrittenSource;
  readonly sealed?: string;
  readonly secret?: { readonly vault?: string; readonly name: string; readonly version?: string };
  readonly generate?: WrittenGenerator;
  readonly template?: string;
  readonly exec?: readonly [string, ...string[]];
  readonly with?: { readonly [name: string]: WrittenSource };
  readonly sops?: { readonly file: string; readonly key: string | SopsKey };
  readonly revision?: string | number;
  readonly allowEmpty?: true;
  readonly public?: true;
};

export type WrittenGenerator = {
  readonly length?: number;
  readonly characters?: readonly CharacterClass[] | string;
  readonly rsaPem?: number;
  readonly ecPem?: Curve;
  readonly uuid?: true;
  readonly bytes?: number;
  readonly epoch?: string | number;
};

export type WrittenData =
  | string
  | number
  | boolean
  | null
  | readonly WrittenData[]
  | { readonly [name: string]: WrittenData };

export type WrittenSecret = WrittenProperties & {
  readonly value?: WrittenSource | "external";
  readonly perVault?: true;
  readonly rotation?: WrittenRotation;
  readonly state?: "absent";
  readonly purge?: true;
};

export type WrittenDue = { readonly every?: string; readonly beforeExpiry?: string };

export type WrittenRotation = WrittenDue & {
  readonly strategy?: Strategy;
  readonly target: string;
  readonly template?: string;
};

export type WrittenPolicy = {
  readonly expiresIn?: string;
  readonly lifetimeActions?: readonly {
    readonly action: "Rotate" | "Notify";
    readonly timeAfterCreate?: string;
    readonly timeBeforeExpiry?: string;
  }[];
};

export type WrittenKey = Omit<WrittenProperties, "contentType"> & {
  readonly keyType?: KeySpec["keyType"];
  readonly keySize?: number;
  readonly curve?: Curve;
  readonly material?: WrittenSource;
  readonly keyOps?: readonly string[];
  readonly exportable?: boolean;
  readonly releasePolicy?: { readonly policy: object; readonly immutable?: boolean };
  readonly rotationPolicy?: WrittenPolicy | null;
  readonly rotate?: number;
  readonly rotation?: WrittenDue;
  readonly allowNewVersion?: boolean;
  readonly state?: "absent";
  readonly purge?: true;
};

export type WrittenManifest = {
  readonly vault: string | readonly string[];
  readonly owner?: string;
  readonly defaults?: WrittenProperties | null;
  readonly secrets?: { readonly [name: string]: WrittenSecret } | null;
  readonly keys?: { readonly [name: string]: WrittenKey } | null;
};

type WrittenRule<Parameters> = "off" | (Parameters & { readonly severity?: "error" | "warning" });

export type WrittenRules = {
  readonly requireExpiry?: "error" | "warning" | "off";
  readonly requireContentType?: "error" | "warning" | "off";
  readonly maxValidity?: WrittenRule<{ readonly within: string }>;
  readonly requireTags?: WrittenRule<{ readonly names: readonly string[] }>;
  readonly namePattern?: WrittenRule<{ readonly pattern: string }>;
};

export type WrittenProgram = {
  readonly argv: readonly [string, ...string[]];
  readonly env?: readonly string[];
  readonly timeout?: string;
};

export type WrittenVault = {
  readonly url?: string;
  readonly owners?: readonly string[];
  readonly prune?: "off" | "disable" | "delete";
  readonly grace?: string;
  readonly policy?: WrittenRules;
  readonly sources?: {
    readonly env?: readonly string[];
    readonly files?: readonly string[];
    readonly copyFrom?: readonly string[];
    readonly exec?: readonly (WrittenProgram | WrittenProgram["argv"])[];
    readonly sops?: readonly string[];
    readonly sopsKeys?: readonly { readonly vault: string; readonly key: string }[];
  };
  readonly waitAtMost?: string;
  readonly targets?: readonly string[];
  readonly verifyChallengeResource?: boolean;
};

/** How a password is made. */
type WrittenPassword = Pick<WrittenGenerator, "length" | "characters">;

export type WrittenPostgres = {
  readonly host: string;
  readonly port?: number;
  readonly database: string;
  readonly users: readonly string[];
  readonly admin: {
    readonly user: string;
    /** Exactly one of them. */
    readonly password: {
      readonly env?: string;
      readonly secret?: { readonly vault: string; readonly name: string };
    };
  };
  readonly tls?: "verify-full" | "off" | { readonly ca: string };
  readonly password?: WrittenPassword;
};

/** Exactly one of them. */
export type WrittenTarget = {
  readonly generate?: WrittenGenerator;
  readonly postgres?: WrittenPostgres;
  readonly azureStorage?: {
    readonly subscription: string;
    readonly resourceGroup: string;
    readonly account: string;
    readonly endpoint?: string;
  };
  readonly exec?: WrittenProgram & {
    readonly users?: readonly string[];
    readonly password?: WrittenPassword;
  };
};

/** Exactly one of them. */
export type WrittenRoot = { readonly env?: string; readonly sealed?: string };

export type WrittenEvents = {
  readonly tenant: string;
  readonly audience: string;
  readonly appId: string;
  readonly issuer?: string;
  readonly jwks?: string;
};

export type WrittenConfig = {
  readonly owner: string;
  readonly manifests: readonly string[];
  readonly defaults?: WrittenProperties | null;
  readonly ignoreTags?: readonly string[];
  readonly prune?: "off" | "disable" | "delete";
  readonly grace?: string;
  readonly policy?: WrittenRules;
  readonly fingerprint?: {
    readonly key: WrittenRoot;
    readonly kid: string;
    readonly previous?: WrittenRoot;
  };
  readonly waitAtMost?: string;
  readonly events?: WrittenEvents;
  readonly sealing?: { readonly keys: readonly SealingKey[] };
  readonly targets?: { readonly [name: string]: WrittenTarget };
  readonly vaults: { readonly [name: string]: WrittenVault | null };
};
