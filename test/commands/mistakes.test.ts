// What people type wrong, and what they are told: a message, its code, a hint, an exit code, and never the name of what writes.
import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import type { ErrorCode } from "../../src/model/error-code.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const config =
  "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [vaults/**/*.yaml]\nvaults: { prod: }\n";
const prod =
  "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets: { a: { value: external } }\n";
const set = { "keyvault-gitops.yaml": config, "vaults/prod.yaml": prod, "x/y/": "" };

const everyCommand = `There are: ${commands.map(({ name }) => name).join(", ")}. See keyvault-gitops --help.`;

/** Where somebody is: in the repository, in a subfolder of it, or the same without git. */
const places = {
  root: {},
  sub: { from: "x" },
  "no git": { from: "x", git: false },
} as const;

test.each<[string, keyof typeof places, string, ErrorCode, string]>([
  // A command by its meaning, and never one that writes.
  ["preview", "root", "error: There is no command preview.", "command-unknown", "Did you mean plan?"],
  ["lint", "root", "error: There is no command lint.", "command-unknown", "Did you mean validate?"],
  ["push", "root", "error: There is no command push.", "command-unknown", "Did you mean plan?"],
  ["DELETE", "root", "error: There is no command DELETE.", "command-unknown", "Did you mean plan?"],
  ["status", "root", "error: There is no command status.", "command-unknown", "Did you mean drift?"],
  ["plam", "root", "error: There is no command plam.", "command-unknown", "Did you mean plan?"],
  [
    "state list",
    "root",
    "error: There is no command state.",
    "command-unknown",
    "There is no state file: the vault is the state, and its tags say what was applied. See docs/explanation/planning.md, and explain.",
  ],
  [
    "rollback",
    "root",
    "error: There is no command rollback.",
    "command-unknown",
    "Revert the commit in git, then see plan.",
  ],
  [
    "login",
    "root",
    "error: There is no command login.",
    "command-unknown",
    "Sign in with az login; doctor says what the identity may do.",
  ],
  ["aply", "root", "error: There is no command aply.", "command-unknown", everyCommand],
  ["constructor", "root", "error: There is no command constructor.", "command-unknown", everyCommand],
  [
    "--vault prod plan",
    "root",
    "error: The command comes first, then its options.",
    "command-unknown",
    "For example: keyvault-gitops plan --help",
  ],
  // An option in the same way.
  [
    "plan --json",
    "root",
    "error: There is no option --json.",
    "option-unknown",
    "Did you mean --format json?",
  ],
  ["plan --output=x", "root", "error: There is no option --output.", "option-unknown", "Did you mean --out?"],
  ["plan -o x", "root", "error: There is no option -o.", "option-unknown", "Did you mean --out?"],
  [
    "plan --target a",
    "root",
    "error: There is no option --target.",
    "option-unknown",
    "Did you mean --select?",
  ],
  [
    "plan --emulater",
    "root",
    "error: There is no option --emulater.",
    "option-unknown",
    "Did you mean --emulator?",
  ],
  [
    "apply --dry-run",
    "root",
    "error: There is no option --dry-run.",
    "option-unknown",
    "plan shows what apply would do, and writes nothing.",
  ],
  [
    "apply --auto-approve",
    "root",
    "error: There is no option --auto-approve.",
    "option-unknown",
    "--help lists the options.",
  ],
  [
    "apply --yess",
    "root",
    "error: There is no option --yess.",
    "option-unknown",
    "--help lists the options.",
  ],
  [
    "plan --allow-prge",
    "root",
    "error: There is no option --allow-prge.",
    "option-unknown",
    "--help lists the options.",
  ],
  [
    "plan --color",
    "root",
    "error: There is no option --color.",
    "option-unknown",
    "A terminal has colours; FORCE_COLOR=1 asks for them elsewhere.",
  ],
  // One letter is like no word.
  ["plan -t x", "root", "error: There is no option -t.", "option-unknown", "--help lists the options."],
  ["drift --fx", "root", "error: There is no option --fx.", "option-unknown", "--help lists the options."],
  [
    "plan --constructor",
    "root",
    "error: There is no option --constructor.",
    "option-unknown",
    "--help lists the options.",
  ],
  // A value that wants "=".
  [
    "plan --emulator v.db",
    "root",
    'error: --emulator takes its value behind "=", and v.db is no manifest.',
    "option-invalid",
    "Write --emulator=v.db",
  ],
  [
    "import --vault prod --emulator data/V.SQLITE3",
    "root",
    'error: --emulator takes its value behind "=", and data/V.SQLITE3 is no manifest.',
    "option-invalid",
    "Write --emulator=data/V.SQLITE3",
  ],
  // Where am I?
  [
    "plan",
    "no git",
    "no keyvault-gitops.yaml was found in .: the search goes no further up, because there is no .git",
    "config-missing",
    "name one with --config, or write keyvault-gitops.yaml: it says which vaults there are",
  ],
  [
    "plan --emulator",
    "no git",
    "no keyvault-gitops.yaml was found in .: the search goes no further up, because there is no .git",
    "config-missing",
    "name manifests, files or a folder, or write keyvault-gitops.yaml: it says which vaults there are",
  ],
  [
    "plan y",
    "no git",
    "no keyvault-gitops.yaml was found from y up to .: the search goes no further up, because there is no .git",
    "config-missing",
    "name one with --config, or write keyvault-gitops.yaml: it says which vaults there are",
  ],
  [
    "plan --emulator",
    "no git",
    "no keyvault-gitops.yaml was found in .: the search goes no further up, because there is no .git",
    "config-missing",
    "name manifests, files or a folder, or write keyvault-gitops.yaml: it says which vaults there are",
  ],
  [
    "init --vault prod",
    "sub",
    "../keyvault-gitops.yaml governs this folder already",
    "config-conflict",
    "write manifests for it",
  ],
  [
    "import --vault prod",
    "sub",
    "no pattern matches x/vaults/prod.yaml",
    "config-conflict",
    "add x/vaults/**/*.yaml to it, or pass --out ..",
  ],
  ["plan none.yaml", "sub", "none.yaml matches no manifest", "file-missing", "check the path"],
  // What a pattern matches is not an all-clear, and what nobody can answer is not asked.
  [
    "plan --select nosuch",
    "root",
    'select "nosuch": the set has no object of such a name',
    "selection-unmatched",
    "the objects are: a",
  ],
  [
    "plan --select c*",
    "root",
    'select "c*": the set has no object of such a name',
    "selection-unmatched",
    "the objects are: a",
  ],
  [
    "plan --vault prdo",
    "root",
    'vault "prdo": the set has no vault of such a name',
    "selection-unmatched",
    "did you mean prod?",
  ],
  [
    "plan --select a --settle on --settle off",
    "root",
    "error: --settle is given twice.",
    "option-invalid",
    "Give it once.",
  ],
  [
    "apply",
    "root",
    "Nothing was written.",
    "confirmation-missing",
    "Pass --yes to apply without being asked.",
  ],
  [
    "plan --within 30",
    "root",
    "error: --within takes a positive ISO 8601 duration.",
    "option-invalid",
    "Write 30 days as P30D.",
  ],
])("%s (%s)", async (line, place, message, code, hint) => {
  const made = stage(set, places[place]);
  const { exit, out, err } = await made.on(line, { codes: true });
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  const said = err.split("\n").find((one) => one.includes(message));
  expect(said, err).toMatch(new RegExp(` \\[${code}\\]$`));
  expect(err).toContain(`hint: ${hint}`);
  expect(made.vaults.log).toEqual([]);
});

