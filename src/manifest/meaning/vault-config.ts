import type { SopsVaultKey, VaultConfig } from "../../model/config.ts";
import { parseVaultUrl } from "../../model/key-vault/clouds.ts";
import { foldName } from "../../model/object.ts";
import { rotationTags } from "../../model/rotation.ts";
import type { Program } from "../../model/source.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenConfig, WrittenProgram, WrittenVault } from "../written.ts";
import { isShort, resolveDuration, resolveWaiting } from "./duration.ts";
import { mergePolicies, type PolicyRules, resolvePolicyRules } from "./policy.ts";

/** What holds for a vault where no config says otherwise. */
export const vaultDefaults = {
  ignoreTags: ["file-encoding", ...rotationTags],
  prune: "off",
  grace: "P7D",
  sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
} as const;

export const defaultUrlOf = (name: string): string => `https://${foldName(name)}.vault.azure.net`;

export type SharedVaultSettings = Pick<Partial<WrittenConfig>, "owner" | "prune" | "serviceVersion"> & {
  readonly grace: string;
  readonly waitAtMost: string;
  readonly policy: PolicyRules;
  readonly fromRoot: (written: string) => string;
  /** The address of a vault of this config; undefined where there is none or it is wrong. */
  readonly originOf: (vault: string) => string | undefined;
  /** Environment variables that no manifest may name. */
  readonly withheld: readonly string[];
};

/**
 * One vault's settings, and for what it does not mention those of all vaults. What is wrong is reported.
 * @param path leads to the vault.
 */
export function resolveVaultConfig(
  name: string,
  written: WrittenVault,
  shared: SharedVaultSettings,
  path: DocumentPath,
  report: ReportProblem,
): VaultConfig {
  const url = parseVaultUrl(written.url ?? defaultUrlOf(name));
  if (!url)
    report(
      [...path, "url"],
      "property-invalid",
      "must be https:// and a host of Key Vault's domains, or a loopback host",
      "write https://NAME.vault.azure.net, or the domain of a national cloud or a managed HSM",
    );
  const verifyChallengeResource = written.verifyChallengeResource ?? true;
  if (!verifyChallengeResource && url && !url.loopback)
    report(
      [...path, "verifyChallengeResource"],
      "property-invalid",
      "may be false only where url is a loopback host",
    );
  const serviceVersion = written.serviceVersion ?? shared.serviceVersion;
  const programs = written.sources?.exec?.map((entry, i) =>
    resolveProgram("argv" in entry ? entry : { argv: entry }, [...path, "sources", "exec", i], report),
  );
  return {
    name,
    url: url?.origin ?? defaultUrlOf(name),
    ...(written.sku && { sku: written.sku }),
    owners: written.owners ?? (shared.owner === undefined ? [] : [shared.owner]),
    prune: written.prune ?? shared.prune ?? vaultDefaults.prune,
    grace: resolveDuration(written.grace, [...path, "grace"], report, "P7D") ?? shared.grace,
    waitAtMost: resolveWaiting(written.waitAtMost, [...path, "waitAtMost"], report) ?? shared.waitAtMost,
    ...(serviceVersion && { serviceVersion }),
    sources: {
      env: written.sources?.env ?? vaultDefaults.sources.env,
      files: written.sources?.files?.map(shared.fromRoot) ?? vaultDefaults.sources.files,
      copyFrom: written.sources?.copyFrom ?? vaultDefaults.sources.copyFrom,
      sops: written.sources?.sops?.map(shared.fromRoot) ?? vaultDefaults.sources.sops,
      sopsKeys: resolveSopsKeys(
        written.sources?.sopsKeys,
        shared.originOf,
        [...path, "sources", "sopsKeys"],
        report,
      ),
      ...(shared.withheld.length > 0 && { withheld: shared.withheld }),
      ...(programs && { exec: programs }),
    },
    policy: mergePolicies(shared.policy, resolvePolicyRules(written.policy, [...path, "policy"], report)),
    ...(written.targets && { targets: written.targets }),
    verifyChallengeResource,
  };
}

function resolveSopsKeys(
  keys: NonNullable<WrittenVault["sources"]>["sopsKeys"] = [],
  originOf: SharedVaultSettings["originOf"],
  path: DocumentPath,
  report: ReportProblem,
): readonly SopsVaultKey[] {
  return keys.flatMap(({ vault, key }, i) => {
    const vaultUrl = originOf(vault);
    if (vaultUrl !== undefined) return [{ vaultUrl, name: key }];
    report([...path, i, "vault"], "vault-unlisted", "the config does not list this vault");
    return [];
  });
}

/** A program that the config names, with its defaults. A wrong timeout is reported. */
export function resolveProgram(
  { argv, env = [], timeout = "PT30S" }: WrittenProgram,
  path: DocumentPath,
  report: ReportProblem,
): Program {
  if (!isShort(timeout))
    report(
      [...path, "timeout"],
      "property-invalid",
      "must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour",
    );
  return { argv, env, timeout };
}
