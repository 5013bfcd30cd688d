// A real MariaDB of a test's own: unprivileged, at a socket and on a port of 127.0.0.1 with TLS. It logs every statement. It
// stops, and takes its data away, when its test file ends and also when the process of the tests dies.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, chownSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createConnection } from "mysql2/promise";
import { makeCertificate } from "../../../src/emulator/certificate.ts";
import { freePort, unprivileged } from "../postgres.ts";

export type Mariadb = {
  readonly host: "127.0.0.1";
  readonly port: number;
  readonly socket: string;
  /** The file of what clients have to trust. */
  readonly ca: string;
  /** Runs one statement as root. */
  readonly sql: (text: string) => Promise<readonly Record<string, unknown>[]>;
  /** All that the general log and the binlogs hold. */
  readonly logs: () => string;
  readonly stop: () => Promise<void>;
};

/** The file of a program, where this machine has it; Debian keeps the server's out of the PATH of most. */
const programOf = (name: string): string | undefined =>
  [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/bin"]
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path);
        return true;
      } catch {
        return false;
      }
    });

const programs = { server: programOf("mariadbd"), install: programOf("mariadb-install-db") };

/** Why no MariaDB can be tried on this machine; undefined where one can. `.ci/run` installs it where there is apt. */
export const mariadbIsMissing: string | undefined =
  programs.server === undefined || programs.install === undefined
    ? "SKIPPED, NO MARIADB: apt-get install mariadb-server-core mariadb-client-core"
    : undefined;

if (mariadbIsMissing !== undefined) process.stderr.write(`${mariadbIsMissing}\n`);

/** What needs no disk to be safe. */
const quick = [
  "--innodb-log-file-size=4M",
  "--innodb-buffer-pool-size=8M",
  "--innodb-flush-method=nosync",
  "--innodb-flush-log-at-trx-commit=0",
  "--innodb-doublewrite=OFF",
  "--sync-frm=OFF",
];

/** Starts one. */
export async function mariadb(): Promise<Mariadb> {
  const folder = mkdtempSync(join(tmpdir(), "kvg-mariadb-"));
  const as = unprivileged();
  const own = (path: string) => as && chownSync(path, as.uid, as.gid);
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    own(path);
    return path;
  };
  own(folder);
  const run = { ...as, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  const data = `--datadir=${join(folder, "data")}`;
  execFileSync(
    programs.install ?? "",
    ["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", data, ...quick],
    { ...run, stdio: "ignore" },
  );
  const { key, cert, file, remove } = await makeCertificate([]);
  const port = await freePort();
  const socket = join(folder, "socket");
  const flags = [
    "--no-defaults",
    data,
    ...quick,
    "--skip-name-resolve",
    "--bind-address=127.0.0.1",
    `--port=${port}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, "pid")}`,
    `--ssl-cert=${write("cert.pem", cert)}`,
    `--ssl-key=${write("key.pem", key)}`,
    "--general-log",
    `--general-log-file=${join(folder, "general.log")}`,
    `--log-bin=${join(folder, "binlog")}`,
    "--server-id=1",
  ];
  // The shell's input ends when this process does, however it does.
  const whole = 'folder=$1; shift; "$@" & read -r _; kill -TERM $!; wait; rm -rf "$folder"';
  const child = spawn("sh", ["-c", whole, "sh", folder, programs.server ?? "", ...flags], {
    ...run,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let log = "";
  const ready = new Promise<void>((resolve, reject) =>
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      if (log.includes("ready for connections")) resolve();
      if (log.includes("Aborting")) reject(new Error(`MariaDB did not start: ${log}`));
    }),
  );
  const stop = async () => {
    remove();
    const exit = once(child, "exit");
    child.stdin.end();
    await exit;
  };
  await ready.catch((error) => stop().then(() => Promise.reject(error)));
  const root = await createConnection({ socketPath: socket, user: "root" });
  return {
    ...{ host: "127.0.0.1", port, socket, ca: file },
    sql: async (text) => (await root.query(text))[0] as Record<string, unknown>[],
    logs: () =>
      readdirSync(folder)
        .filter((name) => name === "general.log" || /^binlog\.\d+$/.test(name))
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("\n"),
    stop: async () => {
      await root.end();
      await stop();
    },
  };
}
