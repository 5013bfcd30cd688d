// What people type wrong, and what they are told: a message, a hint, an exit code, and never the name of what writes.
import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
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

test.each<[string, keyof typeof places, string, string]>([
  // A command by its meaning, and never one that writes.
  ["diff", "root", "error: There is no command diff.", "Did you mean plan?"],
  ["lint", "root", "error: There is no command lint.", "Did you mean validate?"],
  ["push", "root", "error: There is no command push.", "Did you mean plan?"],
  ["DELETE", "root", "error: There is no command DELETE.", "Did you mean plan?"],
  ["status", "root", "error: There is no command status.", "Did you mean drift?"],
  ["plam", "root", "error: There is no command plam.", "Did you mean plan?"],
  [
    "state list",
    "root",
    "error: There is no command state.",
    "There is no state file: the vault is the state, and its tags say what was applied. See docs/explanation/planning.md, and explain.",
  ],
  ["rollback", "root", "error: There is no command rollback.", "Revert the commit in git, then see plan."],
  [
    "login",
    "root",
    "error: There is no command login.",
    "Sign in with az login; doctor says what the identity may do.",
  ],
  ["aply", "root", "error: There is no command aply.", everyCommand],
  ["constructor", "root", "error: There is no command constructor.", everyCommand],
  [
    "--vault prod plan",
    "root",
    "error: The command comes first, then its options.",
    "For example: keyvault-gitops plan --help",
  ],
  // An option in the same way.
  ["plan --json", "root", "error: There is no option --json.", "Did you mean --format json?"],
  ["plan --output=x", "root", "error: There is no option --output.", "Did you mean --out?"],
  ["plan -o x", "root", "error: There is no option -o.", "Did you mean --out?"],
  ["plan --target a", "root", "error: There is no option --target.", "Did you mean --select?"],
  ["plan --emulater", "root", "error: There is no option --emulater.", "Did you mean --emulator?"],
  [
    "apply --dry-run",
    "root",
    "error: There is no option --dry-run.",
    "plan shows what apply would do, and writes nothing.",
  ],
  ["apply --auto-approve", "root", "error: There is no option --auto-approve.", "--help lists the options."],
  ["apply --yess", "root", "error: There is no option --yess.", "--help lists the options."],
  ["plan --allow-prge", "root", "error: There is no option --allow-prge.", "--help lists the options."],
  ["drift --fx", "root", "error: There is no option --fx.", "--help lists the options."],
  ["plan --constructor", "root", "error: There is no option --constructor.", "--help lists the options."],
  // A value that wants "=".
  [
    "plan --emulator v.db",
    "root",
    'error: --emulator takes its value behind "=", and v.db is no manifest.',
    "Write --emulator=v.db",
  ],
  [
    "import --vault prod --emulator data/V.SQLITE3",
    "root",
    'error: --emulator takes its value behind "=", and data/V.SQLITE3 is no manifest.',
    "Write --emulator=data/V.SQLITE3",
  ],
  // Where am I?
  [
    "plan",
    "no git",
    "no keyvault-gitops.yaml was found in .: the search goes no further up, because there is no .git",
    "name one with --config, or write keyvault-gitops.yaml: it says which vaults there are",
  ],
  [
    "plan y",
    "no git",
    "no keyvault-gitops.yaml was found from y up to .: the search goes no further up, because there is no .git",
    "name one with --config, or write keyvault-gitops.yaml: it says which vaults there are",
  ],
  [
    "init --vault prod",
    "sub",
    "../keyvault-gitops.yaml governs this folder already",
    "write manifests for it",
  ],
  [
    "import --vault prod",
    "sub",
    "no pattern matches x/vaults/prod.yaml",
    "add x/vaults/**/*.yaml to it, or pass --out ..",
  ],
  ["plan none.yaml", "sub", "none.yaml matches no manifest", "check the path"],
])("%s (%s)", async (line, place, message, hint) => {
  const made = stage(set, places[place]);
  const { exit, out, err } = await made.on(line);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err.replace(/\n {2,}(?!hint)/g, " ")).toContain(message);
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
