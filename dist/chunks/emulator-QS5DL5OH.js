import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  listenError,
  waitForAbort
} from "./chunk-YJ4GDFTP.js";
import {
  readPort
} from "./chunk-FIYKCBHZ.js";
import {
  exits
} from "./chunk-YBEQ3LIR.js";
import {
  ForeignFile,
  HandshakeRefused,
  emulator,
  isApiVersion
} from "./chunk-MQUQYRR7.js";
import {
  addDuration,
  formatDate,
  isDuration
} from "./chunk-YA6Z4RB4.js";
import {
  FileError,
  UsageError
} from "./chunk-E4XYSY4K.js";
import "./chunk-NB624IRV.js";
import "./chunk-DMEJCR3S.js";
import "./chunk-6IFWVI2A.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-UJGUE2A2.js";
import "./chunk-ETD7KQYL.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/emulator/events/watch.ts
var pollMs = 1e3;
var handshakeAgainMs = 5e3;
async function watchEvents(subscribe, { clock, signal, print }) {
  const pause = (ms) => clock.sleep(ms, signal).catch(() => {
  });
  let printed = "";
  let deliveries;
  while (!signal.aborted) {
    try {
      deliveries = await subscribe(signal);
      break;
    } catch (error) {
      if (!(error instanceof HandshakeRefused)) throw error;
      if (error.message !== printed && !signal.aborted)
        print(`${error.message} No event is posted; it is asked again every 5 seconds.`);
      printed = error.message;
      await pause(handshakeAgainMs);
    }
  }
  if (deliveries) print("The webhook agreed. Versions that are made from now on raise events.");
  while (deliveries && !signal.aborted) {
    for (const attempt of await deliveries.deliver(signal)) print(lineOf(attempt));
    await pause(pollMs);
  }
}
function lineOf({ event, answer, result }) {
  const { VaultName, ObjectName } = event.data;
  const reply = typeof answer === "number" ? `answered ${answer}` : answer;
  const follows = { delivered: "", again: "; it is posted again later", dropped: "; it is dropped" }[result];
  return `${event.type} of ${VaultName}/${ObjectName}: ${reply}${follows}.`;
}

