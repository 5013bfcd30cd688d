import type { Output, OutputFormat } from "./options.ts";

/** The formats that a file's name asks for by its ending. */
const endings: ReadonlyMap<string, OutputFormat> = new Map([
  ["txt", "text"],
  ["json", "json"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["sarif", "sarif"],
]);

/** The format that a file's name asks for; undefined where its ending is none of these. */
export const outputFormatOf = (name: string): OutputFormat | undefined =>
  endings.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");

/** Whether a result is written in this format, to stdout or to any file. */
export const hasOutputFormat = ({ format, out }: Output, wanted: OutputFormat): boolean =>
  out.length === 0 ? format === wanted : out.some((name) => (outputFormatOf(name) ?? format) === wanted);
