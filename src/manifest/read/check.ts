import type { ErrorCode } from "../../model/error-code.ts";
import type { Problem } from "../../model/errors.ts";
import { isMapping } from "../../model/input.ts";
import { Config, type Validator, Vault } from "../validators.js";
import type { DocumentPath, ParsedDocument } from "./document.ts";
import { type ShapeError, translateError } from "./translate.ts";

/**
 * A file whose shape was checked. `data` leaves out all that is wrong, so that the rest can be checked further;
 * undefined where the file is not of the kind at all.
 */
export type CheckedDocument = { readonly problems: readonly Problem[]; readonly data?: object };

/** Checks a file against the schema of its kind. */
export function checkShape(document: ParsedDocument, kind: "Vault" | "Config"): CheckedDocument {
  const { data } = document;
  if (!isMapping(data)) return refuse(document, [], "property-invalid", "this file must be a mapping");
  if (!("kind" in data) || data.kind !== kind)
    return refuse(document, "kind" in data ? ["kind"] : [], "property-invalid", `kind must be ${kind}`);
  return checkData(document, data, { Vault, Config }[kind]);
}

const refuse = (
  document: ParsedDocument,
  path: DocumentPath,
  code: ErrorCode,
  message: string,
): CheckedDocument => ({
  problems: [document.problemAt(document.place(path, "value"), code, message)],
});

function checkData(document: ParsedDocument, data: object, validate: Validator): CheckedDocument {
  if (validate(data)) return { problems: [], data };
  const byPath = new Map<string, ShapeError>();
  for (const error of validate.errors ?? []) {
    const shapeError = translateError(error, pathOf(error.instancePath, data));
    if (!shapeError) continue;
    const key = JSON.stringify([shapeError.path, isNameOfObject(shapeError)]);
    const known = byPath.get(key);
    if (!known || shapeError.rank < known.rank) byPath.set(key, shapeError);
  }
  const all = [...byPath.values()];
  return {
    problems: all.map(({ path, at, spot, code, message, hint }) =>
      document.problem(at ?? path, spot, code, message, hint),
    ),
    data: without(
      data,
      all.filter((error) => !isNameOfObject(error)).map(({ path }) => path),
    ),
  };
}

/** A wrong name of an object hides no mistake below it: what stands there is checked in the same run. */
const isNameOfObject = ({ path, spot, code }: ShapeError): boolean =>
  spot === "name" && code === "name-invalid" && path.length === 2 && /^(secrets|keys)$/.test(String(path[0]));

/** How deep the part is that is left out for a mistake: one property of an object, of a vault, of the defaults. */
const depths: { readonly [top: string]: number } = {
  secrets: 3,
  keys: 3,
  vaults: 3,
  defaults: 2,
  overrides: 5,
};

/** A copy without the parts at these paths; a part that lies deeper than `depths` says takes all of that depth along. */
function without(data: object, paths: readonly DocumentPath[], depth?: number): object {
  const copy = Object.assign(Object.create(null) as Record<string, unknown>, data);
  for (const [step, below] of Map.groupBy(paths, ([first]) => String(first))) {
    const left = (depth ?? depths[step] ?? 1) - 1;
    const inner = copy[step];
    const deeper = below.every((path) => path.length > 1) && left > 0 && isMapping(inner);
    if (deeper)
      copy[step] = without(
        inner,
        below.map((path) => path.slice(1)),
        left,
      );
    else delete copy[step];
  }
  return copy;
}

/** A JSON pointer's steps; those into a list are numbers. */
function pathOf(pointer: string, data: unknown): DocumentPath {
  let inside = data;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const path = Array.isArray(inside) ? Number(name) : name;
      inside = (inside as Record<string | number, unknown> | undefined)?.[path];
      return path;
    });
}
