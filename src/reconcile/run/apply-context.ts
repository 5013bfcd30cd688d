import type { ApplyContext } from "../../apply/context.ts";
import { type Fingerprints, isForged } from "../../evidence/fingerprint.ts";
import { makeStampTags } from "../../evidence/stamp.ts";
import type { World, Writer } from "../../model/world.ts";
import { digestMetadata } from "../../plan/effect-digest.ts";
import { findOwnership } from "../../plan/ownership.ts";
import type { CreatedOf } from "../../sources/source-kind.ts";

/** What tags are written with, and through which connections. */
type WritingRun = {
  readonly connection: (vault: string) => Writer;
  readonly fingerprints: Fingerprints;
  readonly createdOf: CreatedOf;
};

/** The context that effects are executed in. @param given what depends on their values and on the plan. */
export const makeApplyContext = (
  { connection, fingerprints, createdOf }: WritingRun,
  given: Pick<ApplyContext, "valueOf" | "materialOf" | "takenAt" | "concurrency">,
  { random, signal, progress }: Pick<World, "random" | "signal" | "progress">,
): ApplyContext => ({
  ...given,
  writer: connection,
  stampTags: (request) => makeStampTags({ ...request, random, fingerprints, createdOf }),
  signal,
  progress,
  digestMetadata,
  findOwnership: (id, ...about) =>
    findOwnership(...about, (owner, state) => isForged({ id, owner }, state, fingerprints)),
});
