import { type Emulator, emulator as open } from "../emulator/emulator.ts";
import { type Served, serve } from "../emulator/serve.ts";
import { FileError, type Files } from "../model/world.ts";
import { UsageError } from "./arguments.ts";
import type { Command } from "./command.ts";
import { exits } from "./exit.ts";
import type { Common } from "./options.ts";

export type Options = Common & { readonly port: number; readonly data?: string };

/** Serves the embedded vault to other programs, until it is stopped. */
export const emulator: Command<Options> = {
  name: "emulator",
  usage: "[--port N] [--data FILE] [--format text|json]",
  about: `Serves the embedded Key Vault over HTTPS on 127.0.0.1 and ::1, for programs and SDKs that you want to try against one.
It is for development only: it takes any bearer token, and keeps values in the clear.

A vault is the first label of the host name (NAME.localhost, NAME.vault.azure.net) and comes into being at its first
request; any other host is the vault "local". The certificate is made anew at each start, and is no CA.
It runs until Ctrl-C.`,
  options: [
    { name: "port", takes: "N", help: "the port (default: a free one)" },
    { name: "data", takes: "FILE", help: "keep everything in FILE (default: in memory, gone at the end)" },
    {
      name: "format",
      takes: "FORMAT",
      help: 'text or json: one line {"url","ca","vaults"} when it is ready',
    },
  ],
  examples: [
    { line: "emulator", does: "in memory, on a free port" },
    {
      line: "emulator --port 8443 --data demo.db",
      does: "kept in a file; plan --emulator=demo.db sees the same",
    },
  ],
  exits: [
    { code: exits.done, means: "stopped by Ctrl-C" },
    { code: exits.error, means: "an error" },
  ],
  offline: true,
  read: (given) => {
    if (given.positionals.length > 0) throw new UsageError("emulator takes options only.");
    const port = given.count("port", 0) ?? 0;
    if (port > 65_535) throw new UsageError("--port takes a number up to 65535.");
    const data = given.text("data");
    const format = given.choice("format", ["text", "json"]) ?? "text";
    const output = { format, colour: false, all: false, unmanaged: false };
    return { output, port, ...(data !== undefined && { data }) };
  },
  run: async ({ output, port, data }, { files, signal }, { announce }) => {
    const vaults = opened(files, data);
    try {
      const served = await listen(vaults, port);
      try {
        announce(ready(output.format, served, vaults.vaults()));
        await aborted(signal);
      } finally {
        await served.close();
      }
    } finally {
      vaults.close();
    }
    return { exit: exits.done, text: "" };
  },
};

function opened(files: Files, data?: string): Emulator {
  if (data === undefined) return open();
  const file = files.resolve(files.workingDirectory, data);
  try {
    return open({ file });
  } catch {
    throw new FileError("unreadable", file, data);
  }
}

async function listen(vaults: Emulator, port: number): Promise<Served> {
  try {
    return await serve(vaults, { port });
  } catch {
    throw new UsageError(
      `Port ${port} of this machine cannot be used.`,
      "Pass another --port, or none for a free one.",
    );
  }
}

const ready = (format: string, { url, ca }: Served, vaults: readonly string[]): string =>
  format === "json"
    ? `${JSON.stringify({ url, ca, vaults })}\n`
    : `Embedded Key Vault ready at ${url}, for development only. Ctrl-C stops it.

To trust its certificate, which lasts as long as it runs:
  Node     NODE_EXTRA_CA_CERTS=${ca}
  Python   REQUESTS_CA_BUNDLE=${ca}
  Go       SSL_CERT_FILE=${ca}
  curl     curl --cacert ${ca}
`;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
