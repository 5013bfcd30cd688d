// Replays a page on two embedded vaults, by the SDK and by manifest, and compares both after each step.
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { type Emulator, emulator } from "keyvault-gitops/emulator";
import { type Clients, compareVaults } from "./compare-vaults.ts";

/** The vault of the SDK's calls. */
export type Vault = Clients & {
  /** The vault's clock, which a test can move. */
  readonly now: () => Date;
};

export type Step = {
  /** The heading of Microsoft's page. */
  readonly heading: string;
  /** Whether code stands below the heading: the other steps are told in words alone. */
  readonly hasSnippet: boolean;
  readonly bySdk: (vault: Vault) => Promise<void>;
  /** The command lines, without `keyvault-gitops` and `--emulator=FILE`. */
  readonly byManifest: readonly string[];
  /** What the environment holds for these commands. */
  readonly env?: Readonly<Record<string, string>>;
  /** What then happens two months later, when Key Vault reports that a secret is near its expiry. */
  readonly nearExpiry?: {
    readonly bySdk: (vault: Vault, name: string) => Promise<void>;
    /** The command line that takes the event from stdin. */
    readonly byManifest: string;
  };
  /** What differs between both vaults from here on, and why. */
  readonly differs?: Readonly<Record<string, string>>;
};

export type Replayed = Pick<Step, "heading" | "byManifest"> & {
  /** What differs now. */
  readonly differences: readonly string[];
  /** What may differ now, with the reasons. */
  readonly reasons: Readonly<Record<string, string>>;
};

/** Runs a command in this folder. @throws Error where it does not end with 0. */
export type RunCommand = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input: string,
) => Promise<void>;

/** @param file the data file of the embedded vault, which the commands open as well. @returns each step, compared. */
export async function replayPage(
  steps: readonly Step[],
  file: string,
  run: RunCommand,
): Promise<readonly Replayed[]> {
  const vaults = emulator({ file });
  const [bySdk, byManifest] = [openVault(vaults, "by-sdk"), openVault(vaults, "demo")];
  const replayed: Replayed[] = [];
  let reasons: Readonly<Record<string, string>> = {};
  const command = (line: string, env: Step["env"] = {}, input = "") =>
    run([...line.split(" "), `--emulator=${file}`], env, input);
  try {
    for (const step of steps) {
      const expiring = step.nearExpiry && (await subscribe(vaults));
      await step.bySdk(bySdk);
      for (const line of step.byManifest) await command(line, step.env);
      if (step.nearExpiry && expiring) {
        vaults.advance(61 * 86_400_000);
        const events = await expiring();
        if (events.length !== 2) throw new Error(`${events.length} events came, and not one of each vault`);
        for (const { vault, name, body } of events) {
          if (vault === "by-sdk") await step.nearExpiry.bySdk(bySdk, name);
          else await command(step.nearExpiry.byManifest, step.env, body);
        }
      }
      reasons = { ...reasons, ...step.differs };
      replayed.push({
        heading: step.heading,
        byManifest: [...step.byManifest, ...(step.nearExpiry ? [step.nearExpiry.byManifest] : [])],
        differences: await compareVaults(bySdk, byManifest),
        reasons,
      });
    }
  } finally {
    vaults.close();
  }
  return replayed;
}

/** Any token is taken: no roles are configured. */
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };

/** @returns clients of one of the embedded vaults, which comes into being at its first request. */
export function openVault(vaults: Emulator, name: string): Vault {
  const [url, { httpClient }] = [`https://${name}.vault.azure.net`, vaults];
  return {
    secrets: new SecretClient(url, credential, { httpClient }),
    keys: new KeyClient(url, credential, { httpClient }),
    now: () => new Date(vaults.now()),
  };
}

type NearExpiry = { readonly vault: string; readonly name: string; readonly body: string };

/** Subscribes to both vaults' events, as Event Grid does. @returns the function that fetches what came since. */
async function subscribe(vaults: Emulator): Promise<() => Promise<readonly NearExpiry[]>> {
  const came: NearExpiry[] = [];
  const { deliver } = await vaults.subscribe("https://function.example/events", {
    fetch: async (_, { body } = {}) => {
      for (const event of JSON.parse(String(body ?? "[]"))) {
        const { validationCode, VaultName: vault, ObjectName: name } = event.data;
        if (validationCode !== undefined) return Response.json({ validationResponse: validationCode });
        if (event.eventType === "Microsoft.KeyVault.SecretNearExpiry")
          came.push({ vault, name, body: JSON.stringify([event]) });
      }
      return new Response();
    },
  });
  return async () => {
    await deliver();
    return came;
  };
}
