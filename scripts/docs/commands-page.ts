import type { Option } from "../../src/commands/cli/arguments.ts";
import { optionsOf } from "../../src/commands/cli/options.ts";
import { commands } from "../../src/commands/commands.ts";
import { codeInCell, inCell, madeFrom, page, table } from "./markdown.ts";

/** The page that tells more of a command than its help. */
const furtherReading: { readonly [command: string]: string } = {
  init: "[Begin a repository](../how-to/begin.md)",
  plan: "[When each change is proposed](../explanation/planning.md)",
  apply: "[When each change is proposed](../explanation/planning.md)",
  drift: "[Drift](../explanation/drift.md)",
  doctor: "[Access](../how-to/access.md)",
  explain: "[Look closer](../how-to/look-closer.md)",
  diff: "[Dev, test and production](../how-to/environments.md)",
  show: "[Look closer](../how-to/look-closer.md)",
  import: "[Adopt a vault that is in use](../how-to/adopt-a-vault.md)",
  rotate: "[Rotation](../explanation/rotation.md)",
  events: "[Events](../how-to/events.md)",
  emulator: "[The embedded Key Vault](emulator.md)",
  seal: "[Sealed values](../how-to/sealed.md)",
  schema: "[Set up your editor and your shell](../how-to/editor-and-shell.md)",
  completion: "[Set up your editor and your shell](../how-to/editor-and-shell.md)",
};

const introduction = `For whoever calls a command, or writes a script that does. After this page you know every command, its options and its exit
codes, as \`--help\` shows them.

\`keyvault-gitops COMMAND [PATH...] [options]\`. PATH is a manifest, a glob, or a folder. A folder that holds a
\`keyvault-gitops.yaml\`, that file itself, or no path at all stands for the config's whole set. \`--version\` prints the version.
Results go to stdout, progress and messages to stderr: [Results](../explanation/results.md) describes formats and exit codes.`;

/** The reference of the command line, from the table of commands. */
export async function formatCommandsPage(): Promise<string> {
  const loaded = await Promise.all(
    commands.map(async (entry) => ({ ...entry, command: await entry.load() })),
  );
  return page(
    madeFrom("src/commands"),
    "# Commands",
    introduction,
    table(
      ["command", "does"],
      loaded.map(({ name, summary }) => [`[\`${name}\`](#${name})`, inCell(summary)]),
    ),
    loaded.flatMap(({ name, command: { usage, about, options, examples, exits, offline } }) =>
      [
        `## ${name}`,
        `\`keyvault-gitops ${name} ${usage}\``,
        ...about.split("\n\n").map((paragraph) => paragraph.replaceAll(/[*_<>]/g, "\\$&")),
        offline ? "It reaches no vault." : [],
        table(
          ["option", "meaning"],
          optionsOf({ options, offline }).map((option) => [codeInCell(syntax(option)), inCell(option.help)]),
        ),
        table(
          ["example", "does"],
          examples.map(({ line, does }) => [codeInCell(`keyvault-gitops ${line}`), inCell(does)]),
        ),
        table(
          ["exit code", "when"],
          exits.map(({ code, means }) => [`${code}`, inCell(means)]),
        ),
        furtherReading[name] === undefined ? [] : `More: ${furtherReading[name]}.`,
      ].flat(),
    ),
  );
}

function syntax({ name, short, takes, optional }: Option): string {
  const value = takes === undefined ? "" : optional ? `[=${takes}]` : ` ${takes}`;
  return `${short ? `-${short}, ` : ""}--${name}${value}`;
}
