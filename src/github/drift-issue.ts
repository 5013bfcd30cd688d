import { inHtml, inMarkdown, inText } from "../report/escape.ts";
import { mostCharacters } from "./comment.ts";
import { type NotAllowed, orWarning } from "./failure.ts";
import { isAbout, type Marker, readMarker, type Subject, writeMarker } from "./marker.ts";
import type { GithubPort, Issue } from "./port.ts";
import { countsWords } from "./posted.ts";
import { isSame } from "./sticky.ts";

/** What a look at the vaults found. */
export type Drift =
  | { readonly found: "nothing" }
  | {
      readonly found: "drift";
      /** Another one where the drift is another one. */
      readonly digest: string;
      /** Counts, without a name. */
      readonly summary: string;
      /** Markdown that names the objects. */
      readonly body: string;
    };

export type DriftOptions = Subject & {
  readonly label: string;
  /** False: counts only. */
  readonly names: boolean;
  /** The url of the run. */
  readonly run: string;
};

/** `commented`: it was rewritten, too. */
type Act = "opened" | "rewritten" | "commented" | "unchanged" | "closed";

/** What became of the issue. */
export type Kept =
  | { readonly did: Act; readonly number: number; readonly url: string }
  | { readonly did: "nothing" }
  | NotAllowed;

/**
 * Keeps one open issue of ours for a config and environment while there is drift: its body says what there is now, a
 * comment tells that it is another drift than before, and it is closed where there is none.
 * @throws GithubError where GitHub cannot be asked; a right that is missing is a warning.
 */
export const driftIssue = (github: GithubPort, drift: Drift, options: DriftOptions): Promise<Kept> =>
  orWarning(async () => {
    const found = await findIssue(github, options);
    if (drift.found === "nothing") return found ? close(github, found.issue) : { did: "nothing" };
    const body = bodyOf(drift, options);
    if (!found) {
      const { label } = options;
      return kept("opened", await github.openIssue({ title: title(options), body, label }));
    }
    return rewrite(github, found, { ...drift, body });
  });

type Found = { readonly issue: Issue; readonly marker: Marker };

async function findIssue(github: GithubPort, options: DriftOptions): Promise<Found | undefined> {
  const us = await github.author();
  for await (const issue of github.issues(options.label)) {
    const marker = readMarker(issue, us);
    if (marker?.of === "drift" && isAbout(marker, options)) return { issue, marker };
  }
  return undefined;
}

async function close(github: GithubPort, issue: Issue): Promise<Kept> {
  await github.closeIssue(issue.number);
  return kept("closed", issue);
}

/** The comment comes first: a run that dies between the two comments twice, and not never. */
async function rewrite(
  github: GithubPort,
  { issue, marker }: Found,
  { digest, summary, body }: Drift & { found: "drift" },
): Promise<Kept> {
  const moved = marker.digest !== digest;
  if (moved) await github.comment(issue.number, `The drift is another one now: ${inMarkdown(summary)}`);
  if (!moved && isSame(issue.body, body)) return kept("unchanged", issue);
  await github.editIssue(issue.number, body);
  return kept(moved ? "commented" : "rewritten", issue);
}

const kept = (did: Act, { number, url }: Issue): Kept => ({ did, number, url });

const title = ({ config, environment }: Subject): string =>
  inText(`Drift in Key Vault: ${environment === "" ? config : environment}`, true);

/** The marker, where it was seen last, and what there is: counts where more would name objects or be too long. */
function bodyOf(
  { digest, summary, body }: Drift & { found: "drift" },
  { config, environment, names, run }: DriftOptions,
): string {
  const written = (blocks: readonly string[]) =>
    [writeMarker({ of: "drift", config, environment, digest }), seen(run), ...blocks].join("\n\n");
  const whole = written([body]);
  if (names && whole.length <= mostCharacters) return whole;
  const why = names ? "What drifted would be too long to be shown here." : countsWords;
  return written([`> ${why}`, `**${inMarkdown(summary)}**`]);
}

const seen = (run: string): string =>
  `The vaults are not as git says (<a href="${inHtml(run)}">last run</a>). This issue is closed when they are.`;
