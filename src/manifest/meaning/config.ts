import type {
  EventsConfig,
  FingerprintConfig,
  RootSource,
  SealingKey,
  VaultConfig,
} from "../../model/config.ts";
import { foldName } from "../../model/object.ts";
import type { Problem } from "../../model/problem.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { checkShape } from "../read/check.ts";
import type { DocumentPath, ParsedDocument } from "../read/document.ts";
import { findNearest } from "../read/nearest.ts";
import type { WrittenConfig, WrittenEvents, WrittenRoot } from "../written.ts";
import { resolvePolicyRules } from "./policy.ts";
import { type PropertyLevel, resolveLevel } from "./properties.ts";
import { listAdminVariables, resolveTargets } from "./targets.ts";
import { parseVaultUrl } from "./url.ts";
import {
  type ConfigLevel,
  defaultUrlOf,
  resolveDuration,
  resolveVaultConfig,
  resolveWaiting,
  type TellConfig,
  vaultDefaults,
} from "./vault-config.ts";

export const configName = "keyvault-gitops.yaml";

/** A config as far as it could be understood: what is undefined is wrong, and has been told. */
export type Config = {
  readonly document: ParsedDocument;
  readonly owner: string | undefined;
  readonly manifests: readonly string[];
  readonly defaults: PropertyLevel;
  readonly ignoreTags: readonly string[];
  readonly vaults: readonly VaultConfig[] | undefined;
  readonly fingerprint: FingerprintConfig | undefined;
  readonly events: EventsConfig | undefined;
  readonly sealing: readonly SealingKey[];
  readonly targets: readonly TargetConfig[] | undefined;
};

/**
 * Understands a config; undefined where the file is none.
 * @param fromRoot turns a path or pattern of the config into one that is relative to the root of the set.
 */
export function resolveConfig(
  document: ParsedDocument,
  fromRoot: (written: string) => string,
): { readonly config?: Config; readonly problems: readonly Problem[] } {
  const checked = checkShape(document, "Config");
  if (!checked.data) return { problems: checked.problems };
  const written: Partial<WrittenConfig> = checked.data;
  const problems: Problem[] = [];
  const tell: TellConfig = (path, spot, message, hint) =>
    problems.push(document.problem(path, spot, message, hint));

  const defaults = resolveLevel(written.defaults, (name, message) =>
    tell(["defaults", name], "value", message),
  );
  const grace = resolveDuration(written.grace, ["grace"], tell) ?? vaultDefaults.grace;
  const above = resolvePolicyRules(written.policy ?? {}, (path, ...rest) =>
    tell(["policy", ...path], ...rest),
  );
  const waitAtMost = resolveWaiting(written.waitAtMost, tell) ?? vaultDefaults.waitAtMost;
  const originOf = origins(written.vaults ?? {});
  const withheld = [
    ...(written.fingerprint ? rootNames(written.fingerprint) : []),
    ...listAdminVariables(written.targets),
  ];
  const around = { ...written, grace, waitAtMost, above, fromRoot, originOf, withheld };
  const vaults =
    written.vaults &&
    Object.entries(written.vaults).map(([name, vault]) =>
      resolveVaultConfig(name, vault ?? {}, around, (path, ...rest) =>
        tell(["vaults", name, ...path], ...rest),
      ),
    );
  unique(vaults ?? [], (vault) => foldName(vault.name), "two spellings of one name", tell);
  const named = new Map((vaults ?? []).map((vault) => [foldName(vault.name), vault]));
  unique([...named.values()], (vault) => vault.url, "another vault of this config has the same url", tell);
  for (const [name, vault] of Object.entries(written.vaults ?? {}))
    for (const [i, from] of (vault?.sources?.copyFrom ?? []).entries())
      if (!named.has(foldName(from)))
        tell(["vaults", name, "sources", "copyFrom", i], "value", "the config does not list this vault");
  // Where their shape is wrong, nothing can be said of them.
  const isShaped = written.targets !== undefined || !isSaid(document.data, "targets");
  const placeOf = (path: DocumentPath) => document.place(path, "name");
  const known = isShaped ? resolveTargets({ written, fromRoot, placeOf, tell }) : undefined;
  for (const [name, vault] of Object.entries(written.vaults ?? {}))
    for (const [i, target] of (vault?.targets ?? []).entries())
      if (known && !known.some((one) => foldName(one.name) === foldName(target)))
        tell(["vaults", name, "targets", i], "value", "the config has no such target", likeIn(known, target));
  const sealing = written.sealing?.keys ?? [];
  for (const [i, { id }] of sealing.entries()) {
    const path = ["sealing", "keys", i, "id"];
    if (!vaults?.some(({ url }) => foldName(id).startsWith(`${foldName(url)}/keys/`)))
      tell(path, "value", "the config lists no vault with this address");
    if (sealing.findIndex((other) => foldName(other.id) === foldName(id)) < i)
      tell(path, "value", "this key is listed twice");
  }
  return {
    config: {
      document,
      owner: written.owner,
      manifests: written.manifests ?? [],
      defaults,
      ignoreTags: written.ignoreTags ?? vaultDefaults.ignoreTags,
      vaults,
      fingerprint: written.fingerprint && fingerprint(written.fingerprint, document),
      events: written.events && resolveEvents(written.events),
      sealing,
      targets: known,
    },
    problems: [...checked.problems, ...problems],
  };
}

