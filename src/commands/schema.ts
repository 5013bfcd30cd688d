import apply from "../../schemas/apply.v1.schema.json" with { type: "json" };
import config from "../../schemas/config.v1.schema.json" with { type: "json" };
import drift from "../../schemas/drift.v1.schema.json" with { type: "json" };
import explanation from "../../schemas/explanation.v1.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.v1.schema.json" with { type: "json" };
import plan from "../../schemas/plan.v1.schema.json" with { type: "json" };
import { findNearest } from "../manifest/read/nearest.ts";
import { UsageError } from "../model/errors.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, readOutput } from "./cli/options.ts";

const schemas = new Map([
  ["manifest", { schema: manifest, says: "what people write: secrets, and the vault that they belong into" }],
  [
    "config",
    { schema: config, says: "keyvault-gitops.yaml: which vaults there are, and what may go into them" },
  ],
  ["plan", { schema: plan, says: "a plan file, as plan --format json writes it" }],
  ["apply", { schema: apply, says: "an outcome, as apply --format json writes it" }],
  ["drift", { schema: drift, says: "what drift --format json writes" }],
  ["explanation", { schema: explanation, says: "what explain --format json writes" }],
]);

type Options = CommandOptions & { readonly name?: string };

export const schemaCommand: Command<Options> = {
  usage: "[manifest | config | plan | apply | drift | explanation] [--out FILE]",
  about: `Prints the JSON Schema of a file, for editors and other programs; without a name, lists the schemas. An editor with
YAML support checks a manifest that begins with:  # yaml-language-server: $schema=PATH`,
  options: [{ name: "out", takes: "FILE", help: "write the schema to FILE" }],
  examples: [{ line: "schema manifest --out manifest.schema.json", does: "for your editor" }],
  exits: [
    { code: exits.done, means: "done" },
    { code: exits.error, means: "an error" },
  ],
  offline: true,
  read: (given) => {
    const [name, ...more] = given.positionals;
    if (more.length > 0) throw new UsageError("schema takes one name.");
    if (name !== undefined && !schemas.has(name)) {
      const meant = findNearest(name, [...schemas.keys()]);
      throw new UsageError(
        `There is no schema ${name}.`,
        meant ? `Did you mean ${meant}?` : `There are: ${[...schemas.keys()].join(", ")}.`,
      );
    }
    return { output: readOutput(given), ...(name !== undefined && { name }) };
  },
  run: async ({ name }) => {
    const named = name === undefined ? undefined : schemas.get(name);
    const list = [...schemas].map(([key, { says }]) => `${key.padEnd(13)}${says}\n`).join("");
    return { exit: exits.done, text: named ? `${JSON.stringify(named.schema, null, 2)}\n` : list };
  },
};
