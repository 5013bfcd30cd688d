import type { Desired } from "./desired.ts";
import type { Place } from "./errors.ts";
import type { Policy } from "./finding.ts";
import type { ServiceVersion } from "./key-vault/service-version.ts";
import { foldName } from "./object.ts";
import type { TargetConfig } from "./rotation.ts";
import type { Program, Source } from "./source.ts";

/** What to do with objects of ours that are gone from git. */
export type Prune = "off" | "disable" | "delete";

/** A Key Vault key that may be asked to open the data keys of SOPS files. */
export type SopsVaultKey = { readonly vaultUrl: string; readonly name: string };

type Sku = "standard" | "premium";

/** A vault as the config allows it: nothing else may be reached. */
export type VaultConfig = {
  readonly name: string;
  /** The vault's origin, without a trailing slash. */
  readonly url: string;
  /** What the vault was bought as; absent where nobody says so. Only a premium vault, or a managed HSM, has HSM keys. */
  readonly sku?: Sku;
  /** Nobody says `sku`: on the embedded vault it is what the manifests need. */
  readonly assumedSku?: true;
  /** For whom this config may speak here: an orphan is one of theirs. */
  readonly owners: readonly string[];
  readonly prune: Prune;
  /** How long an orphan stays disabled before it is deleted: an ISO 8601 duration. */
  readonly grace: string;
  /** How long the service may take to delete or recover an object: an ISO 8601 duration without years and months. */
  readonly waitAtMost: string;
  /** The version of the API that the vault is asked in, where its cloud does not have the newest yet. */
  readonly serviceVersion?: ServiceVersion;
  readonly sources: {
    /** Patterns (`*` stands for any text) of the environment variables whose values may go into this vault. */
    readonly env: readonly string[];
    /** Patterns of files, relative to the set's root, that may go into this vault though git does not track them. */
    readonly files: readonly string[];
    /** The vaults, or patterns of them, whose secrets may be copied into this one. */
    readonly copyFrom: readonly string[];
    /** Patterns of SOPS files, relative to the set's root, whose values may go into this vault. */
    readonly sops: readonly string[];
    readonly sopsKeys: readonly SopsVaultKey[];
    /** Environment variables that are refused whatever the patterns say: they hold the fingerprint's keys, or passwords. */
    readonly withheld?: readonly string[];
    /** The programs whose output may go into this vault; absent: none. */
    readonly exec?: readonly Program[];
  };
  readonly policy: Policy;
  /** The targets with which secrets of this vault may be rotated; absent: none. */
  readonly targets?: readonly string[];
  /** False only for a vault on a loopback url. */
  readonly verifyChallengeResource: boolean;
};

/** Where the root of the macs in `kvg-state` comes from: the environment, or the config itself. */
export type RootSource =
  | { readonly from: "env"; readonly name: string }
  | { readonly from: "sealed"; readonly jwe: string };

/** The fingerprint key of a config: only its holder can tell whether somebody else wrote a tag or a value. */
export type FingerprintConfig = {
  readonly key: RootSource;
  /** Names the key in every tag, so that an identity without it sees which tags are under another one. */
  readonly kid: string;
  /** The previous key: tags under it are trusted until they are written anew. */
  readonly previous?: RootSource;
  readonly place: { readonly key: Place; readonly kid: Place; readonly previous: Place };
};

/** A key that values may be sealed to: the full id of one version, and the RFC 7638 thumbprint of its public half. */
export type SealingKey = { readonly id: string; readonly thumbprint: string };

/** Whose events the webhook takes: tokens that one of the issuers signed, for this audience, of this app. */
export type EventsConfig = {
  readonly issuers: readonly string[];
  readonly audience: string;
  readonly appId: string;
  readonly jwks: string;
};

