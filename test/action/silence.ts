// What other people can read of a run: its log, every file that it wrote, every request to GitHub.
import { assertNoCanary } from "../canary/assert.ts";
import type { Ran } from "./runner.ts";
import { withoutMasks } from "./runner-commands.ts";
import type { Stage } from "./stage.ts";

type Watched = Pick<Stage, "github" | "entra" | "oidc">;

/**
 * @throws Error where a known value or a token can be read: only the lines that tell the runner to hide it hold one.
 * Also where an output holds what the runner was told to hide: it would drop that output.
 */
export function assertQuiet(ran: Ran, set: Watched, what: string): void {
  const secret = [...tokens(set), ...set.github.tokens.keys(), ...set.oidc.jobs.keys()].flatMap(partsOf);
  for (const [where, text] of readable(ran, set)) {
    assertNoCanary(text, `${where} of ${what}`);
    if (secret.some((part) => text.includes(part))) throw new Error(`${where} of ${what} shows a token`);
  }
  for (const { data } of ran.commands.filter(({ name }) => name === "add-mask"))
    if (Object.values(ran.outputs).some((output) => output.includes(data)))
      throw new Error(`an output of ${what} holds what is to be hidden`);
}

/** Every token that Azure and GitHub's issuer gave; the runner must be told to hide it. */
export const tokens = ({ entra, oidc }: Watched): readonly string[] => [...entra.given, ...oidc.given];

const readable = ({ log, files }: Ran, { github }: Watched): readonly (readonly [string, string])[] => [
  ["the log", withoutMasks(log)],
  ...Object.entries(files),
  ...github.log.map(({ call, body }) => [call, body] as const),
];

/** Of a JWT its claims and its signature: the header is that of any other. */
const partsOf = (token: string): readonly string[] =>
  token.includes(".") ? token.split(".").filter((part, i) => i > 0 && part.length > 20) : [token];
