// The commands on a stage: a folder as working directory, embedded vaults in this process that can be made to fail,
// and a clock that moves when it is slept on.
import type { TokenCredential } from "@azure/core-auth";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { onTestFinished } from "vitest";
import type { Shell } from "../../src/commands/cli/shell.ts";
import { emulator, type LoggedRequest } from "../../src/emulator/emulator.ts";
import type { World } from "../../src/model/world.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { type Budget, createBudget } from "../../src/vault/pace.ts";
import { readEnv } from "../../src/world/env.ts";
import { createExec } from "../../src/world/exec.ts";
import { movingClock } from "../clock.ts";
import { tree } from "../files.ts";
import { tokenOf } from "../scene.ts";
import { type Call, type Called, call } from "./shell.ts";

/** What is different about one call. */
export type Differs = Call & {
  readonly principal?: string;
  readonly credential?: TokenCredential;
  /** Stands between the SDK and the vaults. */
  readonly transport?: (through: HttpClient) => HttpClient;
};

type Contents = Parameters<typeof tree>[0];

export function stage(contents: Contents, options: Parameters<typeof tree>[1] = {}) {
  const clock = movingClock();
  const vaults = emulator({ clock });
  onTestFinished(() => vaults.close());
  const { root, files } = tree(contents, options);
  const env = new Map<string, string>();
  const written = ({ operation, status }: LoggedRequest) =>
    operation === "write" && typeof status === "number" && status < 300;
  return {
    root,
    clock,
    vaults,
    /** The environment of the calls: add to it at will. */
    env,
    /** Writes that a vault carried out, as `PUT /secrets/a`. */
    writes: () => vaults.log.filter(written).map(({ method, path }) => `${method} ${path}`),
    /** Calls a command line, its words parted by one space. */
    on: (line: string, differs: Differs = {}): Promise<Called> => {
      const { principal = "writer", credential, transport = (same) => same, ...shell } = differs;
      const createWorld: Shell["createWorld"] = async (wish) => {
        const { progress, signal } = wish;
        const run = { clock, progress, signal };
        const { env: added } = await readEnv(files, wish.emulator && (await wish.envFolder(files)));
        let budget: Budget | undefined;
        const connection = { ...run, credential: credential ?? named(principal) };
        const world: World = {
          ...run,
          files,
          exec: createExec(signal),
          random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
          env: (name) => env.get(name) ?? added(name),
          connect: (vault, runs) => {
            budget ??= createBudget(clock, runs);
            return connectVault(vault, { ...connection, budget, httpClient: transport(vaults.httpClient) });
          },
          token: async () => ({ token: "of a stage", expiresOnTimestamp: Date.now() + 3_600_000 }),
        };
        return { world, close: () => {} };
      };
      return call(line.split(" "), { createWorld, ...shell });
    },
  };
}

export type Stage = ReturnType<typeof stage>;

const named = (principal: string): TokenCredential => ({
  getToken: async () => ({ token: tokenOf(principal), expiresOnTimestamp: Date.now() + 3_600_000 }),
});
