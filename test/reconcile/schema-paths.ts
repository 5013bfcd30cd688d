// Every property that people can write in a manifest's objects or in a config, as a path, read out of the schemas.
import config from "../../schemas/config.v1.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.v1.schema.json" with { type: "json" };

type Node = { readonly [name: string]: unknown };

const isNode = (data: unknown): data is Node =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const files: { readonly [file: string]: Node } = {
  "config.v1.schema.json": config,
  "manifest.v1.schema.json": manifest,
};

/** A schema, and the file that its references are of. */
type Placed = { readonly node: Node; readonly file: string };

function resolved({ node, file }: Placed): Placed {
  if (typeof node.$ref !== "string") return { node, file };
  const [of = "", pointer = ""] = node.$ref.split("#");
  const home = of === "" ? file : of;
  let found: unknown = files[home];
  for (const step of pointer.split("/").slice(1)) found = isNode(found) ? found[step] : undefined;
  if (!isNode(found)) throw new Error(`there is no ${node.$ref}`);
  return resolved({ node: found, file: home });
}

/** The schemas below one that say what may stand in the same place. */
const alternatives = (node: Node): readonly unknown[] =>
  node.properties ? [] : [node.then, node.else, ...(Array.isArray(node.allOf) ? node.allOf : [])];

/**
 * The paths of the properties below a schema, those with none below them alone. What holds itself (a source in a
 * source) is entered once; the names of a mapping that people choose, and places in a list, are not in a path.
 */
function paths(placed: Placed, path: string, above: readonly Node[]): readonly string[] {
  const { node, file } = resolved(placed);
  if (above.includes(node)) return [path];
  const within = [...above, node];
  const below = (data: unknown, at: string) => (isNode(data) ? paths({ node: data, file }, at, within) : []);
  const found = [
    ...Object.entries(isNode(node.properties) ? node.properties : {}).flatMap(([name, property]) =>
      isNode(property) && isNode(property.not) ? [] : below(property, `${path}.${name}`),
    ),
    ...[node.items, node.additionalProperties, ...alternatives(node)].flatMap((data) => below(data, path)),
  ].filter((at) => at !== path);
  return found.length > 0 ? found : [path];
}

/** The paths below a definition of a schema, or below its top, each once. */
export const pathsOf = (file: keyof typeof files, definition: string, root: string): readonly string[] => {
  const $ref = definition === "" ? "#" : `#/definitions/${definition}`;
  return [...new Set(paths({ node: { $ref }, file: String(file) }, root, []))];
};
