// `npm run load`: resident memory of a served vault and of the webhook under load, after the first 10,000 requests and at
// the end, and beside it what a full collection leaves of the heap. KVG_REQUESTS and KVG_EVENTS bound it; it ends with 1
// where one of the two is at the end above 1.3 times what it was.
//
// V8 doubles its young generation, up to 128 MiB, each time that so much has survived in it since the last time: how large it
// is after 10,000 requests says how long the process has run, and nothing about what it keeps. So it is bounded here
// (KVG_SEMI_SPACE, in MiB; 0: as V8 does).
import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { on, once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as TlsAgent, type RequestOptions as TlsOptions } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import type { Readable } from "node:stream";

const cli = resolve(import.meta.dirname, "../src/cli.ts");
const requests = Number(process.env.KVG_REQUESTS ?? 400_000);
const events = Number(process.env.KVG_EVENTS ?? 30_000);
const first = 10_000;
const semiSpace = Number(process.env.KVG_SEMI_SPACE ?? 8);
const connections = 16;
const mostGrowth = 1.3;
const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-load-"));

type Sent = Pick<RequestOptions, "method" | "path" | "headers"> & { readonly body?: string };

/** Has a process say what a full collection leaves of its heap, when it is asked by a signal. */
const collector = `data:text/javascript,process.on("SIGUSR2",()=>{gc();process.stderr.write("live "+process.memoryUsage().heapUsed+"\\n")})`;

/** One of our commands that serves: the ready line it prints, and the lines after it, of which only the number is kept. */
async function serve(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const bound = semiSpace > 0 ? [`--max-semi-space-size=${semiSpace}`] : [];
  const node = [...bound, "--expose-gc", "--import", collector];
  const child = spawn(process.execPath, [...node, cli, ...args, "--format", "json"], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let lines = 0;
  const count = (chunk: Buffer) => {
    lines += chunk.toString().split("\n").length - 1;
  };
  child.stderr.on("data", count);
  const [line] = await once(child.stdout, "data");
  child.stdout.on("data", count);
  return { child, ready: JSON.parse(String(line)), lines: () => lines };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** MiB that a process holds, as Linux says. */
const residentOf = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

/** MiB of a process's heap that a full collection leaves. */
async function liveOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<number> {
  child.kill("SIGUSR2");
  for await (const [chunk] of on(child.stderr, "data")) {
    const live = /^live (\d+)$/m.exec(String(chunk))?.[1];
    if (live) return Number(live) / 1024 / 1024;
  }
  return Number.NaN;
}

/** Sends so many requests over so many connections at once, and counts the answers by status. */
async function flood(count: number, send: (at: number) => Promise<number>): Promise<Map<number, number>> {
  const answers = new Map<number, number>();
  let begun = 0;
  const one = async () => {
    while (begun < count) {
      const status = await send(begun++);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return answers;
}

const sender =
  (request: typeof requestHttp | typeof requestHttps, base: TlsOptions) =>
  ({ body, ...sent }: Sent): Promise<number> =>
    new Promise((answered, failed) => {
      const outgoing = request({ ...base, ...sent }, (answer) => {
        answer.resume();
        answer.on("end", () => answered(answer.statusCode ?? 0));
      });
      outgoing.on("error", failed);
      outgoing.end(body);
    });

/** Measures after the first requests and after all of them. */
async function measure(
  what: string,
  child: ChildProcessByStdio<null, Readable, Readable>,
  count: number,
  send: (at: number) => Promise<number>,
) {
  const start = residentOf(child);
  await flood(Math.min(first, count), send);
  const early = { resident: residentOf(child), live: await liveOf(child) };
  const begin = performance.now();
  const answers = await flood(Math.max(count - first, 0), (at) => send(at + first));
  const seconds = (performance.now() - begin) / 1000;
  const late = { resident: residentOf(child), live: await liveOf(child) };
  const grown = { resident: late.resident / early.resident, live: late.live / early.live };
  const statuses = [...answers].map(([status, times]) => `${times} x ${status}`).join(", ");
  console.log(
    `${what}: ${start.toFixed(0)} MiB at the start, ${early.resident.toFixed(0)} after ${first}, ${late.resident.toFixed(0)} after ${count} (x ${grown.resident.toFixed(2)}); of the heap ${early.live.toFixed(1)} and ${late.live.toFixed(1)} live (x ${grown.live.toFixed(2)}); ${((count - first) / seconds).toFixed(0)} a second; ${statuses}`,
  );
  if (Math.max(grown.resident, grown.live) > mostGrowth) process.exitCode = 1;
}

async function loadVault(): Promise<void> {
  const { child, ready } = await serve(["emulator"]);
  const agent = new TlsAgent({ keepAlive: true, maxSockets: connections });
  const headers = { authorization: "Bearer load", "content-type": "application/json" };
  const { port } = new URL(ready.url);
  const send = sender(requestHttps, { host: "127.0.0.1", port, ca: readFileSync(ready.ca), agent, headers });
  const path = "/secrets/load?api-version=7.6";
  await send({ method: "PUT", path, body: JSON.stringify({ value: "plain" }) });
  await measure("served vault", child, requests, () => send({ method: "GET", path }));
  agent.destroy();
  await stop(child);
}

/** Every event is a new one about one object: what a subscription gone wild, or a forger with the secret, would send. */
async function loadWebhook(): Promise<void> {
  const head = { apiVersion: "keyvault-gitops/v1" };
  const secrets = { load: { expiresIn: "P90D", rotation: { beforeExpiry: "P30D", target: "token" } } };
  const targets = { token: { generate: { length: 40 } } };
  const vaults = { load: { targets: ["token"] } };
  const files = {
    "keyvault-gitops.yaml": {
      ...head,
      kind: "Config",
      owner: "load",
      manifests: ["v.yaml"],
      targets,
      vaults,
    },
    "v.yaml": { ...head, kind: "Vault", vault: "load", secrets },
  };
  for (const [name, contents] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(contents));
  const env = { KV_HOOK: "0123456789abcdefghijklmnopqrstuvwxyz" };
  const { child, ready, lines } = await serve(
    ["events", "--emulator", "--secret-path", "KV_HOOK", "--port", "0"],
    env,
  );
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { port } = new URL(ready.url);
  const headers = { "content-type": "application/json" };
  const send = sender(requestHttp, { host: "127.0.0.1", port, agent, headers });
  const event = (at: number) => ({
    id: `event-${at}`,
    topic: "/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/load",
    eventType: "Microsoft.KeyVault.SecretNearExpiry",
    subject: "load",
    eventTime: "2026-01-01T00:00:00Z",
    dataVersion: "1",
    data: {
      Id: "https://load.vault.azure.net/secrets/load/0123456789abcdef0123456789abcdef",
      VaultName: "load",
      ObjectType: "Secret",
      ObjectName: "load",
      Version: "0123456789abcdef0123456789abcdef",
    },
  });
  const path = `/events/${env.KV_HOOK}`;
  await measure("webhook", child, events, (at) =>
    send({ method: "POST", path, body: JSON.stringify([event(at)]) }),
  );
  console.log(`webhook: ${lines()} lines of log`);
  agent.destroy();
  await stop(child);
}

try {
  await loadVault();
  await loadWebhook();
} finally {
  rmSync(folder, { recursive: true });
}
