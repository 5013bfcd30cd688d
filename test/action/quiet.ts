// What other people can read of a run: its log, every file that it wrote, every request to GitHub.
import { assertNoCanary } from "../canary/assert.ts";
import type { Ran } from "./runner.ts";
import { withoutMasks } from "./runner-commands.ts";
import type { Stage } from "./stage.ts";

type Watched = Pick<Stage, "github" | "entra" | "oidc">;

/** @throws Error where a known value or a token can be read; only the lines that tell the runner to hide it hold one. */
export function assertQuiet(ran: Ran, set: Watched, what: string): void {
  for (const [where, text] of readable(ran, set)) {
    assertNoCanary(text, `${where} of ${what}`);
    for (const token of tokens(set))
      if (partsOf(token).some((part) => text.includes(part)))
        throw new Error(`${where} of ${what} shows a token`);
  }
}

/** Every token that was given for a job; the runner must be told to hide it. */
export const tokens = ({ entra, oidc }: Watched): readonly string[] => [...entra.given, ...oidc.given];

const readable = ({ log, files }: Ran, { github }: Watched): readonly (readonly [string, string])[] => [
  ["the log", withoutMasks(log)],
  ...Object.entries(files),
  ...github.log.map(({ call, body }) => [call, body] as const),
];

/** Claims and signature: the header is that of any token. */
const partsOf = (token: string): readonly string[] =>
  token.split(".").filter((part, i) => i > 0 && part.length > 20);
