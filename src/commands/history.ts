import { UsageError } from "../model/errors.ts";
import type { ExplainOptions } from "../reconcile/objects/explain.ts";
import { readHistory } from "../reconcile/objects/history.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Command } from "./cli/command.ts";
import { readObjectName, readOptionsOfNamed } from "./cli/object-name.ts";
import { type CommandOptions, outputOptions, selectionOptions } from "./cli/options.ts";

type Options = CommandOptions & { readonly asking: ExplainOptions };

/** Lists the versions of a secret or key. Writes nothing and opens no value. */
export const historyCommand: Command<Options> = {
  usage: "NAME | VAULT/NAME | VAULT/KIND/NAME [PATH...] [options]",
  about: `Lists the versions of a secret or key, the newest first: when each was made, by keyvault-gitops or by hand, whether what
git says now is what it was made from, whether it is enabled, and when it expires. It reads lists alone: the role Key Vault
Reader is enough, and it opens no value. A name that no manifest declares is looked for in the vaults.

A version that somebody made by hand and that apply took over later counts as made by hand. The first version that bears our
tag may have been adopted: it says so where that cannot be told.`,
  options: [...selectionOptions.filter(({ name }) => name !== "select"), ...outputOptions],
  examples: [
    { line: "history db-password", does: "in every vault, of a secret and a key of that name" },
    { line: "history contoso-prod/db-password", does: "before restore: which versions there are" },
    { line: "history signing --format json", does: "for a program" },
  ],
  exits: [
    { code: exits.done, means: "listed" },
    { code: exits.error, means: "nobody knows the name, a vault could not be read, or an error" },
  ],
  offline: false,
  read: (given) => {
    const named = readObjectName(given, "history");
    if (!named) throw new UsageError("history needs a name: history NAME.", "plan --all names every object.");
    const common = readOptionsOfNamed(given);
    return { ...common, asking: { ...common.selection, ...named } };
  },
  run: async ({ asking }, world) => {
    const document = await readHistory(asking, world);
    return { document, exit: document.partial ? exits.error : exits.done };
  },
};
