import { readFileSync } from "node:fs";
import { madeFrom, page } from "./markdown.ts";
import { formatSchema, isMapping, type Lookup } from "./schema-page.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
/** Each is read once: a section is known by the schema that it shows. */
const schemas = new Map(["manifest", "config"].map((name) => [name, read(name)]));

/** Definitions of the manifest's schema that have a section on its page, which the config's page links to. */
const sections: { readonly [ref: string]: string } = {
  "manifest.v1.schema.json#/definitions/defaults": "[`defaults`](manifest.md#defaults)",
  "manifest.v1.schema.json#/definitions/generate":
    "[`generate`](manifest.md#secretsnamevaluegenerate), without `epoch`",
};

const lookupIn =
  (own: string): Lookup =>
  (ref) => {
    const [file = "", path = ""] = ref.split("#/");
    const whole = schemas.get(file === "" ? own : file.replace(".v1.schema.json", ""));
    const found = path.split("/").reduce((schema, name) => schema?.[name], whole);
    if (!isMapping(found)) throw new Error(`no schema has ${ref}`);
    return found;
  };

/** The reference of manifests, from their schema. */
export const formatManifestPage = (): string =>
  page(
    madeFrom("schemas/manifest.v1.schema.json"),
    "# Manifests",
    `For whoever writes a manifest, a YAML file with \`kind: Vault\`. You find after it every property, what it takes, its default
and its meaning. [Manifests and config](../explanation/manifests.md) explains how they work together.`,
    `\`null\` means that the property must be absent. A property that a manifest does not mention stays as it is.`,
    formatSchema(schemas.get("manifest"), lookupIn("manifest"), () => undefined),
  );

/** The reference of the config, from its schema. */
export const formatConfigPage = (): string =>
  page(
    madeFrom("schemas/config.v1.schema.json"),
    "# The config",
    `For whoever writes \`keyvault-gitops.yaml\`, a YAML file with \`kind: Config\`. You find after it every property, what it takes,
its default and its meaning. [Manifests and config](../explanation/manifests.md#the-config) explains how it is searched and
what its paths mean.`,
    formatSchema(schemas.get("config"), lookupIn("config"), (ref) => sections[ref]),
  );