/** What one run works on: the desired objects, and the vaults they are for. */
export type DesiredSet = {
  readonly vaults: readonly VaultConfig[];
  /** Vaults that secrets are copied from and that are not part of this run: they are only read. */
  readonly copiedFrom: readonly VaultConfig[];
  /** Every vault of the config: a key that opens values may be in any of them. */
  readonly listed: readonly VaultConfig[];
  readonly desired: readonly Desired[];
  /** True where the config's whole set was loaded: only then can an object be an orphan. */
  readonly whole: boolean;
  readonly fingerprint?: FingerprintConfig;
  readonly events?: EventsConfig;
  /** The keys that values may be sealed to, the one for new values last. */
  readonly sealing: readonly SealingKey[];
  readonly targets: readonly TargetConfig[];
  /** The folder that file sources may not leave: the repository's root, else the config's folder. */
  readonly root: string;
  /** The config's folder, in which the programs of `exec` sources start; without a config that of the search for it. */
  readonly folder: string;
  /** Manifests that no pattern of the config matches, though one matches all of their path but its ending. */
  readonly unmatched?: readonly UnmatchedManifest[];
  /** How many files were read, for the summary of `validate`. */
  readonly files: number;
};

export type UnmatchedManifest = {
  /** As places name it. */
  readonly file: string;
  /** The names of the vaults that it speaks for; empty where it does not say. */
  readonly vaults: readonly string[];
};

/** The vault's entry for a program: its argv is the same, word by word; undefined where there is none. */
export const programOf = (
  { argv }: Extract<Source, { from: "exec" }>,
  { sources }: Pick<VaultConfig, "sources">,
): Program | undefined =>
  sources.exec?.find(
    (entry) => entry.argv.length === argv.length && entry.argv.every((word, i) => word === argv[i]),
  );

/** Whether a url leads to this machine, whatever its port. False for what is no url. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^(?:(?:[0-9a-z-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);

/** Whether a host is this machine; an IPv6 address has no brackets. */
export const isLoopbackHost = (host: string): boolean =>
  isLoopback(`https://${host.includes(":") ? `[${host}]` : host}`);

/**
 * One spelling for all names of a host that are known to be the same: of any case, with a dot at the end, an address in any
 * of its notations, this machine, and the name of an Azure service's private endpoint. A further name in DNS is not known.
 */
export function canonicalHost(host: string): string {
  const bare = foldName(host).replace(/\.$/, "");
  const url = `https://${bare.includes(":") ? `[${bare}]` : bare}`;
  const name = URL.canParse(url) ? new URL(url).hostname : bare;
  return isLoopback(url) ? "localhost" : name.replace(".privatelink.", ".");
}

/** The hosts of Azure SQL in Azure's clouds, each with whom its tokens are for. */
const sqlHosts = ["database.windows.net", "database.chinacloudapi.cn", "database.usgovcloudapi.net"];

/** For servers of tests on this machine: no service takes it. */
const loopbackScope = "https://127.0.0.1/.default";

/** The scope of a token for a SQL server; undefined for a host that must not get one. */
export function sqlTokenScope(host: string): string | undefined {
  if (isLoopbackHost(host)) return loopbackScope;
  const cloud = sqlHosts.find((suffix) => isBelow(host, suffix));
  return cloud && `https://${cloud}/.default`;
}

/**
 * The hosts of Azure Database for PostgreSQL in Azure's clouds, each with the resource of its tokens.
 * Source: azure-cli, azure/cli/core/cloud.py, postgresql_server_endpoint and ossrdbms_resource_id
 */
const postgresHosts = [
  ["postgres.database.azure.com", "ossrdbms-aad.database.windows.net"],
  ["postgres.database.chinacloudapi.cn", "ossrdbms-aad.database.chinacloudapi.cn"],
  ["postgres.database.usgovcloudapi.net", "ossrdbms-aad.database.usgovcloudapi.net"],
] as const;

/** The scope of a token for a PostgreSQL server; undefined for a host that must not get one. */
export function postgresTokenScope(host: string): string | undefined {
  if (isLoopbackHost(host)) return loopbackScope;
  const cloud = postgresHosts.find(([suffix]) => isBelow(host, suffix));
  return cloud && `https://${cloud[1]}/.default`;
}

const isBelow = (host: string, suffix: string): boolean => foldName(host).endsWith(`.${suffix}`);
