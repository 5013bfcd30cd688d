/** A rotation that must not go on: why, and what a person can do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly lift: string;

  constructor(why: string, lift: string) {
    super(why);
    this.lift = lift;
  }
}
