import { listCalls } from "../access/calls.ts";
import { findLeastRoles } from "../access/roles.ts";
import { documentHead, type ExplainDocument } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { hideTexts } from "../model/source.ts";
import {
  type Explained,
  type ExplainOptions,
  explainObjects,
  type PlannedObject,
} from "../reconcile/objects/explain.ts";
import { exits } from "../reconcile/run/exit.ts";
import { redactChange } from "../reconcile/run/redact.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import { type ObjectName, readObjectName, readOptionsOfNamed } from "./cli/object-name.ts";
import { type CommandOptions, outputOptions, selectionOptions } from "./cli/options.ts";

type Options = CommandOptions & { readonly explaining: ExplainOptions };

/** Tells all that is known of one secret or key. Writes nothing and opens no value. */
export const explainCommand: Command<Options> = {
  usage: "NAME | VAULT/NAME | VAULT/KIND/NAME [PATH...] [options]",
  about: `Tells all that is known of a secret or key: where git declares it, what the vault has, who owns each property and
since when, what is known of its value without reading it, which rule refuses a change, the calls that apply would make
with the least role for each, when it moved last and when it was last written from here.

It reads as plan does, writes nothing, opens no value, and the role Key Vault Reader is enough. A name that no manifest
declares is looked for in the vaults.`,
  options: [...selectionOptions.filter(({ name }) => name !== "select"), ...outputOptions],
  examples: [
    { line: "explain db-password", does: "in every vault, a secret and a key of that name" },
    { line: "explain contoso-prod/db-password", does: "in one vault" },
    { line: "explain contoso-prod/key/signing --format json", does: "the key alone, for a program" },
    { line: "explain greeting demo.yaml --emulator=demo.db", does: "try it" },
  ],
  exits: [
    { code: exits.done, means: "explained, whatever is to be done" },
    { code: exits.error, means: "nobody knows the name, a vault could not be read, or an error" },
  ],
  offline: false,
  read: (given) => {
    const common = readOptionsOfNamed(given);
    return { ...common, explaining: { ...common.selection, ...readName(given) } };
  },
  run: async ({ explaining }, world) => {
    const explained = await explainObjects(explaining, world);
    const document = makeDocument(explaining.name, explained);
    return { document, exit: document.partial ? exits.error : exits.done };
  },
};

function readName(given: Arguments): ObjectName {
  const named = readObjectName(given, "explain");
  if (named) return named;
  throw new UsageError("explain needs a name: explain NAME.", "plan --all names every object.");
}

/** The document, with the calls of each object and without the plain texts of its sources. */
function makeDocument(name: string, { objects, set, ...rest }: Explained): ExplainDocument {
  return {
    ...documentHead("Explanation"),
    name,
    objects: objects.map((object) => {
      const calls = listCalls(object.changes, set);
      const roles = findLeastRoles(calls.map(({ verb }) => verb));
      return { ...redactObject(object), calls, roles };
    }),
    ...rest,
  };
}

const redactObject = (object: PlannedObject): PlannedObject => {
  const { git, changes } = object;
  const source = git?.source && hideTexts(git.source);
  return {
    ...object,
    ...(git && { git: { ...git, ...(source && { source }) } }),
    changes: changes.map(redactChange),
  };
};
