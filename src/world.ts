import { getRandomValues } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { TokenCredential } from "@azure/core-auth";
import type { Emulator } from "./emulator/emulator.ts";
import { isLoopback, type VaultConfig } from "./model/config.ts";
import { azureNameOf } from "./model/key-vault/clouds.ts";
import { type Clock, FileError, type Files, type World } from "./model/world.ts";
import type { VaultConnection } from "./vault/connect.ts";
import type { Budget } from "./vault/pace.ts";
import { azureCredential, fakeCredential, type RunnerIdentity } from "./world/credential.ts";
import { readEnv } from "./world/env.ts";
import { createExec } from "./world/exec.ts";
import { hasLocalAuthority } from "./world/federated.ts";
import { createFiles } from "./world/files.ts";

/** What `createWorld` takes from its caller; by default it is the process's own, with vaults on Azure. */
export type WorldOptions = {
  /** Every vault is the embedded one: in memory, or in a file that several runs share. */
  readonly emulator?: { readonly file?: string };
  /** `connect` throws: a run that needs no vault must not wait for the SDK to load. */
  readonly offline?: boolean;
  /** The world has `greet`, so that a run asks first requests before all is checked. It is the caller's wish, because whoever replaces `connect` would not expect it. */
  readonly greets?: boolean;
  /** Names the folder whose `.env` is loaded. It is called only with `emulator`. */
  readonly envFolder?: (files: Files) => Promise<string | undefined>;
  /** Present in a run of a workflow. */
  readonly identity?: RunnerIdentity;
  /** By default the process's. */
  readonly workingDirectory?: string;
  readonly progress?: World["progress"];
  readonly signal?: AbortSignal;
  /** Called before the first call that must not be cut off: until then a run has only read files. */
  readonly begun?: () => void;
};

/** This machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal && { signal }),
};

/**
 * The real World: this machine's clock, files and environment, and vaults through Azure's SDK. It asks for no token and
 * sends nothing before a connection's first call.
 * @throws FileError where the embedded vault's file or a `.env` cannot be used.
 */
export async function createWorld(
  options: WorldOptions = {},
): Promise<{ readonly world: World; readonly close: () => void }> {
  const { emulator, offline = false, greets = false, envFolder, identity, workingDirectory } = options;
  const { progress = () => {}, begun = () => {} } = options;
  const signal = options.signal ?? new AbortController().signal;
  const files = createFiles(workingDirectory);
  const embedded = emulator && !offline ? await openEmbedded(files, emulator.file) : undefined;
  const credentialFor = chooseCredentials(identity, embedded !== undefined);
  const runProgram = createExec(signal);
  const ended = new AbortController();
  // What was begun early and is not needed any more ends with the world.
  const untilEnd = AbortSignal.any([signal, ended.signal]);
  const run = { clock: systemClock, signal: untilEnd, progress };
  const connect = offline ? unreachable : await makeConnect(run, credentialFor, embedded?.httpClient);
  const world: World = {
    clock: systemClock,
    random: (bytes) => getRandomValues(new Uint8Array(bytes)),
    ...(await readEnv(files, emulator && (await envFolder?.(files)))),
    files,
    exec: (command) => {
      begun();
      return runProgram(command);
    },
    connect: (vault, runs) => {
      begun();
      if (vault.sku) embedded?.configure(azureNameOf(vault), { premium: vault.sku === "premium" });
      return connect(vault, runs);
    },
    ...(embedded && { embedded: true }),
    ...(greets &&
      !embedded &&
      !offline && {
        greet: (vaults) => {
          for (const vault of vaults) void connect(vault).greet(untilEnd);
        },
      }),
    token: async (scope) => {
      begun();
      const token = await credentialFor(scope).getToken(scope);
      if (!token) throw new Error("The credential gave no token.");
      return token;
    },
    progress,
    signal,
  };
  const close = (): void => {
    ended.abort();
    embedded?.close();
  };
  return { world, close };
}

const unreachable: ConnectVault = ({ name }) => {
  throw new Error(`The world is offline: vault ${name} cannot be reached.`);
};

async function openEmbedded(files: Files, file?: string) {
  const { emulator, ForeignFile } = await import("./emulator/emulator.ts");
  if (file === undefined) return emulator({ keepsLog: false });
  const path = files.resolve(files.workingDirectory, file);
  try {
    return emulator({ file: path, keepsLog: false });
  } catch (error) {
    throw new FileError(error instanceof ForeignFile ? "no data file of vaults" : "unreadable", path, file);
  }
}

/** A credential for each url: one for everything of Azure, and a fake one for this machine. */
function chooseCredentials(
  identity: RunnerIdentity | undefined,
  isEmbedded: boolean,
): (url: string) => TokenCredential {
  const azure = azureCredential(identity);
  const isLocal = (url: string) => isLoopback(url) && !(identity?.federated && hasLocalAuthority());
  return (url) => (isEmbedded || isLocal(url) ? fakeCredential : azure);
}

type ConnectVault = (vault: VaultConfig, runs?: number) => VaultConnection;

/** Returns a `connect` that makes one connection a vault. The first call for a vault decides whose part of the quota it takes. */
async function makeConnect(
  run: Pick<World, "clock" | "signal" | "progress">,
  credentialFor: (url: string) => TokenCredential,
  httpClient?: Emulator["httpClient"],
): Promise<ConnectVault> {
  const { connectVault } = await import("./vault/connect.ts");
  const { createBudget } = await import("./vault/pace.ts");
  const shared = { ...run, ...(httpClient && { httpClient }) };
  const budgets = new Map<number, Budget>();
  const connected = new Map<string, VaultConnection>();
  return (vault, runs = 1) => {
    const budget = budgets.get(runs) ?? createBudget(run.clock, runs);
    budgets.set(runs, budget);
    const context = { ...shared, budget, credential: credentialFor(vault.url) };
    const writer = connected.get(vault.name) ?? connectVault(vault, context);
    connected.set(vault.name, writer);
    return writer;
  };
}
