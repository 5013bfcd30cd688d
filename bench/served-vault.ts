// The embedded vault over HTTPS on loopback, in a process of its own: what it computes is not counted to who asks.
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import type { VaultSettings } from "../src/emulator/settings.ts";

/** Requests by kind, as the vault counts them; `refused` ones are among the others, too. */
export type Counts = Record<"list" | "get" | "write" | "challenge" | "refused", number>;

/** What the process is told to do. */
export type Order =
  | { readonly do: "open"; readonly data?: string; readonly settings: VaultSettings }
  | { readonly do: "count" };

export type ServedVault = {
  /** `https://127.0.0.1:PORT`; it stays the same. */
  readonly url: string;
  /** Serves a copy of a data file, without one an empty vault. @returns the PEM file that clients have to trust */
  readonly open: (settings: VaultSettings, data?: string) => Promise<string>;
  /** The requests since the last time. */
  readonly takeCounts: () => Promise<Counts>;
  readonly close: () => Promise<void>;
};

/** Starts the process; its data files come into a folder, which the caller removes. */
export async function startVault(folder: string): Promise<ServedVault> {
  const port = await findFreePort();
  const child = fork(join(import.meta.dirname, "vault-process.ts"), [folder, String(port)]);
  const ended = once(child, "exit");
  const tell = async (order: Order) => {
    const answered = once(child, "message");
    child.send(order);
    const [answer] = await Promise.race([answered, ended]);
    if (child.exitCode !== null) throw new Error(`The process of the vault ended with ${child.exitCode}.`);
    return answer;
  };
  return {
    url: `https://127.0.0.1:${port}`,
    open: (settings, data) => tell({ do: "open", settings, ...(data !== undefined && { data }) }),
    takeCounts: () => tell({ do: "count" }),
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
