import { mostBytes } from "../../manifest/read/documents.ts";
import { fold } from "../../model/object.ts";
import type { AdminPassword } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import { FileError, type World, type Writer } from "../../model/world.ts";
import type { Around } from "../../rotate/open-target.ts";
import { TargetError } from "../../rotate/target.ts";
import { generated } from "../../sources/generate.ts";
import type { Inspected } from "./due-rotations.ts";

/** What targets are reached with, by a run's connections and its world. */
export function aroundTargets(
  { set, connections }: Pick<Inspected<Writer>, "set" | "connections">,
  { random, env, exec, files, token }: Pick<World, "random" | "env" | "exec" | "files" | "token">,
): Around {
  return {
    env,
    exec,
    token,
    root: set.root,
    generate: (spec) => generated(spec, random),
    adminPassword,
    read: async (path) => {
      try {
        const bytes = await files.read(
          await files.realPathIn(set.root, files.resolve(set.root, path)),
          mostBytes,
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
    const vault = set.listed.find(({ name }) => fold(name) === fold(from.vault));
    if (!vault) throw new Error(`the config does not list the vault ${from.vault}`);
    return (await connections.to(vault).secret.get(from.name)).value;
  }
}
