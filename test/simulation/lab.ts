// A world for thousands of runs: manifests in memory, the embedded vault in a file that a witness reads, one clock.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import type { ApplyDocument, DriftDocument, PlanDocument } from "../../src/model/document.ts";
import type { Progress } from "../../src/model/plan/outcome.ts";
import type { World } from "../../src/model/world.ts";
import {
  type ApplyOptions,
  acceptDrift,
  apply,
  type FixOptions,
  fixDrift,
  type PlanOptions,
  plan,
} from "../../src/reconcile.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { type MovingClock, movingClock } from "../clock.ts";
import { type Holdings, type Witness, witness } from "./holdings.ts";
import { memoryFiles } from "./memory-files.ts";

export type Transport = (through: HttpClient) => HttpClient;

/** What labs stand on, one after the other: an embedded vault, and the witness of what it holds. */
export type Ground = {
  /** An empty vault, or one that holds what a data file does, with a new clock. */
  readonly clear: (clock: MovingClock, from?: string) => Emulator;
  readonly witness: Witness;
  readonly close: () => void;
};

/** Opening and closing a data file waits for the disk; emptying it does not. */
export function ground(): Ground {
  const folder = mkdtempSync(join(tmpdir(), "kvg-lab-"));
  const file = join(folder, "vault.db");
  let clock = movingClock();
  const vaults = emulator({
    file,
    clock: { now: () => clock.now(), sleep: (ms, signal) => clock.sleep(ms, signal) },
  });
  const watching = witness(file);
  return {
    clear: (next, from) => {
      clock = next;
      watching.reset(from);
      vaults.log.length = 0;
      return vaults;
    },
    witness: watching,
    close: () => {
      watching.close();
      vaults.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type LabOptions = {
  /** A data file to start from. */
  readonly from?: string;
  /** Where the clock starts, in epoch seconds. */
  readonly start?: number;
};

type Run = { readonly principal?: string; readonly transport?: Transport };

export type Lab = {
  readonly clock: MovingClock;
  readonly vaults: Emulator;
  /** The files of the repository, by path. */
  readonly texts: Map<string, string>;
  readonly env: Map<string, string>;
  /** Everything that any run told while it went on. */
  readonly told: Progress[];
  readonly look: () => Holdings;
  /** Copies the vault's data file to where none is yet. */
  readonly save: (file: string) => void;
  readonly plan: (options?: Partial<PlanOptions>, run?: Run) => Promise<PlanDocument>;
  readonly apply: (options?: Partial<ApplyOptions>, run?: Run) => Promise<ApplyDocument>;
  readonly fix: (options?: Partial<FixOptions>, run?: Run) => Promise<DriftDocument>;
  readonly accept: (run?: Run) => Promise<DriftDocument>;
  /** What a run of our own works in. */
  readonly world: (run?: Run) => World;
  /** Somebody else with own clients. */
  readonly client: (vault?: string) => SecretClient;
  readonly keyClient: (vault?: string) => KeyClient;
};

/** An unsigned token that names its bearer, which the embedded vault reads where roles are configured. */
export const tokenOf = (principal: string): string =>
  `e30.${Buffer.from(JSON.stringify({ oid: principal })).toString("base64url")}.`;

const credential = (principal: string) => ({
  getToken: async () => ({ token: tokenOf(principal), expiresOnTimestamp: Date.now() + 3_600_000 }),
});

export const planning: PlanOptions = {
  paths: [],
  emulator: false,
  settle: "off",
  allowEmpty: false,
  allowPurge: false,
};
export const applying: ApplyOptions = { ...planning, concurrency: 16, confirm: async () => true };

/** A world on a ground that no other lab stands on any more. */
export function lab(below: Ground, { from, start }: LabOptions = {}): Lab {
  const clock = movingClock(start);
  const vaults = below.clear(clock, from);
  const { look, save } = below.witness;
  const texts = new Map<string, string>();
  const env = new Map<string, string>();
  const told: Progress[] = [];
  let drawn = 0;

  const world = ({ principal = "writer", transport = (same) => same }: Run = {}): World => {
    const progress = (event: Progress) => void told.push(event);
    const run = { clock, signal: new AbortController().signal, progress };
    const httpClient = transport(vaults.httpClient);
    return {
      ...run,
      files: memoryFiles(texts),
      exec: () => Promise.reject(new Error("no manifest of the simulation names a program")),
      env: (name) => env.get(name),
      random: (bytes) => {
        drawn++;
        return Uint8Array.from(
          { length: bytes },
          (_, i) => ((drawn >> (i % 3 === 0 ? 8 : 0)) * 167 + i * 41) % 256,
        );
      },
      connect: (vault) => connectVault(vault, { ...run, credential: credential(principal), httpClient }),
      token: () => Promise.reject(new Error("no manifest of the simulation needs a token")),
    };
  };
  return {
    clock,
    vaults,
    texts,
    env,
    told,
    look,
    save,
    plan: (options, run) => plan({ ...planning, ...options }, world(run)),
    apply: (options, run) => apply({ ...applying, ...options }, world(run)),
    fix: (options, run) => fixDrift({ ...applying, ...options }, world(run)),
    accept: (run) => acceptDrift(planning, world(run)),
    world,
    client: (vault = "vault") =>
      new SecretClient(`https://${vault}.vault.azure.net`, credential("somebody"), {
        httpClient: vaults.httpClient,
      }),
    keyClient: (vault = "vault") =>
      new KeyClient(`https://${vault}.vault.azure.net`, credential("somebody"), {
        httpClient: vaults.httpClient,
      }),
  };
}

/** The text of a manifest, or of the config: JSON is YAML. */
export const document = (kind: "Vault" | "Config", content: object): string =>
  JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind, ...content });
