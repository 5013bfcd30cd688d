// The webhook on an embedded vault in a file, with one secret and one key that are due, and what posts to it.
import { request } from "node:http";
import { expect, onTestFinished } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { callIn } from "../commands/shell.ts";
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

export type Repository = { readonly root: string; readonly file: string };

/** A repository, and where its vault will be. */
export const repository = (events?: object): Repository => ({
  root: tree({
    "keyvault-gitops.yaml": JSON.stringify(config(events)),
    "v.yaml": JSON.stringify(manifest),
  }).root,
  file: `${tree({}, { git: false }).root}/v.db`,
});

/** The same with a vault in which both rotations were carried out once, and are due again. */
export async function due(events?: object) {
  const { root, file } = repository(events);
  for (const line of ["apply --yes", "rotate"])
    expect(await callIn(root, [...line.split(" "), `--emulator=${file}`])).toMatchObject({ exit: 0 });
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
  /** Resolves with the log, once it says something, so many times. */
  readonly says: (what: string, times?: number) => Promise<string>;
  /** Ends it as an orchestrator does, and resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Calls `events` in this process, and waits until it is ready. */
export async function serveWebhook(
  { root, file }: Repository,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Served> {
  const controller = new AbortController();
  const ready = Promise.withResolvers<string>();
  let [log, wake] = ["", () => {}];
  const ended = callIn(root, ["events", "--port", "0", "--format", "json", `--emulator=${file}`, ...args], {
    env,
    signal: controller.signal,
    out: ready.resolve,
    err: (text) => {
      log += text;
      wake();
    },
  });
  const stop = async () => {
    controller.abort();
    return (await ended).exit;
  };
  onTestFinished(async () => void (await stop()));
  const line = await Promise.race([ready.promise, ended]);
  // An error is a document on stdout, too.
  const { url } = typeof line === "string" ? JSON.parse(line) : {};
  if (url === undefined) throw new Error(`it ended: ${JSON.stringify(line)} ${log}`);
  return {
    url,
    log: () => log,
    says: async (what, times = 1) => {
      while (log.split(what).length <= times) await new Promise<void>((resolve) => (wake = resolve));
      return log;
    },
    stop,
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
