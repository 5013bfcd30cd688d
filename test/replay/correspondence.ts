// What the service made up and the embedded vault makes up otherwise: which of the one stands for which of the other.
import { isManagedHsmHost, isObject } from "./recording.ts";

/** Grows with each answer that is compared. */
export type Correspondence = {
  /** By the recorded version's id. */
  readonly versions: Map<string, string>;
  /** By the recorded bytes: ciphertexts, signatures, backups. */
  readonly bytes: Map<string, string>;
  /** Every string that a request sent: what comes back of it is not random. */
  readonly sent: Set<string>;
};

export const createCorrespondence = (): Correspondence => ({
  versions: new Map(),
  bytes: new Map(),
  sent: new Set(),
});

/** The URL at the embedded vault; without the place in a list, whose pages are of other sizes. */
export function toEmulatorUrl({ versions }: Correspondence, uri: string): URL {
  const url = new URL(uri);
  const label = url.hostname.split(".")[0] ?? "";
  const path = url.pathname.split("/").map((part) => versions.get(part) ?? part);
  const made = new URL(`https://${label}.${domainOf(url.hostname)}${path.join("/")}${url.search}`);
  for (const name of [...made.searchParams.keys()])
    if (!/^(?:api-version|maxresults|outContentType)$/.test(name)) made.searchParams.delete(name);
  return made;
}

/** The vault's own name in the embedded vault. */
export const vaultOf = (uri: string): string => new URL(uri).hostname.split(".")[0]?.toLowerCase() ?? "";

const domainOf = (host: string): string =>
  isManagedHsmHost(host) ? "managedhsm.azure.net" : "vault.azure.net";

/** A request's body with what the embedded vault gave in place of what the service gave. */
export function toEmulatorBody({ bytes, sent }: Correspondence, body: unknown): unknown {
  const translate = (part: unknown): unknown => {
    if (typeof part === "string") {
      sent.add(part);
      return bytes.get(part) ?? part;
    }
    if (Array.isArray(part)) return part.map(translate);
    if (!isObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, translate(value)]));
  };
  return translate(body);
}

/**
 * Whether an id of an answer stands for a recorded one. The host does not count. Two versions that are met for the first
 * time stand for each other from then on.
 */
export function isSameId({ versions }: Correspondence, recorded: string, answered: string): boolean {
  const [one, other] = [partsOf(recorded), partsOf(answered)];
  const [wanted, version] = [one[3], other[3]];
  if (one.slice(0, 3).join("/").toLowerCase() !== other.slice(0, 3).join("/").toLowerCase()) return false;
  if (wanted === version || wanted === undefined || version === undefined) return wanted === version;
  const known = versions.get(wanted);
  if (known !== undefined) return known === version;
  if ([...versions.values()].includes(version)) return false;
  versions.set(wanted, version);
  return true;
}

const partsOf = (id: string): readonly string[] => {
  const path = URL.canParse(id) ? new URL(id).pathname : id;
  return path.replace(/\/$/, "").split("/");
};
