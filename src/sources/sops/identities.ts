import { GitError, MissingValue } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { Sealed } from "../../model/sealed.ts";
import { FileError, type Files, type World } from "../../model/world.ts";

/**
 * The age identities of a run, out of the environment alone, by sops's own names: `SOPS_AGE_KEY` holds some,
 * `SOPS_AGE_KEY_FILE` names a file of some. No message quotes either, because people confuse the two.
 * @throws MissingValue where the file cannot be used
 */
export async function readIdentities({
  env,
  files,
}: Pick<World, "env" | "files">): Promise<readonly Sealed[]> {
  const [text, path] = [env("SOPS_AGE_KEY") ?? "", env("SOPS_AGE_KEY_FILE") ?? ""];
  return [...(text === "" ? [] : [Sealed.text(text)]), ...(path === "" ? [] : [await inFile(path, files)])];
}

async function inFile(written: string, files: Files): Promise<Sealed> {
  const path = files.resolve(files.workingDirectory, written);
  try {
    const bytes = await files.read(path, inputLimits.identities);
    if (!(await files.tracked(await files.realPath(path)))) return Sealed.bytes(bytes);
  } catch (error) {
    if (error instanceof GitError)
      throw new MissingValue(
        "sops-invalid",
        `whether the file that SOPS_AGE_KEY_FILE names is tracked cannot be said: ${error.message}`,
        error.hint,
      );
    if (!(error instanceof FileError)) throw error;
    throw new MissingValue(
      "sops-invalid",
      `the file that SOPS_AGE_KEY_FILE names is ${error.reason}`,
      "it holds age identities, as age-keygen writes them",
    );
  }
  throw new MissingValue(
    "sops-invalid",
    "the file that SOPS_AGE_KEY_FILE names is tracked by git",
    "make a new identity: whoever reads the repository has this one",
  );
}
