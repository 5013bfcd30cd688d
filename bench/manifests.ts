// A config and a manifest of one vault, and a data file of an embedded vault that holds what they declare.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { emulator } from "../src/emulator/emulator.ts";
import { rotateDue } from "../src/reconcile/rotation/rotate.ts";
import { apply } from "../src/reconcile.ts";
import { type Kind, nameOf } from "./objects.ts";
import { applying, createWorld, pastClock } from "./world.ts";

/** What a manifest says of an object: its members, each as JSON, which is YAML. */
export type Declared = Readonly<Record<string, unknown>>;

const head = "apiVersion: keyvault-gitops/v1\n";

/** Writes `keyvault-gitops.yaml` for the vault `bench` at an address, which may rotate by the target `token`. */
export function writeConfig(folder: string, url: string): void {
  const isLocal = new URL(url).hostname === "127.0.0.1";
  const vault = { url, targets: ["token"], ...(isLocal && { verifyChallengeResource: false }) };
  const config = {
    owner: "bench",
    manifests: ["**/bench.yaml"],
    vaults: { bench: vault },
  };
  const targets = { token: { generate: { length: 40 } } };
  const members = Object.entries({ ...config, targets }).map(
    ([name, of]) => `${name}: ${JSON.stringify(of)}\n`,
  );
  writeFileSync(join(folder, "keyvault-gitops.yaml"), [head, "kind: Config\n", ...members].join(""));
}

/** Writes `bench.yaml`, the manifest of so many objects of a kind. */
export function writeManifest(
  folder: string,
  {
    kind,
    objects,
    declare,
  }: { readonly kind: Kind; readonly objects: number; readonly declare: (at: number) => Declared },
): void {
  const lines = Array.from({ length: objects }, (_, at) =>
    [
      `  ${nameOf(kind, at)}:\n`,
      ...Object.entries(declare(at)).map(([member, of]) => `    ${member}: ${JSON.stringify(of)}\n`),
    ].join(""),
  );
  writeFileSync(
    join(folder, "bench.yaml"),
    [head, `kind: Vault\nvault: bench\n${kind}s:\n`, ...lines].join(""),
  );
}

/** Makes a data file that holds what a folder declares, made so many milliseconds ago, rotations included. */
export async function fillVault(folder: string, file: string, agoMs: number): Promise<void> {
  const clock = pastClock(agoMs);
  const vaults = emulator({ file, clock, keepsLog: false });
  const world = createWorld(folder, vaults.httpClient, clock);
  const { outcomes } = await apply(applying, world);
  const failed = outcomes.find(({ result }) => result !== "done");
  if (failed) throw new Error(`The set cannot be made: ${failed.id.name} is ${failed.result}.`);
  await rotateDue({ paths: [], emulator: false, dryRun: false, concurrency: 16 }, world);
  vaults.close();
}