// src/commands/emulator.ts
var schemas = ["eventgrid", "cloudevents"];
var skus = ["standard", "premium"];
function readOptions(given) {
  if (given.positionals.length > 0) throw new UsageError("emulator takes options only.");
  const port = readPort(given) ?? 0;
  const data = given.text("data");
  const sku = given.choice("sku", skus);
  const apiVersions = apiVersionsIn(given);
  const events = eventsIn(given);
  const advance = advanceIn(given);
  const formats = ["text", "json"];
  const format = given.choice("format", formats) ?? "text";
  const output = { format, formats, out: [], colour: false, all: false, unmanaged: false };
  return {
    output,
    port,
    ...data !== void 0 && { data },
    ...sku && { sku },
    ...apiVersions && { apiVersions },
    ...events && { events },
    ...advance && { advance }
  };
}
function eventsIn(given) {
  const url = given.text("events");
  const schema = given.choice("events-schema", schemas);
  if (url === void 0) {
    if (schema !== void 0) throw new UsageError("--events-schema goes with --events URL.");
    return void 0;
  }
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password)
    throw new UsageError("--events takes an http or https address, without user and password.");
  return { url, schema: schema ?? "eventgrid" };
}
function apiVersionsIn(given) {
  const versions = given.text("api-versions")?.split(",");
  if (versions?.join() === "any") return [];
  if (versions && !versions.every(isApiVersion))
    throw new UsageError("--api-versions takes versions of Key Vault's API such as 7.1,2025-07-01, or any.");
  return versions;
}
function advanceIn(given) {
  const duration = given.text("advance");
  if (duration === void 0) return void 0;
  if (!isDuration(duration))
    throw new UsageError("--advance takes a positive ISO 8601 duration.", "Write 30 days as P30D.");
  const data = given.text("data");
  if (data === void 0) throw new UsageError("--advance needs --data FILE, whose clock it moves.");
  const served = ["port", "sku", "api-versions", "events"].find(given.has);
  if (served) throw new UsageError(`--advance serves nothing, so it does not go with --${served}.`);
  return { data, duration };
}
var emulatorCommand = {
  usage: "[--port N] [--data FILE] [--sku SKU] [--api-versions A,B] [--events URL] [--advance DURATION] [--format text|json]",
  about: `Serves the embedded Key Vault over HTTPS on 127.0.0.1 and ::1, for programs and SDKs that you want to try against one.
It is for development only: it takes any bearer token, and keeps values in the clear.

A vault is the first label of the host name (NAME.localhost, NAME.vault.azure.net) and comes into being at its first
request; any other host is the vault "local". The certificate is made anew at each start, and is no CA.
It runs until Ctrl-C.

With --events it posts to a webhook what Key Vault tells through Event Grid: new versions, near expiry, expired. Time
brings that about, and so does --advance, which moves the clock of a data file.`,
  options: [
    { name: "port", takes: "N", help: "the port (default: a free one)" },
    { name: "data", takes: "FILE", help: "keep everything in FILE (default: in memory, gone at the end)" },
    {
      name: "sku",
      takes: "SKU",
      help: "standard or premium: all vaults are that; premium ones have HSM keys (default: as FILE has them, new ones standard)"
    },
    {
      name: "api-versions",
      takes: "A,B",
      help: "take these versions of the API alone, or any (default: as FILE has it, new vaults any)"
    },
    {
      name: "events",
      takes: "URL",
      help: "post events of versions that are made from now on, once this webhook agrees"
    },
    { name: "events-schema", takes: "SCHEMA", help: `${schemas.join(" or ")} (default eventgrid)` },
    {
      name: "advance",
      takes: "DURATION",
      help: "serve nothing: move the clock of --data FILE by an ISO 8601 duration"
    },
    {
      name: "format",
      takes: "FORMAT",
      help: 'text or json: one line {"url","ca","vaults"} when it is ready'
    }
  ],
  examples: [
    { line: "emulator", does: "in memory, on a free port" },
    {
      line: "emulator --port 8443 --data demo.db",
      does: "kept in a file; --emulator=demo.db sees it"
    },
    { line: "emulator --data demo.db --events http://localhost:8080/", does: "posts events to a webhook" },
    { line: "emulator --data demo.db --advance P30D", does: "moves the clock of one that runs" }
  ],
  exits: [
    { code: exits.done, means: "stopped by Ctrl-C, or the clock was moved" },
    { code: exits.error, means: "an error" }
  ],
  offline: true,
  read: readOptions,
  run: async (options, { files, signal, clock }, { announce, print }) => {
    const { output, port, data, events, advance } = options;
    if (advance) return advanced(files, advance, output.format);
    const vaults = opened(files, data, options);
    try {
      const served = await listen(vaults, port);
      try {
        announce(ready(output.format, served, vaults.vaults()));
        const posting = events && watchEvents((signal2) => vaults.subscribe(events.url, { schema: events.schema, signal: signal2 }), {
          clock,
          signal,
          print: (line) => print(`${line}
`)
        });
        await Promise.all([waitForAbort(signal), posting]);
      } finally {
        await served.close();
      }
    } finally {
      vaults.close();
    }
    return { exit: exits.done, text: "" };
  }
};
async function advanced(files, { data, duration }, format) {
  const file = files.resolve(files.workingDirectory, data);
  if (await files.kind(file) === "missing") throw new FileError("missing", file, data);
  const vaults = opened(files, data);
  try {
    const before = Math.floor(vaults.now() / 1e3);
    vaults.advance((addDuration(before, duration) - before) * 1e3);
    const now = formatDate(Math.floor(vaults.now() / 1e3));
    const text = format === "json" ? JSON.stringify({ now }) : `The vaults' clock stands at ${now}.`;
    return { exit: exits.done, text: `${text}
` };
  } finally {
    vaults.close();
  }
}
function opened(files, data, { sku, apiVersions } = {}) {
  const kind = { keepsLog: false, ...sku && { sku }, ...apiVersions && { apiVersions } };
  if (data === void 0) return emulator(kind);
  const file = files.resolve(files.workingDirectory, data);
  try {
    return emulator({ file, ...kind });
  } catch (error) {
    throw new FileError(error instanceof ForeignFile ? "no data file of vaults" : "unreadable", file, data);
  }
}
async function listen(vaults, port) {
  const { serveEmulator } = await import("./no-server-K3UAPJM4.js");
  try {
    return await serveEmulator(vaults, { port });
  } catch (error) {
    throw listenError(error, `Port ${port} of this machine`, "Pass another --port, or none for a free one.");
  }
}
var ready = (format, { url, ca }, vaults) => format === "json" ? `${JSON.stringify({ url, ca, vaults })}
` : `Embedded Key Vault ready at ${url}, for development only. Ctrl-C stops it.

To trust its certificate, which lasts as long as it runs:
  Node     NODE_EXTRA_CA_CERTS=${ca}
  Python   REQUESTS_CA_BUNDLE=${ca}
  Go       SSL_CERT_FILE=${ca}
  curl     curl --cacert ${ca}
`;
export {
  emulatorCommand
};
