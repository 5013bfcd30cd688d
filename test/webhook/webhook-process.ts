// The webhook as a process of its own: for what only a process shows.
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { start } from "../commands/process.ts";
import type { Repository, Served } from "./webhook.ts";

type ServedByProcess = Omit<Served, "stop"> & {
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the webhook, and reads the line that says it is ready. */
export async function startWebhook(
  { root, file }: Repository,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<ServedByProcess> {
  const line = ["events", "--port", "0", "--format", "json", `--emulator=${file}`, ...args];
  const child = start(root, line, env);
  onTestFinished(() => void child.kill("SIGKILL"));
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("no streams");
  let log = "";
  stderr.setEncoding("utf8").on("data", (text) => {
    log += text;
  });
  const ended = once(child, "exit");
  const ready = await Promise.race([once(createInterface({ input: stdout }), "line"), ended]);
  if (typeof ready[0] !== "string") throw new Error(`it ended: ${log}`);
  return {
    url: JSON.parse(ready[0]).url,
    log: () => log,
    says: async (what, times = 1) => {
      while (log.split(what).length <= times) await once(stderr, "data");
      return log;
    },
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}
