import type {
  EventsConfig,
  FingerprintConfig,
  RootSource,
  SealingKey,
  VaultConfig,
} from "../../model/config.ts";
import type { Problem } from "../../model/errors.ts";
import { memberAt } from "../../model/input.ts";
import { parseVaultUrl } from "../../model/key-vault/clouds.ts";
import { foldName } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { checkShape } from "../read/check.ts";
import { type DocumentPath, type ParsedDocument, type ReportProblem, reportInto } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";
import type { WrittenConfig, WrittenEvents, WrittenRoot } from "../written.ts";
import { resolveDuration, resolveWaiting } from "./duration.ts";
import { resolvePolicyRules } from "./policy.ts";
import { type PropertyLevel, resolveLevel } from "./properties.ts";
import { listAdminVariables, resolveTargets } from "./targets.ts";
import { defaultUrlOf, resolveVaultConfig, type SharedVaultSettings, vaultDefaults } from "./vault-config.ts";

/** A config as far as it is right: a part that is undefined is wrong, and has been reported. */
export type Config = {
  readonly document: ParsedDocument;
  readonly owner: string | undefined;
  readonly manifests: readonly string[];
  readonly defaults: PropertyLevel;
  readonly ignoreTags: readonly string[];
  readonly vaults: readonly VaultConfig[] | undefined;
  /** The names of the vaults whose `sources` are wrong: in `vaults` these have the defaults. */
  readonly wrongSources: readonly string[];
  readonly fingerprint: FingerprintConfig | undefined;
  readonly events: EventsConfig | undefined;
  readonly sealing: readonly SealingKey[];
  readonly targets: readonly TargetConfig[] | undefined;
};

/**
 * What a config means; undefined where the file is none.
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
  const report = reportInto(problems, document);

  const defaults = resolveLevel(written.defaults, ["defaults"], report);
  const shared: SharedVaultSettings = {
    ...written,
    grace: resolveDuration(written.grace, ["grace"], report, "P7D") ?? vaultDefaults.grace,
    policy: resolvePolicyRules(written.policy, ["policy"], report),
    waitAtMost: resolveWaiting(written.waitAtMost, ["waitAtMost"], report) ?? vaultDefaults.waitAtMost,
    fromRoot,
    originOf: indexOrigins(written.vaults ?? {}),
    withheld: [...listRootVariables(written.fingerprint), ...listAdminVariables(written.targets)],
  };
  const vaults =
    written.vaults &&
    Object.entries(written.vaults).map(([name, vault]) =>
      resolveVaultConfig(name, vault ?? {}, shared, ["vaults", name], report),
    );
  checkVaults(written, vaults ?? [], report);
  // Where the shape of the targets is wrong, no name of a target can be checked.
  const isShaped = written.targets !== undefined || memberAt(document.data, "targets") === undefined;
  const placeOf = (path: DocumentPath) => document.place(path, "name");
  const targets = isShaped ? resolveTargets({ written, fromRoot, placeOf, report }) : undefined;
  if (targets) checkTargetNames(written, targets, report);
  const sealing = written.sealing?.keys ?? [];
  checkSealingKeys(sealing, vaults ?? [], report);
  return {
    config: {
      document,
      owner: written.owner,
      manifests: written.manifests ?? [],
      defaults,
      ignoreTags: written.ignoreTags ?? vaultDefaults.ignoreTags,
      vaults,
      wrongSources: Object.keys(written.vaults ?? {}).filter(
        (name) =>
          written.vaults?.[name]?.sources === undefined &&
          memberAt(memberAt(memberAt(document.data, "vaults"), name), "sources") !== undefined,
      ),
      fingerprint: written.fingerprint && resolveFingerprint(written.fingerprint, document),
      events: written.events && resolveEvents(written.events),
      sealing,
      targets,
    },
    problems: [...checked.problems, ...problems],
  };
}

/** The addresses of a config's vaults by name, as far as they are right. */
function indexOrigins(vaults: WrittenConfig["vaults"]): SharedVaultSettings["originOf"] {
  const known = new Map(
    Object.entries(vaults).map(([name, vault]) => [
      foldName(name),
      parseVaultUrl(vault?.url ?? defaultUrlOf(name))?.origin,
    ]),
  );
  return (vault) => known.get(foldName(vault));
}

/** Reports names and addresses that two vaults share, and copies from vaults that the config does not list. */
function checkVaults(
  written: Partial<WrittenConfig>,
  vaults: readonly VaultConfig[],
  report: ReportProblem,
): void {
  reportShared(vaults, (vault) => foldName(vault.name), "two spellings of one name", report);
  const named = new Map(vaults.map((vault) => [foldName(vault.name), vault]));
  const sameUrl = "another vault of this config has the same url";
  reportShared([...named.values()], (vault) => vault.url, sameUrl, report);
  for (const [name, vault] of Object.entries(written.vaults ?? {}))
    for (const [i, from] of (vault?.sources?.copyFrom ?? []).entries())
      if (!named.has(foldName(from)))
        report(
          ["vaults", name, "sources", "copyFrom", i],
          "vault-unlisted",
          "the config does not list this vault",
        );
}

function reportShared(
  vaults: readonly VaultConfig[],
  keyOf: (vault: VaultConfig) => string,
  message: string,
  report: ReportProblem,
): void {
  for (const [, same] of Map.groupBy(vaults, keyOf))
    if (same.length > 1)
      for (const { name } of same) report({ name: ["vaults", name] }, "name-duplicate", message);
}

/** Reports the targets that vaults may use and the config does not have. */
function checkTargetNames(
  written: Partial<WrittenConfig>,
  targets: readonly TargetConfig[],
  report: ReportProblem,
): void {
  const names = targets.map(({ name }) => name);
  const known = new Set(names.map(foldName));
  for (const [vault, settings] of Object.entries(written.vaults ?? {}))
    for (const [i, target] of (settings?.targets ?? []).entries())
      if (!known.has(foldName(target)))
        report(
          ["vaults", vault, "targets", i],
          "rotation-invalid",
          "the config has no such target",
          suggestNearest(target, names),
        );
}

function checkSealingKeys(
  keys: readonly SealingKey[],
  vaults: readonly VaultConfig[],
  report: ReportProblem,
): void {
  for (const [i, { id }] of keys.entries()) {
    const path = ["sealing", "keys", i, "id"];
    if (!vaults.some(({ url }) => foldName(id).startsWith(`${foldName(url)}/keys/`)))
      report(path, "vault-unlisted", "the config lists no vault with this address");
    if (keys.findIndex((other) => foldName(other.id) === foldName(id)) < i)
      report(path, "name-duplicate", "this key is listed twice");
  }
}

type WrittenFingerprint = NonNullable<WrittenConfig["fingerprint"]>;

function resolveFingerprint(
  { key, kid, previous }: WrittenFingerprint,
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

/** The environment variables that hold a root: no manifest may carry them off. */
const listRootVariables = (fingerprint: WrittenFingerprint | undefined): readonly string[] =>
  [fingerprint?.key.env, fingerprint?.previous?.env].filter((name) => name !== undefined);

/**
 * Whose events the webhook takes. The audience's app registration says which version of tokens it wants, and so which
 * of Entra's two issuers signs them.
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
