import apply from "../../schemas/apply.v1.schema.json" with { type: "json" };
import config from "../../schemas/config.v1.schema.json" with { type: "json" };
import difference from "../../schemas/difference.v1.schema.json" with { type: "json" };
import drift from "../../schemas/drift.v1.schema.json" with { type: "json" };
import error from "../../schemas/error.v1.schema.json" with { type: "json" };
import explanation from "../../schemas/explanation.v1.schema.json" with { type: "json" };
import history from "../../schemas/history.v1.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.v1.schema.json" with { type: "json" };
import plan from "../../schemas/plan.v1.schema.json" with { type: "json" };
import report from "../../schemas/report.v1.schema.json" with { type: "json" };
import { findNearest } from "../manifest/read/nearest.ts";
import { UsageError } from "../model/errors.ts";
import { refreshSchemaFiles } from "../reconcile/authoring/schema-files.ts";
import { exits } from "../reconcile/run/exit.ts";
import { inText } from "../report/formats/escape.ts";
import { quoteText } from "../report/words/text.ts";
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
  ["error", { schema: error, says: "what every command with --format json writes where an error ends it" }],
  ["report", { schema: report, says: "what report --format json writes" }],
  ["explanation", { schema: explanation, says: "what explain --format json writes" }],
  ["difference", { schema: difference, says: "what diff --format json writes" }],
  ["history", { schema: history, says: "what history --format json writes" }],
]);

type Options = CommandOptions & { readonly name?: string; readonly write?: { readonly config?: string } };

/** Prints a JSON Schema, or writes the schemas for editors beside the config. */
export const schemaCommand: Command<Options> = {
  usage: "[NAME] [--out FILE] | --write [--config FILE]",
  about: `Prints the JSON Schema of a file, for programs; without a name, lists the schemas.

With --write it writes the schemas of manifests and configs for editors to .keyvault-gitops/ beside the config, in the form
that yaml-language-server explains best. init and import write them too; after an update --write refreshes them. An editor
with YAML support takes the one that a file's first line names:  # yaml-language-server: $schema=PATH`,
  options: [
    { name: "out", takes: "FILE", help: "write the schema to FILE" },
    { name: "write", dangerous: true, help: "write the schemas for editors beside the config" },
    { name: "config", short: "c", takes: "FILE", help: "the config; searched upwards where not given" },
  ],
  examples: [
    { line: "schema --write", does: "after an update, for your editor" },
    { line: "schema plan --out plan.schema.json", does: "for a program that reads plans" },
  ],
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
    const [config, out] = [given.text("config"), given.text("out")];
    if (given.has("write") && (name !== undefined || out !== undefined))
      throw new UsageError("--write writes every schema for editors, so it takes no name and no --out.");
    if (config !== undefined && !given.has("write")) throw new UsageError("--config goes with --write.");
    return {
      output: readOutput(given),
      ...(name !== undefined && { name }),
      ...(given.has("write") && { write: config === undefined ? {} : { config } }),
    };
  },
  run: async ({ name, write }, { files }) => {
    if (write) {
      const written = await refreshSchemaFiles(write.config, files);
      const lines = written.map((path) => inText(`Wrote ${quoteText(path)}`, true));
      return {
        exit: exits.done,
        text: lines.length > 0 ? lines.map((line) => `${line}\n`).join("") : "The schemas are up to date.\n",
      };
    }
    const named = name === undefined ? undefined : schemas.get(name);
    const list = [...schemas].map(([key, { says }]) => `${key.padEnd(13)}${says}\n`).join("");
    return { exit: exits.done, text: named ? `${JSON.stringify(named.schema, null, 2)}\n` : list };
  },
};
