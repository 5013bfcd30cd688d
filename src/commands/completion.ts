import { resolveConfig } from "../manifest/meaning/config.ts";
import { openDocuments } from "../manifest/read/documents.ts";
import { selectFiles } from "../manifest/read/select.ts";
import { UsageError } from "../model/errors.ts";
import { isLegalName } from "../model/object.ts";
import { FileError, type Files } from "../model/world.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Option } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, optionsOf, readOutput } from "./cli/options.ts";

/** A command as completion needs it. */
type CommandWords = {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
};

type Commands = readonly CommandWords[];

/** In single quotes, in which bash and zsh know no escape. */
const quoteSingle = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const flags = ({ name, short }: Option): readonly string[] => [...(short ? [`-${short}`] : []), `--${name}`];

/**
 * It hands over nothing that bash would expand: names are compared as text. Where nothing is found, readline completes
 * files.
 */
const bash = (commands: Commands): string => `# Completion of keyvault-gitops for bash. In ~/.bashrc:
#   source <(keyvault-gitops completion bash)
_keyvault_gitops() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" name names=()
  # Bash parts --option=VALUE into three words.
  if [[ $word == "=" ]]; then word=""; elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)) || [[ \${COMP_WORDS[1]} == help ]]; then
    names=(${[...commands.map(({ name }) => name), "help", "--help", "--version"].join(" ")})
  elif [[ $before == --vault ]]; then
    while IFS= read -r name; do names+=("$name"); done \\
      < <("\${COMP_WORDS[0]}" completion vaults -- "\${COMP_WORDS[@]:1}" 2>/dev/null)
  elif [[ $word == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `      ${name}) names=(${options.flatMap(flags).join(" ")}) ;;`).join("\n")}
    esac
  fi
  for name in "\${names[@]}"; do
    if [[ $name == "$word"* ]]; then COMPREPLY+=("$name"); fi
  done
}
complete -o bashdefault -o default -F _keyvault_gitops keyvault-gitops
`;

const zsh = (commands: Commands): string => `#compdef keyvault-gitops
# Completion of keyvault-gitops for zsh. In ~/.zshrc, below compinit:
#   source <(keyvault-gitops completion zsh)
_keyvault_gitops() {
  local -a names
  if (( CURRENT == 2 )); then
    names=(
${commands.map(({ name, summary }) => `      ${quoteSingle(`${name}:${summary}`)}`).join("\n")}
    )
    _describe -t commands command names
  elif [[ $words[CURRENT-1] == --vault || $words[CURRENT] == --vault=* ]]; then
    names=("\${(@f)$("$words[1]" completion vaults -- "\${(@)words[2,-1]}" 2>/dev/null)}")
    compset -P '--vault='
    compadd -a names
  elif [[ $words[CURRENT] == -* ]]; then
    case $words[2] in
${commands
  .map(
    ({ name, options }) =>
      `      ${name}) names=(${options.flatMap((option) => flags(option).map((flag) => quoteSingle(`${flag}:${option.help}`))).join(" ")}) ;;`,
  )
  .join("\n")}
    esac
    _describe -o -t options option names
  else
    _files
  fi
}
if [[ $funcstack[1] == _keyvault_gitops ]]; then
  _keyvault_gitops "$@"
else
  compdef _keyvault_gitops keyvault-gitops
fi
`;

/** Within single quotes fish knows two escapes. */
const quoteInFish = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

function fishOption({ name, short, takes, optional, help }: Option): string {
  const letter = short ? ` -s ${short}` : "";
  const value = name === "vault" ? " -x -a '(__keyvault_gitops_vaults)'" : takes && !optional ? " -r" : "";
  return `-l ${name}${letter}${value} -d ${quoteInFish(help)}`;
}

const fish = (commands: Commands): string => `# Completion of keyvault-gitops for fish:
#   keyvault-gitops completion fish > ~/.config/fish/completions/keyvault-gitops.fish
function __keyvault_gitops_vaults
    set -l words (commandline -opc)
    $words[1] completion vaults -- $words[2..-1] 2>/dev/null
end
${commands
  .map(
    ({ name, summary }) =>
      `complete -c keyvault-gitops -n __fish_use_subcommand -f -a ${name} -d ${quoteInFish(summary)}`,
  )
  .join("\n")}
${commands
  .flatMap(({ name, options }) =>
    options.map(
      (option) =>
        `complete -c keyvault-gitops -n '__fish_seen_subcommand_from ${name}' ${fishOption(option)}`,
    ),
  )
  .join("\n")}
`;

/** The script of each shell that has one, from the commands. */
const completionScript = { bash, zsh, fish } as const;

type Task =
  | { readonly is: "script"; readonly shell: keyof typeof completionScript }
  | { readonly is: "vaults"; readonly words: readonly string[] };

type Options = CommandOptions & { readonly task: Task };

/** The entries of the table of commands, as far as scripts need them. */
type Table = readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly options: readonly Option[]; readonly offline: boolean }>;
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
        options: optionsOf(await load()),
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
    return (vaults ?? []).map(({ name }) => name).filter(isLegalName);
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
