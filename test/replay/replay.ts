// A recording, played against an embedded vault of its own: each exchange agrees, or has its differences and their cause.
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import type { VaultSettings } from "../../src/emulator/settings.ts";
import { type Comparison, compareBody, compareError, isSanitized } from "./comparison.ts";
import { createCorrespondence, toEmulatorBody, toEmulatorUrl, vaultOf } from "./correspondence.ts";
import { compareList, isList, type ListsSeen, openList, readWholeList } from "./listing.ts";
import {
  memberOf,
  type RecordedExchange,
  type RecordedPath,
  type Recording,
  readRecordedPath,
} from "./recording.ts";
import { settlingOf, timeExchanges } from "./timing.ts";

/** Why an exchange differs though the embedded vault is right, or `differs` where it may be wrong. */
export type Cause =
  /** It works on bytes that were made outside with a key that was drawn anew. */
  | "random bytes"
  /** It needs an attestation, or is one. */
  | "attestation"
  /** It is about an object that was there before the recording began. */
  | "made before"
  /** It sends what was taken out of the recording before it was published. */
  | "sanitized"
  /** The service did otherwise then than it does today. */
  | "since changed"
  | "differs";

export type Outcome = {
  /** Counted from 1 as in the file. */
  readonly number: number;
  readonly request: string;
  readonly differences: readonly string[];
  /** Absent where the exchange agrees. */
  readonly cause?: Cause;
};

export type Sku = "standard" | "premium";

/** The outcomes of a recording's exchanges with vaults; those with anything else are left out. */
export async function replay({ entries }: Recording, sku: Sku): Promise<readonly Outcome[]> {
  const times = timeExchanges(entries);
  let now = times[0] ?? 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const vaults = emulator({ clock, sku });
  for (const vault of new Set(entries.map(({ RequestUri }) => vaultOf(RequestUri))))
    vaults.configure(vault, settingsOf(entries.filter(({ RequestUri }) => vaultOf(RequestUri) === vault)));
  const state: State = {
    vaults,
    correspondence: createCorrespondence(),
    made: new Set(),
    lists: new Map(),
    causes: new Map(),
    start: Math.floor((times[0] ?? 0) / 1000),
  };
  const outcomes: Outcome[] = [];
  for (const [i, entry] of entries.entries()) {
    const path = readRecordedPath(entry);
    if (!path) continue;
    now = times[i] ?? now;
    vaults.configure(vaultOf(entry.RequestUri), settlingOf(entries, times, i));
    const differences = await playExchange(state, entry, path);
    const request = `${entry.RequestMethod} ${new URL(entry.RequestUri).pathname}`;
    const cause = differences.length > 0 ? causeOf(state, entry, path) : undefined;
    outcomes.push({ number: i + 1, request, differences, ...(cause && { cause }) });
    noteMade(state, entry, path, cause);
  }
  vaults.close();
  return outcomes;
}

type State = {
  readonly vaults: Emulator;
  readonly correspondence: ReturnType<typeof createCorrespondence>;
  /** Names that the recording has made, in lower case, each after its collection. */
  readonly made: Set<string>;
  readonly lists: ListsSeen;
  /** Why an object is in one of the two vaults alone. */
  readonly causes: Map<string, Cause>;
  /** When the recording began, in seconds. */
  readonly start: number;
};

