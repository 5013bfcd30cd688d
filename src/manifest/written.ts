// Generated from schemas/ by `npm run schemas`. Do not edit.

export type WrittenAdopt = "overwrite";
export type WrittenValue = WrittenSource | "external";
export type WrittenData =
  | WrittenSource
  | (
      | {
          readonly [k: string]: WrittenData;
        }
      | readonly WrittenData[]
      | string
      | number
      | boolean
      | null
    );
export type Characters = readonly ("lower" | "upper" | "digits" | "symbols")[] | string;
/**
 * @minItems 1
 */
export type WrittenArgv = readonly [string, ...string[]];
export type WrittenState = "absent";
export type WrittenPurge = true;
export type WrittenMaterial = WrittenPfx | WrittenSource;
export type WrittenTagsOverride = WrittenTags | null;
export type WrittenPrune = "off" | "disable" | "delete";
export type WrittenSeverity = "error" | "warning";
export type WrittenServiceVersion = "7.0" | "7.1" | "7.2" | "7.3" | "7.4" | "7.5" | "7.6" | "2025-07-01" | "2026-04-01";
export type WrittenUsers = readonly string[];
export type WrittenSqlUsers = readonly string[];

export interface Written {
  readonly manifest?: WrittenManifest;
  readonly config?: WrittenConfig;
}
export interface WrittenManifest {
  readonly apiVersion: "keyvault-gitops/v1";
  readonly kind: "Vault";
  readonly vault: string | readonly string[];
  readonly owner?: string;
  readonly defaults?: WrittenDefaults | null;
  readonly secrets?: {
    readonly [k: string]: WrittenSecret;
  } | null;
  readonly secretsFrom?: readonly WrittenSecretsFrom[];
  readonly keys?: {
    readonly [k: string]: WrittenKey;
  } | null;
  readonly overrides?: {
    readonly [k: string]: WrittenVaultOverrides | null;
  } | null;
}
export interface WrittenDefaults {
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTags | null;
  readonly protect?: boolean;
  readonly adopt?: WrittenAdopt;
  readonly versions?: WrittenVersions;
}
export interface WrittenTags {
  readonly [k: string]: string | null;
}
export interface WrittenVersions {
  readonly max?: number;
  readonly keepEnabled?: number;
}
export interface WrittenSecret {
  readonly value?: WrittenValue;
  readonly perVault?: true;
  readonly rotation?: WrittenSecretRotation;
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTags | null;
  readonly protect?: boolean;
  readonly adopt?: WrittenAdopt;
  readonly versions?: WrittenVersions;
  readonly renamedFrom?: string;
  readonly state?: WrittenState;
  readonly purge?: WrittenPurge;
}
export interface WrittenSource {
  readonly env?: string;
  readonly file?:
    | string
    | {
        readonly path: string;
        readonly trim?: readonly ("newline" | "bom")[] | ("newline" | "bom");
      };
  readonly literal?: string;
  readonly json?:
    | {
        readonly [k: string]: WrittenData;
      }
    | readonly WrittenData[];
  readonly base64?: WrittenSource;
  readonly secret?: {
    readonly vault?: string;
    readonly name: string;
    readonly version?: string;
  };
  readonly sops?: {
    readonly file: string;
    readonly key: string | readonly (string | number)[];
  };
  readonly sealed?: string;
  readonly generate?: WrittenGenerate;
  readonly template?: string;
  readonly exec?: WrittenArgv;
  readonly with?: {
    readonly [k: string]: WrittenSource;
  };
  readonly revision?: string | number;
  readonly allowEmpty?: true;
  readonly verbatim?: true;
  readonly create?: "once";
  readonly public?: true;
}
export interface WrittenGenerate {
  readonly length?: number;
  readonly characters?: Characters;
  readonly rsaPem?: 2048 | 3072 | 4096;
  readonly ecPem?: "P-256" | "P-384" | "P-521" | "P-256K";
  readonly uuid?: true;
  readonly bytes?: number;
  readonly epoch?: string | number;
}
export interface WrittenSecretRotation {
  readonly every?: string;
  readonly beforeExpiry?: string;
  readonly strategy?: "single" | "dual";
  readonly target: string;
  readonly template?: string;
}
export interface WrittenSecretsFrom {
  readonly sops: {
    readonly file: string;
  };
  readonly prefix?: string;
  readonly names?: "kebab";
  readonly only?: readonly string[];
  readonly contentType?: string | null;
}
export interface WrittenKey {
  readonly keyType?: "RSA" | "EC" | "RSA-HSM" | "EC-HSM" | "oct-HSM";
  readonly keySize?: number;
  readonly curve?: "P-256" | "P-384" | "P-521" | "P-256K";
  readonly material?: WrittenMaterial;
  readonly keyOps?: readonly ("encrypt" | "decrypt" | "sign" | "verify" | "wrapKey" | "unwrapKey" | "import" | "export" | "deriveKey" | "secureWrapKey" | "secureUnwrapKey")[];
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTags | null;
  readonly exportable?: boolean;
  readonly releasePolicy?: WrittenReleasePolicy;
  readonly rotationPolicy?: WrittenRotationPolicy | null;
  readonly rotate?: number;
  readonly rotation?: WrittenKeyRotation;
  readonly allowNewVersion?: boolean;
  readonly protect?: boolean;
  readonly adopt?: WrittenAdopt;
  readonly versions?: WrittenKeyVersions;
  readonly renamedFrom?: string;
  readonly state?: WrittenState;
  readonly purge?: WrittenPurge;
}
export interface WrittenPfx {
  readonly pfx: WrittenSource;
  readonly password?: WrittenSource;
}
export interface WrittenReleasePolicy {
  readonly policy: object;
  readonly immutable?: boolean;
}
export interface WrittenRotationPolicy {
  readonly expiresIn?: string;
  readonly lifetimeActions?: readonly WrittenLifetimeAction[];
}
export interface WrittenLifetimeAction {
  readonly action: "Rotate" | "Notify";
  readonly timeAfterCreate?: string;
  readonly timeBeforeExpiry?: string;
}
export interface WrittenKeyRotation {
  readonly every?: string;
  readonly beforeExpiry?: string;
}
export interface WrittenKeyVersions {
  readonly max?: number;
  readonly keepEnabled?: never;
}
export interface WrittenVaultOverrides {
  readonly secrets?: {
    readonly [k: string]: WrittenSecretOverride;
  } | null;
  readonly keys?: {
    readonly [k: string]: WrittenKeyOverride;
  } | null;
}
export interface WrittenSecretOverride {
  readonly value?: WrittenValue;
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTagsOverride;
}
export interface WrittenKeyOverride {
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTagsOverride;
}
export interface WrittenConfig {
  readonly apiVersion: "keyvault-gitops/v1";
  readonly kind: "Config";
  readonly owner: string;
  readonly manifests: readonly string[];
  readonly defaults?: WrittenDefaults | null;
  readonly ignoreTags?: readonly string[];
  readonly prune?: WrittenPrune;
  readonly grace?: string;
  readonly policy?: WrittenPolicy;
  readonly fingerprint?: {
    readonly key: WrittenRoot;
    readonly kid: string;
    readonly previous?: WrittenRoot;
  };
  readonly waitAtMost?: string;
  readonly serviceVersion?: WrittenServiceVersion;
  readonly events?: WrittenEvents;
  readonly sealing?: {
    readonly keys: readonly WrittenSealingKey[];
  };
  readonly targets?: {
    readonly [k: string]: WrittenTarget;
  };
  readonly vaults: {
    readonly [k: string]: WrittenVault | null;
  };
}
export interface WrittenPolicy {
  readonly requireExpiry?: "error" | "warning" | "off";
  readonly requireContentType?: "error" | "warning" | "off";
  readonly maxValidity?:
    | "off"
    | {
        readonly within: string;
        readonly severity?: WrittenSeverity;
      };
  readonly requireTags?:
    | "off"
    | {
        readonly names: readonly string[];
        readonly severity?: WrittenSeverity;
      };
  readonly namePattern?:
    | "off"
    | {
        readonly pattern: string;
        readonly severity?: WrittenSeverity;
      };
}
export interface WrittenRoot {
  readonly sealed?: string;
  readonly env?: string;
}
export interface WrittenEvents {
  readonly tenant: string;
  readonly audience: string;
  readonly appId: string;
  readonly issuer?: string;
  readonly jwks?: string;
}
export interface WrittenSealingKey {
  readonly id: string;
  readonly thumbprint: string;
}
export interface WrittenTarget {
  readonly generate?: WrittenGenerate;
  readonly postgres?: WrittenPostgres;
  readonly sqlServer?: WrittenSqlServer;
  readonly mysql?: WrittenMysql;
  readonly azureKeys?: WrittenAzureKeys;
  readonly entraApplication?: WrittenEntraApplication;
  readonly exec?: WrittenExecTarget;
}
export interface WrittenPostgres {
  readonly host: string;
  readonly port?: number;
  readonly database: string;
  readonly users: WrittenUsers;
  readonly admin:
    | {
        readonly entra: string;
      }
    | {
        readonly user: string;
        readonly password: WrittenAdminPassword;
      };
  readonly tls?:
    | {
        readonly ca: string;
      }
    | ("verify-full" | "off");
  readonly password?: WrittenPassword;
}
export interface WrittenAdminPassword {
  readonly env?: string;
  readonly secret?: {
    readonly vault: string;
    readonly name: string;
  };
}
export interface WrittenPassword {
  readonly length?: number;
  readonly characters?: Characters;
}
export interface WrittenSqlServer {
  readonly host: string;
  readonly port?: number;
  readonly servers?: readonly {
    readonly host: string;
    readonly port?: number;
  }[];
  readonly database: string;
  readonly logins?: WrittenSqlUsers;
  readonly users?: WrittenSqlUsers;
  readonly admin:
    | {
        readonly entra: true;
      }
    | {
        readonly user: string;
        readonly password: WrittenAdminPassword;
      };
  readonly encrypt?: "strict" | true | false;
  readonly ca?: string;
  readonly password?: {
    readonly length?: number;
    readonly characters?: readonly ("lower" | "upper" | "digits" | "symbols")[];
  };
}
export interface WrittenMysql {
  readonly host?: string;
  readonly port?: number;
  readonly socket?: string;
  readonly ca?: string;
  readonly database: string;
  readonly users: readonly string[];
  readonly accountHost?: string;
  readonly admin: {
    readonly user: string;
    readonly password: WrittenAdminPassword;
  };
  readonly retain?: true;
  readonly verifier?: boolean;
  readonly password?: {
    readonly length?: number;
    readonly characters?: readonly ("lower" | "upper" | "digits" | "symbols")[];
  };
}
export interface WrittenAzureKeys {
  readonly resource: string;
  readonly keys?: readonly string[];
  readonly value?: "key" | "connectionString";
  readonly settle?: string;
  readonly endpoint?: string;
}
export interface WrittenEntraApplication {
  readonly tenant: string;
  readonly clientId: string;
  readonly cloud?: "public" | "usGovernment" | "usGovernmentDod" | "china";
  readonly endpoint?: string;
  readonly grace?: string;
  readonly maxLifetime?: string;
}
export interface WrittenExecTarget {
  readonly argv: WrittenArgv;
  readonly env?: readonly string[];
  readonly timeout?: string;
  readonly users?: WrittenUsers;
  readonly emulator?: boolean;
  readonly password?: WrittenPassword;
}
export interface WrittenVault {
  readonly url?: string;
  readonly sku?: "standard" | "premium";
  readonly owners?: readonly string[];
  readonly prune?: WrittenPrune;
  readonly grace?: string;
  readonly waitAtMost?: string;
  readonly serviceVersion?: WrittenServiceVersion;
  readonly sources?: {
    readonly env?: readonly string[];
    readonly files?: readonly string[];
    readonly copyFrom?: readonly string[];
    readonly exec?: readonly (WrittenArgv | WrittenProgram)[];
    readonly sops?: readonly string[];
    readonly sopsKeys?: readonly {
      readonly vault: string;
      readonly key: string;
    }[];
  };
  readonly targets?: readonly string[];
  readonly policy?: WrittenPolicy;
  readonly verifyChallengeResource?: boolean;
}
export interface WrittenProgram {
  readonly argv: WrittenArgv;
  readonly env?: readonly string[];
  readonly timeout?: string;
}
