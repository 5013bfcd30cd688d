import type { Option } from "./arguments.ts";

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
export const completionScript = { bash, zsh, fish } as const;
