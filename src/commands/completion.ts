import { resolveConfig } from "../manifest/meaning/config.ts";
import { openDocuments } from "../manifest/read/documents.ts";
import { selectFiles } from "../manifest/read/select.ts";
import { UsageError } from "../model/errors.ts";
import { FileError, type Files } from "../model/world.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Option } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import { completionScript } from "./cli/completion-script.ts";
import { type CommandOptions, helpOption, readOutput } from "./cli/options.ts";

type Task =
  | { readonly is: "script"; readonly shell: keyof typeof completionScript }
  | { readonly is: "vaults"; readonly words: readonly string[] };

type Options = CommandOptions & { readonly task: Task };

/** The entries of the table of commands, as far as scripts need them. */
type Table = readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly options: readonly Option[] }>;
}[];

/**
 * Prints a shell's completion script, made from the table of commands, and the names that such a script asks for.
 * @param table all commands. A parameter, because the table loads this file.
 */
export const createCompletionCommand = (table: Table): Command<Options> => ({
  usage: "bash | zsh | fish",
  about: `Prints a script with which a shell completes commands, options and, behind --vault, the vaults of the config. The
script asks this program for them: completion vaults -- WORD... prints those of the config that --config among the words
names, or that is found from the working directory. It reaches no vault.`,
  options: [],
  examples: [
    { line: "completion bash", does: "in ~/.bashrc: source <(keyvault-gitops completion bash)" },
    { line: "completion zsh", does: "in ~/.zshrc, below compinit: source <(keyvault-gitops completion zsh)" },
    {
      line: "completion fish",
      does: "into ~/.config/fish/completions/keyvault-gitops.fish",
    },
  ],
  exits: [
    { code: exits.done, means: "done" },
    { code: exits.error, means: "an error" },
  ],
  offline: true,
  read: (given) => {
    const [what, ...words] = given.positionals;
    const output = readOutput(given);
    if (what === "vaults") return { output, task: { is: "vaults", words } };
    if (words.length > 0) throw new UsageError("completion takes one shell.");
    if (what !== "bash" && what !== "zsh" && what !== "fish")
      throw new UsageError(
        what === undefined ? "completion needs a shell." : `There is no completion for ${what}.`,
        `There are: ${Object.keys(completionScript).join(", ")}.`,
      );
    return { output, task: { is: "script", shell: what } };
  },
  run: async ({ task }, { files }) => {
    if (task.is === "vaults") {
      const names = await listVaults(task.words, files);
      return { exit: exits.done, text: names.map((name) => `${name}\n`).join("") };
    }
    const commands = await Promise.all(
      table.map(async ({ name, summary, load }) => ({
        name,
        summary,
        options: [...(await load()).options, helpOption],
      })),
    );
    return { exit: exits.done, text: completionScript[task.shell](commands) };
  },
});

/**
 * The vaults of a config; none where it cannot be read, for a shell has no place for an error. A config with mistakes may
 * hold any name, and a shell gets only what a vault can be called.
 */
async function listVaults(words: readonly string[], files: Files): Promise<readonly string[]> {
  try {
    const here = await files.realPath(files.workingDirectory);
    const named = findConfigWord(words);
    const { config, folder } = await selectFiles(
      { paths: [], emulator: false, ...(named !== undefined && { config: named }) },
      here,
      files,
    );
    if (config === undefined) return [];
    const root = (await files.repository(folder)) ?? folder;
    const { document } = await openDocuments(files, here).read(config, root);
    const vaults = document && resolveConfig(document, (path) => path).config?.vaults;
    return (vaults ?? []).map(({ name }) => name).filter((name) => /^[0-9A-Za-z-]{1,127}$/.test(name));
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}

/** The value of `--config` among the words of an unfinished line, whether or not the shell parts it at the "=". */
function findConfigWord(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:-c|--config)(?:=|$)/.test(word));
  if (at < 0) return undefined;
  const inWord = words[at]?.split("=").slice(1).join("=");
  const behind = words.slice(at + 1).find((word) => word !== "=");
  return inWord || behind || undefined;
}