const isSaid = (data: unknown, name: string): boolean =>
  typeof data === "object" && data !== null && name in data;

const likeIn = (targets: readonly TargetConfig[], name: string): string | undefined => {
  const like = findNearest(
    name,
    targets.map((target) => target.name),
  );
  return like && `did you mean ${like}?`;
};

/** The addresses of a config's vaults by name, as far as they are right. */
function origins(vaults: WrittenConfig["vaults"]): ConfigLevel["originOf"] {
  const known = new Map(
    Object.entries(vaults).map(([name, vault]) => [
      foldName(name),
      parseVaultUrl(vault?.url ?? defaultUrlOf(name))?.origin,
    ]),
  );
  return (vault) => known.get(foldName(vault));
}

function fingerprint(
  { key, kid, previous }: NonNullable<WrittenConfig["fingerprint"]>,
  document: ParsedDocument,
): FingerprintConfig {
  const root = ({ env = "", sealed }: WrittenRoot): RootSource =>
    sealed === undefined ? { from: "env", name: env } : { from: "sealed", jwe: sealed };
  const placeOf = (name: string) => document.place(["fingerprint", name], "value");
  return {
    key: root(key),
    kid,
    ...(previous && { previous: root(previous) }),
    place: { key: placeOf("key"), kid: placeOf("kid"), previous: placeOf("previous") },
  };
}

const rootNames = ({ key, previous }: NonNullable<WrittenConfig["fingerprint"]>): readonly string[] => [
  ...(key.env === undefined ? [] : [key.env]),
  ...(previous?.env === undefined ? [] : [previous.env]),
];

/** Tells of every vault that has something in common with another which it must have alone. */
function unique(
  vaults: readonly VaultConfig[],
  of: (vault: VaultConfig) => string,
  message: string,
  tell: TellConfig,
) {
  for (const [, same] of Map.groupBy(vaults, of))
    if (same.length > 1) for (const { name } of same) tell(["vaults", name], "name", message);
}

/**
 * Whose events the webhook takes. Which of Entra's two issuers signs is the audience's choice: its app registration
 * says which version of tokens it wants.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-issuer
 */
function resolveEvents({ tenant, audience, appId, issuer, jwks }: WrittenEvents): EventsConfig {
  const id = tenant.toLowerCase();
  const authority = `https://login.microsoftonline.com/${id}`;
  return {
    issuers: issuer === undefined ? [`https://sts.windows.net/${id}/`, `${authority}/v2.0`] : [issuer],
    audience,
    appId: appId.toLowerCase(),
    jwks: jwks ?? `${authority}/discovery/v2.0/keys`,
  };
}
