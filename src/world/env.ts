import { readFileSync } from "node:fs";
import { MissingValue } from "../model/errors.ts";
import { inputLimits } from "../model/input.ts";
import { decodeUtf8, parseEnvFile } from "../model/syntax/env-file.ts";
import { FileError, type Files, type World } from "../model/world.ts";

/** A process's own environment. */
type ProcessEnvironment = {
  readonly variables: NodeJS.Dict<string>;
  /** The bytes that the process was started with; undefined where the system does not show them. */
  readonly readBlock: () => Uint8Array | undefined;
};

const ownEnvironment: ProcessEnvironment = { variables: process.env, readBlock: readOwnBlock };

/**
 * The environment, with the names that a `.env` file adds; the environment wins. The file's values stay out of
 * `process.env`, where every program that is started would inherit them. `env` throws a MissingValue for a
 * variable whose bytes are not UTF-8: Node replaces them by U+FFFD, and nobody can tell what the value was.
 * @param folder where a `.env` file may stand; absent: none is read.
 * @throws FileError where the file is there and cannot be read; ProblemsError for what it holds
 */
export async function readEnv(
  files: Files,
  folder?: string,
  own: ProcessEnvironment = ownEnvironment,
): Promise<Required<Pick<World, "env" | "envNames">>> {
  const added = folder === undefined ? undefined : await readEnvFile(files, folder);
  return {
    env: (name) => {
      if (!Object.hasOwn(own.variables, name)) return added?.get(name);
      const text = own.variables[name];
      if (text?.includes("\uFFFD")) refuseReplaced(name, own);
      return text;
    },
    envNames: () => [...Object.keys(own.variables), ...(added?.keys() ?? [])],
  };
}

async function readEnvFile(files: Files, folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const root = (await files.repository(folder)) ?? folder;
  const path = files.resolve(folder, ".env");
  try {
    const bytes = await files.read(await files.realPathIn(root, path), inputLimits.dotenv);
    return parseEnvFile(bytes, files.relative(files.workingDirectory, path));
  } catch (error) {
    if (error instanceof FileError && error.reason === "missing") return undefined;
    throw error;
  }
}

/** Refuses a text with U+FFFD, unless the system shows that the character was given as such. */
function refuseReplaced(name: string, { readBlock }: ProcessEnvironment): void {
  const block = readBlock();
  const bytes = block && findVariable(name, block);
  // A variable that is not in the block was set in this process, where texts are Unicode.
  if (block && (!bytes || decodeUtf8(bytes) !== undefined)) return;
  throw block
    ? new MissingValue(
        "value-invalid",
        `the environment variable ${name} is not UTF-8 text`,
        "set it as UTF-8; give other bytes by a file, within { base64: ... } where the value is no text",
      )
    : new MissingValue(
        "value-invalid",
        `the environment variable ${name} holds U+FFFD, which stands where bytes were no UTF-8 text`,
        "set it as UTF-8; if the character is meant, give the value by a file",
      );
}

/** The bytes of a variable in a block of `NAME=value`, each ended by NUL. Source: proc(5), /proc/pid/environ. */
function findVariable(name: string, block: Uint8Array): Uint8Array | undefined {
  const all = Buffer.concat([Buffer.of(0), block]);
  const head = Buffer.from(`\0${name}=`);
  const at = all.indexOf(head);
  if (at < 0) return undefined;
  const end = all.indexOf(0, at + head.length);
  return all.subarray(at + head.length, end < 0 ? all.length : end);
}

function readOwnBlock(): Uint8Array | undefined {
  try {
    return readFileSync("/proc/self/environ");
  } catch {
    return undefined;
  }
}
