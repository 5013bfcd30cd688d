// A repository whose secret `a` publishes a credential of a database, a vault behind HTTPS, and the CLI as processes.
import type { ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import { type Called, call, start } from "../commands/process.ts";
import { type Meet, serveMortals } from "../mortal.ts";
import type { Postgres } from "./postgres.ts";
import { environment, type Published, publishedIn, secrets } from "./publishing.ts";

export type Checkout = {
  readonly vaults: Emulator;
  /** Looks into the vault by itself. */
  readonly client: SecretClient;
  readonly published: Published;
  readonly call: (line: string, env?: Record<string, string>) => Promise<Called>;
  readonly start: (line: string, env?: Record<string, string>) => ChildProcess;
  /** Whose requests come to the vault from now on. */
  readonly take: (meet: Meet) => void;
  readonly configure: (config: object) => void;
  readonly close: () => Promise<void>;
};

/** @param config what the config says beside the vault; `ca.pem` is the file of the database's authority. */
export async function checkout(server: Postgres, config: object): Promise<Checkout> {
  const vaults = emulator();
  const { url, ca, close, take } = await serveMortals(vaults);
  const folder = mkdtempSync(join(tmpdir(), "kvg-rotate-"));
  const write = (file: string, kind: string, members: object) =>
    writeFileSync(join(folder, file), JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind, ...members }));
  const configure = (more: object) => {
    const local = { url, verifyChallengeResource: false, targets: ["db"] };
    write("keyvault-gitops.yaml", "Config", {
      owner: "us",
      manifests: ["v.yaml"],
      vaults: { local },
      ...more,
    });
  };
  copyFileSync(server.ca, join(folder, "ca.pem"));
  configure(config);
  write("v.yaml", "Vault", { vault: "local", secrets });
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const { httpClient } = vaults;
  const client = new SecretClient("https://local.vault.azure.net", credential, { httpClient });
  const around = (env: Record<string, string> = {}) => ({ ...environment, NODE_EXTRA_CA_CERTS: ca, ...env });
  return {
    vaults,
    client,
    published: publishedIn(client, server),
    call: (line, env) => call(folder, line.split(" "), around(env)),
    start: (line, env) => start(folder, line.split(" "), around(env)),
    take,
    configure,
    close: async () => {
      await close();
      vaults.close();
      rmSync(folder, { recursive: true });
    },
  };
}
