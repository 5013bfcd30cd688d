import { mostPagesWithoutNews } from "../../src/vault/link-judge.ts";
import { faultKinds } from "../../test/faults/kinds.ts";
import { type Promised, promises, skewed } from "../../test/faults/promises.ts";
import { inCell, madeFrom, page, table } from "./markdown.ts";

/** The commands of the matrix, in the order of its columns. */
const commands = ["plan", "apply", "import", "drift --fix", "rotate"];

const words = { same: "same", reported: "error" } as const satisfies Record<Promised[number], string>;

const row = (what: string, promised: Promised): readonly string[] => {
  const cell = promised.map((outcome) => words[outcome]).join(" or ");
  return [inCell(what), ...commands.map(() => cell)];
};

const tableOf = (first: string, rows: readonly (readonly string[])[]): string =>
  table([first, ...commands.map((command) => `\`${command}\``)], rows);

const rowsWhere = (stays: boolean) =>
  faultKinds
    .filter(({ name }) => / from then on$/.test(name) === stays)
    .map(({ name }) => row(name.replace(/ from then on$/, ""), promises[name]));

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
      tableOf("the clock of this machine", [row("is 10 minutes ahead of the vault's, or behind it", skewed)]),
      "Dates and evidence follow the vault's clock, by the `Date` of its answers.",
    ],
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
[embedded vault](emulator.md). They compare the vault, the files and the exit code with those of a run without it.`;

const protocol = `## Connections

The Azure SDK speaks HTTP/1.1 to Key Vault, whatever else a vault offers. So the tables have no HTTP/2 \`GOAWAY\`: a server that
wants to end a connection closes it, which is "the connection is reset".`;