test.each(["plan --emulator vaults/prod.yaml", "plan --emulator vaults", "plan vaults/prod.yaml --emulator"])(
  "%s names a manifest, and that is right",
  async (line) => expect(await stage(set).on(line)).toMatchObject({ exit: 0 }),
);

const writing = ["init", "apply", "import", "rotate", "events", "emulator", "seal"];

/** Every spelling that lacks one letter or has one twice. */
const misspellings = (name: string) =>
  [...name].flatMap((letter, i) => [
    name.slice(0, i) + name.slice(i + 1),
    name.slice(0, i) + letter + name.slice(i),
  ]);

test.each(commands.map(({ name }) => name))(
  "no misspelling of %s is answered with a command that writes",
  async (name) => {
    for (const typed of misspellings(name)) {
      const { err } = await call([typed]);
      const suggested = /Did you mean (.*)\?/.exec(err)?.[1];
      expect(writing).not.toContain(suggested);
    }
  },
);

test.each(["yes", "fix", "accept", "force", "allow-purge", "allow-empty", "max-destroy"])(
  "no misspelling of --%s is answered with an option that lets more be written",
  async (name) => {
    for (const command of ["apply", "drift", "import"])
      for (const typed of misspellings(name)) {
        const { err } = await call([command, `--${typed}`]);
        expect(err).not.toMatch(/Did you mean --(yes|fix|accept|force|allow-purge|allow-empty|max-destroy)/);
      }
  },
);
