import { MissingValue } from "../../model/errors.ts";

/** Stops with what is wrong with a file: the rest of a sentence that begins with its path. */
export type Refuse = (problem: string, hint: string) => never;

/** What to do about a file that only the sops program reads. */
export const program = "let the sops program read it: { exec: [sops, decrypt, --extract, ..., FILE] }";

/** What to do about a file that sops itself would not write. */
export const asSopsLeftIt = "bring back the file as sops wrote it, and change it with sops edit alone";

/** The refusals of one file, as `MissingValue`. */
export const refusing =
  (path: string): Refuse =>
  (problem, hint) => {
    throw new MissingValue(`the sops file ${path} ${problem}`, hint);
  };
