// What the fault matrix promises: docs/reference/reliability.md shows it, and matrix.test.ts holds it.
import type { Outcome } from "./cell.ts";
import type { Command } from "./commands.ts";
import type { FaultName } from "./kinds.ts";

/** The outcomes that a cell may have; `npm run test:long` shows each of them. */
export type Promised = readonly Outcome[];

const same: Promised = ["same"];
const reported: Promised = ["reported"];
/** An error at some requests, such as a client's first one, a list of all objects, or a write that cannot be looked for. */
const either: Promised = ["same", "reported"];

/** What comes of a fault in the commands that only read a vault, in those that only write versions, and in all others. */
type ByCommand = { readonly [Doing in "reading" | "giving" | "writing"]: Promised };

const doingOf: { readonly [command in Command]: keyof ByCommand } = {
  plan: "reading",
  apply: "writing",
  restore: "giving",
  fill: "giving",
  import: "reading",
  "drift --fix": "writing",
  rotate: "writing",
};

/** What a command does when this fault hits one of its requests. */
export function promiseOf(fault: FaultName, command: Command): Promised {
  const promise: Promised | ByCommand = promises[fault];
  return "reading" in promise ? promise[doingOf[command]] : promise;
}

/** In the order of the table. */
const promises: { readonly [fault in FaultName]: Promised | ByCommand } = {
  "429 with `Retry-After`": same,
  "429 without `Retry-After`": same,
  "500": same,
  "503": same,
  "the connection is reset before the vault acts": same,
  "the connection is reset after the vault acted": same,
  "the vault acts, and its answer takes too long": same,
  "the answer is cut off": { reading: same, giving: same, writing: either },
  "a page of HTML with 200, before the vault acts": same,
  "a page of HTML with 200, after the vault acted": same,
  "a page of HTML with 404": either,
  "a page of HTML with 502": same,
  "an empty page of a list, and the list goes on": same,
  "a page that names itself as the next one": same,
  "a page that names one of another host as the next one": same,
  "401 with a challenge": either,
  "401 without a challenge": reported,
  "the token expires": either,
  "429 from then on": reported,
  "503 from then on": reported,
  "every connection is reset from then on": reported,
  "HTML with 200 from then on": reported,
  "HTML with 404 from then on": reported,
  "every list goes round in a circle from then on": reported,
  "every list goes on at another host from then on": reported,
  "401 with a challenge from then on": reported,
};

/** The clock of this machine is ten minutes ahead of the vault's, or behind it. */
export const skewed: Promised = same;
