// What people write, once the schemas have found its shape right. What it means is `model/desired.ts` and
// `model/config.ts`; only resolve.ts and config.ts cross over.

export type WrittenTags = { readonly [name: string]: string | null };

/** What a secret and every level of defaults can say. */
export type WrittenProperties = {
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string | null;
  readonly notBefore?: string | null;
  readonly tags?: WrittenTags | null;
  readonly protect?: boolean;
  readonly adopt?: "overwrite";
  readonly versions?: { readonly max: number };
};

export type WrittenSource = {
  readonly env?: string;
  readonly file?: string;
  readonly literal?: string;
  readonly json?: WrittenData;
  readonly base64?: WrittenSource;
  readonly revision?: string | number;
  readonly allowEmpty?: true;
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
  readonly state?: "absent";
  readonly purge?: true;
};

export type WrittenManifest = {
  readonly vault: string | readonly string[];
  readonly owner?: string;
  readonly defaults?: WrittenProperties | null;
  readonly secrets?: { readonly [name: string]: WrittenSecret } | null;
};

export type WrittenVault = {
  readonly url?: string;
  readonly owners?: readonly string[];
  readonly prune?: "off" | "disable" | "delete";
  readonly grace?: string;
  readonly sources?: { readonly env?: readonly string[]; readonly files?: readonly string[] };
  readonly verifyChallengeResource?: boolean;
};

export type WrittenConfig = {
  readonly owner: string;
  readonly manifests: readonly string[];
  readonly defaults?: WrittenProperties | null;
  readonly ignoreTags?: readonly string[];
  readonly prune?: "off" | "disable" | "delete";
  readonly grace?: string;
  readonly vaults: { readonly [name: string]: WrittenVault | null };
};
