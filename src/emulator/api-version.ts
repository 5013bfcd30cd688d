import { badParameter } from "./failure.ts";
import type { VaultSettings } from "./settings.ts";

/** The newest stable version that the emulator knows: a newer one is answered as this. */
const newest = "2026-04-01";

/** Whether a text has the form of a version: 7.x, or a date since the service began; either as a preview. */
export const isApiVersion = (text: string): boolean =>
  /^(?:7\.\d{1,2}|20(?:1[5-9]|[2-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:-preview(?:\.\d{1,2})?)?$/.test(
    text,
  );

/**
 * The version that a request asks for. The links of a managed HSM name none: their token begins with it.
 * @throws Failure 400, in the service's words, where it asks for none, for what is no version, or for one that the vault
 * is configured not to take. Source of the words: https://github.com/Azure/azure-sdk-for-python/issues/28595
 */
export function readApiVersion(
  { searchParams }: URL,
  { apiVersions }: VaultSettings,
  managedHsm = false,
): string {
  const linked = managedHsm ? searchParams.get("$skiptoken")?.split("~")[0] : undefined;
  const version = searchParams.get("api-version") ?? linked;
  if (!version) throw badParameter("The query parameter api-version is required.");
  if (apiVersions ? apiVersions.includes(version) : isApiVersion(version)) return version;
  const latest = [...(apiVersions ?? [newest])].sort(compareVersions).at(-1) ?? newest;
  throw badParameter(
    `The specified version (${version}) is not recognized. Consider using the latest supported version (${latest}).`,
  );
}

/** Dates of 2015 and 2016 came before 7.0, all others after 7.x. */
const compareVersions = (a: string, b: string): number => (rank(a) < rank(b) ? -1 : 1);
const rank = (version: string): string =>
  version.startsWith("7.") ? `2017 ${version.slice(2).padStart(4, "0")}` : version;
