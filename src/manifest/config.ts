import type {
  EventsConfig,
  FingerprintConfig,
  RootSource,
  SealingKey,
  SopsVaultKey,
  VaultConfig,
} from "../model/config.ts";
import { fold } from "../model/object.ts";
import type { Problem } from "../model/problem.ts";
import { addDuration, isDuration } from "../model/time.ts";
import { check } from "./check.ts";
import type { Document, Path } from "./document.ts";
import { events } from "./events.ts";
import { policy, rules } from "./policy.ts";
import { type Level, level } from "./properties.ts";
import { vaultUrl } from "./url.ts";
import type { WrittenConfig, WrittenProgram, WrittenRoot, WrittenVault } from "./written.ts";

export const configName = "keyvault-gitops.yaml";

/** A config as far as it could be understood: what is undefined is wrong, and has been told. */
export type Config = {
  readonly document: Document;
  readonly owner: string | undefined;
  readonly manifests: readonly string[];
  readonly defaults: Level;
  readonly ignoreTags: readonly string[];
  readonly vaults: readonly VaultConfig[] | undefined;
  readonly fingerprint: FingerprintConfig | undefined;
  readonly events: EventsConfig | undefined;
  readonly sealing: readonly SealingKey[];
};

export const standard = {
  ignoreTags: ["file-encoding"],
  prune: "off",
  grace: "P7D",
  sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
  timeout: "PT30S",
} as const;

/** The address of a vault for which none is given. */
export const urlOf = (name: string): string => `https://${fold(name)}.vault.azure.net`;

/**
 * Understands a config; undefined where the file is none.
 * @param fromRoot turns a path or pattern of the config into one that is relative to the root of the set.
 */
export function config(
  document: Document,
  fromRoot: (written: string) => string,
): { readonly config?: Config; readonly problems: readonly Problem[] } {
  const checked = check(document, "Config");
  if (!checked.data) return { problems: checked.problems };
  const written: Partial<WrittenConfig> = checked.data;
  const problems: Problem[] = [];
  const tell: Tell = (path, spot, message, hint) =>
    problems.push(document.problem(path, spot, message, hint));

  const defaults = level(written.defaults, (name, message) => tell(["defaults", name], "value", message));
  const grace = duration(written.grace, ["grace"], tell) ?? standard.grace;
  const above = rules(written.policy ?? {}, (path, ...rest) => tell(["policy", ...path], ...rest));
  const waitAtMost = waiting(written.waitAtMost, tell) ?? standard.waitAtMost;
  const originOf = origins(written.vaults ?? {});
  const around = { ...written, grace, waitAtMost, above, fromRoot, originOf };
  const vaults =
    written.vaults &&
    Object.entries(written.vaults).map(([name, vault]) =>
      vaultConfig(name, vault ?? {}, around, (path, ...rest) => tell(["vaults", name, ...path], ...rest)),
    );
  unique(vaults ?? [], (vault) => fold(vault.name), "two spellings of one name", tell);
  const named = new Map((vaults ?? []).map((vault) => [fold(vault.name), vault]));
  unique([...named.values()], (vault) => vault.url, "another vault of this config has the same url", tell);
  for (const [name, vault] of Object.entries(written.vaults ?? {}))
    for (const [i, from] of (vault?.sources?.copyFrom ?? []).entries())
      if (!named.has(fold(from)))
        tell(["vaults", name, "sources", "copyFrom", i], "value", "the config does not list this vault");
  const sealing = written.sealing?.keys ?? [];
  for (const [i, { id }] of sealing.entries()) {
    const path = ["sealing", "keys", i, "id"];
    if (!vaults?.some(({ url }) => fold(id).startsWith(`${fold(url)}/keys/`)))
      tell(path, "value", "the config lists no vault with this address");
    if (sealing.findIndex((other) => fold(other.id) === fold(id)) < i)
      tell(path, "value", "this key is listed twice");
  }
  return {
    config: {
      document,
      owner: written.owner,
      manifests: written.manifests ?? [],
      defaults,
      ignoreTags: written.ignoreTags ?? standard.ignoreTags,
      vaults,
      fingerprint: written.fingerprint && fingerprint(written.fingerprint, document),
      events: written.events && events(written.events),
      sealing,
    },
    problems: [...checked.problems, ...problems],
  };
}

type Tell = (path: Path, spot: "name" | "value", message: string, hint?: string) => void;

type Around = Pick<Partial<WrittenConfig>, "owner" | "prune" | "fingerprint"> & {
  readonly grace: string;
  readonly waitAtMost: string;
  readonly above: ReturnType<typeof rules>;
  readonly fromRoot: (written: string) => string;
  /** Of a vault of this config. */
  readonly originOf: (vault: string) => string | undefined;
};

/** The addresses of a config's vaults by name, as far as they are right. */
function origins(vaults: WrittenConfig["vaults"]): Around["originOf"] {
  const known = new Map(
    Object.entries(vaults).map(([name, vault]) => [fold(name), vaultUrl(vault?.url ?? urlOf(name))?.origin]),
  );
  return (vault) => known.get(fold(vault));
}

function fingerprint(
  { key, kid, previous }: NonNullable<WrittenConfig["fingerprint"]>,
  document: Document,
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

function vaultConfig(name: string, written: WrittenVault, config: Around, tell: Tell): VaultConfig {
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
      ...(config.fingerprint && { withheld: rootNames(config.fingerprint) }),
      ...programs(written.sources?.exec, tell),
    },
    policy: policy(
      config.above,
      rules(written.policy ?? {}, (path, ...rest) => tell(["policy", ...path], ...rest)),
    ),
    verifyChallengeResource,
  };
}

/** Whoever waits longer waits for a person, and nobody is there. */
const longest = 3600;

function programs(
  written: readonly (WrittenProgram | WrittenProgram["argv"])[] | undefined,
  tell: Tell,
): Pick<VaultConfig["sources"], "exec"> {
  if (!written) return {};
  const exec = written.map((entry, i) => {
    const { argv, env = [], timeout = standard.timeout } = "argv" in entry ? entry : { argv: entry };
    if (!isDuration(timeout) || addDuration(0, timeout) > longest)
      tell(
        ["sources", "exec", i, "timeout"],
        "value",
        "must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour",
      );
    return { argv, env, timeout };
  });
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

function duration(text: string | undefined, path: Path, tell: Tell): string | undefined {
  if (text === undefined || isDuration(text)) return text;
  tell(path, "value", "must be a positive ISO 8601 duration in whole units, such as P7D");
  return undefined;
}

const longestWait = 3600;

function waiting(text: string | undefined, tell: Tell): string | undefined {
  if (text === undefined || (isDuration(text) && addDuration(0, text) <= longestWait)) return text;
  tell(["waitAtMost"], "value", "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M");
  return undefined;
}

/** Tells of every vault that has something in common with another which it must have alone. */
function unique(
  vaults: readonly VaultConfig[],
  of: (vault: VaultConfig) => string,
  message: string,
  tell: Tell,
) {
  for (const [, same] of Map.groupBy(vaults, of))
    if (same.length > 1) for (const { name } of same) tell(["vaults", name], "name", message);
}