async function playExchange(
  state: State,
  entry: RecordedExchange,
  path: RecordedPath,
): Promise<readonly string[]> {
  const { correspondence } = state;
  const ask = async (url: URL) => {
    const body = toEmulatorBody(correspondence, entry.RequestBody);
    const text =
      body === null || body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
    const response = await state.vaults.handle(
      new Request(url, {
        method: entry.RequestMethod,
        // Recordings hold no tokens: whoever was let in had one.
        headers: entry.StatusCode === 401 ? {} : { authorization: "Bearer replayed" },
        body: entry.RequestMethod === "GET" || text === "" ? null : text,
      }),
    );
    const answer = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: answer === "" ? null : JSON.parse(answer),
    };
  };
  const own = toEmulatorUrl(correspondence, entry.RequestUri);
  const url = isList(entry, path) ? openList(state.lists, entry, own).url : own;
  const about: Comparison = { correspondence, path, apiVersion: url.searchParams.get("api-version") ?? "" };
  const { status, headers, body } = await ask(url);
  const recorded = entry.ResponseBody === "" ? null : (entry.ResponseBody ?? null);
  if (status !== entry.StatusCode) {
    const why = memberOf(body, "error", "message");
    const was = memberOf(recorded, "error", "message");
    return [
      `status: ${entry.StatusCode} recorded, ${status} answered${was ? `; recorded: ${was}` : ""}${why ? `; answered: ${why}` : ""}`,
    ];
  }
  if (status === 401 && !headers.has("www-authenticate")) return ["WWW-Authenticate: missing in the answer"];
  if (status >= 400) return compareError(about, recorded, body);
  if (!isList(entry, path)) return compareBody(about, recorded, body);
  const whole = await readWholeList(url, body, async (next) => (await ask(next)).body);
  return compareList(about, { entry, whole, url, ...state });
}

/** What a vault is, read off its answers. */
function settingsOf(entries: readonly RecordedExchange[]): VaultSettings {
  const attributes = entries.map(({ ResponseBody }) => memberOf(ResponseBody, "attributes"));
  const days = attributes
    .map((one) => memberOf(one, "recoverableDays"))
    .find((one) => typeof one === "number");
  const level = attributes
    .map((one) => memberOf(one, "recoveryLevel"))
    .find((one) => typeof one === "string");
  return {
    ...(typeof days === "number" && days >= 7 ? { retentionDays: days } : {}),
    ...(typeof level === "string" && !level.includes("Purgeable") ? { purgeProtection: true } : {}),
  };
}

function causeOf(
  { correspondence, made, causes }: State,
  entry: RecordedExchange,
  path: RecordedPath,
): Cause {
  const message = memberOf(entry.ResponseBody, "error", "message");
  const refused = typeof message === "string" && /attestation/.test(message);
  if (refused || /^(?:release|attestation)$/.test(path.operation)) return "attestation";
  if (isSanitized(entry.RequestBody)) return "sanitized";
  const value = memberOf(entry.RequestBody, "value");
  const foreign = typeof value === "string" && !correspondence.bytes.has(value);
  if (/^(?:decrypt|unwrapkey|verify)$/.test(path.operation) && foreign) return "random bytes";
  const restores = entry.RequestMethod === "POST" && path.name === "restore";
  if (restores && foreign) return "made before";
  const known = made.has(objectOf(path));
  if (entry.StatusCode < 300 && !known && !makes(entry, path)) return "made before";
  if (entry.StatusCode === 409 && !known) return "made before";
  // An immutable policy can only be in the way of the first create of a recording where it was there before.
  if (typeof message === "string" && /AKV\.SKR\.1020/.test(message) && !known) return "made before";
  // Managed HSMs came to rotate keys in 2022.
  const unsupported = memberOf(entry.ResponseBody, "error", "code") === "NotSupported";
  if (unsupported || (path.operation === "rotationpolicy" && entry.StatusCode === 404 && known))
    return "since changed";
  return causes.get(objectOf(path)) ?? "differs";
}

const makes = ({ RequestMethod }: RecordedExchange, { operation, name }: RecordedPath): boolean =>
  operation === "create" ||
  (RequestMethod === "PUT" && operation === "") ||
  name === "restore" ||
  name === "";

function noteMade(
  { made, causes }: State,
  entry: RecordedExchange,
  path: RecordedPath,
  cause: Cause | undefined,
): void {
  if (!makes(entry, path)) return;
  if (entry.StatusCode < 300) made.add(objectOf(path));
  if (cause) causes.set(objectOf(path), cause);
}

const objectOf = ({ collection, name }: Pick<RecordedPath, "collection" | "name">): string =>
  `${collection.replace("deleted", "")}/${name.toLowerCase()}`;
