import { parseEnv } from "node:util";
import { inputLimits } from "../model/input.ts";
import { FileError, type Files, type World } from "../model/world.ts";

/**
 * The environment, with the names that a `.env` file adds; the environment wins. The file's values stay out of
 * `process.env`, where every program that is started would inherit them.
 * @param folder where a `.env` file may stand; absent: none is read.
 * @throws FileError where the file is there and cannot be read.
 */
export async function readEnv(files: Files, folder?: string): Promise<World["env"]> {
  const added = folder === undefined ? {} : await readDotenv(files, folder);
  return (name) => ownMember(process.env, name) ?? ownMember(added, name);
}

async function readDotenv(files: Files, folder: string): Promise<NodeJS.Dict<string>> {
  const root = (await files.repository(folder)) ?? folder;
  const path = files.resolve(folder, ".env");
  try {
    return parseEnv(
      new TextDecoder().decode(await files.read(await files.realPathIn(root, path), inputLimits.dotenv)),
    );
  } catch (error) {
    if (error instanceof FileError && error.reason === "missing") return {};
    throw error;
  }
}

const ownMember = (from: NodeJS.Dict<string>, name: string) =>
  Object.hasOwn(from, name) ? from[name] : undefined;
