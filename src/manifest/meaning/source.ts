import { mostSecretBytes } from "../../model/sealed.ts";
import type { JsonSource, Source, ValueSource } from "../../model/source.ts";
import { parseSopsKey } from "../../model/source.ts";
import type { DocumentPath } from "../read/document.ts";
import type { WrittenData, WrittenSource } from "../written.ts";
import { resolveGenerator } from "./generator.ts";
import { findSecretLooks } from "./looks-secret.ts";
import { resolveTemplate } from "./template.ts";

type Reading = {
  /** A path that a manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
  readonly tell: (path: DocumentPath, message: string, hint?: string) => void;
};

/** What `value:` means. The path leads to it, for problems. */
export const resolveSource = (
  written: WrittenSource | "external",
  path: DocumentPath,
  reading: Reading,
): Source => (written === "external" ? { from: "external" } : resolveValueSource(written, path, reading));

/** What a source that yields a value means: everything but `external`. */
export function resolveValueSource(
  written: WrittenSource,
  path: DocumentPath,
  reading: Reading,
): ValueSource {
  const { env, file, literal, json, base64, secret, sealed, sops, generate, exec } = written;
  if (env !== undefined) return { from: "env", name: env, ...options(written) };
  if (file !== undefined) return { from: "file", path: reading.filePath(file), ...options(written) };
  if (exec !== undefined) return { from: "exec", argv: exec, ...options(written) };
  if (json !== undefined) return { from: "json", value: members(json, [...path, "json"], reading) };
  if (base64 !== undefined)
    return { from: "base64", of: resolveValueSource(base64, [...path, "base64"], reading) };
  if (secret !== undefined) return { from: "secret", ...secret };
  if (sops !== undefined) {
    const key = typeof sops.key === "string" ? parseSopsKey(sops.key) : sops.key;
    return { from: "sops", file: reading.filePath(sops.file), key };
  }
  if (sealed !== undefined) return { from: "sealed", jwe: sealed };
  if (generate !== undefined) {
    const { epoch } = generate;
    const spec = resolveGenerator(generate, (message, hint) =>
      reading.tell([...path, "generate"], message, hint),
    );
    return { from: "generate", spec, ...(epoch !== undefined && { epoch: String(epoch) }) };
  }
  if (written.template !== undefined)
    return templateSource(written.template, written.with ?? {}, path, reading);
  const text = literal ?? "";
  if (!written.public)
    harmless(
      text,
      [...path, "literal"],
      `${elsewhere}, or say public: true beside it if it is no secret`,
      reading,
    );
  if (bytes(text) > mostSecretBytes)
    reading.tell([...path, "literal"], "a value has at most 25 KB (25,600 bytes)");
  return { from: "literal", text };
}

function templateSource(
  text: string,
  written: NonNullable<WrittenSource["with"]>,
  path: DocumentPath,
  reading: Reading,
): ValueSource {
  const { tell } = reading;
  const names = Object.keys(written);
  const pieces = resolveTemplate(text, names, (...said) => tell([...path, "template"], ...said));
  for (const name of names)
    if (pieces?.every((piece) => piece.kind === "text" || piece.name !== name))
      tell([...path, "with", name], "the template does not use this part");
  // A part stands for itself as `$NAME` would.
  const own = pieces?.map((piece) => (piece.kind === "text" ? piece.text : "$")).join("") ?? "";
  harmless(own, [...path, "template"], "give it as a part, from a source that keeps it out of git", reading);
  const parts = Object.entries(written).map(
    ([name, part]) => [name, resolveValueSource(part, [...path, "with", name], reading)] as const,
  );
  return { from: "template", pieces: pieces ?? [], parts };
}

const options = ({ revision, allowEmpty }: WrittenSource) => ({
  ...(revision !== undefined && { revision: String(revision) }),
  ...(allowEmpty && { allowEmpty }),
});

const bytes = (text: string): number =>
  text.length * 3 <= mostSecretBytes ? text.length : new TextEncoder().encode(text).length;

const elsewhere = "name a source that keeps it out of git";

/** Tells of a text that looks like a secret. */
function harmless(text: string, path: DocumentPath, hint: string, { tell }: Reading): void {
  const what = findSecretLooks(text);
  if (what !== undefined) tell(path, `this text looks like ${what}`, hint);
}

/** The top of a JSON document is data, whatever its names are. */
function members(data: WrittenData, path: DocumentPath, reading: Reading): JsonSource {
  if (isList(data)) return { kind: "list", items: data.map((item, i) => part(item, [...path, i], reading)) };
  if (typeof data === "string")
    harmless(data, path, `${elsewhere}, or say { literal: ..., public: true } if it is no secret`, reading);
  if (data === null || typeof data !== "object") return { kind: "plain", value: data };
  const entries = Object.entries(data).map(
    ([name, value]) => [name, part(value, [...path, name], reading)] as const,
  );
  return { kind: "map", entries };
}

const part = (data: WrittenData, path: DocumentPath, reading: Reading): JsonSource =>
  isSource(data)
    ? { kind: "source", source: resolveValueSource(data, path, reading) }
    : members(data, path, reading);

const sources = [
  "env",
  "file",
  "literal",
  "json",
  "base64",
  "secret",
  "sealed",
  "sops",
  "generate",
  "template",
  "exec",
];
const beside = ["revision", "allowEmpty", "with", "public"];

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
