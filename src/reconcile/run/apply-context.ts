import type { apply } from "../../apply/apply.ts";
import type { Means } from "../../apply/context.ts";
import { type Fingerprints, isForged } from "../../evidence/fingerprint.ts";
import { stampTags } from "../../evidence/stamp.ts";
import type { World, Writer } from "../../model/world.ts";
import { seen } from "../../plan/effect-digest.ts";
import { own } from "../../plan/ownership.ts";
import type { CreatedOf } from "../../sources/source-kind.ts";

type Run = {
  readonly connection: (vault: string) => Writer;
  readonly fingerprints: Fingerprints;
  readonly createdOf: CreatedOf;
};

/** What effects are executed with, beside their values. */
export const applyMeans = (
  { connection, fingerprints, createdOf }: Run,
  given: Pick<Means, "valueOf" | "materialOf" | "takenAt" | "concurrency">,
  { random, signal, progress }: Pick<World, "random" | "signal" | "progress">,
): Parameters<typeof apply>[1] => ({
  ...given,
  writer: connection,
  stampTags: (request) => stampTags({ ...request, random, fingerprints, createdOf }),
  signal,
  progress,
  seen,
  own: (id, ...about) => own(...about, (owner, state) => isForged({ id, owner }, state, fingerprints)),
});
