// What the tests of the embedded vault start from: a vault, a clock that they move, the real SDK, and the bare wire.
import { CryptographyClient, KeyClient, type KeyVaultKey } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { type EmulatorClock, emulator, type VaultSettings } from "../../src/emulator/emulator.ts";

export const day = 86_400;
/** 2026-01-01T00:00:00Z, in seconds; where every clock of these tests starts. */
export const start = 1_767_225_600;

/** A clock that moves when it is slept on, and by `forward`. */
function stillClock(): EmulatorClock & { forward(ms: number): void } {
  let now = start * 1000;
  const forward = (ms: number) => {
    now += ms;
  };
  return { now: () => now, sleep: async (ms) => forward(ms), forward };
}

/** A token whose claims are as given; nothing signs it. */
export const token = (claims: object): string =>
  ["{}", JSON.stringify(claims), ""].map((part) => Buffer.from(part).toString("base64url")).join(".");

type Wire = { readonly [member: string]: unknown; readonly id?: string; readonly nextLink?: string | null };

/** The settings of `acme`, and whether its address is a managed HSM's. */
export type TestVault = VaultSettings & { readonly managedHsm?: boolean };

/** A fresh emulator with one vault `acme`, SDK clients of it, and `ask` for what the wire says. */
export function vault(
  { managedHsm, ...settings }: TestVault = {},
  options: { file?: string; token?: string } = {},
) {
  const host = managedHsm ? "acme.managedhsm.azure.net" : "acme.vault.azure.net";
  const clock = stillClock();
  const bearer = options.token ?? "t";
  const acme = emulator(options.file === undefined ? { clock } : { clock, file: options.file });
  acme.configure("acme", settings);
  const through = { httpClient: acme.httpClient, retryOptions: { maxRetries: 0 } };
  const credential = (as = bearer) => ({
    getToken: async () => ({ token: as, expiresOnTimestamp: Date.now() + 3_600_000 }),
  });
  const client = (name = "acme", as = bearer) =>
    new SecretClient(`https://${name}.vault.azure.net`, credential(as), through);
  const keyClient = (of = host) => new KeyClient(`https://${of}`, credential(), through);
  /** Dials the key's own host. */
  const cryptography = (key: KeyVaultKey) => new CryptographyClient(key, credential(), through);
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const url = path.startsWith("https:") ? path : `https://${host}${path}`;
    const response = await acme.handle(
      new Request(url.includes("?") ? url : `${url}?api-version=7.6`, {
        method,
        headers: { authorization: `Bearer ${bearer}`, ...headers },
        body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
    const text = await response.text();
    const json: Wire = text ? JSON.parse(text) : {};
    return { status: response.status, headers: response.headers, body: json, text };
  };
  const keys = { keyClient: keyClient(), keyClientOf: keyClient, cryptography };
  return { emulator: acme, clock, client: client(), clientOf: client, ...keys, ask };
}

/** All items of a listing. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
