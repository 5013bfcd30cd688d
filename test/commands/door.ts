// A vault of this process behind HTTPS, and a repository whose config leads to it, for commands as processes.
import { onTestFinished } from "vitest";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import { serveEmulator } from "../../src/emulator/serve.ts";
import { tree } from "../files.ts";
import { type Called, call, start } from "./process.ts";

export type Door = {
  /** The vault `local` is the config's. */
  readonly vaults: Emulator;
  readonly root: string;
  readonly url: string;
  /** Trusts the vault's certificate. */
  readonly trust: { readonly NODE_EXTRA_CA_CERTS: string };
  readonly on: (line: string, env?: Record<string, string>) => Promise<Called>;
  readonly start: (line: string, env?: Record<string, string>) => ReturnType<typeof start>;
};

/** @param secrets the secrets of the manifest, as JSON, which is YAML. */
export async function door(secrets: object, files: Record<string, string> = {}): Promise<Door> {
  const vaults = emulator();
  const served = await serveEmulator(vaults);
  onTestFinished(async () => {
    await served.close();
    vaults.close();
  });
  const head = { apiVersion: "keyvault-gitops/v1" };
  const local = { url: served.url, verifyChallengeResource: false };
  const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], vaults: { local } };
  const { root } = tree({
    "keyvault-gitops.yaml": JSON.stringify(config),
    "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: "local", secrets }),
    ...files,
  });
  const trust = { NODE_EXTRA_CA_CERTS: served.ca };
  return {
    vaults,
    root,
    url: served.url,
    trust,
    on: (line, env) => call(root, line.split(" "), { ...trust, ...env }),
    start: (line, env) => start(root, line.split(" "), { ...trust, ...env }),
  };
}
