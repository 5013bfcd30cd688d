import type { Program, SopsVaultKey, VaultConfig } from "../../model/config.ts";
import { fold } from "../../model/object.ts";
import { addDuration, isDuration } from "../../model/time.ts";
import type { Path } from "../read/document.ts";
import type { WrittenConfig, WrittenProgram, WrittenVault } from "../written.ts";
import { policy, rules } from "./policy.ts";
import { vaultUrl } from "./url.ts";

export const standard = {
  ignoreTags: ["file-encoding"],
  prune: "off",
  grace: "P7D",
  sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
} as const;

/** The address of a vault for which none is given. */
export const urlOf = (name: string): string => `https://${fold(name)}.vault.azure.net`;

export type Tell = (path: Path, spot: "name" | "value", message: string, hint?: string) => void;

/** What the config says once for all its vaults. */
export type Around = Pick<Partial<WrittenConfig>, "owner" | "prune"> & {
  readonly grace: string;
  readonly waitAtMost: string;
  readonly above: ReturnType<typeof rules>;
  readonly fromRoot: (written: string) => string;
  /** Of a vault of this config. */
  readonly originOf: (vault: string) => string | undefined;
  /** Environment variables that no manifest may name. */
  readonly withheld: readonly string[];
};

/** One vault with what the config says of all. */
export function vaultConfig(name: string, written: WrittenVault, config: Around, tell: Tell): VaultConfig {
  const url = vaultUrl(written.url ?? urlOf(name));
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
    url: url?.origin ?? urlOf(name),
    owners: written.owners ?? (config.owner === undefined ? [] : [config.owner]),
    prune: written.prune ?? config.prune ?? standard.prune,
    grace: duration(written.grace, ["grace"], tell) ?? config.grace,
    waitAtMost: waiting(written.waitAtMost, tell) ?? config.waitAtMost,
    sources: {
      env: written.sources?.env ?? standard.sources.env,
      files: written.sources?.files?.map(config.fromRoot) ?? standard.sources.files,
      copyFrom: written.sources?.copyFrom ?? standard.sources.copyFrom,
      sops: written.sources?.sops?.map(config.fromRoot) ?? standard.sources.sops,
      sopsKeys: sopsKeys(written, config.originOf, tell),
      ...(config.withheld.length > 0 && { withheld: config.withheld }),
      ...programs(written.sources?.exec, tell),
    },
    policy: policy(
      config.above,
      rules(written.policy ?? {}, (path, ...rest) => tell(["policy", ...path], ...rest)),
    ),
    ...(written.targets && { targets: written.targets }),
    verifyChallengeResource,
  };
}

function programs(
  written: readonly (WrittenProgram | WrittenProgram["argv"])[] | undefined,
  tell: Tell,
): Pick<VaultConfig["sources"], "exec"> {
  if (!written) return {};
  const exec = written.map((entry, i) =>
    program("argv" in entry ? entry : { argv: entry }, (message) =>
      tell(["sources", "exec", i, "timeout"], "value", message),
    ),
  );
  return { exec };
}
const sopsKeys = (
  { sources }: WrittenVault,
  originOf: Around["originOf"],
  tell: Tell,
): readonly SopsVaultKey[] =>
  (sources?.sopsKeys ?? []).flatMap(({ vault, key }, i) => {
    const vaultUrl = originOf(vault);
    if (vaultUrl !== undefined) return [{ vaultUrl, name: key }];
    tell(["sources", "sopsKeys", i, "vault"], "value", "the config does not list this vault");
    return [];
  });

/** A duration as it stands, where it is one. */
export function duration(text: string | undefined, path: Path, tell: Tell): string | undefined {
  if (text === undefined || isDuration(text)) return text;
  tell(path, "value", "must be a positive ISO 8601 duration in whole units, such as P7D");
  return undefined;
}

const longestWait = 3600;

/** A time to wait, where it is short enough. */
export function waiting(text: string | undefined, tell: Tell): string | undefined {
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
export function program(
  { argv, env = [], timeout = "PT30S" }: WrittenProgram,
  tell: (message: string) => void,
): Program {
  if (!isDuration(timeout) || addDuration(0, timeout) > longest)
    tell("must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour");
  return { argv, env, timeout };
}
