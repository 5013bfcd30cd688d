// What a repository at GitHub holds, as far as we ask for it.

export type Comment = {
  readonly id: number;
  readonly on: number;
  readonly author: string;
  body: string;
  /** Why it is folded away. */
  minimized?: string;
};

export type Issue = {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** GitHub lists pull requests among the issues. */
  readonly isPull?: boolean;
  body: string;
  state: string;
  reason?: string;
};

type End = { readonly ref: string; sha: string };

export type Pull = {
  readonly number: number;
  readonly author: string;
  readonly base: End;
  readonly head: End;
  /** The merge that GitHub tries, and after merging the commit that came of it. */
  merge: string;
  state: "open" | "closed";
  merged: boolean;
  /** What it changes. */
  files?: readonly string[];
};

export type Commit = { readonly tree: string; readonly parents: readonly string[] };

export type State = {
  isPrivate: boolean;
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly pulls: Pull[];
  /** A branch's commit. */
  readonly heads: Map<string, string>;
  readonly commits: Map<string, Commit>;
  /** The last number given to an issue, a pull request or a comment. */
  last: number;
};

export const state = (): State => ({
  isPrivate: true,
  comments: [],
  issues: [],
  pulls: [],
  heads: new Map(),
  commits: new Map(),
  last: 100,
});
