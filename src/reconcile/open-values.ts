import { type Effect, effectKey } from "../model/change.ts";
import { fold, keyOf } from "../model/object.ts";
import { type Problem, ProblemsError } from "../model/problem.ts";
import type { Sealed } from "../model/sealed.ts";
import type { ValueSource } from "../model/source.ts";
import type { World } from "../model/world.ts";
import { MissingValue } from "../values/missing-value.ts";
import { open } from "../values/source.ts";
import type { Prepared } from "./prepare.ts";

/** 25 KB. Source: key-vault/secrets/about-secrets. */
const mostBytes = 25_600;

/**
 * Opens every value that the effects need, before the first write.
 * @returns the value of an effect, by the effect
 * @throws ProblemsError with every value that is missing or cannot be a secret's
 */
export async function openValues(
  effects: readonly Effect[],
  { set, problemAt }: Pick<Prepared<unknown>, "set" | "problemAt">,
  { files, env }: Pick<World, "files" | "env">,
): Promise<(effect: Effect) => Sealed> {
  const vaults = new Map(set.vaults.map((vault) => [fold(vault.name), vault]));
  const places = new Map(
    set.desired.flatMap((desired) =>
      desired.state === "present" ? [[keyOf(desired.id), desired.valuePlace]] : [],
    ),
  );
  const values = new Map<string, Sealed>();
  const problems: Problem[] = [];
  for (const effect of effects) {
    const source = sourceOf(effect);
    const vault = vaults.get(fold(effect.id.vault));
    if (!source || !vault) continue;
    const flawed = (message: string, hint: string) => {
      const place = places.get(keyOf(effect.id));
      problems.push(place ? problemAt(place, message, hint) : { message, hint });
    };
    try {
      const value = await open(source, { vault, root: set.root, files, env });
      if (!value.isText) flawed("the value is not UTF-8 text", "wrap its source in { base64: ... }");
      else if (!value.within(mostBytes)) flawed("the value is over 25 KB", "Key Vault takes no more");
      else values.set(effectKey(effect), value);
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      flawed(error.message, error.hint);
    }
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return (effect) => {
    const value = values.get(effectKey(effect));
    if (!value) throw new Error(`no value was opened for ${effectKey(effect)}`);
    return value;
  };
}

function sourceOf(effect: Effect): ValueSource | undefined {
  switch (effect.verb) {
    case "create":
    case "settle":
      return effect.source;
    case "set":
      return effect.value.from === "source" ? effect.value.source : undefined;
    case "adopt":
      return effect.value.is === "compared" ? effect.value.source : undefined;
    case "update":
    case "recover":
    case "disable":
    case "delete":
    case "purge":
      return undefined;
    default:
      return effect satisfies never;
  }
}
