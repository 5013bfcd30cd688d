// The webhook as a process of its own, on an embedded vault in a file, with one secret that is due.
import { once } from "node:events";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { expect, onTestFinished } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { call, start } from "../commands/process.ts";
import { tree } from "../files.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const day = 24 * 3600 * 1000;
const rotation = { expiresIn: "P90D", rotation: { beforeExpiry: "P30D", target: "token" } };

/** Of vault contoso: secret `db` and key `db` with a rotation, and a secret without one. */
const manifest = {
  ...head,
  kind: "Vault",
  vault: "contoso",
  secrets: { db: rotation, other: { value: { literal: "plain" } } },
  keys: { db: { keyType: "EC", ...rotation, rotation: { beforeExpiry: "P30D" } } },
};

const config = (events?: object) => ({
  ...head,
  kind: "Config",
  owner: "us",
  manifests: ["v.yaml"],
  targets: { token: { generate: { length: 40 } } },
  vaults: { contoso: { targets: ["token"] } },
  ...(events && { events }),
});

/** A repository, and where its vault will be. */
export const repository = (events?: object) => ({
  root: tree({
    "keyvault-gitops.yaml": JSON.stringify(config(events)),
    "v.yaml": JSON.stringify(manifest),
  }).root,
  file: `${tree({}, { git: false }).root}/v.db`,
});

/** The same with a vault in which both rotations were carried out once, and are due again. */
export async function due(events?: object) {
  const { root, file } = repository(events);
  const on = (line: string) => call(root, [...line.split(" "), `--emulator=${file}`]);
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  expect(await on("rotate")).toMatchObject({ exit: 0 });
  const vaults = emulator({ file });
  onTestFinished(() => vaults.close());
  vaults.advance(61 * day);
  const ask = async (path: string) => {
    const url = `https://contoso.vault.azure.net/${path}?api-version=7.6`;
    const answer = await vaults.handle(new Request(url, { headers: { authorization: "Bearer t" } }));
    return (await answer.json()) as { readonly value: never };
  };
  const listed = async (path: string): Promise<readonly { readonly id: string }[]> =>
    (await ask(`${path}/versions`)).value;
  return {
    root,
    file,
    on,
    vaults,
    /** How many versions an object has: `secrets/db`. */
    versions: async (path: string) => (await listed(path)).length,
    /** What each version of a secret holds. */
    values: async (path: string): Promise<readonly string[]> => {
      const ids = (await listed(path)).map(({ id }) => new URL(id).pathname.slice(1));
      return Promise.all(ids.map(async (id) => (await ask(id)).value));
    },
  };
}

export type Served = {
  readonly url: string;
  /** What it said on stderr so far. */
  readonly log: () => string;
  /** Resolves with the log, once it says something. */
  readonly says: (what: string) => Promise<string>;
  /** Ends it as an orchestrator does, and resolves with its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the webhook, and reads the line that says it is ready. */
export async function served(
  { root, file }: { readonly root: string; readonly file: string },
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Served> {
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
    says: async (what) => {
      while (!log.includes(what)) await once(stderr, "data");
      return log;
    },
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

export type Post = {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly body?: object | string | Uint8Array;
};

/** One request as it is, without what fetch adds. */
export function send(
  url: string,
  { method = "POST", token, headers = {}, body = "" }: Post,
): Promise<{ readonly status: number | undefined; readonly headers: object; readonly text: string }> {
  const isData = typeof body === "object" && !(body instanceof Uint8Array);
  const sent = {
    "content-type": "application/json",
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: sent }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.on("error", reject);
    asked.end(isData ? JSON.stringify(body) : body);
  });
}
