// What the tests of the way to a vault start from: an embedded vault `acme`, a clock that moves when it is slept on,
// and a connection through the real SDK.
import { type EmulatorFault, emulator, type VaultSettings } from "../../src/emulator/emulator.ts";
import type { VaultConfig } from "../../src/model/config.ts";
import type { Progress } from "../../src/model/plan/outcome.ts";
import { Sealed } from "../../src/model/sealed.ts";
import type { VersionProperties } from "../../src/model/version.ts";
import type { KeyToMake } from "../../src/model/world.ts";
import { type ConnectionOptions, connectVault } from "../../src/vault/connect.ts";
import { movingClock } from "../clock.ts";

export const config = (name: string): VaultConfig => ({
  name,
  url: `https://${name}.vault.azure.net`,
  owners: ["payments"],
  prune: "off",
  grace: "P7D",
  policy: {},
  sources: { env: [], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
  verifyChallengeResource: true,
});

export const credential = {
  getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }),
};

/** What a set sends unless a test says otherwise; with a kvg-state, as every set of an apply. */
export const properties = (
  differs: Partial<VersionProperties<"secret">> = {},
): VersionProperties<"secret"> => ({
  enabled: true,
  tags: { "kvg-owner": "payments", "kvg-state": "v1.the-one-we-sent" },
  ...differs,
});

/** What a key is made with unless a test says otherwise; with a kvg-state, as every key of an apply. */
export const making = (differs: Partial<KeyToMake> = {}): KeyToMake => ({ ...properties(), ...differs });

export const ecKey = { keyType: "EC", curve: "P-256" } as const;

/** The published private key of RFC 7517, appendix A.2. */
export const ecMaterial = Sealed.text(
  JSON.stringify({
    kty: "EC",
    crv: "P-256",
    x: "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
    y: "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
    d: "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE",
  }),
);

export function acme(
  settings: VaultSettings = {},
  means: Partial<ConnectionOptions> & Partial<Pick<VaultConfig, "url">> = {},
  waitAtMost = "PT2M",
) {
  const { url = config("acme").url, ...connection } = means;
  const clock = movingClock();
  const vaults = emulator({ clock });
  vaults.configure("acme", settings);
  const stop = new AbortController();
  const events: Progress[] = [];
  const writer = connectVault(
    { ...config("acme"), url, waitAtMost },
    {
      credential,
      clock,
      signal: stop.signal,
      progress: (event) => events.push(event),
      httpClient: vaults.httpClient,
      ...connection,
    },
  );
  /** The vault's own word, past the SDK. */
  const raw = async (path: string) => {
    const request = new Request(`https://acme.vault.azure.net${path}?api-version=7.6`, {
      headers: { authorization: "Bearer t" },
    });
    return JSON.parse(await (await vaults.handle(request)).text());
  };
  return {
    vaults,
    clock,
    stop,
    events,
    writer,
    raw,
    fault: (
      fault: Omit<EmulatorFault, "does" | "at"> & { at?: EmulatorFault["at"] },
      does: EmulatorFault["does"],
    ) => vaults.fault({ at: "before", ...fault, does }),
    versions: (name: string) => Array.fromAsync(writer.secret.listVersions(name)),
    keyVersions: (name: string) => Array.fromAsync(writer.key.listVersions(name)),
    /** A secret that stands in the vault before the test begins. */
    seed: (name: string, differs: object = {}) => vaults.seed("acme", { name, value: "v", ...differs }),
    /** The same for a key. */
    seedKey: (name: string, differs: object = {}) => vaults.seed("acme", { kind: "key", name, ...differs }),
    /** The requests that reached the vault, as `PUT /secrets/a 200`; challenges left out. */
    log: () =>
      vaults.log
        .filter(({ operation }) => operation !== "challenge")
        .map(({ method, path, status }) => `${method} ${path} ${status}`),
  };
}

export const value = (text: string): Sealed => Sealed.text(text);
export const reset = { kind: "reset" } as const;
export const answer = (status: number, headers: Record<string, string> = {}) =>
  ({ kind: "answer", status, headers }) as const;
export const refusal = (status: number, code: string, inner?: string) =>
  ({
    kind: "answer",
    status,
    body: { error: { code, message: "foreign words", ...(inner && { innererror: { code: inner } }) } },
  }) as const;

/** What a call throws; fails the test where it throws nothing. */
export const thrownBy = async (call: Promise<unknown>): Promise<Error> => {
  const [{ status, ...settled }] = await Promise.allSettled([call]);
  if (status === "fulfilled" || !("reason" in settled)) throw new Error("The call should have failed.");
  return settled.reason;
};
