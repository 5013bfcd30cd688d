// A whole world for a test: a folder with manifests, the embedded vault, and a clock that moves when slept on.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { onTestFinished } from "vitest";
import { type Emulator, emulator } from "../src/emulator/emulator.ts";
import type { ApplyDocument, DriftDocument, PlanDocument, RotateDocument } from "../src/model/document.ts";
import { isEffect } from "../src/model/plan/change.ts";
import type { World } from "../src/model/world.ts";
import { type RotateOptions, rotateDue } from "../src/reconcile/rotation/rotate.ts";
import {
  type ApplyOptions,
  acceptDrift,
  apply,
  type DriftOptions,
  drift,
  type FixOptions,
  fixDrift,
  type PlanOptions,
  plan,
} from "../src/reconcile.ts";
import { connectVault } from "../src/vault/connect.ts";
import { createBudget } from "../src/vault/pace.ts";
import { createExec } from "../src/world/exec.ts";
import { type MovingClock, movingClock } from "./clock.ts";
import { tree } from "./files.ts";

/** An unsigned token that names its bearer: the embedded vault reads its claims where roles are configured. */
export const tokenOf = (principal: string): string =>
  ["{}", JSON.stringify({ oid: principal, iss: "https://sts.windows.net/t/" }), ""]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");

const credential = (principal: string) => ({
  getToken: async () => ({ token: tokenOf(principal), expiresOnTimestamp: Date.now() + 3_600_000 }),
});

type WorldChange = {
  /** Who asks: what it may do is configured on the vault. */
  readonly principal?: string;
  /** Stands between the SDK and the vault. */
  readonly transport?: (through: HttpClient) => HttpClient;
  readonly signal?: AbortSignal;
};

export type Scene = {
  readonly clock: MovingClock;
  readonly vaults: Emulator;
  readonly root: string;
  /** The environment of the runs: add to it at will. */
  readonly env: Map<string, string>;
  /** Writes a file below the folder. */
  readonly write: (path: string, text: string) => void;
  /** Writes `v.yaml`: the manifest of vault `vault` with these objects, as JSON, which is YAML. */
  readonly manifest: (objects: {
    readonly secrets?: object;
    readonly secretsFrom?: readonly object[];
    readonly keys?: object;
  }) => void;
  readonly secrets: (secrets: object) => void;
  readonly keys: (keys: object) => void;
  readonly world: (change?: WorldChange) => World;
  readonly plan: (options?: Partial<PlanOptions>, change?: WorldChange) => Promise<PlanDocument>;
  readonly apply: (options?: Partial<ApplyOptions>, change?: WorldChange) => Promise<ApplyDocument>;
  readonly drift: (options?: Partial<DriftOptions>, change?: WorldChange) => Promise<DriftDocument>;
  readonly acceptDrift: (options?: Partial<DriftOptions>) => Promise<DriftDocument>;
  readonly fix: (options?: Partial<FixOptions>, change?: WorldChange) => Promise<DriftDocument>;
  readonly rotate: (options?: Partial<RotateOptions>, change?: WorldChange) => Promise<RotateDocument>;
  /** Somebody else with own clients. */
  readonly client: (vault?: string) => SecretClient;
  /** At the address of vault `vault`. */
  readonly keyClient: () => KeyClient;
};

/** Vault `v` of an owner `us`, with a config; nothing is declared yet. */
export function scene(config: object = {}): Scene {
  const clock = movingClock();
  const vaults = emulator({ clock });
  onTestFinished(() => vaults.close());
  const head = { apiVersion: "keyvault-gitops/v1" };
  const { root, files } = tree({
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      kind: "Config",
      owner: "us",
      manifests: ["*.yaml"],
      vaults: { vault: null },
      ...config,
    }),
  });
  const { vaults: listed } = config as {
    readonly vaults?: { readonly vault?: { readonly url?: string } | null };
  };
  const url = listed?.vault?.url ?? "https://vault.vault.azure.net";
  const env = new Map<string, string>();
  let drawn = 0;
  const world = ({ principal = "writer", transport = (same) => same, signal }: WorldChange = {}): World => {
    const run = { clock, signal: signal ?? new AbortController().signal, progress: () => {} };
    const shared = { ...run, budget: createBudget(clock), httpClient: transport(vaults.httpClient) };
    return {
      ...run,
      files,
      exec: createExec(run.signal),
      env: (name) => env.get(name),
      envNames: () => [...env.keys()],
      random: (bytes) => {
        drawn++;
        return Uint8Array.from({ length: bytes }, (_, i) => (drawn * 167 + i * 41) % 256);
      },
      connect: (vault) => connectVault(vault, { ...shared, credential: credential(principal) }),
      token: credential(principal).getToken,
    };
  };
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const manifest: Scene["manifest"] = (objects) =>
    write("v.yaml", JSON.stringify({ ...head, kind: "Vault", vault: "vault", ...objects }));
  const planning: PlanOptions = {
    paths: [],
    emulator: false,
    settle: "off",
    allowEmpty: false,
    allowPurge: false,
  };
  const applying: ApplyOptions = { ...planning, concurrency: 16, confirm: async () => true };
  return {
    clock,
    vaults,
    root,
    env,
    write,
    manifest,
    secrets: (secrets) => manifest({ secrets }),
    keys: (keys) => manifest({ keys }),
    world,
    plan: (options, change) => plan({ ...planning, ...options }, world(change)),
    apply: (options, change) => apply({ ...applying, ...options }, world(change)),
    drift: (options, change) => drift({ ...planning, ...options }, world(change)),
    acceptDrift: (options) => acceptDrift({ ...planning, ...options }, world()),
    fix: (options, change) => fixDrift({ ...applying, ...options }, world(change)),
    rotate: (options, change) =>
      rotateDue({ paths: [], emulator: false, dryRun: false, concurrency: 16, ...options }, world(change)),
    client: (vault = "vault") =>
      new SecretClient(`https://${vault}.vault.azure.net`, credential("somebody"), {
        httpClient: vaults.httpClient,
      }),
    keyClient: () =>
      new KeyClient(url, credential("somebody"), {
        httpClient: vaults.httpClient,
      }),
  };
}

/** `verb name` of every effect and refusal, in the plan's order. */
export const effectsIn = ({ changes }: Pick<PlanDocument, "changes">): string[] =>
  changes.flatMap((change) =>
    isEffect(change)
      ? [`${change.verb} ${change.id.name}`]
      : change.verb === "refused"
        ? [`refused ${change.id.name}: ${change.rule}`]
        : [],
  );

/** `result name` of every outcome; for what was done the deed. */
export const outcomesIn = ({ outcomes }: ApplyDocument): string[] =>
  outcomes.map((outcome) => `${outcome.result === "done" ? outcome.did : outcome.result} ${outcome.id.name}`);

/** `result name` of every object that git wants to be rotated. */
export const rotationsIn = ({ entries }: RotateDocument): string[] =>
  entries.map(({ result, id }) => `${result} ${id.name}`);
