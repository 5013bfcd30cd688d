import type { SopsVaultKey, VaultConfig } from "../../model/config.ts";
import { foldName } from "../../model/object.ts";
import type { Program } from "../../model/source.ts";
import { addDuration, isDuration } from "../../model/time.ts";
import type { DocumentPath } from "../read/document.ts";
import type { WrittenConfig, WrittenProgram, WrittenVault } from "../written.ts";
import { mergePolicies, resolvePolicyRules } from "./policy.ts";
import { parseVaultUrl } from "./url.ts";

export const vaultDefaults = {
  ignoreTags: ["file-encoding"],
  prune: "off",
  grace: "P7D",
  sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
} as const;

/** The address of a vault for which none is given. */
export const defaultUrlOf = (name: string): string => `https://${foldName(name)}.vault.azure.net`;

export type TellConfig = (path: DocumentPath, spot: "name" | "value", message: string, hint?: string) => void;

/** What the config says once for all its vaults. */
export type ConfigLevel = Pick<Partial<WrittenConfig>, "owner" | "prune"> & {
  readonly grace: string;
  readonly waitAtMost: string;
  readonly above: ReturnType<typeof resolvePolicyRules>;
  readonly fromRoot: (written: string) => string;
  /** Of a vault of this config. */
  readonly originOf: (vault: string) => string | undefined;
  /** Environment variables that no manifest may name. */
  readonly withheld: readonly string[];
};

/** One vault with what the config says of all. */
export function resolveVaultConfig(
  name: string,
  written: WrittenVault,
  config: ConfigLevel,
  tell: TellConfig,
): VaultConfig {
  const url = parseVaultUrl(written.url ?? defaultUrlOf(name));
  if (!url)
    tell(
      ["url"],
      "value",
      "must be https:// and a host of Key Vault's domains, or a loopback host",
      "write https://NAME.vault.azure.net, or the domain of a national cloud or a managed HSM",
    );
  const verifyChallengeResource = written.verifyChallengeResource ?? true;
  if (!verifyChallengeResource && url && !url.loopback)
    tell(["verifyChallengeResource"], "value", "may be false only where url is a loopback host");
  return {
    name,
    url: url?.origin ?? defaultUrlOf(name),
    owners: written.owners ?? (config.owner === undefined ? [] : [config.owner]),
    prune: written.prune ?? config.prune ?? vaultDefaults.prune,
    grace: resolveDuration(written.grace, ["grace"], tell) ?? config.grace,
    waitAtMost: resolveWaiting(written.waitAtMost, tell) ?? config.waitAtMost,
    sources: {
      env: written.sources?.env ?? vaultDefaults.sources.env,
      files: written.sources?.files?.map(config.fromRoot) ?? vaultDefaults.sources.files,
      copyFrom: written.sources?.copyFrom ?? vaultDefaults.sources.copyFrom,
      sops: written.sources?.sops?.map(config.fromRoot) ?? vaultDefaults.sources.sops,
      sopsKeys: sopsKeys(written, config.originOf, tell),
      ...(config.withheld.length > 0 && { withheld: config.withheld }),
      ...programs(written.sources?.exec, tell),
    },
    policy: mergePolicies(
      config.above,
      resolvePolicyRules(written.policy ?? {}, (path, ...rest) => tell(["policy", ...path], ...rest)),
    ),
    ...(written.targets && { targets: written.targets }),
    verifyChallengeResource,
  };
}

function programs(
  written: readonly (WrittenProgram | WrittenProgram["argv"])[] | undefined,
  tell: TellConfig,
): Pick<VaultConfig["sources"], "exec"> {
  if (!written) return {};
  const exec = written.map((entry, i) =>
    resolveProgram("argv" in entry ? entry : { argv: entry }, (message) =>
      tell(["sources", "exec", i, "timeout"], "value", message),
    ),
  );
  return { exec };
}
const sopsKeys = (
  { sources }: WrittenVault,
  originOf: ConfigLevel["originOf"],
  tell: TellConfig,
): readonly SopsVaultKey[] =>
  (sources?.sopsKeys ?? []).flatMap(({ vault, key }, i) => {
    const vaultUrl = originOf(vault);
    if (vaultUrl !== undefined) return [{ vaultUrl, name: key }];
    tell(["sources", "sopsKeys", i, "vault"], "value", "the config does not list this vault");
    return [];
  });

/** A duration as it stands, where it is one. */
export function resolveDuration(
  text: string | undefined,
  path: DocumentPath,
  tell: TellConfig,
): string | undefined {
  if (text === undefined || isDuration(text)) return text;
  tell(path, "value", "must be a positive ISO 8601 duration in whole units, such as P7D");
  return undefined;
}

const longestWait = 3600;

/** A time to wait, where it is short enough. */
export function resolveWaiting(text: string | undefined, tell: TellConfig): string | undefined {
  if (text === undefined || (isDuration(text) && addDuration(0, text) <= longestWait)) return text;
  tell(["waitAtMost"], "value", "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M");
  return undefined;
}

/** Whoever waits longer waits for a person, and nobody is there. */
const longest = 3600;

/**
 * A program that the config names, with its defaults.
 * @param tell is given what is wrong with its timeout.
 */
export function resolveProgram(
  { argv, env = [], timeout = "PT30S" }: WrittenProgram,
  tell: (message: string) => void,
): Program {
  if (!isDuration(timeout) || addDuration(0, timeout) > longest)
    tell("must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour");
  return { argv, env, timeout };
}
