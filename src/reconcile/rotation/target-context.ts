import { explainUnexpected, isFault, MissingValue, VaultError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { foldName, type OmitOfEach } from "../../model/object.ts";
import type { AdminPassword, RotationEntry } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import { FileError, type World, type Writer } from "../../model/world.ts";
import { Refusal } from "../../rotate/context.ts";
import { type TargetContext, TargetError } from "../../rotate/target.ts";
import { generateValue } from "../../sources/generate.ts";
import type { InspectedRotations } from "./due-rotations.ts";

/** What targets are reached with, by a run's connections, its world and one secret's rotation. */
export function makeTargetContext(
  { set, connections }: Pick<InspectedRotations<Writer>, "set" | "connections">,
  {
    clock,
    random,
    env,
    exec,
    files,
    token,
  }: Pick<World, "clock" | "random" | "env" | "exec" | "files" | "token">,
  rotation: Pick<TargetContext, "vaultUrl" | "vaultNow" | "neededUntil" | "sleep">,
): TargetContext {
  return {
    ...rotation,
    env,
    exec,
    random,
    token,
    now: clock.now,
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

/** What became of a rotation, without what it is the rotation of. */
export type RotationEnd = OmitOfEach<RotationEntry, "id" | "place" | "target" | "strategy" | "due"> &
  Partial<Pick<RotationEntry, "due">>;

/** How a rotation ended that was stopped, in our own words. */
export function explainStop(error: unknown): RotationEnd {
  if (error instanceof Refusal) return { result: "refused", message: error.message, hint: error.hint };
  if (error instanceof TargetError && error.reason === "busy")
    return { result: "refused", message: error.message, hint: "run again when the other run is over" };
  if (error instanceof TargetError && error.reason === "unknown")
    return { result: "unknown", message: error.message };
  if (isFault(error, "deleted but recoverable"))
    return { result: "refused", message: error.message, hint: "recover it, or purge it" };
  if (isFault(error, "cancelled")) return { result: "failed", message: "interrupted" };
  if (error instanceof VaultError || error instanceof TargetError || error instanceof MissingValue)
    return { result: "failed", message: error.message };
  return { result: "failed", message: explainUnexpected(error) };
}
