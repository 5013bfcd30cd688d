import { isDuration } from "../model/time.ts";
import { type Arguments, type Option, UsageError } from "./arguments.ts";
import { type Common, readPort } from "./options.ts";

const schemas = ["eventgrid", "cloudevents"] as const;

export type Options = Common & {
  readonly port: number;
  readonly data?: string;
  readonly events?: { readonly url: string; readonly schema: (typeof schemas)[number] };
  /** The clock of a data file is moved by an ISO 8601 duration, and nothing served. */
  readonly advance?: { readonly data: string; readonly duration: string };
};

export const emulatorOptions: readonly Option[] = [
  { name: "port", takes: "N", help: "the port (default: a free one)" },
  { name: "data", takes: "FILE", help: "keep everything in FILE (default: in memory, gone at the end)" },
  {
    name: "events",
    takes: "URL",
    help: "post events of versions that are made from now on, once this webhook agrees",
  },
  { name: "events-schema", takes: "SCHEMA", help: `${schemas.join(" or ")} (default eventgrid)` },
  {
    name: "advance",
    takes: "DURATION",
    help: "serve nothing: move the clock of --data FILE by an ISO 8601 duration",
  },
  {
    name: "format",
    takes: "FORMAT",
    help: 'text or json: one line {"url","ca","vaults"} when it is ready',
  },
];

/** @throws UsageError */
export function read(given: Arguments): Options {
  if (given.positionals.length > 0) throw new UsageError("emulator takes options only.");
  const port = readPort(given) ?? 0;
  const data = given.text("data");
  const events = eventsIn(given);
  const advance = advanceIn(given);
  const format = given.choice("format", ["text", "json"]) ?? "text";
  const output = { format, colour: false, all: false, unmanaged: false };
  return {
    output,
    port,
    ...(data !== undefined && { data }),
    ...(events && { events }),
    ...(advance && { advance }),
  };
}

function eventsIn(given: Arguments): Options["events"] {
  const url = given.text("events");
  const schema = given.choice("events-schema", schemas);
  if (url === undefined) {
    if (schema !== undefined) throw new UsageError("--events-schema goes with --events URL.");
    return undefined;
  }
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password)
    throw new UsageError("--events takes an http or https address, without user and password.");
  return { url, schema: schema ?? "eventgrid" };
}

function advanceIn(given: Arguments): Options["advance"] {
  const duration = given.text("advance");
  if (duration === undefined) return undefined;
  if (!isDuration(duration))
    throw new UsageError("--advance takes a positive ISO 8601 duration.", "Write 30 days as P30D.");
  const data = given.text("data");
  if (data === undefined) throw new UsageError("--advance needs --data FILE, whose clock it moves.");
  const served = ["port", "events"].find(given.has);
  if (served) throw new UsageError(`--advance serves nothing, so it does not go with --${served}.`);
  return { data, duration };
}
