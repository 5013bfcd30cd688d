import { mostSecretBytes } from "../../model/sealed.ts";
import { type JsonSource, parseSopsKey, type Source, type ValueSource } from "../../model/source.ts";
import { sourcesIn } from "../../model/source-parts.ts";
import type { DocumentPath } from "../read/document.ts";
import { longNumberOf, membersAsWritten } from "../read/plain.ts";
import type { WrittenData, WrittenMaterial, WrittenSource } from "../written.ts";
import type { ManifestEntry } from "./entry.ts";
import { resolveGenerator } from "./generator.ts";
import { findSecretLooks } from "./looks-secret.ts";
import { resolveTemplate } from "./template.ts";

type SourceContext = Pick<ManifestEntry<unknown>, "filePath" | "report">;

/** What `value:` means. The path leads to it, for problems. */
export function resolveSource(
  written: WrittenSource | "external",
  path: DocumentPath,
  context: SourceContext,
): Source {
  if (written === "external") return { from: "external" };
  const { create, ...rest } = written;
  const source = resolveValueSource(rest, path, context);
  if (!create) return source;
  const all = sourcesIn(source);
  const report = (message: string, hint?: string) =>
    context.report({ name: [...path, "create"] }, "property-conflict", message, hint);
  if (
    all.some(({ from }) => !ofFirst.has(from)) ||
    !all.some(({ from }) => from === "env" || from === "file")
  )
    report(
      "create: once is for values from env and file",
      "write base64, json or template around these, and nothing but literal beside them",
    );
  if (all.some((one) => "revision" in one))
    report("with create: once nothing is written after the first value", "take out revision");
  return { from: "external", first: source };
}

/** What a first value may be made of. */
const ofFirst: ReadonlySet<Source["from"]> = new Set([
  "env",
  "file",
  "base64",
  "json",
  "template",
  "literal",
]);

/** What `material:` means: a source, or a PFX and its password. */
export function resolveMaterial(
  written: WrittenMaterial,
  path: DocumentPath,
  context: SourceContext,
): ValueSource {
  if (!("pfx" in written)) return resolveValueSource(written, path, context);
  const { pfx, password } = written;
  return {
    from: "pfx",
    of: resolveValueSource(pfx, [...path, "pfx"], context),
    ...(password && { password: resolveValueSource(password, [...path, "password"], context) }),
  };
}

/** What a source that yields a value means: any but `external`. */
function resolveValueSource(written: WrittenSource, path: DocumentPath, context: SourceContext): ValueSource {
  if (written.create)
    context.report(
      { name: [...path, "create"] },
      "property-conflict",
      "create: once is for the whole value of a secret",
      "write it beside the outermost source of value",
    );
  const { env, file, literal, json, base64, secret, sealed, sops, generate, exec } = written;
  if (env !== undefined)
    return { from: "env", name: env, ...optionsOf(written), ...(written.verbatim && { verbatim: true }) };
  if (file !== undefined) return { from: "file", ...fileOf(file, context), ...optionsOf(written) };
  if (exec !== undefined) return { from: "exec", argv: exec, ...optionsOf(written) };
  if (json !== undefined) return { from: "json", value: resolveJson(json, [...path, "json"], context) };
  if (base64 !== undefined)
    return { from: "base64", of: resolveValueSource(base64, [...path, "base64"], context) };
  if (secret !== undefined) return { from: "secret", ...secret };
  if (sops !== undefined) {
    const key = typeof sops.key === "string" ? parseSopsKey(sops.key) : sops.key;
    return { from: "sops", file: context.filePath(sops.file), key };
  }
  if (sealed !== undefined) return { from: "sealed", jwe: sealed };
  if (generate !== undefined) {
    const { epoch } = generate;
    const spec = resolveGenerator(generate, [...path, "generate"], context.report);
    return { from: "generate", spec, ...(epoch !== undefined && { epoch: String(epoch) }) };
  }
  if (written.template !== undefined)
    return templateSource(written.template, written.with ?? {}, path, context);
  const text = literal ?? "";
  const at = [...path, "literal"];
  const hint = `${elsewhere}, or say public: true beside it if it is no secret`;
  if (!written.public) checkHarmless(text, at, hint, context);
  if (sizeOf(text) > mostSecretBytes)
    context.report(at, "limit-exceeded", "a value has at most 25 KB (25,600 bytes)");
  return { from: "literal", text };
}

