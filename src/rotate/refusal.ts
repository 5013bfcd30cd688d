import { TargetError } from "./target.ts";

/** A rotation that must not go on: why, and what a person can do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly lift: string;

  constructor(why: string, lift: string) {
    super(why);
    this.lift = lift;
  }
}

/** What whoever comes second is told, where a target has no lock. */
export const overtaken = (): TargetError =>
  new TargetError("busy", "Another run rotates it at the same time, or somebody sets it by hand.");
