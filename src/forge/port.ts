export type Comment = {
  readonly id: number;
  /** The login; empty where the account is gone. */
  readonly author: string;
  readonly body: string;
  readonly url: string;
};

export type Issue = Omit<Comment, "id"> & { readonly number: number };

type MergedPull = {
  readonly number: number;
  /** The branch that it was merged into. */
  readonly into: string;
  /** The last commit that the merge made. */
  readonly merge: string;
};

/** All calls that we make to GitHub about one repository. Every method throws a `GithubError` when the call failed. */
export type GithubPort = {
  /** The login that the token writes as. */
  readonly author: () => Promise<string>;
  /** The comments of a pull request or an issue, oldest first. */
  readonly comments: (number: number) => AsyncIterable<Comment>;
  readonly comment: (number: number, body: string) => Promise<Comment>;
  readonly editComment: (id: number, body: string) => Promise<Comment>;
  /** The open issues that have a label, oldest first, pull requests not among them. */
  readonly issues: (label: string) => AsyncIterable<Issue>;
  readonly openIssue: (issue: Readonly<Record<"title" | "body" | "label", string>>) => Promise<Issue>;
  readonly editIssue: (number: number, body: string) => Promise<void>;
  readonly closeIssue: (number: number) => Promise<void>;
  /** A commit's tree, and its parents in order. */
  readonly commit: (sha: string) => Promise<{ readonly tree: string; readonly parents: readonly string[] }>;
  /** The merged pull requests that brought a commit. */
  readonly mergedWith: (sha: string) => Promise<readonly MergedPull[]>;
  readonly repository: () => Promise<{ readonly isPrivate: boolean; readonly defaultBranch: string }>;
  /** The commit that a branch is at; undefined where there is none that the token may see. */
  readonly head: (branch: string) => Promise<string | undefined>;
};
