// Writes schemas.json anew, by hand: in an empty folder `go mod download -json k8s.io/kubernetes@v1.34.2`, then
// `node test/engines/kubernetes/extract.ts DIR`, where DIR is the folder that the download names.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

type Schema = { readonly [member: string]: unknown };

const kinds = [
  "io.k8s.api.batch.v1.CronJob",
  "io.k8s.api.batch.v1.Job",
  "io.k8s.api.core.v1.ConfigMap",
  "io.k8s.api.core.v1.PersistentVolumeClaim",
  "io.k8s.api.core.v1.ServiceAccount",
];

const folder = process.argv[2] ?? "";
const file = "api/openapi-spec/swagger.json";
const all: { readonly [name: string]: Schema } = JSON.parse(
  readFileSync(join(folder, file), "utf8"),
).definitions;

const isObject = (part: unknown): part is Schema =>
  part !== null && typeof part === "object" && !Array.isArray(part);

/** Without what is for people alone. An object takes no field but those that the server knows, as `kubectl` asks it to. */
function bare(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(bare);
  if (!isObject(part)) return part;
  const rest = Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
    if (name === "properties" && isObject(value))
      return [
        [name, Object.fromEntries(Object.entries(value).map(([field, schema]) => [field, bare(schema)]))],
      ];
    return name === "description" || name.startsWith("x-kubernetes-") ? [] : [[name, bare(value)]];
  });
  return Object.fromEntries([...rest, ...("properties" in part ? [["additionalProperties", false]] : [])]);
}

const referencesIn = (schema: Schema): readonly string[] =>
  [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, name = ""]) => name);

const definitions: { [name: string]: unknown } = {};
for (const queue = [...kinds]; queue.length > 0; ) {
  const name = queue.pop() ?? "";
  const schema = all[name];
  if (schema === undefined) throw new Error(`there is no definition ${name}`);
  if (name in definitions) continue;
  definitions[name] = bare(schema);
  queue.push(...referencesIn(schema));
}

const about = {
  $comment: `${basename(folder)}, ${file}, Apache-2.0: what ${kinds.map((name) => name.split(".").at(-1)).join(", ")} reach, without descriptions and x-kubernetes-*, and with no other field allowed. Made by extract.ts.`,
};
const sorted = Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1));
const lines = sorted.map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`);
writeFileSync(
  join(import.meta.dirname, "schemas.json"),
  `{\n  "$comment": ${JSON.stringify(about.$comment)},\n  "definitions": {\n${lines.join(",\n")}\n  }\n}\n`,
);
