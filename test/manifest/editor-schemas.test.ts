// The schemas for editors are written in another way than schemas/, and accept the same.
import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { formatEditorSchemas } from "../../src/manifest/write/editor-schemas.ts";
import { runsOf } from "../dials.ts";

const root = new URL("../../", import.meta.url).pathname;

function validatorsOf(textOf: (name: string) => string) {
  const ajv = new Ajv({ strict: false, allErrors: false });
  for (const name of ["manifest", "config"])
    ajv.addSchema(JSON.parse(textOf(`${name}.v1.schema.json`)), `${name}.v1.schema.json`);
  return (kind: unknown, data: unknown) =>
    ajv.validate(kind === "Config" ? "config.v1.schema.json" : "manifest.v1.schema.json", data);
}
const ours = validatorsOf((name) => readFileSync(`${root}schemas/${name}`, "utf8"));
const editors = validatorsOf((name) => formatEditorSchemas().get(name) ?? "");

type Data = { readonly [name: string]: unknown };
const documents: readonly Data[] = globSync("examples/**/*.yaml", { cwd: root })
  .flatMap((path) => parseAllDocuments(readFileSync(root + path, "utf8")))
  .map((document) => document.toJS())
  .filter(({ kind }) => kind === "Vault" || kind === "Config");

/** Everything within the examples. What is well-formed elsewhere is the best that can stand in a wrong place. */
const parts = (data: unknown): unknown[] =>
  typeof data === "object" && data !== null ? [data, ...Object.values(data).flatMap(parts)] : [data];
const names = (data: unknown): string[] =>
  typeof data === "object" && data !== null && !Array.isArray(data)
    ? [...Object.keys(data), ...Object.values(data).flatMap(names)]
    : [];

const part = fc.oneof(
  fc.constantFrom(...new Set(documents.flatMap(parts))),
  fc.constantFrom(null, {}, [], "", "x", "external", 0, 2048, true, false),
);
const name = fc.constantFrom(
  ...new Set([
    ...documents.flatMap(names),
    ..."state purge expiresOn expiresIn material keySize curve rotation public with revision epoch".split(
      " ",
    ),
  ]),
);
const change = fc.record({ steps: fc.array(fc.nat()), name, part, remove: fc.boolean() });

/** A copy with one property removed, or set: at the place that the steps lead to. */
function changed(
  data: unknown,
  { steps, name, part, remove }: { steps: number[]; name: string; part: unknown; remove: boolean },
): unknown {
  if (typeof data !== "object" || data === null) return part;
  const [step, ...rest] = steps;
  const keys = Object.keys(data);
  const key = step === undefined ? undefined : keys[step % (keys.length || 1)];
  const copy = Array.isArray(data) ? [...data] : { ...data };
  if (key === undefined) return Array.isArray(copy) ? [...copy, part] : { ...copy, [name]: part };
  if (rest.length === 0 && remove && !Array.isArray(copy))
    return Object.fromEntries(Object.entries(copy).filter(([one]) => one !== key));
  return Object.assign(copy, { [key]: changed((data as Data)[key], { steps: rest, name, part, remove }) });
}

test("what schemas/ accepts an editor accepts, and nothing else", () => {
  let wrong = 0;
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.array(change, { maxLength: 3 }), (document, changes) => {
      const data = changes.reduce<unknown>(changed, document);
      const accepted = ours(document.kind, data);
      if (!accepted) wrong += 1;
      expect(editors(document.kind, data)).toBe(accepted);
    }),
    { numRuns: runsOf(500) },
  );
  expect(wrong).toBeGreaterThan(0);
  expect(documents.length).toBeGreaterThan(15);
});
