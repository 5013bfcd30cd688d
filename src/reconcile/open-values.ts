import type { Material, Means } from "../apply/means.ts";
import { type Effect, effectKey } from "../model/change.ts";
import type { KeyOrigin } from "../model/desired.ts";
import { fold, keyOf } from "../model/object.ts";
import { type Problem, ProblemsError } from "../model/problem.ts";
import type { Sealed } from "../model/sealed.ts";
import type { ValueSource } from "../model/source.ts";
import type { World } from "../model/world.ts";
import { material } from "../values/material.ts";
import { MissingValue } from "../values/missing-value.ts";
import { open } from "../values/source.ts";
import type { Prepared } from "./prepare.ts";

/** 25 KB. Source: key-vault/secrets/about-secrets. */
const mostBytes = 25_600;

type Opened = Pick<Means, "valueOf" | "materialOf">;

/**
 * Opens every value that the effects need, before the first write, and reads the material of keys.
 * @throws ProblemsError with every value that is missing or cannot be used
 */
export async function openValues(
  effects: readonly Effect[],
  { set, problemAt }: Pick<Prepared<unknown>, "set" | "problemAt">,
  { files, env }: Pick<World, "files" | "env">,
): Promise<Opened> {
  const vaults = new Map(set.vaults.map((vault) => [fold(vault.name), vault]));
  const places = new Map(
    set.desired.flatMap((desired) =>
      desired.state === "present" ? [[keyOf(desired.id), desired.valuePlace]] : [],
    ),
  );
  const values = new Map<string, Sealed>();
  const materials = new Map<string, Material>();
  const problems: Problem[] = [];
  for (const effect of effects) {
    const source = sourceOf(effect);
    const vault = vaults.get(fold(effect.id.vault));
    if (!source || !vault) continue;
    try {
      const value = await open(source, { vault, root: set.root, files, env });
      if (effect.id.kind === "key") materials.set(effectKey(effect), material(value));
      else values.set(effectKey(effect), usable(value));
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      const { message, hint } = error;
      const place = places.get(keyOf(effect.id));
      problems.push(place ? problemAt(place, message, hint) : { message, hint });
    }
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    valueOf: (effect) => {
      const value = values.get(effectKey(effect));
      if (!value) throw new Error(`no value was opened for ${effectKey(effect)}`);
      return value;
    },
    materialOf: (effect) => materials.get(effectKey(effect)),
  };
}

function usable(value: Sealed): Sealed {
  if (!value.isText)
    throw new MissingValue("the value is not UTF-8 text", "wrap its source in { base64: ... }");
  if (!value.within(mostBytes)) throw new MissingValue("the value is over 25 KB", "Key Vault takes no more");
  return value;
}

/** The source that an effect opens; undefined where it needs none. */
function sourceOf(effect: Effect): ValueSource | undefined {
  switch (effect.verb) {
    case "create":
    case "settle":
      return effect.kind === "key" ? ofOrigin(effect.origin) : effect.source;
    case "set":
      if (effect.kind === "key") return ofOrigin(effect.origin);
      return effect.value.from === "source" ? effect.value.source : undefined;
    case "adopt": {
      const { value } = effect;
      if (value.is === "kept") return undefined;
      return "origin" in value ? value.origin.source : value.source;
    }
    case "update":
    case "rotate":
    case "recover":
    case "disable":
    case "delete":
    case "purge":
      return undefined;
    default:
      return effect satisfies never;
  }
}

const ofOrigin = (origin: KeyOrigin): ValueSource | undefined =>
  origin.from === "material" ? origin.source : undefined;
