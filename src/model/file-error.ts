type FileReason =
  | "missing"
  | "unreadable"
  | "unwritable"
  | "too large"
  | "outside the repository"
  | "linked too often"
  | "no data file of vaults";

/** A file or folder that could not be used: only why, for what a system says quotes what it was given. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly reason: FileReason;
  /** Absolute. */
  readonly path: string;

  /** @param shown the path as people know it. */
  constructor(reason: FileError["reason"], path: string, shown: string = path) {
    super(`${shown} is ${reason}`);
    this.reason = reason;
    this.path = path;
  }
}
