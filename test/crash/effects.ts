// One apply with many kinds of effects: how a vault comes to where it begins, and the world in which it is made.
import type { PlanDocument } from "../../src/model/document.ts";
import { document, type Ground, type Lab, lab } from "../simulation/lab.ts";

export const vault = "local";

type Objects = { readonly secrets?: object; readonly keys?: object };

/** What becomes of some objects from the first apply to the one that is disturbed. */
export type Effects = {
  /** What git said first, and a day later. */
  readonly first: Objects;
  readonly later: Objects;
  /** What git says now: the apply makes the vault so. */
  readonly now: Objects;
  /** The effects of the apply, in the plan's order. */
  readonly effects: readonly string[];
  readonly verbs: readonly PlanDocument["changes"][number]["verb"][];
  /** What somebody else does before the first apply, and after the second. */
  readonly before: (world: Lab) => Promise<void>;
  readonly meddle: (world: Lab) => Promise<void>;
  /** The environment then, and now. */
  readonly environment: {
    readonly first: Readonly<Record<string, string>>;
    readonly now: Readonly<Record<string, string>>;
  };
};

/** Both in one vault and in one apply. */
export const together = (one: Effects, other: Effects): Effects => ({
  first: { ...one.first, ...other.first },
  later: { ...one.later, ...other.later },
  now: { ...one.now, ...other.now },
  effects: [...one.effects, ...other.effects],
  verbs: [...new Set([...one.verbs, ...other.verbs])],
  before: async (world) => {
    await one.before(world);
    await other.before(world);
  },
  meddle: async (world) => {
    await one.meddle(world);
    await other.meddle(world);
  },
  environment: {
    first: { ...one.environment.first, ...other.environment.first },
    now: { ...one.environment.now, ...other.environment.now },
  },
});

/** Names that an apply purges: everything else has to stay. */
export const purged = ["absent-and-purged", "purged-only"];

/** What the effects of an apply need to be allowed. */
export const allowed = { maxDestroy: 12, allowPurge: true };

const config = (address: object) =>
  document("Config", {
    owner: "us",
    manifests: ["vault.yaml"],
    prune: "delete",
    vaults: { [vault]: address },
  });

/** The repository as it is now. `address` is what the config says of the vault. */
export const repository = (
  { now }: Effects,
  address: object = {},
): readonly (readonly [path: string, text: string])[] => [
  ["keyvault-gitops.yaml", config(address)],
  ["vault.yaml", document("Vault", { vault, ...now })],
];

const day = 86_400_000;

/** Brings a vault to where the apply begins, nine days after its start, and copies its data file to `file`. */
export async function prepare(
  { first, later, before, meddle, environment }: Effects,
  ground: Ground,
  file: string,
  start?: number,
): Promise<{ readonly start: number }> {
  const world = lab(ground, start ? { start } : {});
  const { texts, env, apply, clock, save } = world;
  for (const [name, text] of Object.entries(environment.first)) env.set(name, text);
  texts.set("keyvault-gitops.yaml", config({}));
  await before(world);
  for (const objects of [first, later]) {
    texts.set("vault.yaml", document("Vault", { vault, ...objects }));
    await apply();
    clock.forward(day);
  }
  clock.forward(7 * day);
  await meddle(world);
  clock.forward(70_000);
  save(file);
  return { start: Math.floor(clock.now() / 1000) };
}

/** The world of the apply. */
export function begin(of: Effects, ground: Ground, from: string, start: number): Lab {
  const world = lab(ground, { from, start });
  for (const [path, text] of repository(of)) world.texts.set(path, text);
  for (const [name, text] of Object.entries(of.environment.now)) world.env.set(name, text);
  return world;
}
