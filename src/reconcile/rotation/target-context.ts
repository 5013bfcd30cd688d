import { inputLimits } from "../../model/input.ts";
import { foldName } from "../../model/object.ts";
import type { AdminPassword } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import { FileError, type World, type Writer } from "../../model/world.ts";
import type { TargetContext } from "../../rotate/target.ts";
import { TargetError } from "../../rotate/target.ts";
import { generateValue } from "../../sources/generate.ts";
import type { InspectedRotations } from "./due-rotations.ts";

/** What targets are reached with, by a run's connections and its world. */
export function makeTargetContext(
  { set, connections }: Pick<InspectedRotations<Writer>, "set" | "connections">,
  { random, env, exec, files, token }: Pick<World, "random" | "env" | "exec" | "files" | "token">,
): TargetContext {
  return {
    env,
    exec,
    token,
    root: set.root,
    generate: (spec) => generateValue(spec, random),
    adminPassword,
    read: async (path) => {
      try {
        const bytes = await files.read(
          await files.realPathIn(set.root, files.resolve(set.root, path)),
          inputLimits.manifest,
        );
        return new TextDecoder().decode(bytes);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        throw new TargetError("refused", `The file ${path} is ${error.reason}.`);
      }
    },
  };

  async function adminPassword(from: AdminPassword): Promise<Sealed> {
    if (from.from === "env") {
      const text = env(from.name);
      if (text) return Sealed.text(text);
      throw new TargetError(
        "refused",
        `The environment variable ${from.name} is not set: it holds a password. Set it for this run.`,
      );
    }
    const vault = set.listed.find(({ name }) => foldName(name) === foldName(from.vault));
    if (!vault) throw new Error(`the config does not list the vault ${from.vault}`);
    return (await connections.to(vault).secret.get(from.name)).value;
  }
}
