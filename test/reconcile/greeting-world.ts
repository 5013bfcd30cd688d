// A scene's world that greets, as those of the command and the Action do.
import type { World } from "../../src/model/world.ts";
import { connectVault, type VaultConnection } from "../../src/vault/connect.ts";
import type { Scene } from "../scene.ts";

type Greeting = {
  readonly world: World;
  /** Each vault that was greeted, and which files were read by then. */
  readonly greeted: readonly string[];
  /** The greetings, and what else the run has begun, have ended. */
  readonly ended: () => Promise<void>;
};

/** @param change of the scene's world, whose `transport` stands between the SDK and the vaults */
export function greetingWorld(set: Scene, change: Parameters<Scene["world"]>[0] = {}): Greeting {
  const world = set.world(change);
  const { clock, signal, progress, token: getToken, files } = world;
  const { transport = (same) => same } = change;
  const read: string[] = [];
  const greeted: string[] = [];
  const connections = new Map<string, VaultConnection>();
  const greetings: Promise<void>[] = [];
  const connect = (vault: Parameters<World["connect"]>[0]) => {
    const given = { clock, signal, progress, credential: { getToken: async () => getToken("") } };
    const httpClient = transport(set.vaults.httpClient);
    const made = connections.get(vault.name) ?? connectVault(vault, { ...given, httpClient });
    connections.set(vault.name, made);
    return made;
  };
  return {
    greeted,
    ended: async () => {
      await Promise.all(greetings);
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    },
    world: {
      ...world,
      files: {
        ...files,
        read: (path, ...rest) => {
          read.push(path.slice(path.lastIndexOf("/") + 1));
          return files.read(path, ...rest);
        },
      },
      connect,
      greet: (vaults) => {
        greeted.push(...vaults.map(({ name }) => `${name} after ${read.join(", ")}`));
        greetings.push(...vaults.map((vault) => connect(vault).greet(new AbortController().signal)));
      },
    },
  };
}
