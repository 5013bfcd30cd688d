import { type JsonSource, mostBytes, type Source, type ValueSource } from "../model/source.ts";
import type { Path } from "./document.ts";
import type { WrittenData, WrittenSource } from "./written.ts";

type Reading = {
  /** A path that a manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
  readonly tell: (path: Path, message: string) => void;
};

/** What `value:` means. The path leads to it, for problems. */
export const source = (written: WrittenSource | "external", path: Path, reading: Reading): Source =>
  written === "external" ? { from: "external" } : valueSource(written, path, reading);

/** What a source that yields a value means: everything but `external`. */
export function valueSource(written: WrittenSource, path: Path, reading: Reading): ValueSource {
  const { env, file, literal, json, base64, secret } = written;
  if (env !== undefined) return { from: "env", name: env, ...options(written) };
  if (file !== undefined) return { from: "file", path: reading.filePath(file), ...options(written) };
  if (json !== undefined) return { from: "json", value: members(json, [...path, "json"], reading) };
  if (base64 !== undefined) return { from: "base64", of: valueSource(base64, [...path, "base64"], reading) };
  if (secret !== undefined) return { from: "secret", ...secret };
  const text = literal ?? "";
  if (bytes(text) > mostBytes) reading.tell([...path, "literal"], "a value has at most 25 KB (25,600 bytes)");
  return { from: "literal", text };
}

const options = ({ revision, allowEmpty }: WrittenSource) => ({
  ...(revision !== undefined && { revision: String(revision) }),
  ...(allowEmpty && { allowEmpty }),
});

const bytes = (text: string): number =>
  text.length * 3 <= mostBytes ? text.length : new TextEncoder().encode(text).length;

/** The top of a JSON document is data, whatever its names are. */
function members(data: WrittenData, path: Path, reading: Reading): JsonSource {
  if (isList(data)) return { kind: "list", items: data.map((item, i) => part(item, [...path, i], reading)) };
  if (data === null || typeof data !== "object") return { kind: "plain", value: data };
  const entries = Object.entries(data).map(
    ([name, value]) => [name, part(value, [...path, name], reading)] as const,
  );
  return { kind: "map", entries };
}

const part = (data: WrittenData, path: Path, reading: Reading): JsonSource =>
  isSource(data)
    ? { kind: "source", source: valueSource(data, path, reading) }
    : members(data, path, reading);

const sources = ["env", "file", "literal", "json", "base64", "secret"];
const beside = ["revision", "allowEmpty"];

/** As the schema's `data` has it: exactly one source, and nothing but its options beside it. */
function isSource(data: WrittenData): data is WrittenSource {
  if (data === null || typeof data !== "object" || isList(data)) return false;
  const names = Object.keys(data);
  return (
    names.filter((name) => sources.includes(name)).length === 1 &&
    names.every((name) => sources.includes(name) || beside.includes(name))
  );
}

const isList = (data: WrittenData): data is readonly WrittenData[] => Array.isArray(data);
