import type { EventsConfig } from "../model/config.ts";
import { UsageError } from "../model/errors.ts";
import { objectName } from "../model/object.ts";
import type { World } from "../model/world.ts";
import { interpretEvents } from "../reconcile/rotation/interpret-event.ts";
import { rotateDue } from "../reconcile/rotation/rotate.ts";
import { exitOfRotate, exits } from "../reconcile/run/exit.ts";
import { loadSet } from "../reconcile/run/load-set.ts";
import type { SetSelection } from "../reconcile.ts";
import { inText } from "../report/formats/escape.ts";
import { publishedWords, rotationWords } from "../report/pages/rotate.ts";
import { makeOutcomeRow } from "../report/words/outcome.ts";
import { type Caller, entraCaller, secretPathCaller } from "../webhook/caller.ts";
import { orderChecks } from "../webhook/checks.ts";
import { createFloodLog } from "../webhook/flood-log.ts";
import type { Serving } from "../webhook/serve.ts";
import type { Command } from "./cli/command.ts";
import { listenError } from "./cli/listen-error.ts";
import {
  type CommandOptions,
  colourOption,
  readCommandOptions,
  readPort,
  selectionOptions,
} from "./cli/options.ts";
import { waitForAbort } from "./cli/shell.ts";

type Options = CommandOptions & {
  readonly selection: SetSelection;
  readonly host: string;
  readonly port: number;
  /** The environment variable that holds the last part of the address. */
  readonly secret?: string;
};

const loopback = ["127.0.0.1", "::1", "localhost"];

export const eventsCommand: Command<Options> = {
  usage: "[PATH...] [--port N] [--host HOST] [options]",
  about: `Serves a webhook for Key Vault's events by Event Grid, in its own schema or as CloudEvents 1.0. What is near its expiry
is checked, and rotated where it is due: an event is a hint, and only objects that manifests declare with a rotation
are looked at. A caller needs a token of Microsoft Entra that fits \`events\` in the config.

It answers when the check is done, so that Event Grid delivers again what failed; a check that takes long goes on after
its answer. It speaks HTTP: put it behind what ends TLS. An event may get lost: have a schedule of rotate beside it.
It runs until Ctrl-C or SIGTERM, ends the rotation in flight, and says what was not done.`,
  options: [
    ...selectionOptions,
    { name: "host", takes: "HOST", help: "the address to listen on (default 127.0.0.1)" },
    { name: "port", takes: "N", help: "the port (default 8080; 0: a free one)" },
    {
      name: "secret-path",
      takes: "NAME",
      help: "on a loopback host: no tokens, but /events/SECRET, which the variable NAME holds",
    },
    { name: "format", takes: "FORMAT", help: 'text or json: one line {"url"} when it is ready' },
    colourOption,
  ],
  examples: [
    { line: "events --host 0.0.0.0", does: "in a container, behind an ingress" },
    {
      line: "events --emulator=demo.db --secret-path KV_HOOK",
      does: "to try it: emulator --events URL posts to it",
    },
  ],
  exits: [
    { code: exits.done, means: "stopped, and nothing was left" },
    { code: exits.error, means: "an error" },
    { code: exits.partly, means: "stopped before everything was checked that events had named" },
  ],
  offline: false,
  onlyMerged: () => ({ part: "events", writes: true }),
  endsItself: true,
  read: (given) => {
    const port = readPort(given) ?? 8080;
    const host = given.text("host") ?? "127.0.0.1";
    const secret = given.text("secret-path");
    if (secret !== undefined && !loopback.includes(host))
      throw new UsageError(
        `--secret-path is for a loopback host: ${loopback.join(", ")}.`,
        "For callers from elsewhere, say in the config under events whose tokens are taken.",
      );
    const format = given.choice("format", ["text", "json"]) ?? "text";
    const common = readCommandOptions(given);
    return {
      ...common,
      output: { ...common.output, format },
      host,
      port,
      ...(secret !== undefined && { secret }),
    };
  },
  run: async (
    { selection, output, host, port, secret },
    world,
    { announce, print, explain, stop: asked },
  ) => {
    const { createWebhook } = await import("../webhook/webhook.ts");
    const { serveHttp } = await import("../webhook/serve.ts");
    const { set } = await loadSet(selection, world.files);
    const caller = secret === undefined ? byToken(set.events, world) : bySecret(secret, world);
    // What is done has a log beside the one of hints, so that no flood of foreign lines keeps it from being printed.
    const hints = createFloodLog(world.clock, (line) => print(`${line}\n`));
    const checks = createFloodLog(world.clock, (line) => print(`${line}\n`));
    const done = (line: string) => checks.log(inText(line, true));
    const { ask, stop } = orderChecks(async (object) => {
      try {
        const document = await rotateDue(
          { ...selection, dryRun: false, only: [object], concurrency: 1 },
          world,
        );
        for (const entry of document.entries)
          done(`${objectName(entry.id)}: ${[rotationWords(entry), ...publishedWords(entry)].join("; ")}`);
        for (const copy of document.copies) done(`${objectName(copy.id)}: ${makeOutcomeRow(copy).what}`);
        return exitOfRotate(document, false) !== exits.partly;
      } catch (error) {
        checks.log(explain(error).trimEnd());
        return false;
      }
    });
    const app = createWebhook({
      caller,
      interpret: (body) => interpretEvents(body, set),
      ask,
      log: (line) => hints.log(inText(line, true)),
      explain: (error) => hints.log(explain(error).trimEnd()),
      clock: world.clock,
    });
    const shownHost = host.includes(":") ? `[${host}]` : host;
    const serving = await listen(() => serveHttp(app, host, port), `${shownHost}:${port}`);
    announce(ready(output.format, `http://${shownHost}:${serving.port}/events`, caller));
    await waitForAbort(asked);
    const stopped = stop();
    await serving.close(stopped);
    const left = await stopped;
    hints.end();
    checks.end();
    for (const object of left) print(`${inText(`not checked: ${objectName(object)}`, true)}\n`);
    return { exit: left.length > 0 ? exits.partly : exits.done, text: "" };
  },
};

function byToken(trusted: EventsConfig | undefined, { clock }: World): Caller {
  if (!trusted)
    throw new UsageError(
      "The config does not say whose events are taken.",
      "Give it events: { tenant, audience, appId }, or for a try on this machine pass --secret-path.",
      "property-missing",
    );
  return entraCaller(trusted, clock);
}

function bySecret(name: string, { env }: World): Caller {
  const secret = env(name) ?? "";
  if (!/^[\w-]{32,}$/.test(secret))
    throw new UsageError(
      `The environment variable ${name} does not hold 32 or more letters, digits, - and _.`,
      "Make one with: openssl rand -hex 32",
      "value-missing",
    );
  return secretPathCaller(secret);
}

async function listen(serving: () => Promise<Serving>, address: string): Promise<Serving> {
  try {
    return await serving();
  } catch (error) {
    throw listenError(error, address, "Pass another --host or --port.");
  }
}

const ready = (format: string, url: string, { path }: Caller): string =>
  format === "json"
    ? `${JSON.stringify({ url })}\n`
    : `Listening for events at ${url}${path === "/events" ? "" : "/SECRET"}. Ctrl-C stops it.\n`;
