/**
 * What a run's commit counts as. `merged`: it is the head of a branch whose commits count as merged. `old`: it is a
 * commit of such a branch, and another one is its head. `proposed`: all else, as a pull request, what a merge queue
 * tries, a push to another branch, and a tag.
 */
export type Standing = "merged" | "old" | "proposed";

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

/**
 * What a lost answer may have made. A call that creates is not repeated before this was looked for: a forge may carry it
 * out and then answer with 502.
 */
export type LookUp<Made> = () => Promise<Made | undefined>;

/** `completed`: there is no drift. `superseded`: another issue speaks of the same drift, and of more. */
export type ClosingReason = "completed" | "superseded";

/** All calls that we make to GitHub about one repository. Every method throws a `GithubError` when the call failed. */
export type GithubPort = {
  /** The login that the token writes as. */
  readonly author: () => Promise<string>;
  /** The comments of a pull request or an issue, oldest first. */
  readonly comments: (number: number) => AsyncIterable<Comment>;
  /** The comment as it is now; undefined where it is gone. */
  readonly commentNow: (id: number) => Promise<Comment | undefined>;
  readonly comment: (number: number, body: string, lookUp: LookUp<Comment>) => Promise<Comment>;
  readonly editComment: (id: number, body: string) => Promise<Comment>;
  /** Folds a comment away, as outdated. */
  readonly hideComment: (id: number) => Promise<void>;
  /** The paths of the files that a pull request changes, old ones among them. */
  readonly changedFiles: (number: number) => AsyncIterable<string>;
  /** The open issues that have a label, oldest first, pull requests not among them. */
  readonly issues: (label: string) => AsyncIterable<Issue>;
  readonly openIssue: (
    issue: Readonly<Record<"title" | "body" | "label", string>>,
    lookUp: LookUp<Issue>,
  ) => Promise<Issue>;
  readonly editIssue: (number: number, body: string) => Promise<void>;
  readonly closeIssue: (number: number, reason: ClosingReason) => Promise<void>;
  /** A commit's tree, and its parents in order. */
  readonly commit: (sha: string) => Promise<{ readonly tree: string; readonly parents: readonly string[] }>;
  /** The merged pull requests that brought a commit. */
  readonly mergedWith: (sha: string) => Promise<readonly MergedPull[]>;
  readonly repository: () => Promise<{ readonly isPrivate: boolean; readonly defaultBranch: string }>;
  /** The commit that a branch is at; undefined where there is none that the token may see. */
  readonly head: (branch: string) => Promise<string | undefined>;
};

/** The first comment of a thread of a pull request. */
export type Thread = Pick<Comment, "author" | "body"> & {
  readonly id: number;
  /** The comment's own id, which is one within the thread. */
  readonly comment: number;
};

/**
 * All calls that we make to Azure DevOps about one repository of Azure Repos. Every method throws an `AzureDevopsError`
 * when the call failed.
 */
export type AzureDevopsPort = {
  /** The id of the identity that the token writes as. */
  readonly author: () => Promise<string>;
  /** The threads of a pull request, oldest first, without those whose first comment was deleted. */
  readonly threads: (pull: number) => Promise<readonly Thread[]>;
  /** Opens a closed thread, which nobody has to resolve. */
  readonly openThread: (pull: number, body: string, lookUp: LookUp<Thread>) => Promise<Thread>;
  readonly editThread: (pull: number, thread: Thread, body: string) => Promise<void>;
  /** The newest commit of a pull request's branch. */
  readonly pullHead: (pull: number) => Promise<string>;
  /** A commit's tree, and its parents in order. */
  readonly commit: (sha: string) => Promise<{ readonly tree: string; readonly parents: readonly string[] }>;
  readonly repository: () => Promise<{
    readonly isPublic: boolean;
    /** Absent where the repository is empty. */
    readonly defaultBranch?: string;
  }>;
  /** The commit that a branch is at; undefined where there is none that the token may see. */
  readonly head: (branch: string) => Promise<string | undefined>;
};
