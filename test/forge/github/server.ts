// A repository at a GitHub on loopback, and our calls to it.
import { createClient } from "../../../src/forge/github/client.ts";
import type { GithubPort } from "../../../src/forge/port.ts";
import { type MovingClock, movingClock } from "../../clock.ts";
import { type GithubApi, githubApi } from "./api/api.ts";
import type { Comment, Issue } from "./api/state.ts";
import { us } from "./build.ts";

type Said = { readonly author?: string; readonly body: string };

export type GithubServer = Pick<GithubApi, "fail" | "flaws"> & {
  readonly github: GithubPort;
  /** Moves when the calls of `github` wait. */
  readonly clock: MovingClock;
  /** The same repository with a token that GitHub does not know. */
  readonly stranger: GithubPort;
  /** The same with a token that may read, and no more. */
  readonly reader: GithubPort;
  /** `POST /issues/7/comments`: what was asked, in order, without listing and asking who we are. */
  readonly writes: () => readonly string[];
  readonly reads: () => readonly string[];
  /** The bodies of all requests. */
  readonly sent: () => readonly string[];
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly heads: Map<string, string>;
  readonly say: (on: number, ...comments: readonly Said[]) => void;
  readonly open: (
    issue: Said & { readonly label?: string; readonly isPull?: boolean; readonly state?: string },
  ) => void;
};

/** With the pull requests #7 and #8. */
export async function githubServer(): Promise<GithubServer> {
  const { url: api, state, tokens, log, flaws, fail } = await githubApi("contoso/shop");
  tokens.set("known", {
    login: us,
    permissions: { contents: "read", issues: "write", pull_requests: "write" },
  });
  tokens.set("reader", {
    login: us,
    permissions: { contents: "read", issues: "read", pull_requests: "read" },
  });
  for (const number of [7, 8])
    state.pulls.push({
      number,
      author: "anna",
      base: { ref: "main", sha: "b".repeat(40) },
      head: { ref: `feature-${number}`, sha: "a".repeat(40) },
      merge: "c".repeat(40),
      state: "open",
      merged: false,
    });
  const clock = movingClock();
  const connected = (token: string) => createClient({ token, owner: "contoso", repo: "shop", api, clock });
  const calls = () => log.map(({ call }) => call);
  return {
    github: connected("known"),
    clock,
    stranger: connected("unknown"),
    reader: connected("reader"),
    writes: () => calls().filter((call) => !call.startsWith("GET ") && call !== "POST /graphql"),
    reads: () => calls().filter((call) => call.startsWith("GET ")),
    sent: () => log.map(({ body }) => body),
    comments: state.comments,
    issues: state.issues,
    heads: state.heads,
    say: (on, ...said) => {
      for (const { author = us, body } of said) state.comments.push({ id: ++state.last, on, author, body });
    },
    open: ({ author = us, body, label = "drift", isPull = false, state: is = "open" }) => {
      const number = ++state.last;
      state.issues.push({ number, author, title: "", labels: [label], isPull, body, state: is });
    },
    fail,
    flaws,
  };
}
