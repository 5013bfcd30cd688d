import { mostPagesWithoutNews } from "../../src/vault/link-judge.ts";
import type { Command } from "../../test/faults/commands.ts";
import { faultKinds } from "../../test/faults/kinds.ts";
import { type Promised, promiseOf, skewed } from "../../test/faults/promises.ts";
import { inCell, madeFrom, page, table } from "./markdown.ts";

/** The commands of the matrix, in the order of its columns. */
const commands = [
  "plan",
  "apply",
  "restore",
  "fill",
  "import",
  "drift --fix",
  "rotate",
] as const satisfies readonly Command[];

const words = { same: "same", reported: "error" } as const satisfies Record<Promised[number], string>;

const row = (
  what: string,
  promiseIn: (command: (typeof commands)[number]) => Promised,
): readonly string[] => [
  inCell(what),
  ...commands.map((command) =>
    promiseIn(command)
      .map((outcome) => words[outcome])
      .join(" or "),
  ),
];

const tableOf = (first: string, rows: readonly (readonly string[])[]): string =>
  table([first, ...commands.map((command) => `\`${command}\``)], rows);

const rowsWhere = (stays: boolean) =>
  faultKinds
    .filter(({ name }) => / from then on$/.test(name) === stays)
    .map(({ name }) => row(name.replace(/ from then on$/, ""), (command) => promiseOf(name, command)));

/** `docs/reference/reliability.md`: what a fault between us and a vault does to each command. */
export const formatReliabilityPage = (): string =>
  page(
    madeFrom("the promises that test/faults holds"),
    head,
    [
      "## One request goes wrong",
      "The fault hits one request of the run, whichever it is. Everything after it goes well.",
      tableOf("the fault", rowsWhere(false)),
      "`same or error`: it is an error at some requests, such as a client's first one, a list of all objects, or a write that cannot be looked for. A token that is refused right after it was got is not tried again: until it expires, whoever gave it gives the same one.",
    ],
    [
      "## Everything goes wrong from one request on",
      tableOf("from then on", rowsWhere(true)),
      "Where one of several vaults fails, the others are planned and applied as ever.",
      `A list is read to its end, over empty pages, too: Key Vault has them. Where ${mostPagesWithoutNews.toLocaleString("en")} pages in a row are empty, or begin as an earlier page did, the list is an error.`,
    ],
    [
      "## Clocks",
      tableOf("the clock of this machine", [
        row("is 10 minutes ahead of the vault's, or behind it", () => skewed),
      ]),
      "Dates and evidence follow the vault's clock, by the `Date` of its answers.",
    ],
    writers,
    protocol,
  );

const head = `# Reliability

For whoever asks what happens when Key Vault, the network or a proxy fails in the middle of a run. After this page you know
what each command does then, and what you have to do.

| word | means |
| --- | --- |
| same | The run ends as without the fault: with the same exit code, and with the same objects in the vault. |
| error | The run says what failed, in which vault, and exits 1 or 5. Run it again: the next run ends as one without the fault. |

This holds whatever request is hit, and in each cell:

- No object is created, deleted or changed that a run without the fault leaves alone. A read that fails, or an answer that
  is none of Key Vault's, never counts as an absence.
- No version is lost, and at most one is surplus.
- No value is shown, though the fault sends back all that it was sent.
- The vault's token goes to no other host.
- A request is tried six times at most where the vault says 429, and four times otherwise. So no fault makes a run send more
  than six times its requests.

The tests make each fault at every request of each command, through the Azure SDK, against the
[embedded vault](emulator.md); those of \`apply\` also while it renames. They compare the vault, the files and the exit code with those of a run without it.`;

const test = (file: string, title: string): string => `[${file}](../../test/${file}.test.ts): \`${title}\``;
const meeting = (title: string): string => test("apply/second-writer", title);

/** When somebody else writes to an object that a run writes to, what becomes of it, and the test that holds it. */
const moments: readonly (readonly [when: string, then: string, heldBy: string])[] = [
  [
    "between the plan and the look before a write",
    "The run leaves the object as it is, and says `skipped`.",
    test("reconcile/look", "set anew: the same, and no version is lost"),
  ],
  [
    "between two tries of a write",
    "The same: each further try looks first.",
    meeting("what somebody sets between two tries of our write is not written over"),
  ],
  [
    "between the look and a patch: a property that the patch leaves alone",
    "`failed`: the answer shows it. The next run brings it back, or leaves it where nobody manages it.",
    meeting(
      "a property that somebody patches right before our patch is reported, and the next run brings it back",
    ),
  ],
  [
    "between the look and a patch: a property or tags that the patch sets",
    "Ours stay, and **nothing reports it**.",
    meeting("tags that are patched between our look and our patch are gone over"),
  ],
  [
    "between the look and a new version of a secret",
    "Ours is the newest. Theirs stays as an earlier version, enabled, and **nothing reports it**.",
    meeting("a value that is set between our look and our write stays as an earlier version"),
  ],
  [
    "the same, with `versions: { keepEnabled: N }`",
    "`failed`, with the version's identifier: the run lists the versions there, and disables none. Where both versions before ours are of one second, the vault's dates tell no order, and **nothing reports it**.",
    `${meeting(
      "where older versions are to be disabled, a value that is set between our look and our write is reported, and stays enabled",
    )}, ${meeting("of the second of the version before it, such a value cannot be told from an earlier one")}`,
  ],
  [
    "between the list and a create",
    "Theirs stays as an earlier version, and **nothing reports it**. The list is at most a minute old.",
    `${meeting("a secret that is created between the list and our create stays as an earlier version")}, ${test("apply/name-taken", "a list for the creates: %s")}`,
  ],
  [
    "between the look and a delete",
    "`failed`: the answer shows it. What was deleted can be recovered, and is not purged.",
    meeting("a value that somebody sets right before our delete is deleted with it, and not purged"),
  ],
  [
    "between the look and a rotation of a key",
    "`failed`: the run asks for the key's version once more, and does not rotate.",
    meeting("a version of a key that somebody makes right before our rotation is not rotated away"),
  ],
  [
    "between a key's version and its rotation policy",
    "The policy may be theirs and the version ours. The next run shows that as drift, and brings ours back.",
    meeting("another run's policy around %s is drift of the next run, which brings ours back"),
  ],
  [
    "after the write",
    "The next run shows it as drift.",
    meeting("a value that is set after ours is drift of the next run"),
  ],
];

const writers = `## Two writers

Key Vault has no \`If-Match\`: it compares nothing before it writes. So a run looks right before it writes over something, and
what happens between the two requests can only be found in their answers. To ask once more after each write would be
a request for each, and a run does not do that.

${table(["somebody else writes", "what becomes of it", "held by"], moments)}

So no value is ever lost: a version cannot be removed, and what was deleted is kept. Let one job at a time apply to a vault, as the
[workflows](../how-to/github-actions.md) do with \`concurrency\`, and let an object have one owner: an apply touches no object of another.`;

const protocol = `## Connections

The Azure SDK speaks HTTP/1.1 to Key Vault, whatever else a vault offers. So the tables have no HTTP/2 \`GOAWAY\`: a server that
wants to end a connection closes it, which is "the connection is reset".`;
