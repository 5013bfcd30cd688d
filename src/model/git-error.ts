/** Git did not say what it tracks: nothing follows from that, neither that a file is tracked nor that it is not. */
export class GitError extends Error {
  override readonly name = "GitError";
  /** What to do about it. */
  readonly hint: string;

  /** @param message in our words: git quotes what it read. */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
