// What the runner takes for a command in a job's log.
// Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs

export type Command = {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly data: string;
  /** The line as it was written. */
  readonly line: string;
};

/** Commands by their names in lower case. */
const registered = new Set([
  ...["add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice"],
  ...["remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning"],
]);

export const commandsIn = (log: string): readonly Command[] =>
  linesOf(log).flatMap((line) => second(line) ?? first(line) ?? []);

/** A log without the lines that only tell the runner what to hide. */
export const withoutMasks = (log: string): string =>
  linesOf(log)
    .filter((line) => second(line)?.name !== "add-mask")
    .join("\n");

const linesOf = (log: string): readonly string[] => log.split(/\r\n|\n|\r/);

const inData = { "%0D": "\r", "%0A": "\n", "%25": "%" };
const inProperty = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
const inFirst = { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" };

/** `::name key=value,key=value::data` at a line's start, after blanks. */
function second(line: string): Command | undefined {
  const [, info = "", data = ""] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  return command(line, info, ",", inProperty, unescaped(data, inData));
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function first(line: string): Command | undefined {
  const [, info = "", data = ""] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  return command(line, info, ";", inFirst, unescaped(data, inFirst));
}

type Escapes = { readonly [code: string]: string };

function command(
  line: string,
  info: string,
  between: string,
  escapes: Escapes,
  data: string,
): Command | undefined {
  const [, name = "", rest = ""] = /^(\S*)(?: (.*))?$/.exec(info) ?? [];
  if (!registered.has(name.toLowerCase())) return undefined;
  const properties = rest
    .split(between)
    .map((pair) => /^\s*([^=]+)=(.+)$/.exec(pair))
    .flatMap((found) => (found ? [[found[1] ?? "", unescaped(found[2] ?? "", escapes)] as const] : []));
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data, line };
}

const unescaped = (text: string, escapes: Escapes): string =>
  Object.entries(escapes).reduce((rest, [code, character]) => rest.replaceAll(code, character), text);