function templateSource(
  text: string,
  written: NonNullable<WrittenSource["with"]>,
  path: DocumentPath,
  context: SourceContext,
): ValueSource {
  const { report } = context;
  const names = Object.keys(written);
  const pieces = resolveTemplate(text, names, [...path, "template"], report);
  for (const name of names)
    if (pieces?.every((piece) => piece.kind === "text" || piece.name !== name))
      report([...path, "with", name], "template-invalid", "the template does not use this part");
  // A part reads as `$` here: what it stands for is not in the text.
  const own = pieces?.map((piece) => (piece.kind === "text" ? piece.text : "$")).join("") ?? "";
  const hint = "give it as a part, from a source that keeps it out of git";
  checkHarmless(own, [...path, "template"], hint, context);
  const parts = Object.entries(written).map(
    ([name, part]) => [name, resolveValueSource(part, [...path, "with", name], context)] as const,
  );
  return { from: "template", pieces: pieces ?? [], parts };
}

function fileOf(written: NonNullable<WrittenSource["file"]>, { filePath }: SourceContext) {
  if (typeof written === "string") return { path: filePath(written) };
  const { path, trim } = written;
  const [first, ...more] = (typeof trim === "string" ? [trim] : [...(trim ?? [])]).sort();
  return { path: filePath(path), ...(first !== undefined && { trim: [first, ...more] as const }) };
}

const optionsOf = ({ revision, allowEmpty }: WrittenSource) => ({
  ...(revision !== undefined && { revision: String(revision) }),
  ...(allowEmpty && { allowEmpty }),
});

const sizeOf = (text: string): number =>
  text.length * 3 <= mostSecretBytes ? text.length : new TextEncoder().encode(text).length;

const elsewhere = "name a source that keeps it out of git";

function checkHarmless(text: string, path: DocumentPath, hint: string, { report }: SourceContext): void {
  const what = findSecretLooks(text);
  if (what !== undefined) report(path, "literal-looks-secret", `this text looks like ${what}`, hint);
}

/** What a JSON document's data means. Its top is data, whatever names it has; below, a source may stand anywhere. */
function resolveJson(data: WrittenData, path: DocumentPath, context: SourceContext): JsonSource {
  if (isList(data))
    return { kind: "list", items: data.map((item, i) => resolvePart(item, [...path, i], context)) };
  const hint = `${elsewhere}, or say { literal: ..., public: true } if it is no secret`;
  if (typeof data === "string") checkHarmless(data, path, hint, context);
  const number = longNumberOf(data);
  if (number !== undefined) return { kind: "number", text: number };
  if (data === null || typeof data !== "object") return { kind: "plain", value: data };
  const entries = membersAsWritten<WrittenData>(data).map(
    ([name, value]) => [name, resolvePart(value, [...path, name], context)] as const,
  );
  return { kind: "map", entries };
}

const resolvePart = (data: WrittenData, path: DocumentPath, context: SourceContext): JsonSource =>
  isSource(data)
    ? { kind: "source", source: resolveValueSource(data, path, context) }
    : resolveJson(data, path, context);

const members = {
  env: "source",
  file: "source",
  literal: "source",
  json: "source",
  base64: "source",
  secret: "source",
  sealed: "source",
  sops: "source",
  generate: "source",
  template: "source",
  exec: "source",
  revision: "option",
  allowEmpty: "option",
  verbatim: "option",
  with: "option",
  public: "option",
  create: "option",
} as const satisfies { readonly [member in keyof WrittenSource]-?: "source" | "option" };
const roles: ReadonlyMap<string, "source" | "option"> = new Map(Object.entries(members));

/** As the schema's `data` has it: exactly one source, and nothing but its options beside it. */
function isSource(data: WrittenData): data is WrittenSource {
  if (data === null || typeof data !== "object" || isList(data)) return false;
  const found = Object.keys(data).map((name) => roles.get(name));
  return found.filter((role) => role === "source").length === 1 && !found.includes(undefined);
}

const isList = (data: WrittenData): data is readonly WrittenData[] => Array.isArray(data);
