// Writes openapi.json anew, by hand: `npm i @octokit/openapi` in some other folder, then
// `node test/forge/github/api/extract.ts FOLDER/node_modules/@octokit/openapi`. The operations are those that answers.ts has.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answers } from "./answers.ts";

type Schema = { readonly [member: string]: unknown };
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
};
type Description = {
  readonly info: { readonly version: string };
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
};

const folder = process.argv[2] ?? "";
const file = "generated/api.github.com.deref.json";
const { info, paths }: Description = JSON.parse(readFileSync(join(folder, file), "utf8"));

/** Without what is for people alone, and without `nullable` where it means nothing. */
function bare(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(bare);
  if (part === null || typeof part !== "object") return part;
  const idle = (name: string, value: unknown) =>
    (["description", "example", "title"].includes(name) && typeof value === "string") ||
    name === "examples" ||
    name.startsWith("x-") ||
    (name === "nullable" && !("type" in part));
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => (idle(name, value) ? [] : [[name, bare(value)]])),
  );
}

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { operationId, parameters = [], requestBody }]) => {
    if (!(operationId in answers)) return [];
    const query = parameters.filter((parameter) => parameter.in === "query");
    const properties = Object.fromEntries(query.map(({ name, schema }) => [name, bare(schema)]));
    const body = requestBody && { body: bare(requestBody.content["application/json"].schema) };
    return [
      [operationId, { method: method.toUpperCase(), path, query: { type: "object", properties }, ...body }],
    ];
  }),
);

const about = {
  source: "https://github.com/octokit/openapi",
  package: `@octokit/openapi@${info.version}`,
  license: "MIT: openapi.LICENSE",
  extracted: `${file}: the operations that we call, their query and JSON body, without what is for people alone`,
};
writeFileSync(
  join(import.meta.dirname, "openapi.json"),
  `${JSON.stringify({ ...about, operations: Object.fromEntries(operations) }, null, 2)}\n`,
);
